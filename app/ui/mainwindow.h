// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/wording.h"
#include "core/usersettings.h"
#include "db/error.h"
#include "db/records.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QSettings;

namespace errdex {

class Actions;
class BrowserSession;
class BrowseSplitter;
class BusyLine;
class ConceptActions;
class DetailPane;
class ExchangeActions;
class ExportActions;
class HelpPages;
class FacetPane;
class HistoryActions;
class ImportActions;
class LookupRecorder;
class MessageBar;
class Navigator;
class OwnActions;
class PaneLinks;
class PrintActions;
class RestoreActions;
class RowActions;
class SearchBox;
class SettingsActions;
class StatusLine;
class TableArea;
class TeamActions;
class WindowPages;
struct WindowState;
struct SearchResult;

/// The window: puts its parts together and lets each listen to the session. Work is done in the
/// parts. An empty window stands on the screen first; then the catalogues are read in the background
/// while the contents are made.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(BrowserSession &session, QSettings &settings);
    ~MainWindow() override;

    /// Fills the window; nothing below is there before. Happens by itself after the first picture.
    void makeContents();
    /// Makes all contents anew, for another language: with the same query, rows, page, sizes and
    /// places. The old picture stays until the new one is whole. Waits for what is written.
    void remakeContents();

    UserSettings &userSettings() { return m_userSettings; }
    Actions &actions() const { return *m_actions; }
    SearchBox *searchBox() const { return m_search; }
    FacetPane *facetPane() const { return m_facets; }
    TableArea *tableArea() const { return m_table; }
    DetailPane *detailPane() const { return m_details; }
    WindowPages *pages() const { return m_pages; }
    StatusLine *statusLine() const { return m_status; }
    MessageBar *messageBar() const { return m_message; }
    Navigator *navigator() const { return m_navigator; }
    LookupRecorder *recorder() const { return m_recorder; }
    HistoryActions *history() const { return m_history; }
    ExportActions *exports() const { return m_exports; }
    ImportActions *imports() const { return m_imports; }
    TeamActions *team() const { return m_team; }
    /// Shows a code among the answers to a text; among nothing else without one.
    void openCode(const QString &text, const db::CodeKey &key);
    /// Opens the wizard of importing with this file; does nothing without catalogues.
    void importFile(const QString &path);

Q_SIGNALS:
    void contentsMade(); ///< actions and panes are there, new ones each time
    void painted(); ///< all that had changed is on the screen

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool isForward) override;

private:
    struct Contents;

    void build();
    void offerNews();
    Contents takeContents();
    void restoreContents(Contents contents);
    void buildLasting();
    void tearDown(const Contents &kept);
    void holdPicture();
    void buildLayout();
    void connectSession();
    void connectPages();
    void connectActions();
    void connectHistory();
    WindowState layoutState() const;
    void restoreLayout(const WindowState &state);
    void saveState();
    void resetLayout();

    void showResult(const std::shared_ptr<const SearchResult> &result);
    void showProblem(const Wording &text);
    bool sayWhyNot(const QKeySequence &keys);
    std::optional<db::CodeKey> replySubject() const;
    void sayNothingWasCopied(const std::optional<db::CodeKey> &code);

    BrowserSession &m_session;
    QSettings &m_settings;
    UserSettings m_userSettings;
    Actions *m_actions = nullptr;
    SearchBox *m_search = nullptr;
    BusyLine *m_busy = nullptr;
    FacetPane *m_facets = nullptr;
    TableArea *m_table = nullptr;
    DetailPane *m_details = nullptr;
    BrowseSplitter *m_splitter = nullptr;
    WindowPages *m_pages = nullptr;
    StatusLine *m_status = nullptr;
    PaneLinks *m_links = nullptr;
    RowActions *m_rowActions = nullptr;
    OwnActions *m_ownActions = nullptr;
    ConceptActions *m_conceptActions = nullptr;
    Navigator *m_navigator = nullptr;
    LookupRecorder *m_recorder = nullptr;
    HistoryActions *m_history = nullptr;
    PrintActions *m_prints = nullptr;
    SettingsActions *m_settingsActions = nullptr;
    ExportActions *m_exports = nullptr;
    TeamActions *m_team = nullptr;
    HelpPages *m_help = nullptr;
    // What the contents are about, which another language does not end.
    MessageBar *m_message = nullptr;
    ImportActions *m_imports = nullptr;
    ExchangeActions *m_exchange = nullptr;
    RestoreActions *m_restore = nullptr;
    bool m_hasPainted = false;
    QObjectList m_frame; ///< children that are the window's own, not of the contents
};

} // namespace errdex
