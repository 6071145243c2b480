// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace errdex {

/// Lists every action with its keys, from the table of actions, and the keys of search box, facets
/// and table that no menu shows.
class ShortcutsPage : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);
};

} // namespace errdex
