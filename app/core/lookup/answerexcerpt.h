// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/lookup.h"

namespace errdex {

/// The line of a pasted text in which a row was found, cut around it where it is long.
struct AnswerExcerpt
{
    QString text; ///< one line; an ellipsis stands where something was cut off
    QList<Span> matches; ///< in `text`
    QList<Span> values; ///< of the message's placeholders, in `text`
};

/// `longest` is in UTF-16 units; the first match stands in it wherever it stood in the line.
AnswerExcerpt answerExcerpt(const LookupMatch &match, const QString &pasted,
                            qsizetype longest = 240);

} // namespace errdex
