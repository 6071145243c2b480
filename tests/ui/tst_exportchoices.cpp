// SPDX-License-Identifier: MIT
#include "ui/export/exportchoices.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class TestExportChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startWithWhatASpreadsheetOpens();
    void startWithTheDelimiterOfTheRegion();
    void comeBackAsTheyWereSaved();
    void damagedValuesKeepDefaults();
};

void TestExportChoices::startWithWhatASpreadsheetOpens()
{
    const QTemporaryDir folder;
    ExportChoices choices;
    choices.load(QSettings(folder.filePath(u"none.ini"_s), QSettings::IniFormat));
    QCOMPARE(choices.options.format, ExportFormat::Csv);
    QCOMPARE(choices.options.columns,
             std::vector<Column>(catalogColumns.begin(), catalogColumns.end()));
    QCOMPARE(choices.options.delimiter, ',');
    QVERIFY(choices.options.byteOrderMark && choices.options.spreadsheetSafe);
    QCOMPARE(choices.options.header, ExportHeader::Titles);
    QCOMPARE(choices.scope, ExportScope::Shown);
    const ExportProfile excel = ExportProfile::builtIn().at(1);
    QVERIFY2(excel.writesLike(choices.options), qUtf8Printable(excel.name));
}

void TestExportChoices::startWithTheDelimiterOfTheRegion()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    const QTemporaryDir folder;
    ExportChoices choices;
    choices.load(QSettings(folder.filePath(u"none.ini"_s), QSettings::IniFormat),
                 ExportKind::Comparison);
    QCOMPARE(choices.options.delimiter, ';');
}

void TestExportChoices::comeBackAsTheyWereSaved()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ExportChoices saved;
    saved.scope = ExportScope::All;
    saved.options.format = ExportFormat::Markdown;
    saved.options.columns = {Column::Message, Column::Code};
    saved.options.delimiter = ';';
    saved.options.byteOrderMark = true;
    saved.options.quotesAll = true;
    saved.options.lineFeedOnly = true;
    saved.options.spreadsheetSafe = true;
    saved.options.header = ExportHeader::Titles;
    saved.columnOrder = {Column::Message,    Column::Code,       Column::Provider,
                         Column::Category,   Column::Concept,    Column::Condition,
                         Column::Name,       Column::HttpStatus, Column::Description,
                         Column::Occurrence, Column::Note,       Column::Tags,
                         Column::Link,       Column::Starred};
    saved.save(settings);

    ExportChoices loaded;
    loaded.load(settings);
    QCOMPARE(loaded.scope, saved.scope);
    QVERIFY(loaded.options == saved.options);
    QCOMPARE(loaded.columnOrder, saved.columnOrder);
}

void TestExportChoices::damagedValuesKeepDefaults()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"export/format"_s, u"exe"_s);
    settings.setValue(u"export/delimiter"_s, u"\""_s);
    settings.setValue(u"export/scope"_s, 7);
    settings.setValue(u"export/columns"_s, QStringList{u"price"_s});
    settings.setValue(u"export/columnOrder"_s, QStringList{u"code"_s, u"price"_s, u"code"_s});

    ExportChoices choices;
    choices.load(settings);
    QCOMPARE(choices.options.format, ExportFormat::Csv);
    QCOMPARE(choices.options.delimiter, ',');
    QCOMPARE(choices.scope, ExportScope::Shown);
    QCOMPARE(choices.options.columns.size(), catalogColumns.size());
    // What is known first, then the rest, each once.
    QCOMPARE(choices.columnOrder.size(), allColumns.size());
    QCOMPARE(choices.columnOrder.front(), Column::Code);
}

QTEST_APPLESS_MAIN(TestExportChoices)
#include "tst_exportchoices.moc"
