// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"

#include <QString>

class QLocale;
class QSettings;

namespace errdex {

enum class ExportScope : quint8 { All, Shown, Selected };

/// What is exported; each has choices of its own.
enum class ExportKind : quint8 { Codes, Comparison };

/// What stands above the columns until somebody chooses otherwise: for codes the names of the fields
/// in JSON, which programs read, and titles in what persons open. A comparison is for persons in any
/// format: the providers' names.
ExportHeader standardHeader(ExportKind kind, ExportFormat format);

/// What the export dialog remembers. A plain value, so that tests use settings of their own; what
/// is missing or damaged in the settings keeps its default: CSV for the spreadsheet of the region,
/// since who exports for the first time opens the file in one. (The command line's default is for
/// scripts.)
struct ExportChoices
{
    ExportScope scope = ExportScope::Shown; ///< of codes
    bool isLong = false; ///< of a comparison: a row per code
    bool hasHttpStatus = false; ///< of a comparison: beside each code
    ExportOptions options;
    /// Every column once, in the order of the list, whether it is exported or not.
    std::vector<Column> columnOrder{allColumns.begin(), allColumns.end()};

    void load(const QSettings &settings, ExportKind kind = ExportKind::Codes);
    void save(QSettings &settings, ExportKind kind = ExportKind::Codes) const;
};

/// How a file shall be written, under a name: what a person does not want to put together again.
/// Columns and rows are no part of it; they belong to what is asked.
struct ExportProfile
{
    QString name;
    ExportOptions options; ///< `columns` is of no meaning
    bool isBuiltIn = false;

    /// The dialect that spreadsheets of a region read: semicolons where the comma is in numbers.
    static char delimiterOf(const QLocale &locale);
    static QList<ExportProfile> builtIn();
    /// The built-in ones, then the person's own.
    static QList<ExportProfile> all(const QSettings &settings);
    /// Replaces one of the same name. Built-in names are not taken; false then, and for no name.
    static bool keep(QSettings &settings, const ExportProfile &profile);
    static void remove(QSettings &settings, const QString &name);

    /// Whether `other` writes the same, columns aside.
    bool writesLike(const ExportOptions &other) const;
    /// The profile's way to write, with the columns of `present`.
    ExportOptions appliedTo(const ExportOptions &present) const;
};

} // namespace errdex
