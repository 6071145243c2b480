// SPDX-License-Identifier: MIT
#include "core/text/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace errdex {

bool isDeviceName(const QString &name)
{
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString fileNameOf(const QStringList &parts)
{
    // Of at most three bytes each: 255 with any ending is what file systems have room for.
    constexpr qsizetype longest = 80;
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}_]+"_s);
    const QStringList words = parts.join(u' ')
                                      .normalized(QString::NormalizationForm_C)
                                      .toLower()
                                      .split(between, Qt::SkipEmptyParts);
    QString name = words.join(u'-');
    if (name.size() > longest) {
        const qsizetype end = name.lastIndexOf(u'-', longest);
        name.truncate(end > 0 ? end : longest);
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    return isDeviceName(name) ? u"errdex-"_s + name : name;
}

} // namespace errdex
