// SPDX-License-Identifier: MIT
#include "core/team/teamvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

QString teamTextStateName(TeamText::State state)
{
    switch (state) {
    case TeamText::State::Shared:
        return u"shared"_s;
    case TeamText::State::Waiting:
        return u"waiting"_s;
    case TeamText::State::Conflict:
        return u"conflict"_s;
    case TeamText::State::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

TeamValues TeamValues::of(db::TeamReplica &replica)
{
    TeamValues values;
    for (const db::TeamValue &value : replica.values())
        values.put(value.place, teamText(value, nullptr));
    for (const db::TeamPending &change : replica.pending())
        values.put(change.place, teamText(replica.value(change.place), &change));
    return values;
}

QHash<db::CodeKey, QString> TeamValues::concepts() const
{
    QHash<db::CodeKey, QString> slugs;
    for (const auto &[key, shared] : texts.asKeyValueRange()) {
        if (const TeamText *text = find(shared, db::OwnField::Concept))
            slugs.insert(key, text->value);
    }
    return slugs;
}

QString TeamValues::value(const db::CodeKey &subject, db::OwnField field) const
{
    const auto found = texts.constFind(subject);
    const TeamText *text = found == texts.cend() ? nullptr : find(*found, field);
    return text == nullptr ? QString() : text->value;
}

void TeamValues::put(const db::TeamPlace &place, const std::optional<TeamText> &text)
{
    const auto found = texts.find(place.subject);
    if (found == texts.end() && !text)
        return;
    QList<TeamText> &all = found == texts.end() ? texts[place.subject] : *found;
    all.removeIf([&place](const TeamText &each) { return each.field == place.field; });
    if (text) {
        const auto rank = [](const TeamText &each) {
            return std::ranges::find(db::teamFields, each.field) - db::teamFields.begin();
        };
        all.insert(std::ranges::upper_bound(all, rank(*text), {}, rank), *text);
    } else if (all.isEmpty()) {
        texts.remove(place.subject);
    }
}

const TeamText *TeamValues::find(const QList<TeamText> &texts, db::OwnField field)
{
    const auto found = std::ranges::find(texts, field, &TeamText::field);
    return found == texts.end() ? nullptr : &*found;
}

std::optional<TeamText> teamText(const std::optional<db::TeamValue> &value,
                                 const db::TeamPending *pending)
{
    using Pending = db::TeamPending::State;
    std::optional<TeamText> text;
    if (value && !value->value.isEmpty())
        text = TeamText{value->place.field, value->value,    value->author,
                        value->changedAt,   value->revision, TeamText::State::Shared};
    if (pending == nullptr)
        return text;
    if (pending->state != Pending::Waiting) {
        // Mine is in the list of what is to be decided.
        if (text)
            text->state = pending->state == Pending::Conflict ? TeamText::State::Conflict
                                                              : TeamText::State::Refused;
        return text;
    }
    if (pending->value.isEmpty())
        return std::nullopt;
    return TeamText{pending->place.field,        pending->value,          {}, {},
                    value ? value->revision : 0, TeamText::State::Waiting};
}

} // namespace errdex
