// SPDX-License-Identifier: MIT
#include "db/engineversion.h"

#include <sqlite3.h>

namespace errdex::db {

QString engineVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace errdex::db
