// SPDX-License-Identifier: MIT
#include "ui/answer/answerline.h"

#include "core/lookup/lookuptext.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/answer/excerptline.h"
#include "ui/detail/links.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int linkGap = 12; // pixels
constexpr qsizetype longestPlain = 60; // units; in a longer text a person looks for the place

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // quotes the text and the catalogues
    label->setWordWrap(true);
    // At the edge where the box begins, whatever the language of the text.
    label->setAlignment((parent->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignAbsolute);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The words of a text as phrases: a query that is nothing but a filter.
QString asFilter(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = u'"' + word.replace(u"\""_s, u"\\\""_s) + u'"';
    return words.join(u' ');
}

} // namespace

AnswerLine::AnswerLine(QWidget *parent)
    : QWidget(parent)
    , m_reason(makeLabel(u"answerReason"_s, this))
    , m_unknown(makeLabel(u"answerUnknown"_s, this))
    , m_excerpt(new ExcerptLine(this))
{
    setObjectName(u"answerLine"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->setSpacing(0);
    m_reasonLine = new QHBoxLayout;
    m_reasonLine->setSpacing(linkGap);
    m_reasonLine->addWidget(m_reason, 1);
    layout->addLayout(m_reasonLine);
    layout->addWidget(m_excerpt);
    layout->addWidget(m_unknown);
    m_filterLink = new TextLink({}, {}, this);
    m_reasonLine->addWidget(m_filterLink, 0, Qt::AlignTop | Qt::AlignLeading);
    connect(m_filterLink, &TextLink::clicked, this, [this] {
        if (m_result)
            Q_EMIT queryRequested(asFilter(m_result->query.text));
    });
    hide();
}

void AnswerLine::setResult(const std::shared_ptr<const SearchResult> &result,
                           std::optional<Row> row)
{
    const bool isOther = std::exchange(m_result, result) != result;
    if (std::exchange(m_row, row) != row || isOther)
        update();
}

QString AnswerLine::reasonText() const
{
    const TextAnswer &answer = *m_result->answer;
    const LookupMatch *match = nullptr;
    if (!m_result->rows.empty())
        match = answer.match(m_row.value_or(m_result->rows.front()));
    // Words that filter need no reason; a code that they name has one.
    if (!match || match->kind == MatchKind::Fuzzy
        || (!answer.leads && match->reason.rank > MatchRank::Variant))
        return {};
    const CatalogStore &store = *m_result->store;
    QString code = withControlSigns(store.string(match->row, TextField::Code));
    // Only where it could be read the other way: most fonts lack these marks, and the line, which has
    // a place of its own height, would grow to that of the font which has them.
    if (isRightToLeft() || std::ranges::any_of(code, [](QChar c) { return c.unicode() > 0x7f; }))
        code = QChar(0x2066) + code + QChar(0x2069);
    const QString provider =
            isolatedName(withControlSigns(store.providers()[store.provider(match->row)].name));
    //: "-1021 of HashKey Pro: the code -1021 stands in the text"
    QString text =
            tr("%1 of %2: %3")
                    .arg(code, provider, withControlSigns(LookupText::describe(store, *match)));
    if (!match->placeholders.isEmpty())
        text = Phrases::remark(
                text, tr("values: %1").arg(withControlSigns(Phrases::list(match->placeholders))));
    return text;
}

QString AnswerLine::ownPlace(const OwnHit &hit)
{
    if (hit.isTeams)
        return hit.field == Field::Tag ? tr("In the team's tags") : tr("In the team's note");
    return hit.field == Field::Tag ? tr("In your tags") : tr("In your note");
}

QString AnswerLine::ownReason(const OwnHit &hit) const
{
    const Row row = m_row.value_or(m_result->rows.front());
    const CatalogStore &store = *m_result->store;
    return tr("%1 of %2: %3")
            .arg(isolated(withControlSigns(store.string(row, TextField::Code))),
                 isolatedName(withControlSigns(store.providers()[store.provider(row)].name)),
                 LookupText::keptPlace(hit));
}

void AnswerLine::update()
{
    const TextAnswer *answer = m_result ? m_result->answer.get() : nullptr;
    QString reason = answer ? withIsolatedCodes(reasonText()) : QString();
    std::optional<OwnHit> own;
    if (reason.isEmpty() && m_result && !m_result->rows.empty()) {
        own = ownHit(*m_result, m_row.value_or(m_result->rows.front()));
        if (own)
            reason = withIsolatedCodes(ownReason(*own));
    }
    // Without a row the page in the table's place says it, with suggestions.
    const QString unknown = answer && !m_result->rows.empty() && answer->leads
            ? withIsolatedCodes(
                    withControlSigns(LookupText::describeUnknown(answer->lookup.unknownCodes)))
            : QString();
    const bool changes = reason != m_reason->text() || unknown != m_unknown->text();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_unknown->setText(unknown);
    m_unknown->setVisible(!unknown.isEmpty());
    m_excerpt->hide();
    if (own) {
        LookupMatch match;
        match.spans = own->spans;
        m_excerpt->setExcerpt(answerExcerpt(match, own->text), ownPlace(*own),
                              ExcerptLine::Author::Person);
        m_excerpt->show();
    } else if (!reason.isEmpty() && answer->body.size() > longestPlain) {
        m_excerpt->setExcerpt(
                answerExcerpt(*answer->match(m_row.value_or(m_result->rows.front())), answer->body),
                tr("In the text"), ExcerptLine::Author::Program);
        m_excerpt->show();
    }
    const bool leadsOverFilter = answer && answer->leads && answer->filterRows > 0;
    m_filterLink->setVisible(leadsOverFilter);
    if (leadsOverFilter) {
        m_filterLink->setText(
                tr("Show the %Ln code(s) with these words", nullptr, int(answer->filterRows)));
        m_filterLink->setAccessibleName(m_filterLink->text());
        m_filterLink->updateGeometry();
    }
    placeLink();
    applyColors();
    setVisible(!reason.isEmpty() || !unknown.isEmpty() || leadsOverFilter);
    if (changes && isVisible())
        announce(*this, m_reason->text());
}

/// Beside the reason where that needs one line, and below it rather than beside several short ones.
void AnswerLine::placeLink()
{
    const QMargins margins = layout()->contentsMargins();
    const int needed = m_reason->fontMetrics().horizontalAdvance(m_reason->text()) + linkGap
            + m_filterLink->sizeHint().width() + margins.left() + margins.right();
    const bool isBelow = !m_reason->isHidden() && needed > width();
    m_reasonLine->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_reasonLine->setSpacing(isBelow ? 0 : linkGap);
}

void AnswerLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLink();
}

QString AnswerLine::text() const
{
    QStringList parts;
    for (const QString &part : {m_reason->text(), m_unknown->text(),
                                m_filterLink->isHidden() ? QString() : m_filterLink->text()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return isHidden() ? QString() : parts.join(u'\n');
}

void AnswerLine::applyColors()
{
    const QScopedValueRollback applying(m_isApplyingColors, true);
    const Theme theme = Theme::forPalette(palette());
    const auto color = [this](QLabel *label, const QColor &foreground) {
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, foreground);
        label->setPalette(colors);
    };
    color(m_unknown, theme.warning);
    color(m_reason, palette().color(QPalette::WindowText));
}

void AnswerLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isApplyingColors)
        applyColors();
}

} // namespace errdex
