// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace errdex::db {

/// Splits an SQL script into its statements, because QSqlQuery takes one at a time.
///
/// Semicolons within '…', "…", `…`, […], comments, and the BEGIN … END body of CREATE TRIGGER do
/// not end a statement. Comments stay with the statement that they stand in or before; a script of
/// comments alone has no statement.
QStringList splitScript(QStringView script);

} // namespace errdex::db
