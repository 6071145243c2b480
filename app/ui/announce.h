// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace errdex {

/// What the screen reader is to say; of no size, and one in a window.
class Announcement : public QWidget
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *window);

    void say(const QString &text);

protected:
    void hideEvent(QHideEvent *event) override;
};

/// Has a screen reader say `text`, while the focus stays where it is. Reaches nobody where none listens.
///
/// Qt 6.4 has no event for it that reaches all of them: the AT-SPI bridge drops alerts, so the text is
/// that of a notification which appears; readers on Windows and macOS hear the alert.
void announce(const QWidget &from, const QString &text);
/// Has it say where in a list or table something stands, which was moved: "Freeway: 2 of 5".
void announcePlace(const QWidget &from, const QString &what, int place, int count);
/// Has it say that something, which was to be moved on, stands at the start or the end already.
void announceEnd(const QWidget &from, const QString &what, bool isStart);

} // namespace errdex
