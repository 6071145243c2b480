// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/dialog.h"

#include <array>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace errdex {

/// What of a page is printed. Browse has rows to select, Compare the cards of its current row.
enum class PrintScope : quint8 { Table, SelectedRows, TableAndCards, Cards };
inline constexpr std::array allPrintScopes{PrintScope::Table, PrintScope::SelectedRows,
                                           PrintScope::TableAndCards, PrintScope::Cards};

/// What there is to print.
struct PrintOffer
{
    qulonglong shown = 0; ///< rows of the table
    qulonglong selected = 0; ///< rows
    /// The one that is selected: "HashKey Pro -1021"; of a comparison "Rate limit exceeded".
    QString current;
    bool isComparison = false; ///< its cards are of other providers by nature
};

/// Asks what is printed, and whether it goes to a printer, into a PDF or onto the screen.
class PrintDialog : public Dialog
{
    Q_OBJECT

public:
    enum class Way : quint8 { Print, Preview, Pdf };

    /// `way` is that of the default button; `scope` is checked where it is on offer.
    PrintDialog(const PrintOffer &offer, PrintScope scope, Way way, QWidget *parent);

    PrintScope scope() const;
    /// The cards are to have what is meant for those who work here: next steps, notes, other
    /// providers; in a comparison our remarks. Off at first, since a card may go to a customer.
    bool forColleagues() const;
    QCheckBox *colleaguesBox() const { return m_forColleagues; }
    QPushButton *button(Way way) const { return m_buttons[size_t(way)]; }

Q_SIGNALS:
    /// It has closed.
    void chosen(errdex::PrintScope scope, errdex::PrintDialog::Way way, bool forColleagues);

private:
    QButtonGroup *m_scopes;
    QCheckBox *m_forColleagues;
    std::array<QPushButton *, 3> m_buttons{};
};

} // namespace errdex
