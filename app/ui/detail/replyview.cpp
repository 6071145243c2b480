// SPDX-License-Identifier: MIT
#include "ui/detail/replyview.h"

#include "core/text/visible.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/keytext.h"
#include "ui/detail/hoverbutton.h"
#include "ui/detail/labels.h"
#include "ui/detail/links.h"
#include "ui/detail/textblock.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace errdex {

namespace {

constexpr int frameMargin = 8;

/// The ground of a field, and a line around it where that is the window's, too.
class ReplyFrame : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::forPalette(palette());
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        if (theme.isHighContrast) {
            painter.setPen(theme.border);
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }
};

} // namespace

ReplyView::ReplyView(QString bundled, bool hasConcept, QWidget *parent)
    : QWidget(parent)
    , m_bundled(std::move(bundled))
    , m_hasConcept(hasConcept)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("reply"));
    m_layout->setContentsMargins({});
    showText();
}

void ReplyView::setOwn(const QString &ofCode, const QString &ofConcept)
{
    if (ofCode == m_ofCode && ofConcept == m_ofConcept)
        return;
    m_ofCode = ofCode;
    m_ofConcept = ofConcept;
    if (!m_editor)
        showText();
}

void ReplyView::setTeam(const QString &ofCode, const QString &ofConcept)
{
    if (ofCode == m_teamOfCode && ofConcept == m_teamOfConcept)
        return;
    m_teamOfCode = ofCode;
    m_teamOfConcept = ofConcept;
    if (!m_editor)
        showText();
}

QString ReplyView::text() const
{
    for (const QString &text : {m_ofCode, m_teamOfCode, m_ofConcept, m_teamOfConcept}) {
        if (!text.isEmpty())
            return text;
    }
    return m_bundled;
}

void ReplyView::showText()
{
    delete m_shown;
    m_shown = new QWidget(this);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins({});
    column->setSpacing(2);
    m_layout->addWidget(m_shown);

    if (const QString shown = text(); !shown.isEmpty()) {
        const QString name = !m_ofCode.isEmpty() ? tr("Your reply for this code")
                : !m_teamOfCode.isEmpty()        ? tr("The team's reply for this code")
                : !m_ofConcept.isEmpty()         ? tr("Your reply for all codes that mean this")
                : !m_teamOfConcept.isEmpty()     ? tr("The team's reply for all that mean this")
                                                 : tr("Reply that is safe to send");
        auto *frame = new ReplyFrame(m_shown);
        frame->setObjectName(QStringLiteral("replyFrame"));
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(frameMargin, frameMargin, frameMargin, frameMargin);
        auto *block = new TextBlock(withVisibleControls(shown), frame);
        block->setAccessibleName(name);
        inside->addWidget(block);
        auto *head = new QHBoxLayout;
        head->addWidget(captionLabel(name, m_shown), 1);
        auto *copy = new CopyButton(tr("Copy reply"), shown, m_shown);
        copy->setAlwaysShown(true); // what is sent most is not to be searched for
        // With the key that it has now.
        const auto *action = window()->findChild<QAction *>(
                QLatin1StringView(actionSpec(ActionId::CopyReply).name));
        if (action && !action->shortcut().isEmpty())
            copy->setToolTip(u"%1 (%2)"_s.arg(copy->toolTip(), keyText(action->shortcut())));
        connect(copy, &CopyButton::copied, this, &ReplyView::copied);
        head->addWidget(copy, 0, Qt::AlignTop);
        // From below: the text is read before what copies it.
        auto *whole = new QBoxLayout(QBoxLayout::BottomToTop);
        whole->addWidget(frame);
        whole->addLayout(head);
        column->addLayout(whole);
    }
    const bool hasOwn = !m_ofCode.isEmpty();
    addLink(hasOwn                     ? tr("Edit")
                    : text().isEmpty() ? tr("Write a reply of your own")
                                       : tr("Write your own for this code"),
            tr("Your reply to this code alone"), &ReplyView::editOfCode);
    if (m_hasConcept && !hasOwn)
        addLink(!m_ofConcept.isEmpty() ? tr("Edit") : tr("Write your own for all such codes"),
                tr("Your reply to every code that means the same"), &ReplyView::editOfConcept);
    if (hasOwn || !m_ofConcept.isEmpty())
        addLink(tr("Back to the former reply"), tr("Takes your own away; Undo brings it back"),
                &ReplyView::bringBack);
}

void ReplyView::addLink(const QString &text, const QString &description, void (ReplyView::*act)())
{
    auto *link = new TextLink(text, {}, m_shown);
    link->setToolTip(description);
    connect(link, &TextLink::clicked, this, act);
    static_cast<QVBoxLayout *>(m_shown->layout())->addWidget(link, 0, Qt::AlignLeading);
}

void ReplyView::editOfCode()
{
    edit(m_ofCode.isEmpty() ? text() : m_ofCode, false);
}

void ReplyView::editOfConcept()
{
    edit(m_ofConcept.isEmpty() ? m_bundled : m_ofConcept, true);
}

void ReplyView::bringBack()
{
    if (!m_ofCode.isEmpty())
        Q_EMIT codeReplyEdited({});
    else
        Q_EMIT conceptReplyEdited({});
    Q_EMIT editingEnded();
}

void ReplyView::edit(const QString &text, bool isOfConcept)
{
    if (!m_editor) {
        m_editor = new InlineEditor(InlineEditor::Lines::Several, text, tr("Your reply"), this);
        connect(m_editor, &InlineEditor::edited, this, [this, isOfConcept](const QString &edited) {
            if (isOfConcept)
                Q_EMIT conceptReplyEdited(edited.trimmed());
            else
                Q_EMIT codeReplyEdited(edited.trimmed());
        });
        connect(m_editor, &InlineEditor::closed, this, [this] {
            const QWidget *focus = window()->focusWidget();
            const bool hadFocus = focus && m_editor->isAncestorOf(focus);
            m_editor->deleteLater();
            m_editor = nullptr;
            showText();
            if (auto *edit = m_shown->findChild<TextLink *>(); edit && hadFocus)
                edit->setFocus(Qt::OtherFocusReason);
            Q_EMIT editingEnded();
        });
        m_shown->hide();
        m_layout->addWidget(m_editor);
        m_editor->show();
    }
    m_editor->start();
}

void ReplyView::finish()
{
    if (m_editor)
        m_editor->finish();
}

} // namespace errdex
