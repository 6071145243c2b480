// SPDX-License-Identifier: MIT
#include "core/team/teamerrortext.h"
#include "core/team/teamexchange.h"
#include "tests/team/postgres.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::db;
using namespace errdex::testpostgres;

namespace {

constexpr int pageBytes = 4096;
constexpr int changes = 40;

TeamPlace place(const QString &code, OwnField field = OwnField::Note)
{
    return {{u"acme"_s, code, 1}, field};
}

QString textOf(int change)
{
    return u"not sent yet %1 "_s.arg(change).repeated(20);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

/// Names of the changes that wait, by what they say.
QHash<QString, QUuid> waiting(TeamReplica &replica)
{
    QHash<QString, QUuid> ops;
    for (const TeamChange &change : replica.takeForSending(10000, 100000000))
        ops.insert(change.value, change.op);
    return ops;
}

} // namespace

/// A copy on this machine that was damaged: what was not sent yet is worth more than all the rest.
class tst_TeamRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOutboxIsSaved_data();
    void theOutboxIsSaved();
    void damageAnywhereCostsItsOwnPage();
    void aLogWithoutItsFileIsNotLost();
    void whatIsSavedBelongsToItsTeam();
    void whatWasTakenAlreadyCountsOnce();
    void thePersonIsTold();
    void aRowThatMakesNoSenseIsLeftOut();

private:
    /// A copy of 500 values, and an outbox of `changes` changes, in one file.
    void fill();
    QString path() const { return m_folder->filePath(u"team.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QUuid> m_ops; ///< of the outbox
    QUuid m_team = QUuid::createUuid();
};

void tst_TeamRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_TeamRescue::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_TeamRescue::fill()
{
    TeamReplica replica(path());
    QVERIFY(replica.belongTo(m_team));
    QList<TeamValue> page;
    for (int i = 1; i <= 500; ++i)
        page.append({place(u"known %1"_s.arg(i)), QString(200, u'y'), i, u"anna"_s,
                     u"2026-01-01T00:00:00.000000Z"_s});
    for (int i = 0; i < changes / 2; ++i)
        QVERIFY(replica.set(place(QString::number(i)), textOf(i)));
    replica.apply(page);
    for (int i = changes / 2; i < changes; ++i)
        QVERIFY(replica.set(place(QString::number(i)), textOf(i)));
    m_ops = waiting(replica);
    QCOMPARE(m_ops.size(), changes);
}

void tst_TeamRescue::theOutboxIsSaved_data()
{
    QTest::addColumn<int>("from"); ///< of the damage, in bytes; of the end, where it is negative
    QTest::addColumn<int>("length"); ///< 0: the file ends there
    QTest::newRow("zeroed header") << 0 << 100;
    QTest::newRow("zeroed first page") << 0 << pageBytes;
    QTest::newRow("a flipped magic") << 3 << 1;
    QTest::newRow("half a page size") << 16 << 1;
    QTest::newRow("cut by a page") << -pageBytes << 0;
    QTest::newRow("cut within a page") << -1000 << 0;
}

void tst_TeamRescue::theOutboxIsSaved()
{
    QFETCH(const int, from);
    QFETCH(const int, length);
    fill();
    // The file's end is a page of copied values.
    {
        TeamReplica replica(path());
        QList<TeamValue> page;
        for (int i = 501; i <= 1000; ++i)
            page.append({place(u"known %1"_s.arg(i)), QString(200, u'y'), i, u"anna"_s,
                         u"2026-01-01T00:00:00.000000Z"_s});
        replica.apply(page);
    }
    QByteArray bytes = bytesOf(path());
    const qsizetype begin = from >= 0 ? from : bytes.size() + from;
    if (length > 0)
        bytes.replace(begin, length, QByteArray(length, '\0'));
    else
        bytes.truncate(begin);
    writeBytes(path(), bytes);

    TeamReplica replica(path());
    QVERIFY(replica.rescue());
    QCOMPARE(replica.rescue()->changes, changes);
    QCOMPARE(waiting(replica), m_ops); // each under its name
    QCOMPARE(replica.revision(), 0); // all else is fetched again
    QCOMPARE(bytesOf(replica.rescue()->aside), bytes); // and nothing is thrown away
    // Once it is done, it is done.
    QVERIFY(!TeamReplica(path()).rescue());
}

void tst_TeamRescue::damageAnywhereCostsItsOwnPage()
{
    fill();
    const QByteArray sound = bytesOf(path());
    const auto pages = int(sound.size() / pageBytes);
    QVERIFY(pages > 20);
    int rescues = 0;
    for (int number = 0; number < pages; ++number) {
        QByteArray bytes = sound;
        for (int i = 0; i < pageBytes; ++i)
            bytes[number * pageBytes + i] = char(bytes[number * pageBytes + i] ^ 0x55);
        const QString damaged = m_folder->filePath(u"damaged-%1/team.sqlite"_s.arg(number));
        QVERIFY(QDir().mkpath(QFileInfo(damaged).path()));
        writeBytes(damaged, bytes);
        TeamReplica replica(damaged);
        const QHash<QString, QUuid> ops = waiting(replica);
        for (const auto &[text, op] : ops.asKeyValueRange())
            QCOMPARE(op, m_ops.value(text)); // nothing that nobody wrote
        // A page has eleven of them.
        QVERIFY2(ops.size() >= changes - 12, qPrintable(QString::number(ops.size())));
        if (!replica.rescue()) {
            QCOMPARE(ops.size(), changes);
            continue;
        }
        ++rescues;
        QCOMPARE(replica.rescue()->changes, int(ops.size()));
        if (ops.size() < changes)
            QVERIFY2(!replica.rescue()->isWhole, qPrintable(QString::number(number)));
    }
    QVERIFY2(rescues > pages / 2, qPrintable(QString::number(rescues)));
}

void tst_TeamRescue::aLogWithoutItsFileIsNotLost()
{
    // The machine fell over with everything in the log still; the file itself was cut to nothing.
    const QString other = m_folder->filePath(u"other/team.sqlite"_s);
    QVERIFY(QDir().mkpath(QFileInfo(other).path()));
    {
        fill();
        const TeamReplica open(path());
        TeamReplica writer(path());
        QVERIFY(writer.set(place(u"last"_s), u"only in the log"_s));
        writeBytes(other, {});
        writeBytes(other + u"-wal"_s, bytesOf(path() + u"-wal"_s));
    }
    TeamReplica replica(other);
    QVERIFY(replica.rescue());
    QVERIFY(!replica.rescue()->isWhole);
    QVERIFY2(waiting(replica).contains(u"only in the log"_s),
             qPrintable(QString::number(replica.rescue()->changes)));
}

void tst_TeamRescue::whatIsSavedBelongsToItsTeam()
{
    fill();
    QByteArray bytes = bytesOf(path());
    bytes.replace(0, 100, QByteArray(100, '\0'));
    writeBytes(path(), bytes);
    TeamReplica replica(path());
    QVERIFY(!replica.belongTo(QUuid::createUuid()));
    QVERIFY(replica.belongTo(m_team));
}

void tst_TeamRescue::whatWasTakenAlreadyCountsOnce()
{
    Postgres postgres;
    const QString database = postgres.teamDatabase();
    {
        TeamServer eve(postgres.address(u"eve"_s, database));
        eve.put({{QUuid::createUuid(), place(u"hers"_s), u"from eve"_s, 0}});
    }
    {
        TeamReplica replica(path());
        TeamExchange exchange(replica, {}, {});
        TeamServer server(postgres.address(u"ed"_s, database));
        exchange.greet(server);
        exchange.run(server);
        QVERIFY(replica.set(place(u"1"_s), u"taken, without an answer"_s));
        QVERIFY(replica.set(place(u"2"_s), u"never sent"_s));
        server.put(replica.takeForSending(1, 1)); // the program ended before it could note that
    }
    QByteArray bytes = bytesOf(path());
    bytes.replace(0, 100, QByteArray(100, '\0'));
    writeBytes(path(), bytes);

    TeamReplica replica(path());
    QVERIFY(replica.rescue());
    QCOMPARE(replica.rescue()->changes, 2);
    TeamExchange exchange(replica, {}, {});
    TeamServer server(postgres.address(u"ed"_s, database));
    exchange.greet(server);
    exchange.run(server);
    QCOMPARE(replica.pending(), QList<TeamPending>());
    QCOMPARE(replica.values().size(), 3);
    QStringList stored = postgres.asAdmin(
            database, u"SELECT value FROM errdex.value_history ORDER BY revision"_s);
    QCOMPARE(stored, (QStringList{u"from eve"_s, u"taken, without an answer"_s, u"never sent"_s}));
}

void tst_TeamRescue::thePersonIsTold()
{
    const QString aside = u"/there/team-damaged.sqlite"_s;
    const QString whole = TeamErrorText::describe(TeamRescue{aside, 2, true});
    QVERIFY2(whole.contains(QDir::toNativeSeparators(aside)) && whole.contains("2 change"_L1),
             qPrintable(whole));
    QVERIFY(!whole.contains("missing"_L1));
    QVERIFY(TeamErrorText::describe(TeamRescue{aside, 0, true}).contains("No change"_L1));
    QVERIFY(TeamErrorText::describe(TeamRescue{aside, 2, false}).contains("missing"_L1));
}

void tst_TeamRescue::aRowThatMakesNoSenseIsLeftOut()
{
    fill();
    QByteArray bytes = bytesOf(path());
    // A name that is none any more, in every copy of the page; then the header goes.
    const QByteArray op = m_ops.value(textOf(3)).toString(QUuid::WithoutBraces).toUtf8();
    QVERIFY(bytes.contains(op));
    bytes.replace(op, QByteArray(op.size(), 'z'));
    bytes.replace(0, 100, QByteArray(100, '\0'));
    writeBytes(path(), bytes);
    TeamReplica replica(path());
    QVERIFY(replica.rescue());
    QCOMPARE(replica.rescue()->changes, changes - 1);
    QVERIFY(!replica.rescue()->isWhole);
    QVERIFY(!waiting(replica).contains(textOf(3)));
}

QTEST_GUILESS_MAIN(tst_TeamRescue)
#include "tst_teamrescue.moc"
