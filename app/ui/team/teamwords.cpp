// SPDX-License-Identifier: MIT
#include "ui/team/teamwords.h"

#include "core/team/teamerrortext.h"
#include "core/text/dates.h"
#include "core/text/visible.h"

#include <algorithm>

namespace errdex {

using namespace Qt::Literals::StringLiterals;
using Phase = TeamState::Phase;
using Pending = db::TeamPending::State;

QString TeamWords::nameOf(db::OwnField field)
{
    switch (field) {
    case db::OwnField::Tags:
        return tr("Tags");
    case db::OwnField::Link:
        return tr("Link");
    case db::OwnField::Reply:
        return tr("Reply");
    case db::OwnField::Concept:
        return tr("Meaning");
    case db::OwnField::Note:
    case db::OwnField::Star:
    case db::OwnField::Others:
        break;
    }
    return tr("Note");
}

QString TeamWords::nameOf(const db::TeamPlace &place)
{
    return withControlSigns(place.subject.code) + u" · "_s + nameOf(place.field);
}

int TeamWords::countOf(const TeamData &data, Pending state)
{
    return int(std::ranges::count_if(data.snapshot().pending, [state](const auto &change) {
        return change.state == state
                || (state == Pending::NoRight && change.state == Pending::TooLarge);
    }));
}

QString TeamWords::shortState(const TeamData &data)
{
    if (const int conflicts = countOf(data, Pending::Conflict))
        return tr("Team: %Ln to decide", "conflicts", conflicts);
    if (const int refused = countOf(data, Pending::NoRight))
        return tr("Team: %Ln not accepted", "changes", refused);
    switch (data.state().phase) {
    case Phase::Refused:
        return tr("Team: not connected");
    case Phase::Offline:
        return tr("Team: offline");
    case Phase::Connecting:
    case Phase::Synchronising:
        return tr("Team: connecting…");
    case Phase::Current:
    case Phase::Off:
        break;
    }
    if (const int waiting = countOf(data, Pending::Waiting))
        return tr("Team: %Ln waiting", "changes", waiting);
    return tr("Team: connected");
}

QString TeamWords::longState(const TeamData &data)
{
    const TeamState &state = data.state();
    QStringList sentences;
    switch (state.phase) {
    case Phase::Off:
        return tr("No team is connected.");
    case Phase::Connecting:
        sentences += tr("Connecting…");
        break;
    case Phase::Synchronising:
        sentences += tr("Fetching what others wrote…");
        break;
    case Phase::Current:
        //: %1 is the name of an account
        sentences += tr("Connected as %1.").arg(isolated(withVisibleControls(state.user)));
        if (!data.mayWrite())
            sentences += tr("This account may only read.");
        break;
    case Phase::Offline:
    case Phase::Refused:
        if (const QString at = shownTime(data.lastContact()); !at.isEmpty())
            //: %1 is a date and a time
            sentences += tr("Not connected since %1.").arg(at);
        else
            sentences += tr("Not connected yet.");
        break;
    }
    if (state.reason)
        sentences += TeamErrorText::describe(*state.reason);
    if (state.sendingReason)
        sentences += TeamErrorText::describe(*state.sendingReason);
    if (const int waiting = countOf(data, Pending::Waiting))
        sentences += tr("%Ln change(s) of yours wait here to be sent.", nullptr, waiting);
    return sentences.join(u' ');
}

} // namespace errdex
