// SPDX-License-Identifier: MIT
#include "ui/contraststyle.h"
#include "ui/messagebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noticeClosesByItself();
    void noticeStaysWhileItHasTheFocus();
    void anOfferStaysLongerThanANotice();
    void anOfferGoesInTheEnd();
    void anOfferStaysWhileItIsInUse_data();
    void anOfferStaysWhileItIsInUse();
    void anOfferWaitsForWhoIsAway();
    void anOfferGoesWhenItCanBeDoneNoMore();
    void problemStaysAndComesBack();
    void whatFailedIsOverWithTheNextMessage();
    void whatIsNoLongerTrueDoesNotComeBack();
    void actionRunsOnceAndCloses();
    void theFocusGoesBackWhereItWas();
    void closesWithTheKeyboard();
    void showsTextAsText();
    void hasTheColoursOfTheThemeThatIsChosen();
    void itsSignGrowsWithTheLetters();

private:
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_other = nullptr;
    MessageBar *m_bar = nullptr;
};

void TestMessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_other = new QPushButton(u"elsewhere"_s);
    m_bar = new MessageBar;
    layout->addWidget(m_other);
    layout->addWidget(m_bar);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), test::patience));
    m_window->activateWindow();
    m_other->setFocus();
    m_bar->setNoticeTime(20);
}

void TestMessageBar::cleanup()
{
    m_window.reset();
}

void TestMessageBar::noticeClosesByItself()
{
    m_bar->showMessage({.text = u"done"_s, .actionText = {}, .action = {}, .isProblem = false});
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"done"_s);
    QTRY_VERIFY(!m_bar->isVisible());
}

void TestMessageBar::noticeStaysWhileItHasTheFocus()
{
    m_bar->setNoticeTime(100);
    m_bar->showMessage({.text = u"done"_s, .actionText = {}, .action = {}, .isProblem = false});
    auto *close = m_bar->findChild<QToolButton *>();
    close->setFocus();
    QTRY_VERIFY(close->hasFocus());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!QTest::qWaitFor([&] { return !m_bar->isVisible(); }, 400));
    m_other->setFocus();
    QTRY_VERIFY(!m_bar->isVisible());
}

// Who has no mouse needs longer to get there than a notice stands.
void TestMessageBar::anOfferStaysLongerThanANotice()
{
    m_bar->showMessage(
            {.text = u"starred"_s, .actionText = u"Undo"_s, .action = [] {}, .isProblem = false});
    QVERIFY(!QTest::qWaitFor([&] { return !m_bar->isVisible(); }, 200));
    m_bar->showMessage({.text = u"imported"_s,
                        .actionText = {},
                        .action = {},
                        .isProblem = false,
                        .firstText = u"Show"_s,
                        .first = [] {}});
    QVERIFY(!QTest::qWaitFor([&] { return !m_bar->isVisible(); }, 200));
    m_bar->showMessage({.text = u"done"_s, .actionText = {}, .action = {}, .isProblem = false});
    QTRY_VERIFY(!m_bar->isVisible());
}

// What was offered minutes ago is about something else; nobody is hurried either (WCAG 2.2.1).
void TestMessageBar::anOfferGoesInTheEnd()
{
    QVERIFY(MessageBar::offerTime >= 20'000);
    m_bar->setOfferTime(50);
    m_bar->showMessage(
            {.text = u"starred"_s, .actionText = u"Undo"_s, .action = [] {}, .isProblem = false});
    QVERIFY(m_bar->isVisible());
    QTRY_VERIFY(!m_bar->isVisible());
    m_bar->showMessage({.text = u"imported"_s,
                        .actionText = {},
                        .action = {},
                        .isProblem = false,
                        .firstText = u"Show"_s,
                        .first = [] {}});
    QTRY_VERIFY(!m_bar->isVisible());
    m_bar->showMessage(
            {.text = u"no team"_s, .actionText = u"Try"_s, .action = [] {}, .isProblem = true});
    QVERIFY(!QTest::qWaitFor([&] { return !m_bar->isVisible(); }, 200));
    m_bar->showMessage(
            {.text = u"starred"_s, .actionText = u"Undo"_s, .action = [] {}, .isProblem = false});
    QTRY_COMPARE(m_bar->text(), u"no team"_s); // which is still so
    QVERIFY(m_bar->isVisible());
}

void TestMessageBar::anOfferStaysWhileItIsInUse_data()
{
    QTest::addColumn<bool>("isByMouse");
    QTest::newRow("by keys") << false;
    QTest::newRow("under the mouse") << true;
}

void TestMessageBar::anOfferStaysWhileItIsInUse()
{
    QFETCH(const bool, isByMouse);
    m_bar->setOfferTime(100);
    m_bar->showMessage(
            {.text = u"starred"_s, .actionText = u"Undo"_s, .action = [] {}, .isProblem = false});
    const auto hover = [this](bool isOver) {
        m_bar->setAttribute(Qt::WA_UnderMouse, isOver);
        QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_bar, isOver ? &enter : &leave);
    };
    if (isByMouse)
        hover(true);
    else
        m_bar->actionButton()->setFocus();
    QVERIFY(!QTest::qWaitFor([&] { return !m_bar->isVisible(); }, 400));
    if (isByMouse)
        hover(false);
    else
        m_other->setFocus();
    QTRY_VERIFY(!m_bar->isVisible());
}

// In another window, where the ticket is: the time is that of who could see it.
void TestMessageBar::anOfferWaitsForWhoIsAway()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patience));
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere, test::patience));
    m_bar->setOfferTime(50);
    m_bar->showMessage(
            {.text = u"imported"_s, .actionText = u"Undo"_s, .action = [] {}, .isProblem = false});
    QVERIFY(!QTest::qWaitFor([&] { return !m_bar->isVisible(); }, 300));
    m_window->activateWindow();
    QTRY_VERIFY(!m_bar->isVisible());
}

void TestMessageBar::anOfferGoesWhenItCanBeDoneNoMore()
{
    bool isPossible = true;
    m_bar->showMessage({.text = u"starred"_s,
                        .actionText = u"Undo"_s,
                        .action = [] {},
                        .isProblem = false,
                        .isPossible = [&isPossible] { return isPossible; }});
    m_bar->review();
    QVERIFY(m_bar->isVisible());
    isPossible = false;
    m_bar->review();
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::problemStaysAndComesBack()
{
    m_bar->showMessage(
            {.text = u"stars are off"_s, .actionText = {}, .action = {}, .isProblem = true});
    m_bar->showMessage({.text = u"exported"_s, .actionText = {}, .action = {}, .isProblem = false});
    QCOMPARE(m_bar->text(), u"exported"_s);
    QTRY_COMPARE(m_bar->text(), u"stars are off"_s);
    QVERIFY(m_bar->isVisible());
    m_bar->closeMessage();
    QVERIFY(!m_bar->isVisible());
    m_bar->showMessage({.text = u"again"_s, .actionText = {}, .action = {}, .isProblem = false});
    QTRY_VERIFY(!m_bar->isVisible());
}

// "Cannot be written" said once more, after the second try was written, is not true.
void TestMessageBar::whatFailedIsOverWithTheNextMessage()
{
    m_bar->showMessage(
            {.text = u"stars are off"_s, .actionText = {}, .action = {}, .isProblem = true});
    m_bar->showMessage({.text = u"cannot be written"_s,
                        .actionText = {},
                        .action = {},
                        .isProblem = true,
                        .isOfAttempt = true});
    QVERIFY(!QTest::qWaitFor([&] { return m_bar->text() != u"cannot be written"_s; }, 200));
    m_bar->showMessage({.text = u"exported"_s, .actionText = {}, .action = {}, .isProblem = false});
    QTRY_COMPARE(m_bar->text(), u"stars are off"_s); // which they are still
    m_bar->showMessage({.text = u"cannot be written"_s,
                        .actionText = {},
                        .action = {},
                        .isProblem = true,
                        .isOfAttempt = true});
    m_bar->closeMessage();
    QCOMPARE(m_bar->text(), u"stars are off"_s);
    m_bar->closeMessage();
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::whatIsNoLongerTrueDoesNotComeBack()
{
    bool isTrue = true;
    m_bar->showMessage({.text = u"no team"_s,
                        .actionText = {},
                        .action = {},
                        .isProblem = true,
                        .isPossible = [&isTrue] { return isTrue; }});
    m_bar->showMessage({.text = u"exported"_s, .actionText = {}, .action = {}, .isProblem = false});
    isTrue = false;
    QTRY_VERIFY(!m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"exported"_s);
}

void TestMessageBar::itsSignGrowsWithTheLetters()
{
    QApplication::setStyle(new ContrastStyle(u"fusion"_s)); // says how large icons are
    m_bar->showMessage({.text = u"done"_s, .actionText = {}, .action = {}, .isProblem = false});
    const QLabel *sign = m_bar->findChildren<QLabel *>().first();
    QVERIFY(!sign->pixmap().isNull());
    const int before = sign->pixmap().width();
    QFont font = m_bar->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_bar->setFont(font);
    QVERIFY(sign->pixmap().width() > 1.7 * before);
}

void TestMessageBar::actionRunsOnceAndCloses()
{
    int runs = 0;
    m_bar->showMessage({.text = u"starred"_s,
                        .actionText = u"Undo"_s,
                        .action = [&runs] { ++runs; },
                        .isProblem = false});
    QTest::mouseClick(m_bar->actionButton(), Qt::LeftButton);
    QCOMPARE(runs, 1);
    QVERIFY(!m_bar->isVisible());
}

// Not to what comes next, which the next key would press.
void TestMessageBar::theFocusGoesBackWhereItWas()
{
    auto *next = new QPushButton(u"next"_s);
    m_window->layout()->addWidget(next);
    QTRY_VERIFY(next->isVisible() && m_window->isActiveWindow());
    m_other->setFocus();
    m_bar->showMessage(
            {.text = u"done"_s, .actionText = u"Undo"_s, .action = [] {}, .isProblem = false});
    m_bar->actionButton()->setFocus();
    QVERIFY(m_bar->actionButton()->hasFocus());
    m_bar->actionButton()->click();
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_other->hasFocus());
}

void TestMessageBar::closesWithTheKeyboard()
{
    m_bar->showMessage(
            {.text = u"p"_s, .actionText = u"Undo"_s, .action = [] {}, .isProblem = true});
    m_bar->actionButton()->setFocus();
    QTest::keyClick(m_bar->actionButton(), Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::showsTextAsText()
{
    const QString hostile = u"<b>bold</b><img src=x>"_s;
    m_bar->showMessage({.text = hostile, .actionText = {}, .action = {}, .isProblem = true});
    QCOMPARE(m_bar->text(), hostile);
    for (const QLabel *label : m_bar->findChildren<QLabel *>()) {
        if (label->text() == hostile)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestMessageBar::hasTheColoursOfTheThemeThatIsChosen()
{
    const auto goBack = qScopeGuard([] { QApplication::setPalette(QPalette()); });
    QApplication::setPalette(lightPalette());
    m_bar->showMessage({.text = u"p"_s, .actionText = {}, .action = {}, .isProblem = true});
    for (const QPalette &palette : {darkPalette(), highContrastPalette(), lightPalette()}) {
        QApplication::setPalette(palette);
        const QColor ground = Theme::forPalette(palette).neutral.background;
        QTRY_COMPARE(m_bar->palette().color(QPalette::Window), ground);
        for (const QLabel *label : m_bar->findChildren<QLabel *>())
            QVERIFY(contrastRatio(label->palette().color(QPalette::WindowText), ground) >= 4.5);
    }
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
