// SPDX-License-Identifier: MIT
#include "ui/actions/whynot.h"

#include "core/text/phrases.h"

#include <QCoreApplication>

namespace errdex {

namespace {

struct WhyNot
{
    Q_DECLARE_TR_FUNCTIONS(errdex::WhyNot)
};

QString inBrowseOnly(ActionId id)
{
    //: %1 is the quoted name of a menu's entry
    return WhyNot::tr("%1 works in Browse, not in Compare.")
            .arg(Phrases::quoted(actionTitle(actionSpec(id))));
}

} // namespace

QString whyNot(ActionId id, const ActionPlace &place)
{
    switch (id) {
    case ActionId::EditNote:
    case ActionId::EditTags:
    case ActionId::EditLink:
    case ActionId::EditReply:
        if (!place.canKeep)
            return WhyNot::tr("Own data cannot be changed now.");
        return place.isComparing
                ? WhyNot::tr("Choose a single code first: Enter leads to the cards of the cell.")
                : WhyNot::tr("Choose a single code of the table first.");
    case ActionId::CopyTsv:
    case ActionId::CopyMarkdown:
    case ActionId::CopyText:
    case ActionId::CopyCode:
        return place.isComparing ? inBrowseOnly(id)
                                 : WhyNot::tr("Choose a code of the table first.");
    case ActionId::Star:
        if (place.isComparing)
            return inBrowseOnly(id);
        return place.canKeep ? WhyNot::tr("Choose a code of the table first.")
                             : WhyNot::tr("Own data cannot be changed now.");
    case ActionId::CopyMessage:
        if (place.isComparing)
            return inBrowseOnly(id);
        return place.hasCode ? WhyNot::tr("This code has no message.")
                             : WhyNot::tr("Choose a code of the table first.");
    case ActionId::SelectAll:
        return place.isComparing ? inBrowseOnly(id) : WhyNot::tr("The table has no rows.");
    case ActionId::AcceptConcept:
    case ActionId::ChooseConcept:
    case ActionId::ClearConcept:
        return place.isComparing
                ? inBrowseOnly(id)
                : WhyNot::tr("No code is chosen whose concept is yours to choose.");
    case ActionId::ShowFilterRow:
        return inBrowseOnly(id);
    case ActionId::Undo:
        return WhyNot::tr("There is nothing to undo.");
    case ActionId::Redo:
        return WhyNot::tr("There is nothing to redo.");
    case ActionId::Back:
        return WhyNot::tr("There is nothing to go back to.");
    case ActionId::Forward:
        return WhyNot::tr("There is nothing to go forward to.");
    case ActionId::SaveSearch:
        return WhyNot::tr("There is no search that could be saved.");
    default:
        return WhyNot::tr("%1 is not possible now.")
                .arg(Phrases::quoted(actionTitle(actionSpec(id))));
    }
}

} // namespace errdex
