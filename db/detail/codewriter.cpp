// SPDX-License-Identifier: MIT
#include "db/detail/codewriter.h"

#include "db/detail/codetable.h"
#include "db/detail/connection.h"
#include "db/detail/statement.h"

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

constexpr size_t rowsBetweenQuestions = 10'000;
// Fewer take no time in any way, and the schema needs not change for them.
constexpr size_t fewestForRebuilding = 10'000;
// What a row costs in an index that is written all over, in rows of one that is made anew.
constexpr size_t rowsOfRebuilding = 4;
constexpr int sortingThreads = 2; // next to the one that asks
constexpr auto insertion =
        "INSERT INTO imported_code (id, version_id, code, occurrence, category, http_status, "
        "http_status_source, name, message, description, condition, concept) "_L1;

QString textOf(std::string_view utf8)
{
    return utf8.empty() ? QString() : QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

bool CodeWriter::write(qint64 version, std::span<const CodeText> codes,
                       const std::function<bool(size_t)> &isCanceled)
{
    const QString index = isWorthRebuilding(codes.size()) ? takeIndex() : QString();
    if (!insert(version, codes, isCanceled))
        return false;
    if (!index.isNull()) {
        // Parts of it are sorted while the codes that follow are still read.
        m_connection.execute(u"PRAGMA threads = %1"_s.arg(sortingThreads));
        m_connection.execute(index);
    }
    return true;
}

bool CodeWriter::isWorthRebuilding(size_t codes)
{
    if (codes < fewestForRebuilding)
        return false;
    // The new version is counted already.
    Statement count(m_connection, u"SELECT sum(code_count) FROM imported_version"_s);
    count.execute();
    return count.next() && count.integer(0) <= qint64(codes * rowsOfRebuilding);
}

/// How it was made, as its migration has it; null where there is none.
QString CodeWriter::takeIndex()
{
    QString sql;
    {
        Statement find(m_connection,
                       u"SELECT max(sql) FROM sqlite_schema WHERE name = 'imported_code_key'"_s);
        find.execute();
        if (find.next())
            sql = find.text(0);
    } // closed, or the index could not go
    if (!sql.isNull())
        m_connection.execute(u"DROP INDEX imported_code_key"_s);
    return sql;
}

bool CodeWriter::insert(qint64 version, std::span<const CodeText> codes,
                        const std::function<bool(size_t)> &isCanceled)
{
    const auto goesOn = [&isCanceled](size_t done) { return !isCanceled || !isCanceled(done); };
    const auto table = m_way == Way::Fastest ? CodeTable::of(m_connection, codes, goesOn) : nullptr;
    if (!table)
        return insertOneByOne(version, codes, isCanceled);
    Statement(m_connection,
              insertion
                      + u"SELECT ? + position, ?, code, occurrence, category, http_status, "
                        "http_status_source, name, message, description, condition, concept "
                        "FROM errdex_code"_s)
            .bind(version * ImportedCatalogs::rowsOfVersion)
            .bind(version)
            .execute();
    return table->isWhole();
}

bool CodeWriter::insertOneByOne(qint64 version, std::span<const CodeText> codes,
                                const std::function<bool(size_t)> &isCanceled)
{
    Statement insert(m_connection, insertion + u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (size_t row = 0; row < codes.size(); ++row) {
        const CodeText &code = codes[row];
        insert.bind(version * ImportedCatalogs::rowsOfVersion + qint64(row) + 1)
                .bind(version)
                .bind(textOf(code.code))
                .bind(qint64(code.occurrence))
                .bind(textOf(code.category))
                .bind(code.httpStatus == 0 ? std::nullopt : std::optional(qint64(code.httpStatus)))
                .bind(toString(code.httpStatusSource))
                .bind(textOf(code.name))
                .bind(textOf(code.message))
                .bind(textOf(code.description))
                .bind(textOf(code.condition))
                .bind(textOf(code.conceptSlug))
                .execute();
        const size_t done = row + 1;
        if ((done % rowsBetweenQuestions == 0 || done == codes.size()) && isCanceled
            && isCanceled(done))
            return false;
    }
    return true;
}

} // namespace errdex::db
