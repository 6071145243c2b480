// SPDX-License-Identifier: MIT
#include "querylineedit.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int comfortableHeight = 36;

QPainterPath wave(const QRectF &rect)
{
    constexpr qreal step = 2;
    constexpr qreal amplitude = 1;
    const qreal middle = rect.bottom() - amplitude;
    QPainterPath path(QPointF(rect.left(), middle));
    bool isUp = true;
    for (qreal x = rect.left() + step; x <= rect.right(); x += step) {
        path.lineTo(x, isUp ? middle - amplitude : middle + amplitude);
        isUp = !isUp;
    }
    return path;
}

} // namespace

QueryLineEdit::QueryLineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon(u"search"_s, palette()), LeadingPosition)->setObjectName(u"searchIcon"_s);
    setClearButtonEnabled(true);
    setMaxLength(64 * 1024); // a pasted mail, not a pasted disk
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    setFont(larger);
}

void QueryLineEdit::replaceText(const QString &text)
{
    if (text == this->text())
        return;
    // setText() would forget what undo could bring back.
    selectAll();
    if (text.isEmpty())
        del();
    else
        insert(text);
}

void QueryLineEdit::setIssueSpans(const QList<Span> &spans)
{
    if (spans == m_issueSpans)
        return;
    m_issueSpans = spans;
    update();
}

QRectF QueryLineEdit::spanRect(const Span &span) const
{
    // The line edit keeps its layout and scroll position to itself, but tells where the cursor is:
    // the same layout, laid so that the cursors coincide, gives the place of everything else.
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();

    const QRectF cursor = cursorRect();
    const qreal offset = cursor.center().x() - line.cursorToX(cursorPosition());
    const qreal begin = line.cursorToX(int(qMin(span.begin, text().size())));
    const qreal end = line.cursorToX(int(qMin(span.end(), text().size())));
    return QRectF(offset + qMin(begin, end), cursor.top(), qAbs(end - begin), cursor.height());
}

QSize QueryLineEdit::sizeHint() const
{
    const QSize hint = QLineEdit::sizeHint();
    return {hint.width(),
            qMax(hint.height(), qMax(comfortableHeight, fontMetrics().height() + 16))};
}

void QueryLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_issueSpans.isEmpty() || m_isComposing)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::forPalette(palette()).warning, 1.25));
    // The icons and the frame at both ends are not for the wave.
    const int inset = height();
    painter.setClipRect(rect().adjusted(inset, 0, -inset, 0));
    for (const Span &span : m_issueSpans) {
        QRectF rect = spanRect(span);
        rect.setWidth(qMax(rect.width(), 6.0)); // an empty span still has a place
        painter.drawPath(wave(rect.adjusted(0, 0, 0, 2)));
    }
}

void QueryLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace errdex
