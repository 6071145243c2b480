// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QWidget;

namespace errdex {

/// Keys of the widget that has the focus, in all windows, where Qt leaves them out. Enter presses a
/// button or a link as Space does: Qt leaves that to some buttons of dialogs, and presses another one,
/// the default one, where such a button has none of it. It also opens a list of choices where no button
/// waits for it. Shift+F10 opens the context menu as the key Menu
/// does, which many keyboards do not have: Qt 6.4 knows it on Windows alone. Esc leaves the menu bar also
/// after a second menu has been opened by its letter: Qt takes the bar itself for what to go back to.
class FocusKeys : public QObject
{
    Q_OBJECT

public:
    explicit FocusKeys(QObject *parent);

    /// The one of the application, made with its first call.
    static void install();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    static bool press(QWidget &button, const QKeyEvent &key);

    QPointer<QWidget> m_beforeMenus; ///< had the focus before the menu bar
};

} // namespace errdex
