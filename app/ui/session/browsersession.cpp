// SPDX-License-Identifier: MIT
#include "browsersession.h"

#include "core/lookup/lookupindex.h"
#include "core/lookup/textanswer.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

// Below this, reading all texts takes no longer than a frame, and recognising a text no longer
// either.
constexpr size_t mostRowsWithoutIndex = 20'000;

// What the broken environment said, whatever it threw.
QString detailOf(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const std::exception &error) {
        return QString::fromLocal8Bit(error.what());
    }
}

} // namespace

BrowserSession::BrowserSession(SessionPaths paths, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_keeper(m_userData, m_paths.userDatabase)
    , m_userData(m_paths.userDatabase)
    , m_savedFilters(m_userData.workerThread(), m_paths.userDatabase)
    , m_history(m_userData.workerThread(), m_paths.userDatabase)
    , m_team(m_userData.workerThread(), QFileInfo(m_paths.userDatabase).absolutePath())
    , m_changes(m_userData, m_savedFilters)
    , m_catalogChanges(m_paths.userDatabase)
    , m_loading(
              this, [this](Read read) { takeStore(std::move(read)); },
              [this](const std::exception_ptr &failure) { takeLoadFailure(failure); })
    , m_layering(
              this,
              [this](std::shared_ptr<const TeamLayer> layer) {
                  if (!layer || layer->store() != m_store)
                      return; // canceled, or overtaken
                  m_teamLayer = std::move(layer);
                  refreshUserLayer();
              },
              [this](const std::exception_ptr &failure) { takeSearchFailure(failure); })
    , m_searching(
              this,
              [this](std::shared_ptr<const SearchResult> result) { takeResult(std::move(result)); },
              [this](const std::exception_ptr &failure) { takeSearchFailure(failure); })
    , m_recognizing(
              this,
              [this](std::shared_ptr<const SearchResult> result) {
                  m_searching.cancel(); // it knows less
                  takeResult(std::move(result));
              },
              [this](const std::exception_ptr &failure) { takeSearchFailure(failure); })
    // Without the index everything is found all the same, only later.
    , m_indexing(
              this, [](bool) {}, [](const std::exception_ptr &) {})
{
    connect(&m_userData, &UserData::starredChanged, this, &BrowserSession::refreshUserLayer);
    connect(&m_userData, &UserData::textsChanged, this, &BrowserSession::refreshUserLayer);
    connect(&m_userData, &UserData::conceptsChanged, this, &BrowserSession::reloadCatalogs);
    connect(&m_userData, &UserData::failed, this, &BrowserSession::userDataFailed);
    connect(&m_team, &TeamData::valuesChanged, this, &BrowserSession::makeTeamLayer);
    connect(&m_team, &TeamData::conceptsChanged, this, &BrowserSession::reloadCatalogs);
    connect(&m_team, &TeamData::catalogsChanged, this, &BrowserSession::reloadCatalogs);
    connect(&m_team, &TeamData::stateChanged, this, &BrowserSession::followTeam);
    connect(&m_team, &TeamData::failed, this, &BrowserSession::teamDataFailed);
    connect(&m_catalogChanges, &CatalogChanges::changed, this, &BrowserSession::reloadCatalogs);
    // As with what else cannot be stored: the steps no longer fit what is there.
    connect(&m_catalogChanges, &CatalogChanges::failed, &m_changes.stack(), &QUndoStack::clear);
    connect(&m_keeper, &OwnDataKeeper::restored, this, &BrowserSession::reloadCatalogs);
    connect(&m_userData, &UserData::aboutToClose, &m_savedFilters, &SavedFilters::close);
    connect(&m_userData, &UserData::aboutToClose, &m_history, &LookupHistory::close);
    // Why the database cannot be opened is said once.
    connect(&m_userData, &UserData::loaded, &m_savedFilters, &SavedFilters::load);
    connect(&m_savedFilters, &SavedFilters::failed, this, &BrowserSession::userDataFailed);
    connect(&m_history, &LookupHistory::failed, this, &BrowserSession::userDataFailed);
}

void BrowserSession::readAhead(std::function<void()> first)
{
    if (m_state != State::Idle || m_isAhead)
        return;
    m_isAhead = true;
    m_shared = m_team.shownCatalogs();
    m_loading.start([first = std::move(first), paths = m_paths,
                     shared = m_shared](const auto &isCanceled) {
        first();
        return Read{loadCatalogs(paths.bundledDatabase, isCanceled, paths.userDatabase, {}, shared),
                    nullptr};
    });
}

void BrowserSession::load()
{
    if (m_state == State::Loading || m_state == State::Ready)
        return;
    if (m_state == State::Idle)
        m_userData.load();
    m_loadError.reset();
    setState(State::Loading);
    if (!std::exchange(m_isAhead, false))
        readStore();
    else if (m_ahead.store) // queued, as if it had been read only now
        QMetaObject::invokeMethod(
                this, [this] { takeStore(std::exchange(m_ahead, {})); }, Qt::QueuedConnection);
}

ConceptChoices BrowserSession::conceptChoices() const
{
    ConceptChoices choices = *m_team.snapshot().concepts;
    choices.insert(m_userData.concepts()); // one's own win
    return choices;
}

void BrowserSession::readStore()
{
    m_shared = m_team.shownCatalogs();
    m_loading.start([paths = m_paths, shared = m_shared, concepts = conceptChoices(),
                     values = m_team.snapshot().values](const auto &isCanceled) {
        Read read{loadCatalogs(paths.bundledDatabase, isCanceled, paths.userDatabase, concepts,
                               shared),
                  nullptr};
        if (read.store && !values->texts.isEmpty())
            read.team = TeamLayer::make(read.store, values, isCanceled);
        return read;
    });
}

/// What a team shares comes and goes with it.
void BrowserSession::followTeam()
{
    if (m_team.shownCatalogs() != m_shared)
        reloadCatalogs();
}

void BrowserSession::reloadCatalogs()
{
    if (m_state == State::Ready || m_state == State::Loading)
        readStore(); // what is shown stays until the new store is there
}

void BrowserSession::takeStore(Read read)
{
    if (!read.store)
        return; // canceled
    if (m_state == State::Idle) {
        m_ahead = std::move(read);
        return;
    }
    // Why one's own imports are missing is told by the check of the user database.
    const bool wasTold = m_store && m_store->faults().shared;
    if (const auto &fault = read.store->faults().shared; fault && !wasTold)
        Q_EMIT teamDataFailed(*fault);
    m_store = std::move(read.store);
    m_teamLayer = std::move(read.team);
    m_userLayer = UserLayer::make(*m_store, m_userData.data(), m_teamLayer);
    const auto &values = m_team.snapshot().values;
    if (m_teamLayer ? m_teamLayer->values() != values : !values->texts.isEmpty())
        makeTeamLayer(); // others have written meanwhile
    setState(State::Ready);
    search();
    if (m_store->rowCount() > mostRowsWithoutIndex) {
        m_indexing.start([store = m_store, file = m_paths.indexFile](const auto &isCanceled) {
            // In the order in which typing asks for them; who comes sooner waits for one only.
            const LookupIndex &lookup = store->lookupIndex();
            lookup.codes();
            file.isEmpty() ? store->buildIndex(isCanceled) : store->prepareIndex(file, isCanceled);
            lookup.providers();
            lookup.templates();
            lookup.vocabulary();
            return store->hasIndex();
        });
    }
}

void BrowserSession::takeLoadFailure(const std::exception_ptr &failure)
{
    if (m_state == State::Idle) {
        m_isAhead = false; // load() tries again, and tells what it meets
        return;
    }
    try {
        std::rethrow_exception(failure);
    } catch (const db::Error &error) {
        m_loadError = error;
    } catch (...) {
        m_loadError =
                db::Error(db::Error::Kind::Corrupt, m_paths.bundledDatabase, detailOf(failure));
    }
    setState(State::Failed);
}

void BrowserSession::setText(const QString &text, TextOrigin origin)
{
    m_textOrigin = origin;
    if (text == m_request.text)
        return;
    m_request.text = text;
    Q_EMIT textChanged(text);
    search();
}

void BrowserSession::editText(const QString &text, TextOrigin origin)
{
    // Changing a letter of what was pasted makes nothing else of it; emptying the box does, and so
    // does typing over all of it, which leaves a single letter first.
    const bool isPasted = text.size() > 1
            && (origin == TextOrigin::Pasted || m_textOrigin == TextOrigin::Pasted);
    setText(text, isPasted ? TextOrigin::Pasted : TextOrigin::Typed);
}

bool BrowserSession::isAnswered() const
{
    return m_result && m_result->query.text == m_request.text && m_result->answer
            && m_result->answer->leads;
}

bool BrowserSession::isRecognized() const
{
    return isAnswered() || textKind(m_request.text) == TextKind::Paste;
}

void BrowserSession::editFilter(const std::function<QString(const QString &)> &edit)
{
    editText(withFilter(m_request.text, isAnswered(), edit), m_textOrigin);
}

void BrowserSession::setOrder(const SortOrder &order)
{
    if (order == m_request.order)
        return;
    m_request.order = order;
    Q_EMIT orderChanged(order);
    search();
}

void BrowserSession::search()
{
    if (!m_store)
        return; // takeStore() comes back here
    // Among a million codes the filter's rows must not wait for what recognition says of them.
    const bool isSlow = m_store->rowCount() > mostRowsWithoutIndex
            && textKind(m_request.text) == TextKind::Words;
    m_recognizing.cancel();
    if (m_request.text.isEmpty() && m_request.order == SortOrder()
        && m_store->rowCount() <= mostRowsWithoutIndex) {
        showAll();
        return;
    }
    startSearch(m_searching, !isSlow);
    if (isSlow)
        startSearch(m_recognizing, true);
    Q_EMIT searchStarted();
}

// All rows as they are: handing that to a thread and back takes longer, at every start.
void BrowserSession::showAll()
{
    m_searching.cancel();
    try {
        takeResult(errdex::search(m_store, m_userLayer, m_request));
    } catch (const std::exception &) {
        takeSearchFailure(std::current_exception());
    }
}

void BrowserSession::startSearch(LatestTask<std::shared_ptr<const SearchResult>> &task,
                                 bool recognizes)
{
    task.start([store = m_store, layer = m_userLayer, request = m_request,
                run = recognizes ? &answerText : &errdex::search](const auto &isCanceled) {
        return run(store, layer, request, isCanceled);
    });
}

void BrowserSession::takeResult(std::shared_ptr<const SearchResult> result)
{
    if (!result)
        return; // canceled: a newer one is on its way
    m_result = std::move(result);
    Q_EMIT resultChanged(m_result);
}

void BrowserSession::takeSearchFailure(const std::exception_ptr &failure)
{
    Q_EMIT searchFailed(detailOf(failure));
}

void BrowserSession::setStarred(const QList<db::CodeKey> &codes, bool starred)
{
    QList<db::OwnValue> values;
    for (const db::CodeKey &code : codes) {
        if (m_userData.starred().contains(code) != starred)
            values.append({code, db::OwnField::Star, starred ? u"1"_s : QString(), {}});
    }
    if (values.isEmpty())
        return;
    const int count = int(values.size());
    const QString one = values.constFirst().subject.code;
    m_changes.make(values, [count, starred, one] {
        if (count > 1)
            return starred ? tr("%Ln code(s) starred", nullptr, count)
                           : tr("%Ln code(s) no longer starred", nullptr, count);
        //: %1 is a code, "-1021"
        return starred ? tr("%1 is starred").arg(one) : tr("%1 is no longer starred").arg(one);
    });
}

void BrowserSession::setConcepts(const QList<db::ConceptChoice> &choices, const Wording &text)
{
    QList<db::OwnValue> values;
    for (const auto &[key, slug] : choices)
        values.append({key, db::OwnField::Concept, slug, {}});
    m_changes.make(values, text);
}

void BrowserSession::refreshUserLayer()
{
    if (!m_store)
        return;
    m_userLayer = UserLayer::make(*m_store, m_userData.data(), m_teamLayer);
    Q_EMIT userLayerChanged();
    search(); // flags and their counts come with the result
}

/// In another thread: a team may share a hundred thousand notes.
void BrowserSession::makeTeamLayer()
{
    if (!m_store)
        return; // takeStore() comes back here
    const auto &values = m_team.snapshot().values;
    if (values->texts.isEmpty() && !m_teamLayer)
        return;
    m_layering.start([store = m_store, values](const auto &isCanceled) {
        return TeamLayer::make(store, values, isCanceled);
    });
}

void BrowserSession::tellAgain()
{
    Q_EMIT stateChanged(m_state);
    search();
}

void BrowserSession::tellKnown()
{
    Q_EMIT stateChanged(m_state);
    if (m_result)
        Q_EMIT resultChanged(m_result);
}

void BrowserSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace errdex
