// SPDX-License-Identifier: MIT
#include "db/lookuphistory.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::testdatabase;

namespace {

const QDateTime start = QDateTime::fromString(u"2024-02-29T12:00:00Z"_s, Qt::ISODate);

Lookup query(const QString &text, int seconds = 0)
{
    return {.kind = LookupKind::Query, .text = text, .codes = {}, .at = start.addSecs(seconds)};
}

/// The lookups of a file, the newest first: "query time", "paste acme/1/1 acme/2/1".
QStringList dump(const QString &path)
{
    QStringList lines;
    for (const Lookup &lookup : LookupHistoryTable(path).lookups()) {
        const QString kinds[] = {u"query"_s, u"code"_s, u"paste"_s};
        QString line = kinds[int(lookup.kind)];
        if (!lookup.text.isNull())
            line += u' ' + lookup.text;
        for (const CodeKey &key : lookup.codes)
            line += u" %1/%2/%3"_s.arg(key.provider, key.code).arg(key.occurrence);
        lines.append(line);
    }
    return lines;
}

} // namespace

class tst_LookupHistoryTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryKind();
    void keepsWhenInUtc();
    void hasNoRepeatedNeighbours();
    void typingOnTakesThePlace();
    void keepsTheNewestThousand();
    void isClearedAndPutBack();
    void refusesAPasteUnderACode();
    void leavesNothingOfWhatWasCleared();

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    const QList<CodeKey> m_codes{{u"acme"_s, u"2"_s, 1}, {u"acme"_s, u"1"_s, 2}};
};

void tst_LookupHistoryTable::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"user.sqlite"_s);
}

void tst_LookupHistoryTable::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_LookupHistoryTable::keepsEveryKind()
{
    {
        LookupHistoryTable table(m_path);
        QCOMPARE(table.lookups().size(), 0);
        table.add(query(u"http:4xx"_s));
        table.add({.kind = LookupKind::Code, .text = {}, .codes = {m_codes.at(0)}, .at = start});
        table.add({.kind = LookupKind::Paste, .text = {}, .codes = m_codes, .at = start});
        table.add({.kind = LookupKind::Paste, .text = u"a\nb"_s, .codes = m_codes, .at = start});
    }
    QCOMPARE(dump(m_path),
             (QStringList{u"paste a\nb acme/2/1 acme/1/2"_s, u"paste acme/2/1 acme/1/2"_s,
                          u"code acme/2/1"_s, u"query http:4xx"_s}));
}

void tst_LookupHistoryTable::keepsWhenInUtc()
{
    Lookup lookup = query(u"a"_s);
    lookup.at = start.toOffsetFromUtc(3 * 3600);
    LookupHistoryTable table(m_path);
    table.add(lookup);
    QCOMPARE(table.lookups().constFirst().at, start);
    QCOMPARE(RawDatabase(m_path).run(u"SELECT looked_up_at FROM lookup"_s),
             QStringList{u"2024-02-29T12:00:00Z"_s});
}

void tst_LookupHistoryTable::hasNoRepeatedNeighbours()
{
    LookupHistoryTable table(m_path);
    table.add(query(u"a"_s));
    table.add(query(u"a"_s, 5000));
    QCOMPARE(dump(m_path), QStringList{u"query a"_s});
    QCOMPARE(table.lookups().constFirst().at, start.addSecs(5000)); // when it was last wanted
    table.add(query(u"b"_s, 6000));
    table.add(query(u"a"_s, 7000));
    QCOMPARE(dump(m_path), (QStringList{u"query a"_s, u"query b"_s, u"query a"_s}));
}

void tst_LookupHistoryTable::typingOnTakesThePlace()
{
    LookupHistoryTable table(m_path);
    table.add(query(u"time"_s));
    table.add(query(u"timestamp"_s, 30));
    QCOMPARE(dump(m_path), QStringList{u"query timestamp"_s});
    table.add(query(u"timestamp x"_s, 300)); // another thought
    table.add(query(u"time"_s, 301)); // shorter: went back
    QCOMPARE(dump(m_path),
             (QStringList{u"query time"_s, u"query timestamp x"_s, u"query timestamp"_s}));
}

void tst_LookupHistoryTable::keepsTheNewestThousand()
{
    QList<Lookup> many;
    for (int i = 0; i < 1500; ++i)
        many.append(query(QString::number(i), -i));
    LookupHistoryTable table(m_path);
    table.replaceAll(many);
    QCOMPARE(table.lookups().size(), 1000);
    QCOMPARE(table.lookups().constLast().text, u"999"_s);
    table.add(query(u"new"_s, 100));
    const QList<Lookup> now = table.lookups();
    QCOMPARE(now.size(), 1000);
    QCOMPARE(now.constFirst().text, u"new"_s);
    QCOMPARE(now.at(1).text, u"0"_s);
    QCOMPARE(now.constLast().text, u"998"_s);
}

void tst_LookupHistoryTable::isClearedAndPutBack()
{
    LookupHistoryTable table(m_path);
    table.add(query(u"a"_s));
    table.add({.kind = LookupKind::Paste, .text = {}, .codes = m_codes, .at = start});
    const QStringList before = dump(m_path);
    const QList<Lookup> kept = table.lookups();
    table.replaceAll({});
    QCOMPARE(dump(m_path), QStringList());
    QCOMPARE(RawDatabase(m_path).run(u"SELECT code FROM looked_up_code"_s), QStringList());
    table.replaceAll(kept);
    QCOMPARE(dump(m_path), before);
}

void tst_LookupHistoryTable::refusesAPasteUnderACode()
{
    LookupHistoryTable table(m_path);
    QCOMPARE(kindThrownBy([&] {
                 table.add(
                         {.kind = LookupKind::Code, .text = u"secret"_s, .codes = {}, .at = start});
             }),
             Error::Kind::Statement);
    QCOMPARE(kindThrownBy([&] {
                 table.add(
                         {.kind = LookupKind::Code, .text = {}, .codes = {CodeKey()}, .at = start});
             }),
             Error::Kind::Statement);
    QCOMPARE(dump(m_path), QStringList());
}

void tst_LookupHistoryTable::leavesNothingOfWhatWasCleared()
{
    const QByteArray secret = "sk-live-51H8xYexampleToken";
    const auto filesWithSecret = [&] {
        QStringList names;
        const QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (bytesOf(folder.filePath(name)).contains(secret))
                names.append(name);
        }
        return names;
    };
    LookupHistoryTable table(m_path);
    for (int i = 0; i < 50; ++i) {
        table.add({.kind = LookupKind::Paste,
                   .text = QString::fromLatin1(secret) + QString(i * 100, u'x'),
                   .codes = m_codes,
                   .at = start});
    }
    QVERIFY(!filesWithSecret().isEmpty()); // the search itself works
    table.replaceAll({});
    QCOMPARE(filesWithSecret(), QStringList());
}

QTEST_GUILESS_MAIN(tst_LookupHistoryTable)
#include "tst_lookuphistorytable.moc"
