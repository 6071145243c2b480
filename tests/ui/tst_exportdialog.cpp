// SPDX-License-Identifier: MIT
#include "support/bundledstore.h"
#include "ui/export/columnlist.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportpreview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    void previewsAWorkbook();
    void estimatesTheSize();
    void cancelLeavesNoFile();

private:
    ExportDialog *open(const ExportChoices &choices = {});
    template<typename Widget>
    Widget *part(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
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
    m_dialog = new ExportDialog({m_store,
                                 {ExportRows{m_store, nullptr}, ExportRows{m_store, shown},
                                  ExportRows{m_store, selected}},
                                 {Column::Code, Column::Message}},
                                choices, m_settings);
    m_dialog->open();
    return m_dialog;
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
    QCOMPARE(kept.count(), 1);
    const auto choices = kept.first().first().value<ExportChoices>();
    QCOMPARE(choices.options.delimiter, ';');
    QCOMPARE(choices.folder, m_folder.path());
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
    // What is done to texts can be read, with the reason for what is not.
    auto *rule = part<QLabel>(u"exportSafeRule"_s);
    QVERIFY(!rule->isHidden());
    QVERIFY(rule->text().contains(u"= + - @"_s) && rule->text().contains(u"OWASP"_s));
    part<QCheckBox>(u"exportSafe"_s)->setChecked(false);
    QVERIFY(rule->isHidden());
    part<QCheckBox>(u"exportSafe"_s)->setChecked(true);
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

void TestExportDialog::previewsAWorkbook()
{
    ExportOptions options;
    options.format = ExportFormat::Xlsx;
    options.columns = {Column::Code};
    const ExportPreview preview = ExportPreview::make({m_store, nullptr}, options);
    QVERIFY(preview.text.startsWith(u"code\n401001\n"_s) || preview.text.startsWith(u"code\r\n"_s));
    QVERIFY(preview.estimatedBytes > 4000);
}

void TestExportDialog::estimatesTheSize()
{
    const ExportRows all{m_store, nullptr};
    const ExportPreview preview = ExportPreview::make(all, {});
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
    job.writeFile({m_store, many}, {}, path);
    QVERIFY(job.isRunning());
    job.cancel();
    QCOMPARE(canceled.count(), 1);
    QVERIFY(!job.isRunning());
    // The next one waits until the worker has ended, so the first has had its chance to write.
    job.makeCopy({m_store, nullptr}, {});
    const QSignalSpy text(&job, &ExportJob::copyMade);
    QTRY_COMPARE(text.count(), 1);
    QCOMPARE(written.count(), 0);
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
