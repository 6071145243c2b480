// SPDX-License-Identifier: MIT
#include "ui/panelinks.h"

#include "core/query/queryedit.h"
#include "models/codedetail.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparesession.h"
#include "ui/detail/detailpane.h"
#include "ui/facets/facetpane.h"
#include "ui/search/searchbox.h"
#include "ui/session/browsersession.h"
#include "ui/statusline.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <utility>

namespace errdex {

PaneLinks::PaneLinks(const Panes &panes, Actions &actions, BrowserSession &session, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_session(session)
{
    connectSearch();
    connectTable();
    connectDetails();
    connectPages();
    connectActions(actions);
}

void PaneLinks::connectSearch()
{
    connect(m_panes.search, &SearchBox::textEdited, this, [this](const QString &text) {
        m_session.editText(
                text, m_panes.search->hasPastedLast() ? TextOrigin::Pasted : TextOrigin::Typed);
    });
    connect(m_panes.search, &SearchBox::leaveRequested, this, &PaneLinks::focusTable);
    connect(m_panes.facets, &FacetPane::valuesChanged, this,
            [this](Field field, const QStringList &values) {
                m_session.editFilter([&](const QString &filter) {
                    return withFieldValues(filter, field, values);
                });
            });
}

void PaneLinks::connectTable()
{
    const CodeTableView *view = m_panes.table->view();
    connect(m_panes.table, &TableArea::currentCodeChanged, this, &PaneLinks::scheduleDetails);
    connect(view, &CodeTableView::selectionSizeChanged, this, [this](int rows) {
        m_panes.status->setSelectionCount(rows);
        scheduleDetails();
    });
}

void PaneLinks::connectDetails()
{
    const DetailPane *details = m_panes.details;
    connect(details, &DetailPane::codeRequested, m_panes.table, &TableArea::goToCode);
    connect(details, &DetailPane::queryRequested, &m_session,
            [this](const QString &query) { m_session.setText(query); });
    connect(details, &DetailPane::linkActivated, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(details, &DetailPane::copied, this, &PaneLinks::tellCopied);
}

void PaneLinks::connectPages()
{
    const WindowPages *pages = m_panes.pages;
    connect(pages, &WindowPages::codeRequested, this, [this](const db::CodeKey &key) {
        m_panes.table->goToCode(key);
        m_panes.table->focusTable();
    });
    connect(pages, &WindowPages::copied, this, &PaneLinks::tellCopied);
    // What is read in Browse is what is compared. Who went no further there goes on where Compare was left.
    connect(pages, &WindowPages::pageChanged, this, [this](bool isComparing) {
        const std::optional<db::CodeKey> code = m_panes.details->shownCode();
        if (isComparing && code && std::exchange(m_comparedFrom, code) != code)
            m_panes.pages->comparePage()->beginAt(*code);
    });
    connect(pages, &WindowPages::comparisonChanged, this, &PaneLinks::showComparedCounts);
}

void PaneLinks::connectActions(Actions &actions)
{
    const auto on = [this, &actions](ActionId id, auto &&run) {
        connect(actions[id], &QAction::triggered, this, run);
    };
    on(ActionId::FocusSearch, [this] { m_panes.search->focusText(); });
    on(ActionId::ClearSearch, [this] {
        m_session.setText({});
        m_panes.search->focusText();
    });
    QAction *showFacets = actions[ActionId::ShowFacets];
    on(ActionId::FocusFacets, [this, showFacets] {
        showFacets->setChecked(true);
        if (m_panes.pages->isComparing())
            m_panes.pages->comparePage()->focusSide();
        else
            m_panes.facets->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::FocusTable, [this] { focusTable(); });
    QAction *showDetails = actions[ActionId::ShowDetails];
    on(ActionId::FocusDetails, [this, showDetails] {
        showDetails->setChecked(true);
        if (m_panes.pages->isComparing())
            m_panes.pages->comparePage()->focusCards();
        else
            m_panes.details->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_panes.table->view(), &CodeTableView::codeActivated, this, [this, showDetails] {
        showDetails->setChecked(true);
        m_panes.details->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::CopyReply, [this] {
        const auto code = m_panes.pages->isComparing() ? m_panes.pages->comparedCode()
                                                       : m_panes.details->shownCode();
        if (!copyReply(code))
            Q_EMIT replyMissing(code);
    });
}

/// To a customer; false where there is none.
bool PaneLinks::copyReply(const std::optional<db::CodeKey> &code)
{
    const auto &result = m_session.result();
    const std::optional<Row> row = result && code ? result->store->find(*code) : std::nullopt;
    const QString reply = row ? CodeDetailMaker::make(*result, *row, nullptr).sentReply()
                              : QString();
    if (reply.isEmpty())
        return false;
    QGuiApplication::clipboard()->setText(reply);
    tellCopied(tr("Reply"));
    return true;
}

void PaneLinks::scheduleDetails()
{
    // Once for all that a new result changes, because details cost a look at every code; queued
    // rather than timed, because queued calls come before painting, and one picture is enough.
    if (!std::exchange(m_detailsScheduled, true))
        QMetaObject::invokeMethod(this, &PaneLinks::showDetails, Qt::QueuedConnection);
}

void PaneLinks::showDetails()
{
    m_detailsScheduled = false;
    const CodeTableView &view = *m_panes.table->view();
    m_panes.details->setCode(m_session.result(), view.currentRow());
    m_panes.search->setCurrentRow(view.currentRow());
    if (const int rows = view.selectedRowCount(); rows > 1)
        m_panes.details->setSelectionCount(rows);
}

void PaneLinks::focusTable()
{
    if (m_panes.pages->isComparing())
        m_panes.pages->comparePage()->focusTable();
    else
        m_panes.table->focusTable();
}

void PaneLinks::writeAbout(const db::CodeKey &key, db::OwnField field)
{
    m_panes.pages->openInBrowse(key);
    m_panes.details->editOwnOf(key, field);
}

void PaneLinks::showComparedCounts()
{
    WindowPages *pages = m_panes.pages;
    m_panes.status->setComparison(
            pages->isComparing() ? pages->comparePage()->compareSession().comparison().get()
                                 : nullptr);
}

void PaneLinks::tellCopied(const QString &what)
{
    //: %1 is "Code", "Message", "Reply", …
    m_panes.status->showNote(tr("Copied: %1").arg(what));
}

} // namespace errdex
