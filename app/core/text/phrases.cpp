// SPDX-License-Identifier: MIT
#include "core/text/phrases.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString Phrases::list(const QStringList &parts)
{
    //: Stands between the items of a list: "csv, tsv, json".
    return joined(parts, tr(", ", "in a list"));
}

QString Phrases::clauses(const QStringList &parts)
{
    //: Stands between statements that are listed: "the code is in the text; the status fits".
    return joined(parts, tr("; ", "in a list"));
}

QString Phrases::sentences(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        //: Two sentences, one after the other. Chinese and Japanese write no blank.
        text = text.isEmpty() || part.isEmpty() ? text + part
                                                : tr("%1 %2", "two sentences").arg(text, part);
    }
    return text;
}

QString Phrases::titled(const QString &title, const QString &value)
{
    //: %1 is a title, %2 what it holds: "Status: sound", "Clock skew: the times differ".
    return tr("%1: %2", "title and value").arg(title, value);
}

QString Phrases::remark(const QString &text, const QString &more)
{
    //: %2 is added to %1 as a remark: "the code stands in the text — values: 5, 7".
    return more.isEmpty() ? text : tr("%1 — %2", "remark").arg(text, more);
}

QString Phrases::keyHints(const QStringList &hints)
{
    return joined(hints, u" · "_s);
}

QString Phrases::quoted(QString text)
{
    const QString outer = tr("“%1”");
    //: within other quotes
    const QString inner = tr("‘%1’");
    for (const int side : {0, 1}) {
        const QString mark = outer.section(u"%1"_s, side, side);
        text.replace(mark, inner.section(u"%1"_s, side, side));
    }
    return outer.arg(text);
}

int Phrases::pluralNumber(quint64 count)
{
    // Forms depend on the last two digits, on small numbers, and on a million without a rest.
    constexpr quint64 million = 1'000'000;
    return int(count < million ? count : million + count % million);
}

QString Phrases::number(quint64 count)
{
    return QLocale().toString(qulonglong(count));
}

QString Phrases::percentSign()
{
    //: %1 is the sign of percent behind a number, with the blank before it where the language writes one
    return tr("%1", "percent sign").arg(QLocale().percent());
}

QString Phrases::percent(int hundredths)
{
    return QLocale().toString(hundredths) + percentSign();
}

} // namespace errdex
