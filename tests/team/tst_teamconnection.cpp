// SPDX-License-Identifier: MIT
#include "db/team/teamserver.h"
#include "tests/team/postgres.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testpostgres;
using Kind = TeamError::Kind;

/// The way to one server or several: certificates, and which of them is taken.
class tst_TeamConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aCertificateHasToFit_data();
    void aCertificateHasToFit();
    void anEncryptedWayIsEncrypted();
    void theOneThatTakesWritesIsTaken();
    void aServerThatIsDownIsPassedOver();
    void whereNoneTakesWritesOneIsRead();

private:
    void makeAuthority(const QString &name);
    void makeCertificate(const QString &authority);
    void openssl(const QStringList &arguments);
    QString file(const QString &name) const { return m_folder.filePath(name); }
    TeamAddress encrypted(const QString &host, const QString &authority) const;
    TeamAddress both() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Postgres> m_first;
    std::unique_ptr<Postgres> m_second;
    QString m_database;
};

void tst_TeamConnection::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

void tst_TeamConnection::makeAuthority(const QString &name)
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"3650"_s,
             u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s,
             name + u".pem"_s});
}

void tst_TeamConnection::makeCertificate(const QString &authority)
{
    openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
             u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.csr"_s});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, authority + u".pem"_s,
             u"-CAkey"_s, authority + u".key"_s, u"-CAcreateserial"_s, u"-days"_s, u"3650"_s,
             u"-out"_s, u"server.pem"_s});
}

void tst_TeamConnection::initTestCase()
{
    makeAuthority(u"ours"_s);
    makeAuthority(u"strange one"_s);
    makeCertificate(u"ours"_s);
    m_first = std::make_unique<Postgres>();
    m_second = std::make_unique<Postgres>();
    for (const QString &name : {u"server.key"_s, u"server.pem"_s}) {
        const QString path = m_first->folder() + u'/' + name;
        QVERIFY(QFile::copy(file(name), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        m_first->own(path);
    }
    m_first->configure({u"ssl = on"_s, u"ssl_cert_file = '%1/server.pem'"_s.arg(m_first->folder()),
                        u"ssl_key_file = '%1/server.key'"_s.arg(m_first->folder())});
    m_database = m_first->teamDatabase();
    QCOMPARE(m_second->teamDatabase(), m_database);
}

void tst_TeamConnection::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

TeamAddress tst_TeamConnection::encrypted(const QString &host, const QString &authority) const
{
    TeamAddress address = m_first->networkAddress(u"ed"_s, m_database, u"ed"_s);
    address.hosts.first().name = host;
    address.tls = TeamAddress::Tls::VerifyFull;
    address.caFile = authority.isEmpty() ? QString() : file(authority + u".pem"_s);
    return address;
}

TeamAddress tst_TeamConnection::both() const
{
    TeamAddress address = m_first->networkAddress(u"ed"_s, m_database, u"ed"_s);
    address.hosts.append(m_second->networkAddress(u"ed"_s, m_database, u"ed"_s).hosts);
    return address;
}

void tst_TeamConnection::aCertificateHasToFit_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("name and authority") << u"localhost"_s << u"ours"_s << true;
    QTest::newRow("another name") << u"127.0.0.1"_s << u"ours"_s << false;
    QTest::newRow("another authority") << u"localhost"_s << u"strange one"_s << false;
    QTest::newRow("none of the system") << u"localhost"_s << QString() << false;
    QTest::newRow("no such file") << u"localhost"_s << u"nowhere"_s << false;
}

void tst_TeamConnection::aCertificateHasToFit()
{
    QFETCH(const QString, host);
    QFETCH(const QString, authority);
    QFETCH(const bool, isFine);
    try {
        TeamServer server(encrypted(host, authority));
        QCOMPARE(server.greet().user, u"ed"_s);
        QVERIFY(isFine);
    } catch (const TeamError &error) {
        QVERIFY2(!isFine, error.what());
        QVERIFY2(error.kind() == Kind::Tls, error.what());
    }
}

void tst_TeamConnection::anEncryptedWayIsEncrypted()
{
    const TeamServer server(encrypted(u"localhost"_s, u"ours"_s));
    QCOMPARE(m_first->asAdmin(m_database,
                              u"SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
                              "WHERE usename = 'ed'"_s),
             QStringList{u"true"_s});
}

void tst_TeamConnection::theOneThatTakesWritesIsTaken()
{
    const QUuid first = TeamServer(m_first->address(u"ed"_s, m_database)).greet().team;
    const QUuid second = TeamServer(m_second->address(u"ed"_s, m_database)).greet().team;
    QVERIFY(first != second);
    QCOMPARE(TeamServer(both()).greet().team, first);
    m_first->configure({u"default_transaction_read_only = on"_s});
    const TeamGreeting greeting = TeamServer(both()).greet();
    m_first->configure({u"default_transaction_read_only = off"_s});
    QCOMPARE(greeting.team, second);
    QVERIFY(!greeting.isReadOnly);
}

void tst_TeamConnection::aServerThatIsDownIsPassedOver()
{
    const QUuid second = TeamServer(m_second->address(u"ed"_s, m_database)).greet().team;
    m_first->stop();
    const TeamGreeting greeting = TeamServer(both()).greet();
    m_first->start();
    QCOMPARE(greeting.team, second);
}

void tst_TeamConnection::whereNoneTakesWritesOneIsRead()
{
    m_first->configure({u"default_transaction_read_only = on"_s});
    m_second->stop();
    const TeamGreeting greeting = TeamServer(both()).greet();
    m_second->start();
    m_first->configure({u"default_transaction_read_only = off"_s});
    QVERIFY(greeting.isReadOnly);
}

QTEST_GUILESS_MAIN(tst_TeamConnection)
#include "tst_teamconnection.moc"
