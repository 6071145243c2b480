// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace errdex {

/// Has screen readers hear what stands on the controls of all windows without the mark of its letter. Qt
/// leaves out the "&" alone: of "关闭(&C)", as Chinese and Persian have it, "(C)" would be heard too.
class PlainNames : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The one of the application, made with its first call.
    static void install();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace errdex
