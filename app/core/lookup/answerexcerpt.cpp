// SPDX-License-Identifier: MIT
#include "core/lookup/answerexcerpt.h"

#include "core/search/search.h"

#include <algorithm>

namespace errdex {

namespace {

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

AnswerExcerpt answerExcerpt(const LookupMatch &match, const QString &pasted, qsizetype longest)
{
    if (match.spans.isEmpty())
        return {};
    const qsizetype first = match.spans.first().begin;
    qsizetype begin = first;
    const qsizetype before = longest / 4; // what leads to the match, in its line
    while (begin > 0 && !isBreak(pasted[begin - 1]) && first - begin < longest)
        --begin;
    qsizetype end = first;
    while (end < pasted.size() && !isBreak(pasted[end]) && end - first < longest)
        ++end;
    if (end - begin > longest && first - begin > before)
        begin = std::min(first - before, std::max(begin, end - longest));
    end = std::min(end, begin + longest);
    const auto isHalf = [&pasted](qsizetype at) {
        return at > 0 && at < pasted.size() && pasted[at].isLowSurrogate()
                && pasted[at - 1].isHighSurrogate();
    };
    begin -= isHalf(begin) ? 1 : 0;
    end -= isHalf(end) ? 1 : 0;
    while (begin < first && pasted[begin].isSpace())
        ++begin;
    AnswerExcerpt excerpt;
    if (begin > 0 && !isBreak(pasted[begin - 1]) && !pasted.first(begin).trimmed().isEmpty())
        excerpt.text = QChar(u'…');
    const qsizetype place = excerpt.text.size();
    excerpt.text += pasted.mid(begin, end - begin);
    if (end < pasted.size() && !isBreak(pasted[end]))
        excerpt.text += u'…';
    excerpt.matches = movedInto(match.spans, begin, end, place);
    excerpt.values = movedInto(match.placeholderSpans, begin, end, place);
    return excerpt;
}

} // namespace errdex
