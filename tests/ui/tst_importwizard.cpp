// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "ui/announce.h"
#include "ui/import/sourcepage.h"
#include "ui/import/sourcetextdelegate.h"
#include "ui/importfixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using Fixture = test::ImportFixture;
using Step = ImportWizard::Step;

class TestImportWizard : public QObject, private test::ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { stop(); }
    void notesTellOfRowsAndTables();
    void saysWhatCannotBeRead();
    void columnsCanBeMappedByHand();
    void tablesCanBeLeftOut();
    void readsAgainAsAnotherFormat();
    void readsAgainWithAnotherEncodingOrDelimiter();
    void filesOfSeveralFormatsStayThat();
    void theFirstRowCanBeACode();
    void everyDoubtIsShown();
    void doubtsAreMarkedInTheTable();
    void anEmptyClipboardIsSaid();
    void readingCanBeStopped();
    void persianReadsFromTheRightAndSourcesAsTheyDo();
    void closingWaitsForNoReader();
    void aClipboardGivesItsTableFirst();
    void everyStepHasAFocus();

private:
    QString said() const
    {
        return m_fixture->window()
                .findChild<ImportWizard *>()
                ->findChild<Announcement *>()
                ->accessibleName();
    }
};

void TestImportWizard::notesTellOfRowsAndTables()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source(
            "## Order errors\n\n|Code|HTTP|Message|\n|-|-|-|\n|1001|4O1|a|\n|1002|400|b|\n\n"
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
    // What is said of several tables is said once.
    const auto saidOf = [&](const QString &column) {
        return lines.filter(u"The column is called “%1”"_s.arg(column));
    };
    QCOMPARE(saidOf(u"Code"_s),
             QStringList(u"· In 2 table(s): The column is called “Code”: read as Code."_s));
    QCOMPARE(saidOf(u"Message"_s).size(), 1);
    QCOMPARE(saidOf(u"HTTP"_s).size(), 1);
    QVERIFY2(saidOf(u"HTTP"_s).first().startsWith(u"· Order errors: The column"_s),
             qPrintable(saidOf(u"HTTP"_s).first()));
    // What is lacking is said, not only shown by a grey button.
    auto *reason = wizard->findChild<QLabel *>(u"importReason"_s);
    auto *tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    tables->item(1)->setCheckState(Qt::Unchecked);
    Fixture::choose(wizard->findChild<QComboBox *>(u"importColumn0"_s), int(ImportField::None));
    QVERIFY2(reason->text().contains(u"which column is the code"_s), qPrintable(reason->text()));
    QVERIFY(notes->toPlainText().contains(u"“Code” is not imported: your choice"_s));
    tables->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY2(reason->text().contains(u"Tick a table"_s), qPrintable(reason->text()));
    QCOMPARE(said(), reason->text());
}

void TestImportWizard::saysWhatCannotBeRead()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    auto *failure = wizard->findChild<QLabel *>(u"importFailure"_s);
    wizard->readSource(Fixture::source(QByteArray("PK\0\0", 4)));
    QTRY_VERIFY(failure->isVisible());
    QCOMPARE(wizard->step(), Step::Source);
    QCOMPARE(failure->textFormat(), Qt::PlainText);
    QCOMPARE(said(), failure->text());
    QCOMPARE(wizard->focusWidget()->objectName(), u"importFile"_s); // not "Cancel"
    // Each step says what it is, and the last one what it changes.
    wizard->readSource(Fixture::source("code,message\n0001,No key\n"));
    QTRY_VERIFY(Fixture::next(wizard)->isEnabled());
    if (wizard->step() == Step::Source)
        Fixture::next(wizard)->click();
    QCOMPARE(said(), u"2. What was recognised"_s);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QVERIFY2(said().contains(u"1 added"_s), qPrintable(said()));
}

void TestImportWizard::columnsCanBeMappedByHand()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source("a,b\nfirst thing,E1\nsecond thing,E2\n"));
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
    QVERIFY(!Fixture::next(wizard)->isEnabled());
}

void TestImportWizard::tablesCanBeLeftOut()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source(
            "## Order errors\n\n|Code|Message|\n|-|-|\n|1001|a|\n\n## Order sides\n\n"
            "|Side|Description|\n|-|-|\n|BUY|Buys|\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    QCOMPARE(tables->count(), 2);
    QCOMPARE(tables->item(0)->checkState(), Qt::Checked);
    QCOMPARE(tables->item(1)->checkState(), Qt::Unchecked);
    QVERIFY(!tables->item(1)->toolTip().isEmpty());
    tables->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!Fixture::next(wizard)->isEnabled());
}

void TestImportWizard::readsAgainAsAnotherFormat()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source("code,message\n0001,No key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *format = wizard->findChild<QComboBox *>(u"importFormat"_s);
    QCOMPARE(format->currentData().toInt(), int(ImportFormat::Csv));
    Fixture::choose(format, int(ImportFormat::Json));
    auto *failure = wizard->findChild<QLabel *>(u"importFailure"_s);
    QTRY_VERIFY(failure->isVisible()); // it is no JSON, and that is said
    Fixture::choose(format, int(ImportFormat::Csv));
    QTRY_COMPARE(wizard->findChild<QListWidget *>(u"importTables"_s)->count(), 1);
}

void TestImportWizard::readsAgainWithAnotherEncodingOrDelimiter()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source("code;message\n1001;\xCE\xF8\xE8\xE1\xEA\xE0, a;b\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    const auto *model = wizard->findChild<QTableView *>(u"importPreview"_s)->model();
    auto *delimiter = wizard->findChild<QComboBox *>(u"importDelimiter"_s);
    QVERIFY(delimiter->isVisible());
    QCOMPARE(delimiter->currentData().toInt(), int(u';'));
    auto *encoding = wizard->findChild<QComboBox *>(u"importEncoding"_s);
    encoding->setCurrentText(u"windows-1251"_s);
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_COMPARE(model->index(0, 1).data().toString(), u"Ошибка, a"_s);
    Fixture::choose(delimiter, int(u','));
    QTRY_COMPARE(model->index(1, 0).data().toString(), u"1001;Ошибка"_s); // no header now
    QCOMPARE(encoding->currentText(), u"windows-1251"_s); // what was chosen stays
    Fixture::choose(wizard->findChild<QComboBox *>(u"importFormat"_s), int(ImportFormat::Text));
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
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
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
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source("code,message\n1001,a\n1002,b\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    const auto *model = wizard->findChild<QTableView *>(u"importPreview"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    wizard->findChild<QCheckBox *>(u"importHeader"_s)->click();
    QCOMPARE(model->rowCount(), 3);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QCOMPARE(wizard->findChild<QTableView *>(u"importChanges"_s)->model()->rowCount(), 3);
}

void TestImportWizard::everyDoubtIsShown()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    QByteArray csv = "code,http status,message\n1001,400,a\n";
    for (int i = 0; i < 20; ++i)
        csv += QByteArray::number(2000 + i) + (i < 8 ? ",600,b\n" : ",400,b\n");
    wizard->readSource(Fixture::source(csv));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    const QString issues = wizard->findChild<QPlainTextEdit *>(u"importIssues"_s)->toPlainText();
    QCOMPARE(issues.count(u'\n') + 1, 8);
    QVERIFY2(issues.contains(u"Line 10: 2007"_s), qPrintable(issues));
}

void TestImportWizard::doubtsAreMarkedInTheTable()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source("code,http status,message\n1001,400,Good\n1002,700,Odd\n"));
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
    Fixture::choose(wizard->findChild<QComboBox *>(u"importColumn1"_s), int(ImportField::None));
    QCOMPARE(header(), u"3"_s);
}

void TestImportWizard::anEmptyClipboardIsSaid()
{
    QGuiApplication::clipboard()->clear();
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->findChild<QPushButton *>(u"importPaste"_s)->click();
    QVERIFY(wizard->findChild<QLabel *>(u"importFailure"_s)->isVisible());
}

/// A document that takes long to read holds neither the window nor its closing.
void TestImportWizard::readingCanBeStopped()
{
    QByteArray json = "[";
    for (int i = 0; i < 300'000; ++i)
        json += "{\"code\": " + QByteArray::number(1000 + i) + ", \"message\": \"a\"},\n";
    QPointer<ImportWizard> wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source(json + "{}]"));
    QCOMPARE(wizard->step(), Step::Source);
    auto *cancel = wizard->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
    QCOMPARE(cancel->text(), ImportWizard::tr("Stop"));
    cancel->click();
    QCOMPARE(cancel->text(), QDialogButtonBox(QDialogButtonBox::Cancel).buttons().first()->text());
    QTest::qWait(0);
    QCOMPARE(wizard->step(), Step::Source);
    wizard->readSource(Fixture::source(json + "{}]"));
    wizard->reject();
    QTRY_VERIFY(!wizard);
}

/// Headings and cells are of the source, the sentences about them of the language.
void TestImportWizard::persianReadsFromTheRightAndSourcesAsTheyDo()
{
    Translations translations;
    translations.use(u"fa"_s);
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source(
            "# Errors\n\n## Login errors\n\n| Error code | HTTP status |\n|---|---|\n"
            "| NP-1 | 401 Unauthorized |\n| NP-3–NP-4 | 700 |\n\n"
            "## Order errors\n\n| Error code |\n|---|\n| NP-7 |\n"));
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
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QVERIFY(readsFromTheRight(u"importIssues"_s));
    const auto *changes = wizard->findChild<QTableView *>(u"importChanges"_s);
    QVERIFY(qobject_cast<SourceTextDelegate *>(changes->itemDelegate()));
}

void TestImportWizard::closingWaitsForNoReader()
{
    QPointer<ImportWizard> wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    // The reader of HTML, which is not ours, takes seconds for this and cannot be asked to stop.
    wizard->readSource(Fixture::source(QByteArray("<p>").repeated(4'000'000)));
    QPointer<ImportJob> job = wizard->findChild<ImportJob *>();
    QTest::qWait(200); // until it is within
    wizard->reject();
    QTRY_VERIFY(!wizard);
    QVERIFY(job); // still reading
    QTRY_VERIFY_WITH_TIMEOUT(!job, 60'000);
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

void TestImportWizard::everyStepHasAFocus()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    QVERIFY(wizard);

    auto *paste = wizard->findChild<QPushButton *>(u"importPaste"_s);
    paste->setFocus();
    // As behind the dialog that asks for a file, which is not quite gone.
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window(), test::patience));
    wizard->readSource(Fixture::source("code,message\n0001,No key\n-17,Too late\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QCOMPARE(wizard->focusWidget(), Fixture::next(wizard));
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QCOMPARE(wizard->focusWidget(), Fixture::next(wizard));
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
