// SPDX-License-Identifier: MIT
#include "aboutdialog.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Errdex"));

    auto *picture = new QLabel;
    picture->setPixmap(icon(u"errdex"_s, palette()).pixmap(64));
    picture->setAlignment(Qt::AlignTop);
    auto *name = new QLabel(tr("Errdex %1").arg(QCoreApplication::applicationVersion()));
    QFont larger = name->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.4);
    larger.setWeight(QFont::DemiBold);
    name->setFont(larger);
    auto *text = new QLabel(tr(
            "A browser of API error codes for support staff.\n\n"
            "Published under the MIT licence. The texts of the catalogues are the providers' own "
            "words, quoted with their source."));
    for (QLabel *label : {name, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    text->setWordWrap(true);
    text->setMinimumWidth(320);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(name);
    words->addWidget(text);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(picture);
    top->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(buttons);
}

} // namespace errdex
