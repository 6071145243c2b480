// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QHash>
#include <QTextBrowser>

namespace errdex {

/// A text to be read and selected, by mouse and keyboard: plain, wrapped anywhere if it must be,
/// as high as it needs, without scroll bars. A QLabel breaks only between words, and a code of 60
/// letters would widen the whole pane.
class TextBlock : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TextBlock(const QString &text, QWidget *parent = nullptr);

    /// Shows pieces of the text as placeholders, and others as what was searched for.
    void markPlaceholders(const QList<Span> &spans);
    void markMatches(const QList<Span> &spans);
    void setMuted(bool isMuted);
    void setTextFont(const QFont &font);
    /// A code or an address reads from left to right in every language.
    void setLeftToRight();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// The pane has no commands for a text; its context menu is that of copying.
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    /// Nothing is ever loaded for a text.
    QVariant loadResource(int type, const QUrl &name) override;

    virtual void applyColors();
    void textChangedOutside(); ///< the document was filled by other means

private:
    void updateOption(Qt::LayoutDirection direction);

    QList<Span> m_placeholders;
    QList<Span> m_matches;
    bool m_isMuted = false;
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace errdex
