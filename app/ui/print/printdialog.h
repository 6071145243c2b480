// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/dialog.h"

#include <array>

class QButtonGroup;
class QPushButton;

namespace errdex {

/// What of Browse is printed.
enum class PrintScope : quint8 { Table, SelectedRows, Cards };
inline constexpr std::array allPrintScopes{PrintScope::Table, PrintScope::SelectedRows,
                                           PrintScope::Cards};

/// What there is to print.
struct PrintOffer
{
    qulonglong shown = 0; ///< rows of the table
    qulonglong selected = 0; ///< rows
    QString current; ///< the one that is selected: "HashKey Pro -1021"
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
    QPushButton *button(Way way) const { return m_buttons[size_t(way)]; }

Q_SIGNALS:
    void chosen(errdex::PrintScope scope, errdex::PrintDialog::Way way); ///< it has closed

private:
    QButtonGroup *m_scopes;
    std::array<QPushButton *, 3> m_buttons{};
};

} // namespace errdex
