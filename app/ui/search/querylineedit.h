// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QLineEdit>

namespace errdex {

/// A line edit for a query: with a search icon, a clear button, and a wave under each piece of the
/// text that was not understood.
class QueryLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryLineEdit(QWidget *parent = nullptr);

    /// Replaces the text as if it were typed, so that undo takes it back.
    void replaceText(const QString &text);

    void setIssueSpans(const QList<Span> &spans);
    const QList<Span> &issueSpans() const { return m_issueSpans; }
    /// Where a span stands in the widget; for the wave and its tests.
    QRectF spanRect(const Span &span) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QList<Span> m_issueSpans;
    bool m_isComposing = false; ///< an input method shows text that is not in text() yet
};

} // namespace errdex
