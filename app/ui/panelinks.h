// SPDX-License-Identifier: MIT
#pragma once

#include "db/records.h"

#include <QObject>

namespace errdex {

class Actions;
class BrowserSession;
class DetailPane;
class FacetPane;
class SearchBox;
class StatusLine;
class TableArea;
class WindowPages;

/// The parts of a window that a person moves between.
struct Panes
{
    SearchBox *search = nullptr;
    FacetPane *facets = nullptr;
    TableArea *table = nullptr;
    DetailPane *details = nullptr;
    WindowPages *pages = nullptr;
    StatusLine *status = nullptr;
};

/// Lets the panes of a window follow each other: what is chosen in one is shown in the others, and
/// the keys lead from one to the next. What they all follow is the session.
class PaneLinks : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it, or go together with it.
    PaneLinks(const Panes &panes, Actions &actions, BrowserSession &session, QObject *parent);

    /// Shows the current code at once; it follows by itself otherwise, before the next picture.
    void showDetails();
    /// The table of the page that is shown.
    void focusTable();
    /// In Browse, with the code in sight.
    void writeAbout(const db::CodeKey &key, db::OwnField field);
    /// Makes the foot count what the page shows, and what an export of it writes.
    void showComparedCounts();

Q_SIGNALS:
    /// A reply was to be copied, and there is none, or no code.
    void replyMissing(const std::optional<errdex::db::CodeKey> &code);

private:
    void connectSearch();
    void connectTable();
    void connectDetails();
    void connectPages();
    void connectActions(Actions &actions);
    bool copyReply(const std::optional<db::CodeKey> &code);
    void scheduleDetails();
    void tellCopied(const QString &what);

    const Panes m_panes;
    BrowserSession &m_session;
    bool m_detailsScheduled = false;
    std::optional<db::CodeKey> m_comparedFrom; ///< what Browse showed when Compare came last
};

} // namespace errdex
