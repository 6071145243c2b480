// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/windowfixture.h"
#include "ui/windowpages.h"

namespace errdex::test {

/// A window of its own for each test, and its Compare page.
class CompareFixture : public QObject
{
protected:
    ComparePage &page() { return *m_fixture->window().pages()->comparePage(); }
    CompareSession &session() { return page().compareSession(); }
    QAction *action(ActionId id) { return m_fixture->window().actions()[id]; }

    void open()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window().resize(1200, 800);
        QVERIFY(m_fixture->show());
    }

    void show()
    {
        action(ActionId::Compare)->trigger();
        QTRY_VERIFY(session().comparison());
    }

    void waitFor(const std::function<bool(const ComparisonRequest &)> &isWanted)
    {
        QTRY_VERIFY(isWanted(session().comparison()->request()));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace errdex::test
