// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace errdex {

class Actions;
class PlainTable;

/// Lists every action with the keys that it has now, and the keys of search box, facets
/// and table that no menu shows.
class ShortcutsPage : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsPage(const Actions &actions, QWidget *parent = nullptr);

private:
    void fill(); ///< anew when keys have changed
    void fillFixed();

    const Actions &m_actions;
    PlainTable *m_table;
};

} // namespace errdex
