// SPDX-License-Identifier: MIT
#include "core/export/catalogfile.h"
#include "core/export/exporter.h"
#include "core/translations.h"
#include "ui/actions/actiontable.h"
#include "ui/import/catalogmanager.h"
#include "ui/import/importactions.h"
#include "ui/import/importwizard.h"
#include "ui/import/sourcepage.h"
#include "ui/import/sourcetextdelegate.h"
#include "ui/messagebar.h"
#include "ui/theme/theme.h"
#include "ui/windowfixture.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using Step = ImportWizard::Step;

class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }
    void importsAndTakesBack();
    void anImportIsAStepOfUndoing();
    void whatIsNoLongerKeptIsNotRedone();
    void aColourStaysOverARestart();
    void asksForTheProvider();
    void asksForAShortNameWhereNoneCanBeMade();
    void notesTellOfRowsAndTables();
    void saysWhatCannotBeRead();
    void columnsCanBeMappedByHand();
    void tablesCanBeLeftOut();
    void anUpdateIsReadAsTheLastTime();
    void aProviderNamedLaterIsKnownAgain();
    void anEncodingIsChosenAgain();
    void readsAgainAsAnotherFormat();
    void readsAgainWithAnotherEncodingOrDelimiter();
    void filesOfSeveralFormatsStayThat();
    void theFirstRowCanBeACode();
    void everyDoubtIsShown();
    void aCatalogueFileNamesItsProvider();
    void whatOnlyTellsOfTheProviderIsStored();
    void doubtsAreMarkedInTheTable();
    void anEmptyClipboardIsSaid();
    void stoppingWhileStoringTellsTheTruth();
    void readingCanBeStopped();
    void persianReadsFromTheRightAndSourcesAsTheyDo();
    void closingWaitsForNoReader();
    void aClipboardGivesItsTableFirst();
    void nothingIsMadeBeforeItIsAskedFor();
    void everyStepHasAFocus();

private:
    ImportWizard *open()
    {
        m_fixture->window().actions()[ActionId::Import]->trigger();
        return m_fixture->window().findChild<ImportWizard *>();
    }
    static void choose(QComboBox *box, int data)
    {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
    static ImportSource source(const QByteArray &bytes)
    {
        ImportSource source;
        source.name = u"test"_s;
        source.bytes = bytes;
        return source;
    }
    qsizetype providers() const { return m_fixture->session().store()->providers().size(); }
    /// Stores what is read, through the last page.
    void import(ImportWizard *wizard)
    {
        const QPointer<ImportWizard> open = wizard;
        next(wizard)->click();
        QTRY_COMPARE(wizard->step(), Step::Difference);
        next(wizard)->click();
        QTRY_VERIFY(!open);
        QTRY_VERIFY(m_fixture->session().store()->find({u"new-pay"_s, u"1001"_s, 1}));
    }
    static QPushButton *next(const QWidget *wizard)
    {
        return wizard->findChild<QPushButton *>(u"importNext"_s);
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestImportWizard::importsAndTakesBack()
{
    QPointer<ImportWizard> wizard = open();
    QVERIFY(wizard);
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source("code,message\n0001,Invalid API key\n-17,Zyzzyva\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QCOMPARE(wizard->findChild<QTableView *>(u"importPreview"_s)->model()->rowCount(), 2);
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QCOMPARE(wizard->findChild<QTableView *>(u"importChanges"_s)->model()->rowCount(), 2);
    QVERIFY(wizard->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"2 added"_s));
    next(wizard)->click();
    QTRY_COMPARE(providers(), 6);
    QTRY_VERIFY(!wizard);
    QVERIFY(m_fixture->session().store()->find({u"new-pay"_s, u"0001"_s, 1}));
    MessageBar *message = m_fixture->window().messageBar();
    QVERIFY(message->text().contains(u"New Pay is imported"_s));
    // Who compares by concept is told what is missing there.
    QTRY_VERIFY2(message->text().contains(u"without a concept yet: 2, with a suggested one: 1"_s),
                 qPrintable(message->text()));
    // Where they are, in one click; what can be undone can be undone after it, too.
    m_fixture->window().actions()[ActionId::Compare]->trigger();
    QTest::mouseClick(message->firstButton(), Qt::LeftButton);
    QVERIFY(!m_fixture->window().pages()->isComparing());
    QCOMPARE(m_fixture->session().text(), u"provider:new-pay concept:"_s);
    QVERIFY(m_fixture->waitForResult());
    QCOMPARE(m_fixture->rowCount(), 2);
    QVERIFY(message->isVisible() && message->actionButton()->isVisible());
    message->actionButton()->click();
    QTRY_COMPARE(providers(), 5);
}

// Ctrl+Z takes back what was done last, and what followed it is not redone without it.
// Though by name another comes first.
void TestImportWizard::aColourStaysOverARestart()
{
    const auto colors = [this] {
        QHash<QString, QColor> found;
        const Theme theme = Theme::forPalette(lightPalette());
        const auto &store = m_fixture->session().store();
        for (qsizetype i = 0; store && i < store->providers().size(); ++i)
            found.insert(store->providers().at(i).slug, theme.providerDot(int(i)));
        return found;
    };
    for (const QString &slug : {u"zeta"_s, u"eta"_s, u"beta"_s}) {
        const qsizetype before = providers();
        ImportWizard *wizard = open();
        wizard->setProvider(slug, slug);
        wizard->readSource(source("code,message\n0001,No key\n"));
        QTRY_COMPARE(wizard->step(), Step::Preview);
        next(wizard)->click();
        QTRY_COMPARE(wizard->step(), Step::Difference);
        next(wizard)->click();
        QTRY_COMPARE(providers(), before + 1);
    }
    const QHash<QString, QColor> before = colors();
    QCOMPARE(before.size(), 8);
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(colors().size(), before.size());
    QCOMPARE(colors(), before);
}

void TestImportWizard::anImportIsAStepOfUndoing()
{
    MainWindow &window = m_fixture->window();
    BrowserSession &session = m_fixture->session();
    QTRY_VERIFY(session.canStar());
    const db::CodeKey starred{u"hashkey-pro"_s, u"-1021"_s, 1};
    session.setStarred({starred}, true);
    ImportWizard *wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source("code,message\n0001,No key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    next(wizard)->click();
    QTRY_COMPARE(providers(), 6);
    session.setStarred({{u"new-pay"_s, u"0001"_s, 1}}, true);
    QAction *undo = window.actions()[ActionId::Undo];
    undo->trigger(); // the star of the new one
    QCOMPARE(session.changes().undoText().text(), u"Import of the catalogue New Pay"_s);
    QVERIFY(window.actions()[ActionId::Redo]->isEnabled());
    undo->trigger();
    QTRY_COMPARE(providers(), 5);
    QTRY_VERIFY(window.messageBar()->text().contains(u"New Pay"_s));
    QVERIFY(!session.userData().data().value(starred, db::OwnField::Star).isEmpty());
    undo->trigger();
    QVERIFY(session.userData().data().value(starred, db::OwnField::Star).isEmpty());
    // And forth again, up to the star of what was imported.
    QAction *redo = window.actions()[ActionId::Redo];
    redo->trigger();
    QVERIFY(!session.userData().data().value(starred, db::OwnField::Star).isEmpty());
    QCOMPARE(session.changes().redoText().text(), u"Import of the catalogue New Pay"_s);
    redo->trigger();
    QTRY_COMPARE(providers(), 6);
    QVERIFY(session.store()->find({u"new-pay"_s, u"0001"_s, 1}));
    redo->trigger();
    QVERIFY(!session.userData()
                     .data()
                     .value({u"new-pay"_s, u"0001"_s, 1}, db::OwnField::Star)
                     .isEmpty());
    QVERIFY(!redo->isEnabled());
}

// Another program has imported the same catalogue since it was undone here.
void TestImportWizard::whatIsNoLongerKeptIsNotRedone()
{
    MainWindow &window = m_fixture->window();
    ImportWizard *wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source("code,message\n1001,No key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    import(wizard);
    window.actions()[ActionId::Undo]->trigger();
    QTRY_COMPARE(providers(), 5);
    QTRY_VERIFY(window.messageBar()->text().startsWith("Undone"_L1));
    {
        db::ImportedCatalogRecord record;
        record.slug = u"new-pay"_s;
        record.name = u"New Pay"_s;
        std::vector<db::CodeText> codes(1);
        codes[0].code = "2002";
        db::ImportedCatalogs(m_fixture->session().paths().userDatabase).save(record, codes);
    }
    QTest::mouseClick(window.messageBar()->actionButton(), Qt::LeftButton); // Redo
    QTRY_VERIFY2(window.messageBar()->text().contains("cannot be redone"_L1),
                 qPrintable(window.messageBar()->text()));
    QVERIFY(!window.actions()[ActionId::Redo]->isEnabled());
    QVERIFY(!window.actions()[ActionId::Undo]->isEnabled()); // its steps were about other codes
    QTRY_COMPARE(providers(), 6);
    QVERIFY(m_fixture->session().store()->find({u"new-pay"_s, u"2002"_s, 1}));
}

void TestImportWizard::asksForTheProvider()
{
    ImportWizard *wizard = open();
    wizard->readSource(source("code,message\n0001,No key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Source);
    QVERIFY(wizard->findChild<QLabel *>(u"importFailure"_s)->isVisible());
    QVERIFY(!next(wizard)->isEnabled());
    QTest::keyClicks(wizard->findChild<QWidget *>(u"importName"_s), u"New Pay!"_s);
    QVERIFY(next(wizard)->isEnabled());
    next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
}

void TestImportWizard::asksForAShortNameWhereNoneCanBeMade()
{
    ImportWizard *wizard = open();
    auto *name = wizard->findChild<QLineEdit *>(u"importName"_s);
    auto *slug = wizard->findChild<QLineEdit *>(u"importSlug"_s);
    name->setText(u"زرین‌تست"_s);
    QCOMPARE(slug->text(), QString());
    wizard->readSource(source("code,message\n0001,No key\n"));
    auto *failure = wizard->findChild<QLabel *>(u"importFailure"_s);
    QTRY_VERIFY(failure->isVisible());
    QCOMPARE(wizard->step(), Step::Source); // before the second page, not after it
    QVERIFY2(failure->text().contains(u"short name"_s), qPrintable(failure->text()));
    QCOMPARE(wizard->focusWidget(), slug);
    QTest::keyClicks(slug, u"zarin-pay"_s);
    QVERIFY(next(wizard)->isEnabled());
    next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
}

void TestImportWizard::notesTellOfRowsAndTables()
{
    ImportWizard *wizard = open();
    wizard->readSource(
            source("## Order errors\n\n|Code|HTTP|Message|\n|-|-|-|\n|1001|4O1|a|\n|1002|400|b|\n\n"
                   "## Webhook errors\n\n|Code|Message|\n|-|-|\n|2001|c|\n|29xx|d|\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *notes = wizard->findChild<QPlainTextEdit *>(u"importNotes"_s);
    // What is doubtful comes first, whatever table it is of.
    const QStringList lines = notes->toPlainText().split(u'\n');
    QVERIFY(lines.size() > 2);
    QVERIFY2(lines.at(0).contains(u"“4O1”"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"“29xx”"_s), qPrintable(lines.at(1)));
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines.at(i).startsWith(u'⚠'), i < 2);
    QVERIFY2(notes->toPlainText().contains(u"Line 5: 1001: “4O1” is no HTTP status"_s),
             qPrintable(notes->toPlainText()));
    QVERIFY(notes->toPlainText().contains(u"Webhook errors: The column is called “Code”"_s));
    // What is lacking is said, not only shown by a grey button.
    auto *reason = wizard->findChild<QLabel *>(u"importReason"_s);
    auto *tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    tables->item(1)->setCheckState(Qt::Unchecked);
    choose(wizard->findChild<QComboBox *>(u"importColumn0"_s), int(ImportField::None));
    QVERIFY2(reason->text().contains(u"which column is the code"_s), qPrintable(reason->text()));
    QVERIFY(notes->toPlainText().contains(u"“Code” is not imported: your choice"_s));
    tables->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY2(reason->text().contains(u"Tick a table"_s), qPrintable(reason->text()));
}

void TestImportWizard::saysWhatCannotBeRead()
{
    ImportWizard *wizard = open();
    auto *failure = wizard->findChild<QLabel *>(u"importFailure"_s);
    wizard->readSource(source(QByteArray("PK\0\0", 4)));
    QTRY_VERIFY(failure->isVisible());
    QCOMPARE(wizard->step(), Step::Source);
    QCOMPARE(failure->textFormat(), Qt::PlainText);
}

void TestImportWizard::columnsCanBeMappedByHand()
{
    ImportWizard *wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source("a,b\nfirst thing,E1\nsecond thing,E2\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *box = wizard->findChild<QComboBox *>(u"importColumn0"_s);
    QVERIFY(box);
    box->setCurrentIndex(box->findData(int(ImportField::Name)));
    Q_EMIT box->activated(box->currentIndex());
    auto *view = wizard->findChild<QTableView *>(u"importPreview"_s);
    QCOMPARE(view->model()->headerData(0, Qt::Horizontal).toString(), u"a → Name"_s);
    // Without a column of codes there is no next step.
    auto *code = wizard->findChild<QComboBox *>(u"importColumn1"_s);
    code->setCurrentIndex(code->findData(int(ImportField::None)));
    Q_EMIT code->activated(code->currentIndex());
    QVERIFY(!next(wizard)->isEnabled());
}

void TestImportWizard::tablesCanBeLeftOut()
{
    ImportWizard *wizard = open();
    wizard->readSource(
            source("## Order errors\n\n|Code|Message|\n|-|-|\n|1001|a|\n\n## Order sides\n\n"
                   "|Side|Description|\n|-|-|\n|BUY|Buys|\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    QCOMPARE(tables->count(), 2);
    QCOMPARE(tables->item(0)->checkState(), Qt::Checked);
    QCOMPARE(tables->item(1)->checkState(), Qt::Unchecked);
    QVERIFY(!tables->item(1)->toolTip().isEmpty());
    tables->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!next(wizard)->isEnabled());
}

void TestImportWizard::anUpdateIsReadAsTheLastTime()
{
    const QByteArray order = "## Order errors\n\n|Code|Why|Message|\n|-|-|-|\n|1001|a|No|\n\n";
    const QByteArray old = "## Old errors\n\n|Code|Message|\n|-|-|\n|2001|Refused|\n\n";
    const QByteArray web = "## Web errors\n\n|Code|Message|\n|-|-|\n|3001|Not sent|\n\n";
    ImportWizard *wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source(order + old));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *line = wizard->findChild<QLabel *>(u"importRecalled"_s);
    QVERIFY(!line->isVisible());
    choose(wizard->findChild<QComboBox *>(u"importColumn1"_s), int(ImportField::Condition));
    wizard->findChild<QListWidget *>(u"importTables"_s)->item(1)->setCheckState(Qt::Unchecked);
    import(wizard);

    wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s); // as “Update…” does
    wizard->readSource(source(web + old + order));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    line = wizard->findChild<QLabel *>(u"importRecalled"_s);
    auto *tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    const auto ticks = [tables] {
        QList<bool> found;
        for (int i = 0; i < tables->count(); ++i)
            found.append(tables->item(i)->checkState() == Qt::Checked);
        return found;
    };
    const auto fieldOfWhy = [wizard, tables] {
        tables->setCurrentRow(2);
        return wizard->findChild<QComboBox *>(u"importColumn1"_s)->currentData().toInt();
    };
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"Read as the last time. Since then: 1 new table(s) (“Web errors”)."_s);
    QCOMPARE(ticks(), (QList<bool>{true, false, true}));
    QCOMPARE(tables->item(0)->text(), u"New: Web errors (1 row(s))"_s);
    QCOMPARE(tables->item(1)->text(), u"Old errors (1 row(s))"_s);
    QCOMPARE(fieldOfWhy(), int(ImportField::Condition));
    // What would be proposed without it, and back.
    auto *fresh = wizard->findChild<QPushButton *>(u"importFresh"_s);
    auto *recall = wizard->findChild<QPushButton *>(u"importRecall"_s);
    QVERIFY(fresh->isVisible() && !recall->isVisible());
    fresh->click();
    QTRY_VERIFY(recall->isVisible() && !fresh->isVisible());
    QCOMPARE(line->text(), u"Read as a new source, not as the last time."_s);
    QCOMPARE(ticks(), (QList<bool>{true, true, true}));
    QCOMPARE(tables->item(0)->text(), u"Web errors (1 row(s))"_s);
    QVERIFY(fieldOfWhy() != int(ImportField::Condition));
    recall->click();
    QTRY_VERIFY(fresh->isVisible() && !recall->isVisible());
    QCOMPARE(ticks(), (QList<bool>{true, false, true}));
    QCOMPARE(fieldOfWhy(), int(ImportField::Condition));
    // And from now on the new one was there.
    tables->item(0)->setCheckState(Qt::Unchecked);
    choose(wizard->findChild<QComboBox *>(u"importColumn2"_s), int(ImportField::Description));
    import(wizard);
    wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source(web + order));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    QCOMPARE(tables->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(wizard->findChild<QLabel *>(u"importRecalled"_s)->text(), u"Read as the last time."_s);
}

void TestImportWizard::aProviderNamedLaterIsKnownAgain()
{
    const QByteArray csv = "code,why,message\n1001,a,No\n";
    ImportWizard *wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source(csv));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    choose(wizard->findChild<QComboBox *>(u"importColumn1"_s), int(ImportField::Condition));
    import(wizard);

    // As a file that is dropped: what it is shows first, whose it is is asked then.
    wizard = open();
    wizard->readSource(source(csv));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    const auto fieldOfWhy = [wizard] {
        return wizard->findChild<QComboBox *>(u"importColumn1"_s)->currentData().toInt();
    };
    QVERIFY(fieldOfWhy() != int(ImportField::Condition));
    next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Source);
    QTest::keyClicks(wizard->findChild<QWidget *>(u"importName"_s), u"New Pay"_s);
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QCOMPARE(fieldOfWhy(), int(ImportField::Condition));
    QVERIFY(wizard->findChild<QLabel *>(u"importRecalled"_s)->isVisible());
    // It was another's.
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    wizard->findChild<QLineEdit *>(u"importName"_s)->setText(u"Newer Pay"_s);
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(fieldOfWhy() != int(ImportField::Condition));
    QVERIFY(!wizard->findChild<QLabel *>(u"importRecalled"_s)->isVisible());
    // What was chosen meanwhile is not thrown away.
    choose(wizard->findChild<QComboBox *>(u"importColumn1"_s), int(ImportField::Name));
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    wizard->findChild<QLineEdit *>(u"importName"_s)->setText(u"New Pay"_s);
    next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
    QCOMPARE(fieldOfWhy(), int(ImportField::Name));
    QCOMPARE(wizard->findChild<QLabel *>(u"importRecalled"_s)->text(),
             u"Read as you have chosen, not as the last time."_s);
    wizard->findChild<QPushButton *>(u"importRecall"_s)->click();
    QTRY_COMPARE(fieldOfWhy(), int(ImportField::Condition));
}

void TestImportWizard::anEncodingIsChosenAgain()
{
    const QByteArray greeting = "\xcf\xf0\xe8\xe2\xe5\xf2"; // no UTF-8, and more than one language
    ImportWizard *wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source("code,message\n1001," + greeting + "\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    const QString asFound = wizard->findChild<QComboBox *>(u"importEncoding"_s)->currentText();
    const QString chosen = u"windows-1252"_s;
    QVERIFY(asFound != chosen);
    auto *encoding = wizard->findChild<QComboBox *>(u"importEncoding"_s);
    encoding->setCurrentIndex(encoding->findText(chosen, Qt::MatchFixedString));
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_VERIFY(next(wizard)->isEnabled());
    import(wizard);

    wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source("code,message\n1001," + greeting + "\n1002,x\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    encoding = wizard->findChild<QComboBox *>(u"importEncoding"_s);
    QCOMPARE(encoding->currentText().toLower(), chosen);
    wizard->findChild<QPushButton *>(u"importFresh"_s)->click();
    QTRY_COMPARE(encoding->currentText(), asFound);
}

void TestImportWizard::readsAgainAsAnotherFormat()
{
    ImportWizard *wizard = open();
    wizard->readSource(source("code,message\n0001,No key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *format = wizard->findChild<QComboBox *>(u"importFormat"_s);
    QCOMPARE(format->currentData().toInt(), int(ImportFormat::Csv));
    choose(format, int(ImportFormat::Json));
    auto *failure = wizard->findChild<QLabel *>(u"importFailure"_s);
    QTRY_VERIFY(failure->isVisible()); // it is no JSON, and that is said
    choose(format, int(ImportFormat::Csv));
    QTRY_COMPARE(wizard->findChild<QListWidget *>(u"importTables"_s)->count(), 1);
}

void TestImportWizard::readsAgainWithAnotherEncodingOrDelimiter()
{
    ImportWizard *wizard = open();
    wizard->readSource(source("code;message\n1001;\xCE\xF8\xE8\xE1\xEA\xE0, a;b\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    const auto *model = wizard->findChild<QTableView *>(u"importPreview"_s)->model();
    auto *delimiter = wizard->findChild<QComboBox *>(u"importDelimiter"_s);
    QVERIFY(delimiter->isVisible());
    QCOMPARE(delimiter->currentData().toInt(), int(u';'));
    auto *encoding = wizard->findChild<QComboBox *>(u"importEncoding"_s);
    encoding->setCurrentText(u"windows-1251"_s);
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_COMPARE(model->index(0, 1).data().toString(), u"Ошибка, a"_s);
    choose(delimiter, int(u','));
    QTRY_COMPARE(model->index(1, 0).data().toString(), u"1001;Ошибка"_s); // no header now
    QCOMPARE(encoding->currentText(), u"windows-1251"_s); // what was chosen stays
    choose(wizard->findChild<QComboBox *>(u"importFormat"_s), int(ImportFormat::Text));
    QTRY_VERIFY(!delimiter->isVisible());
}

/// Choosing an encoding does not make one format of files of several.
void TestImportWizard::filesOfSeveralFormatsStayThat()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_fixture->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"a.csv"_s, "code,message\n1001,a\n");
    write(u"b.md"_s, "|Code|Message|\n|-|-|\n|1002|b|\n");
    ImportSource files;
    files.paths = {m_fixture->filePath(u"a.csv"_s), m_fixture->filePath(u"b.md"_s)};
    ImportWizard *wizard = open();
    wizard->readSource(files);
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    QCOMPARE(tables->count(), 2);
    auto *encoding = wizard->findChild<QComboBox *>(u"importEncoding"_s);
    encoding->setCurrentText(u"windows-1252"_s);
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_VERIFY(encoding->isEnabled());
    QTRY_COMPARE(tables->count(), 2);
    QCOMPARE(tables->item(1)->text().section(u' ', 0, 0), u"b"_s);
    QCOMPARE(tables->item(1)->checkState(), Qt::Checked);
}

void TestImportWizard::theFirstRowCanBeACode()
{
    ImportWizard *wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source("code,message\n1001,a\n1002,b\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    const auto *model = wizard->findChild<QTableView *>(u"importPreview"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    wizard->findChild<QCheckBox *>(u"importHeader"_s)->click();
    QCOMPARE(model->rowCount(), 3);
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QCOMPARE(wizard->findChild<QTableView *>(u"importChanges"_s)->model()->rowCount(), 3);
}

void TestImportWizard::everyDoubtIsShown()
{
    ImportWizard *wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    QByteArray csv = "code,http status,message\n1001,400,a\n";
    for (int i = 0; i < 20; ++i)
        csv += QByteArray::number(2000 + i) + (i < 8 ? ",600,b\n" : ",400,b\n");
    wizard->readSource(source(csv));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    const QString issues = wizard->findChild<QPlainTextEdit *>(u"importIssues"_s)->toPlainText();
    QCOMPARE(issues.count(u'\n') + 1, 8);
    QVERIFY2(issues.contains(u"Line 10: 2007"_s), qPrintable(issues));
}

void TestImportWizard::aCatalogueFileNamesItsProvider()
{
    QFile file(m_fixture->filePath(u"freeway.json"_s));
    const auto store = m_fixture->session().store();
    QCOMPARE(int(writeCatalogFile(file.fileName(), *store, 0).status),
             int(ExportOutcome::Status::Done));
    ImportWizard *wizard = open();
    ImportSource handedOn;
    handedOn.name = u"freeway.json"_s;
    handedOn.paths = {file.fileName()};
    wizard->readSource(handedOn);
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(next(wizard)->isEnabled());
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QVERIFY(wizard->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"Freeway"_s));
    QVERIFY(!next(wizard)->isEnabled()); // it is what is there
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    QCOMPARE(wizard->step(), Step::Source);
    QVERIFY(wizard->findChild<QLabel *>(u"importSource"_s)->text().contains(u"freeway.json"_s));
}

void TestImportWizard::whatOnlyTellsOfTheProviderIsStored()
{
    const auto import = [this](const QByteArray &more) {
        ImportWizard *wizard = open();
        wizard->readSource(source(R"({"provider": {"slug": "new-pay", "name": "New Pay")" + more
                                  + R"(}, "codes": [{"code": "77001", "message": "Refused"}]})"));
        if (!test::waitFor([wizard] { return wizard->step() == Step::Preview; }))
            return QPointer<ImportWizard>();
        wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
        next(wizard)->click();
        return test::waitFor([wizard] { return wizard->step() == Step::Difference; })
                ? QPointer(wizard)
                : QPointer<ImportWizard>();
    };
    const auto body = [this] {
        db::ImportedCatalogs catalogs(m_fixture->session().paths().userDatabase);
        return catalogs.catalog(u"new-pay"_s)->errorBody;
    };
    const qsizetype before = providers();
    QPointer<ImportWizard> wizard = import({});
    QVERIFY(wizard);
    next(wizard)->click();
    QTRY_VERIFY(!wizard);
    QTRY_COMPARE(providers(), before + 1);
    wizard = import(R"(, "error_body": "{\"ec\": 0}")");
    QVERIFY(wizard);
    QVERIFY(wizard->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"provider itself"_s));
    QVERIFY(next(wizard)->isEnabled());
    next(wizard)->click();
    QTRY_VERIFY(!wizard);
    QCOMPARE(body(), u"{\"ec\": 0}"_s);
    const auto known = [this] {
        const auto &store = m_fixture->session().store();
        return store->providers().at(store->providerIndex(u"new-pay"_s)).errorBody;
    };
    QTRY_COMPARE(known(), u"{\"ec\": 0}"_s);
    wizard = import(R"(, "error_body": "{\"ec\": 0}")");
    QVERIFY(wizard);
    QVERIFY(!next(wizard)->isEnabled()); // it is what is there
}

void TestImportWizard::doubtsAreMarkedInTheTable()
{
    ImportWizard *wizard = open();
    wizard->readSource(source("code,http status,message\n1001,400,Good\n1002,700,Odd\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *view = wizard->findChild<QTableView *>(u"importPreview"_s);
    const auto header = [view] {
        return view->model()->headerData(1, Qt::Vertical, Qt::DisplayRole).toString();
    };
    QCOMPARE(header(), u"3 doubt"_s);
    QVERIFY(view->verticalHeader()->width()
            > view->verticalHeader()->fontMetrics().horizontalAdvance(header()));
    QVERIFY(view->model()->index(1, 1).data(Qt::ToolTipRole).toString().contains(u"700"_s));
    // What the column is not read as cannot be doubted.
    choose(wizard->findChild<QComboBox *>(u"importColumn1"_s), int(ImportField::None));
    QCOMPARE(header(), u"3"_s);
}

void TestImportWizard::anEmptyClipboardIsSaid()
{
    QGuiApplication::clipboard()->clear();
    ImportWizard *wizard = open();
    wizard->findChild<QPushButton *>(u"importPaste"_s)->click();
    QVERIFY(wizard->findChild<QLabel *>(u"importFailure"_s)->isVisible());
}

/// Stopping is answered by what is true: stored, with the undo, or nothing stored.
void TestImportWizard::stoppingWhileStoringTellsTheTruth()
{
    QByteArray csv = "code,message\n";
    for (int i = 0; i < 60'000; ++i)
        csv += QByteArray::number(10'000 + i) + ",a message\n";
    QPointer<ImportWizard> wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source(csv));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    next(wizard)->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard->step(), Step::Difference, 30'000);
    next(wizard)->click();
    wizard->reject(); // the window's cross: not before the answer is there
    QVERIFY(wizard->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!wizard || next(wizard)->isEnabled(), 60'000);
    if (wizard) { // stopped in time
        db::ImportedCatalogs catalogs(m_fixture->session().paths().userDatabase);
        QCOMPARE(catalogs.catalogs().size(), 0);
        wizard->reject();
        QTRY_VERIFY(!wizard);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(providers(), 6, 30'000);
    }
}

void TestImportWizard::closingWaitsForNoReader()
{
    QPointer<ImportWizard> wizard = open();
    // The reader of HTML, which is not ours, takes seconds for this and cannot be asked to stop.
    wizard->readSource(source(QByteArray("<p>").repeated(4'000'000)));
    QPointer<ImportJob> job = wizard->findChild<ImportJob *>();
    QTest::qWait(200); // until it is within
    wizard->reject();
    QTRY_VERIFY(!wizard);
    QVERIFY(job); // still reading
    QTRY_VERIFY_WITH_TIMEOUT(!job, 60'000);
}

/// Headings and cells are of the source, the sentences about them of the language.
void TestImportWizard::persianReadsFromTheRightAndSourcesAsTheyDo()
{
    Translations translations;
    translations.use(u"fa"_s);
    ImportWizard *wizard = open();
    wizard->readSource(
            source("# Errors\n\n## Login errors\n\n| Error code | HTTP status |\n|---|---|\n"
                   "| NP-1 | 401 Unauthorized |\n| NP-3–NP-4 | 700 |\n\n"
                   "## Order errors\n\n| Error code | HTTP status |\n|---|---|\n"
                   "| NP-7 | 404 |\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    const auto readsFromTheRight = [wizard](const QString &name) {
        const auto *notes = wizard->findChild<QPlainTextEdit *>(name);
        int lines = 0;
        for (QTextBlock line = notes->document()->begin(); line.isValid(); line = line.next())
            lines += line.textDirection() == Qt::RightToLeft ? 1 : -1000;
        return lines > 1;
    };
    QVERIFY(readsFromTheRight(u"importNotes"_s));
    const QString notes = wizard->findChild<QPlainTextEdit *>(u"importNotes"_s)->toPlainText();
    QVERIFY2(notes.contains(u"\u2068Login errors\u2069:"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"\u2066NP-3–NP-4\u2069"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"خط ۸"_s), qPrintable(notes));

    struct Delegate : SourceTextDelegate
    {
        using SourceTextDelegate::initStyleOption;
    };
    const auto *table = wizard->findChild<QTableView *>(u"importPreview"_s);
    QVERIFY(qobject_cast<SourceTextDelegate *>(table->itemDelegate()));
    QStyleOptionViewItem cell;
    Delegate().initStyleOption(&cell, table->model()->index(0, 1));
    QCOMPARE(cell.text, u"\u2066401 Unauthorized\u2069"_s);

    wizard->setProvider(u"Nord"_s, u"nord"_s);
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QVERIFY(readsFromTheRight(u"importIssues"_s));
    const auto *changes = wizard->findChild<QTableView *>(u"importChanges"_s);
    QVERIFY(qobject_cast<SourceTextDelegate *>(changes->itemDelegate()));
}

/// A document that takes long to read holds neither the window nor its closing.
void TestImportWizard::readingCanBeStopped()
{
    QByteArray json = "[";
    for (int i = 0; i < 300'000; ++i)
        json += "{\"code\": " + QByteArray::number(1000 + i) + ", \"message\": \"a\"},\n";
    QPointer<ImportWizard> wizard = open();
    wizard->readSource(source(json + "{}]"));
    QCOMPARE(wizard->step(), Step::Source);
    auto *cancel = wizard->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
    QCOMPARE(cancel->text(), ImportWizard::tr("Stop"));
    cancel->click();
    QCOMPARE(cancel->text(), QDialogButtonBox(QDialogButtonBox::Cancel).buttons().first()->text());
    QTest::qWait(0);
    QCOMPARE(wizard->step(), Step::Source);
    wizard->readSource(source(json + "{}]"));
    wizard->reject();
    QTRY_VERIFY(!wizard);
}

void TestImportWizard::aClipboardGivesItsTableFirst()
{
    QMimeData data;
    data.setText(u"Code\tMessage\n1\ta\n"_s);
    data.setHtml(u"<table><tr><th>Code<th>Message<tr><td>1<td>a</table>"_s);
    auto source = SourcePage::sourceOf(&data, u"Clipboard"_s);
    QVERIFY(source);
    QCOMPARE(source->hints.format, std::optional(ImportFormat::Html));
    data.setHtml(u"<p>Only a styled text</p>"_s);
    source = SourcePage::sourceOf(&data, u"Clipboard"_s);
    QVERIFY(source->bytes.startsWith("Code\t"));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/some/errors.md"_s)});
    QCOMPARE(SourcePage::sourceOf(&files, {})->name, u"errors.md"_s);
    QMimeData nothing;
    QVERIFY(!SourcePage::sourceOf(&nothing, {}));
    QVERIFY(!SourcePage::sourceOf(nullptr, {}));
}

void TestImportWizard::nothingIsMadeBeforeItIsAskedFor()
{
    QVERIFY(!m_fixture->window().findChild<ImportWizard *>());
    QVERIFY(!m_fixture->window().findChild<CatalogManager *>());
}

void TestImportWizard::everyStepHasAFocus()
{
    ImportWizard *wizard = open();
    QVERIFY(wizard);
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    auto *paste = wizard->findChild<QPushButton *>(u"importPaste"_s);
    paste->setFocus();
    // As behind the dialog that asks for a file, which is not quite gone.
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window(), test::patience));
    wizard->readSource(source("code,message\n0001,No key\n-17,Too late\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QCOMPARE(wizard->focusWidget(), next(wizard));
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QCOMPARE(wizard->focusWidget(), next(wizard));
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
