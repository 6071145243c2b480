// SPDX-License-Identifier: MIT
#pragma once

class QMenuBar;

namespace errdex {

class Actions;
class CodeTableView;

/// Fills a menu bar from the actions; View gets a submenu of the table's columns.
void fillMenuBar(QMenuBar &bar, const Actions &actions, CodeTableView &view);

} // namespace errdex
