// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/helptexts.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QTextBrowser;
class QToolButton;

namespace errdex {

/// The help: its pages on the left, found by words, and one of them beside. A window of its own, so
/// that it can be read while a dialog is open.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// The names and keys of `actions` stand on the pages.
    explicit HelpWindow(const Actions &actions);

    /// Others in place of those, which are about to go: all is written anew, and stays where it is.
    void setActions(const Actions &actions);

    void showTopic(HelpTopic topic);
    HelpTopic topic() const { return m_topic; }
    QTextBrowser *text() const { return m_text; }
    QLineEdit *searchEdit() const { return m_search; }
    QListWidget *pageList() const { return m_pages; }
    QToolButton *backButton() const { return m_back; }

Q_SIGNALS:
    void tryRequested(const QString &query); ///< an example of the query language

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void render();
    void renderInPlace();
    void follow(const QString &address);
    void goBack();
    void filterPages();
    void sayLink();
    /// How well a page fits the words: 0 by its title, 1 by a heading, 2 by its text; none otherwise.
    std::optional<int> rankOf(HelpTopic topic) const;
    QListWidgetItem *itemOf(HelpTopic topic) const;
    QListWidgetItem *firstFound() const;
    void markWords();
    QStringList words() const; ///< that are searched for

    const Actions *m_actions = nullptr;
    QLineEdit *m_search;
    QListWidget *m_pages;
    QLabel *m_nothing;
    QTextBrowser *m_text;
    QToolButton *m_back;
    HelpTopic m_topic = HelpTopic::Start;
    QList<HelpTopic> m_former; ///< where Back leads, the last one last
    bool m_isRendering = false;
    bool m_isFiltering = false; ///< the list is put in another order
};

/// Which page fits a part of a window; that of its parent where it has none of its own.
void setHelpTopic(QWidget &widget, HelpTopic topic);
HelpTopic helpTopicOf(const QWidget *widget);

/// The same for a dialog over a window; the key of the help works in the dialog too.
void addHelpTo(QWidget &dialog, HelpTopic topic);

} // namespace errdex
