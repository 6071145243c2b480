// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QMenuBar;

namespace errdex {

class Actions;
class CodeTableView;

/// Fills a menu bar from the actions; View gets a submenu of the table's columns, and the languages.
void fillMenuBar(QMenuBar &bar, const Actions &actions, CodeTableView &view, QMenu &languages);

} // namespace errdex
