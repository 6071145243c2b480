// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace errdex {

/// How high a table would have to be to show all its rows, in pixels: its header, and room for a bar
/// that scrolls sideways, included.
int heightOfRows(const QTableView &table);

} // namespace errdex
