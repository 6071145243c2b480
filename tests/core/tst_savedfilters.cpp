// SPDX-License-Identifier: MIT
#include "core/savedfilters.h"
#include "core/userdata.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

namespace {

/// Filters in a thread of their own, as the window has them, loaded.
struct Fixture
{
    explicit Fixture(const QString &path)
    {
        thread.start();
        filters.emplace(thread, path);
        QSignalSpy changed(&*filters, &SavedFilters::changed);
        filters->load();
        isLoaded = changed.wait(test::patience);
    }
    ~Fixture()
    {
        filters.reset();
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Fixture)

    QThread thread;
    std::optional<SavedFilters> filters;
    bool isLoaded = false;
};

/// "1 A | 2 B | off: 3 C", with the number of the shortcut.
QString dump(const QList<db::SavedFilter> &filters)
{
    QStringList texts;
    for (const db::SavedFilter &filter : filters) {
        texts.append((filter.isOn ? u""_s : u"off: "_s)
                     + (filter.shortcut ? QString::number(*filter.shortcut) + u' ' : u""_s)
                     + filter.name);
    }
    return texts.join(u" | "_s);
}

QString idOf(const SavedFilters &filters, const QString &name)
{
    const db::SavedFilter *filter = filters.withName(name);
    return filter ? filter->id : QString();
}

} // namespace

class TestSavedFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"user.sqlite"_s);
    }

    void areKept()
    {
        {
            Fixture fixture(m_path);
            QVERIFY(fixture.isLoaded);
            QVERIFY(fixture.filters->add(u"Rate limits"_s, u"concept:rate-limit-exceeded"_s));
            QVERIFY(fixture.filters->add(u"Mine"_s, u"is:starred"_s));
            QCOMPARE(dump(fixture.filters->filters()), u"1 Rate limits | 2 Mine"_s);
        }
        Fixture again(m_path);
        QCOMPARE(dump(again.filters->filters()), u"1 Rate limits | 2 Mine"_s);
        QCOMPARE(again.filters->filters().at(1).query, u"is:starred"_s);
    }

    void changeNothingBeforeTheyAreLoaded()
    {
        QThread thread;
        thread.start();
        {
            SavedFilters filters(thread, m_path);
            QVERIFY(!filters.isUsable());
            QVERIFY(!filters.add(u"A"_s, u"x"_s));
            QVERIFY(filters.filters().isEmpty());
        }
        thread.quit();
        QVERIFY(thread.wait(10000));
    }

    void namesAreUniqueWithoutLetterCase()
    {
        Fixture fixture(m_path);
        SavedFilters &filters = *fixture.filters;
        QVERIFY(filters.add(u"Straße Ünder"_s, u"x"_s));
        for (const QString &name : {u"Straße Ünder"_s, u"STRASSE ÜNDER"_s, u"  straße   ünder "_s,
                                    u"straße u\u0308nder"_s, u"straße\u202e ünder"_s}) {
            QVERIFY2(!filters.add(name, u"y"_s), qPrintable(name));
            QVERIFY2(filters.withName(name), qPrintable(name));
        }
        QVERIFY(filters.add(u"other"_s, u"y"_s));
        QVERIFY(!filters.rename(idOf(filters, u"other"_s), u"straße ünder"_s));
        // Its own name in other letters is free.
        QVERIFY(filters.rename(idOf(filters, u"straße ünder"_s), u"STRASSE ÜNDER"_s));
        QCOMPARE(dump(filters.filters()), u"1 STRASSE ÜNDER | 2 other"_s);
    }

    void namesAreCleaned_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("clean");
        QTest::newRow("as it is") << u"Rate limits"_s << u"Rate limits"_s;
        QTest::newRow("blanks") << u"  a \t b\r\n c "_s << u"a b c"_s;
        QTest::newRow("controls") << u"a\u0000\u001b[31mb\u007f\u0085"_s << u"a[31mb"_s;
        QTest::newRow("directions") << u"\u202eabc\u2066\u200f"_s << u"abc"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c"_s << u"a b c"_s;
        QTest::newRow("joiners stay") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("markup is text") << u"<b>a</b> & %1"_s << u"<b>a</b> & %1"_s;
        QTest::newRow("nothing left") << u"\u202e \u200e"_s << QString();
        QTest::newRow("long") << QString(1'000'000, u'x') << QString(80, u'x');
        QTest::newRow("no half letters") << QString(79, u'x') + u"😀"_s << QString(79, u'x');
        QTest::newRow("a lone half") << QString(QChar(0xd83d)) + u"a"_s << u"a"_s;
    }

    void namesAreCleaned()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, clean);
        QCOMPARE(SavedFilters::cleanName(name), clean);
        Fixture fixture(m_path);
        QCOMPARE(fixture.filters->add(name, u"x"_s), !clean.isEmpty());
    }

    void takesQueriesOnly_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("conditions") << u"provider:ethgas http:4xx"_s << true;
        QTest::newRow("words") << u"rate limit"_s << true;
        QTest::newRow("nothing") << u" "_s << false;
        QTest::newRow("a body") << u"{\"code\":-1021,\"token\":\"abc\"}"_s << false;
        QTest::newRow("lines") << u"a\nb"_s << false;
        QTest::newRow("too long") << u"http:4xx "_s + QString(5000, u'x') << false;
    }

    void takesQueriesOnly()
    {
        QFETCH(const QString, query);
        QFETCH(const bool, isTaken);
        Fixture fixture(m_path);
        QCOMPARE(fixture.filters->add(u"A"_s, query), isTaken);
        QCOMPARE(fixture.filters->filters().size(), isTaken ? 1 : 0);
    }

    void switchedOffOnesAreLastAndHaveNoShortcut()
    {
        {
            Fixture fixture(m_path);
            SavedFilters &filters = *fixture.filters;
            for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
                QVERIFY(filters.add(name, u"x"_s));
            QVERIFY(filters.withShortcut(1));
            QVERIFY(filters.setOn(idOf(filters, u"A"_s), false));
            QCOMPARE(dump(filters.filters()), u"2 B | 3 C | off: 1 A"_s);
            QCOMPARE(filters.onCount(), 2);
            QVERIFY(!filters.withShortcut(1));
            QVERIFY(filters.add(u"D"_s, u"x"_s)); // the number waits for its owner
            QCOMPARE(dump(filters.filters()), u"2 B | 3 C | 4 D | off: 1 A"_s);
        }
        Fixture again(m_path);
        SavedFilters &filters = *again.filters;
        QCOMPARE(dump(filters.filters()), u"2 B | 3 C | 4 D | off: 1 A"_s);
        QVERIFY(filters.setOn(idOf(filters, u"a"_s), true));
        QCOMPARE(dump(filters.filters()), u"2 B | 3 C | 4 D | 1 A"_s);
        QVERIFY(filters.withShortcut(1));
    }

    void areMovedWithinTheirPart()
    {
        Fixture fixture(m_path);
        SavedFilters &filters = *fixture.filters;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
            QVERIFY(filters.add(name, u"x"_s));
        QVERIFY(filters.setOn(idOf(filters, u"D"_s), false));
        QVERIFY(filters.move(idOf(filters, u"A"_s), 2));
        QCOMPARE(dump(filters.filters()), u"2 B | 1 A | 3 C | off: 4 D"_s);
        QVERIFY(filters.move(idOf(filters, u"C"_s), 0));
        QCOMPARE(dump(filters.filters()), u"3 C | 2 B | 1 A | off: 4 D"_s);
        QVERIFY(filters.move(idOf(filters, u"C"_s), 100));
        QCOMPARE(dump(filters.filters()), u"2 B | 1 A | 3 C | off: 4 D"_s);
        QVERIFY(filters.move(idOf(filters, u"D"_s), 0));
        QCOMPARE(dump(filters.filters()), u"2 B | 1 A | 3 C | off: 4 D"_s);
    }

    void aShortcutHasOneFilter()
    {
        Fixture fixture(m_path);
        SavedFilters &filters = *fixture.filters;
        QVERIFY(filters.add(u"A"_s, u"x"_s));
        QVERIFY(filters.add(u"B"_s, u"x"_s));
        QVERIFY(filters.setShortcut(idOf(filters, u"B"_s), 1));
        QCOMPARE(dump(filters.filters()), u"A | 1 B"_s);
        QVERIFY(filters.setShortcut(idOf(filters, u"B"_s), std::nullopt));
        QCOMPARE(dump(filters.filters()), u"A | B"_s);
        QVERIFY(!filters.setShortcut(idOf(filters, u"B"_s), 10));
        QVERIFY(!filters.setShortcut(idOf(filters, u"B"_s), 0));
        for (int i = 0; i < 12; ++i)
            QVERIFY(filters.add(QString::number(i), u"x"_s));
        QCOMPARE(filters.filters().constLast().shortcut, std::nullopt); // all nine are taken
    }

    void aRemovedOneComesBack()
    {
        {
            Fixture fixture(m_path);
            SavedFilters &filters = *fixture.filters;
            for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
                QVERIFY(filters.add(name, name));
            const QList<db::SavedFilter> before = filters.filters();
            const db::SavedFilter b = before.at(1);
            QVERIFY(filters.remove(b.id));
            QCOMPARE(dump(filters.filters()), u"1 A | 3 C"_s);
            QVERIFY(!filters.remove(b.id));
            QVERIFY(filters.put(before));
            QCOMPARE(dump(filters.filters()), u"1 A | 2 B | 3 C"_s);
        }
        Fixture again(m_path);
        QCOMPARE(dump(again.filters->filters()), u"1 A | 2 B | 3 C"_s);
    }

    void takesThoseOfAnotherPerson()
    {
        const auto theirs = [](const QString &name, const QString &query, bool isOn = true) {
            return db::SavedFilter{{}, name, {}, query, isOn, {}};
        };
        {
            Fixture fixture(m_path);
            SavedFilters &filters = *fixture.filters;
            QVERIFY(filters.add(u"A"_s, u"http:4xx"_s));
            const QList<db::SavedFilter> file{
                    theirs(u"the same search"_s, u"http:4xx"_s),
                    theirs(u"a"_s, u"http:5xx"_s), // the name is taken
                    theirs(u"Twice"_s, u"is:starred"_s),
                    theirs(u"Twice again"_s, u"is:starred"_s),
                    theirs(u"Off\u202e"_s, u"has:note"_s, false),
                    theirs(u"\u202e"_s, u"no name is left"_s),
                    theirs(u"Long"_s, u"x"_s.repeated(SavedFilters::longestQuery + 1)),
            };
            const auto added = SavedFilters::newOnes(filters.filters(), file);
            QVERIFY(filters.addAll(added));
            QCOMPARE(dump(filters.filters()), u"1 A | 2 a (2) | 3 Twice | off: Off"_s);
            QVERIFY(SavedFilters::newOnes(filters.filters(), file).isEmpty());
            QVERIFY(filters.removeAll(added));
            QCOMPARE(dump(filters.filters()), u"1 A"_s);
            QVERIFY(filters.addAll(added));
        }
        Fixture again(m_path);
        QCOMPARE(dump(again.filters->filters()), u"1 A | 2 a (2) | 3 Twice | off: Off"_s);
    }

    void takesBackWhatCannotBeStored()
    {
        Fixture fixture(m_path);
        SavedFilters &filters = *fixture.filters;
        QVERIFY(filters.add(u"A"_s, u"x"_s));
        // Another program was quicker with that name.
        db::SavedFilterTable(m_path).change(
                {}, {{.id = u"other"_s, .name = u"B"_s, .nameKey = u"b"_s, .query = u"y"_s}});
        int failures = 0;
        connect(&filters, &SavedFilters::failed, this, [&failures] { ++failures; });
        QVERIFY(filters.add(u"B"_s, u"z"_s));
        QTRY_COMPARE(failures, 1);
        // It is read again in the other thread; until then the own one stands there.
        QTRY_COMPARE(filters.withName(u"B"_s)->query, u"y"_s);
        QCOMPARE(filters.filters().size(), 2);
    }

    void closeForWhoExchangesTheFile()
    {
        UserData data(m_path);
        SavedFilters filters(data.workerThread(), m_path);
        connect(&data, &UserData::aboutToClose, &filters, &SavedFilters::close);
        QSignalSpy changed(&filters, &SavedFilters::changed);
        filters.load();
        QVERIFY(changed.wait(test::patience));
        QVERIFY(filters.add(u"A"_s, u"x"_s));
        // A restored snapshot takes the place of the file: who still had the old one open would
        // read it, and write into it, for ever.
        data.runClosed([path = m_path] { QFile::rename(path, path + u".aside"_s); });
        filters.load();
        QTRY_VERIFY(filters.filters().isEmpty());
        QCOMPARE(dump(db::SavedFilterTable(m_path + u".aside"_s).filters()), u"1 A"_s);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
