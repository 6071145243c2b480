// SPDX-License-Identifier: MIT
#include "ui/detail/codedetailview.h"

#include "core/query/queryedit.h"
#include "core/text/visible.h"
#include "core/text/webaddress.h"
#include "ui/detail/foldbutton.h"
#include "ui/detail/hoverbutton.h"
#include "ui/detail/labels.h"
#include "ui/detail/links.h"
#include "ui/detail/suggestionbox.h"
#include "ui/detail/textblock.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int margin = 16;
constexpr int groupSpacing = 16;
constexpr int textSpacing = 8;
constexpr int captionSpacing = 2;
constexpr int captionHeight = 20; // that of a copy button, so that all texts stand alike
constexpr int frameMargin = 8;

QString foldedIcon(bool isRightToLeft)
{
    return isRightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
}

QHBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    return layout;
}

} // namespace

CodeDetailView::CodeDetailView(const CodeDetail &detail, bool isProviderUnfolded, TeamRights rights,
                               QWidget *parent)
    : QWidget(parent)
    , m_detail(detail)
    , m_theme(Theme::forPalette(palette()))
    , m_layout(new QVBoxLayout(this))
{
    setDense(false);
    addHead();
    addTexts();
    addMeaning();
    addReply();
    addOwn(rights);
    addLinks(tr("Elsewhere"), m_detail.elsewhere,
             u"concept:"_s + quotedValue(m_detail.conceptSlug));
    addLinks(tr("Same code, other meaning"), m_detail.sameCode,
             u"code:="_s + quotedValue(m_detail.key.code));
    addProviderNotes(isProviderUnfolded);
    addSource();
    m_layout->addStretch(1);
}

void CodeDetailView::setDense(bool isDense)
{
    const int vertical = isDense ? margin / 2 : margin;
    m_layout->setContentsMargins(margin, vertical, margin, vertical);
    m_layout->setSpacing(isDense ? groupSpacing / 2 : groupSpacing);
}

QVBoxLayout *CodeDetailView::addGroup(int spacing)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(spacing);
    m_layout->addLayout(group);
    return group;
}

void CodeDetailView::addSeparator()
{
    auto *line = new QWidget(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette colors = line->palette();
    colors.setColor(QPalette::Window, m_theme.border);
    line->setPalette(colors);
    m_layout->addWidget(line);
}

void CodeDetailView::addHeading(QVBoxLayout *group, const QString &text)
{
    group->addWidget(plainLabel(text, scaled(font(), 1.0, QFont::DemiBold),
                                palette().color(QPalette::WindowText), this));
}

void CodeDetailView::addCopyButton(QWidget *item, QHBoxLayout *row, const Text &text)
{
    if (text.copyText.isEmpty())
        return;
    auto *button = new CopyButton(text.copyText, text.content, item);
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &CopyButton::copied, this, [this, what = text.what] { Q_EMIT copied(what); });
}

TextBlock *CodeDetailView::addText(QVBoxLayout *group, const Text &text)
{
    if (text.content.isEmpty())
        return nullptr;
    auto *item = new QWidget(this);
    // From below: the text is read before what copies it.
    auto *column = new QBoxLayout(QBoxLayout::BottomToTop, item);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *block = new TextBlock(text.content, item);
    block->setAccessibleName(text.caption);
    block->markPlaceholders(text.placeholders);
    if (text.marks)
        mark(block, text.marks);
    if (text.caption.isEmpty()) {
        row->addWidget(block, 1);
    } else {
        QLabel *title = captionLabel(text.caption, this);
        title->setMinimumHeight(captionHeight);
        row->addWidget(title, 1);
        column->addWidget(block);
    }
    column->addLayout(row);
    addCopyButton(item, row, text);
    group->addWidget(item);
    return block;
}

void CodeDetailView::addHead()
{
    auto *group = addGroup(8);
    auto *row = new QWidget(this);
    auto *layout = rowLayout(row);
    layout->addWidget(new ProviderDot(m_detail.providerIndex, row));
    QString whose = m_detail.providerName;
    if (!m_detail.product.isEmpty())
        whose += u" · "_s + m_detail.product;
    auto *provider = new TextBlock(whose, row);
    provider->setAccessibleName(tr("Provider"));
    provider->setMuted(true);
    mark(provider, &CodeDetail::Marks::providerName);
    layout->addWidget(provider, 1);
    m_star = new QToolButton(row);
    m_star->setAutoRaise(true);
    const int star = scaledToFont(16, fontMetrics());
    m_star->setIconSize({star, star});
    m_star->setFixedSize(star + 8, star + 8);
    setStarred(m_detail.isStarred);
    connect(m_star, &QToolButton::clicked, this,
            [this] { Q_EMIT starToggleRequested(!m_detail.isStarred); });
    layout->addWidget(m_star);
    group->addWidget(row);
    addOrigin(group);
    addCode();
    addHttpStatus();
}

void CodeDetailView::setStarred(bool isStarred)
{
    m_detail.isStarred = isStarred;
    m_star->setIcon(isStarred ? ownIcon(u"star-filled"_s, m_theme.star)
                              : ownIcon(u"star"_s, m_theme.mutedText));
    const QString text = isStarred ? tr("Remove the star") : tr("Star this code");
    m_star->setToolTip(text);
    m_star->setAccessibleName(text);
    //: %1 is a condition that is written into the search: "is:starred"
    m_star->setAccessibleDescription(tr("%1 finds all codes with a star").arg(u"is:starred"_s));
}

void CodeDetailView::setMarks(const CodeDetail::Marks &marks)
{
    m_detail.marks = marks;
    for (const auto &[block, member] : m_marked)
        block->markMatches(marks.*member);
    if (m_http)
        m_http->setMarked(!marks.httpStatus.isEmpty());
}

/// Marks what matches in the text, now and with every further search.
void CodeDetailView::mark(TextBlock *block, QList<Span> CodeDetail::Marks::*marks)
{
    m_marked.emplace_back(block, marks);
    block->markMatches(m_detail.marks.*marks);
}

void CodeDetailView::addCode()
{
    auto *group = addGroup(4);
    TextBlock *code = addText(
            group,
            {{}, m_detail.key.code, tr("Copy code"), tr("Code"), {}, &CodeDetail::Marks::code});
    code->setTextFont(scaled(codeFont(font()), 1.6, QFont::DemiBold));
    code->setLeftToRight();
    code->setAccessibleName(tr("Code"));
    if (!m_detail.occurrence.isEmpty())
        group->addWidget(captionLabel(m_detail.occurrence, this));
}

void CodeDetailView::addHttpStatus()
{
    if (m_detail.httpStatus == 0)
        return;
    auto *group = addGroup(4);
    auto *row = new QWidget(this);
    auto *layout = rowLayout(row);
    m_http = new HttpChip(m_detail.httpStatus, row);
    m_http->setMarked(!m_detail.marks.httpStatus.isEmpty());
    layout->addWidget(m_http, 0, Qt::AlignTop);
    if (!m_detail.httpPhrase.isEmpty()) {
        auto *phrase = new TextBlock(m_detail.httpPhrase, row);
        phrase->setAccessibleName(tr("HTTP status"));
        mark(phrase, &CodeDetail::Marks::httpPhrase);
        layout->addWidget(phrase, 1, Qt::AlignVCenter);
    } else {
        layout->addStretch(1);
    }
    group->addWidget(row);
    QStringList facts;
    if (!m_detail.httpSource.isEmpty())
        facts += m_detail.httpSource;
    if (!m_detail.httpReference.isEmpty())
        facts += m_detail.httpReference;
    if (!facts.isEmpty())
        group->addWidget(captionLabel(facts.join(u" · "_s), this));
}

void CodeDetailView::addTexts()
{
    auto *group = addGroup(textSpacing);
    using Marks = CodeDetail::Marks;
    addText(group, {tr("Name"), m_detail.name, tr("Copy name"), tr("Name"), {}, &Marks::name});
    addText(group,
            {tr("Message"), m_detail.message, tr("Copy message"), tr("Message"),
             m_detail.messagePlaceholders, &Marks::message});
    addText(group,
            {tr("Description"), m_detail.description, tr("Copy description"), tr("Description"),
             m_detail.descriptionPlaceholders, &Marks::description});
    addText(group,
            {tr("When"),
             m_detail.condition,
             tr("Copy condition"),
             tr("Condition"),
             {},
             &Marks::condition});
    addText(group, {tr("Category"), m_detail.category, {}, {}, {}, &Marks::category});
    addText(group, {tr("Our remark, not the provider's"), m_detail.remark, {}, {}, {}});
}

void CodeDetailView::addMeaning()
{
    if (m_detail.conceptTitle.isEmpty()) {
        addSuggestions();
        return;
    }
    addSeparator();
    auto *group = addGroup(textSpacing);
    QString heading = tr("What it means");
    if (!m_detail.conceptGroup.isEmpty())
        heading += u" · "_s + m_detail.conceptGroup;
    TextBlock *title = addText(
            group, {heading, m_detail.conceptTitle, {}, {}, {}, &CodeDetail::Marks::conceptTitle});
    title->setTextFont(scaled(font(), 1.0, QFont::DemiBold));
    if (m_detail.isConceptOpen)
        addChoice(group);
    if (TextBlock *meaning = addText(group, {{}, m_detail.conceptMeaning, {}, {}, {}}))
        meaning->setAccessibleName(m_detail.conceptTitle); // which stands over it
    addText(group, {tr("Who must act"), m_detail.actor, {}, {}, {}});
    addText(group, {tr("Trying again"), m_detail.retry, {}, {}, {}});
    addText(group, {tr("Next step"), m_detail.nextStep, {}, {}, {}});
}

void CodeDetailView::addSuggestions()
{
    addSeparator();
    auto *group = addGroup(textSpacing);
    addHeading(group, tr("What it means"));
    auto *box = new SuggestionBox(m_detail.suggestions, this);
    connect(box, &SuggestionBox::accepted, this, &CodeDetailView::conceptAccepted);
    connect(box, &SuggestionBox::changeRequested, this, &CodeDetailView::conceptChangeRequested);
    group->addWidget(box);
}

void CodeDetailView::addChoice(QVBoxLayout *group)
{
    auto *row = new QWidget(this);
    auto *layout = rowLayout(row);
    layout->addWidget(captionLabel(
            !m_detail.isConceptChosen ? tr("The imported catalogue says so")
                    : m_detail.conceptChooser.isEmpty()
                    ? tr("Chosen by you")
                    //: %1 is a colleague
                    : tr("Chosen by %1")
                              .arg(isolated(withVisibleControls(m_detail.conceptChooser))),
            row));
    auto *change = new TextLink(tr("Change…"), {}, row);
    change->setToolTip(tr("Choose from all meanings"));
    connect(change, &TextLink::clicked, this, &CodeDetailView::conceptChangeRequested);
    layout->addWidget(change);
    if (m_detail.isConceptChosen && m_detail.conceptChooser.isEmpty()) {
        //: takes the chosen concept back
        auto *clear = new TextLink(tr("Clear"), {}, row);
        clear->setToolTip(tr("Takes your choice back"));
        connect(clear, &TextLink::clicked, this, &CodeDetailView::conceptClearRequested);
        layout->addWidget(clear);
    }
    layout->addStretch(1);
    group->addWidget(row);
}

void CodeDetailView::addLinks(const QString &title, const CodeDetail::Links &links,
                              const QString &query)
{
    if (links.shown.isEmpty())
        return;
    addSeparator();
    auto *group = addGroup(2);
    addHeading(group, title);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    group->addLayout(list);
    for (const CodeDetail::Link &link : links.shown) {
        auto *button = new CodeLink(link, this);
        connect(button, &CodeLink::clicked, this,
                [this, key = link.key] { Q_EMIT codeRequested(key); });
        list->addWidget(button);
    }
    if (links.more == 0)
        return;
    auto *more = new TextLink(tr("and %Ln more", nullptr, links.more), {}, this);
    connect(more, &TextLink::clicked, this, [this, query] { Q_EMIT queryRequested(query); });
    group->addWidget(more, 0, Qt::AlignLeading);
}

TextBlock *CodeDetailView::addFramed(QVBoxLayout *group, const QString &text)
{
    auto *frame = new QWidget(this);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *layout = rowLayout(frame);
    layout->setContentsMargins(frameMargin, frameMargin, frameMargin, frameMargin);
    auto *block = new TextBlock(text, frame);
    layout->addWidget(block, 1);
    group->addWidget(frame);
    return block;
}

void CodeDetailView::addProviderNotes(bool isUnfolded)
{
    if (m_detail.delivery.isEmpty() && m_detail.usage.isEmpty() && m_detail.envelope.isEmpty()
        && m_detail.httpStatusRule.isEmpty())
        return;
    addSeparator();
    auto *fold = new FoldButton(tr("About this provider's errors"), this);
    fold->setToolTip(tr("What holds for all of them"));
    fold->setFont(scaled(font(), 1.0, QFont::DemiBold));
    m_layout->addWidget(fold, 0, Qt::AlignLeading);

    auto *notes = new QWidget(this);
    auto *group = new QVBoxLayout(notes);
    group->setContentsMargins({});
    group->setSpacing(textSpacing);
    addText(group, {tr("How errors arrive (our words)"), m_detail.delivery, {}, {}, {}});
    addText(group, {tr("The rule for the HTTP status"), m_detail.httpStatusRule, {}, {}, {}});
    if (!m_detail.envelope.isEmpty()) {
        auto *item = new QVBoxLayout;
        item->setSpacing(captionSpacing);
        group->addLayout(item);
        item->addWidget(captionLabel(tr("An error response"), this));
        TextBlock *envelope = addFramed(item, m_detail.envelope);
        envelope->setTextFont(scaled(codeFont(font()), 0.9, QFont::Normal));
        envelope->setLeftToRight();
        envelope->setAccessibleName(tr("An error response"));
    }
    addText(group, {tr("What the page says about using the codes"), m_detail.usage, {}, {}, {}});
    m_layout->addWidget(notes);

    const auto show = [this, fold, notes](bool isShown) {
        notes->setVisible(isShown);
        fold->setIcon(icon(isShown ? u"chevron-down"_s : foldedIcon(isRightToLeft()), palette()));
    };
    connect(fold, &QToolButton::clicked, this, [this, notes, show] {
        show(notes->isHidden());
        Q_EMIT providerUnfolded(!notes->isHidden());
    });
    show(isUnfolded);
}

void CodeDetailView::addSource()
{
    if (m_detail.documentationTitle.isEmpty() && m_detail.documentationUrl.isEmpty()
        && m_detail.documentName.isEmpty())
        return;
    addSeparator();
    auto *group = addGroup(4);
    group->addWidget(captionLabel(tr("Source"), this));
    const bool canOpen = isWebAddress(m_detail.documentationUrl);
    const QString title = m_detail.documentationTitle.isEmpty() ? m_detail.documentationUrl
                                                                : m_detail.documentationTitle;
    if (canOpen) {
        auto *link = new TextLink(title, u"external-link"_s, this);
        link->setToolTip(Qt::convertFromPlainText(withControlSigns(m_detail.documentationUrl)));
        link->setAccessibleDescription(withControlSigns(m_detail.documentationUrl));
        connect(link, &TextLink::clicked, this,
                [this] { Q_EMIT linkActivated(QUrl(m_detail.documentationUrl)); });
        group->addWidget(link, 0, Qt::AlignLeading);
        // Where it leads, for the title may be a stranger's.
        if (TextBlock *address = addText(group, {{}, m_detail.documentationUrl, {}, {}, {}})) {
            address->setMuted(true);
            address->setLeftToRight();
            address->setAccessibleName(tr("Source"));
        }
    } else {
        addText(group, {{}, title, {}, {}, {}});
    }
    // A title says what the document is; the name of the file that it was kept as says nothing then.
    if (m_detail.documentName.isEmpty() || !m_detail.documentationTitle.isEmpty())
        return;
    TextBlock *document =
            addText(group, {{}, tr("Taken from %1").arg(m_detail.documentName), {}, {}, {}});
    document->setMuted(true);
    document->setAccessibleName(tr("Document"));
}

} // namespace errdex
