// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace errdex {

class Actions;
enum class ActionId : quint8;

/// Opens the pages of the help menu, each once, beside the window.
class HelpPages : public QObject
{
    Q_OBJECT

public:
    HelpPages(Actions &actions, QWidget *window);

Q_SIGNALS:
    void tryRequested(const QString &query); ///< an example of the query language

private:
    void addPage(const Actions &actions, ActionId id, std::function<QDialog *()> make);
};

} // namespace errdex
