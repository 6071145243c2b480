// SPDX-License-Identifier: MIT
// Another language while the program runs: at once, whole, and with everything in its place.
#include "core/translations.h"
#include "models/logmodel.h"
#include "support/paths.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/helppages.h"
#include "ui/browsesplitter.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonview.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/owntextrow.h"
#include "ui/export/exportactions.h"
#include "ui/export/exportdialog.h"
#include "ui/facets/facetpane.h"
#include "ui/facets/facetview.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helptexts.h"
#include "ui/help/helpwindow.h"
#include "ui/longtext/longtextdialog.h"
#include "ui/longtext/longtexts.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/program.h"
#include "ui/quick/quickwindow.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/session/navigator.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/statusline.h"
#include "ui/table/codetableview.h"
#include "ui/table/filterrow.h"
#include "ui/tablearea.h"
#include "ui/windowpages.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

constexpr auto languageKey = "language"_L1; // as earlier versions have written it

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

/// Counts how often a window went from the screen.
class HideWatcher : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Hide ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

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

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

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
    void keepsTheSettingsOpen();
    void stepsOfUndoingSpeakToo();
    void messagesSpeakToo();
    void messagesStillAct();
    void helpSpeaksInItsPlace();
    void otherPagesStayWhereTheyAre();
    void logSpeaksInItsPlace();
    void importOfALanguageCanBeUndone();
    void holdsThePictureUntilAllIsThere_data() { languages(); }
    void holdsThePictureUntilAllIsThere();
    void quickWindowSpeaksToo();
    void choiceIsKept();
    void endsCleanlyInTheMiddle();

private:
    static void languages();
    MainWindow &window() { return *m_program->window(); }
    BrowserSession &session() { return m_program->session(); }
    void choose(const QString &language);
    bool search(const QString &text);
    /// Until the catalogues were read again and all was painted.
    bool isSettled();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Program> m_program;
    std::shared_ptr<const CatalogStore> m_before;
};

void TestLanguageSwitch::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"errdex-test"_s);
}

void TestLanguageSwitch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_translations = std::make_unique<Translations>();
    m_translations->use(u"en"_s);
    m_program = std::make_unique<Program>(
            SessionPaths{buildPath("app/catalogs.sqlite"), m_folder->filePath(u"user.sqlite"_s)},
            *m_translations);
    m_program->showWindow();
    window().resize(1280, 800);
    QTRY_VERIFY(window().searchBox());
    QTRY_VERIFY(session().result());
    QTRY_VERIFY(session().canStar());
}

void TestLanguageSwitch::cleanup()
{
    m_before.reset();
    m_program.reset();
    m_translations.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void TestLanguageSwitch::languages()
{
    QTest::addColumn<QString>("language");
    const QStringList others = Translations::languages().mid(1);
    QVERIFY2(!others.isEmpty(), "there is no other language");
    for (const QString &language : others)
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguageSwitch::choose(const QString &language)
{
    m_before = session().store();
    auto *menu = window().findChild<QMenu *>(u"languageMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->data().toString() == language) {
            action->trigger();
            QVERIFY(isSettled());
            return;
        }
    }
    QFAIL("the menu has no such language");
}

bool TestLanguageSwitch::isSettled()
{
    return waitFor([this] {
        return session().store() != m_before && session().result()->store == session().store()
                && window().updatesEnabled();
    });
}

bool TestLanguageSwitch::search(const QString &text)
{
    session().setText(text);
    return waitFor([this] { return session().result()->query.text == session().text(); });
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

void TestLanguageSwitch::keepsTheSettingsOpen()
{
    window().actions()[ActionId::Settings]->trigger();
    const QPointer<SettingsDialog> before = window().findChild<SettingsDialog *>();
    before->setGeometry(100, 80, 700, 600);
    before->keyboard()->choose(ActionId::CopyMarkdown);
    before->needle()->setText(u"providers write"_s); // of the explanation
    auto *box = qobject_cast<QComboBox *>(before->page()->row(SettingId::Language)->control());
    box->setFocus();
    const QString language = Translations::languages().last();
    m_before = session().store();
    HideWatcher hidings;
    before->installEventFilter(&hidings);
    box->setCurrentIndex(box->findData(language));
    QVERIFY(isSettled());
    const SettingsDialog *after = before; // the same window, which was never away
    QVERIFY(after);
    QCOMPARE(hidings.count, 0);
    QVERIFY(after->updatesEnabled());
    QVERIFY(after->windowTitle() != u"Settings"_s);
    QCOMPARE(after->geometry(), QRect(100, 80, 700, 600));
    QCOMPARE(after->tabs()->currentIndex(), 0);
    QCOMPARE(after->keyboard()->chosen(), ActionId::CopyMarkdown);
    QCOMPARE(after->needle()->text(), QString()); // a word of the other language
    box = qobject_cast<QComboBox *>(after->page()->row(SettingId::Language)->control());
    QCOMPARE(box->currentData().toString(), language);
    QCOMPARE(after->focusWidget(), box); // the keys go on choosing

    after->tabs()->setCurrentIndex(1);
    choose(u"en"_s);
    QCOMPARE(window().findChild<SettingsDialog *>()->tabs()->currentIndex(), 1);
    window().findChild<SettingsDialog *>()->close();
    choose({});
    QVERIFY(!window().findChild<SettingsDialog *>());
}

void TestLanguageSwitch::stepsOfUndoingSpeakToo()
{
    const QList<db::CodeKey> codes{{u"hashkey-pro"_s, u"-1021"_s, 1}, {u"ethgas"_s, u"110"_s, 1}};
    session().setStarred({codes[0]}, true);
    session().setStarred({codes[1]}, true);
    window().actions()[ActionId::Undo]->trigger();
    const auto tips = [this] {
        return window().actions()[ActionId::Undo]->toolTip() + u'|'
                + window().actions()[ActionId::Redo]->toolTip();
    };
    const QString english = tips();
    QVERIFY(english.contains("starred"_L1));
    choose(u"de"_s);
    QVERIFY2(!tips().contains("starred"_L1), qPrintable(tips()));
    choose(u"en"_s);
    QTRY_COMPARE(tips(), english);
}

void TestLanguageSwitch::messagesSpeakToo()
{
    window().messageBar()->showMessage(
            {.text = u"a disk is full"_s, .actionText = {}, .action = {}, .isProblem = true});
    session().setStarred({{u"hashkey-pro"_s, u"-1021"_s, 1}}, true);
    QTRY_VERIFY(window().messageBar()->isVisible());
    const QString english = window().messageBar()->text();
    QVERIFY(english.contains("is starred"_L1));
    choose(u"de"_s);
    const MessageBar *bar = window().messageBar();
    QTRY_VERIFY(bar->text() != english);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"-1021"_s));
    QVERIFY(!bar->text().contains("starred"_L1));
    QVERIFY(bar->actionButton()->text().contains(u"ckg"_s)); // Rückgängig
    QTRY_VERIFY(bar->mapTo(&window(), QPoint()).y() > window().height() / 2); // at the foot again
    bar->actionButton()->click();
    QTRY_VERIFY(session().userData().starred().isEmpty());
    QCOMPARE(bar->text(), u"a disk is full"_s); // which nobody has closed
    QVERIFY(bar->isVisible());
}

void TestLanguageSwitch::messagesStillAct()
{
    // A message of a part of the window that is another one by then.
    window().actions()[ActionId::KeepPastes]->setChecked(true);
    QTRY_VERIFY(window().messageBar()->isVisible());
    choose(Translations::languages().last());
    QVERIFY(window().messageBar()->isVisible());
    QVERIFY(window().actions()[ActionId::KeepPastes]->isChecked());
    window().messageBar()->actionButton()->click();
    QVERIFY(!window().actions()[ActionId::KeepPastes]->isChecked());
}

void TestLanguageSwitch::helpSpeaksInItsPlace()
{
    window().findChild<HelpPages *>()->showHelp(HelpTopic::Query);
    const QPointer<HelpWindow> help = window().findChild<HelpPages *>()->help();
    help->setGeometry(60, 40, 640, 400);
    QScrollBar &bar = *help->text()->verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    bar.setValue(bar.maximum() / 2);
    const QString english = help->text()->toPlainText();
    HideWatcher hidings;
    help->installEventFilter(&hidings);
    choose(u"fr"_s);
    QCOMPARE(window().findChild<HelpPages *>()->help(), help.data());
    QCOMPARE(hidings.count, 0);
    QVERIFY(help->text()->toPlainText() != english);
    QCOMPARE(help->topic(), HelpTopic::Query);
    QVERIFY(help->windowTitle() != u"Errdex help"_s);
    QVERIFY(help->pageList()->currentItem()->text() == HelpTexts::title(HelpTopic::Query));
    QVERIFY(qAbs(bar.value() - bar.maximum() / 2) <= 1);
    QCOMPARE(help->geometry(), QRect(60, 40, 640, 400));
    choose(u"en"_s);
    QCOMPARE(help->text()->toPlainText(), english);
    help->close();
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

void TestLanguageSwitch::logSpeaksInItsPlace()
{
    QTRY_VERIFY(window().findChild<LongTexts *>());
    const QPointer<LongTextDialog> log = window().findChild<LongTexts *>()->openText(
            u"order failed code=-1021\n"_s.repeated(3000));
    QTRY_VERIFY(!log->isReading());
    const QString english = log->statusText();
    QVERIFY(english.contains("3,000"_L1));
    const QString title = log->windowTitle();
    const QString head = log->model()->headerData(0, Qt::Horizontal).toString();
    log->table()->selectRow(0);
    choose(u"de"_s);
    QVERIFY(log);
    QVERIFY(log->isVisible());
    QTRY_VERIFY(log->statusText() != english);
    QVERIFY(log->statusText().contains("3.000"_L1)); // as Germans write it
    QVERIFY(!log->statusText().contains("Pasted"_L1));
    QVERIFY(log->windowTitle() != title);
    QCOMPARE(log->table()->currentIndex().row(), 0);
    for (const QPushButton *button : log->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->icon().isNull())
            QVERIFY2(button->text() != u"Show in the &table"_s, qPrintable(button->text()));
    }
    log->exportTo(m_folder->filePath(u"codes.csv"_s));
    const QString german = log->statusText();
    choose(u"en"_s);
    QTRY_VERIFY(log->statusText() != german);
    QVERIFY(log->statusText().contains("codes.csv"_L1));
}

void TestLanguageSwitch::importOfALanguageCanBeUndone()
{
    const QString path = m_folder->filePath(u"settings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
            R"({"errdex-settings": 1, "settings": {"language": "de", "table/compactRows": true}})");
    file.close();
    window().actions()[ActionId::Settings]->trigger();
    m_before = session().store();
    window().findChild<SettingsDialog *>()->importFrom(path);
    QVERIFY(isSettled());
    QCOMPARE(m_translations->language(), u"de"_s);
    QCOMPARE(window().tableArea()->view()->density(), Density::Compact);
    const auto *dialog = window().findChild<SettingsDialog *>();
    QVERIFY(dialog->messageBar()->text().contains(u"settings.json"_s));
    m_before = session().store();
    dialog->messageBar()->actionButton()->click();
    QVERIFY(isSettled());
    QCOMPARE(m_translations->language(), u"en"_s);
    QCOMPARE(window().tableArea()->view()->density(), Density::Comfortable);
    QVERIFY(!QSettings().contains(languageKey));
    QCOMPARE(window().findChild<SettingsDialog *>()->messageBar()->text(), QString());
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

void TestLanguageSwitch::quickWindowSpeaksToo()
{
    m_program->showQuick();
    m_program->quickWindow()->lineEdit()->setText(u"-1021"_s);
    QTRY_COMPARE(m_program->quickWindow()->statusText(), u"the code -1021 stands in the text"_s);
    choose(Translations::languages().last());
    QVERIFY(m_program->quickWindow()->isVisible());
    QCOMPARE(m_program->quickWindow()->lineEdit()->text(), u"-1021"_s);
    QTRY_VERIFY(m_program->quickWindow()->statusText().contains(u"-1021"_s));
    QVERIFY(m_program->quickWindow()->statusText() != u"the code -1021 stands in the text"_s);
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
