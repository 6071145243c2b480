// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup/lookuprecord.h"
#include "db/records.h"

#include <QList>

#include <optional>

namespace errdex {

/// Where a person is in the window.
struct Place
{
    QString text; ///< of the search box
    TextOrigin origin = TextOrigin::Typed;
    std::optional<db::CodeKey> code = std::nullopt; ///< the current one
    bool isComparing = false; ///< the page

    friend bool operator==(const Place &, const Place &) = default;
};

/// The places that a person was at, one behind the other, as in a browser. In memory only.
class PlaceStack
{
public:
    static constexpr qsizetype mostPlaces = 200;

    /// A step to another place: what was forward is gone. The place that one is at is no step.
    void visit(const Place &place);
    /// The place that one is at has changed a little, without a step.
    void update(const Place &place);

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// Null where there is none; until the next change.
    const Place *goBack();
    const Place *goForward();
    const Place *current() const;

private:
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace errdex
