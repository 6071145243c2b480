// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/dialog.h"

namespace errdex {

class Actions;
class PlainTable;

/// Lists every action with the keys that it has now, and the keys of search box, facets
/// and table that no menu shows.
class ShortcutsPage : public Dialog
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
