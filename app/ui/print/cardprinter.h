// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"
#include "ui/print/codesprinter.h"

namespace errdex {

/// Codes on paper as cards, one below the other: what their page says of each, what it means, and the
/// reply, which is written to be sent. What is meant for colleagues stands there only where that is
/// asked for: next steps, what other providers call it, where it comes from, and what the person keeps.
class CardPrinter : public PagePrinter
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CardPrinter)
public:
    explicit CardPrinter(PrintedCodes codes, int mostPages = 0);

    size_t codeCount() const override { return m_codes.count(); }
    QString fileName() const override; ///< "hashkey-pro-1021"

protected:
    QString title() const override;
    QString subtitle() const override;
    bool beginsWithTitle() const override { return m_codes.count() == 1; }
    double stepCount(double) const override { return double(m_codes.count()); }
    bool fill(PageFlow &flow, double points, const Step &step) const override;

private:
    class Card;

    PrintedCodes m_codes;
};

} // namespace errdex
