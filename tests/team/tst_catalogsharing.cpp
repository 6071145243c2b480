// SPDX-License-Identifier: MIT
#include "core/team/catalogsharing.h"
#include "tests/team/flakyline.h"
#include "tests/team/postgres.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::testpostgres;

/// What a curator does with a catalogue, against a real server.
class tst_CatalogSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_postgres = std::make_unique<Postgres>(); }
    void init()
    {
        m_database = m_postgres->teamDatabase();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }
    void sharingIsLookedAtFirst();
    void aFormerVersionComesBack();
    void aWithdrawnCatalogCanComeBack();
    void nothingIsOverwrittenUnseen();
    void cancelingStoresNothing();
    void whoIsNoCuratorOnlyLooks();
    void withoutAnOwnImportThereAreVersions();
    void whatIsDoneIsToldWhereTheLineBreaksThen_data();
    void whatIsDoneIsToldWhereTheLineBreaksThen();
    void faultsAreSentences();

private:
    CatalogSharing sharing(const QString &user, db::IsCanceled isCanceled = {}) const
    {
        return {m_postgres->address(user, m_database), ownPath(), u"acme"_s, std::move(isCanceled)};
    }
    QString ownPath() const { return m_folder->filePath(u"user.sqlite"_s); }
    void import(const QStringList &messages) const
    {
        std::vector<std::string> texts;
        for (const QString &message : messages)
            texts.push_back(message.toStdString());
        std::vector<db::CodeText> codes(texts.size());
        const std::array<std::string, 3> names{"1", "2", "3"};
        for (size_t i = 0; i < texts.size(); ++i) {
            codes[i].code = names.at(i);
            codes[i].message = texts[i];
        }
        db::ImportedCatalogRecord record;
        record.slug = u"acme"_s;
        record.name = u"Acme"_s;
        record.source = u"page.csv"_s;
        db::ImportedCatalogs(ownPath()).save(record, codes);
    }
    /// What everybody has: the messages of the present version.
    QStringList shared() const
    {
        db::TeamServer server(m_postgres->address(u"rita"_s, m_database));
        const QList<db::TeamCatalog> catalogs = server.catalogsAfter(0);
        QStringList messages;
        if (!catalogs.isEmpty() && catalogs.first().record.version > 0) {
            for (const db::ImportedCodeRecord &code :
                 server.codesAfter(catalogs.first().versionId, 0))
                messages.append(code.code.message);
        }
        return messages;
    }

    static int presentNumber(const CatalogSharing::View &view)
    {
        return view.present() == nullptr ? 0 : view.present()->number;
    }

    std::unique_ptr<Postgres> m_postgres;
    QString m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CatalogSharing::sharingIsLookedAtFirst()
{
    import({u"one"_s, u"two"_s});
    CatalogSharing::View view = sharing(u"cora"_s).look();
    QCOMPARE(view.failure, QString());
    QVERIFY(view.isKnown && view.mayCurate && !view.isReadOnly);
    QCOMPARE(presentNumber(view), 0);
    QCOMPARE(view.difference->added, 2U);
    QCOMPARE(shared(), QStringList());

    view = sharing(u"cora"_s).share(0);
    QCOMPARE(view.failure, QString());
    QVERIFY2(view.done.contains(u"version 1"_s), qPrintable(view.done));
    QCOMPARE(presentNumber(view), 1);
    QCOMPARE(view.present()->author, u"cora"_s);
    QVERIFY(view.difference->changes.empty());
    QCOMPARE(shared(), (QStringList{u"one"_s, u"two"_s}));

    import({u"one"_s, u"other"_s, u"three"_s});
    view = sharing(u"cora"_s).look();
    QCOMPARE(view.done, QString());
    QCOMPARE(view.difference->added, 1U);
    QCOMPARE(view.difference->changed, 1U);
    QCOMPARE(view.difference->unchanged, 1U);
    QCOMPARE(shared(), (QStringList{u"one"_s, u"two"_s}));
}

void tst_CatalogSharing::aFormerVersionComesBack()
{
    import({u"one"_s});
    sharing(u"cora"_s).share(0);
    import({u"another"_s});
    CatalogSharing::View view = sharing(u"cora"_s).share(1);
    QCOMPARE(view.versions.size(), 2);
    QCOMPARE(shared(), QStringList(u"another"_s));
    const CatalogSharing::Changes changes =
            sharing(u"rita"_s).changesBetween(view.versions[1].id, view.versions[0].id);
    QCOMPARE(changes.failure, QString());
    QCOMPARE(changes.difference->changed, 1U);
    QCOMPARE(changes.difference->changes[0].fields[0].before, u"one"_s);
    QCOMPARE(changes.difference->changes[0].fields[0].after, u"another"_s);
    view = sharing(u"cora"_s).setPresent(1, 2);
    QCOMPARE(view.failure, QString());
    QVERIFY2(view.done.contains(u"version 1"_s), qPrintable(view.done));
    QCOMPARE(presentNumber(view), 1);
    QCOMPARE(view.versions.size(), 2); // nothing goes
    QCOMPARE(shared(), QStringList(u"one"_s));
}

void tst_CatalogSharing::aWithdrawnCatalogCanComeBack()
{
    import({u"one"_s});
    sharing(u"cora"_s).share(0);
    CatalogSharing::View view = sharing(u"cora"_s).setPresent(std::nullopt, 1);
    QCOMPARE(view.failure, QString());
    QVERIFY(!view.done.isEmpty());
    QCOMPARE(presentNumber(view), 0);
    QCOMPARE(shared(), QStringList());
    QCOMPARE(view.difference->added, 1U); // it would be new again
    view = sharing(u"cora"_s).setPresent(1, view.revision);
    QCOMPARE(presentNumber(view), 1);
    QCOMPARE(shared(), QStringList(u"one"_s));
}

void tst_CatalogSharing::nothingIsOverwrittenUnseen()
{
    import({u"hers"_s});
    sharing(u"cora"_s).share(0);
    import({u"mine"_s});
    // Compared while there was nothing; now there is version 1.
    CatalogSharing::View view = sharing(u"cora"_s).share(0);
    QVERIFY2(view.failure.contains(u"in the meantime"_s), qPrintable(view.failure));
    QCOMPARE(view.done, QString());
    QVERIFY(view.isKnown);
    QCOMPARE(presentNumber(view), 1); // what is to be looked at
    QCOMPARE(view.difference->changed, 1U);
    QCOMPARE(shared(), QStringList(u"hers"_s));
    view = sharing(u"cora"_s).setPresent(std::nullopt, 7);
    QVERIFY(!view.failure.isEmpty());
    QCOMPARE(shared(), QStringList(u"hers"_s));
    view = sharing(u"cora"_s).setPresent(9, 1); // there is no such version
    QVERIFY(!view.failure.isEmpty());
    QCOMPARE(shared(), QStringList(u"hers"_s));
}

void tst_CatalogSharing::cancelingStoresNothing()
{
    import({u"one"_s});
    // Not while connecting, but when the version was begun and codes go over the line.
    bool wasBegun = false;
    const auto hasBegun = [this, &wasBegun] {
        const QStringList sessions = m_postgres->asAdmin(
                m_database,
                u"SELECT pid FROM pg_stat_activity WHERE usename = 'cora' AND state = "
                "'idle in transaction'"_s);
        wasBegun = wasBegun || !sessions.isEmpty();
        return wasBegun;
    };
    const CatalogSharing::View view = sharing(u"cora"_s, hasBegun).share(0);
    QVERIFY(wasBegun);
    QCOMPARE(view.failure, QString());
    QCOMPARE(view.done, QString());
    QVERIFY(sharing(u"cora"_s).look().versions.isEmpty());
}

void tst_CatalogSharing::whoIsNoCuratorOnlyLooks()
{
    import({u"one"_s});
    sharing(u"cora"_s).share(0);
    import({u"mine"_s});
    CatalogSharing::View view = sharing(u"ed"_s).look();
    QCOMPARE(view.failure, QString());
    QVERIFY(!view.mayCurate);
    QCOMPARE(view.versions.size(), 1);
    QCOMPARE(view.difference->changed, 1U);
    // The server says so too, whatever a client does.
    view = sharing(u"ed"_s).share(1);
    QVERIFY2(view.failure.contains(u"right"_s), qPrintable(view.failure));
    view = sharing(u"rita"_s).setPresent(std::nullopt, 1);
    QVERIFY2(view.failure.contains(u"right"_s), qPrintable(view.failure));
    QCOMPARE(shared(), QStringList(u"one"_s));
}

void tst_CatalogSharing::withoutAnOwnImportThereAreVersions()
{
    import({u"one"_s});
    sharing(u"cora"_s).share(0);
    db::ImportedCatalogs(ownPath()).remove(u"acme"_s);
    CatalogSharing::View view = sharing(u"cora"_s).look();
    QVERIFY(view.isKnown);
    QVERIFY(!view.difference);
    QCOMPARE(view.versions.size(), 1);
    view = sharing(u"cora"_s).share(1);
    QVERIFY(!view.failure.isEmpty());
    QCOMPARE(sharing(u"cora"_s).look().versions.size(), 1);
}

void tst_CatalogSharing::whatIsDoneIsToldWhereTheLineBreaksThen_data()
{
    QTest::addColumn<bool>("isShared"); // else withdrawn
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("shared, and the next question is lost") << true << false;
    QTest::newRow("shared, and the next answer is lost") << true << true;
    QTest::newRow("withdrawn, and the next question is lost") << false << false;
    QTest::newRow("withdrawn, and the next answer is lost") << false << true;
}

// Else the curator would share it once more, or believe that everybody still has it.
void tst_CatalogSharing::whatIsDoneIsToldWhereTheLineBreaksThen()
{
    QFETCH(const bool, isShared);
    QFETCH(const bool, isAnswered);
    import({u"one"_s});
    qint64 seen = 0;
    if (!isShared)
        seen = sharing(u"cora"_s).share(0).revision;
    FlakyLine line(m_postgres->port());
    db::TeamAddress address = m_postgres->networkAddress(u"cora"_s, m_database, u"cora"_s);
    address.hosts.first().port = line.port();
    const CatalogSharing flaky(address, ownPath(), u"acme"_s);
    // What is asked for the view alone, and so after the work.
    const QByteArray question = "(number = coalesce(present_version";
    if (isAnswered)
        line.cutAtAnswerTo(question);
    else
        line.cutAtRequest(question);
    const CatalogSharing::View view = isShared ? flaky.share(seen)
                                               : flaky.setPresent(std::nullopt, seen);
    QCOMPARE(line.cuts(), 1);
    QVERIFY2(view.done.contains(isShared ? u"version 1"_s : u"any more"_s), qPrintable(view.done));
    QVERIFY(!view.failure.isEmpty());
    QVERIFY(!view.isKnown); // what everybody has now is not
    QCOMPARE(shared(), isShared ? QStringList(u"one"_s) : QStringList());
}

void tst_CatalogSharing::faultsAreSentences()
{
    import({u"one"_s});
    db::TeamAddress nowhere = m_postgres->address(u"cora"_s, m_database);
    nowhere.hosts = {{u"127.0.0.1"_s, 1}};
    const CatalogSharing away(nowhere, ownPath(), u"acme"_s);
    const CatalogSharing::View view = away.look();
    QVERIFY2(view.failure.contains(u"127.0.0.1:1"_s), qPrintable(view.failure));
    QVERIFY(!view.isKnown);
    QVERIFY(!away.changesBetween(1, 2).failure.isEmpty());
    // One's own database can fail too.
    QFile file(ownPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY(!sharing(u"cora"_s).look().failure.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CatalogSharing)
#include "tst_catalogsharing.moc"
