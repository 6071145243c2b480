// SPDX-License-Identifier: MIT
#pragma once

#include "db/team/teamaddress.h"

#include <QString>

class QSettings;

namespace errdex {

/// Where the team's database is, as it is kept among the settings. Never a password: that is in the
/// system's key store, or where libpq looks for one.
struct TeamSettings
{
    bool isOn = false; ///< the window works with it
    QString hosts; ///< as db::TeamAddress::parseHosts() reads them; empty: there is no team
    QString database;
    QString user;
    QString caFile;
    /// A person has confirmed that what goes to other machines need not be encrypted.
    bool isPlainConfirmed = false;

    /// Whether what the team shares is to be seen: also where only the command line has ever been
    /// used, which needs no settings, but not where a person has switched the team off.
    static bool isShown(const QSettings &settings);
    /// The database of the catalogues that the team shares, beside the user's own data; null where
    /// nothing of the team's is to be seen.
    static QString shownCatalogs(const QSettings &settings, const QString &dataFolder);
    static TeamSettings read(const QSettings &settings);
    void write(QSettings &settings) const;

    /// Encrypted, but on this machine, where nobody can listen in, or where that was confirmed.
    /// Throws TeamError::BadSettings.
    db::TeamAddress address() const;
    /// What its password is kept under: "anna@db.example/team".
    QString account() const;

    friend bool operator==(const TeamSettings &, const TeamSettings &) = default;
};

} // namespace errdex
