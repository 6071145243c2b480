// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/passwordstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace errdex {

/// PasswordStore by QtKeychain: the secret service of GNOME and others, KWallet, the key chains of
/// Windows and macOS. Never a file: where there is none of these, it says so.
class SystemKeyStore : public QObject, public PasswordStore
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "errdex.PasswordStore/1")
    Q_INTERFACES(errdex::PasswordStore)

public:
    void read(const QString &account, const Answer &answer) override;
    void write(const QString &account, const QString &password, const Answer &answer) override;
    void remove(const QString &account, const Answer &answer) override;

private:
    void start(QKeychain::Job *job, const QString &account, const Answer &answer);
};

} // namespace errdex
