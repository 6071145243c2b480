// SPDX-License-Identifier: MIT
#include "support/bundledstore.h"
#include "ui/announce.h"
#include "ui/export/columnlist.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"
#include "ui/export/filepreview.h"
#include "ui/lastfolder.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { delete m_dialog; }
    void previewIsTheBeginningOfTheFile();
    void writesWhatWasChosen();
    void columnsMoveWithTheKeyboard();
    void takesTheColumnsOfTheTable();
    void noColumnsMeansNoExport();
    void failureIsSaidAndNothingIsLost();
    void copiesToTheClipboard();
    void copiesATableInSeveralFlavours();
    void aProfileSetsAllAtOnce();
    void keepsOwnProfiles();
    void previewsAWorkbookAsATable();
    void previewsAWorkbookInItsDirection();
    void previewsAFileFromLeftToRight();
    void theRuleOfSafeTextCanBeRead();
    void cellsOfTheWorkbookAreWhole();
    void headsFitTheFormatUntilChosen();
    void theNameOfTheFileSaysTheFormat();
    void theFolderStaysWhereNothingWasWritten();
    void exportsAComparison();
    void writesAComparisonIntoAWorkbook();
    void estimatesTheSize();
    void cancelLeavesNoFile();

private:
    ExportDialog *open(const ExportChoices &choices = {});
    std::shared_ptr<const Comparison> openComparison(const ComparisonRequest &request,
                                                     const ExportChoices &choices);
    template<typename Widget>
    Widget *part(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }

    /// The text that explains what has the focus; null when there is none.
    static QWidget *shownRule()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto shown = std::ranges::find_if(windows, [](const QWidget *window) {
            return window->isVisible() && window->inherits("QWhatsThat");
        });
        return shown == windows.end() ? nullptr : *shown;
    }

    std::shared_ptr<const CatalogStore> m_store;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    QPointer<ExportDialog> m_dialog;
};

void TestExportDialog::initTestCase()
{
    m_store = test::bundledStore();
}

ExportDialog *TestExportDialog::open(const ExportChoices &choices)
{
    const auto shown = std::make_shared<const std::vector<Row>>(std::vector<Row>{30, 31, 40, 200});
    const auto selected = std::make_shared<const std::vector<Row>>(std::vector<Row>{31});
    ExportSource source{m_store,
                        {ExportRows{m_store, nullptr}, ExportRows{m_store, shown},
                         ExportRows{m_store, selected}},
                        {Column::Code, Column::Message}};
    m_dialog = new ExportDialog(new CodesSubject(std::move(source), choices), choices, m_settings);
    m_dialog->open();
    return m_dialog;
}

std::shared_ptr<const Comparison> TestExportDialog::openComparison(const ComparisonRequest &request,
                                                                   const ExportChoices &choices)
{
    auto comparison = Comparison::make(std::make_shared<const ComparedCatalogs>(m_store), request);
    auto *subject = new ComparisonSubject(comparison, nullptr, choices);
    m_dialog = new ExportDialog(subject, choices, m_settings);
    m_dialog->open();
    return comparison;
}

void TestExportDialog::previewIsTheBeginningOfTheFile()
{
    ExportChoices choices;
    choices.scope = ExportScope::All;
    open(choices);
    const QString preview = part<QPlainTextEdit>(u"exportPreview"_s)->toPlainText();
    const QString path = m_folder.filePath(u"all.csv"_s);
    const QSignalSpy exported(m_dialog, &ExportDialog::exported);
    m_dialog->exportTo(path);
    QTRY_COMPARE(exported.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll()).replace(u"\r\n"_s, u"\n"_s);
    QVERIFY(preview.startsWith(u"provider,code,occurrence,http_status,category,name,message,"
                               "description,condition,concept"_s));
    QVERIFY(content.startsWith(preview));
    QCOMPARE(exported.first().at(1).value<ExportOutcome>().rows, m_store->rowCount());
    QTRY_VERIFY(!m_dialog); // closed and gone
}

void TestExportDialog::writesWhatWasChosen()
{
    open();
    QSignalSpy kept(m_dialog, &ExportDialog::choicesChanged);
    auto *format = part<QComboBox>(u"exportFormat"_s);
    format->setCurrentIndex(format->findData(int(ExportFormat::Csv)));
    part<QComboBox>(u"exportDelimiter"_s)->setCurrentIndex(1);
    part<ColumnList>(u"exportColumns"_s)
            ->setColumns({Column::Message, Column::Code}, {Column::Message, Column::Code});
    const QString path = m_folder.filePath(u"shown.csv"_s);
    m_dialog->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.first(), u"message;code"_s);
    QCOMPARE(lines.size(), 6); // header, four rows, and nothing behind the last line break
    QTRY_COMPARE(kept.count(), 1);
    const auto choices = kept.first().first().value<ExportChoices>();
    QCOMPARE(choices.options.delimiter, ';');
    QCOMPARE(LastFolder::path(m_settings), m_folder.path());
}

void TestExportDialog::columnsMoveWithTheKeyboard()
{
    open();
    auto *columns = part<ColumnList>(u"exportColumns"_s);
    columns->setCurrentRow(1);
    QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(columns->order().front(), Column::Code);
    QCOMPARE(columns->currentRow(), 0);
    QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier); // at the top already
    QCOMPARE(columns->order().front(), Column::Code);
    QCOMPARE(m_dialog->findChild<Announcement *>()->accessibleName(), u"Code: already the first"_s);
    QTest::keyClick(columns, Qt::Key_Space); // unchecks
    QCOMPARE(columns->checkedColumns().front(), Column::Provider);
    QVERIFY(part<QPlainTextEdit>(u"exportPreview"_s)
                    ->toPlainText()
                    .startsWith(u"provider,occurrence,"_s));
}

void TestExportDialog::takesTheColumnsOfTheTable()
{
    open();
    auto *asTable = part<QPushButton>(u"exportAsTable"_s);
    QVERIFY(asTable);
    QTest::mouseClick(asTable, Qt::LeftButton);
    QCOMPARE(m_dialog->choices().options.columns,
             (std::vector<Column>{Column::Code, Column::Message}));
    QVERIFY(part<QPlainTextEdit>(u"exportPreview"_s)
                    ->toPlainText()
                    .startsWith(u"code,message\n"_s));
}

void TestExportDialog::noColumnsMeansNoExport()
{
    open();
    part<ColumnList>(u"exportColumns"_s)->setColumns({Column::Code}, {});
    QVERIFY(!part<QPushButton>(u"exportStart"_s)->isEnabled());
    part<ColumnList>(u"exportColumns"_s)->setColumns({Column::Code}, {Column::Code});
    QVERIFY(part<QPushButton>(u"exportStart"_s)->isEnabled());
}

void TestExportDialog::failureIsSaidAndNothingIsLost()
{
    open();
    const QSignalSpy exported(m_dialog, &ExportDialog::exported);
    auto *failure = part<QLabel>(u"exportFailure"_s);
    m_dialog->exportTo(m_folder.filePath(u"no/such/folder/x.csv"_s));
    QTRY_VERIFY(!failure->isHidden());
    QVERIFY(failure->text().contains(u"x.csv"_s));
    QCOMPARE(failure->textFormat(), Qt::PlainText);
    QCOMPARE(m_dialog->findChild<Announcement *>()->accessibleName(), failure->text());
    // Enter tries again, wherever Tab has been.
    m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->setFocus();
    QVERIFY(part<QPushButton>(u"exportStart"_s)->isDefault());
    QCOMPARE(exported.count(), 0);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QPushButton>(u"exportStart"_s)->isVisible()); // another try is possible
}

void TestExportDialog::copiesToTheClipboard()
{
    ExportChoices choices;
    choices.options.format = ExportFormat::Json;
    choices.options.byteOrderMark = true;
    open(choices);
    QGuiApplication::clipboard()->clear();
    const QSignalSpy copied(m_dialog, &ExportDialog::copied);
    QTest::mouseClick(part<QPushButton>(u"exportCopy"_s), Qt::LeftButton);
    QTRY_COMPARE(copied.count(), 1);
    QCOMPARE(copied.first().first().value<qsizetype>(), qsizetype(4));
    QCOMPARE(copied.first().last().toBool(), true);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u'['));
}

void TestExportDialog::copiesATableInSeveralFlavours()
{
    ExportChoices choices;
    choices.options.format = ExportFormat::Html;
    choices.options.columns = {Column::Code, Column::HttpStatus};
    choices.scope = ExportScope::Selected;
    open(choices);
    const QSignalSpy copied(m_dialog, &ExportDialog::copied);
    QTest::mouseClick(part<QPushButton>(u"exportCopy"_s), Qt::LeftButton);
    QTRY_COMPARE(copied.count(), 1);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->html().contains(u"<table>"_s));
    QVERIFY(data->text().startsWith(u"code\thttp_status"_s));
    QVERIFY(data->data(u"text/tab-separated-values"_s).startsWith("code\thttp_status\r\n"));
}

void TestExportDialog::aProfileSetsAllAtOnce()
{
    open();
    auto *profile = part<QComboBox>(u"exportProfile"_s);
    profile->setCurrentIndex(profile->findText(u"Excel, semicolons"_s));
    Q_EMIT profile->activated(profile->currentIndex());
    ExportOptions options = m_dialog->choices().options;
    QCOMPARE(options.delimiter, ';');
    QVERIFY(options.byteOrderMark && options.spreadsheetSafe);
    QCOMPARE(options.header, ExportHeader::Titles);
    QCOMPARE(options.columns.size(), catalogColumns.size()); // columns are no part of it
    // Whoever changes something is on a way of their own.
    part<QComboBox>(u"exportDelimiter"_s)->setCurrentIndex(3);
    QCOMPARE(profile->currentIndex(), 0);
}

void TestExportDialog::keepsOwnProfiles()
{
    ExportProfile own{u"Ours"_s, {}, false};
    own.options.delimiter = '|';
    QVERIFY(ExportProfile::keep(m_settings, own));
    own.options.quotesAll = true;
    QVERIFY(ExportProfile::keep(m_settings, own)); // replaces
    QVERIFY(!ExportProfile::keep(m_settings, {u"excel"_s, {}, false}));
    QVERIFY(!ExportProfile::keep(m_settings, {QString(), {}, false}));
    ExportChoices choices;
    choices.options = own.options;
    open(choices);
    auto *profile = part<QComboBox>(u"exportProfile"_s);
    QCOMPARE(profile->currentText(), u"Ours"_s); // told by what it does
    QCOMPARE(profile->count(), 1 + ExportProfile::builtIn().size() + 1);
    ExportProfile::remove(m_settings, u"Ours"_s);
    QCOMPARE(ExportProfile::all(m_settings).size(), ExportProfile::builtIn().size());
}

void TestExportDialog::previewsAFileFromLeftToRight()
{
    FilePreview preview;
    preview.showFile(u"محدودیت نرخ,,,-2022\nRate,۵ کد,1\n"_s);
    QCOMPARE(preview.toPlainText(),
             u"\u2068محدودیت نرخ\u2069,,,-2022\nRate,۵ \u2068کد\u2069,1\n"_s);
    preview.selectAll();
    preview.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"محدودیت نرخ,,,-2022\nRate,۵ کد,1\n"_s);
}

void TestExportDialog::previewsAWorkbookInItsDirection()
{
    QLocale::setDefault(QLocale(QLocale::Persian));
    const auto toC = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    ExportChoices choices;
    choices.options.format = ExportFormat::Xlsx;
    choices.options.header = ExportHeader::Titles;
    choices.scope = ExportScope::All;
    open(choices);
    const auto *cells = part<QTableWidget>(u"exportCells"_s);
    QCOMPARE(cells->layoutDirection(), Qt::RightToLeft);
    auto *header = part<QComboBox>(u"exportHeader"_s);
    header->setCurrentIndex(header->findData(int(ExportHeader::None)));
    QCOMPARE(cells->layoutDirection(), Qt::LeftToRight); // as the file, which is for programs
}

void TestExportDialog::previewsAWorkbookAsATable()
{
    ExportChoices choices;
    choices.options.format = ExportFormat::Xlsx;
    choices.options.header = ExportHeader::Titles;
    choices.options.columns = {Column::HttpStatus, Column::Code};
    choices.columnOrder = {Column::HttpStatus, Column::Code};
    choices.scope = ExportScope::All;
    open(choices);
    auto *cells = part<QTableWidget>(u"exportCells"_s);
    QVERIFY(cells->isVisible());
    QVERIFY(!part<QPlainTextEdit>(u"exportPreview"_s)->isVisible());
    QCOMPARE(cells->columnCount(), 2);
    QCOMPARE(cells->rowCount(), int(ExportPreview::lines));
    QCOMPARE(cells->horizontalHeaderItem(0)->text(), u"HTTP"_s);
    QCOMPARE(cells->item(0, 1)->text(), m_store->string(0, TextField::Code));
    const ExportPreview preview =
            ExportPreview::make(CodesContent({m_store, nullptr}), choices.options);
    QVERIFY(preview.estimatedBytes > 4000);

    auto *header = part<QComboBox>(u"exportHeader"_s);
    header->setCurrentIndex(header->findData(int(ExportHeader::None)));
    QVERIFY(!cells->horizontalHeader()->isVisible());
    QCOMPARE(cells->item(0, 1)->text(), m_store->string(0, TextField::Code));
    auto *format = part<QComboBox>(u"exportFormat"_s);
    format->setCurrentIndex(format->findData(int(ExportFormat::Csv)));
    QVERIFY(!cells->isVisible());
}

// What is done to a formula can be read, with the keyboard and by a screen reader too.
void TestExportDialog::theRuleOfSafeTextCanBeRead()
{
    open();
    auto *rule = part<QToolButton>(u"exportSafeRule"_s);
    for (const QString &said : {u"= + - @"_s, u"OWASP"_s})
        QVERIFY(rule->accessibleDescription().contains(said));
    QCOMPARE(part<QCheckBox>(u"exportSafe"_s)->accessibleDescription(),
             rule->accessibleDescription());
    rule->setFocus();
    QTest::keyClick(rule, Qt::Key_Space);
    QTRY_VERIFY(shownRule());
    QTest::keyClick(shownRule(), Qt::Key_Escape);
    QTRY_VERIFY(!shownRule());
    QVERIFY(m_dialog->isVisible());
}

// Of a cell with several codes all are seen.
void TestExportDialog::cellsOfTheWorkbookAreWhole()
{
    ExportChoices choices;
    choices.options.format = ExportFormat::Xlsx;
    choices.options.header = ExportHeader::None;
    ComparisonRequest request;
    request.providers = {0, 1, 2, 3, 4};
    request.filter = ComparisonFilter::Shared;
    openComparison(request, choices);
    const auto *cells = part<QTableWidget>(u"exportCells"_s);
    qsizetype most = 1;
    for (int row = 0; row < cells->rowCount(); ++row) {
        for (int column = 0; column < cells->columnCount(); ++column) {
            const qsizetype lines = 1 + cells->item(row, column)->text().count(u'\n');
            QVERIFY(cells->rowHeight(row) >= lines * cells->fontMetrics().lineSpacing());
            most = std::max(most, lines);
        }
    }
    QVERIFY(most > 2);
}

void TestExportDialog::headsFitTheFormatUntilChosen()
{
    m_settings.clear();
    ExportChoices choices;
    choices.load(m_settings);
    open(choices);
    auto *format = part<QComboBox>(u"exportFormat"_s);
    const auto choose = [format](ExportFormat wanted) {
        format->setCurrentIndex(format->findData(int(wanted)));
    };
    QCOMPARE(m_dialog->choices().options.header, ExportHeader::Titles); // of CSV
    choose(ExportFormat::Json);
    QCOMPARE(m_dialog->choices().options.header, ExportHeader::Names);
    choose(ExportFormat::Xlsx);
    QCOMPARE(m_dialog->choices().options.header, ExportHeader::Titles);
    auto *header = part<QComboBox>(u"exportHeader"_s);
    choose(ExportFormat::Csv);
    header->setCurrentIndex(header->findData(int(ExportHeader::None)));
    choose(ExportFormat::Xlsx);
    QCOMPARE(m_dialog->choices().options.header, ExportHeader::None); // somebody wants it so
}

void TestExportDialog::theNameOfTheFileSaysTheFormat()
{
    open();
    const QSignalSpy exported(m_dialog, &ExportDialog::exported);
    const QString path = m_folder.filePath(u"codes.xlsx"_s);
    m_dialog->exportTo(path); // CSV is chosen
    QCOMPARE(m_dialog->choices().options.format, ExportFormat::Xlsx);
    QTRY_COMPARE(exported.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK\x03\x04"));
    const auto fitting = exported.first().at(1).value<ExportOutcome>();
    QVERIFY(!ExportText::describeDone(fitting, path).contains(u"otherwise"_s));
    QTRY_VERIFY(!m_dialog);

    open();
    const QSignalSpy other(m_dialog, &ExportDialog::exported);
    m_dialog->exportTo(m_folder.filePath(u"codes.ods"_s));
    QTRY_COMPARE(other.count(), 1);
    QVERIFY(ExportText::describeDone(other.first().at(1).value<ExportOutcome>(), path)
                    .contains(u"The file holds CSV, though its name ends otherwise."_s));
}

void TestExportDialog::theFolderStaysWhereNothingWasWritten()
{
    LastFolder::keep(m_settings, m_folder.filePath(u"last.csv"_s));
    open({});
    const QSignalSpy kept(m_dialog, &ExportDialog::choicesChanged);
    QTest::mouseClick(part<QPushButton>(u"exportStart"_s), Qt::LeftButton);
    auto *chooser = m_dialog->findChild<QFileDialog *>(u"exportChooser"_s);
    QVERIFY(chooser);
    QCOMPARE(chooser->directory().absolutePath(), m_folder.path());
    QVERIFY(QDir(m_folder.path()).mkdir(u"elsewhere"_s));
    chooser->setDirectory(m_folder.filePath(u"elsewhere"_s));
    chooser->reject();
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog *>(u"exportChooser"_s));
    m_dialog->exportTo(m_folder.filePath(u"elsewhere/no/such/x.csv"_s)); // fails
    QTRY_VERIFY(!part<QLabel>(u"exportFailure"_s)->isHidden());
    QCOMPARE(LastFolder::path(m_settings), m_folder.path());
    QCOMPARE(kept.count(), 0);
    QTest::mouseClick(part<QPushButton>(u"exportStart"_s), Qt::LeftButton);
    chooser = m_dialog->findChild<QFileDialog *>(u"exportChooser"_s);
    QVERIFY(chooser);
    QCOMPARE(chooser->directory().absolutePath(), m_folder.path());
}

// The same dialog, formats and dialects as for the table, with what a comparison has of its own.
void TestExportDialog::exportsAComparison()
{
    m_settings.clear();
    ComparisonRequest request;
    request.providers = {3, 0};
    request.filter = ComparisonFilter::Shared;
    ExportChoices choices;
    choices.load(m_settings, ExportKind::Comparison);
    const auto comparison = openComparison(request, choices);
    auto *preview = part<QPlainTextEdit>(u"exportPreview"_s);
    QVERIFY2(preview->toPlainText().startsWith(u"Concept,Group,HashKey Pro,Freeway\n"_s),
             qPrintable(preview->toPlainText()));
    QVERIFY(!part<ColumnList>(u"exportColumns"_s)->isEnabled()); // the providers are the columns
    QVERIFY(part<QRadioButton>(u"exportWide"_s)
                    ->text()
                    .contains(u"(%1 line"_s.arg(comparison->lineCount())));
    part<QCheckBox>(u"exportHttpStatus"_s)->setChecked(true);
    part<QCheckBox>(u"exportByteOrderMark"_s)->setChecked(false);
    QVERIFY(preview->toPlainText().contains(u" (HTTP 4"_s));

    part<QRadioButton>(u"exportLong"_s)->setChecked(true);
    QVERIFY(part<ColumnList>(u"exportColumns"_s)->isEnabled());
    QVERIFY(!part<QCheckBox>(u"exportHttpStatus"_s)->isEnabled());
    QVERIFY(preview->toPlainText().startsWith(u"Concept,Collision,Provider,Code,"_s));
    part<QRadioButton>(u"exportWide"_s)->setChecked(true);

    const QSignalSpy exported(m_dialog, &ExportDialog::exported);
    const QSignalSpy kept(m_dialog, &ExportDialog::choicesChanged);
    const QString path = m_folder.filePath(u"comparison.csv"_s);
    const QString expected = preview->toPlainText();
    m_dialog->exportTo(path);
    QTRY_COMPARE(exported.count(), 1);
    const auto outcome = exported.first().at(1).value<ExportOutcome>();
    QCOMPARE(outcome.rows, comparison->codeCount());
    // Told in what was chosen: its lines, not the codes that stand in them.
    QVERIFY(comparison->lineCount() != comparison->codeCount());
    QVERIFY(ExportText::describeDone(outcome, path)
                    .startsWith(u"%1 line"_s.arg(comparison->lineCount())));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).replace(u"\r\n"_s, u"\n"_s).startsWith(expected));
    kept.first().first().value<ExportChoices>().save(m_settings, ExportKind::Comparison);
    ExportChoices again;
    again.load(m_settings, ExportKind::Comparison);
    QVERIFY(again.hasHttpStatus);
    QVERIFY(!again.isLong);
    QVERIFY(!again.options.byteOrderMark);
    ExportChoices ofCodes; // have choices of their own
    ofCodes.load(m_settings);
    QVERIFY(ofCodes.options.byteOrderMark);
}

void TestExportDialog::writesAComparisonIntoAWorkbook()
{
    ComparisonRequest request;
    request.providers = {3, 0};
    const auto comparison =
            Comparison::make(std::make_shared<const ComparedCatalogs>(m_store), request);
    for (const bool isLong : {false, true}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        ExportOptions options;
        options.format = ExportFormat::Xlsx;
        const ExportOutcome outcome = exportComparison(buffer, *comparison, {isLong}, options);
        QCOMPARE(outcome.status, ExportOutcome::Status::Done);
        QCOMPARE(outcome.rows, comparison->codeCount());
        QVERIFY(bytes.startsWith("PK\x03\x04"));
    }
}

void TestExportDialog::estimatesTheSize()
{
    const ExportPreview preview = ExportPreview::make(CodesContent({m_store, nullptr}), {});
    const QString path = m_folder.filePath(u"size.csv"_s);
    std::vector<Row> rows;
    for (Row row = 0; row < m_store->rowCount(); ++row)
        rows.push_back(row);
    const ExportOutcome outcome = exportToFile(path, {*m_store, rows}, {});
    QVERIFY(preview.estimatedBytes > outcome.bytes * 9 / 10);
    QVERIFY(preview.estimatedBytes < outcome.bytes * 11 / 10);
}

void TestExportDialog::cancelLeavesNoFile()
{
    ExportJob job;
    const QSignalSpy canceled(&job, &ExportJob::canceled);
    const QSignalSpy written(&job, &ExportJob::fileWritten);
    const auto many = std::make_shared<const std::vector<Row>>(std::vector<Row>(3'000'000, 7));
    const QString path = m_folder.filePath(u"canceled.csv"_s);
    job.writeFile(std::make_shared<const CodesContent>(ExportRows{m_store, many}), {}, path);
    QVERIFY(job.isRunning());
    job.cancel();
    QCOMPARE(canceled.count(), 1);
    QVERIFY(!job.isRunning());
    // The next one waits until the worker has ended, so the first has had its chance to write.
    job.makeCopy(std::make_shared<const CodesContent>(ExportRows{m_store, nullptr}), {});
    const QSignalSpy text(&job, &ExportJob::copyMade);
    QTRY_COMPARE(text.count(), 1);
    QCOMPARE(written.count(), 0);
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
