// SPDX-License-Identifier: MIT
#include "db/team/teamreplica.h"
#include "tests/support/atonce.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;
using Outcome = TeamAnswer::Outcome;
using State = TeamPending::State;

namespace {

TeamPlace place(const QString &code, OwnField field = OwnField::Note)
{
    return {{u"acme"_s, code, 1}, field};
}

TeamValue theirs(const TeamPlace &where, const QString &text, qint64 revision)
{
    return {where, text, revision, u"eve"_s, u"2026-01-01T00:00:00.000000Z"_s};
}

} // namespace

class tst_TeamReplica : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatWasWrittenUntilItIsTaken();
    void oneChangeOfManyLettersIsSentOnce();
    void writingWhileAnAnswerIsAwaited();
    void writingWhileAnAnswerIsAwaitedThatConflicts();
    void writingAfterSomebodyElseWroteInBetween();
    void aChangeBackToWhatIsThereIsNone();
    void aConflictKeepsBothTexts();
    void aConflictIsResolvedOnlyByWhoHasSeenTheirs();
    void bothCameToTheSameText();
    void refusedChangesStayUntilTheyAreDiscarded();
    void refusesWhatNoServerTakes_data();
    void refusesWhatNoServerTakes();
    void anOlderStateComesTooLate();
    void anotherTeamsDataIsNeverMixed();
    void sendsInBoundedPortions();
    void aDamagedFileIsMovedAsideAndItsOutboxComesAlong();
    void aNewerFileIsLeftAlone();
    void twoObjectsShareAFile();
    void twoMayMakeAFileAtOnce();

private:
    TeamAnswer answerTo(const TeamChange &change, Outcome outcome, const TeamValue &present);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<TeamReplica> m_replica;
};

void tst_TeamReplica::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"sub/team.sqlite"_s);
    m_replica = std::make_unique<TeamReplica>(m_path);
}

void tst_TeamReplica::cleanup()
{
    m_replica.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

TeamAnswer tst_TeamReplica::answerTo(const TeamChange &change, Outcome outcome,
                                     const TeamValue &present)
{
    return {change.op, outcome, present};
}

void tst_TeamReplica::keepsWhatWasWrittenUntilItIsTaken()
{
    QVERIFY(m_replica->set(place(u"1"_s), u"text"_s));
    m_replica = nullptr;
    m_replica = std::make_unique<TeamReplica>(m_path); // the program was ended
    const QList<TeamChange> first = m_replica->takeForSending(10, 1000);
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().place, place(u"1"_s));
    QCOMPARE(first.first().value, u"text"_s);
    QCOMPARE(first.first().base, 0);
    // Without an answer it is sent again, under its name.
    m_replica = std::make_unique<TeamReplica>(m_path);
    const QList<TeamChange> second = m_replica->takeForSending(10, 1000);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().op, first.first().op);
    QCOMPARE(m_replica->settle({answerTo(second.first(), Outcome::Accepted,
                                         theirs(place(u"1"_s), u"text"_s, 7))}),
             QList<TeamPlace>{place(u"1"_s)});
    QCOMPARE(m_replica->takeForSending(10, 1000).size(), 0);
    QCOMPARE(m_replica->pending(), QList<TeamPending>());
    QCOMPARE(m_replica->value(place(u"1"_s))->revision, 7);
    QCOMPARE(m_replica->revision(), 0); // what others wrote before it is still to be fetched
}

void tst_TeamReplica::oneChangeOfManyLettersIsSentOnce()
{
    for (const char *text : {"a", "ab", "abc"})
        QVERIFY(m_replica->set(place(u"1"_s), QString::fromLatin1(text)));
    QVERIFY(!m_replica->set(place(u"1"_s), u"abc"_s));
    QVERIFY(m_replica->set(place(u"1"_s, OwnField::Tags), u"x"_s));
    const QList<TeamChange> changes = m_replica->takeForSending(10, 1000);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().value, u"abc"_s);
}

void tst_TeamReplica::writingWhileAnAnswerIsAwaited()
{
    m_replica->set(place(u"1"_s), u"a"_s);
    const TeamChange first = m_replica->takeForSending(10, 1000).first();
    m_replica->set(place(u"1"_s), u"ab"_s);
    m_replica->set(place(u"1"_s), u"abc"_s);
    QCOMPARE(m_replica->pending(), (QList<TeamPending>{{place(u"1"_s), u"abc"_s, State::Waiting}}));
    // Nothing overtakes it.
    const QList<TeamChange> again = m_replica->takeForSending(10, 1000);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().op, first.op);
    m_replica->settle({answerTo(first, Outcome::Accepted, theirs(place(u"1"_s), u"a"_s, 3))});
    const QList<TeamChange> next = m_replica->takeForSending(10, 1000);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().value, u"abc"_s);
    QCOMPARE(next.first().base, 3);
    QVERIFY(next.first().op != first.op);
}

void tst_TeamReplica::writingWhileAnAnswerIsAwaitedThatConflicts()
{
    m_replica->set(place(u"1"_s), u"a"_s);
    const TeamChange first = m_replica->takeForSending(10, 1000).first();
    m_replica->set(place(u"1"_s), u"abc"_s);
    m_replica->settle({answerTo(first, Outcome::Conflict, theirs(place(u"1"_s), u"hers"_s, 3))});
    const QList<TeamConflict> conflicts = m_replica->conflicts();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().mine, u"abc"_s);
    QCOMPARE(conflicts.first().theirs.value, u"hers"_s);
    QCOMPARE(m_replica->takeForSending(10, 1000).size(), 0);
}

void tst_TeamReplica::writingAfterSomebodyElseWroteInBetween()
{
    // My first text was taken, hers followed it before the answer came: my second has not seen hers.
    m_replica->set(place(u"1"_s), u"a"_s);
    const TeamChange first = m_replica->takeForSending(10, 1000).first();
    m_replica->set(place(u"1"_s), u"abc"_s);
    m_replica->settle({answerTo(first, Outcome::Accepted, theirs(place(u"1"_s), u"hers"_s, 4))});
    const TeamChange next = m_replica->takeForSending(10, 1000).first();
    QVERIFY(next.base != 4); // the server would put it over hers
}

void tst_TeamReplica::aChangeBackToWhatIsThereIsNone()
{
    m_replica->apply({theirs(place(u"1"_s), u"there"_s, 1)});
    QVERIFY(!m_replica->set(place(u"1"_s), u"there"_s));
    QVERIFY(!m_replica->set(place(u"2"_s), QString()));
    QCOMPARE(m_replica->takeForSending(10, 1000).size(), 0);
    QVERIFY(m_replica->set(place(u"1"_s), QString())); // taking back is a change
    const TeamChange change = m_replica->takeForSending(10, 1000).first();
    QCOMPARE(change.value, u""_s);
    QCOMPARE(change.base, 1);
}

void tst_TeamReplica::aConflictKeepsBothTexts()
{
    m_replica->apply({theirs(place(u"1"_s), u"old"_s, 1)});
    m_replica->set(place(u"1"_s), u"mine"_s);
    const TeamChange change = m_replica->takeForSending(10, 1000).first();
    m_replica->settle({answerTo(change, Outcome::Conflict, theirs(place(u"1"_s), u"hers"_s, 2))});
    m_replica = nullptr;
    m_replica = std::make_unique<TeamReplica>(m_path);
    QCOMPARE(m_replica->conflicts().first().mine, u"mine"_s);
    QCOMPARE(m_replica->conflicts().first().theirs.value, u"hers"_s);
    QCOMPARE(m_replica->conflicts().first().theirs.author, u"eve"_s);
    // As long as nobody has decided, mine can be written on.
    m_replica->set(place(u"1"_s), u"mine, better"_s);
    QCOMPARE(m_replica->conflicts().first().mine, u"mine, better"_s);
    QCOMPARE(m_replica->takeForSending(10, 1000).size(), 0);
    QVERIFY(m_replica->resolve(place(u"1"_s), u"both"_s, 2));
    const TeamChange decided = m_replica->takeForSending(10, 1000).first();
    QCOMPARE(decided.value, u"both"_s);
    QCOMPARE(decided.base, 2);
    QVERIFY(decided.op != change.op);
}

void tst_TeamReplica::aConflictIsResolvedOnlyByWhoHasSeenTheirs()
{
    m_replica->set(place(u"1"_s), u"mine"_s);
    const TeamChange change = m_replica->takeForSending(10, 1000).first();
    QVERIFY(!m_replica->resolve(place(u"1"_s), u"x"_s, 0)); // none yet
    m_replica->settle({answerTo(change, Outcome::Conflict, theirs(place(u"1"_s), u"hers"_s, 2))});
    m_replica->apply({theirs(place(u"1"_s), u"hers, newer"_s, 5)});
    QVERIFY(!m_replica->resolve(place(u"1"_s), u"mine"_s, 2));
    QCOMPARE(m_replica->conflicts().first().mine, u"mine"_s);
    QVERIFY(m_replica->resolve(place(u"1"_s), u"hers, newer"_s, 5));
    QCOMPARE(m_replica->conflicts().size(), 0);
    QCOMPARE(m_replica->takeForSending(10, 1000).size(), 0); // hers counts: nothing to send
}

void tst_TeamReplica::bothCameToTheSameText()
{
    m_replica->set(place(u"1"_s), u"same"_s);
    const TeamChange change = m_replica->takeForSending(10, 1000).first();
    m_replica->settle({answerTo(change, Outcome::Conflict, theirs(place(u"1"_s), u"hers"_s, 2))});
    m_replica->apply({theirs(place(u"1"_s), u"same"_s, 3)});
    QCOMPARE(m_replica->conflicts().size(), 0);
    QCOMPARE(m_replica->pending().size(), 0);
}

void tst_TeamReplica::refusedChangesStayUntilTheyAreDiscarded()
{
    m_replica->set(place(u"1"_s, OwnField::Concept), u"rate-limit"_s);
    m_replica->set(place(u"2"_s), u"big"_s);
    const QList<TeamChange> changes = m_replica->takeForSending(10, 1000);
    m_replica->settle({answerTo(changes[0], Outcome::NoRight, {changes[0].place, {}, 0, {}, {}}),
                       answerTo(changes[1], Outcome::TooLarge, {changes[1].place, {}, 0, {}, {}})});
    QCOMPARE(
            m_replica->pending(),
            (QList<TeamPending>{{place(u"1"_s, OwnField::Concept), u"rate-limit"_s, State::NoRight},
                                {place(u"2"_s), u"big"_s, State::TooLarge}}));
    QCOMPARE(m_replica->takeForSending(10, 1000).size(), 0);
    m_replica->set(place(u"2"_s), u"small"_s); // written anew, it is tried again
    m_replica->discardRefused(place(u"1"_s, OwnField::Concept));
    QCOMPARE(m_replica->takeForSending(10, 1000).size(), 1);
}

void tst_TeamReplica::refusesWhatNoServerTakes_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("star") << u"a"_s << u"1"_s << int(OwnField::Star) << u"1"_s;
    QTest::newRow("others") << u"a"_s << u"1"_s << int(OwnField::Others) << u"1"_s;
    QTest::newRow("no code") << u"a"_s << QString() << int(OwnField::Note) << u"1"_s;
    QTest::newRow("note of a concept") << QString() << u"c"_s << int(OwnField::Note) << u"1"_s;
    QTest::newRow("long link") << u"a"_s << u"1"_s << int(OwnField::Link) << QString(4097, u'x');
    QTest::newRow("long note in UTF-8")
            << u"a"_s << u"1"_s << int(OwnField::Note) << QString(262144 / 2, u'中');
    QTest::newRow("half a letter")
            << u"a"_s << u"1"_s << int(OwnField::Note) << QString(1, QChar(0xd800));
    QTest::newRow("a zero") << u"a"_s << u"1"_s << int(OwnField::Note) << QString(1, QChar::Null);
}

void tst_TeamReplica::refusesWhatNoServerTakes()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, code);
    QFETCH(const int, field);
    QFETCH(const QString, value);
    QVERIFY(!m_replica->set({{provider, code, 1}, OwnField(field)}, value));
    QCOMPARE(m_replica->pending().size(), 0);
}

void tst_TeamReplica::anOlderStateComesTooLate()
{
    m_replica->apply({theirs(place(u"1"_s), u"new"_s, 9)});
    m_replica->settle({});
    m_replica->apply({theirs(place(u"1"_s), u"old"_s, 3)});
    QCOMPARE(m_replica->value(place(u"1"_s))->value, u"new"_s);
}

void tst_TeamReplica::anotherTeamsDataIsNeverMixed()
{
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    QVERIFY(m_replica->belongTo(one));
    QVERIFY(m_replica->belongTo(one));
    m_replica->apply({theirs(place(u"1"_s), u"secret of one"_s, 9)});
    m_replica->set(place(u"2"_s), u"for one"_s);
    QVERIFY(!m_replica->belongTo(other));
    QCOMPARE(m_replica->values().size(), 1);
    m_replica->discardOutbox();
    QVERIFY(m_replica->belongTo(other));
    QCOMPARE(m_replica->values().size(), 0);
    QCOMPARE(m_replica->revision(), 0);
}

void tst_TeamReplica::sendsInBoundedPortions()
{
    for (int i = 0; i < 25; ++i)
        m_replica->set(place(QString::number(i)), QString(1000, u'x'));
    QCOMPARE(m_replica->takeForSending(10, 1000000).size(), 10);
    QCOMPARE(m_replica->takeForSending(10, 9500).size(), 3);
    QCOMPARE(m_replica->takeForSending(10, 1).size(), 1); // a large one goes alone
}

void tst_TeamReplica::aDamagedFileIsMovedAsideAndItsOutboxComesAlong()
{
    QList<TeamValue> page;
    for (int i = 1; i <= 2000; ++i)
        page.append(theirs(place(QString::number(i)), QString(200, u'y'), i));
    m_replica->set(place(u"mine"_s), u"not sent yet"_s);
    m_replica->apply(page);
    m_replica.reset();
    // A page in the middle of the copied values is lost; the outbox, made first, stands before it.
    QByteArray bytes = bytesOf(m_path);
    QVERIFY(bytes.size() > 200000);
    bytes.replace(bytes.size() / 2, 8192, QByteArray(8192, '\xa5'));
    writeBytes(m_path, bytes);
    m_replica = std::make_unique<TeamReplica>(m_path);
    QVERIFY(m_replica->rescue());
    QCOMPARE(m_replica->rescue()->changes, 1);
    QCOMPARE(m_replica->values().size(), 0); // to be fetched again
    QCOMPARE(m_replica->revision(), 0);
    QCOMPARE(m_replica->pending(),
             (QList<TeamPending>{{place(u"mine"_s), u"not sent yet"_s, State::Waiting}}));
    QCOMPARE(QDir(m_folder->filePath(u"sub"_s)).entryList({u"*-damaged-*.sqlite"_s}).size(), 1);
    QCOMPARE(m_replica->takeForSending(10, 1000).size(), 1);
}

void tst_TeamReplica::aNewerFileIsLeftAlone()
{
    m_replica.reset();
    RawDatabase(m_path).run(u"PRAGMA user_version = 99"_s);
    const QByteArray before = bytesOf(m_path);
    QCOMPARE(kindThrownBy([&] { const TeamReplica replica(m_path); }), Error::Kind::NewerVersion);
    QCOMPARE(bytesOf(m_path), before);
}

void tst_TeamReplica::twoObjectsShareAFile()
{
    TeamReplica other(m_path);
    QVERIFY(other.set(place(u"1"_s), u"written there"_s));
    QCOMPARE(m_replica->pending().size(), 1);
    m_replica->apply({theirs(place(u"2"_s), u"fetched here"_s, 1)});
    QCOMPARE(other.values().size(), 1);
}

void tst_TeamReplica::twoMayMakeAFileAtOnce()
{
    for (int round = 0; round < 200; ++round) { // each is another order of events
        const QString path = m_folder->filePath(u"at-once-%1.sqlite"_s.arg(round));
        const int failures = errdex::test::failuresAtOnce(4, [&path](int number) {
            TeamReplica(path).set(place(QString::number(number)), u"written"_s);
        });
        QCOMPARE(failures, 0);
        TeamReplica replica(path);
        QCOMPARE(replica.pending().size(), 4);
        QVERIFY(!replica.rescue());
    }
}

QTEST_GUILESS_MAIN(tst_TeamReplica)
#include "tst_teamreplica.moc"
