// SPDX-License-Identifier: MIT
#include "db/detail/privatecopy.h"

#include "db/error.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace errdex::db {

PrivateCopy::PrivateCopy(const QString &path)
    : m_path(m_folder.filePath(u"copy.sqlite"_s))
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-journal"_L1}) {
        QFile part(path + suffix);
        if (part.exists() && !part.copy(m_path + suffix))
            throw Error(Error::Kind::InputOutput, path, part.errorString());
    }
}

} // namespace errdex::db
