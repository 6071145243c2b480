// SPDX-License-Identifier: MIT
#include "fixture.h"
#include "states.h"
#include "ui/actions/actiontable.h"
#include "ui/history/historyactions.h"
#include "ui/history/historypopup.h"

#include <QAction>
#include <QListView>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime time = QDateTime::fromString(u"2024-05-02T09:41:00Z"_s, Qt::ISODate);

QList<db::Lookup> lookups()
{
    using Kind = db::LookupKind;
    return {{.kind = Kind::Query,
             .text = u"http:4xx order"_s + strangeEnd(),
             .codes = {},
             .at = time},
            {.kind = Kind::Code,
             .text = {},
             .codes = {{u"hashkey-pro"_s, u"-1021"_s, 1}},
             .at = time.addSecs(-240)},
            {.kind = Kind::Paste,
             .text = {},
             .codes = {{u"hashkey-pro"_s, u"0211"_s, 1}, {u"alef-markets"_s, u"AUTH_EXPIRED"_s, 1}},
             .at = time.addSecs(-900)},
            {.kind = Kind::Query,
             .text = u"provider:ethgas concept:rate-limit-exceeded"_s,
             .codes = {},
             .at = time.addDays(-1)},
            {.kind = Kind::Query, .text = u"insufficient"_s, .codes = {}, .at = time.addDays(-2)}};
}

std::function<bool(const Options &, const QString &)> history(bool isEmpty)
{
    return [isEmpty](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        if (!fixture.show())
            return false;
        if (!isEmpty)
            fixture.session().history().replaceAll(lookups());
        fixture.window().actions()[ActionId::History]->trigger();
        const HistoryPopup *popup = fixture.window().history()->popup();
        const int rows = isEmpty ? 0 : int(lookups().size());
        return test::waitFor([&] { return popup->list()->model()->rowCount() == rows; })
                && save(fixture.window(), path);
    };
}

bool saved(const Options &options, const QString &path)
{
    WindowFixture fixture;
    fixture.window().resize(options.width, options.height);
    SavedFilters &filters = fixture.session().savedFilters();
    if (!fixture.show() || !test::waitFor([&] { return filters.isUsable(); }))
        return false;
    filters.add(u"Rate limits everywhere"_s + strangeEnd(), u"http:429"_s);
    filters.add(u"Mine"_s, u"is:starred"_s);
    filters.add(u"Customer has to act, not retried"_s, u"actor:customer retry:never"_s);
    filters.add(u"Old gateway"_s, u"provider:ethgas"_s + strangeEnd());
    filters.setOn(filters.filters().at(3).id, false);
    return searchFor(fixture, u"http:429"_s) && save(fixture.window(), path);
}

} // namespace

std::vector<State> searchStates()
{
    const Options light;
    const Options dark{.isDark = true};
    const Options small{.width = 640, .height = 420};
    const Options mirrored{.isRightToLeft = true};
    return {
            {u"history-light"_s, light, history(false)},
            {u"history-dark"_s, dark, history(false)},
            {u"history-rtl"_s, mirrored, history(false)},
            {u"history-small"_s, small, history(false)},
            {u"history-empty"_s, light, history(true)},
            {u"saved-light"_s, light, saved},
            {u"saved-dark"_s, dark, saved},
            {u"saved-rtl"_s, mirrored, saved},
            {u"saved-small"_s, small, saved},
    };
}

} // namespace errdex::gallery
