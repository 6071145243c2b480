// SPDX-License-Identifier: MIT
#include "core/lookuphistory.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

db::Lookup query(const QString &text)
{
    return {.kind = db::LookupKind::Query,
            .text = text,
            .codes = {},
            .at = QDateTime::currentDateTimeUtc()};
}

/// A history in a thread of its own, as the window has it.
struct Fixture
{
    explicit Fixture(const QString &path)
    {
        thread.start();
        history.emplace(thread, path);
    }
    ~Fixture()
    {
        history.reset();
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Fixture)

    QThread thread;
    std::optional<LookupHistory> history;
};

QStringList textsIn(const QString &path)
{
    QStringList texts;
    for (const db::Lookup &lookup : db::LookupHistoryTable(path).lookups())
        texts.append(lookup.text);
    return texts;
}

} // namespace

class TestLookupHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"user.sqlite"_s);
    }

    void keepsWhatWasAddedBeforeItEnds()
    {
        {
            Fixture fixture(m_path);
            for (int i = 0; i < 50; ++i)
                fixture.history->add(query(QString::number(1000 - i)));
        }
        QCOMPARE(textsIn(m_path).size(), 50);
        QCOMPARE(textsIn(m_path).constFirst(), u"951"_s);
    }

    void writesNothingWhenOff()
    {
        {
            Fixture fixture(m_path);
            fixture.history->setOn(false);
            fixture.history->add(query(u"a"_s));
        }
        QVERIFY(!QFile::exists(m_path));
    }

    void readsTheNewestFirst()
    {
        Fixture fixture(m_path);
        QList<db::Lookup> read;
        connect(&*fixture.history, &LookupHistory::loaded, this,
                [&read](const QList<db::Lookup> &lookups) { read = lookups; });
        fixture.history->add(query(u"a"_s));
        fixture.history->add(query(u"b"_s));
        fixture.history->load();
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(read.at(0).text, u"b"_s);
        QCOMPARE(read.at(1).text, u"a"_s);
    }

    void isClearedAndPutBack()
    {
        Fixture fixture(m_path);
        std::optional<QList<db::Lookup>> before;
        connect(&*fixture.history, &LookupHistory::cleared, this,
                [&before](const QList<db::Lookup> &lookups) { before = lookups; });
        fixture.history->add(query(u"a"_s));
        fixture.history->add(query(u"b"_s));
        fixture.history->clear();
        QTRY_VERIFY(before.has_value());
        QCOMPARE(textsIn(m_path), QStringList());
        QSignalSpy loaded(&*fixture.history, &LookupHistory::loaded);
        fixture.history->replaceAll(*before);
        QVERIFY(loaded.wait(test::patience));
        QCOMPARE(textsIn(m_path), (QStringList{u"b"_s, u"a"_s}));
    }

    void saysWhyNothingCanBeKept()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is a letter, not a database.");
        file.close();
        Fixture fixture(m_path);
        std::optional<db::Error::Kind> kind;
        connect(&*fixture.history, &LookupHistory::failed, this,
                [&kind](const db::Error &error) { kind = error.kind(); });
        fixture.history->add(query(u"a"_s));
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, db::Error::Kind::NotADatabase);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestLookupHistory)
#include "tst_lookuphistory.moc"
