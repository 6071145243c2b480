// SPDX-License-Identifier: MIT
#include "core/import/tabledrafter.h"

#include "core/export/rowwriter.h"
#include "core/import/codeshape.h"
#include "core/import/columnshape.h"
#include "core/import/footnotes.h"
#include "core/import/pagetables.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

/// "PL-1008–PL-1012", "1008 to 1012": the codes of a range. A hyphen is part of many codes, so that
/// it joins a range only where letters stand before both numbers.
struct CodeRange
{
    QString prefix;
    qulonglong first = 0;
    qulonglong last = 0;
    int digits = 0; ///< of the first number, whose zeros count
};

namespace {

class RowText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CatalogDraft)
public:
    static QString noCode() { return tr("A row without a code; it was left out."); }
    static QString notACode(const QString &text)
    {
        return tr("“%1” is no code; its row was left out.").arg(text.left(60));
    }
    static QString badStatus(const QString &code, const QString &text)
    {
        return tr("%1: “%2” is no HTTP status.").arg(code, text.left(40));
    }
    static QString severalStatuses(const QString &code, const QString &text)
    {
        return tr("%1: of “%2” the first HTTP status was read.").arg(code, text.left(40));
    }
    static QString several(const QString &cell)
    {
        return tr("“%1” was read as several codes with the same text.").arg(cell.left(60));
    }
    static QString range(const QString &cell, int count)
    {
        return tr("“%1” was read as a range: %Ln code(s) with the same text.", nullptr, count)
                .arg(cell.left(60));
    }
    static QString largeRange(const QString &cell)
    {
        return tr("“%1” looks like a range of codes; it stays one code.").arg(cell.left(60));
    }
    static QString classOfCodes(const QString &cell)
    {
        return tr("“%1” seems to stand for all codes of this form; it stays one code.")
                .arg(cell.left(60));
    }
    static QString badSource(const QString &text)
    {
        return tr("“%1” does not say how an HTTP status is known (stated, rule, derived).")
                .arg(text.left(40));
    }
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<CodeRange> rangeIn(const QString &text)
{
    static const QRegularExpression shape(
            uR"(^(\D*)(\d{1,12})(\s*(?:–|—|\.\.\.?|…|\bto\b|\bbis\b|\s-\s|تا)\s*|-)(\D*)(\d{1,12})$)"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString prefix = match.captured(1);
    const QString second = match.captured(4);
    const bool isHyphen = match.captured(3) == u"-";
    const bool hasLetters = std::ranges::any_of(prefix, [](QChar c) { return c.isLetter(); });
    if (second != prefix && (!second.isEmpty() || isHyphen))
        return std::nullopt;
    if (isHyphen && !hasLetters)
        return std::nullopt;
    const CodeRange range{prefix, match.captured(2).toULongLong(), match.captured(5).toULongLong(),
                          int(match.captured(2).size())};
    const bool isRange = range.first < range.last
            && match.captured(2).size() <= match.captured(5).size()
            && codeShape(prefix + match.captured(2)) >= 0.5;
    return isRange ? std::optional(range) : std::nullopt;
}

/// A code that needs no look at its marks: what nearly every cell holds.
bool isPlainCode(std::string_view text)
{
    const bool mayBeClass = text.ends_with('X'); // "29XX"
    return !text.empty() && text.size() <= 64 && !mayBeClass
            && std::all_of(text.begin(), text.end(), [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
               });
}

std::optional<db::HttpStatusSource> sourceNamed(std::string_view text)
{
    return text.empty() ? std::nullopt : db::httpStatusSource(stringOf(text));
}

} // namespace

int numberIn(std::string_view text, int otherwise)
{
    int number = 0;
    if (text.empty() || text.size() > 6)
        return otherwise;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return otherwise;
        number = number * 10 + (c - '0');
    }
    return number;
}

TableDrafter::TableDrafter(const ImportTable &table, CatalogDraft &draft,
                           std::optional<std::string_view> provider, std::string_view category)
    : m_table(table)
    , m_draft(draft)
    , m_provider(provider)
    , m_category(category)
{
    for (const ImportField field : allImportFields)
        m_columns[size_t(field)] = field == ImportField::None ? std::nullopt : table.column(field);
}

/// As it stands in the source.
std::string_view TableDrafter::cell(size_t row, ImportField field) const
{
    const auto column = m_columns[size_t(field)];
    return column ? m_table.cells.cell(row, *column) : std::string_view();
}

/// The only text of a row that heads those below it; empty where it does not.
std::string_view TableDrafter::separator(size_t row)
{
    if (m_table.isExact || m_table.cells.columnCount() < 2)
        return {};
    std::string_view only;
    size_t column = 0;
    for (size_t i = 0; i < m_table.cells.cellCount(row); ++i) {
        const std::string_view text = trimmed(m_table.cells.cell(row, i));
        if (!text.empty() && !only.empty() && text != only)
            return {};
        column = only.empty() ? i : column;
        only = text.empty() ? only : text;
    }
    const QString text = strippedCode(stringOf(only));
    const bool isCode = codeShape(text) >= 0.5;
    if (std::ranges::binary_search(m_table.wideRows, row)) { // even "AUTHENTICATION", "4xx"
        const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
        return isCode && hasDigit && !isClassOfCodes(text) ? std::string_view() : only;
    }
    if (isCode || only.empty())
        return {};
    const bool isWord = only.find(' ') == std::string_view::npos;
    const bool isInFront = column == 0 || m_columns[size_t(ImportField::Code)] == column;
    return isWord && (!isInFront || hasCodesOfWords()) ? std::string_view() : only;
}

/// Told by the rows that say anything of their codes.
bool TableDrafter::hasCodesOfWords()
{
    if (m_hasCodesOfWords)
        return *m_hasCodesOfWords;
    size_t codes = 0;
    size_t words = 0;
    const size_t end =
            std::min(m_table.cells.rowCount(), m_table.firstRow() + ColumnShape::sampleRows);
    for (size_t row = m_table.firstRow(); row < end; ++row) {
        size_t filled = 0;
        for (size_t i = 0; i < m_table.cells.cellCount(row); ++i)
            filled += !trimmed(m_table.cells.cell(row, i)).empty();
        const QString text = strippedCode(stringOf(cell(row, ImportField::Code)));
        if (filled < 2 || text.isEmpty())
            continue;
        ++codes;
        words += codeShape(text) < 0.5;
    }
    m_hasCodesOfWords = codes == 0 || words * 5 > codes;
    return *m_hasCodesOfWords;
}

void TableDrafter::read(size_t row)
{
    if (m_provider && cell(row, ImportField::Provider) != *m_provider)
        return;
    if (const std::string_view title = separator(row); !title.empty()) {
        m_category = title;
        return;
    }
    const auto clean = [&](ImportField field) {
        const std::string_view text = cell(row, field);
        if (m_table.isSpreadsheetSafe && needsApostrophe(text))
            return text.substr(1);
        return m_table.isExact ? text : trimmed(text);
    };
    db::CodeText code;
    code.name = clean(ImportField::Name);
    code.message = clean(ImportField::Message);
    code.description = clean(ImportField::Description);
    code.condition = clean(ImportField::Condition);
    code.conceptSlug = clean(ImportField::Concept);
    code.category = m_columns[size_t(ImportField::Category)] ? clean(ImportField::Category)
                                                             : m_category;
    const int line = m_table.cells.line(row);
    m_row = row;
    const std::string_view text = clean(ImportField::Code);
    if (const auto known = clean(ImportField::HttpStatusSource);
        !known.empty() && !sourceNamed(known))
        note(line, ImportIssue::Kind::Doubt, ImportField::HttpStatusSource,
             RowText::badSource(stringOf(known)));
    // Without a number of its own it is counted later.
    code.occurrence = m_columns[size_t(ImportField::Occurrence)]
            ? numberIn(cell(row, ImportField::Occurrence), 1)
            : 0;
    if (m_table.isExact || isPlainCode(text)) {
        code.code = text;
        if (text.empty())
            return note(line, ImportIssue::Kind::Error, ImportField::Code, RowText::noCode());
        readStatus(code, clean(ImportField::HttpStatus), line);
        if (const auto source = sourceNamed(clean(ImportField::HttpStatusSource));
            source && code.httpStatus != 0)
            code.httpStatusSource = *source;
        return push(code, line);
    }
    for (db::CodeText &each : codesIn(text, code, line)) {
        readStatus(each, clean(ImportField::HttpStatus), line);
        push(each, line);
    }
}

/// A star is also the mark of a footnote, so it stands for digits only where the code would be
/// shorter without it than any other of its column.
bool TableDrafter::isClass(const QString &cell)
{
    if (!isClassOfCodes(cell))
        return false;
    if (!cell.endsWith(u'*'))
        return true;
    if (!m_shortestCode) {
        m_shortestCode = 0;
        const size_t end =
                std::min(m_table.cells.rowCount(), m_table.firstRow() + ColumnShape::sampleRows);
        for (size_t row = m_table.firstRow(); row < end; ++row) {
            const QString other = stringOf(trimmed(this->cell(row, ImportField::Code)));
            const qsizetype size = other.endsWith(u'*') ? 0 : strippedCode(other).size();
            if (size > 0 && (*m_shortestCode == 0 || size < *m_shortestCode))
                m_shortestCode = size;
        }
    }
    return strippedCode(cell).size() < *m_shortestCode;
}

/// "5005/5006", "PL-101/PL-102": numbers of one form, where most codes of the column have no slash.
bool TableDrafter::areJoinedBySlash(const QString &text)
{
    static const QRegularExpression shape(uR"(^(\D*?)\d{3,12}(?:/\1\d{3,12})+$)"_s);
    const QStringList parts = text.split(u'/');
    const bool areAlike = std::ranges::all_of(
            parts, [&parts](const QString &part) { return part.size() == parts.first().size(); });
    if (!areAlike || !shape.match(text).hasMatch())
        return false;
    if (!m_hasSlashes) {
        size_t codes = 0;
        size_t slashes = 0;
        const size_t end =
                std::min(m_table.cells.rowCount(), m_table.firstRow() + ColumnShape::sampleRows);
        for (size_t row = m_table.firstRow(); row < end; ++row) {
            const std::string_view other = cell(row, ImportField::Code);
            codes += !other.empty();
            slashes += other.find('/') != std::string_view::npos;
        }
        m_hasSlashes = codes > 1 && slashes * 2 > codes;
    }
    return !*m_hasSlashes;
}

/// A cell may hold marks around its code, several codes, or a code and its name.
std::vector<db::CodeText> TableDrafter::codesIn(std::string_view cell, const db::CodeText &common,
                                                int line)
{
    const QString text = withoutRaisedDigits(withPlainSigns(stringOf(cell)));
    const QString plain = strippedCode(text);
    db::CodeText code = common;
    if (plain.isEmpty()) {
        note(line, ImportIssue::Kind::Error, ImportField::Code, RowText::noCode());
        return {};
    }
    if (const auto range = rangeIn(plain)) {
        constexpr qulonglong mostOfRange = 50;
        if (range->last - range->first < mostOfRange)
            return codesOf(*range, code, text, line);
        note(line, ImportIssue::Kind::Doubt, ImportField::Code, RowText::largeRange(text));
        code.code = keep(plain);
        return {code};
    }
    if (const QString whole = text.trimmed(); isClass(plain) || isClass(whole)) {
        note(line, ImportIssue::Kind::Doubt, ImportField::Code, RowText::classOfCodes(whole));
        code.code = keep(isClass(plain) ? plain : whole);
        return {code};
    }
    if (codeShape(plain) > 0 && !areJoinedBySlash(plain)) {
        code.code = keep(plain);
        return {code};
    }
    static const QRegularExpression between(u"\\s*(?:,|/|;|\\n|\\bor\\b|\\band\\b)\\s*"_s);
    const QStringList parts = plain.split(between, Qt::SkipEmptyParts);
    const bool areCodes = parts.size() > 1
            && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                              return codeShape(strippedCode(part)) >= 0.7;
                          });
    if (areCodes) {
        note(line, ImportIssue::Kind::Doubt, ImportField::Code, RowText::several(text));
        std::vector<db::CodeText> found;
        for (const QString &part : parts) {
            code.code = keep(strippedCode(part));
            found.push_back(code);
        }
        return found;
    }
    if (!plain.contains(u' ') && plain.size() <= 64) {
        code.code = keep(plain);
        return {code};
    }
    if (const auto entry = codeEntry(text, true)) {
        code.code = keep(entry->code);
        if (code.name.empty() && !entry->name.isEmpty())
            code.name = keep(entry->name);
        else if (code.name.empty() && !entry->text.isEmpty())
            code.name = keep(entry->text);
        if (!entry->httpStatus.isEmpty()) {
            code.httpStatus = entry->httpStatus.toInt();
            code.httpStatusSource = db::HttpStatusSource::Stated;
        }
        return {code};
    }
    note(line, ImportIssue::Kind::Doubt, ImportField::Code, RowText::notACode(text));
    return {};
}

std::vector<db::CodeText> TableDrafter::codesOf(const CodeRange &range, db::CodeText code,
                                                const QString &cell, int line)
{
    std::vector<db::CodeText> found;
    for (qulonglong number = range.first; number <= range.last; ++number) {
        code.code = keep(range.prefix + QString::number(number).rightJustified(range.digits, u'0'));
        found.push_back(code);
    }
    note(line, ImportIssue::Kind::Doubt, ImportField::Code,
         RowText::range(cell, int(found.size())));
    return found;
}

void TableDrafter::readStatus(db::CodeText &code, std::string_view cell, int line)
{
    const bool isOwn = m_table.statusRule == ImportTable::StatusRule::CodeIsStatus;
    const std::string_view source = isOwn ? code.code : cell;
    if (source.empty())
        return;
    int status = source.size() == 3 ? numberIn(source, 0) : 0;
    if (status == 0 && !isOwn) {
        const QString text = strippedCode(stringOf(source));
        status = firstHttpStatusIn(text).value_or(0);
        if (status != 0 && !httpStatusIn(text))
            note(line, ImportIssue::Kind::Doubt, ImportField::HttpStatus,
                 RowText::severalStatuses(stringOf(code.code), text));
    } else if (status == 0) {
        status = httpStatusIn(strippedCode(stringOf(source))).value_or(0);
    }
    if (status >= 100 && status <= 599) {
        code.httpStatus = status;
        code.httpStatusSource = db::HttpStatusSource::Stated;
    } else if (!isOwn && trimmed(source) != "-" && trimmed(source) != "–") {
        note(line, ImportIssue::Kind::Doubt, ImportField::HttpStatus,
             RowText::badStatus(stringOf(code.code), stringOf(source)));
    }
}

std::string_view TableDrafter::keep(const QString &text)
{
    return m_draft.texts.emplace_back(text.toStdString());
}

void TableDrafter::push(const db::CodeText &code, int line)
{
    m_draft.codes.push_back(code);
    m_draft.lines.push_back(line);
    if (m_table.sharesLines) {
        m_draft.places.resize(m_draft.codes.size());
        m_draft.places.back() = place();
    }
}

CodePlace TableDrafter::place() const
{
    return m_table.sharesLines ? CodePlace{m_table.number, m_table.rowNumber(m_row)} : CodePlace();
}

void TableDrafter::note(int line, ImportIssue::Kind kind, ImportField field, const QString &text)
{
    if (m_draft.issues.size() < ImportLimits::issues)
        m_draft.issues.append({line, kind, text, field, {}, place().table, place().row});
}

} // namespace errdex
