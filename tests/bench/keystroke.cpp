// SPDX-License-Identifier: MIT
// From a keystroke to counts, facets and ordered rows.

#include "benchmarks.h"

using namespace Qt::StringLiterals;

namespace errdex::bench {

namespace {

struct NamedQuery
{
    QString name;
    QString text;
};

/// performance.md's set, and what the facet list and the filter row add to it.
const QList<NamedQuery> &queries()
{
    static const QList<NamedQuery> list{
            {u"nothing"_s, {}},
            {u"k"_s, u"k"_s},
            {u"tim"_s, u"tim"_s},
            {u"invalid"_s, u"invalid"_s},
            {u"rare"_s, u"escheat"_s},
            {u"-1021"_s, u"-1021"_s},
            {u"two-words"_s, u"order timeout"_s},
            {u"no-hit"_s, u"zyzzyva"_s},
            {u"provider"_s, u"provider:north-pay-1"_s},
            {u"provider-and-word"_s, u"provider:north-pay-1 order"_s},
            {u"facets"_s, u"http:4xx category:Orders"_s},
            {u"wildcard"_s, u"code:-10*"_s},
            {u"regex"_s, u"message:/not (found|allowed)/"_s},
    };
    return list;
}

} // namespace

void registerKeystroke(const QString &size)
{
    for (const NamedQuery &query : queries()) {
        registerMeasure(u"keystroke/"_s + query.name, size,
                        [size, query] { return searchFor(loadedCatalogue(size), query.text); });
    }
}

} // namespace errdex::bench
