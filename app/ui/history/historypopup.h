// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "db/lookuphistory.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace errdex {

class Actions;

/// The history of lookups below the search box: typing narrows it, arrows choose, Enter looks up
/// again, Esc closes it. At the foot what of it is kept.
class HistoryPopup : public QFrame
{
    Q_OBJECT

public:
    /// `anchor` is the widget to hang below; the popup lives in its window.
    HistoryPopup(const Actions &actions, QWidget *anchor);

    /// Shows lookups, the newest first, with the words of `store`, which may be null.
    void setLookups(const QList<db::Lookup> &lookups, const CatalogStore *store);
    void setHistoryOn(bool isOn);
    void popUp();

    QLineEdit *needle() const { return m_needle; }
    QListView *list() const { return m_list; }
    QString emptyText() const; ///< what stands in the list's place; empty where it is shown

    /// "HashKey Pro -1021 · Timestamp for …", or the query, without anything hidden in it.
    static QString describe(const db::Lookup &lookup, const CatalogStore *store);

Q_SIGNALS:
    void chosen(const errdex::db::Lookup &lookup);
    void closed(); ///< by Esc: the focus goes back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int row);
    void moveChoice(int step);
    void place();
    void updateList();

    QWidget *m_anchor;
    QLineEdit *m_needle;
    QListView *m_list;
    QLabel *m_empty;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QList<db::Lookup> m_lookups;
    bool m_isOn = true;
};

} // namespace errdex
