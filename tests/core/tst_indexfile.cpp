// SPDX-License-Identifier: MIT
#include "core/catalog/catalogstore.h"
#include "core/catalog/indexfile.h"
#include "core/catalog/wordindex.h"
#include "tests/support/bundledstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace errdex;

/// The index that is kept on disk: it comes back as it was, and whatever else stands in the file is
/// not used.
class TestIndexFile : public QObject
{
    Q_OBJECT

    QString path() const { return m_folder->filePath(u"deep/er/words.index"_s); }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void setContent(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static std::shared_ptr<const CatalogStore> freshStore() { return test::bundledStore(); }

    static RowSet found(const CatalogStore &store, TextField field, std::string_view needle)
    {
        RowSet rows(store.rowCount());
        store.findContaining(field, needle, rows);
        return rows;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWas()
    {
        const auto first = freshStore();
        first->prepareIndex(path());
        QVERIFY(first->hasIndex());
        QVERIFY(QFile::exists(path()));
        IndexFile::Indices indices;
        const auto second = freshStore();
        QVERIFY(IndexFile(path()).read(*second, indices));
        second->prepareIndex(path());
        QCOMPARE(second->indexBytes() > 0, true);
        const auto plain = freshStore();
        for (const TextField field : allTextFields) {
            for (const std::string_view needle :
                 {"a", "in", "invalid", "not found", "-10", "zyzzyva", "e o", " is "})
                QVERIFY2(found(*second, field, needle) == found(*plain, field, needle),
                         needle.data());
        }
    }

    void doesNotFitOtherTexts()
    {
        freshStore()->prepareIndex(path());
        IndexFile::Indices indices;
        const auto other = CatalogStore::Builder().build();
        QVERIFY(!IndexFile(path()).read(*other, indices));
        QVERIFY(!indices.front());
        other->prepareIndex(path()); // made anew, so that it fits
        QVERIFY(IndexFile(path()).read(*other, indices));
        QVERIFY(!IndexFile(path()).read(*freshStore(), indices));
    }

    void anotherFileIsMadeAnew()
    {
        freshStore()->prepareIndex(path());
        const QByteArray good = content();
        for (const QByteArray &bad : {QByteArray(), QByteArray("x"), QByteArray(4096, '\0'),
                                      good.left(good.size() / 2), good + '\0'}) {
            setContent(bad);
            IndexFile::Indices indices;
            QVERIFY(!IndexFile(path()).read(*freshStore(), indices));
            const auto store = freshStore();
            store->prepareIndex(path());
            QVERIFY(store->hasIndex());
            QCOMPARE(content().size(), good.size());
        }
    }

    void noDamageIsBelieved()
    {
        freshStore()->prepareIndex(path());
        const QByteArray good = content();
        const auto store = freshStore();
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            QByteArray bad = good;
            const auto at = qsizetype(random() % size_t(bad.size()));
            bad[at] = char(bad[at] ^ (1 << (random() % 8)));
            setContent(bad);
            IndexFile::Indices indices;
            QVERIFY(!IndexFile(path()).read(*store, indices));
        }
    }

    /// Somebody who can make the hash fit can still not make the program read beyond its memory.
    void nothingPointsOutside()
    {
        const auto store = freshStore();
        const TextColumn &column = store->column(TextField::Message);
        std::string good;
        WordIndex(column).appendTo(good);
        std::string_view whole = good;
        QVERIFY(WordIndex::takeFrom(whole, column));
        QVERIFY(whole.empty());
        std::mt19937 random(12);
        for (int round = 0; round < 3000; ++round) {
            std::string bad = good;
            for (auto changes = 1 + random() % 4; changes > 0; --changes)
                bad[random() % bad.size()] = char(random());
            if (random() % 8 == 0)
                bad.resize(random() % bad.size());
            std::string_view bytes = bad;
            if (const auto index = WordIndex::takeFrom(bytes, column)) {
                RowSet rows(column.rowCount());
                index->findContaining("invalid", rows); // the sanitizers watch
                index->findContaining("e o", rows);
                index->findContaining("a", rows);
            }
        }
    }

    void aFolderThatCannotBeWrittenIsNoFault()
    {
        QFile blocker(m_folder->filePath(u"deep"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto store = freshStore();
        store->prepareIndex(path());
        QVERIFY(store->hasIndex());
    }
};

QTEST_GUILESS_MAIN(TestIndexFile)

#include "tst_indexfile.moc"
