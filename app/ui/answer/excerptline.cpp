// SPDX-License-Identifier: MIT
#include "ui/answer/excerptline.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/table/markedtext.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace errdex {

namespace {

constexpr int padding = 4;

} // namespace

ExcerptLine::ExcerptLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExcerptLine::setExcerpt(const AnswerExcerpt &excerpt, const QString &place, Author author)
{
    m_excerpt = excerpt;
    m_author = author;
    setAccessibleName(Phrases::titled(place, withControlSigns(excerpt.text)));
    update();
}

QSize ExcerptLine::sizeHint() const
{
    return {240, fontMetrics().height() + 2 * padding};
}

QSize ExcerptLine::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void ExcerptLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::forPalette(palette());
    MarkedText line;
    line.text = m_excerpt.text;
    line.font = m_author == Author::Program ? codeFont(font()) : font();
    line.color = theme.mutedText;
    line.matches = m_excerpt.matches;
    line.direction = m_author == Author::Program ? MarkedText::Direction::LeftToRight
                                                 : MarkedText::Direction::OfText;
    line.placeholders = m_excerpt.values;
    // A value is a piece of the message that matched: its chip goes before the mark.
    for (const Span &value : m_excerpt.values) {
        QList<Span> parts;
        for (const Span &match : line.matches) {
            const qsizetype before = std::min(match.end(), value.begin);
            const qsizetype behind = std::max(match.begin, value.end());
            if (match.begin < before)
                parts += Span{match.begin, before - match.begin};
            if (behind < match.end())
                parts += Span{behind, match.end() - behind};
        }
        line.matches = parts;
    }
    line.paint(&painter, rect().adjusted(0, padding, 0, -padding), layoutDirection(), theme);
}

} // namespace errdex
