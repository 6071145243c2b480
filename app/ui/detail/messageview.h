// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace errdex {

/// What stands in the pane while there is no single code to show: an icon, a sentence, and what
/// can be done from here. Without an icon it is low.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    MessageView(const QString &iconName, const QString &title, const QStringList &hints,
                QWidget *parent);
};

} // namespace errdex
