// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "db/importedcatalogs.h"
#include "models/codetablemodel.h"
#include "models/facetmodel.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/helppages.h"
#include "ui/answer/answerline.h"
#include "ui/answer/excerptline.h"
#include "ui/browsesplitter.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonview.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/hoverbutton.h"
#include "ui/detail/markdownblock.h"
#include "ui/detail/replyview.h"
#include "ui/export/exportactions.h"
#include "ui/export/exportdialog.h"
#include "ui/facets/facetpane.h"
#include "ui/facets/facetview.h"
#include "ui/lastfolder.h"
#include "ui/messagebar.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/statusline.h"
#include "ui/statuspage.h"
#include "ui/table/codetableview.h"
#include "ui/table/filterrow.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"
#include "ui/windowpages.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using test::WindowFixture;

/// What a person does in the window, from the keyboard and the mouse to what is shown.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void typingFindsTheCode();
    void lettersInTheTableGoToTheBox();
    void lettersOfAnOpenMenuStayThere();
    void whereNothingMatchesKeysLeadToWhatIsOffered_data();
    void whereNothingMatchesKeysLeadToWhatIsOffered();
    void tabPassesByRowsThatAreCovered();
    void facetWritesTheText();
    void filterRowWritesTheText();
    void headerSorts();
    void starsAndUndoes();
    void theLastThingDoneIsUndoneInTheBoxToo();
    void copiesSelectedRows();
    void exportsWhatIsShownAndReadsItBack();
    void aReplyThatIsNotThereIsSaid();
    void aKeyOpensTheMenus_data();
    void aKeyOpensTheMenus();
    void theTableStaysWhileReasonsComeAndGo();
    void whatANoteHoldsIsTheReason();
    void nothingFoundOffersAWayBack();
    void linkGoesToTheCode();
    void detailsFollowTheSelection();
    void stateIsRestored();
    void windowOffTheScreenComesBack();
    void resetLayoutBringsEverythingBack();
    void hostileTextIsNotInterpreted();
    void everyControlHasAName();

private:
    MainWindow &window() { return m_fixture->window(); }
    QLineEdit *edit() { return window().searchBox()->lineEdit(); }
    CodeTableView *table() { return window().tableArea()->view(); }
    QString cell(int row, CodeTableModel::Columns column)
    {
        return window().tableArea()->model()->index(row, column).data().toString();
    }
    void trigger(ActionId id) { window().actions()[id]->trigger(); }
    void search(const QString &text);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->show());
    window().activateWindow();
    QTRY_VERIFY(window().isActiveWindow());
    QTRY_VERIFY(m_fixture->session().canStar());
    QVERIFY(m_fixture->waitForResult());
}

void TestMainWindow::search(const QString &text)
{
    m_fixture->session().setText(text);
    QVERIFY(m_fixture->waitForResult());
}

void TestMainWindow::whereNothingMatchesKeysLeadToWhatIsOffered_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("waits");
    for (const bool waits : {true, false}) {
        const char *when = waits ? "once it is known" : "at once";
        QTest::addRow("Enter %s", when) << int(Qt::Key_Return) << waits;
        QTest::addRow("Down %s", when) << int(Qt::Key_Down) << waits;
    }
}

void TestMainWindow::whereNothingMatchesKeysLeadToWhatIsOffered()
{
    QFETCH(const int, key);
    QFETCH(const bool, waits);
    QVERIFY(edit()->hasFocus());
    QTest::keyClicks(edit(), u"zyzzyva"_s);
    if (waits)
        QVERIFY(m_fixture->waitForResult());
    QTest::keyClick(edit(), Qt::Key(key));
    QVERIFY(m_fixture->waitForResult());
    const auto pageHasFocus = [] {
        const QWidget *focus = QApplication::focusWidget();
        return qobject_cast<const QPushButton *>(focus) && focus->isVisible();
    };
    QVERIFY(pageHasFocus());
    // Another text without a match, as from a saved filter: there is still a button.
    m_fixture->session().setText(u"zyzzyva zyzzyva"_s);
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(pageHasFocus());
    // Where it leads, the table goes on.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(m_fixture->rowCount() > 0);
    QCOMPARE(QApplication::focusWidget(), table());
}

void TestMainWindow::tabPassesByRowsThatAreCovered()
{
    const auto ways = [this] {
        QList<QWidget *> parts;
        edit()->setFocus();
        for (int steps = 0; steps < 40; ++steps) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            parts.append(QApplication::focusWidget());
        }
        return parts;
    };
    QVERIFY(ways().contains(table()));
    search(u"zyzzyva"_s);
    const QList<QWidget *> without = ways();
    QVERIFY(!without.contains(table()));
    QVERIFY(std::ranges::any_of(without, [](const QWidget *part) {
        const auto *button = qobject_cast<const QPushButton *>(part);
        return button && button->text() == u"Clear the search"_s;
    }));
    search({});
    QVERIFY(ways().contains(table()));
}

void TestMainWindow::lettersInTheTableGoToTheBox()
{
    search(u"-1021"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Backspace);
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(edit()->text(), u"-1021"_s);
    QTest::keyClick(table(), 'a');
    QVERIFY(edit()->hasFocus());
    QTest::keyClicks(edit(), u"ccount locked"_s);
    QCOMPARE(edit()->text(), u"account locked"_s); // not behind what was there
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(m_fixture->rowCount() > 0);
    QVERIFY(m_fixture->session().userData().starred().isEmpty());
}

// What was meant for a menu takes nobody's search away.
void TestMainWindow::lettersOfAnOpenMenuStayThere()
{
    search(u"-1021"_s);
    auto *menu = m_fixture->window().menuBar()->actions().at(2)->menu();
    menu->popup(m_fixture->window().mapToGlobal(QPoint(50, 50)));
    QTRY_COMPARE(QApplication::activePopupWidget(), menu);
    for (const char key : {'z', '?', '7'})
        QTest::keyClick(menu, key);
    QTest::keyClick(menu, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(edit()->text(), u"-1021"_s);
    QVERIFY(m_fixture->window().findChild<MessageBar *>()->isHidden());
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestMainWindow::typingFindsTheCode()
{
    QCOMPARE(m_fixture->rowCount(), 288);
    QVERIFY(edit()->hasFocus());
    QTest::keyClicks(edit(), u"-1021"_s);
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(m_fixture->rowCount() >= 1);
    QCOMPARE(cell(0, CodeTableModel::Code), u"-1021"_s);
    QVERIFY(window().statusLine()->text().contains(u"-1021"_s));
    QVERIFY(window().statusLine()->text().contains(u"found in "_s)); // what the time is of
    // Without a further key the first row is the current one, and its details are shown.
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(edit(), Qt::Key_Down);
    QTRY_VERIFY(table()->hasFocus());
}

void TestMainWindow::facetWritesTheText()
{
    QTest::keyClicks(edit(), u"order "_s);
    FacetModel *facets = window().facetPane()->facetModel();
    facets->setData(facets->valueIndex(FacetModel::Provider, u"ethgas"_s), Qt::Checked,
                    Qt::CheckStateRole);
    QCOMPARE(window().searchBox()->text(), u"order provider:ethgas"_s);
    QVERIFY(m_fixture->waitForResult());
    const qsizetype one = m_fixture->rowCount();
    QVERIFY(one > 0);
    for (qsizetype row = 0; row < one; ++row)
        QCOMPARE(cell(int(row), CodeTableModel::Provider), u"ETHGas"_s);
    facets->setData(facets->valueIndex(FacetModel::Provider, u"freeway"_s), Qt::Checked,
                    Qt::CheckStateRole);
    QCOMPARE(window().searchBox()->text(), u"order provider:ethgas,freeway"_s);
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(m_fixture->rowCount() > one);
    edit()->undo(); // the box brings back what it held
    QCOMPARE(m_fixture->session().text(), u"order provider:ethgas"_s);
}

void TestMainWindow::filterRowWritesTheText()
{
    trigger(ActionId::ShowFilterRow);
    FilterRow *row = window().tableArea()->filterRow();
    QTRY_VERIFY(row->isVisible());
    Q_EMIT row->cellEdited(Field::Http, u"429"_s);
    QCOMPARE(window().searchBox()->text(), u"http:429"_s);
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(m_fixture->rowCount() > 0);
    for (int i = 0; i < int(m_fixture->rowCount()); ++i)
        QCOMPARE(cell(i, CodeTableModel::HttpStatus), u"429"_s);
    // And the row shows what the box says.
    search(u"code:-10*"_s);
    bool isShown = false;
    for (const QLineEdit *field : row->findChildren<QLineEdit *>())
        isShown = isShown || field->text() == u"-10*"_s;
    QVERIFY(isShown);
    // A real keystroke in a field arrives too.
    auto *first = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(first && row->isAncestorOf(first));
    QTest::keyClicks(first, u"hashkey"_s);
    QTRY_VERIFY(m_fixture->session().text().contains(u"provider:hashkey"_s));
}

void TestMainWindow::headerSorts()
{
    QHeaderView *header = table()->horizontalHeader();
    const auto click = [&] {
        const int section = CodeTableModel::Code;
        const QPoint middle(header->sectionViewportPosition(section)
                                    + header->sectionSize(section) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    };
    click();
    QTRY_COMPARE(m_fixture->session().order().column, std::optional(Column::Code));
    QVERIFY(m_fixture->waitForResult());
    const QString lowest = cell(0, CodeTableModel::Code);
    QVERIFY(lowest.startsWith(u'-'));
    const Qt::SortOrder first = m_fixture->session().order().direction;
    click();
    QTRY_VERIFY(m_fixture->session().order().direction != first);
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(cell(0, CodeTableModel::Code) != lowest);
}

void TestMainWindow::starsAndUndoes()
{
    search(u"provider:ethgas"_s);
    table()->selectAll();
    trigger(ActionId::Star);
    const int count = int(m_fixture->rowCount());
    QTRY_COMPARE(int(m_fixture->session().userData().starred().size()), count);
    QVERIFY(window().messageBar()->isVisible());
    search(u"is:starred"_s);
    QTRY_COMPARE(int(m_fixture->rowCount()), count);
    QTest::mouseClick(window().messageBar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(int(m_fixture->rowCount()), 0);
    QCOMPARE(int(m_fixture->session().userData().starred().size()), 0);
    QVERIFY(!window().messageBar()->isVisible()); // an undo needs no undo
}

void TestMainWindow::theLastThingDoneIsUndoneInTheBoxToo()
{
    const auto starred = [this] { return int(m_fixture->session().userData().starred().size()); };
    const auto press = [this](QKeyCombination keys) {
        QTest::keyClick(edit(), keys.key(), keys.keyboardModifiers());
        QTest::keyClick(edit(), Qt::Key_End); // or Ctrl would be taken to be held
    };
    const QKeyCombination undo(Qt::ControlModifier, Qt::Key_Z);
    const QKeyCombination redo(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z);
    QTRY_VERIFY(m_fixture->session().canStar());
    search(u"-1021"_s);
    QVERIFY(m_fixture->waitForResult());
    trigger(ActionId::Star);
    QTRY_COMPARE(starred(), 1);
    edit()->setFocus();
    const QString text = edit()->text();
    press(undo);
    QTRY_COMPARE(starred(), 0);
    QCOMPARE(edit()->text(), text);
    press(redo);
    QTRY_COMPARE(starred(), 1);
    // What is written after it is the last thing then.
    QTest::keyClick(edit(), Qt::Key_End);
    QTest::keyClicks(edit(), u"9"_s);
    const QString longer = edit()->text();
    press(undo);
    QVERIFY(edit()->text() != longer);
    QCOMPARE(starred(), 1);
    press(redo);
    QCOMPARE(edit()->text(), longer);
    QCOMPARE(starred(), 1);
}

void TestMainWindow::copiesSelectedRows()
{
    search(u"provider:hashkey-pro code:-1021,-1020"_s);
    QCOMPARE(m_fixture->rowCount(), 2);
    table()->selectAll();
    QGuiApplication::clipboard()->clear();
    trigger(ActionId::CopyTsv);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"-1021"_s) && text.contains(u"-1020"_s) && text.contains(u'\t'));
    QTRY_VERIFY(window().statusLine()->text().contains(u'2'));

    table()->selectRow(0);
    trigger(ActionId::CopyCode);
    QCOMPARE(QGuiApplication::clipboard()->text(), cell(0, CodeTableModel::Code));
    trigger(ActionId::CopyMessage);
    QCOMPARE(QGuiApplication::clipboard()->text(), cell(0, CodeTableModel::Message));
    trigger(ActionId::CopyMarkdown);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u'|'));
}

void TestMainWindow::exportsWhatIsShownAndReadsItBack()
{
    search(u"provider:codelibra http:403"_s);
    const qsizetype shown = m_fixture->rowCount();
    QVERIFY(shown > 0 && shown < 39);
    ExportDialog *dialog = window().exports()->openDialog();
    QVERIFY(dialog);
    QCOMPARE(window().exports()->openDialog(), dialog); // one is enough
    const QString path = m_fixture->filePath(u"a b.csv"_s);
    dialog->exportTo(path);
    QTRY_VERIFY(window().messageBar()->isVisible());
    QVERIFY(window().messageBar()->text().contains(u"a b.csv"_s));
    QVERIFY(!window().messageBar()->actionButton()->text().isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), shown + 2); // header, and nothing behind the last line break
    for (qsizetype i = 1; i <= shown; ++i)
        QVERIFY(lines.at(i).startsWith("codelibra,403"));
    QCOMPARE(LastFolder::path(m_fixture->settings()), QFileInfo(path).path());
}

void TestMainWindow::aReplyThatIsNotThereIsSaid()
{
    search(u"code:=-1021 provider:hashkey-pro"_s);
    trigger(ActionId::CopyReply);
    const QString reply = QGuiApplication::clipboard()->text();
    QVERIFY(!reply.isEmpty());
    QVERIFY(!window().messageBar()->isVisible());
    const auto *copy = window().detailPane()->findChild<CopyButton *>();
    QVERIFY(copy);
    // In Compare it is that of the cell.
    QGuiApplication::clipboard()->clear();
    trigger(ActionId::Compare);
    ComparePage *compare = window().pages()->comparePage();
    QTRY_VERIFY(compare->view()->model()->rowCount() == 1);
    QTRY_VERIFY(window().pages()->comparedCode());
    trigger(ActionId::CopyReply);
    QCOMPARE(QGuiApplication::clipboard()->text(), reply);
    search(u"zyzzyva"_s);
    QTRY_VERIFY(!window().pages()->comparedCode());
    trigger(ActionId::CopyReply);
    QVERIFY2(window().messageBar()->text().contains(u"no single code is chosen"_s),
             qPrintable(window().messageBar()->text()));
    QCOMPARE(QGuiApplication::clipboard()->text(), reply);
    window().messageBar()->closeMessage();
    trigger(ActionId::Browse);
    // The last bundled code without a concept, which none has: one of an imported catalogue.
    {
        db::ImportedCatalogRecord record;
        record.slug = u"acme"_s;
        record.name = u"Acme"_s;
        db::CodeText code;
        code.code = "E-9999";
        code.message = "Zyzzyva";
        db::ImportedCatalogs(m_fixture->filePath(u"user.sqlite"_s)).save(record, std::vector{code});
    }
    m_fixture->session().reloadCatalogs();
    QTRY_COMPARE(m_fixture->session().store()->providers().size(), 6);
    search(u"provider:acme"_s);
    QTRY_COMPARE(m_fixture->rowCount(), 1);
    QVERIFY(m_fixture->waitForResult());
    trigger(ActionId::CopyReply);
    QVERIFY(window().messageBar()->isVisible());
    QVERIFY(window().messageBar()->text().startsWith(u"Nothing was copied"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), reply);
    // What it offers is about the code that it was said of, whichever is current by then.
    search(u"code:=-1021 provider:hashkey-pro"_s);
    QVERIFY(window().messageBar()->isVisible());
    window().remakeContents(); // as for another language, which the offer outlives
    QTRY_VERIFY(window().messageBar()->isVisible());
    QTest::mouseClick(window().messageBar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->session().store()->string(table()->currentRow().value_or(0),
                                                      TextField::Code),
                 u"E-9999"_s);
    QTRY_VERIFY(window().detailPane()->findChild<ReplyView *>()->editor());

    trigger(ActionId::CopyReply);
    QVERIFY(window().messageBar()->text().startsWith(u"Nothing was copied"_s));
    // Once a reply is written, also without a word of it, there is nothing to say.
    BrowserSession &session = m_fixture->session();
    QTRY_VERIFY(session.canStar());
    const int typing = session.changes().newTyping();
    const auto write = [&session, typing](const QString &code, const QString &text) {
        session.changes().make(
                {{{u"acme"_s, code, 1}, db::OwnField::Reply, text, {}}}, [] { return u"kept"_s; },
                typing);
    };
    write(u"E-9998"_s, u"of another code"_s);
    trigger(ActionId::CopyReply);
    write(u"E-9998"_s, u"of another code, too"_s);
    QVERIFY(window().messageBar()->text().startsWith(u"Nothing was copied"_s));
    QVERIFY(window().messageBar()->isVisible());
    write(u"E-9999"_s, u"Have patience."_s);
    QVERIFY(!window().messageBar()->text().startsWith(u"Nothing was copied"_s)
            || !window().messageBar()->isVisible());
}

void TestMainWindow::aKeyOpensTheMenus_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Translations::languages())
        QTest::newRow(qPrintable(language)) << language;
}

// Also where the letters of the titles are on no key of the keyboard.
void TestMainWindow::aKeyOpensTheMenus()
{
    QFETCH(const QString, language);
    m_fixture.reset();
    Translations translations;
    translations.use(language);
    init();
    QTest::keyClick(&window(), Qt::Key_F10);
    const auto *first = window().menuBar()->actions().constFirst()->menu();
    QTRY_VERIFY(first->isVisible());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!first->isVisible());
    for (const QAction *menu : window().menuBar()->actions()) {
        const QString key = QKeySequence::mnemonic(menu->text()).toString();
        QVERIFY2(!key.isEmpty(), qPrintable(menu->text()));
        if (language == "fa"_L1 || language == "zh_CN"_L1)
            QVERIFY2(key.back().unicode() < 0x80, qPrintable(key)); // on every keyboard
    }
    m_fixture.reset();
}

void TestMainWindow::theTableStaysWhileReasonsComeAndGo()
{
    const auto top = [this] { return table()->mapTo(&window(), QPoint()).y(); };
    search(QString());
    const int before = top();
    search(u"-1021"_s);
    QTRY_VERIFY(!window().searchBox()->answerLine()->text().isEmpty());
    QCOMPARE(top(), before);
    search(u"timeout"_s);
    QCOMPARE(top(), before);
}

void TestMainWindow::whatANoteHoldsIsTheReason()
{
    search(u"code:=-1021 provider:hashkey-pro"_s);
    const db::CodeKey key = m_fixture->session().store()->key(*table()->currentRow());
    m_fixture->session().changes().make(
            {{key, db::OwnField::Note, u"Ask the **Quibblers** first"_s, {}}}, u"Note"_s);
    search(u"quibblers"_s);
    QTRY_COMPARE(m_fixture->rowCount(), 1);
    QTRY_VERIFY(window().searchBox()->answerLine());
    QTRY_VERIFY(window().searchBox()->answerLine()->text().contains(u"found in your note"_s));
    auto *excerpt = window().searchBox()->answerLine()->findChild<ExcerptLine *>();
    QVERIFY(excerpt->isVisible());
    QCOMPARE(excerpt->accessibleName(), u"In your note: Ask the **Quibblers** first"_s);
    const auto *note = window().detailPane()->findChild<MarkdownBlock *>();
    QVERIFY(note);
    QCOMPARE(note->extraSelections().size(), 1);
    QCOMPARE(note->extraSelections().constFirst().cursor.selectedText(), u"Quibblers"_s);
    search(u"timestamp"_s); // stands in the message
    QVERIFY(window().searchBox()->answerLine()->text().isEmpty());
}

void TestMainWindow::nothingFoundOffersAWayBack()
{
    search(u"provider:codelibra http:4xx zebra"_s);
    QCOMPARE(m_fixture->rowCount(), 0);
    StatusPage *page = window().tableArea()->page();
    QVERIFY(page);
    QVERIFY(page->isVisible());
    QVERIFY(table()->horizontalHeader()->isVisible());
    const auto buttons = [page] {
        QList<QPushButton *> found;
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                found.append(button);
        }
        return found;
    };
    QTRY_COMPARE(buttons().size(), 2);
    QVERIFY(buttons().first()->text().contains(u"zebra"_s));
    QTest::mouseClick(buttons().first(), Qt::LeftButton);
    QCOMPARE(m_fixture->session().text(), u"provider:codelibra http:4xx"_s);
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(m_fixture->rowCount() > 0);
    QVERIFY(!page->isVisible());

    search(u"zebra"_s);
    QTRY_VERIFY(!buttons().isEmpty());
    QTest::mouseClick(buttons().last(), Qt::LeftButton); // clears
    QCOMPARE(m_fixture->session().text(), QString());
}

void TestMainWindow::linkGoesToTheCode()
{
    const db::CodeKey key{u"hashkey-pro"_s, u"0001"_s, 2};
    Q_EMIT window().detailPane()->codeRequested(key);
    QCOMPARE(m_fixture->session().text(), QString()); // it is in sight already
    QCOMPARE(window().tableArea()->model()->key(table()->currentIndex().row()), key);

    search(u"provider:ethgas"_s);
    Q_EMIT window().detailPane()->codeRequested(key);
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(m_fixture->rowCount() >= 2);
    QCOMPARE(window().tableArea()->model()->key(table()->currentIndex().row()), key);
}

void TestMainWindow::detailsFollowTheSelection()
{
    search(u"provider:hashkey-pro"_s);
    const auto shows = [this](const QString &text) {
        const auto blocks = window().detailPane()->findChildren<QTextEdit *>();
        return std::ranges::any_of(blocks, [&text](const QTextEdit *block) {
            return block->isVisible() && block->toPlainText() == text;
        });
    };
    table()->selectRow(0);
    const QString first = cell(0, CodeTableModel::Code);
    QTRY_VERIFY(shows(first));
    // A row that was chosen stays chosen over the next query.
    const int row = 5;
    table()->selectRow(row);
    const QString chosen = cell(row, CodeTableModel::Code);
    search(u"provider:hashkey-pro code:"_s + chosen + u",0001"_s);
    QCOMPARE(cell(table()->currentIndex().row(), CodeTableModel::Code), chosen);
    QTRY_VERIFY(shows(chosen));
}

void TestMainWindow::stateIsRestored()
{
    window().resize(1300, 720);
    trigger(ActionId::ShowDetails);
    trigger(ActionId::ShowFilterRow);
    trigger(ActionId::CompactRows);
    m_fixture->session().setOrder({Column::HttpStatus, Qt::DescendingOrder});
    search(u"http:>=401"_s);
    table()->horizontalHeader()->resizeSection(CodeTableModel::Message, 321);
    table()->horizontalHeader()->moveSection(
            table()->horizontalHeader()->visualIndex(CodeTableModel::Message), 1);
    const QSize size = window().size();

    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QCOMPARE(window().size(), size);
    QVERIFY(!window().detailPane()->isVisible());
    QVERIFY(window().facetPane()->isVisible());
    QVERIFY(window().tableArea()->filterRow()->isVisible());
    QVERIFY(window().actions()[ActionId::CompactRows]->isChecked());
    QCOMPARE(table()->density(), Density::Compact);
    QCOMPARE(window().searchBox()->text(), u"http:>=401"_s);
    QCOMPARE(m_fixture->session().result()->order,
             (SortOrder{Column::HttpStatus, Qt::DescendingOrder}));
    QCOMPARE(table()->horizontalHeader()->sectionSize(CodeTableModel::Message), 321);
    QCOMPARE(table()->horizontalHeader()->visualIndex(CodeTableModel::Message), 1);
    // What is typed first is the next question, not the end of the last one.
    QTest::keyClicks(window().searchBox()->lineEdit(), u"-1021"_s);
    QCOMPARE(window().searchBox()->text(), u"-1021"_s);
}

void TestMainWindow::windowOffTheScreenComesBack()
{
    window().move(20'000, 20'000);
    m_fixture->restart();
    window().show();
    const QRect screen = window().screen()->availableGeometry();
    QVERIFY(screen.intersects(window().geometry()));
}

void TestMainWindow::resetLayoutBringsEverythingBack()
{
    trigger(ActionId::ShowFacets);
    trigger(ActionId::ShowDetails);
    trigger(ActionId::ShowFilterRow);
    table()->setColumnHidden(CodeTableModel::Message, true);
    m_fixture->session().setOrder({Column::Name, Qt::AscendingOrder});
    trigger(ActionId::ResetLayout);
    QVERIFY(window().facetPane()->isVisible());
    QVERIFY(window().detailPane()->isVisible());
    QVERIFY(!window().tableArea()->filterRow()->isVisible());
    QVERIFY(!table()->isColumnHidden(CodeTableModel::Message));
    QCOMPARE(m_fixture->session().order(), SortOrder{});
}

void TestMainWindow::hostileTextIsNotInterpreted()
{
    const QString hostile = u"<img src=x><b>\"bold\"</b> &amp; zebra"_s;
    search(hostile);
    const StatusPage *page = window().tableArea()->page();
    QVERIFY(page);
    QVERIFY(page->isVisible());
    for (const QLabel *label : window().findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(window().statusLine()->text().contains(hostile));
}

void TestMainWindow::everyControlHasAName()
{
    trigger(ActionId::ShowFilterRow);
    for (QWidget *widget : window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        // A text to read speaks for itself.
        const QString name = accessible->textInterface() && !widget->inherits("QLineEdit")
                ? accessible->text(QAccessible::Value)
                : accessible->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(),
                 qUtf8Printable(QLatin1StringView(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
