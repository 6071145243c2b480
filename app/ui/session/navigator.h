// SPDX-License-Identifier: MIT
#pragma once

#include "core/placestack.h"

#include <QObject>

class QTimer;

namespace errdex {

class Actions;
class BrowserSession;
class TableArea;
class WindowPages;

/// Back and forward through what the window showed: query, current code and page, as in a browser,
/// by menu, keys and the mouse's side buttons.
///
/// A text is a step when it has stood for a while, so that a word is one, not its letters. Choosing
/// another row belongs to the step; following a link to a code is one.
class Navigator : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `parent` is the window.
    Navigator(Actions &actions, BrowserSession &session, TableArea &table, WindowPages &pages,
              QWidget *parent);

    /// What is shown now is a step, without waiting.
    void settle();
    /// A link is about to be followed: what comes next is a step.
    void expectStep();
    bool isStepExpected() const { return m_expectsStep; }
    void goBack();
    void goForward();
    /// The way so far, for a window that is made anew.
    const PlaceStack &places() const { return m_stack; }
    void setPlaces(const PlaceStack &places);
    /// For tests, in milliseconds.
    void setSettleTime(int milliseconds);

Q_SIGNALS:
    /// A text is shown again, which is no lookup.
    void returnedTo(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Place here() const;
    bool isSettled() const; ///< nothing is on its way, and the present text is a step already
    void takeResult();
    void follow();
    void go(const Place *place);
    void update();

    Actions &m_actions;
    BrowserSession &m_session;
    TableArea &m_table;
    WindowPages &m_pages;
    PlaceStack m_stack;
    QTimer *m_settling;
    bool m_isGoing = false;
    bool m_expectsStep = false;
};

} // namespace errdex
