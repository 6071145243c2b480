// SPDX-License-Identifier: MIT
#include "ui/linebuttons.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace errdex {

void addClearButton(QLineEdit &edit)
{
    const QList<QAction *> before = edit.findChildren<QAction *>();
    edit.setClearButtonEnabled(true);
    for (QAction *action : edit.findChildren<QAction *>()) {
        if (!before.contains(action))
            action->setText(QCoreApplication::translate("errdex::LineButtons", "Clear this field"));
    }
}

void addLeadingIcon(QLineEdit &edit, const char *iconName)
{
    QAction *action = edit.addAction(icon(QString::fromLatin1(iconName), edit.palette()),
                                     QLineEdit::LeadingPosition);
    action->setText(edit.accessibleName());
}

} // namespace errdex
