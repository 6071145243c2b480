// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"
#include "ui/print/codesprinter.h"

namespace errdex {

/// Everything that is known about a code on paper, or about several, one below the other: what the
/// details of the window show; what the person keeps only where that is asked for, but for a reply,
/// which is written to be sent.
class CardPrinter : public PagePrinter
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CardPrinter)
public:
    explicit CardPrinter(PrintedCodes codes, int mostPages = 0);

protected:
    QString title() const override;
    QString subtitle() const override;
    size_t codeCount() const override { return m_codes.count(); }
    double stepCount(double) const override { return double(m_codes.count()); }
    bool fill(PageFlow &flow, double points, const Step &step) const override;

private:
    class Card;

    PrintedCodes m_codes;
};

} // namespace errdex
