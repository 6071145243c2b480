// SPDX-License-Identifier: MIT
#include "core/catalog/origintext.h"

using namespace Qt::StringLiterals;

namespace errdex {

QString OriginText::keyword(const db::ProviderRecord &provider)
{
    if (provider.isShared)
        return u"shared"_s;
    return provider.isImported ? u"imported"_s : u"bundled"_s;
}

QString OriginText::word(const db::ProviderRecord &provider)
{
    if (provider.isShared)
        //: of a catalogue: a colleague has given it to everybody in the team
        return tr("shared by your team");
    if (provider.hidesShared)
        //: of a catalogue: the team shares one too, which is not shown because of this one
        return tr("imported, hides the team's");
    //: of a catalogue: it comes with the program
    return provider.isImported ? tr("imported") : tr("bundled");
}

QString OriginText::teamSentence(const db::ProviderRecord &provider)
{
    if (provider.isShared)
        return tr("Shared by your team");
    return provider.hidesShared ? tr("Your own import; it hides the one that your team shares")
                                : QString();
}

} // namespace errdex
