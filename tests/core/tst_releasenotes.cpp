// SPDX-License-Identifier: MIT
#include "core/releasenotes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestReleaseNotes : public QObject
{
    Q_OBJECT

private:
    static QByteArray metainfo()
    {
        return "<component><name>x</name><description><p>Not of a release</p></description>"
               "<releases><release version=\"0.2.0\" date=\"2027-01-02\"><description>"
               "<p>Second &amp; better</p><p xml:lang=\"de\">Zweite</p><ul><li>One <em>thing</em>"
               "</li><li xml:lang=\"de\">Eins</li><li xml:lang=\"zh_CN\">一</li><li>Two</li></ul>"
               "</description></release><release version=\"0.1.0\" date=\"2026-11-21\"/>"
               "</releases></component>";
    }

private Q_SLOTS:
    void readsWhatIsNew()
    {
        const auto notes = readReleaseNotes(metainfo(), QLocale(u"en_US"_s));
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes[0],
                 (ReleaseNotes{u"0.2.0"_s,
                               QDate(2027, 1, 2),
                               u"Second & better"_s,
                               {u"One thing"_s, u"Two"_s}}));
        QCOMPARE(notes[1], (ReleaseNotes{u"0.1.0"_s, QDate(2026, 11, 21), {}, {}}));
    }

    void takesTheLanguageWhereItIsThere()
    {
        const auto german = readReleaseNotes(metainfo(), QLocale(u"de_AT"_s));
        QCOMPARE(german[0].summary, u"Zweite"_s);
        QCOMPARE(german[0].changes, (QStringList{u"Eins"_s, u"Two"_s}));
        const auto chinese = readReleaseNotes(metainfo(), QLocale(u"zh_CN"_s));
        QCOMPARE(chinese[0].changes, (QStringList{u"一"_s, u"Two"_s}));
        const auto traditional = readReleaseNotes(metainfo(), QLocale(u"zh_TW"_s));
        QCOMPARE(traditional[0].changes.first(), u"One thing"_s);
    }

    void whatIsBrokenEndsTheList()
    {
        QCOMPARE(readReleaseNotes({}, {}).size(), 0);
        QCOMPARE(readReleaseNotes("no XML", {}).size(), 0);
        const QByteArray cut = metainfo().left(metainfo().indexOf("<release version=\"0.1.0") + 12);
        QCOMPARE(readReleaseNotes(cut, QLocale(u"en"_s)).size(), 1);
        for (qsizetype length = 0; length < metainfo().size(); ++length)
            QVERIFY(readReleaseNotes(metainfo().left(length), {}).size() <= 2);
    }
};

QTEST_APPLESS_MAIN(TestReleaseNotes)
#include "tst_releasenotes.moc"
