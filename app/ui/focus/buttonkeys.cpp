// SPDX-License-Identifier: MIT
#include "ui/focus/buttonkeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPointer>
#include <QRadioButton>

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

} // namespace

ButtonKeys::ButtonKeys(QObject *parent)
    : QObject(parent)
{
    // Of all buttons only the one with the focus gets keys.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before)
            before->removeEventFilter(this);
        if (isPressed(now))
            now->installEventFilter(this);
    });
}

void ButtonKeys::install()
{
    static QPointer<ButtonKeys> keys;
    if (!keys)
        keys = new ButtonKeys(qApp);
}

bool ButtonKeys::eventFilter(QObject *button, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(static_cast<QKeyEvent &>(*event)))
        return QObject::eventFilter(button, event);
    if (static_cast<QKeyEvent *>(event)->isAutoRepeat())
        return true; // once for each press
    // As Space, which also opens a button's menu. What is pressed may go meanwhile.
    const QPointer<QObject> pressed = button;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier);
        if (pressed)
            QCoreApplication::sendEvent(pressed, &space);
    }
    return true;
}

} // namespace errdex
