// SPDX-License-Identifier: MIT
#include "keychain/systemkeystore.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

const auto service = u"Errdex"_s;

PasswordStore::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return PasswordStore::Outcome::Done;
    case QKeychain::EntryNotFound:
        return PasswordStore::Outcome::NotThere;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return PasswordStore::Outcome::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return PasswordStore::Outcome::NoStore;
}

} // namespace

void SystemKeyStore::start(QKeychain::Job *job, const QString &account, const Answer &answer)
{
    job->setInsecureFallback(false); // its fallback is a settings file
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, this, [answer](QKeychain::Job *ended) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        const bool isRead = reading != nullptr && ended->error() == QKeychain::NoError;
        answer(outcomeOf(ended->error()), isRead ? reading->textData() : QString());
    });
    job->start(); // it deletes itself
}

void SystemKeyStore::read(const QString &account, const Answer &answer)
{
    start(new QKeychain::ReadPasswordJob(service, this), account, answer);
}

void SystemKeyStore::write(const QString &account, const QString &password, const Answer &answer)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setTextData(password);
    start(job, account, answer);
}

void SystemKeyStore::remove(const QString &account, const Answer &answer)
{
    start(new QKeychain::DeletePasswordJob(service, this), account, answer);
}

} // namespace errdex
