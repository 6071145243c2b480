// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"

/// What two people keep apart, joined field by field.
///
/// Each state of a field is known by the time of its last change, and knows which states that were
/// exchanged it was made from. One that knows the other follows it. Two that do not know each other
/// are a conflict: the newer one wins, and the other stays beside it. So any number of people can
/// exchange their data in any order, come to the same, and are asked about nothing twice. (The idea
/// is that of a version history with merges: the states are the nodes, `exchanged` the ancestors.)
namespace errdex::db {

/// A field's other value: what another person has written, apart from the one that is kept.
struct OtherValue
{
    OwnField field = OwnField::Note; ///< one that can have them
    QString value; ///< never empty
    QString changedAt; ///< as in OwnValue

    friend bool operator==(const OtherValue &, const OtherValue &) = default;
};

/// Tags are joined, and a star is there or not; all texts can have other values.
bool canHaveOthers(OwnField field);

/// The value of OwnField::Others, and the reverse; what cannot be understood is left out.
QString othersValue(const QList<OtherValue> &others);
QList<OtherValue> othersOf(const QString &value);

/// A field of a subject.
struct OwnPlace
{
    CodeKey subject;
    OwnField field = OwnField::Star;

    friend bool operator==(const OwnPlace &, const OwnPlace &) = default;
    friend size_t qHash(const OwnPlace &place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, place.subject, int(place.field));
    }
};

/// A field's state with where it comes from.
struct OwnVersion
{
    OwnValue value;
    QStringList exchanged; ///< times, as OwnValue::changedAt; ascending

    OwnPlace place() const { return {value.subject, value.field}; }

    friend bool operator==(const OwnVersion &, const OwnVersion &) = default;
};

/// What a join did, or would do.
struct OwnMerge
{
    QList<OwnVersion> before; ///< of what is changed; without a time where there was nothing
    QList<OwnVersion> after;
    int added = 0; ///< fields that had no value
    int changed = 0; ///< fields with another value now, or none any more
    int kept = 0; ///< fields whose value here is the newer one, and known to be
    int conflicts = 0; ///< fields with two values now
};

/// Joins `theirs` into `mine`. States of one field that are `theirs` twice are joined one after the
/// other.
OwnMerge mergeOwnVersions(const QList<OwnVersion> &mine, const QList<OwnVersion> &theirs);

} // namespace errdex::db
