// SPDX-License-Identifier: MIT
#pragma once

#include <libpq-fe.h>

namespace errdex::db {

/// Functions of the very client library that Qt's driver uses, found when they are first needed:
/// linked in, it would be loaded at every start of the program, with all that it needs itself.
struct Libpq
{
    decltype(&PQsocket) socket = nullptr;
    decltype(&PQstatus) status = nullptr;
    decltype(&PQconsumeInput) consumeInput = nullptr;
    decltype(&PQnotifies) notifies = nullptr;
    decltype(&PQfreemem) freemem = nullptr;
    decltype(&PQsetNoticeProcessor) setNoticeProcessor = nullptr;
    decltype(&PQconnectStartParams) connectStart = nullptr;
    decltype(&PQconnectPoll) connectPoll = nullptr;
    decltype(&PQsetErrorVerbosity) setErrorVerbosity = nullptr;
    decltype(&PQerrorMessage) errorMessage = nullptr;
    decltype(&PQfinish) finish = nullptr;

    /// Null where it is not installed.
    static const Libpq *instance();
};

} // namespace errdex::db
