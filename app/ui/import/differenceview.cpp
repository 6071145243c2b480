// SPDX-License-Identifier: MIT
#include "differenceview.h"

#include "models/differencemodel.h"
#include "ui/import/sourcetextdelegate.h"

#include <QHeaderView>

namespace errdex {

DifferenceView::DifferenceView(QWidget *parent)
    : QuietView(parent)
    , m_model(new DifferenceModel(this))
{
    setAccessibleName(tr("Changes"));
    setAccessibleDescription(tr("What an import changes, with what was there before."));
    setModel(m_model);
    setItemDelegate(new SourceTextDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter); // as the cells
    setColumnWidth(DifferenceModel::Kind, 14 * fontMetrics().averageCharWidth());
    setColumnWidth(DifferenceModel::Code, 24 * fontMetrics().averageCharWidth());
}

void DifferenceView::setDifference(const std::shared_ptr<const CatalogDifference> &difference)
{
    m_model->setDifference(difference);
}

} // namespace errdex
