// SPDX-License-Identifier: MIT
#include "core/team/teamerrortext.h"
#include "tests/team/colleague.h"
#include "tests/team/flakyline.h"
#include "tests/team/postgres.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

// A busy machine with servers beside the test takes its time.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 60000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60000)

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace errdex;
using namespace errdex::db;
using namespace errdex::testpostgres;
using Kind = TeamError::Kind;
using Phase = TeamState::Phase;

/// Faults that take more than one server, or a disk of its own. Each ends with the same questions as
/// those of tst_TeamLink: is every change that was taken still there, once, and is it said what was
/// wrong?
class tst_TeamFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<TeamState>(); }
    void init();
    void cleanup();
    void aStandbyAloneIsReadUntilItIsPromoted();
    void aStandbyServesWhileThePrimaryIsAway();
    void aPromotedStandbyTakesOver();
    void aStandbyThatLagsMakesNothingForgotten();
    void aFullDiskStopsWritingAlone();
    void aFullDiskOfTheLogStopsTheServer();

private:
    TeamAddress both(const QString &user) const; ///< the primary first
    void checkHistory(Postgres &server, const QStringList &texts);
    void waitForStandby() { QTRY_VERIFY(m_standby->hasAllOf(*m_primary)); }

    std::unique_ptr<Postgres> m_primary;
    std::unique_ptr<Postgres> m_standby;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    std::unique_ptr<Colleague> m_ed;
    std::unique_ptr<Colleague> m_eve; ///< knows the primary alone
};

void tst_TeamFaults::init()
{
    m_primary = std::make_unique<Postgres>();
    m_database = m_primary->teamDatabase();
    m_folder = std::make_unique<QTemporaryDir>();
    m_eve = std::make_unique<Colleague>(m_primary->address(u"eve"_s, m_database),
                                        m_folder->filePath(u"eve"_s));
}

void tst_TeamFaults::cleanup()
{
    m_ed.reset();
    m_eve.reset();
    m_standby.reset();
    m_primary.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

TeamAddress tst_TeamFaults::both(const QString &user) const
{
    TeamAddress address = m_primary->address(user, m_database);
    address.hosts += m_standby->address(user, m_database).hosts;
    return address;
}

void tst_TeamFaults::checkHistory(Postgres &server, const QStringList &texts)
{
    QStringList stored = server.asAdmin(
            m_database, u"SELECT value FROM errdex.value_history ORDER BY revision"_s);
    QStringList wanted = texts;
    stored.sort();
    wanted.sort();
    QVERIFY2(stored == wanted, qPrintable(stored.join(u", "_s).left(2000)));
}

void tst_TeamFaults::aStandbyAloneIsReadUntilItIsPromoted()
{
    m_standby = std::make_unique<Postgres>(m_primary.get());
    m_eve->come();
    m_eve->write(place(u"1"_s), u"from eve"_s);
    m_ed = std::make_unique<Colleague>(m_standby->address(u"ed"_s, m_database),
                                       m_folder->filePath(u"ed"_s));
    m_ed->come();
    QTRY_COMPARE(m_ed->sees(place(u"1"_s)), u"from eve"_s);
    m_ed->write(place(u"2"_s), u"waits"_s);
    QTRY_VERIFY(m_ed->state().sendingReason);
    QCOMPARE(m_ed->state().sendingReason->kind(), Kind::ReadOnly);
    QCOMPARE(m_ed->state().phase, Phase::Current);
    QCOMPARE(m_ed->state().waiting, 1);
    const QString said = TeamErrorText::describe(*m_ed->state().sendingReason);
    QVERIFY2(said.contains("read"_L1), qPrintable(said));
    // Nobody tells of changes there, so they are asked for.
    m_eve->write(place(u"1"_s), u"from eve again"_s);
    QTRY_COMPARE(m_ed->sees(place(u"1"_s)), u"from eve again"_s);
    waitForStandby();
    m_eve->leave();
    m_primary->stop();

    m_standby->promote();
    QTRY_VERIFY(m_ed->isDone());
    QVERIFY(!m_ed->state().sendingReason);
    checkHistory(*m_standby, {u"from eve"_s, u"from eve again"_s, u"waits"_s});
    QCOMPARE(m_ed->state().conflicts, 0);
}

void tst_TeamFaults::aStandbyServesWhileThePrimaryIsAway()
{
    m_standby = std::make_unique<Postgres>(m_primary.get());
    m_ed = std::make_unique<Colleague>(both(u"ed"_s), m_folder->filePath(u"ed"_s));
    m_ed->come();
    m_ed->write(place(u"1"_s), u"before"_s);
    QTRY_VERIFY(m_ed->isDone());
    waitForStandby();
    m_primary->stop(Postgres::Stop::Crash);
    // A colleague who starts now gets everything from the standby.
    auto rita = std::make_unique<Colleague>(both(u"rita"_s), m_folder->filePath(u"rita"_s));
    rita->come();
    QTRY_COMPARE(rita->sees(place(u"1"_s)), u"before"_s);
    for (int i = 2; i < 8; ++i)
        m_ed->write(place(QString::number(i)), u"meanwhile %1"_s.arg(i));
    m_ed->write(place(u"1"_s), u"after"_s);
    QTRY_VERIFY(m_ed->state().sendingReason
                && m_ed->state().sendingReason->kind() == Kind::ReadOnly);
    QTRY_COMPARE(m_ed->state().waiting, 7);
    QCOMPARE(m_ed->state().phase, Phase::Current);

    m_primary->start();
    QTRY_VERIFY(m_ed->isDone());
    QStringList texts{u"before"_s, u"after"_s};
    for (int i = 2; i < 8; ++i)
        texts.append(u"meanwhile %1"_s.arg(i));
    checkHistory(*m_primary, texts);
    QCOMPARE(m_ed->state().conflicts, 0);
    QVERIFY(!m_ed->state().sendingReason);
    QTRY_COMPARE(rita->sees(place(u"1"_s)), u"after"_s);
}

void tst_TeamFaults::aPromotedStandbyTakesOver()
{
    m_standby = std::make_unique<Postgres>(m_primary.get());
    FlakyLine line(m_primary->port());
    TeamAddress address = both(u"ed"_s);
    address.hosts.first() = {u"127.0.0.1"_s, line.port()};
    address.password = u"ed"_s;
    m_ed = std::make_unique<Colleague>(address, m_folder->filePath(u"ed"_s));
    m_ed->config().poll = 1h; // what comes, comes by notification
    m_ed->come();
    QTRY_VERIFY(m_ed->isDone());
    m_ed->write(place(u"1"_s), u"before"_s);
    QTRY_VERIFY(m_ed->isDone());
    // The primary has taken it, and the standby got it; only the author never heard of that.
    line.cutAtAnswerTo("COMMIT");
    m_ed->write(place(u"2"_s), u"without an answer"_s);
    QTRY_COMPARE(line.cuts(), 1);
    line.isDown = true;
    waitForStandby();
    m_primary->stop(Postgres::Stop::Crash);
    m_ed->write(place(u"3"_s), u"to nobody"_s);
    QTRY_VERIFY2(m_ed->state().sendingReason,
                 qPrintable(u"%1 %2"_s.arg(int(m_ed->state().phase))
                                    .arg(m_ed->state().reason ? m_ed->state().reason->detail()
                                                              : QString())));
    m_standby->promote();
    QTRY_VERIFY(m_ed->isDone());
    checkHistory(*m_standby, {u"before"_s, u"without an answer"_s, u"to nobody"_s});
    QCOMPARE(m_ed->state().conflicts, 0);
    // And it is told of changes by now, which a standby does not do.
    TeamServer eve(m_standby->address(u"eve"_s, m_database));
    eve.put({{QUuid::createUuid(), place(u"4"_s), u"later"_s, 0}});
    QTRY_COMPARE(m_ed->sees(place(u"4"_s)), u"later"_s);
}

void tst_TeamFaults::aStandbyThatLagsMakesNothingForgotten()
{
    m_standby = std::make_unique<Postgres>(m_primary.get());
    m_ed = std::make_unique<Colleague>(both(u"ed"_s), m_folder->filePath(u"ed"_s));
    m_ed->come();
    m_ed->write(place(u"1"_s), u"known to both"_s);
    QTRY_VERIFY(m_ed->isDone());
    waitForStandby();
    m_standby->asAdmin(u"postgres"_s, u"SELECT pg_wal_replay_pause()"_s);
    QTRY_COMPARE(m_standby->asAdmin(u"postgres"_s, u"SELECT pg_get_wal_replay_pause_state()"_s),
                 QStringList{u"paused"_s});
    m_ed->write(place(u"2"_s), u"known to the primary"_s);
    QTRY_VERIFY(m_ed->isDone());
    m_primary->stop();
    m_ed->write(place(u"3"_s), u"waits"_s);
    QTRY_VERIFY(m_ed->state().sendingReason);
    QCOMPARE(m_ed->sees(place(u"2"_s)), u"known to the primary"_s);
    m_primary->start();
    QTRY_VERIFY(m_ed->isDone());
    QCOMPARE(m_ed->sees(place(u"2"_s)), u"known to the primary"_s);
    checkHistory(*m_primary, {u"known to both"_s, u"known to the primary"_s, u"waits"_s});
    m_standby->asAdmin(u"postgres"_s, u"SELECT pg_wal_replay_resume()"_s);
}

namespace {

/// So long, and so far from anything that can be packed, that a table has to grow for it.
QString longText()
{
    QString text;
    while (text.size() < 200000)
        text += QString::number(QRandomGenerator::global()->generate64(), 36);
    return text;
}

} // namespace

void tst_TeamFaults::aFullDiskStopsWritingAlone()
{
    m_primary->stop();
    m_primary->limitDisk();
    m_primary->start();
    m_eve->come();
    m_eve->write(place(u"1"_s), u"before"_s);
    QTRY_VERIFY(m_eve->isDone());
    m_primary->setFull(true);
    const QString text = longText();
    m_eve->write(place(u"2"_s), text);
    QTRY_VERIFY(m_eve->state().sendingReason);
    QCOMPARE(m_eve->state().sendingReason->kind(), Kind::DiskFull);
    const QString said = TeamErrorText::describe(*m_eve->state().sendingReason);
    QVERIFY2(said.contains("no room"_L1), qPrintable(said));
    QVERIFY2(m_primary->log().contains("No space left on device"_L1), "it was the disk");
    QTRY_COMPARE(m_eve->state().waiting, 1);
    QCOMPARE(m_eve->state().phase, Phase::Current); // what others write is still fetched
    checkHistory(*m_primary, {u"before"_s});
    // Also to one who starts the program while it is full.
    m_ed = std::make_unique<Colleague>(m_primary->address(u"ed"_s, m_database),
                                       m_folder->filePath(u"ed"_s));
    m_ed->come();
    QTRY_COMPARE(m_ed->sees(place(u"1"_s)), u"before"_s);
    m_primary->setFull(false);
    QTRY_VERIFY(m_eve->isDone());
    QVERIFY(!m_eve->state().sendingReason);
    QTRY_COMPARE(m_ed->sees(place(u"2"_s)), text);
    checkHistory(*m_primary, {u"before"_s, text});
}

void tst_TeamFaults::aFullDiskOfTheLogStopsTheServer()
{
    m_primary->stop();
    m_primary->limitDisk();
    // It falls once and stays there: one that rises by itself may find no room again, and fall a
    // second time after the test has looked.
    m_primary->configure(
            {u"min_wal_size = '32MB'"_s, u"wal_recycle = off"_s, u"restart_after_crash = off"_s});
    m_eve->come();
    m_eve->write(place(u"1"_s), u"before"_s);
    QTRY_VERIFY(m_eve->isDone());
    m_primary->setFull(true);
    // What is written next begins a new file of the log, for which there is no room: the server falls.
    RawSession(m_primary->address(u"postgres"_s, m_database)).ask(u"SELECT pg_switch_wal()"_s);
    for (int i = 2; i < 5; ++i)
        m_eve->write(place(QString::number(i)), u"meanwhile %1"_s.arg(i));
    QTRY_VERIFY(m_primary->log().contains("PANIC"_L1));
    QVERIFY2(m_primary->log().contains("No space left on device"_L1), "it was the disk");
    QTRY_VERIFY(m_eve->state().phase == Phase::Offline);
    QTRY_COMPARE(m_eve->state().waiting, 3);
    QVERIFY(!TeamErrorText::describe(*m_eve->state().reason).isEmpty());
    QTRY_VERIFY(!m_primary->isRunning());
    m_primary->setFull(false);
    m_primary->start();
    QTRY_VERIFY(m_eve->isDone());
    checkHistory(*m_primary, {u"before"_s, u"meanwhile 2"_s, u"meanwhile 3"_s, u"meanwhile 4"_s});
    QCOMPARE(m_eve->state().conflicts, 0);
}

QTEST_GUILESS_MAIN(tst_TeamFaults)
#include "tst_teamfaults.moc"
