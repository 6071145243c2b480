// SPDX-License-Identifier: MIT
#include "db/ownversions.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace errdex::db {

namespace {

// Enough for years of exchanging; a state that is forgotten is at worst taken for a conflict.
constexpr qsizetype mostExchanged = 64;

/// A set of times, ascending: with one format their texts are ordered as they are.
QStringList united(const QStringList &left, const QStringList &right)
{
    QStringList all = left + right;
    all.removeAll(QString());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all.size() > mostExchanged)
        all.remove(0, all.size() - mostExchanged);
    return all;
}

class Merger
{
public:
    explicit Merger(const QList<OwnVersion> &mine)
    {
        for (const OwnVersion &version : mine)
            m_present.insert(version.place(), version);
        m_former = m_present;
    }

    /// `others` are those of the same subject, over there.
    void join(const OwnVersion &theirs, const QList<OtherValue> &others)
    {
        if (!m_present.contains(theirs.place())) {
            if (!theirs.value.value.isEmpty())
                ++m_merge.added;
            set(theirs);
            return;
        }
        const OwnVersion mine = m_present.value(theirs.place()); // others are inserted meanwhile
        OwnVersion joined = mine;
        joined.exchanged = united(mine.exchanged, theirs.exchanged);
        if (mine.value.value == theirs.value.value) {
            joined.value.changedAt = std::max(mine.value.changedAt, theirs.value.changedAt);
            dropDecided(theirs, others);
        } else if (mine.exchanged.contains(theirs.value.changedAt)) {
            ++m_merge.kept;
        } else if (theirs.exchanged.contains(mine.value.changedAt)) {
            ++(mine.value.value.isEmpty() ? m_merge.added : m_merge.changed);
            joined.value = theirs.value;
            dropDecided(theirs, others);
        } else {
            joinConflict(mine, theirs, joined);
        }
        set(joined);
    }

    /// After all other fields of the subject.
    void joinOthers(const CodeKey &subject, const QList<OtherValue> &theirs)
    {
        for (const OtherValue &other : theirs) {
            // One that was known before was kept or thrown away here, unless it was the value.
            const OwnVersion former = m_former.value({subject, other.field});
            if (!former.exchanged.contains(other.changedAt)
                || former.value.changedAt == other.changedAt)
                setOther(subject, other, true);
        }
        // What has become the value meanwhile is no other one.
        for (const OtherValue &other :
             othersOf(m_present.value({subject, OwnField::Others}).value.value)) {
            if (m_present.value({subject, other.field}).value.value == other.value)
                setOther(subject, other, false);
        }
    }

    OwnMerge take()
    {
        for (const auto &[place, version] : m_present.asKeyValueRange()) {
            OwnVersion former = m_former.value(place);
            if (former == version)
                continue;
            former.value.subject = place.subject;
            former.value.field = place.field;
            m_merge.before.append(former);
            m_merge.after.append(version);
        }
        return m_merge;
    }

private:
    void set(const OwnVersion &version) { m_present.insert(version.place(), version); }

    /// Other values that were known over there and are there no more: someone has decided.
    void dropDecided(const OwnVersion &theirs, const QList<OtherValue> &others)
    {
        const CodeKey &subject = theirs.value.subject;
        for (const OtherValue &other :
             othersOf(m_present.value({subject, OwnField::Others}).value.value)) {
            if (other.field == theirs.value.field && theirs.exchanged.contains(other.changedAt)
                && !others.contains(other))
                setOther(subject, other, false);
        }
    }

    void joinConflict(const OwnVersion &mine, const OwnVersion &theirs, OwnVersion &joined)
    {
        const auto rank = [](const OwnVersion &version) {
            return std::pair(version.value.changedAt, version.value.value);
        };
        const bool areTheirsNewer = rank(mine) < rank(theirs);
        const OwnValue &winner = areTheirsNewer ? theirs.value : mine.value;
        const OwnValue &loser = areTheirsNewer ? mine.value : theirs.value;
        joined.value = winner;
        joined.exchanged = united(joined.exchanged, {mine.value.changedAt, theirs.value.changedAt});
        if (winner.field == OwnField::Tags && !loser.value.isEmpty())
            joined.value.value = canonicalTags(tagsOf(winner.value) + tagsOf(loser.value));
        if (canHaveOthers(winner.field) && !loser.value.isEmpty()) {
            ++m_merge.conflicts;
            setOther(loser.subject, {loser.field, loser.value, loser.changedAt}, true);
        } else if (joined.value.value != mine.value.value) {
            ++(mine.value.value.isEmpty() ? m_merge.added : m_merge.changed);
        } else {
            ++m_merge.kept;
        }
    }

    void setOther(const CodeKey &subject, const OtherValue &other, bool isKept)
    {
        OwnVersion version = m_present.value({subject, OwnField::Others});
        QList<OtherValue> others = othersOf(version.value.value);
        others.removeAll(other);
        if (isKept)
            others.append(other);
        std::ranges::sort(others, {}, [](const OtherValue &each) {
            return std::tuple(each.field, each.changedAt, each.value);
        });
        version.value = {subject, OwnField::Others, othersValue(others),
                         std::max(version.value.changedAt, other.changedAt)};
        set(version);
    }

    QHash<OwnPlace, OwnVersion> m_present;
    QHash<OwnPlace, OwnVersion> m_former;
    OwnMerge m_merge;
};

} // namespace

QString othersValue(const QList<OtherValue> &others)
{
    QJsonArray array;
    for (const OtherValue &other : others)
        array.append(QJsonObject{{u"field"_s, ownFieldName(other.field)},
                                 {u"value"_s, other.value},
                                 {u"changed_at"_s, other.changedAt}});
    return array.isEmpty() ? QString()
                           : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<OtherValue> othersOf(const QString &value)
{
    QList<OtherValue> others;
    const QJsonArray array = QJsonDocument::fromJson(value.toUtf8()).array();
    for (const QJsonValue &each : array) {
        const auto field = ownFieldNamed(each[u"field"].toString());
        const QString text = each[u"value"].toString();
        if (field && canHaveOthers(*field) && !text.isEmpty())
            others.append({*field, text, each[u"changed_at"].toString()});
    }
    return others;
}

bool canHaveOthers(OwnField field)
{
    return field != OwnField::Star && field != OwnField::Tags && field != OwnField::Others;
}

OwnMerge mergeOwnVersions(const QList<OwnVersion> &mine, const QList<OwnVersion> &theirs)
{
    QHash<CodeKey, QList<OtherValue>> others;
    for (const OwnVersion &version : theirs) {
        if (version.value.field == OwnField::Others)
            others[version.value.subject] += othersOf(version.value.value);
    }
    Merger merger(mine);
    QSet<CodeKey> subjects;
    for (const OwnVersion &version : theirs) {
        subjects.insert(version.value.subject);
        if (version.value.field != OwnField::Others)
            merger.join(version, others.value(version.value.subject));
    }
    for (const CodeKey &subject : std::as_const(subjects))
        merger.joinOthers(subject, others.value(subject));
    return merger.take();
}

} // namespace errdex::db
