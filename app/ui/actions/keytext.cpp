// SPDX-License-Identifier: MIT
#include "ui/actions/keytext.h"

#include "core/text/direction.h"

#include <QKeyEvent>

namespace errdex {

QString keyText(const QKeySequence &keys)
{
    return readLeftToRight(keys.toString(QKeySequence::NativeText));
}

QKeySequence columnKeys(bool isRight)
{
    return Qt::CTRL | Qt::SHIFT | (isRight ? Qt::Key_Right : Qt::Key_Left);
}

int columnStep(const QKeySequence &keys, Qt::LayoutDirection direction)
{
    const bool isRight = keys == columnKeys(true);
    if (!isRight && keys != columnKeys(false))
        return 0;
    return isRight == (direction == Qt::RightToLeft) ? -1 : 1;
}

bool isHistoryKey(QKeyCombination keys)
{
    const Qt::KeyboardModifiers plain = keys.keyboardModifiers() & ~Qt::KeypadModifier;
    return plain == Qt::AltModifier && (keys.key() == Qt::Key_Left || keys.key() == Qt::Key_Right);
}

bool isWriting(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const QString text = event.text();
    return !isCommand && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

} // namespace errdex
