// SPDX-License-Identifier: MIT
#include "core/team/teampassword.h"

#include "core/module.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// A store may ask the person to unlock it; one that never answers is none.
constexpr int longestWait = 60'000; // ms

} // namespace

TeamPassword::TeamPassword(QObject *parent)
    : QObject(parent)
    , m_longestWait(longestWait)
{
}

void TeamPassword::setStore(PasswordStore *store)
{
    m_store = store;
    m_isAsked = true;
}

PasswordStore *TeamPassword::store()
{
    if (!std::exchange(m_isAsked, true))
        m_store = qobject_cast<PasswordStore *>(loadModule(u"errdex_keychain"_s));
    return m_store;
}

void TeamPassword::find(const QString &account,
                        const std::function<void(const QString &password)> &done)
{
    PasswordStore *const from = store();
    if ((m_account == account && !m_password.isNull()) || from == nullptr) {
        const QString known = m_account == account ? m_password : QString();
        if (known.isNull())
            m_place = Place::Nowhere;
        QMetaObject::invokeMethod(
                this, [done, known] { done(known); }, Qt::QueuedConnection);
        return;
    }
    const auto waiting = std::make_shared<bool>(true);
    const QPointer<TeamPassword> guard(this);
    const auto end = [guard, waiting, account, done](const QString &password) {
        if (guard.isNull() || !std::exchange(*waiting, false))
            return;
        const bool isTyped = guard->m_account == account && !guard->m_password.isNull();
        if (!isTyped) {
            guard->m_account = account;
            guard->m_password = password;
            guard->m_place = password.isNull() ? Place::Nowhere : Place::KeyStore;
        }
        done(guard->m_password);
    };
    from->read(account, [end](PasswordStore::Outcome outcome, const QString &password) {
        end(outcome == PasswordStore::Outcome::Done ? password : QString());
    });
    QTimer::singleShot(m_longestWait, this, [end] { end({}); });
}

void TeamPassword::keep(const QString &account, const QString &password, bool mayBeStored,
                        const std::function<void(Place)> &done)
{
    m_account = account;
    m_password = password;
    m_place = Place::Memory;
    const auto waiting = std::make_shared<bool>(true);
    const QPointer<TeamPassword> guard(this);
    const auto end = [guard, waiting, account, done](Place place) {
        if (guard.isNull() || !std::exchange(*waiting, false))
            return;
        if (guard->m_account == account)
            guard->m_place = place;
        if (done)
            done(place);
    };
    PasswordStore *const into = mayBeStored ? store() : nullptr;
    if (into == nullptr) {
        QMetaObject::invokeMethod(
                this, [end] { end(Place::Memory); }, Qt::QueuedConnection);
        return;
    }
    into->write(account, password, [end](PasswordStore::Outcome outcome, const QString &) {
        end(outcome == PasswordStore::Outcome::Done ? Place::KeyStore : Place::Memory);
    });
    QTimer::singleShot(m_longestWait, this, [end] { end(Place::Memory); });
}

void TeamPassword::forget(const QString &account)
{
    if (m_account == account) {
        m_password = QString();
        m_place = Place::Nowhere;
    }
    if (PasswordStore *const from = store())
        from->remove(account, [](PasswordStore::Outcome, const QString &) {});
}

} // namespace errdex
