// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace errdex {

/// What is new in a version.
struct ReleaseNotes
{
    QString version;
    QDate date; ///< of its release
    QString summary; ///< may be empty
    QStringList changes;

    friend bool operator==(const ReleaseNotes &, const ReleaseNotes &) = default;
};

/// The releases of a metainfo file, the newest first (AppStream 1.0, section 2.1.3.11), with texts in
/// the language of `locale` where they are translated. What is not well-formed ends the list.
QList<ReleaseNotes> readReleaseNotes(const QByteArray &metainfo, const QLocale &locale);

} // namespace errdex
