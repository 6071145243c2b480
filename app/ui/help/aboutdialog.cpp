// SPDX-License-Identifier: MIT
#include "aboutdialog.h"

#include "core/libraries.h"
#include "ui/actions/plaintable.h"
#include "ui/announce.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize(760, 540);

QString resourceText(const QString &name)
{
    QFile file(u":/about/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : Dialog(parent)
    , m_note(new QLabel(this))
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Errdex"));

    auto *pages = new QTabWidget(this);
    pages->addTab(makeLibraries(), tr("&Made with"));
    pages->addTab(makeNotices(), tr("&Licences and sources"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy =
            buttons->addButton(tr("&Copy version details"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyDetails"_s);
    copy->setToolTip(tr("For the report of an error: versions and system, nothing about you"));
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyDetails);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(makeHead());
    layout->addWidget(pages, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_note->hide();
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resize(usualSize.expandedTo(minimumSizeHint()));
}

QWidget *AboutDialog::makeHead()
{
    auto *head = new QWidget(this);
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
        label->setTextInteractionFlags(Qt::TextSelectableByMouse); // a button copies it by keyboard
    }
    text->setWordWrap(true);
    text->setMinimumWidth(320);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(name);
    words->addWidget(text);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    return head;
}

QWidget *AboutDialog::makeLibraries()
{
    auto *table =
            new PlainTable({tr("Library"), tr("Version"), tr("Licence"), tr("Address")}, this);
    table->setObjectName(u"libraries"_s);
    table->setAccessibleName(tr("Libraries"));
    table->setAccessibleDescription(tr("What Errdex is made with."));
    for (const Library &library : usedLibraries())
        table->addLine({library.name, library.version, library.licence, library.address});
    return table;
}

QWidget *AboutDialog::makeNotices()
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(u"notices"_s);
    text->setAccessibleName(tr("Licences and sources"));
    text->setAccessibleDescription(
            tr("In English: under which terms Errdex may be used, and where its parts are from."));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(codeFont(text->font())); // it has columns
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setLayoutDirection(Qt::LeftToRight); // English, in every language
    text->setPlainText(resourceText(u"NOTICE"_s) + u"\n\n"_s + resourceText(u"LICENSE"_s));
    return text;
}

void AboutDialog::copyDetails()
{
    QGuiApplication::clipboard()->setText(versionDetails(
            {u"Display: %1, style %2, scale %3"_s.arg(QGuiApplication::platformName(),
                                                      style()->name(),
                                                      QString::number(devicePixelRatioF())),
             u"Language: %1"_s.arg(QLocale().name())}));
    m_note->setText(tr("The version details are on the clipboard."));
    m_note->show();
    announce(*this, m_note->text());
}

} // namespace errdex
