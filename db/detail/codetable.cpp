// SPDX-License-Identifier: MIT
#include "db/detail/codetable.h"

#include "db/detail/connection.h"
#include "db/detail/statement.h"

#include <QSqlDriver>
#include <QVariant>

#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

constexpr const char *tableName = "errdex_code";
constexpr size_t rowsBetweenWords = 10'000;

/// Null where the connection's driver is another one.
sqlite3 *handleOf(const Connection &connection)
{
    // As the documentation of QSqlDriver::handle() has it.
    const QVariant handle = connection.handle().driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// A Qt from elsewhere may bring a SQLite of its own, which would say so here.
bool isOurLibrary(Connection &connection)
{
    Statement source(connection, u"SELECT sqlite_source_id()"_s);
    source.execute();
    return source.next() && source.text(0) == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

/// What SQLite calls, by https://www.sqlite.org/vtab.html; an empty text is NULL.
struct CodeTableModule
{
    struct Table : sqlite3_vtab
    {
        CodeTable *codes = nullptr;
    };
    struct Cursor : sqlite3_vtab_cursor
    {
        CodeTable *codes = nullptr;
        size_t row = 0;
    };

    static int connect(sqlite3 *database, void *codes, int, const char *const *,
                       sqlite3_vtab **table, char **)
    {
        auto made = std::make_unique<Table>();
        made->codes = static_cast<CodeTable *>(codes);
        *table = made.release();
        return sqlite3_declare_vtab(
                database,
                "CREATE TABLE x (position INTEGER, code TEXT, occurrence INTEGER, category TEXT, "
                "http_status INTEGER, http_status_source TEXT, name TEXT, message TEXT, "
                "description TEXT, condition TEXT, concept TEXT)");
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete static_cast<Table *>(table);
        return SQLITE_OK;
    }
    static int plan(sqlite3_vtab *, sqlite3_index_info *) // only ever read from its beginning
    {
        return SQLITE_OK;
    }
    static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
    {
        auto made = std::make_unique<Cursor>();
        made->codes = static_cast<Table *>(table)->codes;
        *cursor = made.release();
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete static_cast<Cursor *>(cursor);
        return SQLITE_OK;
    }
    static int rewind(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
    {
        static_cast<Cursor *>(cursor)->row = 0;
        return SQLITE_OK;
    }
    static int next(sqlite3_vtab_cursor *cursor)
    {
        auto &at = *static_cast<Cursor *>(cursor);
        CodeTable &codes = *at.codes;
        ++at.row;
        if ((at.row % rowsBetweenWords == 0 || at.row == codes.m_codes.size()) && codes.m_visited)
            codes.m_isWhole = codes.m_visited(at.row);
        return SQLITE_OK;
    }
    static int isAtEnd(sqlite3_vtab_cursor *cursor)
    {
        const auto &at = *static_cast<Cursor *>(cursor);
        return at.row >= at.codes->m_codes.size() || !at.codes->m_isWhole;
    }
    static int number(sqlite3_vtab_cursor *cursor, sqlite3_int64 *row)
    {
        *row = sqlite3_int64(static_cast<Cursor *>(cursor)->row);
        return SQLITE_OK;
    }
    static void give(sqlite3_context *result, std::string_view text)
    {
        if (!text.empty())
            sqlite3_result_text64(result, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    static int cell(sqlite3_vtab_cursor *cursor, sqlite3_context *result, int column)
    {
        const auto &at = *static_cast<Cursor *>(cursor);
        const CodeText &code = at.codes->m_codes[at.row];
        switch (column) {
        case 0:
            sqlite3_result_int64(result, sqlite3_int64(at.row) + 1);
            break;
        case 1:
            give(result, code.code);
            break;
        case 2:
            sqlite3_result_int(result, code.occurrence);
            break;
        case 3:
            give(result, code.category);
            break;
        case 4:
            if (code.httpStatus != 0)
                sqlite3_result_int(result, code.httpStatus);
            break;
        case 5:
            give(result, at.codes->m_sources[size_t(code.httpStatusSource)]);
            break;
        case 6:
            give(result, code.name);
            break;
        case 7:
            give(result, code.message);
            break;
        case 8:
            give(result, code.description);
            break;
        case 9:
            give(result, code.condition);
            break;
        case 10:
            give(result, code.conceptSlug);
            break;
        default:
            break;
        }
        return SQLITE_OK;
    }

    static sqlite3_module made()
    {
        sqlite3_module module = {};
        module.xConnect = connect; // and no xCreate: there without being created, and only once
        module.xBestIndex = plan;
        module.xDisconnect = disconnect;
        module.xOpen = open;
        module.xClose = close;
        module.xFilter = rewind;
        module.xNext = next;
        module.xEof = isAtEnd;
        module.xColumn = cell;
        module.xRowid = number;
        return module;
    }
};

std::unique_ptr<CodeTable> CodeTable::of(Connection &connection, std::span<const CodeText> codes,
                                         std::function<bool(size_t)> visited)
{
    static const sqlite3_module module = CodeTableModule::made();
    sqlite3 *database = handleOf(connection);
    if (!database || !isOurLibrary(connection))
        return nullptr;
    std::unique_ptr<CodeTable> table(new CodeTable(database, codes, std::move(visited)));
    if (sqlite3_create_module(database, tableName, &module, table.get()) != SQLITE_OK)
        return nullptr;
    return table;
}

CodeTable::CodeTable(sqlite3 *database, std::span<const CodeText> codes,
                     std::function<bool(size_t)> visited)
    : m_database(database)
    , m_codes(codes)
    , m_visited(std::move(visited))
{
    for (size_t i = 0; i < m_sources.size(); ++i)
        m_sources[i] = toString(HttpStatusSource(i)).toStdString();
}

CodeTable::~CodeTable()
{
    sqlite3_create_module(m_database, tableName, nullptr, nullptr); // forgets it
}

} // namespace errdex::db
