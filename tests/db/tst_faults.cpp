// SPDX-License-Identifier: MIT
// Processes that are killed or cannot write, and files that are damaged: what was acknowledged is
// there afterwards, nothing is half done, and nothing is lost in silence.
//
// The program starts itself as the process that writes: "tst_faults --write KIND DATABASE".
#include "db/databasecheck.h"
#include "db/detail/connection.h"
#include "db/detail/migrator.h"
#include "db/importedcatalogs.h"
#include "db/rescue.h"
#include "db/snapshots.h"
#include "db/userdatabase.h"
#include "faultwriter.h"
#include "tests/support/testdatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;
using namespace errdex::test;

namespace {

constexpr int waitMilliseconds = 60'000;

bool isLong()
{
    return !qEnvironmentVariableIsEmpty("ERRDEX_LONG_TESTS");
}

} // namespace

class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }
    void aKillLosesNothingAcknowledged_data();
    void aKillLosesNothingAcknowledged();
    void aFullDiskLosesNothingAcknowledged_data();
    void aFullDiskLosesNothingAcknowledged();
    void aKillLeavesAnUpgradeWholeOrUndone();
    void aKillLeavesOneOfTwoStates();
    void damageIsNeverSilent_data();
    void damageIsNeverSilent();

private:
    QString path() const { return m_folder->filePath(u"user.sqlite"_s); }
    std::unique_ptr<QProcess> start(const QString &kind, qint64 mostBytes = 0) const
    {
        auto process = std::make_unique<QProcess>();
        if (mostBytes > 0)
            process->setChildProcessModifier([mostBytes] {
                const rlimit limit{rlim_t(mostBytes), rlim_t(mostBytes)};
                setrlimit(RLIMIT_FSIZE, &limit);
                std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
            });
        process->start(QCoreApplication::applicationFilePath(), {u"--write"_s, kind, path()});
        return process;
    }
    static void killAfter(QProcess &process, int milliseconds)
    {
        if (!process.waitForFinished(milliseconds)) {
            process.kill();
            process.waitForFinished(waitMilliseconds);
        }
    }
    /// The changes whose notes, stars or imports are there, whole; each with its number of codes.
    static QHash<int, int> changesIn(const QString &kind, const QString &path)
    {
        return kind == "imports"_L1 ? importsIn(path) : valuesIn(kind, path);
    }
    static QHash<int, int> valuesIn(const QString &kind, const QString &path)
    {
        QHash<int, int> found;
        for (const OwnValue &value : UserDatabase(path).ownValues()) {
            const int change = value.subject.code.section(u'/', 0, 0).toInt();
            const bool isNote = value.field == OwnField::Note;
            if (value.value.isEmpty() || isNote != (kind == "notes"_L1)
                || value.field == OwnField::Concept)
                continue;
            ++found[change];
            if (isNote && value.value != noteOf(change))
                found[change] = -1;
        }
        return found;
    }
    /// Of an import, 3 where each of its codes is there with its text.
    static QHash<int, int> importsIn(const QString &path)
    {
        QHash<int, int> found;
        ImportedCatalogs catalogs(path);
        for (const ImportedVersionRecord &version : catalogs.versions(u"acme"_s)) {
            int codes = 0;
            catalogs.visitCodes(u"acme"_s, version.number, [&](const ImportedCodeRecord &record) {
                codes += record.code.message == u"message of change "_s + version.source ? 1 : 0;
                return true;
            });
            const bool isWhole = codes == codesOfImport && version.codeCount == codesOfImport;
            found[version.source.toInt()] = isWhole ? codesInOne : -1;
        }
        return found;
    }
    /// What was told is there, and of the change after it all or nothing.
    void check(const QString &kind, const QByteArray &told) const
    {
        QSet<int> there;
        int last = 0;
        for (const QByteArray &line : told.split('\n').mid(0, told.count('\n'))) {
            last = line.toInt();
            if (last > 0)
                there.insert(last);
            else
                there.remove(-last);
        }
        const DatabaseReport report = checkDatabase(path(), DatabaseKind::User);
        QVERIFY2(report.isSound() || report.error->kind() == Error::Kind::Missing,
                 qPrintable(report.damage.join(u'\n')));
        const QHash<int, int> found = changesIn(kind, path());
        // The one that was under way when it ended: the next, or the undoing of the last.
        const int next = qAbs(last) + 1;
        for (const int change : there)
            QVERIFY2(found.value(change) == codesInOne
                             || (change == last && change % 5 == 0 && !found.contains(change)),
                     qPrintable(u"lost: %1 of %2"_s.arg(change).arg(last)));
        for (auto it = found.constBegin(); it != found.constEnd(); ++it) {
            QCOMPARE(it.value(), codesInOne);
            QVERIFY2(there.contains(it.key()) || it.key() == next,
                     qPrintable(QString::number(last)));
        }
    }

    std::optional<QTemporaryDir> m_folder;
    QRandomGenerator m_random{20'261'121};
};

void tst_Faults::aKillLosesNothingAcknowledged_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("stars and concepts") << u"stars"_s;
    QTest::newRow("notes, written and joined in") << u"notes"_s;
    QTest::newRow("imports") << u"imports"_s;
}

void tst_Faults::aKillLosesNothingAcknowledged()
{
    QFETCH(const QString, kind);
    qsizetype acknowledged = 0;
    for (int round = 0; round < (isLong() ? 1000 : 12); ++round) {
        m_folder.emplace();
        const auto process = start(kind);
        killAfter(*process, m_random.bounded(30, 400));
        const QByteArray told = process->readAllStandardOutput();
        acknowledged += told.count('\n');
        check(kind, told);
        if (QTest::currentTestFailed())
            return;
    }
    if (isLong())
        qInfo("%lld changes acknowledged", acknowledged);
    QVERIFY2(acknowledged > 20, qPrintable(QString::number(acknowledged)));
}

void tst_Faults::aFullDiskLosesNothingAcknowledged_data()
{
    aKillLosesNothingAcknowledged_data();
}

void tst_Faults::aFullDiskLosesNothingAcknowledged()
{
    QFETCH(const QString, kind);
    int failures = 0;
    for (int round = 0; round < (isLong() ? 500 : 12); ++round) {
        m_folder.emplace();
        // From no room for the schema to some dozens of changes.
        const auto process = start(kind, m_random.bounded(1000, 900'000));
        QVERIFY(process->waitForFinished(waitMilliseconds)); // it does not hang
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 3);
        const auto error = Error::Kind(process->readAllStandardError().split(' ').first().toInt());
        QVERIFY2(error == Error::Kind::InputOutput || error == Error::Kind::DiskFull,
                 qPrintable(QString::number(int(error))));
        ++failures;
        check(kind, process->readAllStandardOutput());
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(failures > 0);
}

void tst_Faults::aKillLeavesAnUpgradeWholeOrUndone()
{
    const QString before = m_folder->filePath(u"before"_s);
    QList<Migration> migrations = readMigrations(u":/migrations/user"_s);
    {
        Connection connection(before, Connection::Mode::ReadWrite);
        migrate(connection, migrations.first(1));
        for (int i = 0; i < 500; ++i)
            connection.execute(u"INSERT INTO starred_code VALUES ('acme', '%1', 1, "
                               "'2026-01-01T00:00:00Z')"_s.arg(i));
    }
    const QByteArray bytes = bytesOf(before);
    for (int round = 0; round < (isLong() ? 1000 : 12); ++round) {
        m_folder.emplace();
        writeBytes(path(), bytes);
        const auto process = start(u"upgrade"_s);
        killAfter(*process, m_random.bounded(20, 250));
        QVERIFY(!isDamaged(path()));
        QCOMPARE(UserDatabase(path()).starredCodes().size(), 500);
        QVERIFY(checkDatabase(path(), DatabaseKind::User).isSound());
    }
}

void tst_Faults::aKillLeavesOneOfTwoStates()
{
    int killed = 0;
    for (int round = 0; round < (isLong() ? 500 : 6); ++round) {
        m_folder.emplace();
        UserDatabase(path() + u".a"_s).setStarred(keysOf(1), true);
        UserDatabase(path() + u".b"_s).setStarred(keysOf(2), true);
        UserDatabase(path()).setStarred(keysOf(1), true);
        const auto process = start(u"restores"_s);
        killAfter(*process, m_random.bounded(100, 900));
        killed += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
        QVERIFY(checkDatabase(path(), DatabaseKind::User).isSound());
        QSet<QString> codes;
        for (const CodeKey &key : UserDatabase(path()).starredCodes())
            codes.insert(key.code.section(u'/', 0, 0));
        QCOMPARE(codes.size(), 1); // never a mixture
        for (const Snapshot &snapshot : Snapshots(path()).list())
            QVERIFY2(Snapshots::isSound(snapshot.path), qPrintable(snapshot.path));
    }
    QVERIFY(killed > 0);
}

void tst_Faults::damageIsNeverSilent_data()
{
    QTest::addColumn<bool>("cuts");
    QTest::newRow("a flipped bit") << false;
    QTest::newRow("cut off") << true;
}

void tst_Faults::damageIsNeverSilent()
{
    QFETCH(const bool, cuts);
    constexpr int starCount = 1000;
    {
        QList<CodeKey> keys;
        for (int i = 0; i < starCount; ++i)
            keys.append({u"provider"_s, u"a code %1"_s.arg(i), 1});
        UserDatabase(path()).setStarred(keys, true);
    }
    const QByteArray sound = bytesOf(path());
    int noticed = 0;
    for (int round = 0; round < (isLong() ? 1000 : 100); ++round) {
        m_folder.emplace();
        QByteArray bytes = sound;
        if (cuts) {
            bytes.truncate(m_random.bounded(1, int(sound.size())));
        } else {
            const int at = m_random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << m_random.bounded(8)));
        }
        writeBytes(path(), bytes);
        const bool isSound = checkDatabase(path(), DatabaseKind::User).isSound();
        QCOMPARE(bytesOf(path()), bytes); // looking changes nothing
        noticed += isSound ? 0 : 1;
        qsizetype stars = -1;
        const auto kind = kindThrownBy([&] { stars = UserDatabase(path()).starredCodes().size(); });
        // No look at it finds anything wrong: then nothing may be missing. Some damage only a writer
        // meets, as a version that became an older one; then it is told.
        if (isSound)
            QVERIFY2(kind || stars == starCount,
                     qPrintable(u"round %1: kind %2, %3 stars"_s.arg(round)
                                        .arg(kind ? int(*kind) : -1)
                                        .arg(stars)));
        // What cannot be opened can be read page by page.
        const auto salvaged = salvage(path(), m_folder->filePath(u"new"_s));
        QVERIFY(checkDatabase(m_folder->filePath(u"new"_s), DatabaseKind::User).isSound());
        if (!cuts)
            QVERIFY2(salvaged.rows >= starCount - 250, qPrintable(QString::number(salvaged.rows)));
    }
    QVERIFY2(noticed > 3, qPrintable(QString::number(noticed)));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--write"_L1)
        return writeUntilKilled(arguments.at(2), arguments.at(3));
    tst_Faults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faults.moc"
