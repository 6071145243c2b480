// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtPlugin>

#include <functional>

namespace errdex {

/// The system's store of passwords. In a module of its own, loaded when a team's password is wanted.
/// Belongs to the GUI thread, whose event loop brings the answers; none comes before the call ends.
class PasswordStore
{
public:
    enum class Outcome : quint8 {
        Done,
        NotThere, ///< it knows no such password
        Refused, ///< the person, or the system, did not let us
        NoStore, ///< this desktop has none
    };
    using Answer = std::function<void(Outcome outcome, const QString &password)>;

    virtual ~PasswordStore() = default;
    /// `account` names the password; it is shown by the programs that list what is in the store.
    virtual void read(const QString &account, const Answer &answer) = 0;
    virtual void write(const QString &account, const QString &password, const Answer &answer) = 0;
    virtual void remove(const QString &account, const Answer &answer) = 0;
};

} // namespace errdex

Q_DECLARE_INTERFACE(errdex::PasswordStore, "errdex.PasswordStore/1")
