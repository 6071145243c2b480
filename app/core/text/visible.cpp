// SPDX-License-Identifier: MIT
#include "core/text/visible.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

bool isUnseen(QChar c)
{
    const bool isLayout = c == u'\n' || c == u'\t' || c == u'\r';
    return isDirectionControl(c) || (!isLayout && c.category() == QChar::Other_Control);
}

} // namespace

bool isDirectionControl(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

QString withVisibleControls(const QString &text)
{
    if (std::ranges::none_of(text, isUnseen))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (isUnseen(c))
            shown += u"\u27e8U+%1\u27e9"_s.arg(int(c.unicode()), 4, 16, QChar(u'0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
            && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace errdex
