// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace errdex {

/// The head of a part of a page that can be folded. Where the page is narrower than its text it ends
/// with an ellipsis, and the tool tip has all of it; Qt's makes the page as wide as the text.
class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    FoldButton(const QString &text, QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString shownText() const;
};

} // namespace errdex
