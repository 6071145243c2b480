// SPDX-License-Identifier: MIT
#pragma once

#include "db/ownversions.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>

namespace errdex {

/// What a person has written about a code, or (a reply only) about a concept.
struct OwnTexts
{
    QString note; ///< shown as Markdown
    QStringList tags;
    QString link; ///< http or https: where the solution stands
    QString reply; ///< to a customer, in the place of the concept's
    QList<db::OtherValue> others =
            {}; ///< what another person has written of these, apart from them

    bool isEmpty() const
    {
        return note.isEmpty() && tags.isEmpty() && link.isEmpty() && reply.isEmpty()
                && others.isEmpty();
    }
    friend bool operator==(const OwnTexts &, const OwnTexts &) = default;
};

/// What can be kept with a code, in the order of what "has:…" takes. A conflict is what another person
/// has written of them, apart from one's own.
enum class OwnPart : quint8 { Note, Tags, Link, Reply, Conflict };
inline constexpr std::array allOwnParts{OwnPart::Note, OwnPart::Tags, OwnPart::Link, OwnPart::Reply,
                                        OwnPart::Conflict};
bool hasPart(const OwnTexts &texts, OwnPart part);

/// All that a person keeps, in memory. Subjects are codes, and for replies also concepts, see
/// db::conceptSubject().
struct OwnData
{
    QSet<db::CodeKey> starred;
    QHash<db::CodeKey, QString> concepts; ///< slugs
    QHash<db::CodeKey, OwnTexts> texts;

    static OwnData of(const QList<db::OwnValue> &values);

    QString value(const db::CodeKey &subject, db::OwnField field) const; ///< empty for none
    void set(const db::OwnValue &value);
    QList<db::OwnValue> values() const; ///< without their times
};

} // namespace errdex
