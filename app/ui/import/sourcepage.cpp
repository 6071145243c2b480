// SPDX-License-Identifier: MIT
#include "sourcepage.h"

#include "core/import/providername.h"
#include "core/import/slug.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/announce.h"
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

#include <algorithm>
#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *makeNote(const QString &name)
{
    auto *note = new QLabel;
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->hide();
    return note;
}

/// A field with what is said about it below.
QLayout *withNote(QLineEdit *field, QLabel *note)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(field);
    box->addWidget(note);
    return box;
}

void setTextColor(QWidget &widget, const QColor &color)
{
    QPalette colors = widget.palette();
    colors.setColor(QPalette::WindowText, color);
    widget.setPalette(colors);
}

/// Says it where it is seen, and with the field to who hears it.
void say(QLabel &note, QLineEdit &field, const QString &text)
{
    const QString shown = withIsolatedCodes(withControlSigns(text));
    if (note.text() == shown && note.isHidden() == text.isEmpty())
        return;
    note.setText(shown);
    note.setHidden(text.isEmpty());
    field.setAccessibleDescription(shown);
    if (!text.isEmpty() && note.isVisible())
        announce(note, shown);
}

} // namespace

SourcePage::SourcePage(QList<db::ProviderRecord> providers, QWidget *parent)
    : QWidget(parent)
    , m_providers(std::move(providers))
    , m_name(new QLineEdit(this))
    , m_slug(new QLineEdit(this))
    , m_nameNote(makeNote(u"importNameNote"_s))
    , m_slugNote(makeNote(u"importSlugNote"_s))
    , m_paste(new QPushButton(icon(u"copy"_s, palette()), tr("From the &clipboard"), this))
    , m_source(new QLabel(this))
{
    setAcceptDrops(true);
    auto *file = new QPushButton(tr("&File…"), this);
    m_file = file;
    file->setObjectName(u"importFile"_s);
    file->setToolTip(tr("A table, a description of an API or a saved page"));
    auto *folder = new QPushButton(tr("F&older…"), this);
    folder->setToolTip(tr("All documents in it together"));
    m_paste->setObjectName(u"importPaste"_s);
    m_paste->setToolTip(tr("What was copied from a page or a spreadsheet"));
    connect(file, &QPushButton::clicked, this, [this] { chooseFiles(false); });
    connect(folder, &QPushButton::clicked, this, [this] { chooseFiles(true); });
    connect(m_paste, &QPushButton::clicked, this, &SourcePage::paste);
    for (QPushButton *button : {file, folder, m_paste}) {
        button->setMinimumWidth(button->sizeHint().width() + 16);
    }

    m_source->setObjectName(u"importSource"_s);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->hide();

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addWidget(folder);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    const auto question = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold);
        return label;
    };
    auto *hint = new QLabel(tr("A table (CSV, TSV), JSON, OpenAPI, Markdown, a saved web page, or "
                               "plain text as it is "
                               "copied from a documentation page. Files can be dropped here. "
                               "Nothing is loaded from "
                               "the network."),
                            this);
    hint->setWordWrap(true);
    setTextColor(*hint, Theme::forPalette(palette()).mutedText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(question(tr("Where are the error codes?")));
    layout->addLayout(buttons);
    layout->addWidget(m_source);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addWidget(question(tr("Whose are they?")));
    layout->addLayout(makeForm());
    layout->addStretch(1);
}

QFormLayout *SourcePage::makeForm()
{
    m_name->setObjectName(u"importName"_s);
    m_name->setPlaceholderText(tr("Acme Pay"));
    m_slug->setObjectName(u"importSlug"_s);
    m_slug->setPlaceholderText(u"acme-pay"_s);
    m_slug->setToolTip(tr("Small letters, digits and -; what queries and the command line use"));
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameOwn = true; });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_isSlugOwn) {
            const auto *provider = providerNamed(m_providers, name);
            m_slug->setText(provider ? provider->slug : slugOf(name));
        }
        showNotes();
        Q_EMIT completeChanged();
    });
    connect(m_slug, &QLineEdit::textEdited, this, [this](const QString &slug) {
        m_isSlugOwn = !slug.isEmpty();
        showNotes();
        Q_EMIT completeChanged();
    });
    auto *form = new QFormLayout;
    form->addRow(tr("&Provider"), withNote(m_name, m_nameNote));
    form->addRow(tr("&Short name"), withNote(m_slug, m_slugNote));
    for (const auto &[row, field] : {std::pair(0, m_name), std::pair(1, m_slug)})
        qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget())
                ->setBuddy(field);
    return form;
}

void SourcePage::setProvider(const QString &name, const QString &slug)
{
    m_isNameOwn = true;
    m_isSlugOwn = true;
    m_slug->setText(slug);
    m_name->setText(name);
    showNotes();
}

void SourcePage::propose(const ProposedProvider &provider)
{
    if (m_isNameOwn && !providerName().isEmpty())
        return;
    m_isNameOwn = false;
    m_isAsked = false;
    m_name->setText(provider.name);
    if (!m_isSlugOwn) // one that a person has given stays
        m_slug->setText(provider.slug);
    showNotes();
}

/// The one that the short name means, or is about to be named once more.
const db::ProviderRecord *SourcePage::known() const
{
    const auto found = std::ranges::find(m_providers, slug(), &db::ProviderRecord::slug);
    return found == m_providers.end() ? nullptr : &*found;
}

QString SourcePage::providerName() const
{
    const QString name = m_name->text().simplified();
    const db::ProviderRecord *provider = m_isSlugOwn ? nullptr : known();
    return provider && provider == providerNamed(m_providers, name) ? provider->name : name;
}

QString SourcePage::slug() const
{
    return m_slug->text();
}

bool SourcePage::hasProvider() const
{
    return isSlug(slug()) && !providerName().isEmpty();
}

void SourcePage::askForProvider()
{
    m_isAsked = true;
    const bool isNameMissing = providerName().isEmpty();
    // A name in other letters gives no short one by itself.
    QLineEdit *field = isNameMissing || isSlug(slug()) ? m_name : m_slug;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
    showNotes();
}

void SourcePage::showNotes()
{
    const Theme theme = Theme::forPalette(palette());
    const QString name = providerName();
    QStringList said;
    if (name.isEmpty() && m_isAsked)
        said.append(tr("Whose error codes are these? Name the provider first."));
    else if (!name.isEmpty() && !m_isNameOwn)
        said.append(tr("Suggested by the source: change it where it is not right."));
    if (const db::ProviderRecord *provider = name.isEmpty() ? nullptr : known())
        said.append(tr("%1 is there already; what is imported updates it.")
                            .arg(isolatedName(provider->name)));
    setTextColor(*m_nameNote, name.isEmpty() ? theme.warning : theme.mutedText);
    say(*m_nameNote, *m_name, Phrases::sentences(said));
    const bool lacksSlug = !name.isEmpty() && m_isAsked && !isSlug(slug());
    setTextColor(*m_slugNote, theme.warning);
    say(*m_slugNote, *m_slug,
        lacksSlug ? tr("Give a short name: lower-case Latin letters, digits and hyphens, such as "
                       "“zarin-pay”.")
                  : QString());
}

void SourcePage::showSource(const QString &name)
{
    m_source->setText(tr("Chosen: %1").arg(withControlSigns(name)));
    m_source->setVisible(!name.isEmpty());
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
