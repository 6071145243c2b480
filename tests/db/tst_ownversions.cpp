// SPDX-License-Identifier: MIT
#include "db/ownversions.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex::db;

namespace {

const CodeKey code{u"acme"_s, u"7"_s, 1};

QString at(int second)
{
    return u"2026-01-01T00:%1:%2.000Z"_s.arg(second / 60, 2, 10, QChar(u'0'))
            .arg(second % 60, 2, 10, QChar(u'0'));
}

OwnVersion state(OwnField field, const QString &value, int second, const QList<int> &exchanged = {})
{
    OwnVersion version{{code, field, value, at(second)}, {}};
    for (const int each : exchanged)
        version.exchanged.append(at(each));
    return version;
}

OwnVersion note(const QString &value, int second, const QList<int> &exchanged = {})
{
    return state(OwnField::Note, value, second, exchanged);
}

/// One person's data, with all that a person and a program do with it.
class Person
{
public:
    void write(OwnField field, const QString &value, int second)
    {
        OwnVersion &version = m_versions[{code, field}];
        version.value = {code, field, value, at(second)};
    }
    void write(const QString &value, int second) { write(OwnField::Note, value, second); }

    QList<OwnVersion> share()
    {
        for (OwnVersion &version : m_versions) {
            if (!version.exchanged.contains(version.value.changedAt))
                version.exchanged.append(version.value.changedAt);
        }
        return m_versions.values();
    }

    OwnMerge take(const QList<OwnVersion> &theirs)
    {
        const OwnMerge merge = mergeOwnVersions(m_versions.values(), theirs);
        for (const OwnVersion &version : merge.after)
            m_versions.insert(version.place(), version);
        return merge;
    }

    void undo(const OwnMerge &merge)
    {
        for (const OwnVersion &version : merge.before) {
            if (version.value.changedAt.isEmpty())
                m_versions.remove(version.place());
            else
                m_versions.insert(version.place(), version);
        }
    }

    QString value(OwnField field = OwnField::Note) const
    {
        return m_versions.value({code, field}).value.value;
    }
    QStringList others() const
    {
        QStringList values;
        for (const OtherValue &other : othersOf(value(OwnField::Others)))
            values.append(other.value);
        return values;
    }
    QStringList all() const { return others() + QStringList(value()); }
    QHash<OwnPlace, OwnVersion> versions() const { return m_versions; }

private:
    QHash<OwnPlace, OwnVersion> m_versions;
};

} // namespace

class tst_OwnVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsNew();
    void takesWhatFollows();
    void keepsWhatIsNewer();
    void keepsBothOfAConflict_data();
    void keepsBothOfAConflict();
    void theSameTwiceIsNoConflict();
    void tagsAreJoined();
    void ofStarsTheNewerOneWins();
    void whatWasTakenBackStaysSo();
    void aTextSurvivesThatItWasTakenBackElsewhere();
    void decidesOnce_data();
    void decidesOnce();
    void takingItAgainChangesNothing();
    void canBeUndoneAndTakenAgain();
    void othersAreNeverTakenForSomethingElse_data();
    void othersAreNeverTakenForSomethingElse();
    void exchangedStatesAreBounded();
    void everyoneComesToTheSame();
};

void tst_OwnVersions::takesWhatIsNew()
{
    const OwnMerge merge = mergeOwnVersions({}, {note(u"theirs"_s, 5, {5})});
    QCOMPARE(merge.added, 1);
    QCOMPARE(merge.changed + merge.kept + merge.conflicts, 0);
    QCOMPARE(merge.after, QList{note(u"theirs"_s, 5, {5})});
    QVERIFY(merge.before.constFirst().value.changedAt.isEmpty());
    QCOMPARE(merge.before.constFirst().place(), (OwnPlace{code, OwnField::Note}));
}

void tst_OwnVersions::takesWhatFollows()
{
    const OwnMerge merge = mergeOwnVersions({note(u"old"_s, 5, {5})}, {note(u"new"_s, 9, {5, 9})});
    QCOMPARE(merge.changed, 1);
    QCOMPARE(merge.conflicts, 0);
    QCOMPARE(merge.after, QList{note(u"new"_s, 9, {5, 9})});

    // Whatever their clock says: it was made from mine.
    const OwnMerge earlier =
            mergeOwnVersions({note(u"old"_s, 9, {9})}, {note(u"new"_s, 5, {5, 9})});
    QCOMPARE(earlier.after, QList{note(u"new"_s, 5, {5, 9})});
}

void tst_OwnVersions::keepsWhatIsNewer()
{
    const OwnMerge merge = mergeOwnVersions({note(u"mine"_s, 9, {5})}, {note(u"old"_s, 5, {5})});
    QCOMPARE(merge.kept, 1);
    QVERIFY(merge.after.isEmpty());
}

void tst_OwnVersions::keepsBothOfAConflict_data()
{
    QTest::addColumn<OwnField>("field");
    QTest::newRow("note") << OwnField::Note;
    QTest::newRow("link") << OwnField::Link;
    QTest::newRow("reply") << OwnField::Reply;
    QTest::newRow("concept") << OwnField::Concept;
}

void tst_OwnVersions::keepsBothOfAConflict()
{
    QFETCH(const OwnField, field);
    for (const bool areTheirsNewer : {true, false}) {
        Person mine;
        Person theirs;
        mine.write(field, u"mine"_s, 5);
        theirs.write(field, u"theirs"_s, areTheirsNewer ? 6 : 4);
        const auto offered = mine.share();
        const OwnMerge merge = mine.take(theirs.share());
        QCOMPARE(merge.conflicts, 1);
        QCOMPARE(merge.added + merge.changed + merge.kept, 0);
        QCOMPARE(mine.value(field), areTheirsNewer ? u"theirs"_s : u"mine"_s);
        QCOMPARE(mine.others(), QStringList(areTheirsNewer ? u"mine"_s : u"theirs"_s));
        // Over there they come to the same.
        QCOMPARE(theirs.take(offered).conflicts, 1);
        QCOMPARE(theirs.versions(), mine.versions());
    }
}

void tst_OwnVersions::theSameTwiceIsNoConflict()
{
    const OwnMerge merge = mergeOwnVersions({note(u"same"_s, 5)}, {note(u"same"_s, 9, {9})});
    QCOMPARE(merge.added + merge.changed + merge.kept + merge.conflicts, 0);
    QCOMPARE(merge.after, QList{note(u"same"_s, 9, {9})});
}

void tst_OwnVersions::tagsAreJoined()
{
    Person mine;
    Person theirs;
    mine.write(OwnField::Tags, u"bug\nurgent"_s, 5);
    theirs.write(OwnField::Tags, u"Bug\nknown"_s, 4);
    const OwnMerge merge = mine.take(theirs.share());
    QCOMPARE(merge.changed, 1);
    QCOMPARE(merge.conflicts, 0);
    QCOMPARE(mine.value(OwnField::Tags), u"bug\nknown\nurgent"_s);
    QVERIFY(mine.others().isEmpty());
    // Who takes one away afterwards is followed.
    theirs.take(mine.share());
    theirs.write(OwnField::Tags, u"known"_s, 20);
    mine.take(theirs.share());
    QCOMPARE(mine.value(OwnField::Tags), u"known"_s);
}

void tst_OwnVersions::ofStarsTheNewerOneWins()
{
    Person mine;
    Person theirs;
    mine.write(OwnField::Star, u"1"_s, 5);
    theirs.write(OwnField::Star, {}, 6);
    QCOMPARE(mine.take(theirs.share()).changed, 1);
    QVERIFY(mine.value(OwnField::Star).isEmpty());
    QVERIFY(mine.others().isEmpty());
}

void tst_OwnVersions::whatWasTakenBackStaysSo()
{
    Person mine;
    Person theirs;
    mine.write(u"both"_s, 1);
    theirs.take(mine.share());
    theirs.write({}, 2); // taken back
    QCOMPARE(theirs.take(mine.share()).kept, 1);
    QVERIFY(theirs.value().isEmpty());
    QCOMPARE(mine.take(theirs.share()).changed, 1);
    QVERIFY(mine.value().isEmpty());
    QVERIFY(mine.others().isEmpty());
}

void tst_OwnVersions::aTextSurvivesThatItWasTakenBackElsewhere()
{
    Person mine;
    Person theirs;
    mine.write(u"first"_s, 1);
    theirs.take(mine.share());
    mine.write(u"more work went into this"_s, 2);
    theirs.write({}, 3);
    QCOMPARE(mine.take(theirs.share()).conflicts, 1);
    QVERIFY(mine.value().isEmpty());
    QCOMPARE(mine.others(), QStringList(u"more work went into this"_s));
}

void tst_OwnVersions::decidesOnce_data()
{
    QTest::addColumn<bool>("useTheOther");
    QTest::newRow("the other one is used") << true;
    QTest::newRow("the other one is thrown away") << false;
}

void tst_OwnVersions::decidesOnce()
{
    QFETCH(const bool, useTheOther);
    Person mine;
    Person theirs;
    mine.write(u"mine"_s, 5);
    theirs.write(u"theirs"_s, 6);
    const auto before = mine.share();
    mine.take(theirs.share());
    theirs.take(before);
    if (useTheOther)
        mine.write(u"mine"_s, 10);
    mine.write(OwnField::Others, {}, 10);
    const QString decided = mine.value();

    // What they still have beside it does not come back …
    QCOMPARE(mine.take(theirs.share()).conflicts, 0);
    QVERIFY(mine.others().isEmpty());
    QCOMPARE(mine.value(), decided);
    // … and they are spared the question.
    QCOMPARE(theirs.take(mine.share()).conflicts, 0);
    QVERIFY(theirs.others().isEmpty());
    QCOMPARE(theirs.value(), decided);
}

void tst_OwnVersions::takingItAgainChangesNothing()
{
    Person mine;
    Person theirs;
    mine.write(u"mine"_s, 5);
    theirs.write(u"theirs"_s, 6);
    theirs.write(OwnField::Tags, u"tag"_s, 6);
    const auto offered = theirs.share();
    mine.take(offered);
    const OwnMerge again = mine.take(offered);
    QVERIFY(again.after.isEmpty());
    QVERIFY(again.before.isEmpty());
    QCOMPARE(again.conflicts, 0);
}

void tst_OwnVersions::canBeUndoneAndTakenAgain()
{
    Person mine;
    Person theirs;
    mine.write(u"mine"_s, 5);
    theirs.write(u"theirs"_s, 6);
    theirs.write(OwnField::Link, u"https://example.com"_s, 6);
    const auto before = mine.versions();
    const auto offered = theirs.share();
    const OwnMerge merge = mine.take(offered);
    mine.undo(merge);
    QCOMPARE(mine.versions(), before);
    const OwnMerge again = mine.take(offered);
    QCOMPARE(again.added, 1);
    QCOMPARE(again.conflicts, 1);
}

void tst_OwnVersions::othersAreNeverTakenForSomethingElse_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"note"_s;
    QTest::newRow("no array") << u"{}"_s;
    QTest::newRow("no objects") << u"[1, null, \"note\"]"_s;
    QTest::newRow("no field") << uR"([{"value": "x", "changed_at": ""}])"_s;
    QTest::newRow("a field that has none") << uR"([{"field": "star", "value": "1"}])"_s;
    QTest::newRow("others of others") << uR"([{"field": "others", "value": "x"}])"_s;
    QTest::newRow("no value") << uR"([{"field": "note", "value": ""}])"_s;
}

void tst_OwnVersions::othersAreNeverTakenForSomethingElse()
{
    QFETCH(const QString, value);
    QVERIFY(othersOf(value).isEmpty());
}

void tst_OwnVersions::exchangedStatesAreBounded()
{
    QList<int> many;
    for (int i = 0; i < 200; ++i)
        many.append(i);
    const OwnMerge merge =
            mergeOwnVersions({note(u"mine"_s, 300, {300})}, {note(u"theirs"_s, 250, many)});
    const auto joined =
            std::ranges::find(merge.after, OwnPlace{code, OwnField::Note}, &OwnVersion::place);
    QVERIFY(joined != merge.after.end());
    const QStringList exchanged = joined->exchanged;
    QCOMPARE(exchanged.size(), 64);
    QVERIFY(exchanged.contains(at(300)));
    QVERIFY(exchanged.contains(at(250)));
    QVERIFY(std::is_sorted(exchanged.begin(), exchanged.end()));
}

/// Four people write and exchange at random. Nothing that was written and never replaced by a person
/// who saw it is lost, and after everyone has taken from everyone all have the same.
void tst_OwnVersions::everyoneComesToTheSame()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        std::array<Person, 4> people;
        QSet<QString> alive; // texts that nobody has replaced
        int second = 0;
        const auto any = [&]() -> Person & { return people[random.bounded(4U)]; };
        for (int step = 0; step < 40; ++step) {
            ++second;
            if (random.bounded(3) == 0) {
                Person &writer = any();
                const QString text = u"text %1"_s.arg(step);
                alive.remove(writer.value());
                alive.insert(text);
                writer.write(text, second);
            } else {
                Person &from = any();
                any().take(from.share());
            }
        }
        for (int pass = 0; pass < 3; ++pass) {
            for (Person &taker : people) {
                for (Person &giver : people)
                    taker.take(giver.share());
            }
        }
        for (const Person &person : people) {
            QCOMPARE(person.value(), people[0].value());
            QCOMPARE(person.others(), people[0].others());
            for (const QString &text : std::as_const(alive))
                QVERIFY2(person.all().contains(text), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(tst_OwnVersions)
#include "tst_ownversions.moc"
