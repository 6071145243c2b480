// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "core/savedfilters.h"
#include "core/search/search.h"
#include "core/text/wording.h"

#include <QHash>
#include <QWidget>

class QInputDialog;
class QListWidget;
class QListWidgetItem;
class QMenu;

namespace errdex {

class Actions;
class BrowserSession;
class MessageBar;
class SavedFilterList;

/// The saved filters on top of the facets: name, shortcut and the codes that each would give; below
/// them, muted, those that are switched off. Not there while there are none.
///
/// Enter, Space or a click searches, F2 renames, Delete removes, Alt+Up and Alt+Down move; the context
/// menu does these and the rest. Ctrl+1 … Ctrl+9 work in the whole window, and so does Alt.
class SavedFilterPane : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this.
    SavedFilterPane(Actions &actions, BrowserSession &session, MessageBar &message,
                    QWidget *window);

    QListWidget *list() const;
    /// The open dialog for a name; null while there is none.
    QInputDialog *nameDialog() const { return m_nameDialog; }
    /// What can be done with a filter; the caller shows it.
    QMenu *makeMenu(const QString &id);

    void remove(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QString &id);
    void askForName(const QString &title, const QString &name,
                    const std::function<void(const QString &)> &take);
    void save(const QString &name, const QString &query);
    void rename(const QString &id);
    /// One step of undoing; false where it could not be done.
    bool change(const Wording &text, const std::function<bool(SavedFilters &)> &work);
    /// For a message too, which may stay longer than a pane.
    static void setQuery(BrowserSession &session, const QString &id, const QString &name,
                         const QString &query);
    void setShortcut(const QString &id, const QString &name, std::optional<int> number);
    void move(const QString &id, qsizetype index);
    void showFilters();
    void addItem(const db::SavedFilter &filter);
    void count();
    void update();
    /// The filter that is the present search, where there is one.
    void choosePresent();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    Actions &m_actions;
    BrowserSession &m_session;
    SavedFilters &m_filters;
    MessageBar &m_message;
    SavedFilterList *m_list;
    QInputDialog *m_nameDialog = nullptr;
    QHash<QString, quint32> m_counts; ///< by query
    std::shared_ptr<const UserLayer> m_countedLayer; ///< they are those of its store
    LatestTask<QHash<QString, quint32>> m_counting;
};

} // namespace errdex
