// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace errdex {

/// One line of plain text that is cut with an ellipsis where there is no room; the tool tip has all
/// of it then.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
};

} // namespace errdex
