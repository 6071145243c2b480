// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

#include <functional>
#include <list>
#include <memory>
#include <optional>

class QDialog;
class QWidget;

namespace errdex {

class Actions;
class HelpWindow;
enum class ActionId : quint8;
enum class HelpTopic : quint8;

/// Opens the help and the other pages of the help menu, each once, beside the window.
class HelpPages : public QObject
{
    Q_OBJECT

public:
    HelpPages(Actions &actions, QWidget *window);
    ~HelpPages() override;

    /// Opens the help at a page, or turns the open one to it.
    void showHelp(HelpTopic topic);
    HelpWindow *help() const { return m_help.get(); } ///< null until it was wanted
    /// The page that stands open; nothing while the help is closed.
    std::optional<HelpTopic> openTopic() const;
    /// The help for who shows the next contents of the window; null while it is closed.
    std::unique_ptr<HelpWindow> takeHelp();
    void takeOver(std::unique_ptr<HelpWindow> help);
    /// The other pages that stand open, and where.
    struct OpenPage
    {
        ActionId action{};
        QRect geometry;
    };
    QList<OpenPage> openPages() const;
    void showPage(const OpenPage &page);

Q_SIGNALS:
    void tryRequested(const QString &query); ///< an example of the query language

private:
    struct Page
    {
        ActionId action;
        std::function<QDialog *()> make;
        QPointer<QDialog> dialog = {};
    };

    void addPage(ActionId id, std::function<QDialog *()> make);
    QDialog *open(Page &page);
    void connectHelp();

    const Actions &m_actions;
    std::list<Page> m_pages;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace errdex
