// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace errdex {

/// A small icon button that shows itself where it acts: while the mouse is over its parent, or
/// while it has the focus. Its place is always reserved, so nothing moves.
class HoverButton : public QToolButton
{
    Q_OBJECT

public:
    /// `name` is that of an icon; `text` becomes tool tip and accessible name.
    HoverButton(const QString &name, const QString &text, QWidget *parent);

    void setAlwaysShown(bool isAlwaysShown);
    bool isShownNow() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_name;
    bool m_isAlwaysShown = false;
};

/// Copies a text when it is clicked, and says for a moment that it did.
class CopyButton : public HoverButton
{
    Q_OBJECT

public:
    /// `what` names the text to a person: "Copy message".
    CopyButton(const QString &what, QString content, QWidget *parent);

Q_SIGNALS:
    void copied();

private:
    QString m_content;
};

} // namespace errdex
