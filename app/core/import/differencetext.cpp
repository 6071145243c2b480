// SPDX-License-Identifier: MIT
#include "core/import/differencetext.h"

#include "core/text/phrases.h"

namespace errdex {

QString DifferenceText::changes(const CatalogDifference &difference)
{
    return Phrases::list({
            //: %Ln codes of a catalogue; part of a list
            tr("%Ln added", nullptr, int(difference.added)),
            //: %Ln codes of a catalogue; part of a list
            tr("%Ln changed", nullptr, int(difference.changed)),
            //: %Ln codes of a catalogue; part of a list
            tr("%Ln removed", nullptr, int(difference.removed)),
    });
}

QString DifferenceText::all(const CatalogDifference &difference)
{
    //: %Ln codes of a catalogue; part of a list
    const QString unchanged = tr("%Ln unchanged", nullptr, int(difference.unchanged));
    return Phrases::list({changes(difference), unchanged});
}

} // namespace errdex
