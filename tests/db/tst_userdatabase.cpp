// SPDX-License-Identifier: MIT
#include "db/detail/migrator.h"
#include "db/detail/scriptsplitter.h"
#include "db/userdatabase.h"
#include "tests/support/atonce.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;

namespace {

QStringList starsOf(UserDatabase &database)
{
    QStringList texts;
    for (const CodeKey &key : database.starredCodes())
        texts.append(u"%1/%2/%3"_s.arg(key.provider, key.code).arg(key.occurrence));
    texts.sort();
    return texts;
}

} // namespace

class tst_UserDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesItsFolder();
    void starsAreKept();
    void starringTwiceIsStarringOnce();
    void keepsAnyText_data();
    void keepsAnyText();
    void tellsOccurrencesApart();
    void storesAllOrNothing();
    void twoConnectionsSeeEachOther();
    void keepsConcepts();
    void keepsWhatIsKeptWithACode();
    void anUnknownFieldIsDamage();
    void whatWasTakenBackIsRemembered();
    void aLaterChangeIsNeverOlder();
    void aRepetitionChangesNothing();
    void takesValuesWithTheirTime();
    void whatIsSharedIsKnown();
    void joinsAndPutsBack();
    void aJoinThatFailsChangesNothing();
    void bringsStarsAndConceptsAlong();
    void tagsAreCanonical_data();
    void tagsAreCanonical();
    void recordsWhenInUtc();
    void refusesWhatIsInTheWay_data();
    void refusesWhatIsInTheWay();
    void refusesAFileInTheFoldersPlace();
    void leavesAnotherFileUntouched_data();
    void leavesAnotherFileUntouched();
    void leavesANewerDatabaseUntouched();
    void reportsALock();
    void reportsADamagedTable();
    void survivesAPowerCutWhileItWasMade();
    void twoProgramsMayStartAtOnce();

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_UserDatabase::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"user.sqlite"_s);
}

void tst_UserDatabase::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_UserDatabase::makesItsFolder()
{
    const QString path = m_folder->filePath(u"not/yet/there/user.sqlite"_s);
    UserDatabase database(path);
    QVERIFY(QFile::exists(path));
    QCOMPARE(starsOf(database), QStringList());
}

void tst_UserDatabase::starsAreKept()
{
    {
        UserDatabase database(m_path);
        database.setStarred({{u"a"_s, u"1"_s, 1}, {u"b"_s, u"2"_s, 1}, {u"c"_s, u"3"_s, 1}}, true);
        database.setStarred({{u"b"_s, u"2"_s, 1}}, false);
        QCOMPARE(starsOf(database), (QStringList{u"a/1/1"_s, u"c/3/1"_s}));
    }
    UserDatabase again(m_path);
    QCOMPARE(starsOf(again), (QStringList{u"a/1/1"_s, u"c/3/1"_s}));
    QCOMPARE(RawDatabase(m_path).run(u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
}

void tst_UserDatabase::starringTwiceIsStarringOnce()
{
    UserDatabase database(m_path);
    const QList<CodeKey> code{{u"a"_s, u"1"_s, 1}};
    database.setStarred(code + code, true);
    database.setStarred(code, true);
    QCOMPARE(starsOf(database), QStringList{u"a/1/1"_s});
    database.setStarred(code, false);
    database.setStarred(code, false);
    QCOMPARE(starsOf(database), QStringList());
    database.setStarred({}, true);
    QCOMPARE(starsOf(database), QStringList());
}

void tst_UserDatabase::keepsAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"it's \"quoted\" `so` [and] so"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE starred_code; --"_s;
    QTest::newRow("placeholders") << u"? ?1 :a @b $c %1 %s"_s;
    QTest::newRow("leading zeros") << u"0001"_s;
    QTest::newRow("a minus") << u"-1021"_s;
    QTest::newRow("a number with an exponent") << u"1e5"_s;
    QTest::newRow("blanks") << u"  a \t b\r\n "_s;
    QTest::newRow("Persian") << u"کد خطا ۱۲۳"_s;
    QTest::newRow("beyond the first plane") << u"😀𝔸"_s;
    QTest::newRow("composed and decomposed") << u"é é"_s;
    QTest::newRow("long") << QString(100000, u'x');
}

void tst_UserDatabase::keepsAnyText()
{
    QFETCH(const QString, text);
    const CodeKey key{text, text, 2147483647};
    {
        UserDatabase database(m_path);
        database.setStarred({key}, true);
    }
    UserDatabase database(m_path);
    QCOMPARE(database.starredCodes().size(), 1);
    QVERIFY(database.starredCodes().constFirst() == key);
    database.setStarred({key}, false);
    QCOMPARE(starsOf(database), QStringList());
}

void tst_UserDatabase::tellsOccurrencesApart()
{
    UserDatabase database(m_path);
    database.setStarred({{u"hashkey-pro"_s, u"0001"_s, 2}}, true);
    QCOMPARE(starsOf(database), QStringList{u"hashkey-pro/0001/2"_s});
    database.setStarred({{u"hashkey-pro"_s, u"0001"_s, 1}, {u"hashkey-pro"_s, u"1"_s, 2}}, false);
    QCOMPARE(starsOf(database), QStringList{u"hashkey-pro/0001/2"_s});
}

void tst_UserDatabase::storesAllOrNothing()
{
    UserDatabase database(m_path);
    // The second key breaks a rule of the table: the first must not stay behind.
    QCOMPARE(kindThrownBy([&] {
                 database.setStarred({{u"a"_s, u"1"_s, 1}, {u"a"_s, u"2"_s, 0}}, true);
             }),
             Error::Kind::Statement);
    QCOMPARE(starsOf(database), QStringList());
    database.setStarred({{u"a"_s, u"1"_s, 1}}, true);
    QCOMPARE(starsOf(database), QStringList{u"a/1/1"_s});
}

void tst_UserDatabase::twoConnectionsSeeEachOther()
{
    UserDatabase first(m_path);
    UserDatabase second(m_path);
    first.setStarred({{u"a"_s, u"1"_s, 1}}, true);
    QCOMPARE(starsOf(second), QStringList{u"a/1/1"_s});
    second.setStarred({{u"b"_s, u"2"_s, 1}}, true);
    first.setStarred({{u"a"_s, u"1"_s, 1}}, false);
    QCOMPARE(starsOf(first), QStringList{u"b/2/1"_s});
    QCOMPARE(starsOf(second), QStringList{u"b/2/1"_s});
}

void tst_UserDatabase::keepsConcepts()
{
    const CodeKey first{u"acme"_s, u"0001"_s, 1};
    const CodeKey second{u"acme"_s, u"0001"_s, 2};
    {
        UserDatabase database(m_path);
        QCOMPARE(database.conceptChoices(), QList<ConceptChoice>());
        database.setConcepts({{first, u"success"_s}, {second, u"not-found"_s}});
        database.setConcepts({{first, u"clock-skew"_s}, {second, QString()}});
    }
    UserDatabase database(m_path);
    QCOMPARE(database.conceptChoices(), (QList<ConceptChoice>{{first, u"clock-skew"_s}}));
    database.setConcepts({{second, QString()}}); // never was there
    QCOMPARE(database.conceptChoices().size(), 1);
}

void tst_UserDatabase::keepsWhatIsKeptWithACode()
{
    const CodeKey code{u"acme"_s, u"0001"_s, 2};
    QList<OwnValue> values{{code, OwnField::Star, u"1"_s, {}},
                           {code, OwnField::Concept, u"success"_s, {}},
                           {code, OwnField::Note, u"line\n\tمرز \U0001F600 'quote' %s"_s, {}},
                           {code, OwnField::Tags, u"a\nb"_s, {}},
                           {code, OwnField::Link, u"https://acme.example/1"_s, {}},
                           {code, OwnField::Reply, u"Please try again"_s, {}},
                           {conceptSubject(u"success"_s), OwnField::Reply, u"Fine"_s, {}}};
    {
        UserDatabase database(m_path);
        database.setOwnValues(values);
    }
    UserDatabase database(m_path);
    QList<OwnValue> kept = database.ownValues();
    QCOMPARE(kept.size(), values.size());
    for (OwnValue &value : kept) {
        QVERIFY(!value.changedAt.isEmpty());
        value.changedAt.clear();
        QVERIFY2(values.removeOne(value), qPrintable(value.value));
    }
    QCOMPARE(
            kindThrownBy([&] {
                database.setOwnValues({{conceptSubject(u"success"_s), OwnField::Note, u"x"_s, {}}});
            }),
            Error::Kind::Statement);
}

// A bit that has changed in a field's name must not make a value disappear unseen.
void tst_UserDatabase::anUnknownFieldIsDamage()
{
    UserDatabase database(m_path);
    database.setStarred({{u"a"_s, u"1"_s, 1}}, true);
    {
        RawDatabase raw(m_path);
        raw.run(u"PRAGMA ignore_check_constraints = 1"_s);
        raw.run(u"UPDATE own_value SET field = 'stas'"_s);
    }
    QCOMPARE(kindThrownBy([&] { database.ownValues(); }), Error::Kind::Corrupt);
}

void tst_UserDatabase::whatWasTakenBackIsRemembered()
{
    UserDatabase database(m_path);
    const CodeKey code{u"acme"_s, u"1"_s, 1};
    database.setOwnValues({{code, OwnField::Note, QString(), {}}});
    QVERIFY(database.ownValues().isEmpty()); // never was there
    database.setOwnValues({{code, OwnField::Note, u"text"_s, {}}});
    database.setOwnValues({{code, OwnField::Note, QString(), {}}});
    QCOMPARE(database.ownValues().size(), 1);
    QVERIFY(database.ownValues().constFirst().value.isEmpty());
}

// A clock that went back must not make a change look older than what it changed.
void tst_UserDatabase::aLaterChangeIsNeverOlder()
{
    UserDatabase database(m_path);
    const CodeKey code{u"acme"_s, u"1"_s, 1};
    const QString future = u"2999-12-31T23:59:59.999Z"_s;
    database.setOwnValues({{code, OwnField::Note, u"first"_s, future}});
    database.setOwnValues({{code, OwnField::Note, u"second"_s, {}}});
    const OwnValue kept = database.ownValues().constFirst();
    QCOMPARE(kept.value, u"second"_s);
    QCOMPARE(kept.changedAt, u"3000-01-01T00:00:00.000Z"_s);
}

void tst_UserDatabase::aRepetitionChangesNothing()
{
    UserDatabase database(m_path);
    const QString early = u"2020-01-01T00:00:00.000Z"_s;
    const CodeKey code{u"acme"_s, u"1"_s, 1};
    database.setOwnValues({{code, OwnField::Note, u"text"_s, early}});
    database.setOwnValues({{code, OwnField::Note, u"text"_s, {}}});
    QCOMPARE(database.ownValues().constFirst().changedAt, early);
}

void tst_UserDatabase::takesValuesWithTheirTime()
{
    UserDatabase database(m_path);
    const CodeKey code{u"acme"_s, u"1"_s, 1};
    const OwnValue gone{code, OwnField::Tags, u""_s, u"2020-01-01T00:00:00.000Z"_s};
    database.setOwnValues({gone});
    QCOMPARE(database.ownValues(), QList<OwnValue>{gone});
}

// A database of the version before, with its own tables for stars and concepts.
void tst_UserDatabase::whatIsSharedIsKnown()
{
    const CodeKey code{u"a"_s, u"1"_s, 1};
    UserDatabase database(m_path);
    database.setOwnValues({{code, OwnField::Note, u"one"_s, {}}});
    QVERIFY(database.ownVersions().constFirst().exchanged.isEmpty());
    const QList<OwnVersion> shared = database.shareOwnVersions();
    const QString first = shared.constFirst().value.changedAt;
    QCOMPARE(shared.constFirst().exchanged, QStringList(first));
    QCOMPARE(database.ownVersions(), shared);
    QCOMPARE(database.shareOwnVersions(), shared);
    // A later state still knows it.
    database.setOwnValues({{code, OwnField::Note, u"two"_s, {}}});
    const OwnVersion later = database.ownVersions().constFirst();
    QCOMPARE(later.exchanged, QStringList(first));
    QVERIFY(later.value.changedAt > first);
    QCOMPARE(database.shareOwnVersions().constFirst().exchanged,
             (QStringList{first, later.value.changedAt}));
}

void tst_UserDatabase::joinsAndPutsBack()
{
    const CodeKey code{u"a"_s, u"1"_s, 1};
    const QString later = u"2999-01-01T00:00:00.000Z"_s;
    UserDatabase database(m_path);
    database.setOwnValues({{code, OwnField::Note, u"mine"_s, {}}});
    const QList<OwnVersion> before = database.ownVersions();
    const OwnMerge merge =
            database.joinOwnVersions({{{code, OwnField::Note, u"theirs"_s, later}, {later}},
                                      {{code, OwnField::Star, u"1"_s, later}, {later}}});
    QCOMPARE(merge.conflicts, 1);
    QCOMPARE(merge.added, 1);
    QCOMPARE(database.ownVersions().size(), 3); // with the other note
    QCOMPARE(UserDatabase::forReading(m_path)->ownVersions().size(), 3);
    database.putOwnVersions(merge.before);
    QCOMPARE(database.ownVersions(), before);
    database.putOwnVersions(merge.after);
    QCOMPARE(database.ownVersions().size(), 3);
}

void tst_UserDatabase::aJoinThatFailsChangesNothing()
{
    const CodeKey code{u"a"_s, u"1"_s, 1};
    const QString time = u"2026-01-01T00:00:00.000Z"_s;
    UserDatabase database(m_path);
    // The second breaks the schema.
    QVERIFY_THROWS_EXCEPTION(
            Error,
            database.joinOwnVersions({{{code, OwnField::Note, u"x"_s, time}, {time}},
                                      {{{u"a"_s, u""_s, 1}, OwnField::Note, u"x"_s, time}, {}}}));
    QVERIFY(database.ownVersions().isEmpty());
}

void tst_UserDatabase::bringsStarsAndConceptsAlong()
{
    {
        RawDatabase raw(m_path);
        const QStringList scripts = QDir(u":/migrations/user"_s).entryList(QDir::Files, QDir::Name);
        for (const QString &script : scripts.first(4)) {
            for (const QString &statement :
                 splitScript(QString::fromUtf8(bytesOf(u":/migrations/user/"_s + script))))
                raw.run(statement);
        }
        raw.run(u"INSERT INTO starred_code VALUES ('acme', '1', 2, '2026-01-02T03:04:05Z')"_s);
        raw.run(u"INSERT INTO concept_choice "
                "VALUES ('acme', '1', 2, 'success', '2026-01-02T03:04:06Z')"_s);
        raw.run(u"PRAGMA user_version = 4"_s);
        raw.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    }
    UserDatabase database(m_path);
    const CodeKey code{u"acme"_s, u"1"_s, 2};
    const QList<OwnValue> expected{
            {code, OwnField::Concept, u"success"_s, u"2026-01-02T03:04:06.000Z"_s},
            {code, OwnField::Star, u"1"_s, u"2026-01-02T03:04:05.000Z"_s}};
    QCOMPARE(database.ownValues(), expected);
}

void tst_UserDatabase::tagsAreCanonical_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("blanks") << QStringList{u"  "_s, u" two  words "_s} << u"two words"_s;
    QTest::newRow("order") << QStringList{u"b"_s, u"A"_s, u"a"_s, u"c"_s} << u"A\nb\nc"_s;
    QTest::newRow("line breaks") << QStringList{u"a\nb"_s, u"c\u0007d"_s} << u"a b\ncd"_s;
}

void tst_UserDatabase::tagsAreCanonical()
{
    QFETCH(const QStringList, tags);
    QFETCH(const QString, value);
    QCOMPARE(canonicalTags(tags), value);
    QCOMPARE(canonicalTags(tagsOf(value)), value);
}

void tst_UserDatabase::recordsWhenInUtc()
{
    UserDatabase database(m_path);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    database.setStarred({{u"a"_s, u"1"_s, 1}}, true);
    const QString at = RawDatabase(m_path).run(u"SELECT changed_at FROM own_value"_s).value(0);
    QVERIFY2(at.endsWith(u'Z'), qPrintable(at));
    const QDateTime when = QDateTime::fromString(at, Qt::ISODateWithMs);
    QVERIFY(when >= before);
    QVERIFY(when <= QDateTime::currentDateTimeUtc());
}

void tst_UserDatabase::refusesWhatIsInTheWay_data()
{
    QTest::addColumn<bool>("filled");
    QTest::newRow("an empty folder") << false;
    QTest::newRow("a folder with a file") << true;
}

void tst_UserDatabase::refusesWhatIsInTheWay()
{
    QFETCH(const bool, filled);
    QVERIFY(QDir().mkpath(m_path));
    if (filled)
        writeBytes(m_path + u"/file"_s, "content");
    QCOMPARE(kindThrownBy([&] { const UserDatabase database(m_path); }), Error::Kind::CannotOpen);
    QCOMPARE(QFile::exists(m_path + u"/file"_s), filled);
}

void tst_UserDatabase::refusesAFileInTheFoldersPlace()
{
    writeBytes(m_path, "content");
    QCOMPARE(kindThrownBy([&] { const UserDatabase database(m_path + u"/user.sqlite"_s); }),
             Error::Kind::CannotOpen);
    QCOMPARE(bytesOf(m_path), QByteArray("content"));
}

void tst_UserDatabase::leavesAnotherFileUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::newRow("a text") << QByteArray("a letter to a friend\n").repeated(200)
                            << int(Error::Kind::NotADatabase);
    QTest::newRow("one byte") << QByteArray("x") << int(Error::Kind::NotADatabase);
    QTest::newRow("zeros") << QByteArray(8192, '\0') << int(Error::Kind::NotADatabase);

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"foreign"_s);
    RawDatabase(path).run(u"CREATE TABLE theirs (a)"_s);
    const QByteArray foreign = bytesOf(path);
    QTest::newRow("another program's database") << foreign << int(Error::Kind::ForeignDatabase);
    QTest::newRow("another program's database, cut off")
            << foreign.left(foreign.size() / 2 + 100) << int(Error::Kind::ForeignDatabase);
    QTest::newRow("the header of a database alone")
            << foreign.left(100) << int(Error::Kind::Corrupt);
}

void tst_UserDatabase::leavesAnotherFileUntouched()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, kind);
    writeBytes(m_path, content);
    QCOMPARE(kindThrownBy([&] { const UserDatabase database(m_path); }), Error::Kind(kind));
    QCOMPARE(bytesOf(m_path), content);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"user.sqlite"_s});
}

void tst_UserDatabase::leavesANewerDatabaseUntouched()
{
    {
        UserDatabase database(m_path);
        database.setStarred({{u"a"_s, u"1"_s, 1}}, true);
    }
    RawDatabase(m_path).run(u"PRAGMA user_version = 99"_s);
    const QByteArray before = bytesOf(m_path);
    QCOMPARE(kindThrownBy([&] { const UserDatabase database(m_path); }), Error::Kind::NewerVersion);
    QCOMPARE(bytesOf(m_path), before);
}

void tst_UserDatabase::reportsALock()
{
    UserDatabase database(m_path);
    RawDatabase other(m_path);
    other.run(u"BEGIN IMMEDIATE"_s);
    // Waits its five seconds first.
    QCOMPARE(kindThrownBy([&] {
                 database.setStarred({{u"a"_s, u"1"_s, 1}}, true);
             }),
             Error::Kind::Locked);
    QCOMPARE(starsOf(database), QStringList()); // reading goes on beside a writer
    other.run(u"ROLLBACK"_s);
    database.setStarred({{u"a"_s, u"1"_s, 1}}, true);
    QCOMPARE(starsOf(database), QStringList{u"a/1/1"_s});
}

void tst_UserDatabase::reportsADamagedTable()
{
    {
        UserDatabase database(m_path);
        QList<CodeKey> keys;
        for (int i = 0; i < 1000; ++i)
            keys.append({u"provider"_s, QString::number(i), 1});
        database.setStarred(keys, true);
    }
    QByteArray bytes = bytesOf(m_path);
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    writeBytes(m_path, bytes);
    QCOMPARE(kindThrownBy([&] {
                 UserDatabase database(m_path);
                 database.starredCodes();
             }),
             Error::Kind::Corrupt);
}

void tst_UserDatabase::survivesAPowerCutWhileItWasMade()
{
    // What is on the disk when the power goes while SQLite writes the first pages: a database in
    // the middle of a transaction and a journal that takes it back.
    const QString making = m_folder->filePath(u"making"_s);
    {
        RawDatabase database(making);
        database.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
        database.run(u"PRAGMA cache_size = 1"_s);
        database.run(u"CREATE TABLE filler (a)"_s);
        database.run(u"BEGIN"_s);
        database.run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000) "
                     "INSERT INTO filler SELECT hex(randomblob(50)) FROM n"_s);
        database.run(u"DROP TABLE filler"_s);
        QVERIFY(QFile::copy(making, m_path));
        QVERIFY(QFile::copy(making + u"-journal"_s, m_path + u"-journal"_s));
        database.run(u"ROLLBACK"_s);
    }
    QVERIFY(QFileInfo(m_path).size() > 0);
    UserDatabase database(m_path);
    database.setStarred({{u"a"_s, u"1"_s, 1}}, true);
    QCOMPARE(starsOf(database), QStringList{u"a/1/1"_s});
}

void tst_UserDatabase::twoProgramsMayStartAtOnce()
{
    for (int round = 0; round < 20; ++round) { // each is another order of events
        const QString path = m_path + QString::number(round);
        const int failures = errdex::test::failuresAtOnce(4, [&path](int number) {
            UserDatabase(path).setStarred({{u"a"_s, QString::number(number), 1}}, true);
        });
        QCOMPARE(failures, 0);
        UserDatabase database(path);
        QCOMPARE(starsOf(database), (QStringList{u"a/0/1"_s, u"a/1/1"_s, u"a/2/1"_s, u"a/3/1"_s}));
    }
}

QTEST_GUILESS_MAIN(tst_UserDatabase)
#include "tst_userdatabase.moc"
