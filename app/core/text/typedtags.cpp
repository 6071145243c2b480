// SPDX-License-Identifier: MIT
#include "core/text/typedtags.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

const QRegularExpression &comma()
{
    // ASCII, Arabic, full-width and ideographic.
    static const QRegularExpression expression(u"[,\u060c\uff0c\u3001]"_s);
    return expression;
}

} // namespace

QStringList typedTags(const QString &line)
{
    return line.split(comma(), Qt::SkipEmptyParts);
}

qsizetype lastTagComma(const QString &line)
{
    return line.lastIndexOf(comma());
}

} // namespace errdex
