// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace errdex::test {

/// Makes nonsense of the first page of a table of an SQLite database, which nobody has open
/// meanwhile. Fails the test where it cannot.
void damageTable(const QString &path, const QString &table);

} // namespace errdex::test
