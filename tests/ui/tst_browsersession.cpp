// SPDX-License-Identifier: MIT
#include "support/paths.h"
#include "ui/session/browsersession.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

const QString bundled = buildPath("app/catalogs.sqlite");

} // namespace

class TestBrowserSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsAndShowsEverything();
    void textBeforeLoadingIsSearchedAfterIt();
    void newestTextWins();
    void ordersByColumn();
    void missingDatabaseFailsAndCanBeTriedAgain();
    void whatIsReadAheadIsToldWhenItIsWanted();
    void loadingWhileReadingAheadReadsOnce();
    void failureOfReadingAheadIsNotTold();
    void starsSurviveAndAreUndone();
    void userDatabaseProblemLeavesTheCatalogues();

private:
    QTemporaryDir m_folder;
    int m_number = 0;

    SessionPaths paths(const QString &database = bundled)
    {
        return {database, m_folder.filePath(u"user%1/user.sqlite"_s.arg(++m_number))};
    }
};

void TestBrowserSession::loadsAndShowsEverything()
{
    BrowserSession session(paths());
    const QSignalSpy results(&session, &BrowserSession::resultChanged);
    QCOMPARE(session.state(), BrowserSession::State::Idle);
    session.load();
    QCOMPARE(session.state(), BrowserSession::State::Loading);
    QTRY_VERIFY(!results.isEmpty());
    QCOMPARE(session.state(), BrowserSession::State::Ready);
    QCOMPARE(session.result()->rows.size(), size_t(288));
}

void TestBrowserSession::textBeforeLoadingIsSearchedAfterIt()
{
    BrowserSession session(paths());
    session.setText(u"provider:codelibra"_s);
    session.load();
    QTRY_VERIFY(session.result());
    QCOMPARE(session.result()->query.text, u"provider:codelibra"_s);
    QCOMPARE(session.result()->rows.size(), size_t(39));
}

void TestBrowserSession::newestTextWins()
{
    BrowserSession session(paths());
    session.load();
    QTRY_VERIFY(session.result());
    const QSignalSpy texts(&session, &BrowserSession::textChanged);
    const QString typed = u"-1021"_s;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        session.setText(typed.left(length));
    QCOMPARE(texts.count(), typed.size());
    QTRY_COMPARE(session.result()->query.text, typed);
    session.setText(typed); // nothing new
    QCOMPARE(texts.count(), typed.size());
}

void TestBrowserSession::ordersByColumn()
{
    BrowserSession session(paths());
    session.setText(u"provider:hashkey-pro"_s);
    session.setOrder({Column::HttpStatus, Qt::DescendingOrder});
    session.load();
    QTRY_VERIFY(session.result());
    const auto &result = *session.result();
    int previous = 1000;
    for (const Row row : result.rows) {
        const int status = result.store->httpStatus(row);
        if (status == 0)
            break; // those without come last
        QVERIFY(status <= previous);
        previous = status;
    }
    QVERIFY(previous < 1000);
}

void TestBrowserSession::missingDatabaseFailsAndCanBeTriedAgain()
{
    const QString path = m_folder.filePath(u"late.sqlite"_s);
    BrowserSession session(paths(path));
    session.load();
    QTRY_COMPARE(session.state(), BrowserSession::State::Failed);
    QVERIFY(session.loadError());
    QCOMPARE(session.loadError()->kind(), db::Error::Kind::Missing);

    QVERIFY(QFile::copy(bundled, path));
    session.load();
    QTRY_COMPARE(session.state(), BrowserSession::State::Ready);
    QVERIFY(!session.loadError());
    QTRY_VERIFY(session.result());
}

void TestBrowserSession::whatIsReadAheadIsToldWhenItIsWanted()
{
    const QString path = m_folder.filePath(u"ahead.sqlite"_s);
    QVERIFY(QFile::copy(bundled, path));
    BrowserSession session(paths(path));
    const QSignalSpy states(&session, &BrowserSession::stateChanged);
    const QSignalSpy results(&session, &BrowserSession::resultChanged);
    std::atomic<int> prepared = 0;
    session.readAhead([&] { ++prepared; });
    session.readAhead([&] { ++prepared; }); // is on its way
    QTRY_VERIFY(!session.isReading());
    QCOMPARE(prepared.load(), 1);
    QCOMPARE(session.state(), BrowserSession::State::Idle);
    QVERIFY(!session.store());
    QCOMPARE(states.count(), 0);

    QVERIFY(QFile::remove(path)); // so that it cannot be read again
    session.load();
    QCOMPARE(session.state(), BrowserSession::State::Loading);
    QCOMPARE(results.count(), 0); // who asked has time to make what shows it
    QTRY_COMPARE(results.count(), 1);
    QCOMPARE(session.state(), BrowserSession::State::Ready);
    QCOMPARE(session.result()->rows.size(), size_t(288));
}

void TestBrowserSession::loadingWhileReadingAheadReadsOnce()
{
    BrowserSession session(paths());
    const QSignalSpy results(&session, &BrowserSession::resultChanged);
    QSemaphore mayGoOn;
    session.readAhead([&] { mayGoOn.acquire(); });
    session.load();
    QCOMPARE(session.state(), BrowserSession::State::Loading);
    QTRY_VERIFY(session.canStar()); // the user's data do not wait for it
    QVERIFY(session.isReading());
    QCOMPARE(results.count(), 0);
    mayGoOn.release();
    QTRY_COMPARE(session.state(), BrowserSession::State::Ready);
    QVERIFY(!session.isReading());
    QCOMPARE(results.count(), 1);
}

void TestBrowserSession::failureOfReadingAheadIsNotTold()
{
    const QString path = m_folder.filePath(u"not-yet.sqlite"_s);
    BrowserSession session(paths(path));
    const QSignalSpy states(&session, &BrowserSession::stateChanged);
    session.readAhead([] {});
    QTRY_VERIFY(!session.isReading());
    QCOMPARE(session.state(), BrowserSession::State::Idle);
    QCOMPARE(states.count(), 0);

    QVERIFY(QFile::copy(bundled, path));
    session.load();
    QTRY_COMPARE(session.state(), BrowserSession::State::Ready);
    QCOMPARE(states.count(), 2); // it loads, and is ready
}

void TestBrowserSession::starsSurviveAndAreUndone()
{
    const db::CodeKey key{u"hashkey-pro"_s, u"-1021"_s, 1};
    const SessionPaths where = paths();
    {
        BrowserSession session(where);
        session.setText(u"is:starred"_s);
        session.load();
        QTRY_VERIFY(session.canStar() && session.result());
        QCOMPARE(session.result()->rows.size(), size_t(0));
        const QSignalSpy set(&session.changes(), &OwnChanges::made);
        session.setStarred({key}, true);
        session.setStarred({key}, true); // is so already
        QCOMPARE(set.count(), 1);
        QTRY_COMPARE(session.result()->rows.size(), size_t(1));
    }
    BrowserSession session(where);
    session.setText(u"is:starred"_s);
    session.load();
    QTRY_VERIFY(session.result() && session.result()->rows.size() == 1);
    QCOMPARE(session.result()->store->key(session.result()->rows.front()), key);
    session.setStarred({key}, false);
    QTRY_COMPARE(session.result()->rows.size(), size_t(0));
}

void TestBrowserSession::userDatabaseProblemLeavesTheCatalogues()
{
    SessionPaths where = paths();
    where.userDatabase = m_folder.filePath(u"not-a-database"_s);
    QFile file(where.userDatabase);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    BrowserSession session(where);
    const QSignalSpy failures(&session, &BrowserSession::userDataFailed);
    const QSignalSpy set(&session.changes(), &OwnChanges::made);
    session.load();
    QTRY_VERIFY(session.result() && !failures.isEmpty());
    QCOMPARE(session.canStar(), false);
    session.setStarred({{u"ethgas"_s, u"0001"_s, 1}}, true);
    QCOMPARE(set.count(), 0);
    QCOMPARE(session.result()->rows.size(), size_t(288));
}

QTEST_GUILESS_MAIN(TestBrowserSession)
#include "tst_browsersession.moc"
