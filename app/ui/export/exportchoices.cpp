// SPDX-License-Identifier: MIT
#include "exportchoices.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto scopeKey = "scope"_L1;
constexpr auto longKey = "long"_L1;
constexpr auto httpStatusKey = "httpStatus"_L1;
constexpr auto columnsKey = "columns"_L1;
constexpr auto orderKey = "columnOrder"_L1;
constexpr auto profilesKey = "exportProfiles/"_L1; // number, then the keys of ExportOptions

/// Before all keys of a kind.
QString prefixOf(ExportKind kind)
{
    return kind == ExportKind::Codes ? u"export/"_s : u"exportComparison/"_s;
}

QString scopeName(ExportScope scope)
{
    switch (scope) {
    case ExportScope::All:
        return u"all"_s;
    case ExportScope::Shown:
        return u"shown"_s;
    case ExportScope::Selected:
        return u"selected"_s;
    }
    Q_UNREACHABLE();
}

QStringList toNames(const std::vector<Column> &columns)
{
    QStringList names;
    for (const Column column : columns)
        names.append(columnName(column));
    return names;
}

std::vector<Column> toColumns(const QStringList &names)
{
    std::vector<Column> columns;
    for (const QString &name : names) {
        const std::optional<Column> column = columnNamed(name);
        if (column && std::ranges::find(columns, *column) == columns.end())
            columns.push_back(*column);
    }
    return columns;
}

void loadOptions(const QSettings &settings, const QString &prefix, ExportOptions &options)
{
    const auto value = [&](const QString &key, const QVariant &fallback = {}) {
        return settings.value(prefix + key, fallback);
    };
    const auto format = exportFormatNamed(value(u"format"_s).toString());
    options.format = format.value_or(options.format);
    const QString delimiter = value(u"delimiter"_s).toString();
    if (delimiter.size() == 1 && u",;\t|"_s.contains(delimiter))
        options.delimiter = delimiter.front().toLatin1();
    options.byteOrderMark = value(u"byteOrderMark"_s, options.byteOrderMark).toBool();
    options.quotesAll = value(u"quotesAll"_s, options.quotesAll).toBool();
    options.lineFeedOnly = value(u"lineFeedOnly"_s, options.lineFeedOnly).toBool();
    options.spreadsheetSafe = value(u"spreadsheetSafe"_s, options.spreadsheetSafe).toBool();
    options.header = exportHeaderNamed(value(u"header"_s).toString()).value_or(options.header);
}

void saveOptions(QSettings &settings, const QString &prefix, const ExportOptions &options)
{
    settings.setValue(prefix + "format"_L1, formatName(options.format));
    settings.setValue(prefix + "delimiter"_L1, QString(QLatin1Char(options.delimiter)));
    settings.setValue(prefix + "byteOrderMark"_L1, options.byteOrderMark);
    settings.setValue(prefix + "quotesAll"_L1, options.quotesAll);
    settings.setValue(prefix + "lineFeedOnly"_L1, options.lineFeedOnly);
    settings.setValue(prefix + "spreadsheetSafe"_L1, options.spreadsheetSafe);
    settings.setValue(prefix + "header"_L1, headerName(options.header));
}

/// CSV that a spreadsheet opens as it is: letters of all languages, no text that runs as a formula.
ExportOptions spreadsheetOptions(char delimiter)
{
    ExportOptions options;
    options.delimiter = delimiter;
    options.byteOrderMark = true;
    options.spreadsheetSafe = true;
    options.header = ExportHeader::Titles;
    return options;
}

QList<ExportProfile> ownProfiles(const QSettings &settings)
{
    QList<ExportProfile> profiles;
    for (int i = 0;; ++i) {
        const QString prefix = profilesKey + QString::number(i) + u'/';
        ExportProfile profile;
        profile.name = settings.value(prefix + "name"_L1).toString();
        if (profile.name.isEmpty())
            return profiles;
        loadOptions(settings, prefix, profile.options);
        profiles.append(profile);
    }
}

void saveOwnProfiles(QSettings &settings, const QList<ExportProfile> &profiles)
{
    settings.remove(profilesKey.chopped(1));
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        const QString prefix = profilesKey + QString::number(i) + u'/';
        settings.setValue(prefix + "name"_L1, profiles.at(i).name);
        saveOptions(settings, prefix, profiles.at(i).options);
    }
}

} // namespace

ExportHeader standardHeader(ExportKind kind, ExportFormat format)
{
    const bool isForPrograms = kind == ExportKind::Codes && format == ExportFormat::Json;
    return isForPrograms ? ExportHeader::Names : ExportHeader::Titles;
}

void ExportChoices::load(const QSettings &settings, ExportKind kind)
{
    const QString prefix = prefixOf(kind);
    for (const ExportScope known : {ExportScope::All, ExportScope::Shown, ExportScope::Selected}) {
        if (settings.value(prefix + scopeKey).toString() == scopeName(known))
            scope = known;
    }
    isLong = settings.value(prefix + longKey, isLong).toBool();
    hasHttpStatus = settings.value(prefix + httpStatusKey, hasHttpStatus).toBool();
    options = spreadsheetOptions(ExportProfile::delimiterOf(QLocale()));
    loadOptions(settings, prefix, options);
    if (auto columns = toColumns(settings.value(prefix + columnsKey).toStringList());
        !columns.empty())
        options.columns = std::move(columns);
    columnOrder = toColumns(settings.value(prefix + orderKey).toStringList());
    for (const Column column : allColumns) { // also those that a later version has added
        if (std::ranges::find(columnOrder, column) == columnOrder.end())
            columnOrder.push_back(column);
    }
}

void ExportChoices::save(QSettings &settings, ExportKind kind) const
{
    const QString prefix = prefixOf(kind);
    if (kind == ExportKind::Codes) {
        settings.setValue(prefix + scopeKey, scopeName(scope));
    } else {
        settings.setValue(prefix + longKey, isLong);
        settings.setValue(prefix + httpStatusKey, hasHttpStatus);
    }
    saveOptions(settings, prefix, options);
    settings.setValue(prefix + columnsKey, toNames(options.columns));
    settings.setValue(prefix + orderKey, toNames(columnOrder));
}

char ExportProfile::delimiterOf(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? ';' : ',';
}

QList<ExportProfile> ExportProfile::builtIn()
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("errdex::ExportProfile", source);
    };
    ExportOptions workbook;
    workbook.format = ExportFormat::Xlsx;
    workbook.header = ExportHeader::Titles;

    ExportOptions pipeline;
    pipeline.lineFeedOnly = true;

    return {{text(QT_TRANSLATE_NOOP("errdex::ExportProfile", "Workbook")), workbook, true},
            {text(QT_TRANSLATE_NOOP("errdex::ExportProfile", "Excel")), spreadsheetOptions(','),
             true},
            {text(QT_TRANSLATE_NOOP("errdex::ExportProfile", "Excel, semicolons")),
             spreadsheetOptions(';'), true},
            {text(QT_TRANSLATE_NOOP("errdex::ExportProfile", "For a pipeline")), pipeline, true}};
}

QList<ExportProfile> ExportProfile::all(const QSettings &settings)
{
    return builtIn() + ownProfiles(settings);
}

bool ExportProfile::keep(QSettings &settings, const ExportProfile &profile)
{
    const QList<ExportProfile> taken = builtIn();
    const auto hasName = [&profile](const ExportProfile &other) {
        return other.name.compare(profile.name, Qt::CaseInsensitive) == 0;
    };
    if (profile.name.isEmpty() || std::any_of(taken.begin(), taken.end(), hasName))
        return false;
    QList<ExportProfile> own = ownProfiles(settings);
    own.removeIf(hasName);
    own.append(profile);
    saveOwnProfiles(settings, own);
    return true;
}

void ExportProfile::remove(QSettings &settings, const QString &name)
{
    QList<ExportProfile> own = ownProfiles(settings);
    own.removeIf([&name](const ExportProfile &profile) { return profile.name == name; });
    saveOwnProfiles(settings, own);
}

bool ExportProfile::writesLike(const ExportOptions &other) const
{
    return appliedTo(other) == other;
}

ExportOptions ExportProfile::appliedTo(const ExportOptions &present) const
{
    ExportOptions result = options;
    result.columns = present.columns;
    return result;
}

} // namespace errdex
