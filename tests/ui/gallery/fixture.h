// SPDX-License-Identifier: MIT
#pragma once

#include "picture.h"
#include "states.h"
#include "ui/windowfixture.h"

/// What the states share.
namespace errdex::gallery {

using test::WindowFixture;

/// What stands at the end of every text of a stranger that a state brings along: nothing, until a test
/// looks for what is not shown as it is.
inline QString &strangeEnd()
{
    static QString end;
    return end;
}

inline constexpr int settleTime = 120; // ms

inline bool save(QWidget &widget, const QString &path)
{
    // Layouts and scroll positions settle over some rounds of the event loop; there is no signal
    // for the last one.
    QTest::qWait(settleTime);
    return widget.isVisible() && takePicture(widget, path);
}

inline bool searchFor(WindowFixture &fixture, const QString &text)
{
    fixture.session().setText(text);
    return fixture.waitForResult();
}

/// The window over the real catalogues after `act`.
inline std::function<bool(const Options &, const QString &)> window(
        std::function<bool(WindowFixture &)> act)
{
    return [act = std::move(act)](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        return fixture.show() && act(fixture) && save(fixture.window(), path);
    };
}

} // namespace errdex::gallery
