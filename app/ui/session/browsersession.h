// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogloader.h"
#include "core/catalog/catalogstore.h"
#include "core/latesttask.h"
#include "core/lookup/lookuprecord.h"
#include "core/lookuphistory.h"
#include "core/owndatakeeper.h"
#include "core/savedfilters.h"
#include "core/search/search.h"
#include "core/team/teamdata.h"
#include "core/userdata.h"
#include "ui/session/catalogchanges.h"
#include "ui/session/ownchanges.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace errdex {

/// The databases of one run of the window.
struct SessionPaths
{
    QString bundledDatabase;
    QString userDatabase;
    QString indexFile = {}; ///< of the word index; kept nowhere when empty
};

/// What the window is about, without the window: the catalogues, the user's stars, the query and
/// its newest result. Lives in the GUI thread; reading, searching and recognising run in worker
/// threads.
///
/// The query text is the single source of truth. Box, facets and filter row show it, and change it
/// through setText().
class BrowserSession : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Loading, Ready, Failed };

    explicit BrowserSession(SessionPaths paths, QObject *parent = nullptr);

    /// Begins to read in the background what load() will ask for, once that thread has done what
    /// is to be done `first`. Nothing is told before load().
    void readAhead(std::function<void()> first);
    bool isReading() const { return m_loading.isRunning(); } ///< the catalogues
    /// Reads the catalogues and the user's data in the background. Again after a failure: tries
    /// once more.
    void load();

    /// Tells its state, and searches again, for a window that came later.
    void tellAgain();
    /// Tells its state and its newest result as they are, for a window that is made anew.
    void tellKnown();
    /// Reads the catalogues again after an import or a removal, or for another language; what is
    /// shown stays meanwhile.
    void reloadCatalogs();

    State state() const { return m_state; }
    const SessionPaths &paths() const { return m_paths; }
    /// Why the catalogues could not be read; set in State::Failed.
    const std::optional<db::Error> &loadError() const { return m_loadError; }
    const std::shared_ptr<const CatalogStore> &store() const { return m_store; }

    const QString &text() const { return m_request.text; }
    SortOrder order() const { return m_request.order; }
    /// The newest result; null until the first search has ended.
    const std::shared_ptr<const SearchResult> &result() const { return m_result; }

    /// Both search at once when they change something; the newest search wins.
    void setText(const QString &text, TextOrigin origin = TextOrigin::Typed);
    /// As setText(), for a text that the person has changed: with a pasted piece, or still with one.
    void editText(const QString &text, TextOrigin origin);
    /// Whether the text, or a piece of it, was pasted. Then no file may hold it.
    TextOrigin textOrigin() const { return m_textOrigin; }
    /// Whether the text is recognised, as an error, and its words filter nothing.
    bool isRecognized() const;
    /// Changes the conditions of the text by a function of queryedit.h; of a paste, those of its
    /// last line.
    void editFilter(const std::function<QString(const QString &)> &edit);
    void setOrder(const SortOrder &order);

    const UserData &userData() const { return m_userData; }
    TeamData &team() { return m_team; } ///< off until it is started
    /// What is kept for the rows of the present store, the team's part too; null without a store.
    const std::shared_ptr<const UserLayer> &userLayer() const { return m_userLayer; }
    OwnDataKeeper &keeper() { return m_keeper; }
    bool canStar() const { return m_userData.isUsable(); }
    /// What the user changes of it, with undo; nothing while the user database cannot be used.
    OwnChanges &changes() { return m_changes; }
    /// What the user changes of imported catalogues, beside importing; the catalogues are read again.
    CatalogChanges &catalogChanges() { return m_catalogChanges; }
    /// Changes those codes that are not so yet.
    void setStarred(const QList<db::CodeKey> &codes, bool starred);
    /// Keeps the user's concepts for codes, and reads the catalogues with them.
    void setConcepts(const QList<db::ConceptChoice> &choices, const Wording &text = {});

    SavedFilters &savedFilters() { return m_savedFilters; }
    LookupHistory &history() { return m_history; }

Q_SIGNALS:
    void stateChanged(errdex::BrowserSession::State state);
    void textChanged(const QString &text);
    void orderChanged(const errdex::SortOrder &order);
    void searchStarted();
    /// The newest search has ended; `result` is never null.
    void resultChanged(const std::shared_ptr<const errdex::SearchResult> &result);
    void searchFailed(const QString &detail);
    void userDataFailed(const errdex::db::Error &error);
    /// Of the copy of what the team shares.
    void teamDataFailed(const errdex::db::Error &error);
    /// What is kept for the rows is other than before, while the store is the same.
    void userLayerChanged();

private:
    /// A store, and what the team shares for its rows.
    struct Read
    {
        std::shared_ptr<const CatalogStore> store;
        std::shared_ptr<const TeamLayer> team;
    };

    bool isAnswered() const; ///< the text, by the newest result
    void readStore();
    void followTeam();
    void takeStore(Read read);
    void makeTeamLayer();
    ConceptChoices conceptChoices() const;
    void takeLoadFailure(const std::exception_ptr &failure);
    void takeResult(std::shared_ptr<const SearchResult> result);
    void takeSearchFailure(const std::exception_ptr &failure);
    void refreshUserLayer();
    void setState(State state);
    void search();
    void showAll();
    void startSearch(LatestTask<std::shared_ptr<const SearchResult>> &task, bool recognizes);

    SessionPaths m_paths;
    OwnDataKeeper m_keeper; ///< before the data, whose thread works for it
    UserData m_userData;
    SavedFilters m_savedFilters; ///< in the thread of m_userData
    LookupHistory m_history; ///< too
    TeamData m_team; ///< too
    OwnChanges m_changes;
    CatalogChanges m_catalogChanges;
    State m_state = State::Idle;
    bool m_isAhead = false; ///< what load() will ask for is read, or being read
    Read m_ahead; ///< read before load()
    QString m_shared; ///< TeamData::shownCatalogs() as they were, or are being, read last
    std::optional<db::Error> m_loadError;
    std::shared_ptr<const CatalogStore> m_store;
    std::shared_ptr<const TeamLayer> m_teamLayer; ///< of m_store; null without a team
    std::shared_ptr<const UserLayer> m_userLayer;
    SearchRequest m_request;
    TextOrigin m_textOrigin = TextOrigin::Typed;
    std::shared_ptr<const SearchResult> m_result;
    // Last, so that their threads have ended before anything else goes.
    LatestTask<Read> m_loading;
    LatestTask<std::shared_ptr<const TeamLayer>> m_layering;
    LatestTask<std::shared_ptr<const SearchResult>> m_searching;
    LatestTask<std::shared_ptr<const SearchResult>> m_recognizing; ///< behind a quick search
    LatestTask<bool> m_indexing;
};

} // namespace errdex
