// SPDX-License-Identifier: MIT
#include "differencedialog.h"

#include "core/import/differencetext.h"
#include "core/text/visible.h"
#include "models/differencemodel.h"
#include "ui/import/sourcetextdelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

DifferenceDialog::DifferenceDialog(const std::shared_ptr<const CatalogDifference> &difference,
                                   const QString &title, QWidget *parent)
    : Dialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"versionDifference"_s);
    setWindowTitle(tr("What has changed"));
    QTableView *view = makeTable(difference, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    auto *heading = new QLabel(withIsolatedCodes(withControlSigns(title)));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    layout->addWidget(heading);
    //: %1 is "2 added, 0 changed, 1 removed, 40 unchanged"
    layout->addWidget(new QLabel(tr("Codes: %1").arg(DifferenceText::all(*difference))));
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(720, 420);
}

QTableView *DifferenceDialog::makeTable(const std::shared_ptr<const CatalogDifference> &difference,
                                        QWidget *parent)
{
    auto *model = new DifferenceModel(parent);
    model->setDifference(difference);
    auto *view = new QTableView(parent);
    view->setAccessibleName(tr("Changes"));
    view->setModel(model);
    view->setItemDelegate(new SourceTextDelegate(view));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(DifferenceModel::Code, 24 * view->fontMetrics().averageCharWidth());
    view->setColumnWidth(DifferenceModel::Kind, 14 * view->fontMetrics().averageCharWidth());
    return view;
}

} // namespace errdex
