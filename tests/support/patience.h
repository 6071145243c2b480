// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

/// How long tests wait for what must come. Qt's five seconds are a measure of the machine: with as
/// many programs beside it as a busy one has, they pass before an event is served. Whoever waits in
/// vain loses half a minute; nobody else waits longer. Every test is built with this in front.
namespace errdex::test {

constexpr int patience = 30'000; ///< ms

/// Whether `isThere()` came true.
template<typename Predicate>
bool waitFor(Predicate isThere)
{
    return QTest::qWaitFor(isThere, patience);
}

} // namespace errdex::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, errdex::test::patience)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, errdex::test::patience)
#define QTRY_COMPARE(expr, expected) \
    QTRY_COMPARE_WITH_TIMEOUT(expr, expected, errdex::test::patience)
