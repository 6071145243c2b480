// SPDX-License-Identifier: MIT
#include "ui/print/printdialog.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

bool isOffered(const PrintOffer &offer, PrintScope scope)
{
    switch (scope) {
    case PrintScope::Table:
        return offer.shown > 0;
    case PrintScope::SelectedRows:
        return offer.selected > 1; // one row is always selected; several are a choice
    case PrintScope::TableAndCards:
        return offer.isComparison && offer.selected > 0;
    case PrintScope::Cards:
        return offer.selected > 0;
    }
    Q_UNREACHABLE();
}

QString textOf(const PrintOffer &offer, PrintScope scope)
{
    const auto shown = Phrases::pluralNumber(offer.shown);
    const auto selected = Phrases::pluralNumber(offer.selected);
    const auto withCurrent = [&offer](const QString &text) {
        return withIsolatedCodes(text.arg(QString(offer.current).replace(u'&', u"&&"_s)));
    };
    switch (scope) {
    case PrintScope::Table:
        return PrintDialog::tr("The &table with %Ln row(s)", nullptr, shown);
    case PrintScope::SelectedRows:
        return PrintDialog::tr("The table with the %Ln &selected row(s)", nullptr, selected);
    case PrintScope::TableAndCards:
        //: %1 is a row of a comparison: "Rate limit exceeded", "429 Too Many Requests"
        return withCurrent(PrintDialog::tr("The table &and the cards of “%1”"));
    case PrintScope::Cards:
        if (offer.isComparison)
            //: %1 is a row of a comparison: "Rate limit exceeded", "429 Too Many Requests"
            return withCurrent(PrintDialog::tr("The &cards of “%1”"));
        if (offer.selected > 1)
            return PrintDialog::tr("The &cards of the %Ln selected code(s)", nullptr, selected);
        //: %1 is "HashKey Pro -1021"
        return withCurrent(PrintDialog::tr("The &card of %1"));
    }
    Q_UNREACHABLE();
}

QString descriptionOf(PrintScope scope)
{
    switch (scope) {
    case PrintScope::Table:
    case PrintScope::SelectedRows:
        return PrintDialog::tr("With the columns that are shown");
    case PrintScope::TableAndCards:
        return PrintDialog::tr("All lines first, then all fields of this one");
    case PrintScope::Cards:
        return PrintDialog::tr("With all fields");
    }
    Q_UNREACHABLE();
}

} // namespace

PrintDialog::PrintDialog(const PrintOffer &offer, PrintScope scope, Way way, QWidget *parent)
    : Dialog(parent)
    , m_scopes(new QButtonGroup(this))
    , m_forColleagues(
              new QCheckBox(offer.isComparison
                                    //: the comments on a code that are ours, not the provider's
                                    ? tr("&For colleagues: our remarks")
                                    : tr("&For colleagues: next steps, notes, other providers"),
                            this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print"));
    auto *box = new QGroupBox(tr("What to print"), this);
    auto *lines = new QVBoxLayout(box);
    for (const PrintScope each : allPrintScopes) {
        auto *line = new QRadioButton(textOf(offer, each), box);
        line->setToolTip(descriptionOf(each));
        line->setVisible(isOffered(offer, each) || each == PrintScope::Table);
        line->setEnabled(isOffered(offer, each));
        m_scopes->addButton(line, int(each));
        lines->addWidget(line);
        if (line->isEnabled() && (each == scope || !m_scopes->checkedButton()))
            line->setChecked(true);
    }
    m_forColleagues->setObjectName(u"printForColleagues"_s);
    m_forColleagues->setToolTip(tr("On the cards; leave it off for what a customer gets"));
    const auto enableForColleagues = [this] {
        m_forColleagues->setEnabled(m_scopes->checkedButton()
                                    && (this->scope() == PrintScope::Cards
                                        || this->scope() == PrintScope::TableAndCards));
    };
    connect(m_scopes, &QButtonGroup::idToggled, this, enableForColleagues);
    enableForColleagues();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_buttons = {buttons->addButton(tr("&Print…"), QDialogButtonBox::AcceptRole),
                 buttons->addButton(tr("Pre&view…"), QDialogButtonBox::ActionRole),
                 buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole)};
    const std::array toolTips{tr("Asks for a printer"), tr("Shows the pages on the screen"),
                              tr("Asks for a file and writes the pages into it")};
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setToolTip(toolTips[i]);
        m_buttons[i]->setDefault(i == size_t(way));
        m_buttons[i]->setEnabled(m_scopes->checkedButton() != nullptr);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] {
            // Closed first: what follows opens a dialog of its own over the window.
            accept();
            Q_EMIT chosen(this->scope(), Way(i), forColleagues());
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(box);
    layout->addWidget(m_forColleagues);
    layout->addStretch(1);
    layout->addWidget(buttons);
    if (QAbstractButton *checked = m_scopes->checkedButton())
        checked->setFocus();
}

PrintScope PrintDialog::scope() const
{
    return PrintScope(std::max(m_scopes->checkedId(), 0));
}

bool PrintDialog::forColleagues() const
{
    return m_forColleagues->isEnabled() && m_forColleagues->isChecked();
}

} // namespace errdex
