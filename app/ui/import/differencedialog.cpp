// SPDX-License-Identifier: MIT
#include "differencedialog.h"

#include "core/import/differencetext.h"
#include "core/text/visible.h"
#include "ui/import/differenceview.h"

#include <QDialogButtonBox>
#include <QLabel>
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
    auto *view = new DifferenceView(this);
    view->setDifference(difference);
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

} // namespace errdex
