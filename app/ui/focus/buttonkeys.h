// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace errdex {

/// Lets Enter press the button or link that has the focus, in all windows, as Space does. Qt leaves that
/// to some buttons of dialogs, and presses another one, the default one, where such a button has none of it.
class ButtonKeys : public QObject
{
    Q_OBJECT

public:
    explicit ButtonKeys(QObject *parent);

    /// The one of the application, made with its first call.
    static void install();

protected:
    bool eventFilter(QObject *button, QEvent *event) override;
};

} // namespace errdex
