// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace errdex {

/// Has screen readers hear each `Widget` as `role`, where Qt's own says nothing to a person. Counts for all
/// that are asked for later, whoever made them; calling it again does nothing.
template<typename Widget, QAccessible::Role role>
void giveRole()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *widget = qobject_cast<Widget *>(object);
            return widget ? new QAccessibleWidget(widget, role) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(isInstalled);
}

} // namespace errdex
