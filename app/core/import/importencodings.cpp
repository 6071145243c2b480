// SPDX-License-Identifier: MIT
#include "core/import/importencodings.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace errdex {

QStringList importEncodings()
{
    return {u"UTF-8"_s,      u"UTF-16LE"_s,  u"UTF-16BE"_s, u"windows-1252"_s,
            u"ISO-8859-1"_s, u"Shift_JIS"_s, u"GB18030"_s,  u"windows-1251"_s};
}

bool isEncoding(const QString &name)
{
    return importEncodings().contains(name, Qt::CaseInsensitive)
            || QStringDecoder(name.toLatin1().constData()).isValid();
}

} // namespace errdex
