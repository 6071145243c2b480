// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLocale>

namespace errdex {

/// A day as the language that is shown writes it, in the calendar of who reads that: the solar Hijri
/// one in Persian, else the Gregorian one. Never for what a program reads.
QString dateText(QDate date, QLocale::FormatType format = QLocale::ShortFormat);

/// The same with the time of day, in the time zone of this machine. Empty where it is not valid.
QString timeText(const QDateTime &time);
/// Of a stored time: ISO 8601, UTC.
QString timeText(const QString &isoTime);

/// The same in a window, where it may stand beside letters of another script: the day first, as the
/// language is read. Never for what is copied or written to a file.
QString shownTime(const QDateTime &time);
QString shownTime(const QString &isoTime);

} // namespace errdex
