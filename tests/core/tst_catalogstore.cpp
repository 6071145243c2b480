// SPDX-License-Identifier: MIT
#include "core/catalog/catalogstore.h"
#include "db/error.h"
#include "support/paths.h"
#include "tests/support/bundledstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

class TestCatalogStore : public QObject
{
    Q_OBJECT

    std::shared_ptr<const CatalogStore> m_store;

    QStringList sorted(Column column, qsizetype count) const
    {
        QStringList texts;
        for (const Row row : m_store->sortedRows(column)) {
            if (texts.size() == count)
                break;
            texts.append(test::rowText(*m_store, row));
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { m_store = test::bundledStore(); }

    void holdsAllCatalogues()
    {
        QCOMPARE(m_store->rowCount(), size_t(288));
        QStringList slugs;
        for (const db::ProviderRecord &provider : m_store->providers())
            slugs.append(provider.slug);
        QCOMPARE(slugs,
                 (QStringList{u"freeway"_s, u"ethgas"_s, u"alef-markets"_s, u"hashkey-pro"_s,
                              u"codelibra"_s}));
        // Provider order, then page order.
        QCOMPARE(test::rowText(*m_store, 0), u"freeway 401001"_s);
        QCOMPARE(test::rowText(*m_store, 30), u"ethgas 1"_s);
        QCOMPARE(test::rowText(*m_store, 287), u"codelibra 500001"_s);
    }

    void findsByKey()
    {
        const auto second = m_store->find({u"hashkey-pro"_s, u"0001"_s, 2});
        QVERIFY(second);
        QCOMPARE(m_store->string(*second, TextField::Message), u"Incorrect signature"_s);
        QCOMPARE(m_store->find({u"hashkey-pro"_s, u"0001"_s, 3}), std::nullopt);
        QCOMPARE(m_store->find({u"hashkey-pro"_s, u"1"_s, 1}), std::nullopt);
        QCOMPARE(m_store->find({u"nobody"_s, u"0001"_s, 1}), std::nullopt);
        for (Row row = 0; row < m_store->rowCount(); ++row)
            QCOMPARE(m_store->find(m_store->key(row)), std::optional(row));
    }

    void listsRowsOfACode()
    {
        QStringList texts;
        for (const Row row : m_store->rowsWithCode("400001"))
            texts.append(test::rowText(*m_store, row));
        QCOMPARE(texts, (QStringList{u"freeway 400001"_s, u"codelibra 400001"_s}));
        QVERIFY(m_store->rowsWithCode("40000").empty());
        QVERIFY(m_store->rowsWithCode("").empty());
    }

    void chosenConceptsAreFoundAsAnyOthers()
    {
        db::ConceptRecord group;
        group.id = db::ConceptId(1);
        group.slug = u"limits"_s;
        db::ConceptRecord limit;
        limit.id = db::ConceptId(2);
        limit.slug = u"rate-limit"_s;
        limit.parent = group.id;
        CatalogStore::Builder builder;
        builder.setConcepts({group, limit});
        db::ProviderRecord provider;
        provider.slug = u"p"_s;
        provider.isImported = true;
        builder.addProvider(provider);
        for (const QString &code : {u"1"_s, u"2"_s, u"3"_s}) {
            db::ErrorCodeRecord record;
            record.code = code;
            if (code == "3"_L1)
                record.conceptId = limit.id;
            builder.addCode(record);
        }
        builder.setConceptChoices({{{u"p"_s, u"2"_s, 1}, limit.slug}});
        const auto store = builder.build();
        QVERIFY(store->isConceptChosen(1));
        const int index = store->conceptIndex(2);
        QCOMPARE(store->conceptIndex(1), index);
        const auto rows = store->rowsByConcept().rows(index);
        QCOMPARE(std::vector<Row>(rows.begin(), rows.end()), (std::vector<Row>{1, 2}));
    }

    void findsCodesByTheirBeginning()
    {
        CatalogStore::Builder builder;
        db::ProviderRecord provider;
        provider.slug = u"p"_s;
        builder.addProvider(provider);
        const QStringList codes{u"AUTH"_s,  u"auth_1"_s, u"1"_s,    u"Auth"_s, u"AUT"_s,
                                u"-1021"_s, u"x auth"_s, u"10"_s,   u"auth"_s, u"AUTH 2"_s,
                                u"ÉTÉ"_s,   u"Authz"_s,  u"été9"_s, u""_s};
        for (qsizetype i = 0; i < codes.size(); ++i) {
            db::ErrorCodeRecord code;
            code.code = codes[i];
            builder.addCode(code);
        }
        const auto store = builder.build();
        const TextColumn &column = store->column(TextField::Code);
        for (const char *prefix :
             {"auth", "a", "1", "-", "ete", "zz", "auth ", "10", "authz", "~"}) {
            RowSet whole(store->rowCount());
            RowSet longer(store->rowCount());
            store->findCodesBeginning(prefix, whole, longer);
            for (Row row = 0; row < store->rowCount(); ++row) {
                const std::string_view code = column.folded(row);
                QCOMPARE(whole.contains(row), code == prefix);
                QCOMPARE(longer.contains(row), code.starts_with(prefix) && code != prefix);
            }
        }
        for (Row row = 0; row < store->rowCount(); ++row)
            QCOMPARE(store->rowsWithCode(store->text(row, TextField::Code)), std::vector{row});
    }

    void findsWordsWithAndWithoutAnIndex()
    {
        const auto begins = [](std::string_view text) {
            // As findWords() asks for: true for a text as for one of its words.
            for (size_t at = text.find("auth"); at != text.npos; at = text.find("auth", at + 1)) {
                if (at == 0 || text[at - 1] <= ' ')
                    return true;
            }
            return false;
        };
        const auto indexed = test::bundledStore();
        indexed->buildIndex();
        QVERIFY(!m_store->hasIndex());
        size_t found = 0;
        for (const TextField field : allTextFields) {
            RowSet plain(m_store->rowCount());
            RowSet byIndex(m_store->rowCount());
            m_store->findWords(field, "auth", begins, plain);
            indexed->findWords(field, "auth", begins, byIndex);
            QCOMPARE(byIndex, plain);
            found += plain.count();
        }
        QVERIFY(found > 0);
    }

    void knowsRepeatedCodes()
    {
        QStringList texts;
        m_store->duplicates().forEach([&](Row row) { texts.append(test::rowText(*m_store, row)); });
        QCOMPARE(texts,
                 (QStringList{u"freeway 400403"_s, u"freeway 400403#2"_s, u"hashkey-pro 0001"_s,
                              u"hashkey-pro 0001#2"_s}));
    }

    void knowsCollisions()
    {
        const auto collides = [this](const char16_t *provider, const char16_t *code) {
            const auto row =
                    m_store->find({QString::fromUtf16(provider), QString::fromUtf16(code), 1});
            return row && m_store->collisions().contains(*row);
        };
        QVERIFY(collides(u"freeway", u"400001"));
        QVERIFY(collides(u"codelibra", u"400001"));
        QVERIFY(collides(u"freeway", u"403001"));
        QVERIFY(!collides(u"hashkey-pro", u"-1021"));
        // Both are an internal error: the same number with the same meaning.
        QVERIFY(!collides(u"freeway", u"500001"));
        // One provider's repeated code is no collision.
        QVERIFY(!collides(u"hashkey-pro", u"0001"));
    }

    void sortsByEveryColumn()
    {
        QCOMPARE(sorted(Column::Code, 3),
                 (QStringList{u"hashkey-pro -4013"_s, u"hashkey-pro -4012"_s,
                              u"hashkey-pro -4011"_s}));
        QCOMPARE(sorted(Column::Provider, 1), QStringList{u"alef-markets AUTH_MISSING"_s});
        QCOMPARE(sorted(Column::HttpStatus, 2),
                 (QStringList{u"ethgas 200"_s, u"hashkey-pro 0000"_s}));
        for (const Column column : catalogColumns) {
            const std::vector<Row> &rows = m_store->sortedRows(column);
            QCOMPARE(std::set<Row>(rows.begin(), rows.end()).size(), size_t(288));
            // What has no value stands last.
            bool seenEmpty = false;
            for (const Row row : rows) {
                const bool isEmpty = m_store->exportText(row, column).empty();
                QVERIFY(isEmpty || !seenEmpty);
                seenEmpty = seenEmpty || isEmpty;
            }
        }
    }

    void knowsTheHttpRegistry()
    {
        QCOMPARE(m_store->httpStatusRecord(451).phrase, u"Unavailable For Legal Reasons"_s);
        QCOMPARE(m_store->httpStatusRecord(299).status, 299);
        QVERIFY(m_store->httpStatusRecord(299).phrase.isNull());
    }

    void loadingCanBeCanceled()
    {
        // The first question comes after a thousand rows, so 288 load in any case.
        QVERIFY(loadCatalogs(buildPath("app/catalogs.sqlite"), [] { return true; }));
    }

    void reportsAMissingDatabase()
    {
        QTemporaryDir folder;
        QVERIFY_THROWS_EXCEPTION(db::Error, loadCatalogs(folder.filePath(u"none.sqlite"_s)));
    }

    void takesDamagedNumbers()
    {
        CatalogStore::Builder builder;
        db::ProviderRecord provider;
        provider.slug = u"p"_s;
        builder.addProvider(provider);
        db::ErrorCodeRecord code;
        code.code = QString(u"a\0b"_s);
        code.occurrence = 2147483647;
        code.httpStatus = -5;
        builder.addCode(code);
        const auto store = builder.build();
        QCOMPARE(store->rowCount(), size_t(1));
        QVERIFY(!store->exportText(0, Column::Occurrence).empty());
        QVERIFY(store->exportText(0, Column::HttpStatus).empty());
    }

    void anEmptyStoreIsFine()
    {
        const auto store = CatalogStore::Builder().build();
        QCOMPARE(store->rowCount(), size_t(0));
        QVERIFY(store->rowsWithCode("1").empty());
        QVERIFY(store->sortedRows(Column::Code).empty());
        RowSet rows(0);
        store->column(TextField::Code).findContaining("a", rows);
        QVERIFY(rows.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCatalogStore)
#include "tst_catalogstore.moc"
