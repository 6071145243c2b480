// SPDX-License-Identifier: MIT
// Another language while the program runs: at once, whole, and with everything in its place.
#include "core/translations.h"
#include "ui/actions/actiontable.h"
#include "ui/browsesplitter.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonview.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/owntextrow.h"
#include "ui/export/exportactions.h"
#include "ui/facets/facetpane.h"
#include "ui/facets/facetview.h"
#include "ui/help/aboutdialog.h"
#include "ui/languagefixture.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/search/searchbox.h"
#include "ui/session/navigator.h"
#include "ui/statusline.h"
#include "ui/table/codetableview.h"
#include "ui/table/filterrow.h"
#include "ui/tablearea.h"
#include "ui/windowpages.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

/// What of a window a person could tell apart: every widget that is seen, its place and its words.
QStringList picture(const QWidget &window)
{
    QStringList lines;
    const QWidget *status = window.findChild<StatusLine *>();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // The status line tells how long the search took, which differs from one to the next.
        const bool isStatus = status && status->isAncestorOf(widget);
        if (!widget->isVisibleTo(&window) || widget->isWindow() || isStatus
            || widget->size().isEmpty())
            continue;
        QString text = widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text += button->text() + QString::number(button->isChecked());
        else if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
            text += edit->toPlainText();
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        lines.append(u"%1 %2 %3,%4 %5×%6 %7"_s.arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                QString::number(place.x()), QString::number(place.y()),
                QString::number(place.width()), QString::number(place.height()), text));
    }
    lines.sort(); // children stand in the order of their making and raising
    return lines;
}

/// Layouts settle over some rounds of the event loop; there is no signal for the last one.
QStringList settledPicture(const QWidget &window)
{
    QStringList before;
    QStringList now = picture(window);
    const auto isSettled = [&] {
        before = std::exchange(now, picture(window));
        return before == now;
    };
    do
        QTest::qWait(100);
    while (!isSettled());
    return now;
}

QString difference(const QStringList &before, const QStringList &after)
{
    constexpr qsizetype most = 12; // what QTest prints of it
    QStringList lines;
    for (const QString &line : after) {
        if (!before.contains(line) && lines.size() < most)
            lines.append(u"+ "_s + line);
    }
    for (const QString &line : before) {
        if (!after.contains(line) && lines.size() < 2 * most)
            lines.append(u"- "_s + line);
    }
    return u'\n' + lines.join(u'\n');
}

} // namespace

class TestLanguageSwitch : public QObject, private LanguageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { stop(); }

    void menuNamesEveryLanguage();
    void speaksAtOnce_data() { languages(); }
    void speaksAtOnce();
    void thereAndBackIsTheSameWindow_data() { languages(); }
    void thereAndBackIsTheSameWindow();
    void keepsQueryRowsAndWay();
    void keepsTheComparison();
    void keepsThePanesBehindTheComparison();
    void keepsWhatIsBeingWritten();
    void waitsForAnOpenDialog();
    void otherPagesStayWhereTheyAre();
    void holdsThePictureUntilAllIsThere_data() { languages(); }
    void holdsThePictureUntilAllIsThere();
    void choiceIsKept();
    void endsCleanlyInTheMiddle();

private:
    static void languages();
};

void TestLanguageSwitch::languages()
{
    QTest::addColumn<QString>("language");
    const QStringList others = Translations::languages().mid(1);
    QVERIFY2(!others.isEmpty(), "there is no other language");
    for (const QString &language : others)
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguageSwitch::menuNamesEveryLanguage()
{
    auto *menu = window().findChild<QMenu *>(u"languageMenu"_s);
    Q_EMIT menu->aboutToShow();
    Q_EMIT menu->aboutToShow(); // it does not grow
    QStringList names;
    QStringList checked;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            names.append(action->text());
        if (action->isChecked())
            checked.append(action->text());
    }
    QStringList wanted{u"&System language"_s};
    for (const QString &language : Translations::languages())
        wanted.append(Translations::nativeName(language));
    QCOMPARE(names, wanted);
    QCOMPARE(checked, QStringList{u"&System language"_s});
}

void TestLanguageSwitch::speaksAtOnce()
{
    QFETCH(const QString, language);
    QVERIFY(search(u"provider:hashkey-pro code:=-1021"_s));
    window().tableArea()->view()->selectRow(0);
    const QString english = window().menuBar()->actions().first()->text();
    choose(language);
    QVERIFY(window().menuBar()->actions().first()->text() != english);
    QCOMPARE(window().layoutDirection(), m_translations->direction());
    QCOMPARE(window().tableArea()->view()->layoutDirection(), m_translations->direction());
    const Row row = session().result()->rows.front();
    const int meaning = session().store()->conceptIndex(row);
    const QString title = session().store()->vocabulary()[meaning].title;
    QVERIFY(title != session().store()->englishVocabulary()[meaning].title);
    QTRY_VERIFY(picture(*window().detailPane()).join(u'\n').contains(title));
    // Codes and messages are the provider's.
    QVERIFY(picture(*window().detailPane())
                    .join(u'\n')
                    .contains(session().store()->string(row, TextField::Message).left(20)));
}

void TestLanguageSwitch::thereAndBackIsTheSameWindow()
{
    QFETCH(const QString, language);
    choose(u"en"_s);
    window().actions()[ActionId::ShowFilterRow]->trigger();
    QVERIFY(search(u"http:4xx"_s));
    window().tableArea()->view()->selectCode({u"hashkey-pro"_s, u"-1021"_s, 1});
    const QStringList before = settledPicture(window());
    choose(language);
    QVERIFY(picture(window()) != before);
    choose(u"en"_s);
    QTRY_VERIFY2(picture(window()) == before, qPrintable(difference(before, picture(window()))));
}

void TestLanguageSwitch::keepsQueryRowsAndWay()
{
    const QString language = Translations::languages().last();
    QVERIFY(search(u"http:429"_s));
    window().navigator()->settle();
    QVERIFY(search(u"provider:hashkey-pro"_s));
    window().navigator()->settle();
    CodeTableView *view = window().tableArea()->view();
    view->selectRow(40);
    view->verticalScrollBar()->setValue(30);
    const QList<db::CodeKey> selected = view->selectedKeys();
    window().facetPane()->view()->verticalScrollBar()->setValue(60);
    const int facetScroll = window().facetPane()->view()->verticalScrollBar()->value();
    window().actions()[ActionId::CompactRows]->trigger();
    const int scroll = view->verticalScrollBar()->value();

    choose(language);
    view = window().tableArea()->view();
    QCOMPARE(window().searchBox()->text(), u"provider:hashkey-pro"_s);
    QCOMPARE(view->selectedKeys(), selected);
    QCOMPARE(view->verticalScrollBar()->value(), scroll);
    QCOMPARE(view->density(), Density::Compact);
    QCOMPARE(window().facetPane()->view()->verticalScrollBar()->value(), facetScroll);
    QVERIFY(window().actions()[ActionId::Back]->isEnabled());
    window().navigator()->goBack();
    QTRY_COMPARE(session().text(), u"http:429"_s);
}

void TestLanguageSwitch::keepsTheComparison()
{
    window().actions()[ActionId::Compare]->trigger();
    ComparePage *page = window().pages()->comparePage();
    QTRY_VERIFY(page->compareSession().comparison());
    page->compareSession().setFilter(ComparisonFilter::Shared);
    QTRY_COMPARE(page->compareSession().comparison()->request().filter, ComparisonFilter::Shared);
    page->view()->setCurrentIndex(page->view()->model()->index(5, 1));
    const quint32 line = page->compareSession().comparison()->key(5);

    choose(Translations::languages().last());
    QVERIFY(window().pages()->isComparing());
    page = window().pages()->comparePage();
    QTRY_VERIFY(page->compareSession().comparison());
    QCOMPARE(page->compareSession().filter(), ComparisonFilter::Shared);
    QTRY_VERIFY(page->view()->currentLine());
    QCOMPARE(page->compareSession().comparison()->key(*page->view()->currentLine()), line);
}

void TestLanguageSwitch::keepsThePanesBehindTheComparison()
{
    const auto sizes = [this] {
        const auto *splitter = window().findChild<BrowseSplitter *>();
        return splitter->outerSizes() + splitter->besideSizes()
                + QList{window().facetPane()->width(), window().detailPane()->width()};
    };
    settledPicture(window());
    const QList<int> before = sizes();
    QVERIFY(before.first() > 0);
    window().actions()[ActionId::Compare]->trigger();
    for (const QString &language : {u"de"_s, u"fa"_s, u"en"_s}) {
        choose(language);
        QVERIFY(window().pages()->isComparing());
    }
    window().actions()[ActionId::Browse]->trigger();
    settledPicture(window());
    QCOMPARE(sizes(), before);
}

void TestLanguageSwitch::keepsWhatIsBeingWritten()
{
    QVERIFY(search(u"provider:hashkey-pro code:=-1021"_s));
    window().tableArea()->view()->selectRow(0);
    const db::CodeKey key = window().tableArea()->view()->selectedKeys().constFirst();
    QTRY_VERIFY(window().findChild<OwnTextRow *>(u"own-note"_s));
    auto *note = window().findChild<OwnTextRow *>(u"own-note"_s);
    note->edit();
    auto *edit = note->findChild<QPlainTextEdit *>();
    QVERIFY(edit);
    QTest::keyClicks(edit, u"half a sentence"_s);
    choose(Translations::languages().last());
    QTRY_COMPARE(session().result()->userLayer->texts(*session().store()->find(key)).note,
                 u"half a sentence"_s);
}

void TestLanguageSwitch::waitsForAnOpenDialog()
{
    QVERIFY(window().exports()->openDialog());
    const QString english = window().menuBar()->actions().first()->text();
    m_before = session().store();
    m_program->setLanguage(Translations::languages().last());
    QTRY_VERIFY(session().store() != m_before);
    QCOMPARE(window().menuBar()->actions().first()->text(), english);
    window().findChild<QDialog *>()->reject();
    QTRY_VERIFY(window().menuBar()->actions().first()->text() != english);
}

void TestLanguageSwitch::otherPagesStayWhereTheyAre()
{
    window().actions()[ActionId::About]->trigger();
    window().findChild<AboutDialog *>()->setGeometry(30, 20, 700, 500);
    const QString english = window().findChild<AboutDialog *>()->windowTitle();
    choose(Translations::languages().last());
    const auto *about = window().findChild<AboutDialog *>();
    QVERIFY(about);
    QVERIFY(about->isVisible());
    QCOMPARE(about->geometry(), QRect(30, 20, 700, 500));
    QVERIFY(about->windowTitle() != english);
}

void TestLanguageSwitch::holdsThePictureUntilAllIsThere()
{
    QFETCH(const QString, language);
    class PaintWatcher : public QObject
    {
    public:
        explicit PaintWatcher(const BrowserSession &watched)
            : session(watched)
        {
        }
        const BrowserSession &session;
        std::shared_ptr<const CatalogStore> old;
        int early = 0;
        int paints = 0;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            const auto *widget = qobject_cast<QWidget *>(watched);
            if (event->type() == QEvent::Paint && widget && !widget->isWindow()) {
                ++paints;
                early += session.result()->store == old ? 1 : 0;
            }
            return QObject::eventFilter(watched, event);
        }
    };
    QTest::qWait(50); // nothing of the start is left to be painted
    PaintWatcher watcher(session());
    watcher.old = session().store();
    qApp->installEventFilter(&watcher);
    choose(language);
    QTRY_VERIFY(watcher.paints > 0);
    qApp->removeEventFilter(&watcher);
    QCOMPARE(watcher.early, 0);
}

void TestLanguageSwitch::choiceIsKept()
{
    const QString language = Translations::languages().last();
    choose(language);
    QCOMPARE(QSettings().value(languageKey).toString(), language);
    choose({}); // the system's: nothing is kept
    QVERIFY(!QSettings().contains(languageKey));
    QCOMPARE(m_translations->language(), u"en"_s);
}

void TestLanguageSwitch::endsCleanlyInTheMiddle()
{
    m_program->setLanguage(Translations::languages().last());
    m_program->setLanguage(u"en"_s); // before the first has ended
    window().close();
    m_program.reset();
}

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
