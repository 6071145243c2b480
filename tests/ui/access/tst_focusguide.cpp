// SPDX-License-Identifier: MIT
#include "ui/contraststyle.h"
#include "ui/focus/focusguide.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace errdex {

class TestFocusGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void surroundsWhatHasTheFocus();
    void isWhereNoCursorIs();
    void isNotForTheMouse();
    void scrollsIntoSight();
    void staysWithAScrolledPart();
    void comesWithAPartThatIsLaidOutLater();

private:
    /// In the window's coordinates.
    QRect placeOf(const QWidget &part) const
    {
        return {part.mapTo(m_window.get(), QPoint(0, 0)), part.size()};
    }

    bool isAround(const QWidget &part) const
    {
        const QFocusFrame *ring = m_guide->ring();
        const QRect line = placeOf(part).adjusted(-FocusRing::width, -FocusRing::width,
                                                  FocusRing::width, FocusRing::width);
        return ring && ring->isVisible() && ring->widget() == &part && placeOf(*ring) == line;
    }

    std::unique_ptr<FocusGuide> m_guide;
    std::unique_ptr<QWidget> m_window;
    QScrollArea *m_area = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_last = nullptr;
    QLineEdit *m_edit = nullptr;
};

void TestFocusGuide::initTestCase()
{
    QApplication::setStyle(new ContrastStyle(u"fusion"_s));
}

void TestFocusGuide::init()
{
    m_window = std::make_unique<QWidget>();
    m_guide = std::make_unique<FocusGuide>(nullptr);
    m_area = new QScrollArea(m_window.get());
    m_area->setWidgetResizable(true);
    auto *contents = new QWidget;
    auto *parts = new QVBoxLayout(contents);
    m_edit = new QLineEdit;
    m_first = new QPushButton(u"First"_s);
    m_last = new QPushButton(u"Last"_s);
    parts->addWidget(m_edit);
    parts->addWidget(m_first);
    parts->addSpacing(2000);
    parts->addWidget(m_last);
    m_area->setWidget(contents);
    (new QVBoxLayout(m_window.get()))->addWidget(m_area);
    m_window->resize(300, 200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::patience));
    m_edit->setFocus();
}

void TestFocusGuide::surroundsWhatHasTheFocus()
{
    m_first->setFocus(Qt::TabFocusReason);
    QVERIFY(isAround(*m_first));
    m_last->setFocus(Qt::TabFocusReason);
    QVERIFY(isAround(*m_last));
}

void TestFocusGuide::isWhereNoCursorIs()
{
    m_first->setFocus(Qt::TabFocusReason);
    m_edit->setFocus(Qt::TabFocusReason);
    QVERIFY(!m_guide->ring()->isVisible());
    m_edit->setReadOnly(true);
    m_first->setFocus(Qt::TabFocusReason);
    m_edit->setFocus(Qt::TabFocusReason);
    QVERIFY(isAround(*m_edit));
}

void TestFocusGuide::isNotForTheMouse()
{
    QTest::mouseClick(m_first, Qt::LeftButton);
    QVERIFY(m_first->hasFocus());
    QVERIFY(!m_guide->ring() || !m_guide->ring()->isVisible());
}

void TestFocusGuide::scrollsIntoSight()
{
    QCOMPARE(m_area->verticalScrollBar()->value(), 0);
    m_last->setFocus(Qt::OtherFocusReason); // for which Qt does not scroll
    QVERIFY(m_area->verticalScrollBar()->value() > 1000);
    QVERIFY(isAround(*m_last));
}

void TestFocusGuide::staysWithAScrolledPart()
{
    m_first->setFocus(Qt::TabFocusReason);
    m_area->verticalScrollBar()->setValue(10);
    QVERIFY(isAround(*m_first));
    m_area->verticalScrollBar()->setValue(1500);
    m_area->verticalScrollBar()->setValue(0);
    QVERIFY(isAround(*m_first));
}

// As the settings are, whose page is made and scrolled in one go.
void TestFocusGuide::comesWithAPartThatIsLaidOutLater()
{
    auto *late = new QPushButton(u"Late"_s, m_area->widget());
    late->setGeometry(0, -500, 100, 30); // out of sight, where no scroll bar reaches
    late->show();
    late->setFocus(Qt::TabFocusReason);
    QVERIFY(!m_guide->ring()->isVisible());
    late->move(20, 60);
    QVERIFY(isAround(*late));
}

} // namespace errdex

QTEST_MAIN(errdex::TestFocusGuide)

#include "tst_focusguide.moc"
