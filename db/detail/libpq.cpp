// SPDX-License-Identifier: MIT
#include "db/detail/libpq.h"

#include <QLibrary>

#include <optional>

namespace errdex::db {

namespace {

std::optional<Libpq> load()
{
    QLibrary library(QStringLiteral("pq"), 5);
    Libpq pq;
    bool isWhole = true;
    const auto find = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(
                library.resolve(name));
        isWhole = isWhole && function;
    };
    find(pq.socket, "PQsocket");
    find(pq.status, "PQstatus");
    find(pq.consumeInput, "PQconsumeInput");
    find(pq.notifies, "PQnotifies");
    find(pq.freemem, "PQfreemem");
    find(pq.setNoticeProcessor, "PQsetNoticeProcessor");
    find(pq.connectStart, "PQconnectStartParams");
    find(pq.connectPoll, "PQconnectPoll");
    find(pq.setErrorVerbosity, "PQsetErrorVerbosity");
    find(pq.errorMessage, "PQerrorMessage");
    find(pq.finish, "PQfinish");
    return isWhole ? std::optional(pq) : std::nullopt;
}

} // namespace

const Libpq *Libpq::instance()
{
    static const std::optional<Libpq> library = load();
    return library ? &*library : nullptr;
}

} // namespace errdex::db
