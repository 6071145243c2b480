// SPDX-License-Identifier: MIT
#include "clifixture.h"
#include "core/paths.h"
#include "db/userdatabase.h"

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::testdatabase;

class tst_DoctorCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_cli.cleanup(); }
    void doctorFindsAllSound();
    void doctorTellsWhatIsBroken_data();
    void doctorTellsWhatIsBroken();

private:
    CliFixture m_cli;
};

void tst_DoctorCommand::doctorFindsAllSound()
{
    const qint64 bytes = QFileInfo(m_cli.environment.catalogPath).size();
    const QString user = userDatabasePath(m_cli.environment.dataFolder);
    const QString bundled = u"Bundled catalogues: sound\n"
                            "  File     %1\n"
                            "  Size     %2 bytes\n"
                            "  Version  2 (newest known: 2)\n"
                            "\n"_s.arg(m_cli.environment.catalogPath)
                                    .arg(bytes);
    Outcome outcome = m_cli.run({u"doctor"_s});
    QCOMPARE(outcome.out,
             bundled
                     + u"Your own data: not there yet; made when it is first needed\n"
                       "  File  %1\n"_s.arg(user));
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QVERIFY(!QFile::exists(m_cli.environment.dataFolder));

    db::UserDatabase(user).setStarred({{u"acme"_s, u"-7"_s, 1}}, true);
    outcome = m_cli.run({u"doctor"_s});
    QCOMPARE(outcome.out,
             bundled
                     + u"Your own data: sound\n"
                       "  File     %1\n"
                       "  Size     %2 bytes\n"
                       "  Version  5 (newest known: 5)\n"_s.arg(user)
                               .arg(QFileInfo(user).size()));
    QCOMPARE(outcome.code, 0);
}

void tst_DoctorCommand::doctorTellsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bundled"); // null: as it is
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("no bundled database")
            << QByteArray("") << QByteArray()
            << QStringList{u"Bundled catalogues: broken"_s, u"is damaged"_s,
                           u"Installing Errdex again"_s, u"Your own data: not there yet"_s};
    QTest::newRow("a text for the user database")
            << QByteArray() << QByteArray("a letter").repeated(100)
            << QStringList{u"Bundled catalogues: sound"_s, u"Your own data: broken"_s,
                           u"is not a database"_s, u"It was left as it is."_s};
    QTest::newRow("both") << QByteArray("text").repeated(1000) << QByteArray("x")
                          << QStringList{u"Bundled catalogues: broken"_s,
                                         u"Your own data: broken"_s};
}

void tst_DoctorCommand::doctorTellsWhatIsBroken()
{
    QFETCH(const QByteArray, bundled);
    QFETCH(const QByteArray, user);
    QFETCH(const QStringList, told);
    const QString sound = m_cli.environment.catalogPath;
    if (!bundled.isNull()) {
        m_cli.environment.catalogPath = m_cli.filePath(u"broken.sqlite"_s);
        writeBytes(m_cli.environment.catalogPath, bundled);
    }
    if (!user.isNull()) {
        QVERIFY(QDir().mkpath(m_cli.environment.dataFolder));
        writeBytes(userDatabasePath(m_cli.environment.dataFolder), user);
    }
    const Outcome outcome = m_cli.run({u"doctor"_s});
    m_cli.environment.catalogPath = sound;
    QCOMPARE(outcome.code, 3);
    for (const QString &text : told)
        QVERIFY2(outcome.out.contains(text), qPrintable(outcome.out));
    if (!user.isNull())
        QCOMPARE(bytesOf(userDatabasePath(m_cli.environment.dataFolder)), user);
}

QTEST_GUILESS_MAIN(tst_DoctorCommand)
#include "tst_doctorcommand.moc"
