// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/passwordstore.h"

#include <QObject>

#include <functional>

namespace errdex {

/// The password of the team's database: from the system's key store, or typed and kept in memory
/// until the program ends. It is in no file of ours, whatever happens to the store.
class TeamPassword : public QObject
{
    Q_OBJECT

public:
    enum class Place : quint8 {
        Nowhere, ///< none is known
        Memory, ///< there is no key store, or it was not wanted
        KeyStore,
    };

    explicit TeamPassword(QObject *parent = nullptr);

    /// For tests, in the place of the system's; it outlives this.
    void setStore(PasswordStore *store);

    /// Looks for it; `done` comes later, with a null text where there is none. One that was typed
    /// for this account wins.
    void find(const QString &account, const std::function<void(const QString &password)> &done);
    /// Keeps it: in memory, and in the key store where it `mayBeStored`; `done` says where it is.
    void keep(const QString &account, const QString &password, bool mayBeStored,
              const std::function<void(Place)> &done = {});
    void forget(const QString &account); ///< everywhere

    /// How long a store is waited for, in milliseconds. For tests.
    void setLongestWait(int milliseconds) { m_longestWait = milliseconds; }

    Place place() const { return m_place; } ///< of the one that was found or kept last

private:
    PasswordStore *store(); ///< null where there is none

    PasswordStore *m_store = nullptr;
    bool m_isAsked = false; ///< for the module
    int m_longestWait; ///< ms
    QString m_account;
    QString m_password;
    Place m_place = Place::Nowhere;
};

} // namespace errdex
