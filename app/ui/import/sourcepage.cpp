// SPDX-License-Identifier: MIT
#include "sourcepage.h"

#include "core/import/catalogdraft.h"
#include "core/text/visible.h"
#include "ui/lastfolder.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

SourcePage::SourcePage(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_slug(new QLineEdit(this))
    , m_paste(new QPushButton(icon(u"copy"_s, palette()), tr("From the &clipboard"), this))
    , m_source(new QLabel(this))
{
    setAcceptDrops(true);
    m_name->setObjectName(u"importName"_s);
    m_name->setPlaceholderText(tr("Acme Pay"));
    m_slug->setObjectName(u"importSlug"_s);
    m_slug->setPlaceholderText(u"acme-pay"_s);
    m_slug->setToolTip(tr("Small letters, digits and -; what queries and the command line use"));
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_isSlugOwn)
            m_slug->setText(slugOf(name));
        Q_EMIT completeChanged();
    });
    connect(m_slug, &QLineEdit::textEdited, this, [this](const QString &slug) {
        m_isSlugOwn = !slug.isEmpty();
        Q_EMIT completeChanged();
    });

    auto *file = new QPushButton(tr("&File…"), this);
    file->setObjectName(u"importFile"_s);
    auto *folder = new QPushButton(tr("F&older…"), this);
    m_paste->setObjectName(u"importPaste"_s);
    connect(file, &QPushButton::clicked, this, [this] { chooseFiles(false); });
    connect(folder, &QPushButton::clicked, this, [this] { chooseFiles(true); });
    connect(m_paste, &QPushButton::clicked, this, &SourcePage::paste);
    for (QPushButton *button : {file, folder, m_paste}) {
        button->setAutoDefault(false);
        button->setMinimumWidth(button->sizeHint().width() + 16);
    }

    m_source->setObjectName(u"importSource"_s);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->hide();

    auto *form = new QFormLayout;
    form->addRow(tr("&Provider"), m_name);
    form->addRow(tr("&Short name"), m_slug);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addWidget(folder);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    auto *question = new QLabel(tr("Where are the error codes?"), this);
    QFont bold = question->font();
    bold.setWeight(QFont::DemiBold);
    question->setFont(bold);
    auto *hint = new QLabel(tr("A table (CSV, TSV), JSON, OpenAPI, Markdown, a saved web page, or "
                               "plain text as it is "
                               "copied from a documentation page. Files can be dropped here. "
                               "Nothing is loaded from "
                               "the network."),
                            this);
    hint->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::forPalette(palette()).mutedText);
    hint->setPalette(muted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(question);
    layout->addLayout(buttons);
    layout->addWidget(m_source);
    layout->addWidget(hint);
    layout->addStretch(1);
}

void SourcePage::setProvider(const QString &name, const QString &slug)
{
    m_name->setText(name);
    m_slug->setText(slug);
    m_isSlugOwn = true;
}

void SourcePage::showSource(const QString &name)
{
    m_source->setText(tr("Chosen: %1").arg(withControlSigns(name)));
    m_source->setVisible(!name.isEmpty());
}

QString SourcePage::providerName() const
{
    return m_name->text().simplified();
}

QString SourcePage::askForProvider()
{
    if (providerName().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return tr("Whose error codes are these? Name the provider first.");
    }
    if (isSlug(slug()))
        return {};
    m_slug->setFocus(Qt::OtherFocusReason); // a name in other letters gives none by itself
    return tr("Give a short name: lower-case Latin letters, digits and hyphens, such as "
              "“zarin-pay”.");
}

QString SourcePage::slug() const
{
    return m_slug->text();
}

std::optional<ImportSource> SourcePage::sourceOf(const QMimeData *data, const QString &name)
{
    ImportSource source;
    source.name = name;
    if (!data)
        return std::nullopt;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            source.paths.append(url.toLocalFile());
    }
    if (!source.paths.isEmpty()) {
        source.name = QFileInfo(source.paths.first()).fileName();
        return source;
    }
    // Only HTML with a table or a list says more than the text.
    const QString html = data->hasHtml() ? data->html() : QString();
    const bool hasStructure = html.contains("<table"_L1, Qt::CaseInsensitive)
            || html.contains("<dl"_L1, Qt::CaseInsensitive)
            || html.contains("<h"_L1, Qt::CaseInsensitive);
    if (hasStructure) {
        source.bytes = html.toUtf8();
        source.hints.format = ImportFormat::Html;
        source.hints.encoding = u"UTF-8"_s;
        return source;
    }
    source.bytes = data->text().toUtf8();
    source.hints.encoding = u"UTF-8"_s;
    return source.bytes.trimmed().isEmpty() ? std::nullopt : std::optional(source);
}

void SourcePage::chooseFiles(bool folder)
{
    auto *chooser = new QFileDialog(this, folder ? tr("Import a folder") : tr("Import a file"));
    chooser->setObjectName(u"importChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*chooser);
    chooser->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    chooser->setNameFilters(
            {tr("Error codes (*.csv *.tsv *.json *.md *.markdown *.html *.htm *.yaml "
                "*.yml *.txt)"),
             tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        ImportSource source;
        source.paths = paths;
        source.name = QFileInfo(paths.first()).fileName();
        Q_EMIT sourceChosen(source);
    });
    chooser->open();
}

void SourcePage::paste()
{
    if (const auto source = sourceOf(QGuiApplication::clipboard()->mimeData(), tr("Clipboard")))
        Q_EMIT sourceChosen(*source);
    else
        Q_EMIT nothingFound();
}

void SourcePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void SourcePage::dropEvent(QDropEvent *event)
{
    if (const auto source = sourceOf(event->mimeData(), tr("Dropped data"))) {
        event->acceptProposedAction();
        Q_EMIT sourceChosen(*source);
    } else {
        Q_EMIT nothingFound();
    }
}

} // namespace errdex
