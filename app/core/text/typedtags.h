// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace errdex {

/// The tags of a line that a person types, as they stand there: commas of any script part them
/// (, ، ， 、). What is kept is made of them by db::canonicalTags().
QStringList typedTags(const QString &line);
/// The place of the last of these commas, or -1.
qsizetype lastTagComma(const QString &line);

} // namespace errdex
