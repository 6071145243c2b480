// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/helppages.h"
#include "ui/actions/queryhelp.h"
#include "ui/announce.h"
#include "ui/compare/comparepage.h"
#include "ui/detail/detailpane.h"
#include "ui/export/exportdialog.h"
#include "ui/facets/facetpane.h"
#include "ui/help/helphtml.h"
#include "ui/help/helpwindow.h"
#include "ui/import/importactions.h"
#include "ui/import/importwizard.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tablearea.h"
#include "ui/team/teampage.h"
#include "ui/windowfixture.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

QStringList linksOf(const QString &html)
{
    static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
    QStringList links;
    for (const auto &match : link.globalMatch(html))
        links += match.captured(1);
    return links;
}

QStringList shownPages(const HelpWindow &window)
{
    QStringList titles;
    for (int row = 0; row < window.pageList()->count(); ++row) {
        if (!window.pageList()->item(row)->isHidden())
            titles += window.pageList()->item(row)->text();
    }
    return titles;
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private:
    QWidget m_window;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<HelpWindow> m_help;

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_actions = std::make_unique<Actions>(&m_window);
        m_help = std::make_unique<HelpWindow>(*m_actions);
        m_help->show();
    }
    void cleanup()
    {
        m_help.reset();
        m_actions.reset();
    }

    // Qt moves to a link without a word of it.
    void linksAndPagesAreSaid()
    {
        const auto said = [this] {
            const auto *announcement = m_help->findChild<Announcement *>();
            return announcement ? announcement->accessibleName() : QString();
        };
        m_help->showTopic(HelpTopic::Query);
        m_help->activateWindow();
        QTRY_VERIFY(m_help->isActiveWindow());
        m_help->text()->setFocus();
        QTest::keyClick(m_help->text(), Qt::Key_Tab);
        QTRY_VERIFY(!said().isEmpty());
        QCOMPARE(said(), m_help->text()->textCursor().selectedText());
        m_help->searchEdit()->setText(u"zzqqxx"_s);
        QCOMPARE(said(), u"No page has these words."_s);
        m_help->searchEdit()->setText(u"export"_s);
        QVERIFY2(said().contains(QString::number(shownPages(*m_help).size())), qPrintable(said()));
    }

    void inlineMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"a < b & c"_s << u"a < b & c"_s;
        QTest::newRow("code") << u"write `http:<4>`"_s << u"write http:<4>"_s;
        QTest::newRow("strong") << u"**Export** now"_s << u"Export now"_s;
        QTest::newRow("link") << u"see [Query](query)."_s << u"see Query."_s;
        QTest::newRow("none of them") << u"2 * 3 * 4 [x] (y) `"_s << u"2 * 3 * 4 [x] (y) `"_s;
    }

    void inlineMarkup()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QTextDocument document;
        document.setHtml(helpInlineHtml(text, {u"monospace"_s, false}));
        QCOMPARE(document.toPlainText(), shown);
    }

    // In every language: links lead somewhere, and no mark is left over.
    void everyPageIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Translations::languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyPageIsWhole()
    {
        QFETCH(const QString, language);
        Translations translations;
        translations.use(language);
        const Actions actions(&m_window);
        QSet<QString> reached;
        for (const HelpTopic topic : allHelpTopics) {
            const QString html = helpHtml(topic, actions, {u"monospace"_s, false});
            QTextDocument page;
            page.setHtml(html);
            const QString text = page.toPlainText();
            QVERIFY2(text.startsWith(HelpTexts::title(topic)), qPrintable(text));
            QVERIFY(text.size() > 80);
            QVERIFY2(!text.contains(u"**"_s) && !text.contains(u'`') && !text.contains(u"]("_s)
                             && !text.contains(u"%1"_s) && !text.contains(u"(&"_s),
                     qPrintable(text));
            for (const QString &link : linksOf(html)) {
                QVERIFY2(trialOf(link) || helpTopicNamed(link), qPrintable(link));
                reached.insert(link);
            }
        }
        for (const char *topic : {"query", "compare", "export", "import", "own"})
            QVERIFY2(reached.contains(QLatin1StringView(topic)), topic);
    }

    // Codes and the signs of queries stand in isolates, or their minus would go behind them.
    void everyCodeReadsFromLeftToRightInPersian()
    {
        Translations translations;
        translations.use(u"fa"_s);
        const Actions actions(&m_window);
        static const QRegularExpression code(u"-\\d+|[<>]=?|\\w+:"_s);
        int found = 0;
        for (const HelpTopic topic : allHelpTopics) {
            QTextDocument page;
            page.setHtml(helpHtml(topic, actions, {u"monospace"_s, true}));
            const QString text = page.toPlainText();
            for (const auto &match : code.globalMatch(text)) {
                if (match.captured().front().unicode() > 0x7f)
                    continue; // a Persian word before a colon
                const QStringView before = QStringView(text).first(match.capturedStart());
                QVERIFY2(before.count(QChar(0x2066)) > before.count(QChar(0x2069)),
                         qPrintable(text.mid(match.capturedStart() - 20, 40)));
                ++found;
            }
        }
        QVERIFY(found > 20);
    }

    void pagesAreFoundByTheirWords()
    {
        QCOMPARE(shownPages(*m_help).size(), int(allHelpTopics.size()));
        m_help->searchEdit()->setText(u"APOSTROPHE formula"_s);
        QCOMPARE(shownPages(*m_help), QStringList{HelpTexts::title(HelpTopic::Export)});
        QCOMPARE(m_help->topic(), HelpTopic::Export);
        QVERIFY(m_help->text()->toPlainText().contains(u"apostrophe"_s));
        QCOMPARE(m_help->text()->extraSelections().size(), 2);
        for (const QString &word : {u"imported"_s, u"importing"_s}) {
            m_help->searchEdit()->setText(word);
            QVERIFY2(shownPages(*m_help).contains(HelpTexts::title(HelpTopic::Import)),
                     qPrintable(word));
        }
        m_help->searchEdit()->setText(u"suggestion"_s);
        QVERIFY(!shownPages(*m_help).isEmpty());
        m_help->searchEdit()->setText(u"nobody wrote this"_s);
        QCOMPARE(shownPages(*m_help).size(), 0);
        QVERIFY(m_help->findChild<QLabel *>(u"helpNothing"_s)->isVisible());
        m_help->searchEdit()->clear();
        QCOMPARE(shownPages(*m_help).size(), int(allHelpTopics.size()));
        QCOMPARE(m_help->text()->extraSelections().size(), 0);
    }

    void whatAPageIsAboutComesFirst()
    {
        m_help->searchEdit()->setText(u"note"_s);
        const QStringList found = shownPages(*m_help);
        QVERIFY(found.size() > 1);
        QCOMPARE(found.first(), HelpTexts::title(HelpTopic::Own));
        m_help->searchEdit()->setText(u"paper and pdf"_s); // a heading
        QCOMPARE(shownPages(*m_help).first(), HelpTexts::title(HelpTopic::Export));
        m_help->searchEdit()->setText(u"customer reply"_s);
        QCOMPARE(shownPages(*m_help).value(0), HelpTexts::title(HelpTopic::Own));
        m_help->searchEdit()->clear();
        QStringList titles;
        for (const HelpTopic topic : allHelpTopics)
            titles += HelpTexts::title(topic);
        QCOMPARE(shownPages(*m_help), titles);
    }

    void theKeyboardLeadsFromTheFieldToThePage()
    {
        m_help->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_help.get(), test::patience));
        m_help->searchEdit()->setFocus();
        m_help->searchEdit()->setText(u"note"_s);
        QTest::keyClick(m_help->searchEdit(), Qt::Key_Down);
        QVERIFY(m_help->pageList()->hasFocus());
        QCOMPARE(m_help->topic(), HelpTopic::Own);
        QTest::keyClick(m_help->pageList(), Qt::Key_Down);
        QVERIFY(m_help->topic() != HelpTopic::Own);
        m_help->searchEdit()->setFocus();
        QTest::keyClick(m_help->searchEdit(), Qt::Key_Return);
        QCOMPARE(m_help->topic(), HelpTopic::Own);
        QVERIFY(m_help->text()->hasFocus());
    }

    void linksAndBack()
    {
        QVERIFY(!m_help->backButton()->isEnabled());
        Q_EMIT m_help->text()->anchorClicked(QUrl(u"query"_s));
        QCOMPARE(m_help->topic(), HelpTopic::Query);
        QCOMPARE(m_help->pageList()->currentRow(), 1);
        Q_EMIT m_help->text()->anchorClicked(QUrl(u"own"_s));
        Q_EMIT m_help->text()->anchorClicked(QUrl(u"nowhere"_s));
        QCOMPARE(m_help->topic(), HelpTopic::Own);
        m_help->backButton()->click();
        QCOMPARE(m_help->topic(), HelpTopic::Query);
        m_help->backButton()->click();
        QCOMPARE(m_help->topic(), HelpTopic::Start);
        QVERIFY(!m_help->backButton()->isEnabled());
    }

    void everyExampleCanBeTried()
    {
        const QSignalSpy tried(m_help.get(), &HelpWindow::tryRequested);
        m_help->showTopic(HelpTopic::Query);
        const QString html = helpHtml(HelpTopic::Query, *m_actions, {u"monospace"_s, false});
        for (const QString &link : linksOf(html)) {
            if (trialOf(link))
                Q_EMIT m_help->text()->anchorClicked(QUrl(link));
        }
        QCOMPARE(tried.size(), queryExamples().size());
        for (qsizetype i = 0; i < tried.size(); ++i)
            QCOMPARE(tried[i][0].toString(), queryExamples()[i].text);
    }

    void keysAreThoseOfTheActions()
    {
        (*m_actions)[ActionId::Export]->setShortcut(QKeySequence(u"Ctrl+Alt+Y"_s));
        const QString html = helpHtml(HelpTopic::Export, *m_actions, {u"monospace"_s, false});
        QVERIFY(html.contains(u"Ctrl+Alt+Y"_s));
    }

    void codesReadFromLeftToRightInPersian()
    {
        const QString html = helpInlineHtml(u"کد `-1021` است"_s, {u"monospace"_s, true});
        QVERIFY(html.contains(QString(QChar(0x2066)) + u"-1021"_s + QChar(0x2069)));
    }

    void escapeCloses()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_help.get(), test::patience));
        QTest::keyClick(m_help.get(), Qt::Key_Escape);
        QVERIFY(!m_help->isVisible());
    }

    // F1 opens the page that fits where the focus is.
    void theKeyOpensThePageThatFits()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        MainWindow &window = fixture.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, test::patience));
        const auto *pages = window.findChild<HelpPages *>();
        const auto topicAt = [&](QWidget *focus) {
            window.activateWindow();
            focus->setFocus();
            window.actions()[ActionId::Help]->trigger();
            const auto topic = pages->openTopic();
            pages->help()->close();
            return topic;
        };
        QCOMPARE(topicAt(window.findChild<QLineEdit *>(u"query"_s)), HelpTopic::Query);
        QCOMPARE(topicAt(window.facetPane()), HelpTopic::Query);
        QCOMPARE(topicAt(window.detailPane()), HelpTopic::Own);
        window.tableArea()->focusTable();
        QCOMPARE(topicAt(window.focusWidget()), HelpTopic::Start);
        window.actions()[ActionId::Compare]->trigger();
        window.pages()->comparePage()->focusSide();
        QCOMPARE(topicAt(window.focusWidget()), HelpTopic::Compare);
    }

    void theKeyWorksInDialogs()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        const auto *pages = fixture.window().findChild<HelpPages *>();
        QDialog *dialog = fixture.window().findChild<ImportActions *>()->openWizard();
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClick(dialog, Qt::Key_F1);
        QTRY_COMPARE(pages->openTopic(), HelpTopic::Import);
        // It can be read and used while the dialog is open.
        QVERIFY(QTest::qWaitForWindowActive(pages->help(), test::patience));
        pages->help()->pageList()->setCurrentRow(0);
        QCOMPARE(pages->openTopic(), HelpTopic::Start);
        dialog->close();
    }

    void theKeyWorksInTheSettings()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        const auto open = [&fixture] {
            fixture.window().actions()[ActionId::Settings]->trigger();
            return fixture.window().findChild<SettingsDialog *>();
        };
        const auto topicAt = [&](QWidget *focus) {
            SettingsDialog *dialog = open();
            dialog->activateWindow();
            if (!test::waitFor([&] { return QApplication::activeWindow() == dialog; }))
                return std::optional<HelpTopic>();
            focus->setFocus();
            QTest::keyClick(dialog, Qt::Key_F1);
            const auto *pages = fixture.window().findChild<HelpPages *>();
            const auto topic = pages->openTopic();
            if (topic)
                pages->help()->close();
            return topic;
        };
        for (int round = 0; round < 2; ++round) {
            SettingsDialog *dialog = open();
            QCOMPARE(topicAt(dialog->findChild<QLineEdit *>(u"settingsNeedle"_s)),
                     HelpTopic::Start);
            dialog->tabs()->setCurrentWidget(dialog->keyboard());
            QCOMPARE(topicAt(dialog->keyboard()->findChild<QTreeWidget *>()), HelpTopic::Keys);
            auto *team = dialog->findChild<TeamPage *>();
            dialog->tabs()->setCurrentWidget(team);
            QCOMPARE(topicAt(team->hosts()), HelpTopic::Team);
            fixture.window().remakeContents(); // as another language does
        }
    }

    void anotherLanguageKeepsThePage()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        fixture.window().findChild<HelpPages *>()->showHelp(HelpTopic::Import);
        fixture.window().remakeContents();
        QCOMPARE(fixture.window().findChild<HelpPages *>()->openTopic(), HelpTopic::Import);
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
