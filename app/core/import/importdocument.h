// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/readingwatch.h"
#include "core/import/texttable.h"

#include <QCoreApplication>
#include <QList>

#include <array>
#include <optional>

namespace errdex {

enum class ImportFormat : quint8 { Csv, Json, Markdown, Html, Text, OpenApi };
inline constexpr std::array allImportFormats{ImportFormat::Csv,      ImportFormat::Json,
                                             ImportFormat::Markdown, ImportFormat::Html,
                                             ImportFormat::Text,     ImportFormat::OpenApi};
QString importFormatName(ImportFormat format); ///< "csv", "json", "markdown", …
std::optional<ImportFormat> importFormatNamed(QStringView name);

/// What a column of a source may mean.
enum class ImportField : quint8 {
    None,
    Code,
    HttpStatus,
    Category,
    Name,
    Message,
    Description,
    Condition,
    Occurrence,
    Provider,
    Concept,
    HttpStatusSource, ///< "stated", "rule", "derived"
};
inline constexpr std::array allImportFields{
        ImportField::None,        ImportField::Code,      ImportField::HttpStatus,
        ImportField::Category,    ImportField::Name,      ImportField::Message,
        ImportField::Description, ImportField::Condition, ImportField::Occurrence,
        ImportField::Provider,    ImportField::Concept,   ImportField::HttpStatusSource};
QString importFieldName(ImportField field); ///< "http_status", as in exports; "none"
std::optional<ImportField> importFieldNamed(QStringView name);

/// Something about a source that a person should know.
struct ImportIssue
{
    enum class Kind : quint8 {
        Note, ///< how something was understood
        Doubt, ///< could be otherwise; look at it
        Error, ///< left out, or damaged in the source
    };

    int line = 0; ///< from 1; 0 for the whole source
    Kind kind = Kind::Note;
    QString text;
    ImportField field = ImportField::None; ///< whose cell of the line it is about, where it is one
    QString file = {}; ///< its name, where the source is several
    /// Where a line does not tell the place: the number of the table, from 1 among several, and its row.
    int table = 0;
    int row = 0;

    friend bool operator==(const ImportIssue &, const ImportIssue &) = default;
};
QString importIssueKindName(ImportIssue::Kind kind); ///< "note", "doubt", "error"

/// A table that was found, and how its columns are understood. Everything can be changed before the
/// import.
struct ImportTable
{
    TextTable cells;
    std::vector<size_t> wideRows; ///< in their order: of one cell that spans columns
    int line = 0; ///< where it begins
    QString file; ///< its name, where the source is several
    QString heading; ///< what stands above it; a category where a source has several tables
    bool hasHeader = false; ///< the first row names the columns
    std::vector<ImportField> mapping; ///< by column
    QStringList reasons; ///< by column: why it is read so, for a person
    bool isChosen = true;
    QString reason; ///< why it is chosen, or not
    /// Of a source that is read as it was the last time: what was not there then.
    bool isNew = false;
    QList<size_t> newColumns; ///< of a table that was there
    /// Cells are exactly what they are (our own export): nothing is trimmed.
    bool isExact = false;
    /// Of an exact table: it was written spreadsheet-safe, so that one apostrophe goes where
    /// needsApostrophe() would have put it.
    bool isSpreadsheetSafe = false;
    int number = 0; ///< among the tables of the source, from 1; 0 for the only one
    bool sharesLines =
            false; ///< several rows in one line of the source, so that lines tell no place
    /// Statuses of this table that no column gives.
    enum class StatusRule : quint8 {
        None,
        CodeIsStatus,
        Stated,
        Derived
    } statusRule = StatusRule::None;

    size_t firstRow() const { return hasHeader ? 1 : 0; }
    /// Where a person finds a row: its line in the source, or its number where lines do not tell.
    int place(size_t row) const { return sharesLines ? rowNumber(row) : cells.line(row); }
    int rowNumber(size_t row) const
    {
        return int(row - firstRow()) + 1;
    } ///< from 1, without the head
    std::optional<size_t> column(ImportField field) const;
    /// Gives a column a meaning; another column that had it loses it.
    void setField(size_t column, ImportField field);
    QString columnName(size_t column) const; ///< by the header; "Column 2" where it says nothing
};

/// A source as it was understood.
struct ImportDocument
{
    ImportFormat format = ImportFormat::Text;
    QString encoding; ///< "UTF-8", "windows-1252"
    char delimiter = '\0'; ///< of CSV
    std::vector<ImportTable> tables;
    QList<ImportIssue> issues;
    QString title; ///< of the page, of an API's description; null where there is none
    /// The first heading, where no other one of the page is of its level or above it.
    QString headline;
    int headlineLevel = 0;
    QString providerName; ///< where the source says so itself, as a catalogue file does
    QString slug; ///< of the provider, where a catalogue file tells it
    QString url; ///< of the page that a catalogue file was made of
    QString errorBody; ///< the form of an error response, where a catalogue file tells it
    /// The page says that the first three digits of a code are its HTTP status.
    bool statesDigitRule = false;
    QString refusal; ///< why nothing was read; null otherwise
};

/// Numbers the tables, and sees where lines tell no place.
void placeTables(std::vector<ImportTable> &tables);

/// What a caller knows better than any guess.
struct ImportHints
{
    std::optional<ImportFormat> format;
    QString encoding; ///< empty: by content
    char delimiter = '\0'; ///< of CSV; NUL: by content
    QString fileName; ///< its ending breaks a tie
    /// Field → name of a column, or its number from 1.
    QList<std::pair<ImportField, QString>> mapping;
};

/// Nothing larger is read: what is hostile or not meant ends with a reason, not with a hang.
struct ImportLimits
{
    static constexpr size_t bytes = size_t(1) << 30;
    static constexpr size_t pageBytes = size_t(64) << 20; ///< of what is no table and no JSON
    static constexpr size_t columns = 1024;
    static constexpr size_t cells = 16'000'000; ///< of a table whose rows name their columns
    static constexpr int depth = 200; ///< of nested tags, brackets, lists
    static constexpr size_t nodes = 5'000'000; ///< of a tree: JSON, YAML, HTML
    static constexpr size_t tables = 2000;
    static constexpr int issues = 500; ///< of one kind of parser
};

/// Words for a person about fields, formats and doubts.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ImportText)
public:
    static QString fieldTitle(ImportField field);
    static QString formatTitle(ImportFormat format);
    static QString columnTitle(size_t column); ///< "Column 2"
    static QString tableTitle(const ImportTable &table); ///< without a heading: "Table", "Table 2"
    /// Where it is, for a person to find it: "Line 9: the text", "Table 2, row 14: the text".
    static QString located(const ImportIssue &issue);
    static QString chosen(const QString &column,
                          ImportField field); ///< a reason: the person's word
};

} // namespace errdex
