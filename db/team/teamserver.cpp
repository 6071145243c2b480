// SPDX-License-Identifier: MIT
#include "db/team/teamserver.h"

#include "db/detail/statement.h"
#include "db/detail/teamconnection.h"
#include "db/detail/transaction.h"
#include "db/team/teamschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

using Kind = TeamError::Kind;

// As the CHECKs of migrations/team have them, in letters: never more than bytes.
constexpr qsizetype slugLimit = 256;
constexpr qsizetype codeLimit = 1024;
constexpr qsizetype authorLimit = 256;
constexpr qsizetype textLimit = qsizetype(256) * 1024;

const auto timeColumn = "to_char(%1 AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"_L1;

[[noreturn]] void refuse(const QString &what)
{
    throw TeamError(Kind::BadAnswer, what);
}

QString textOf(Statement &statement, int column, qsizetype limit, const QString &what)
{
    QString text = statement.text(column);
    if (text.size() > limit)
        refuse(u"%1 of %2 letters"_s.arg(what).arg(text.size()));
    return text;
}

qint64 numberOf(Statement &statement, int column, qint64 least, qint64 most, const QString &what)
{
    bool isNumber = false;
    const qint64 number = statement.text(column).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        refuse(u"%1 \"%2\""_s.arg(what, statement.text(column).left(40)));
    return number;
}

qint64 revisionOf(Statement &statement, int column)
{
    return numberOf(statement, column, 1, std::numeric_limits<qint64>::max(), u"revision"_s);
}

int smallNumberOf(Statement &statement, int column, const QString &what)
{
    return int(numberOf(statement, column, 1, std::numeric_limits<int>::max(), what));
}

void checkCount(qsizetype rows, int limit)
{
    if (rows > limit)
        refuse(u"more than %1 rows"_s.arg(limit));
}

// Eight columns: the place, the value, and what is known of it.
TeamValue valueOf(Statement &statement)
{
    TeamValue value;
    value.place.subject = {textOf(statement, 0, slugLimit, u"provider"_s),
                           textOf(statement, 1, codeLimit, u"code"_s),
                           smallNumberOf(statement, 2, u"occurrence"_s)};
    const auto field = ownFieldNamed(statement.text(3));
    if (!field || teamValueLimit(*field) == 0)
        refuse(u"field \"%1\""_s.arg(statement.text(3).left(40)));
    value.place.field = *field;
    value.value = textOf(statement, 4, teamValueLimit(*field), u"value"_s);
    value.revision = revisionOf(statement, 5);
    value.author = textOf(statement, 6, authorLimit, u"author"_s);
    value.changedAt = textOf(statement, 7, 40, u"time"_s);
    if (!isTeamValue(value.place, value.value))
        refuse(u"value of %1 %2"_s.arg(value.place.subject.provider, value.place.subject.code));
    return value;
}

QString valueColumns()
{
    return u"coalesce(provider, ''), code, occurrence, field, value, revision, author, "_s
            + QString(timeColumn).arg(u"changed_at"_s);
}

QJsonObject jsonOf(const TeamChange &change)
{
    const auto &[provider, code, occurrence] = change.place.subject;
    return {{u"op"_s, change.op.toString(QUuid::WithoutBraces)},
            {u"provider"_s, provider.isNull() ? u""_s : provider},
            {u"code"_s, code},
            {u"occurrence"_s, occurrence},
            {u"field"_s, ownFieldName(change.place.field)},
            {u"value"_s, change.value.isNull() ? u""_s : change.value},
            {u"base"_s, change.base}};
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

TeamAnswer::Outcome outcomeOf(const QString &text)
{
    using Outcome = TeamAnswer::Outcome;
    for (const auto &[name, outcome] : {std::pair{"accepted"_L1, Outcome::Accepted},
                                        {"unchanged"_L1, Outcome::Unchanged},
                                        {"conflict"_L1, Outcome::Conflict},
                                        {"no-right"_L1, Outcome::NoRight},
                                        {"too-large"_L1, Outcome::TooLarge}}) {
        if (text == name)
            return outcome;
    }
    refuse(u"outcome \"%1\""_s.arg(text.left(40)));
}

QJsonObject jsonOf(const CodeText &code, int position)
{
    QJsonObject object{{u"position"_s, position}, {u"occurrence"_s, code.occurrence}};
    const auto add = [&object](QLatin1StringView name, std::string_view text) {
        if (!text.empty())
            object.insert(name,
                          QString::fromUtf8(text.data(), qsizetype(text.size()))
                                  .remove(QChar::Null)); // PostgreSQL has none
    };
    add("code"_L1, code.code);
    add("category"_L1, code.category);
    add("name"_L1, code.name);
    add("message"_L1, code.message);
    add("description"_L1, code.description);
    add("condition"_L1, code.condition);
    add("concept"_L1, code.conceptSlug);
    if (code.httpStatus != 0) {
        object.insert(u"http_status"_s, code.httpStatus);
        object.insert(u"http_status_source"_s, toString(code.httpStatusSource));
    }
    return object;
}

} // namespace

TeamServer::TeamServer(const TeamAddress &address, TeamAccess access, const IsCanceled &isCanceled)
    : m_connection(std::make_unique<TeamConnection>(address, access, isCanceled))
{
    checkTeamSchema(*m_connection);
}

TeamServer::~TeamServer() = default;

TeamGreeting TeamServer::greet(qint64 revision)
{
    Statement statement(
            *m_connection,
            u"SELECT team.id::text, counter.revision, session_user::text, "
            "pg_has_role('errdex_editor', 'MEMBER')::text, "
            "pg_has_role('errdex_curator', 'MEMBER')::text, "
            "current_setting('transaction_read_only'), current_setting('server_version_num'), "
            "(SELECT %1 FROM errdex.value_history WHERE value_history.revision = ?) "
            "FROM errdex.team, errdex.counter"_s.arg(
                    QString(timeColumn).arg(u"value_history.changed_at"_s)));
    statement.bind(revision).execute();
    if (!statement.next())
        refuse(u"no team"_s);
    TeamGreeting greeting;
    greeting.team = QUuid::fromString(statement.text(0));
    greeting.revision =
            numberOf(statement, 1, 0, std::numeric_limits<qint64>::max(), u"revision"_s);
    greeting.user = textOf(statement, 2, authorLimit, u"user"_s);
    greeting.mayWrite = statement.text(3) == "true"_L1;
    greeting.mayCurate = statement.text(4) == "true"_L1;
    greeting.isReadOnly = statement.text(5) == "on"_L1;
    greeting.serverVersion = smallNumberOf(statement, 6, u"version"_s);
    greeting.stamp = textOf(statement, 7, 40, u"time"_s);
    if (greeting.team.isNull() || statement.next())
        refuse(u"no single team"_s);
    return greeting;
}

void TeamServer::listen()
{
    m_connection->executeText(u"LISTEN errdex"_s);
}

int TeamServer::socket() const
{
    return m_connection->socket();
}

bool TeamServer::takeNotifications()
{
    return m_connection->takeNotifications();
}

std::function<void()> TeamServer::interrupter() const
{
    return [interrupter = m_connection->interrupter()] { interrupter->interrupt(); };
}

QList<TeamValue> TeamServer::valuesAfter(qint64 revision)
{
    if (!m_valuesAfter)
        m_valuesAfter = std::make_unique<Statement>(
                *m_connection,
                u"SELECT %1 FROM errdex.value WHERE revision > ? ORDER BY revision "
                "LIMIT %2"_s.arg(valueColumns())
                        .arg(pageSize));
    return statesAfter(*m_valuesAfter, revision);
}

QList<TeamValue> TeamServer::historyAfter(qint64 revision)
{
    Statement statement(*m_connection,
                        u"SELECT %1 FROM errdex.value_history WHERE revision > ? ORDER BY revision "
                        "LIMIT %2"_s.arg(valueColumns())
                                .arg(pageSize));
    return statesAfter(statement, revision);
}

QList<TeamValue> TeamServer::statesAfter(Statement &statement, qint64 revision)
{
    statement.bind(revision).execute();
    QList<TeamValue> values;
    while (statement.next()) {
        const TeamValue value = valueOf(statement);
        if (value.revision <= (values.isEmpty() ? revision : values.last().revision))
            refuse(u"revision %1 out of order"_s.arg(value.revision));
        values.append(value);
        checkCount(values.size(), pageSize);
    }
    return values;
}

QList<TeamValue> TeamServer::history(const TeamPlace &place)
{
    Statement statement(
            *m_connection,
            u"SELECT %1 FROM errdex.value_history WHERE provider = ? AND code = ? AND "
            "occurrence = ? AND field = ? ORDER BY revision DESC LIMIT %2"_s.arg(valueColumns())
                    .arg(pageSize));
    const auto &[provider, code, occurrence] = place.subject;
    statement.bind(provider.isNull() ? u""_s : provider)
            .bind(code)
            .bind(qint64(occurrence))
            .bind(ownFieldName(place.field))
            .execute();
    QList<TeamValue> values;
    while (statement.next()) {
        values.append(valueOf(statement));
        checkCount(values.size(), pageSize);
    }
    return values;
}

QList<TeamAnswer> TeamServer::put(const QList<TeamChange> &changes)
{
    QJsonArray array;
    QHash<QUuid, const TeamChange *> sent;
    for (const TeamChange &change : changes) {
        array.append(jsonOf(change));
        sent.insert(change.op, &change);
    }
    // The rows come before the change is committed, and without a transaction of our own nothing
    // after them tells whether it was: a server that falls over in between has forgotten it.
    Transaction transaction(*m_connection);
    Statement statement(
            *m_connection,
            u"SELECT op::text, outcome, value, revision, author, %1 "
            "FROM errdex.put_values(?::jsonb)"_s.arg(QString(timeColumn).arg(u"changed_at"_s)));
    statement.bind(textOf(array)).execute();
    QList<TeamAnswer> answers;
    while (statement.next()) {
        TeamAnswer answer;
        answer.op = QUuid::fromString(statement.text(0));
        const TeamChange *change = sent.take(answer.op);
        if (change == nullptr)
            refuse(u"an answer to nothing"_s);
        answer.outcome = outcomeOf(statement.text(1));
        answer.present.place = change->place;
        if (!statement.text(3).isNull()) {
            answer.present.value =
                    textOf(statement, 2, teamValueLimit(change->place.field), u"value"_s);
            answer.present.revision = revisionOf(statement, 3);
            answer.present.author = textOf(statement, 4, authorLimit, u"author"_s);
            answer.present.changedAt = textOf(statement, 5, 40, u"time"_s);
        }
        answers.append(answer);
    }
    if (!sent.isEmpty())
        refuse(u"%1 changes without an answer"_s.arg(sent.size()));
    transaction.commit();
    return answers;
}

QList<TeamCatalog> TeamServer::catalogsAfter(qint64 revision)
{
    if (!m_catalogsAfter)
        m_catalogsAfter = std::make_unique<Statement>(
                *m_connection,
                u"SELECT slug, name, coalesce(present_version, 0), coalesce(v.source, ''), url, "
                "error_body, coalesce(v.code_count, 0), coalesce(v.id, 0), revision, c.author, %1, "
                "(SELECT count(*) FROM errdex.catalog_version e WHERE e.catalog_id = c.id) "
                "FROM errdex.catalog c LEFT JOIN errdex.catalog_version v ON "
                "v.catalog_id = c.id AND v.number = present_version WHERE revision > ? "
                "ORDER BY revision LIMIT %2"_s
                        .arg(QString(timeColumn).arg(u"coalesce(v.created_at, c.changed_at)"_s))
                        .arg(pageSize));
    Statement &statement = *m_catalogsAfter;
    statement.bind(revision).execute();
    constexpr qint64 most = std::numeric_limits<int>::max();
    QList<TeamCatalog> catalogs;
    while (statement.next()) {
        TeamCatalog catalog;
        catalog.record.slug = textOf(statement, 0, slugLimit, u"slug"_s);
        catalog.record.name = textOf(statement, 1, codeLimit, u"name"_s);
        catalog.record.version = int(numberOf(statement, 2, 0, most, u"version"_s));
        catalog.record.source = textOf(statement, 3, 4096, u"source"_s);
        catalog.record.url = textOf(statement, 4, 4096, u"url"_s);
        catalog.record.errorBody = textOf(statement, 5, textLimit, u"error body"_s);
        catalog.record.codeCount = numberOf(statement, 6, 0, 5000000, u"count"_s);
        catalog.versionId =
                numberOf(statement, 7, 0, std::numeric_limits<qint64>::max(), u"version"_s);
        catalog.revision = revisionOf(statement, 8);
        catalog.author = textOf(statement, 9, authorLimit, u"author"_s);
        catalog.record.importedAt = textOf(statement, 10, 40, u"time"_s);
        catalog.record.versionCount = int(numberOf(statement, 11, 0, most, u"count"_s));
        if (catalog.record.slug.isEmpty() || catalog.record.name.isEmpty()
            || catalog.revision <= (catalogs.isEmpty() ? revision : catalogs.last().revision))
            refuse(u"catalogue \"%1\""_s.arg(catalog.record.slug.left(40)));
        catalogs.append(catalog);
        checkCount(catalogs.size(), pageSize);
    }
    return catalogs;
}

QList<TeamCatalogVersion> TeamServer::catalogVersions(const QString &slug)
{
    Statement statement(*m_connection,
                        u"SELECT v.id, number, source, code_count, v.author, %1, "
                        "(number = coalesce(present_version, 0))::text "
                        "FROM errdex.catalog_version v JOIN errdex.catalog c ON c.id = catalog_id "
                        "WHERE slug = ? ORDER BY number DESC LIMIT %2"_s
                                .arg(QString(timeColumn).arg(u"created_at"_s))
                                .arg(pageSize));
    statement.bind(slug).execute();
    QList<TeamCatalogVersion> versions;
    while (statement.next()) {
        TeamCatalogVersion version;
        version.id = numberOf(statement, 0, 1, std::numeric_limits<qint64>::max(), u"version"_s);
        version.number = smallNumberOf(statement, 1, u"version"_s);
        version.source = textOf(statement, 2, 4096, u"source"_s);
        version.codeCount = numberOf(statement, 3, 0, 5000000, u"count"_s);
        version.author = textOf(statement, 4, authorLimit, u"author"_s);
        version.createdAt = textOf(statement, 5, 40, u"time"_s);
        version.isPresent = statement.text(6) == "true"_L1;
        if (!versions.isEmpty() && version.number >= versions.last().number)
            refuse(u"version %1 out of order"_s.arg(version.number));
        versions.append(version);
        checkCount(versions.size(), pageSize);
    }
    return versions;
}

QList<ImportedCodeRecord> TeamServer::codesAfter(qint64 versionId, int position)
{
    Statement statement(*m_connection,
                        u"SELECT position, code, occurrence, category, http_status, "
                        "http_status_source, name, message, description, condition, concept "
                        "FROM errdex.catalog_code WHERE version_id = ? AND position > ? "
                        "ORDER BY position LIMIT %1"_s.arg(codePageSize));
    statement.bind(versionId).bind(qint64(position)).execute();
    QList<ImportedCodeRecord> codes;
    int last = position;
    while (statement.next()) {
        ImportedCodeRecord record;
        record.code.position = smallNumberOf(statement, 0, u"position"_s);
        record.code.code = textOf(statement, 1, codeLimit, u"code"_s);
        record.code.occurrence = smallNumberOf(statement, 2, u"occurrence"_s);
        record.category = textOf(statement, 3, textLimit, u"category"_s);
        if (!statement.text(4).isNull())
            record.code.httpStatus = int(numberOf(statement, 4, 100, 599, u"status"_s));
        record.code.httpStatusSource =
                httpStatusSource(statement.text(5)).value_or(HttpStatusSource::None);
        record.code.name = textOf(statement, 6, textLimit, u"name"_s);
        record.code.message = textOf(statement, 7, textLimit, u"message"_s);
        record.code.description = textOf(statement, 8, textLimit, u"description"_s);
        record.code.condition = textOf(statement, 9, textLimit, u"condition"_s);
        record.conceptSlug = textOf(statement, 10, slugLimit, u"concept"_s);
        if (record.code.code.isEmpty() || record.code.position <= last)
            refuse(u"position %1"_s.arg(record.code.position));
        last = record.code.position;
        codes.append(record);
        checkCount(codes.size(), codePageSize);
    }
    return codes;
}

int TeamServer::putCatalog(const QUuid &op, const ImportedCatalogRecord &record,
                           std::span<const CodeText> codes,
                           const std::function<bool(size_t)> &isCanceled)
{
    constexpr size_t page = 2000;
    Transaction transaction(*m_connection);
    Statement begin(*m_connection, u"SELECT errdex.begin_catalog(?::uuid, ?, ?, ?)"_s);
    begin.bind(op.toString(QUuid::WithoutBraces))
            .bind(record.slug)
            .bind(record.source.isNull() ? u""_s : record.source)
            .bind(qint64(codes.size()))
            .execute();
    const qint64 id = begin.onlyText().toLongLong();
    if (id < 0) { // stored before; the answer was lost
        Statement number(*m_connection,
                         u"SELECT number FROM errdex.catalog_version WHERE id = ?"_s);
        number.bind(-id).execute();
        return number.onlyText().toInt();
    }
    Statement add(*m_connection, u"SELECT errdex.add_codes(?, ?::jsonb)"_s);
    for (size_t from = 0; from < codes.size(); from += page) {
        if (isCanceled && isCanceled(from))
            return 0;
        QJsonArray rows;
        for (size_t i = from; i < std::min(from + page, codes.size()); ++i)
            rows.append(jsonOf(codes[i], int(i) + 1));
        add.bind(id).bind(textOf(rows)).execute();
        add.onlyText();
    }
    Statement finish(*m_connection, u"SELECT errdex.finish_catalog(?, ?, ?, ?)"_s);
    finish.bind(id).bind(record.name).bind(record.url).bind(record.errorBody).execute();
    const int number = finish.onlyText().toInt();
    transaction.commit();
    return number;
}

bool TeamServer::setCatalogVersion(const QString &slug, std::optional<int> version)
{
    Statement statement(*m_connection, u"SELECT errdex.set_catalog_version(?, ?)::text"_s);
    statement.bind(slug).bind(version ? std::optional(qint64(*version)) : std::nullopt).execute();
    const bool isFound = statement.next() && statement.text(0) == "true"_L1;
    while (statement.next()) {
    }
    return isFound;
}

} // namespace errdex::db
