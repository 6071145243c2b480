// SPDX-License-Identifier: MIT
#include "queryhelp.h"

#include <QCoreApplication>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

QList<QueryExample> queryExamples()
{
    // Not named tr: lupdate takes that for a call, and looks for no NOOP within.
    const auto text = [](const char *source) {
        return QCoreApplication::translate("errdex::QueryHelp", source);
    };
    return {
            {u"rate limit"_s,
             text(QT_TRANSLATE_NOOP(
                     "errdex::QueryHelp",
                     "both words, anywhere, in any order; case and accents do not matter"))},
            {u"\"rate limit\""_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "exactly this phrase"))},
            {u"order -websocket"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "the first word without the second"))},
            {u"timeout OR expired"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "one of the two, or both"))},
            {u"(timeout OR expired) order"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "parentheses group"))},
            {u"-1021"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "a code; a minus before a digit belongs to it"))},
            {u"code:-10*"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "codes that begin with -10; * stands for anything"))},
            {u"code:=0001"_s, text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "exactly this code"))},
            {u"provider:hashkey-pro,ethgas"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "one of several providers"))},
            {u"http:4xx"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "a class of HTTP statuses"))},
            {u"http:400..429"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "a range, ends included"))},
            {u"http:>=500"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "from here on; <, <= and > work too"))},
            {u"category:\"Auth & Session\""_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "a category; names with blanks in quotes"))},
            {u"concept:rate-limit-exceeded"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "what the failure means, across providers"))},
            {u"actor:customer"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "who has to act: customer, integrator, provider or nobody"))},
            {u"retry:never"_s,
             text(QT_TRANSLATE_NOOP(
                     "errdex::QueryHelp",
                     "trying again: never, after-change, after-wait or with-backoff"))},
            {u"message:signature"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "in one field only; also name:, description:, condition:"))},
            {u"condition:"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "the page gives no condition"))},
            {u"-condition:"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "the page gives a condition"))},
            {u"/order (not|never) found/"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "a regular expression, anywhere or after a field"))},
            {u"is:starred"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp", "the codes that you starred"))},
            {u"note:clock tag:vip"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "in what you keep with the codes; also link:"))},
            {u"has:note"_s,
             text(QT_TRANSLATE_NOOP(
                     "errdex::QueryHelp",
                     "codes with a note of yours; also has:tag, has:link, has:reply, "
                     "has:conflict"))},
            {u"is:duplicate"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "codes that one provider lists more than once"))},
            {u"is:collision"_s,
             text(QT_TRANSLATE_NOOP("errdex::QueryHelp",
                                    "codes that mean something else at another provider"))},
    };
}

} // namespace errdex
