// SPDX-License-Identifier: MIT
#include "ui/detail/links.h"

#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/shortened.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int padding = CodeLink::padding;
constexpr int textMargin = 2;
constexpr int dotSize = 8;
constexpr int iconPixels = 16;

void paintFocus(QPainter &painter, const QAbstractButton &button, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.accent);
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace

TextLink::TextLink(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(withControlSigns(text));
    setAccessibleName(this->text());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void TextLink::setWhole()
{
    wrap(Qt::TextWrapAnywhere | Qt::TextForceLeftToRight);
}

void TextLink::setWrapped()
{
    wrap(Qt::TextWordWrap);
}

void TextLink::wrap(int flags)
{
    m_wrapping = flags;
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateGeometry();
}

int TextLink::iconWidth() const
{
    return m_iconName.isEmpty() ? 0 : iconPixels + padding / 2;
}

QSize TextLink::sizeHint() const
{
    // One more, because an advance is rounded, and what is a part of a pixel wider is shortened.
    return {fontMetrics().horizontalAdvance(text()) + 1 + iconWidth() + 2 * textMargin,
            std::max(fontMetrics().height(), iconPixels) + padding / 2};
}

QSize TextLink::minimumSizeHint() const
{
    return {std::min(120, sizeHint().width()), sizeHint().height()};
}

int TextLink::heightForWidth(int width) const
{
    if (m_wrapping == 0)
        return QAbstractButton::heightForWidth(width);
    const int room = std::max(1, width - 2 * textMargin - iconWidth());
    const int lines = fontMetrics()
                              .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), m_wrapping, text())
                              .height();
    return std::max(lines, iconPixels) + padding / 2;
}

void TextLink::paintWhole(QPainter &painter, const QRect &logical) const
{
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), logical);
    painter.drawText(place.adjusted(0, padding / 4, 0, 0),
                     int(Qt::AlignTop | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignAbsolute)
                             | m_wrapping,
                     text());
}

void TextLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::forPalette(palette());
    QFont linkFont = font();
    linkFont.setUnderline(underMouse());
    painter.setFont(linkFont);
    painter.setPen(theme.accent);
    const QRect logical(textMargin, 0, width() - 2 * textMargin - iconWidth(), height());
    const QString shown = shortened(fontMetrics(), text(), logical.width());
    if (m_wrapping != 0)
        paintWhole(painter, logical);
    else
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical),
                         Qt::AlignVCenter | Qt::TextSingleLine
                                 | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                         shown);
    if (iconWidth() > 0) {
        const int x = textMargin + fontMetrics().horizontalAdvance(shown) + padding / 2;
        const int firstLine = std::max(fontMetrics().height(), iconPixels) + padding / 2;
        const QRect place(x, (firstLine - iconPixels) / 2, iconPixels, iconPixels);
        ownIcon(m_iconName, theme.accent)
                .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
    }
    if (hasFocus())
        paintFocus(painter, *this, theme);
}

SuggestedLink::SuggestedLink(const QString &name, QString text, QWidget *parent)
    : QAbstractButton(parent)
    , m_text(std::move(text))
{
    setAccessibleName(m_text.isEmpty() ? name : Phrases::titled(name, m_text));
    setToolTip(Qt::convertFromPlainText(accessibleName(), Qt::WhiteSpaceNormal));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SuggestedLink::setSuggested()
{
    m_isSuggested = true;
    //: of a concept, by the program
    setAccessibleDescription(tr("suggested"));
    update();
}

QSize SuggestedLink::sizeHint() const
{
    const int lines = m_text.isEmpty() ? 1 : 2;
    return {240, lines * fontMetrics().height() + padding};
}

QSize SuggestedLink::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRect SuggestedLink::placed(const QRect &logical) const
{
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

Qt::Alignment SuggestedLink::leading() const
{
    return QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
}

void SuggestedLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::forPalette(palette());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hoverBackground);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const int lineHeight = fontMetrics().height();
    const int left = 2 * padding + dotSize; // also where no dot stands: all begin at one edge
    const QRect whole(left, padding / 2, width() - left - padding, lineHeight);
    QRect line = whole;
    if (m_isSuggested) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.mutedText, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const QString word = tr("suggested");
        painter.setPen(theme.mutedText);
        painter.drawText(placed(whole),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)
                                 | Qt::AlignVCenter,
                         word);
        line.setWidth(line.width() - fontMetrics().horizontalAdvance(word) - padding);
    }
    paintLine(painter, line);
    painter.setFont(font());
    painter.setPen(theme.mutedText);
    paintShortened(painter, placed(whole.translated(0, lineHeight)), m_text);
    if (hasFocus())
        paintFocus(painter, *this, theme);
}

CodeLink::CodeLink(CodeDetail::Link link, QWidget *parent)
    : SuggestedLink(withControlSigns(link.providerName) + u' ' + withControlSigns(link.key.code),
                    withControlSigns(link.text), parent)
    , m_link(std::move(link))
{
    setAccessibleDescription(tr("Shows this code")); // or Qt takes the tool tip, with its tags
}

void CodeLink::paintLine(QPainter &painter, const QRect &room)
{
    const Theme theme = Theme::forPalette(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.providerDot(m_link.providerIndex));
    painter.drawEllipse(
            placed({padding, room.top() + (room.height() - dotSize) / 2, dotSize, dotSize}));

    const QString provider =
            shortened(fontMetrics(), withControlSigns(m_link.providerName), room.width() * 3 / 5);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(placed(room), leading() | Qt::TextDontClip, provider);
    const QRect rest = room.adjusted(fontMetrics().horizontalAdvance(provider) + padding, 0, 0, 0);
    painter.setFont(codeFont(font()));
    painter.setPen(theme.accent);
    // A mark keeps the minus sign before its number. The face of codes may be higher than that of the
    // line, which would cut the underscore off.
    painter.drawText(placed(rest), leading() | Qt::TextDontClip,
                     QChar(0x200E)
                             + shortened(painter.fontMetrics(), withControlSigns(m_link.key.code),
                                         rest.width()));
}

MeaningLink::MeaningLink(const CodeDetail::Suggestion &meaning, QWidget *parent)
    : SuggestedLink(withControlSigns(meaning.title), withControlSigns(meaning.meaning), parent)
    , m_title(withControlSigns(meaning.title))
{
}

void MeaningLink::paintLine(QPainter &painter, const QRect &room)
{
    painter.setPen(Theme::forPalette(palette()).accent);
    paintShortened(painter, placed(room), m_title);
}

HttpChip::HttpChip(int status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_text(tr("HTTP %1").arg(status))
{
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HttpChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * padding, fontMetrics().height() + 6};
}

void HttpChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme::Chip chip = Theme::forPalette(palette()).httpChip(m_status);
    painter.setPen(chip.border);
    painter.setBrush(chip.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(chip.text);
    if (m_isMarked) { // as marked words are, behind the text alone
        const Theme theme = Theme::forPalette(palette());
        QRect marked(0, 0, fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height());
        marked.moveCenter(rect().center());
        painter.fillRect(marked, theme.matchBackground);
        painter.setPen(theme.matchText);
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

void HttpChip::setMarked(bool isMarked)
{
    if (std::exchange(m_isMarked, isMarked) != isMarked)
        update();
}

ProviderDot::ProviderDot(int providerIndex, QWidget *parent)
    : QWidget(parent)
    , m_providerIndex(providerIndex)
{
    const int size = scaledToFont(dotSize, fontMetrics());
    setFixedSize(size, size);
}

void ProviderDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::forPalette(palette()).providerDot(m_providerIndex));
    painter.drawEllipse(rect());
}

} // namespace errdex
