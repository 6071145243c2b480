// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QClipboard>
#include <QLineEdit>

class QMimeData;

namespace errdex {

/// A line edit for a query: with a search icon, a clear button, and a wave under each piece of the
/// text that was not understood. It takes pastes of several lines as they are and shows a stroke
/// where a line ends.
class QueryLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryLineEdit(QWidget *parent = nullptr);

    /// Replaces the text as if it were typed, so that undo takes it back.
    void replaceText(const QString &text);
    /// What is on the clipboard, at the cursor; a text too long for a line is handed on.
    void pasteFrom(QClipboard::Mode mode);

    /// What was done last was done elsewhere: until the text changes, the keys that undo and redo are
    /// not the box's, as they are not before its first change.
    void leaveUndo() { m_hasUndo = false; }

    void setIssueSpans(const QList<Span> &spans);
    /// Whether an input method writes what it has composed.
    bool isCommitting() const { return m_isCommitting; }
    const QList<Span> &issueSpans() const { return m_issueSpans; }
    /// Where a span stands in the widget; for the wave and its tests.
    QRectF spanRect(const Span &span) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void longTextPasted(const QString &text); ///< pasted or dropped, and not inserted

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QList<QRectF> spanRects(const QList<Span> &spans) const;
    void take(const QString &pasted);
    void paintStrokes(QPainter &painter, const QString &front) const;

    QList<Span> m_issueSpans;
    bool m_isCommitting = false;
    bool m_hasUndo = false; ///< its keys act here
    bool m_isComposing = false; ///< an input method shows text that is not in text() yet
};

} // namespace errdex
