// SPDX-License-Identifier: MIT
#pragma once

class QHeaderView;
class QWidget;

namespace errdex {

/// Heads for a view of a ComparisonCardsModel: whose card it is, with its code.
QHeaderView *makeCardHeader(QWidget *parent);
/// The names of the fields, and whether their values differ.
QHeaderView *makeFieldHeader(QWidget *parent);

} // namespace errdex
