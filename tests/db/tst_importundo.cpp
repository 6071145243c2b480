// SPDX-License-Identifier: MIT
// Imports that are taken back, undone and redone.
#include "tests/db/importsfixture.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;

class tst_ImportUndo : public QObject, private ImportsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { newFolder(); }
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }
    void takesAnImportBack_data() { waysBack(); }
    void takesAnImportBack();
    void takingBackRestoresWhatWasThere_data() { waysBack(); }
    void takingBackRestoresWhatWasThere();
    void redoesAnImport();
    void redoesInTheOrderOfUndoing();
    void whatIsUndoneIsNowhere();
    void anUndoneImportIsNotKeptForLong();

private:
    /// Undoing does what taking back does, and no more than that is seen.
    using Way = void (ImportedCatalogs::*)(const QString &slug, const SavedImport &saved);
    static void waysBack()
    {
        QTest::addColumn<Way>("takeBack");
        QTest::newRow("taken back") << &ImportedCatalogs::takeBack;
        QTest::newRow("undone") << &ImportedCatalogs::undo;
    }
};

void tst_ImportUndo::takesAnImportBack()
{
    QFETCH(const Way, takeBack);
    ImportedCatalogs catalogs(m_path);
    const SavedImport first =
            catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "old")});
    const SavedImport second =
            catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "new")});
    (catalogs.*takeBack)(u"acme"_s, second);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=old"_s});
    (catalogs.*takeBack)(u"acme"_s, first);
    QCOMPARE(catalogs.catalogs().size(), 0);
    QCOMPARE(catalogs.versions(u"acme"_s).size(), 0);
}

/// Not only the newest version below: what the person had before.
void tst_ImportUndo::takingBackRestoresWhatWasThere()
{
    QFETCH(const Way, takeBack);
    ImportedCatalogs catalogs(m_path);
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "first")});
    catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "second")});
    catalogs.restore(u"acme"_s, 1);
    catalogs.setName(u"acme"_s, u"Acme Pay"_s);
    SavedImport saved = catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "third")});
    QCOMPARE(catalogs.catalog(u"acme"_s)->name, u"ACME"_s);
    (catalogs.*takeBack)(u"acme"_s, saved);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=first"_s});
    QCOMPARE(catalogs.catalog(u"acme"_s)->name, u"Acme Pay"_s);
    QCOMPARE(catalogs.versions(u"acme"_s).size(), 2);
    // A catalogue that was removed is removed again.
    catalogs.remove(u"acme"_s);
    saved = catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "fourth")});
    QCOMPARE(catalogs.catalogs().size(), 1);
    (catalogs.*takeBack)(u"acme"_s, saved);
    QCOMPARE(catalogs.catalogs().size(), 0);
    catalogs.bringBack(u"acme"_s);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=first"_s});
    // What another program has imported meanwhile stays.
    saved = catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "fifth")});
    const SavedImport sixth =
            catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", "sixth")});
    (catalogs.*takeBack)(u"acme"_s, saved);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=sixth"_s});
    (catalogs.*takeBack)(u"acme"_s, sixth);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=second"_s});
}

void tst_ImportUndo::redoesAnImport()
{
    ImportedCatalogs catalogs(m_path);
    ImportedCatalogRecord read = record(u"acme"_s);
    read.reading = u"first"_s;
    const SavedImport first = catalogs.save(read, std::vector<CodeText>{code("1", "old")});
    catalogs.setName(u"acme"_s, u"Acme Pay"_s);
    read.reading = u"second"_s;
    read.errorBody = u"{}"_s;
    const SavedImport second = catalogs.save(read, std::vector<CodeText>{code("1", "new")});
    QVERIFY(!catalogs.redo(u"acme"_s, second)); // it is not undone
    catalogs.undo(u"acme"_s, second);
    QCOMPARE(catalogs.catalog(u"acme"_s)->name, u"Acme Pay"_s);
    QVERIFY(catalogs.catalog(u"acme"_s)->errorBody.isNull());
    QVERIFY(catalogs.redo(u"acme"_s, second));
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=new"_s});
    QCOMPARE(textsOf(catalogs, u"acme"_s, 1), QStringList{u"1=old"_s});
    const auto redone = catalogs.catalog(u"acme"_s);
    QCOMPARE(redone->name, u"ACME"_s);
    QCOMPARE(redone->errorBody, u"{}"_s);
    QCOMPARE(redone->version, 2);
    QCOMPARE(redone->versionCount, 2);
    QCOMPARE(catalogs.readings(u"acme"_s), (QStringList{u"second"_s, u"first"_s}));
    QVERIFY(!catalogs.redo(u"acme"_s, second));
    // The only one of a catalogue, and one of a catalogue that was removed.
    catalogs.undo(u"acme"_s, second);
    catalogs.undo(u"acme"_s, first);
    QCOMPARE(catalogs.catalogs().size(), 0);
    QVERIFY(catalogs.redo(u"acme"_s, first));
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=old"_s});
    catalogs.remove(u"acme"_s);
    QVERIFY(catalogs.redo(u"acme"_s, second));
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=new"_s});
}

void tst_ImportUndo::redoesInTheOrderOfUndoing()
{
    ImportedCatalogs catalogs(m_path);
    const auto save = [&catalogs](std::string_view message) {
        return catalogs.save(record(u"acme"_s), std::vector<CodeText>{code("1", message)});
    };
    save("first");
    const SavedImport second = save("second");
    const SavedImport third = save("third");
    catalogs.undo(u"acme"_s, third);
    catalogs.undo(u"acme"_s, second);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=first"_s});
    QVERIFY(catalogs.redo(u"acme"_s, second));
    QVERIFY(catalogs.redo(u"acme"_s, third));
    QCOMPARE(textsOf(catalogs, u"acme"_s, 2), QStringList{u"1=second"_s});
    QCOMPARE(textsOf(catalogs, u"acme"_s, 3), QStringList{u"1=third"_s});
    QCOMPARE(catalogs.catalog(u"acme"_s)->version, 3);
    // In another order its number is another one, and it can be undone all the same.
    catalogs.undo(u"acme"_s, third);
    catalogs.undo(u"acme"_s, second);
    QVERIFY(catalogs.redo(u"acme"_s, third));
    QCOMPARE(catalogs.catalog(u"acme"_s)->version, 2);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=third"_s});
    catalogs.undo(u"acme"_s, third);
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=first"_s});
}

void tst_ImportUndo::whatIsUndoneIsNowhere()
{
    ImportedCatalogs catalogs(m_path);
    ImportedCatalogRecord read = record(u"acme"_s);
    catalogs.save(read, std::vector<CodeText>{code("1", "old")});
    read.reading = u"second"_s;
    const SavedImport second = catalogs.save(read, std::vector<CodeText>{code("1", "new")});
    catalogs.undo(u"acme"_s, second);
    QCOMPARE(catalogs.catalogs().size(), 1);
    QCOMPARE(catalogs.catalog(u"acme"_s)->versionCount, 1);
    QCOMPARE(catalogs.versions(u"acme"_s).size(), 1);
    QCOMPARE(catalogs.readings(u"acme"_s), QStringList());
    QCOMPARE(textsOf(catalogs, u"acme"_s, 2), QStringList());
    QVERIFY(!catalogs.restore(u"acme"_s, 2));
    catalogs.undo(u"acme"_s, second); // once is enough
    QCOMPARE(textsOf(catalogs, u"acme"_s), QStringList{u"1=old"_s});
    QVERIFY(catalogs.redo(u"acme"_s, second));
}

void tst_ImportUndo::anUndoneImportIsNotKeptForLong()
{
    const auto codes = [this] {
        return RawDatabase(m_path).run(u"SELECT count(*) FROM imported_code"_s).value(0);
    };
    ImportedCatalogs catalogs(m_path);
    const std::vector<CodeText> one{code("1", "a")};
    const SavedImport acme = catalogs.save(record(u"acme"_s), one);
    const SavedImport beta = catalogs.save(record(u"beta"_s), one);
    catalogs.undo(u"acme"_s, acme);
    catalogs.undo(u"beta"_s, beta);
    QCOMPARE(codes(), u"2"_s);
    catalogs.save(record(u"acme"_s), one); // in its place; beta may still be redone
    QCOMPARE(codes(), u"2"_s);
    QVERIFY(!catalogs.redo(u"acme"_s, acme));
    RawDatabase(m_path).run(
            u"UPDATE imported_catalog SET removed_at = '2020-01-01T00:00:00Z' WHERE slug LIKE 'beta/%'"_s);
    catalogs.save(record(u"gamma"_s), one);
    QCOMPARE(codes(), u"2"_s);
    QVERIFY(!catalogs.redo(u"beta"_s, beta));
}

QTEST_GUILESS_MAIN(tst_ImportUndo)
#include "tst_importundo.moc"
