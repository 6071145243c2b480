// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace errdex {

/// What is selected in a list without the focus: a light ground between two lines, so that it is found
/// again, and never taken for where the keys go. In a list that is switched off, the ground alone.
///
/// Lets a style and the delegates paint it so, by their palette.
void makeSelectionCalm(QStyleOptionViewItem &option);

/// Whether an item is selected that does not have the focus, as the style is told.
bool isCalmlySelected(const QStyleOptionViewItem &option);

/// The lines, above and below such an item.
void drawCalmLines(QPainter &painter, const QStyleOptionViewItem &option);

/// Its icon in the colours of all others: those of a heavy selection would be lost on it.
void keepIcon(QStyleOptionViewItem &option);

} // namespace errdex
