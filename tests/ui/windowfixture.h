// SPDX-License-Identifier: MIT
#pragma once

#include "support/paths.h"
#include "support/patience.h"
#include "ui/help/hintbar.h"
#include "ui/mainwindow.h"
#include "ui/session/browsersession.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace errdex::test {

/// The catalogues of every window: the real ones, until a test puts others there.
inline QString &bundledCatalogs()
{
    static QString path = buildPath("app/catalogs.sqlite");
    return path;
}

/// A window over the real catalogues, with settings and user data in a folder of its own.
class WindowFixture
{
public:
    /// Pictures and tests are those of a program in use, without the hints of a first start.
    explicit WindowFixture(const QString &bundledDatabase = bundledCatalogs(),
                           bool isFirstStart = false)
        : m_bundledDatabase(bundledDatabase)
        , m_hasHints(isFirstStart)
    {
        make();
    }

    /// Closes the window and starts again with the same settings and user data.
    void restart()
    {
        m_window->close();
        m_window.reset();
        m_session.reset();
        m_settings.reset();
        make();
    }

    MainWindow &window() { return *m_window; }
    BrowserSession &session() { return *m_session; }
    QSettings &settings() { return *m_settings; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Shows the window and waits for the first result.
    bool show()
    {
        m_window->show();
        return QTest::qWaitForWindowExposed(m_window.get(), patience) && waitForResult();
    }

    /// Waits until what is shown, details included, belongs to the present query, order and stars.
    bool waitForResult()
    {
        const bool hasCome = waitFor([this] {
            const auto &result = m_session->result();
            return result && result->query.text == m_session->text()
                    && result->order == m_session->order();
        });
        // The details follow in a queued call, which every key press of a person finds done.
        QCoreApplication::sendPostedEvents();
        return hasCome;
    }

    /// Rows of the newest result; -1 before the first.
    qsizetype rowCount() const
    {
        return m_session->result() ? qsizetype(m_session->result()->rows.size()) : -1;
    }

private:
    void make()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        if (!m_hasHints)
            HintBar::switchOff(*m_settings);
        m_session = std::make_unique<BrowserSession>(
                SessionPaths{.bundledDatabase = m_bundledDatabase,
                             .userDatabase = m_folder.filePath(QStringLiteral("user.sqlite"))});
        m_window = std::make_unique<MainWindow>(*m_session, *m_settings);
        m_window->makeContents(); // what a test asks for need not wait for a picture
    }

    QTemporaryDir m_folder;
    QString m_bundledDatabase;
    bool m_hasHints;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<BrowserSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace errdex::test
