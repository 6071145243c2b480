// SPDX-License-Identifier: MIT
#include "differencepage.h"

#include "core/import/differencetext.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/aligned.h"
#include "ui/import/differenceview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

DifferencePage::DifferencePage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_changes(new DifferenceView)
    , m_issues(new QPlainTextEdit)
{
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_changes->setObjectName(u"importChanges"_s);
    m_issues->setObjectName(u"importIssues"_s);
    m_issues->setAccessibleName(tr("Doubts"));
    m_issues->setAccessibleDescription(tr("What may be wrong in what was read."));
    m_issues->setReadOnly(true);
    alignToWindow(*m_issues);
    m_issues->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_issues);
}

void DifferencePage::setPlan(const ImportPlan &plan, const QString &provider)
{
    m_changes->setDifference(plan.difference);
    const CatalogDifference &difference = *plan.difference;
    const bool isThere = difference.changed + difference.removed + difference.unchanged > 0;
    const QString state = isThere
            ? tr("The catalogue %1 is there already; its former version is kept.").arg(provider)
            : tr("The catalogue %1 is new.").arg(provider);
    //: %1 is "2 added, 0 changed, 1 removed, 40 unchanged"
    const QString counts = tr("Codes: %1.").arg(DifferenceText::all(difference));
    const QString more = plan.tellsMore && isThere
            ? tr("What the source tells of the provider itself is new.")
            : plan.keepsReading ? RecalledReading::keptText()
                                : QString();
    m_summary->setText(
            withIsolatedCodes(withControlSigns(Phrases::sentences({state, counts, more}))));
    showIssues(*plan.draft);
}

QString DifferencePage::summary() const
{
    return m_summary->text();
}

void DifferencePage::showIssues(const CatalogDraft &draft)
{
    QStringList lines;
    for (const ImportIssue &issue : draft.issues) {
        const QString sign = issue.kind == ImportIssue::Kind::Note ? u"· "_s : u"⚠ "_s;
        lines.append(sign + ImportText::located(issue));
    }
    m_issues->setPlainText(withIsolatedCodes(withControlSigns(lines.join(u'\n'))));
    m_issues->setVisible(!lines.isEmpty());
    // As high as it has lines, within reason: the changes are what the page is about.
    constexpr qsizetype mostLines = 6;
    const int line = m_issues->fontMetrics().lineSpacing();
    m_issues->setFixedHeight(int(qMin(lines.size(), mostLines) + 1) * line);
}

} // namespace errdex
