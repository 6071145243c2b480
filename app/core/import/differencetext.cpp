// SPDX-License-Identifier: MIT
#include "core/import/differencetext.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"

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

QStringList DifferenceText::head(const db::ImportedCatalogRecord &before,
                                 const db::ImportedCatalogRecord &after)
{
    QStringList sentences;
    if (after.name != before.name)
        sentences.append(
                tr("The name changes from “%1” to “%2”.")
                        .arg(withVisibleControls(before.name), withVisibleControls(after.name)));
    // An empty one is not stored over what is there.
    if (!after.url.isEmpty() && after.url != before.url)
        sentences.append(tr("The documentation's address becomes %1.")
                                 .arg(isolated(visibleText(after.url))));
    if (!after.errorBody.isEmpty() && after.errorBody != before.errorBody)
        sentences.append(tr("The form of the error response changes."));
    return sentences;
}

} // namespace errdex
