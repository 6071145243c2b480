// SPDX-License-Identifier: MIT
#include "navigator.h"

#include "ui/actions/actiontable.h"
#include "ui/session/browsersession.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

namespace errdex {

namespace {

// Long enough to write on, short enough to be a step before the next thought.
constexpr std::chrono::milliseconds settleTime{1000};

} // namespace

Navigator::Navigator(Actions &actions, BrowserSession &session, TableArea &table,
                     WindowPages &pages, QWidget *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_session(session)
    , m_table(table)
    , m_pages(pages)
    , m_settling(new QTimer(this))
{
    m_settling->setSingleShot(true);
    m_settling->setInterval(settleTime);
    connect(m_settling, &QTimer::timeout, this, &Navigator::settle);
    connect(&session, &BrowserSession::resultChanged, this, &Navigator::takeResult);
    connect(&table, &TableArea::currentCodeChanged, this, &Navigator::follow);
    connect(&pages, &WindowPages::pageChanged, this, [this] {
        if (!m_isGoing && !m_expectsStep) // the code that comes with the page makes it a step
            settle();
        update();
    });
    connect(actions[ActionId::Back], &QAction::triggered, this, &Navigator::goBack);
    connect(actions[ActionId::Forward], &QAction::triggered, this, &Navigator::goForward);
    qApp->installEventFilter(this);
    update();
}

void Navigator::setSettleTime(int milliseconds)
{
    m_settling->setInterval(milliseconds);
}

void Navigator::setPlaces(const PlaceStack &places)
{
    m_stack = places;
    update();
}

Place Navigator::here() const
{
    Place place{.text = m_session.text(),
                .origin = m_session.textOrigin(),
                .code = std::nullopt,
                .isComparing = m_pages.isComparing()};
    if (const std::optional<Row> row = m_table.view()->currentRow(); row && m_session.result())
        place.code = m_session.result()->store->key(*row);
    return place;
}

bool Navigator::isSettled() const
{
    const Place *current = m_stack.current();
    return current && current->text == m_session.text()
            && current->isComparing == m_pages.isComparing();
}

void Navigator::settle()
{
    m_settling->stop();
    m_expectsStep = false;
    if (!m_session.result() || m_session.result()->query.text != m_session.text())
        return; // takeResult() comes back here
    if (isSettled())
        m_stack.update(here());
    else
        m_stack.visit(here());
    update();
}

void Navigator::expectStep()
{
    settle();
    m_expectsStep = true;
}

void Navigator::takeResult()
{
    if (!m_stack.current() || isSettled())
        settle();
    else
        m_settling->start();
    update();
}

void Navigator::follow()
{
    const bool isCurrent = m_session.result() && m_session.result()->query.text == m_session.text();
    if (!isCurrent || m_isGoing)
        return;
    if (std::exchange(m_expectsStep, false)) {
        m_settling->stop();
        m_stack.visit(here());
    } else if (isSettled()) {
        m_stack.update(here());
    }
    update();
}

void Navigator::goBack()
{
    if (!isSettled())
        settle(); // where one is now can be gone forward to
    // What is still being searched for is no place yet: the last one is the way back from it.
    go(isSettled() ? m_stack.goBack() : m_stack.current());
}

void Navigator::goForward()
{
    go(m_stack.goForward());
}

void Navigator::go(const Place *place)
{
    if (!place)
        return;
    m_settling->stop();
    m_expectsStep = false;
    {
        const QScopedValueRollback going(m_isGoing, true);
        const Place target = *place; // what follows may move the stack's
        // Only where it is another page: the action of comparing would lead back from there.
        QAction *page = m_actions[target.isComparing ? ActionId::Compare : ActionId::Browse];
        if (!page->isChecked())
            page->trigger();
        m_table.showPlace(target.text, target.origin, target.code);
        Q_EMIT returnedTo(target.text);
    }
    update();
}

void Navigator::update()
{
    const bool canSettle = m_stack.current() && !isSettled();
    m_actions[ActionId::Back]->setEnabled(m_stack.canGoBack() || canSettle);
    m_actions[ActionId::Forward]->setEnabled(m_stack.canGoForward() && !canSettle);
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const bool isSide = button == Qt::BackButton || button == Qt::ForwardButton;
    if (!isSide || !widget || widget->window() != parent())
        return false;
    // Only where they work: else the widget below would take the click for one of its own.
    m_actions[button == Qt::BackButton ? ActionId::Back : ActionId::Forward]->trigger();
    return true;
}

} // namespace errdex
