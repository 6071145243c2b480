// SPDX-License-Identifier: MIT
#include "db/savedfilters.h"
#include "db/userdatabase.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;

namespace {

SavedFilter filter(const QString &id, const QString &name)
{
    return {.id = id, .name = name, .nameKey = name.toCaseFolded(), .query = u"http:4xx"_s};
}

QStringList namesOf(const QString &path)
{
    QStringList names;
    for (const SavedFilter &each : SavedFilterTable(path).filters())
        names.append(each.name);
    return names;
}

} // namespace

class tst_SavedFilterTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryField();
    void keepsTheOrder();
    void removesAndRenames();
    void twoMayExchangeTheirNames();
    void refusesANameTwice();
    void storesAllOrNothing();
    void leavesWhatAnotherProgramAdded();
    void keepsAnyText_data();
    void keepsAnyText();

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    const SavedFilter m_a = filter(u"1"_s, u"A"_s);
    const SavedFilter m_b = filter(u"2"_s, u"B"_s);
    const SavedFilter m_c = filter(u"3"_s, u"C"_s);
};

void tst_SavedFilterTable::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"user.sqlite"_s);
}

void tst_SavedFilterTable::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_SavedFilterTable::keepsEveryField()
{
    const QList<SavedFilter> filters{{.id = u"x"_s,
                                      .name = u"Österreich"_s,
                                      .nameKey = u"österreich"_s,
                                      .query = u"provider:hashkey-pro http:4xx"_s,
                                      .isOn = false,
                                      .shortcut = 9},
                                     m_b};
    SavedFilterTable(m_path).change({}, filters);
    QVERIFY(SavedFilterTable(m_path).filters() == filters);
}

void tst_SavedFilterTable::keepsTheOrder()
{
    SavedFilterTable table(m_path);
    table.change({}, {m_a, m_b, m_c});
    table.change({m_a, m_b, m_c}, {m_c, m_a, m_b});
    QCOMPARE(namesOf(m_path), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
}

void tst_SavedFilterTable::removesAndRenames()
{
    SavedFilterTable table(m_path);
    table.change({}, {m_a, m_b});
    SavedFilter renamed = m_b;
    renamed.name = u"b"_s; // only its letter case
    table.change({m_a, m_b}, {renamed});
    QCOMPARE(namesOf(m_path), QStringList{u"b"_s});
    table.change({renamed}, {});
    QCOMPARE(namesOf(m_path), QStringList());
}

void tst_SavedFilterTable::twoMayExchangeTheirNames()
{
    SavedFilterTable table(m_path);
    table.change({}, {m_a, m_b});
    const QList<SavedFilter> after{filter(m_a.id, m_b.name), filter(m_b.id, m_a.name)};
    table.change({m_a, m_b}, after);
    QVERIFY(table.filters() == after);
}

void tst_SavedFilterTable::refusesANameTwice()
{
    SavedFilterTable table(m_path);
    table.change({}, {m_a});
    QCOMPARE(kindThrownBy([&] {
                 table.change({m_a}, {m_a, filter(u"2"_s, u"a"_s)});
             }),
             Error::Kind::Statement);
    QCOMPARE(namesOf(m_path), QStringList{u"A"_s});
}

void tst_SavedFilterTable::storesAllOrNothing()
{
    SavedFilterTable table(m_path);
    table.change({}, {m_a});
    SavedFilter bad = m_c;
    bad.shortcut = 10; // which the table refuses
    QCOMPARE(kindThrownBy([&] { table.change({m_a}, {m_b, bad}); }), Error::Kind::Statement);
    QCOMPARE(namesOf(m_path), QStringList{u"A"_s});
}

void tst_SavedFilterTable::leavesWhatAnotherProgramAdded()
{
    SavedFilterTable first(m_path);
    SavedFilterTable second(m_path);
    first.change({}, {m_a});
    second.change({}, {m_c});
    first.change({m_a}, {m_a, m_b});
    QCOMPARE(namesOf(m_path).size(), 3);
    first.change({m_a, m_b}, {});
    QCOMPARE(namesOf(m_path), QStringList{u"C"_s});
}

void tst_SavedFilterTable::keepsAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("SQL") << u"'); DROP TABLE saved_filter; --"_s;
    QTest::newRow("placeholders") << u"? ?1 :a @b $c %1 %s"_s;
    QTest::newRow("Persian") << u"کد خطا ۱۲۳"_s;
    QTest::newRow("beyond the first plane") << u"😀𝔸"_s;
    QTest::newRow("long") << QString(100000, u'x');
}

void tst_SavedFilterTable::keepsAnyText()
{
    QFETCH(const QString, text);
    const QList<SavedFilter> filters{
            {.id = text, .name = text, .nameKey = text, .query = text, .shortcut = std::nullopt}};
    SavedFilterTable(m_path).change({}, filters);
    QVERIFY(SavedFilterTable(m_path).filters() == filters);
}

QTEST_GUILESS_MAIN(tst_SavedFilterTable)
#include "tst_savedfiltertable.moc"
