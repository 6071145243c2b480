// SPDX-License-Identifier: MIT
#include "core/import/differencetext.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"

namespace errdex {

namespace {

QString addedText(const CatalogDifference &difference)
{
    //: %Ln codes of a catalogue; part of a list
    return DifferenceText::tr("%Ln added", nullptr, int(difference.added));
}

QString changedText(const CatalogDifference &difference)
{
    //: %Ln codes of a catalogue; part of a list
    return DifferenceText::tr("%Ln changed", nullptr, int(difference.changed));
}

QString removedText(const CatalogDifference &difference)
{
    //: %Ln codes of a catalogue; part of a list
    return DifferenceText::tr("%Ln removed", nullptr, int(difference.removed));
}

} // namespace

QString DifferenceText::changes(const CatalogDifference &difference)
{
    return Phrases::list({addedText(difference), changedText(difference), removedText(difference)});
}

QString DifferenceText::done(const CatalogDifference &difference, const QString &name)
{
    QStringList parts;
    if (difference.added > 0)
        parts += addedText(difference);
    if (difference.changed > 0)
        parts += changedText(difference);
    if (difference.removed > 0)
        parts += removedText(difference);
    if (parts.isEmpty())
        //: %1 is a catalogue: an import stored it as it was
        return tr("The codes of “%1” are as they were").arg(name);
    if (parts.size() > 1)
        //: %1 is a catalogue, %2 "2 added, 1 removed", of its codes
        return tr("“%1” was updated: %2").arg(name, Phrases::list(parts));
    if (difference.isNew())
        //: %1 is a catalogue that was not there before
        return tr("“%1” is new, with %Ln code(s)", nullptr, int(difference.added)).arg(name);
    if (difference.added > 0)
        //: %1 is a catalogue
        return tr("%Ln code(s) were added to “%1”", nullptr, int(difference.added)).arg(name);
    if (difference.changed > 0)
        //: %1 is a catalogue
        return tr("%Ln code(s) of “%1” were changed", nullptr, int(difference.changed)).arg(name);
    //: %1 is a catalogue
    return tr("%Ln code(s) were removed from “%1”", nullptr, int(difference.removed)).arg(name);
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
