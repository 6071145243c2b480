// SPDX-License-Identifier: MIT
#include "windowpages.h"

#include "core/query/queryedit.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/focus/handover.h"
#include "ui/help/helpwindow.h"
#include "ui/session/browsersession.h"

#include <QAction>
#include <QActionGroup>
#include <QStackedLayout>

namespace errdex {

WindowPages::WindowPages(QWidget *browse, Actions &actions, BrowserSession &session,
                         QSettings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_actions(actions)
    , m_session(session)
    , m_settings(settings)
{
    addWidget(browse);
    auto *pages = new QActionGroup(this);
    pages->addAction(actions[ActionId::Browse]);
    pages->addAction(actions[ActionId::Compare]);
    actions[ActionId::Browse]->setChecked(true);
    connect(actions[ActionId::Browse], &QAction::triggered, this, [this] { showPage(false); });
    // The same key leads there and back.
    connect(actions[ActionId::Compare], &QAction::triggered, this, [this] {
        if (isComparing())
            m_actions[ActionId::Browse]->trigger();
        else
            showPage(true);
    });
    const auto ask = [this](ActionId id, PrintDialog::Way way) {
        connect(m_actions[id], &QAction::triggered, this, [this, way] {
            if (isComparing())
                m_compare->askForPrint(way);
            else
                Q_EMIT browsePrintRequested(way);
        });
    };
    ask(ActionId::Print, PrintDialog::Way::Print);
    ask(ActionId::PrintPreview, PrintDialog::Way::Preview);
}

ComparePage *WindowPages::comparePage()
{
    if (m_compare)
        return m_compare;
    m_compare = new ComparePage(m_session, m_settings, this);
    addWidget(m_compare);
    setHelpTopic(*m_compare, HelpTopic::Compare);
    const auto bind = [this](ActionId id, auto &&show) {
        connect(m_actions[id], &QAction::toggled, m_compare, show);
        show(m_actions[id]->isChecked());
    };
    bind(ActionId::ShowFacets, [this](bool isShown) { m_compare->setSideShown(isShown); });
    bind(ActionId::CompactRows, [this](bool isCompact) { m_compare->setCompact(isCompact); });
    connect(m_actions[ActionId::ShowDetails], &QAction::toggled, m_compare,
            [this](bool isShown) { m_compare->setCardsShown(isShown); });
    m_compare->setCardsShown(m_actions[ActionId::ShowDetails]->isChecked());
    connect(m_compare, &ComparePage::cardsShownChanged, m_actions[ActionId::ShowDetails],
            &QAction::setChecked);
    connect(m_compare, &ComparePage::exported, this, &WindowPages::exported);
    connect(m_compare, &ComparePage::exportFailed, this, &WindowPages::exportFailed);
    connect(m_compare, &ComparePage::nothingToTake, this, &WindowPages::nothingToTake);
    connect(m_compare, &ComparePage::printed, this, &WindowPages::printed);
    connect(m_compare, &ComparePage::copied, this, &WindowPages::copied);
    connect(m_compare, &ComparePage::backRequested, m_actions[ActionId::Browse], &QAction::trigger);
    connect(m_compare, &ComparePage::countsChanged, this, &WindowPages::comparisonChanged);
    connect(m_compare, &ComparePage::codeRequested, this, &WindowPages::openInBrowse);
    connect(m_compare, &ComparePage::suggestionsRequested, this,
            [this](const QStringList &providers) {
                m_actions[ActionId::Browse]->trigger();
                m_session.setText(withoutConcept(providers));
            });
    connect(m_compare, &ComparePage::currentCodeChanged, this, &WindowPages::comparedCodeChanged);
    return m_compare;
}

bool WindowPages::leavesSomeOut() const
{
    if (m_compare)
        return !m_compare->compareSession().providers().choice().left.isEmpty();
    CompareState state;
    state.load(m_settings);
    return !state.providers.left.isEmpty();
}

std::optional<db::CodeKey> WindowPages::comparedCode() const
{
    return isComparing() ? m_compare->currentCode() : std::nullopt;
}

void WindowPages::openInBrowse(const db::CodeKey &key)
{
    Q_EMIT codeFollowed(key);
    m_actions[ActionId::Browse]->trigger();
    Q_EMIT codeRequested(key);
}

void WindowPages::showPage(bool isComparing)
{
    if (isComparing == this->isComparing())
        return;
    if (isComparing)
        comparePage();
    turnPage(static_cast<QStackedLayout &>(*layout()), isComparing ? 1 : 0, [this, isComparing] {
        if (isComparing)
            m_compare->focusTable();
        else
            Q_EMIT browseAboutToShow();
    });
    m_actions[ActionId::ShowFilterRow]->setEnabled(!isComparing);
    Q_EMIT pageChanged(isComparing);
}

void WindowPages::resetLayout()
{
    if (m_compare)
        m_compare->chooseWidth(0);
    CompareState state;
    state.load(m_settings);
    state.sideWidth = 0;
    state.save(m_settings);
}

void WindowPages::saveState()
{
    if (m_compare)
        m_compare->saveState();
}

} // namespace errdex
