// SPDX-License-Identifier: MIT
#include "core/text/dates.h"

#include <QCalendar>

namespace errdex {

namespace {

QCalendar shownCalendar()
{
    return QCalendar(QLocale().language() == QLocale::Persian ? QCalendar::System::Jalali
                                                              : QCalendar::System::Gregorian);
}

} // namespace

QString dateText(QDate date, QLocale::FormatType format)
{
    return QLocale().toString(date, format, shownCalendar());
}

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat, shownCalendar());
}

QString timeText(const QString &isoTime)
{
    return timeText(QDateTime::fromString(isoTime, Qt::ISODateWithMs));
}

QString shownTime(const QDateTime &time)
{
    QString text = timeText(time);
    if (text.isEmpty() || QLocale().textDirection() != Qt::RightToLeft)
        return text;
    return QChar(0x2067) + text + QChar(0x2069);
}

QString shownTime(const QString &isoTime)
{
    return shownTime(QDateTime::fromString(isoTime, Qt::ISODateWithMs));
}

} // namespace errdex
