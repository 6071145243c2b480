// SPDX-License-Identifier: MIT
#pragma once

#include "core/translations.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonview.h"
#include "ui/contraststyle.h"
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

/// The same in any language and size.
class CompareRoomFixture : public CompareFixture
{
protected:
    static void begin()
    {
        QStandardPaths::setTestModeEnabled(true);
        ContrastStyle::install(); // says how large the parts of a tool bar are
    }

    void end()
    {
        m_fixture.reset();
        m_translations.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Translations::languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void openIn(const QString &language, QSize size)
    {
        m_translations = std::make_unique<Translations>();
        m_translations->use(language);
        open();
        m_fixture->window().resize(size);
        show();
        QTRY_VERIFY(page().view()->model()->columnCount() == 5);
    }

    std::unique_ptr<Translations> m_translations;
};

} // namespace errdex::test
