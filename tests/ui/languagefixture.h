// SPDX-License-Identifier: MIT
#pragma once

#include "core/translations.h"
#include "support/paths.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/search/searchbox.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace errdex::test {

constexpr QLatin1StringView languageKey("language"); ///< as earlier versions have written it

/// A program in English whose language is chosen while it runs; a test class is one.
class LanguageFixture
{
protected:
    bool start()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("errdex-test"));
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        m_translations = std::make_unique<Translations>();
        m_translations->use(QStringLiteral("en"));
        m_program = std::make_unique<Program>(
                SessionPaths{buildPath("app/catalogs.sqlite"),
                             m_folder->filePath(QStringLiteral("user.sqlite"))},
                *m_translations);
        m_program->showWindow();
        window().resize(1280, 800);
        return waitFor([this] {
            return window().searchBox() && session().result() && session().canStar();
        });
    }

    void stop()
    {
        m_before.reset();
        m_program.reset();
        m_translations.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    MainWindow &window() { return *m_program->window(); }
    BrowserSession &session() { return m_program->session(); }

    void choose(const QString &language)
    {
        m_before = session().store();
        auto *menu = window().findChild<QMenu *>(QStringLiteral("languageMenu"));
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->data().toString() == language) {
                action->trigger();
                QVERIFY(isSettled());
                return;
            }
        }
        QFAIL("the menu has no such language");
    }

    bool search(const QString &text)
    {
        session().setText(text);
        return waitFor([this] { return session().result()->query.text == session().text(); });
    }

    /// Until the catalogues were read again and all was painted.
    bool isSettled()
    {
        return waitFor([this] {
            return session().store() != m_before && session().result()->store == session().store()
                    && window().updatesEnabled();
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Program> m_program;
    std::shared_ptr<const CatalogStore> m_before; ///< that was there when a language was chosen
};

} // namespace errdex::test
