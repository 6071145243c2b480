// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/helptexts.h"

#include <QString>

namespace errdex {

/// How a page of the help looks.
struct HelpLook
{
    QString codeFamily; ///< the font of codes
    bool isRightToLeft = false;
};

/// The address of a link that tries a query: "search:http%3A4xx".
QString trialAddress(const QString &query);
/// The query of such an address; nothing for any other.
std::optional<QString> trialOf(const QString &address);

/// The inline markup of HelpBlock::text as HTML; all else is escaped.
QString helpInlineHtml(const QString &text, const HelpLook &look);

/// A page as HTML for Qt's text document: links are names of topics and trialAddress().
QString helpHtml(HelpTopic topic, const Actions &actions, const HelpLook &look);

} // namespace errdex
