// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/completion.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace errdex {

/// The list of suggestions below the search box. A child of the window that never takes the focus,
/// so that typing goes on as if it were not there.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    /// `anchor` is the widget to hang below; the popup lives in its window.
    explicit CompletionPopup(QWidget *anchor);

    /// Shows suggestions at `x` of the anchor; none hides the list. Nothing is chosen yet.
    void showCompletions(const QList<Completion> &completions, int x);

    /// Moves the choice by `step` rows, around the ends.
    void moveChoice(int step);
    bool hasChoice() const;
    /// The chosen suggestion, else the first; only while visible.
    Completion choice() const;
    const QList<Completion> &completions() const { return m_completions; }

Q_SIGNALS:
    void chosen(const errdex::Completion &completion); ///< with the mouse

protected:
    void changeEvent(QEvent *event) override;

private:
    void place(int x);

    QWidget *m_anchor;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<Completion> m_completions;
};

} // namespace errdex
