// SPDX-License-Identifier: MIT
#include "ui/detail/owntextrow.h"

#include "core/query/queryedit.h"
#include "core/text/phrases.h"
#include "core/text/typedtags.h"
#include "core/text/visible.h"
#include "core/text/webaddress.h"
#include "ui/announce.h"
#include "ui/detail/labels.h"
#include "ui/detail/links.h"
#include "ui/detail/markdownblock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

OwnTextRow::OwnTextRow(db::OwnField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_name(nameOf(field))
    , m_theme(Theme::forPalette(palette()))
    , m_layout(new QVBoxLayout(this))
    , m_caption(captionLabel(m_name, this))
    , m_edit(new TextLink({}, {}, this))
    , m_problem(plainLabel({}, font(), m_theme.warning, this))
{
    setObjectName(u"own-"_s + db::ownFieldName(field));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_caption->setWordWrap(false);
    head->addWidget(m_caption);
    head->addWidget(m_edit);
    head->addStretch(1);
    m_layout->addLayout(head);

    m_problem->hide();
    m_layout->addWidget(m_problem);
    connect(m_edit, &TextLink::clicked, this, &OwnTextRow::edit);
    showValue();
}

QString OwnTextRow::nameOf(db::OwnField field)
{
    switch (field) {
    case db::OwnField::Tags:
        return tr("Tags");
    case db::OwnField::Link:
        return tr("Link to the solution");
    case db::OwnField::Reply:
        return tr("Reply of your own");
    case db::OwnField::Note:
    case db::OwnField::Star:
    case db::OwnField::Concept:
    case db::OwnField::Others:
        break;
    }
    return tr("Note");
}

void OwnTextRow::setValue(const QString &value)
{
    if (m_value == value)
        return;
    m_value = value;
    if (!m_editor)
        showValue();
}

void OwnTextRow::setName(const QString &name)
{
    m_name = name;
    m_caption->setText(name);
    showValue();
}

void OwnTextRow::setReadOnly(bool isReadOnly)
{
    if (std::exchange(m_isReadOnly, isReadOnly) != isReadOnly && !m_editor)
        showValue();
}

void OwnTextRow::setMarks(const QStringList &words)
{
    m_marks = words;
    if (auto *note = qobject_cast<MarkdownBlock *>(m_shown))
        note->setMarks(words);
}

void OwnTextRow::showValue()
{
    delete m_shown;
    const bool isEmpty = m_value.isEmpty();
    m_caption->setVisible(!isEmpty || m_editor);
    m_edit->setVisible(!m_editor && !m_isReadOnly);
    const QString add = m_field == db::OwnField::Tags ? tr("Add tags")
            : m_field == db::OwnField::Link           ? tr("Add a link to the solution")
            : m_field == db::OwnField::Reply          ? tr("Write a reply of your own")
                                                      : tr("Add a note");
    m_edit->setText(isEmpty ? add : tr("Edit"));
    m_edit->setAccessibleName(isEmpty ? add : tr("Edit: %1").arg(m_name));
    m_edit->setAccessibleDescription(tr("Yours alone, until you share it with a team"));
    if (isEmpty || m_editor)
        return;
    if (m_field == db::OwnField::Tags) {
        m_shown = makeTags();
    } else if (m_field == db::OwnField::Link) {
        m_shown = makeLink();
    } else {
        auto *note = new MarkdownBlock(m_value, this);
        note->setAccessibleName(m_name);
        note->setMarks(m_marks);
        connect(note, &MarkdownBlock::anchorClicked, this, &OwnTextRow::linkActivated);
        m_shown = note;
    }
    m_layout->addWidget(m_shown);
}

QWidget *OwnTextRow::makeTags()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    for (const QString &tag : db::tagsOf(m_value)) {
        auto *link = new TextLink(withVisibleControls(tag), {}, row);
        link->setToolTip(tr("All codes with this tag"));
        connect(link, &TextLink::clicked, this,
                [this, tag] { Q_EMIT queryRequested(u"tag:="_s + quotedValue(tag)); });
        layout->addWidget(link);
    }
    layout->addStretch(1);
    return row;
}

QWidget *OwnTextRow::makeLink()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    if (isWebAddress(m_value)) {
        auto *link = new TextLink(m_value, u"external-link"_s, row);
        link->setObjectName(u"address"_s);
        link->setWhole();
        link->setToolTip(tr("Opens in the web browser"));
        connect(link, &TextLink::clicked, this, [this] { Q_EMIT linkActivated(QUrl(m_value)); });
        layout->addWidget(link);
    } else { // from an earlier version, or another person's file
        layout->addWidget(new TextBlock(withVisibleControls(m_value), row), 1);
    }
    layout->addStretch(1);
    return row;
}

void OwnTextRow::edit()
{
    if (m_isReadOnly)
        return;
    if (!m_editor) {
        const bool isLine = m_field == db::OwnField::Tags || m_field == db::OwnField::Link;
        m_editor =
                new InlineEditor(isLine ? InlineEditor::Lines::One : InlineEditor::Lines::Several,
                                 toEdit(), m_name, this);
        m_editor->setHint(m_field == db::OwnField::Tags           ? tr("urgent, known bug, …")
                                  : m_field == db::OwnField::Link ? u"https://…"_s
                                  : m_field == db::OwnField::Note
                                  ? tr("Markdown; kept while you type")
                                  : QString());
        if (m_field == db::OwnField::Tags)
            m_editor->setCompletions(m_knownTags);
        if (m_field == db::OwnField::Link)
            m_editor->setCheck([](const QString &text) {
                return text.trimmed().isEmpty() || isWebAddress(text.trimmed());
            });
        connect(m_editor, &InlineEditor::edited, this, &OwnTextRow::takeEdited);
        connect(m_editor, &InlineEditor::closed, this, [this] {
            if (m_problem->isVisible())
                announce(*this, tr("The link was not kept."));
            m_problem->hide();
            // The window's: this row remembers its own although a key has led elsewhere by now.
            const QWidget *focus = window()->focusWidget();
            const bool hadFocus = m_editor == focus || (focus && m_editor->isAncestorOf(focus));
            m_editor->deleteLater();
            m_editor = nullptr;
            showValue();
            if (hadFocus)
                m_edit->setFocus(Qt::OtherFocusReason);
            Q_EMIT editingEnded();
        });
        m_layout->addWidget(m_editor);
        showValue();
        m_editor->show();
    }
    m_editor->start();
}

void OwnTextRow::finish()
{
    if (m_editor)
        m_editor->finish();
}

QString OwnTextRow::toEdit() const
{
    return m_field == db::OwnField::Tags ? Phrases::list(db::tagsOf(m_value)) : m_value;
}

QString OwnTextRow::fromEdit(const QString &text) const
{
    if (m_field == db::OwnField::Tags)
        return db::canonicalTags(typedTags(text));
    return m_field == db::OwnField::Link ? text.trimmed() : text;
}

void OwnTextRow::takeEdited(const QString &text)
{
    const QString value = fromEdit(text);
    const bool isRefused = m_field == db::OwnField::Link && !value.isEmpty()
            && !isWebAddress(value);
    m_problem->setText(isRefused
                               ? tr("A link begins with https:// or http://; this is not kept yet.")
                               : QString());
    m_problem->setVisible(isRefused);
    announce(*this, m_problem->text());
    if (isRefused || value == m_value)
        return;
    m_value = value;
    Q_EMIT edited(value);
}

} // namespace errdex
