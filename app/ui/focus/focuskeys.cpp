// SPDX-License-Identifier: MIT
#include "ui/focus/focuskeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace errdex {

namespace {

bool isEnter(const QKeyEvent &key)
{
    const bool isKey = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isKey && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// Whether a click does something at once. What is ticked waits for the button that says "done".
bool isPressed(QWidget *widget)
{
    return qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QCheckBox *>(widget)
            && !qobject_cast<QRadioButton *>(widget);
}

/// A list that Enter may open: nothing else waits for the key.
bool isFreeList(const QWidget *widget)
{
    const auto *list = qobject_cast<const QComboBox *>(widget);
    const QList<QPushButton *> buttons = widget->window()->findChildren<QPushButton *>();
    return list && !list->isEditable() && std::ranges::none_of(buttons, [](const auto *button) {
               return button->isDefault();
           });
}

bool asksForMenu(const QKeyEvent &key)
{
#ifdef Q_OS_WIN
    Q_UNUSED(key); // the system does
    return false;
#else
    return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
#endif
}

/// Where the key Menu opens it: at the cursor, or the current cell.
bool openMenu(QWidget &widget)
{
    const QPoint place = widget.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, widget.mapToGlobal(place));
    return QCoreApplication::sendEvent(&widget, &event) && event.isAccepted();
}

} // namespace

FocusKeys::FocusKeys(QObject *parent)
    : QObject(parent)
{
    // Only what has the focus gets keys.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before)
            before->removeEventFilter(this);
        if (now)
            now->installEventFilter(this);
        if (!qobject_cast<QMenuBar *>(now))
            return;
        if (before)
            m_beforeMenus = before;
        else if (m_beforeMenus && m_beforeMenus->window() == now->window())
            // The window has come back. Its bar would keep the keys, without a menu open.
            QMetaObject::invokeMethod(
                    m_beforeMenus, [part = m_beforeMenus.get()] { part->setFocus(); },
                    Qt::QueuedConnection);
    });
}

void FocusKeys::install()
{
    static QPointer<FocusKeys> keys;
    if (!keys)
        keys = new FocusKeys(qApp);
}

bool FocusKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Shortcut && qobject_cast<QMenuBar *>(object) && m_beforeMenus)
        m_beforeMenus->setFocus(Qt::MenuBarFocusReason); // from where the bar takes it again
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(object, event);
    auto *widget = static_cast<QWidget *>(object);
    const auto &key = static_cast<QKeyEvent &>(*event);
    if (asksForMenu(key))
        return openMenu(*widget);
    if (isEnter(key) && isFreeList(widget)) {
        static_cast<QComboBox *>(widget)->showPopup();
        return true;
    }
    return isEnter(key) && isPressed(widget) ? press(*widget, key)
                                             : QObject::eventFilter(object, event);
}

bool FocusKeys::press(QWidget &button, const QKeyEvent &key)
{
    if (key.isAutoRepeat())
        return true; // once for each press
    // As Space, which also opens a button's menu. What is pressed may go meanwhile.
    const QPointer<QWidget> pressed = &button;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier);
        if (pressed)
            QCoreApplication::sendEvent(pressed, &space);
    }
    return true;
}

} // namespace errdex
