// SPDX-License-Identifier: MIT
#include "core/module.h"
#include "core/team/teampassword.h"

#include <QHash>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using Place = TeamPassword::Place;
using Outcome = PasswordStore::Outcome;

namespace {

/// Answers as it is told to, from the event loop or never.
class FakeStore : public PasswordStore
{
public:
    QHash<QString, QString> passwords;
    std::optional<Outcome> refusal; ///< in the place of any other answer
    bool isMute = false;
    int questions = 0;

    void read(const QString &account, const Answer &answer) override
    {
        const bool isThere = passwords.contains(account);
        reply(answer, isThere ? Outcome::Done : Outcome::NotThere, passwords.value(account));
    }
    void write(const QString &account, const QString &password, const Answer &answer) override
    {
        if (!refusal)
            passwords.insert(account, password);
        reply(answer, Outcome::Done, {});
    }
    void remove(const QString &account, const Answer &answer) override
    {
        if (!refusal)
            passwords.remove(account);
        reply(answer, Outcome::Done, {});
    }

private:
    void reply(const Answer &answer, Outcome outcome, const QString &password)
    {
        ++questions;
        if (isMute)
            return;
        const Outcome told = refusal.value_or(outcome);
        const QString word = told == Outcome::Done ? password : QString();
        QTimer::singleShot(0, [answer, told, word] { answer(told, word); });
    }
};

/// What find() gives; "none" for a null text.
QString found(TeamPassword &password, const QString &account)
{
    QString result = u"nothing yet"_s;
    password.find(account,
                  [&result](const QString &text) { result = text.isNull() ? u"none"_s : text; });
    if (result != "nothing yet"_L1)
        return u"came at once"_s;
    (void)QTest::qWaitFor([&result] { return result != "nothing yet"_L1; }, 10000);
    return result;
}

Place kept(TeamPassword &password, const QString &account, const QString &text, bool mayBeStored)
{
    std::optional<Place> place;
    password.keep(account, text, mayBeStored, [&place](Place where) { place = where; });
    (void)QTest::qWaitFor([&place] { return place.has_value(); }, 10000);
    return place.value_or(Place::Nowhere);
}

} // namespace

class TestTeamPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void comesFromTheStore();
    void goesIntoTheStore();
    void staysInMemoryWithoutAStore_data();
    void staysInMemoryWithoutAStore();
    void isNotStoredUnwanted();
    void belongsToItsAccount();
    void whatWasTypedWins();
    void isForgottenEverywhere();
    void aMuteStoreIsLeft();
    void theModuleIsThere();
};

void TestTeamPassword::comesFromTheStore()
{
    FakeStore store;
    store.passwords.insert(u"anna@db/team"_s, u"secret"_s);
    TeamPassword password;
    password.setStore(&store);
    QCOMPARE(found(password, u"anna@db/team"_s), u"secret"_s);
    QCOMPARE(password.place(), Place::KeyStore);
    QCOMPARE(found(password, u"bert@db/team"_s), u"none"_s);
    QCOMPARE(password.place(), Place::Nowhere);
}

void TestTeamPassword::goesIntoTheStore()
{
    FakeStore store;
    TeamPassword password;
    password.setStore(&store);
    QCOMPARE(kept(password, u"anna@db/team"_s, u"secret"_s, true), Place::KeyStore);
    QCOMPARE(store.passwords.value(u"anna@db/team"_s), u"secret"_s);
    TeamPassword later; // of the next run
    later.setStore(&store);
    QCOMPARE(found(later, u"anna@db/team"_s), u"secret"_s);
}

void TestTeamPassword::staysInMemoryWithoutAStore_data()
{
    QTest::addColumn<int>("outcome"); // -1: no store at all
    QTest::newRow("no store") << -1;
    QTest::newRow("none on this desktop") << int(Outcome::NoStore);
    QTest::newRow("locked") << int(Outcome::Refused);
}

void TestTeamPassword::staysInMemoryWithoutAStore()
{
    QFETCH(int, outcome);
    FakeStore store;
    store.refusal = Outcome(outcome);
    TeamPassword password;
    password.setStore(outcome < 0 ? nullptr : &store);
    QCOMPARE(found(password, u"anna@db/team"_s), u"none"_s);
    QCOMPARE(kept(password, u"anna@db/team"_s, u"secret"_s, true), Place::Memory);
    QCOMPARE(password.place(), Place::Memory);
    QCOMPARE(found(password, u"anna@db/team"_s), u"secret"_s);
    QVERIFY(store.passwords.isEmpty());
}

void TestTeamPassword::isNotStoredUnwanted()
{
    FakeStore store;
    TeamPassword password;
    password.setStore(&store);
    QCOMPARE(kept(password, u"anna@db/team"_s, u"secret"_s, false), Place::Memory);
    QCOMPARE(store.questions, 0);
    QCOMPARE(found(password, u"anna@db/team"_s), u"secret"_s);
}

void TestTeamPassword::belongsToItsAccount()
{
    TeamPassword password;
    password.setStore(nullptr);
    QCOMPARE(kept(password, u"anna@db/team"_s, u"secret"_s, true), Place::Memory);
    QCOMPARE(found(password, u"anna@elsewhere/team"_s), u"none"_s);
}

void TestTeamPassword::whatWasTypedWins()
{
    FakeStore store;
    store.passwords.insert(u"anna@db/team"_s, u"old"_s);
    TeamPassword password;
    password.setStore(&store);
    // Typed while the store is still thinking.
    QString result;
    password.find(u"anna@db/team"_s, [&result](const QString &text) { result = text; });
    password.keep(u"anna@db/team"_s, u"new"_s, false);
    QTRY_VERIFY(!result.isNull());
    QCOMPARE(result, u"new"_s);
    QCOMPARE(kept(password, u"anna@db/team"_s, u"new"_s, true), Place::KeyStore);
    QCOMPARE(found(password, u"anna@db/team"_s), u"new"_s);
}

void TestTeamPassword::isForgottenEverywhere()
{
    FakeStore store;
    TeamPassword password;
    password.setStore(&store);
    QCOMPARE(kept(password, u"anna@db/team"_s, u"secret"_s, true), Place::KeyStore);
    password.forget(u"anna@db/team"_s);
    QVERIFY(store.passwords.isEmpty());
    QCOMPARE(found(password, u"anna@db/team"_s), u"none"_s);
}

void TestTeamPassword::aMuteStoreIsLeft()
{
    FakeStore store;
    store.isMute = true;
    TeamPassword password;
    password.setStore(&store);
    password.setLongestWait(20);
    QCOMPARE(found(password, u"anna@db/team"_s), u"none"_s);
    QCOMPARE(kept(password, u"anna@db/team"_s, u"secret"_s, true), Place::Memory);
}

void TestTeamPassword::theModuleIsThere()
{
    QVERIFY(qobject_cast<PasswordStore *>(loadModule(u"errdex_keychain"_s)));
}

QTEST_GUILESS_MAIN(TestTeamPassword)
#include "tst_teampassword.moc"
