// SPDX-License-Identifier: MIT
#include "db/error.h"

namespace errdex::db {

Error::Error(Kind kind, QString path, QString detail)
    : m_kind(kind)
    , m_path(std::move(path))
    , m_detail(std::move(detail))
    , m_what((m_path + QLatin1String(": ") + m_detail).toUtf8())
{
}

} // namespace errdex::db
