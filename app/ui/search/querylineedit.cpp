// SPDX-License-Identifier: MIT
#include "querylineedit.h"

#include "core/text/visible.h"
#include "ui/linebuttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int comfortableHeight = 36;
constexpr qsizetype longestText = 32 * 1024; // units; longer is no line any more, but a file

constexpr qsizetype farthest = 4096; // units; strokes help at the front, where a text is seen

bool isStroked(QChar c)
{
    return c == u'\n' || isDirectionControl(c);
}

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
    QAction *searchIcon = addAction(icon(u"search"_s, palette()), LeadingPosition);
    searchIcon->setObjectName(u"searchIcon"_s);
    searchIcon->setText(tr("Search"));
    addClearButton(*this);
    connect(this, &QLineEdit::textChanged, this, [this] { m_hasUndo = true; });
    setMaxLength(int(longestText)); // a pasted mail, not a pasted disk
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

void QueryLineEdit::take(const QString &pasted)
{
    // Only for what may fit: a text of 200 MB would be rewritten for minutes, to be handed on as it is.
    if (pasted.size() > 2 * longestText) {
        Q_EMIT longTextPasted(pasted);
        return;
    }
    // A line that was copied whole brings its end along; within, every line break is one unit.
    QString text = pasted;
    text.replace(u"\r\n"_s, u"\n"_s);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    if (text.size() > longestText)
        Q_EMIT longTextPasted(pasted);
    else
        insert(text);
}

void QueryLineEdit::pasteFrom(QClipboard::Mode mode)
{
    take(QGuiApplication::clipboard()->text(mode));
}

bool QueryLineEdit::event(QEvent *event)
{
    // Under X11 a line takes Emacs' keys before any action gets them: Ctrl+E for its end, Ctrl+K and
    // Ctrl+D for deleting. The box has the focus most of the time, so they would hardly ever act.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        constexpr std::array ours{Qt::Key_E, Qt::Key_K, Qt::Key_D};
        const bool isEmacs = key->modifiers() == Qt::ControlModifier
                && std::find(ours.begin(), ours.end(), key->key()) != ours.end();
        const bool undoes = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isEmacs || (undoes && !m_hasUndo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void QueryLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && !isReadOnly())
        pasteFrom(QClipboard::Clipboard);
    else
        QLineEdit::keyPressEvent(event);
}

void QueryLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton || !QGuiApplication::clipboard()->supportsSelection())
        return QLineEdit::mouseReleaseEvent(event);
    deselect();
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    pasteFrom(QClipboard::Selection);
}

void QueryLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(u"edit-paste"_s)) {
        paste->disconnect(SIGNAL(triggered(bool)));
        connect(paste, &QAction::triggered, this, [this] { pasteFrom(QClipboard::Clipboard); });
    }
    menu->popup(event->globalPos());
}

void QueryLineEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->ignore(); // a file is for the window
    else
        QLineEdit::dragEnterEvent(event);
}

void QueryLineEdit::dropEvent(QDropEvent *event)
{
    const bool isOwn = event->source() == this; // moved within the box
    const QString text = isOwn ? QString() : event->mimeData()->text(); // decoded at each call
    if (text.size() <= longestText)
        return QLineEdit::dropEvent(event);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(text);
}

QRectF QueryLineEdit::spanRect(const Span &span) const
{
    return spanRects({span}).first();
}

QList<QRectF> QueryLineEdit::spanRects(const QList<Span> &spans) const
{
    // The line edit keeps its layout and scroll position to itself, but tells where the cursor is:
    // the same layout, laid so that the cursors coincide, gives the place of everything else.
    QTextLayout layout(displayText(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();

    const QRectF cursor = cursorRect();
    const qreal offset = cursor.center().x() - line.cursorToX(cursorPosition());
    QList<QRectF> rects;
    for (const Span &span : spans) {
        const qreal begin = line.cursorToX(int(qMin(span.begin, text().size())));
        const qreal end = line.cursorToX(int(qMin(span.end(), text().size())));
        rects.append(QRectF(offset + qMin(begin, end), cursor.top(), qAbs(end - begin),
                            cursor.height()));
    }
    return rects;
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
    if (m_isComposing)
        return;
    const QString front = text().left(farthest);
    const bool isMarked = std::ranges::any_of(front, isStroked);
    if (m_issueSpans.isEmpty() && !isMarked)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The icons and the frame at both ends are neither for the wave nor for the strokes.
    const int inset = height();
    painter.setClipRect(rect().adjusted(inset, 0, -inset, 0));
    if (isMarked)
        paintStrokes(painter, front);
    painter.setPen(QPen(Theme::forPalette(palette()).warning, 1.25));
    for (QRectF rect : m_issueSpans.isEmpty() ? QList<QRectF>() : spanRects(m_issueSpans)) {
        rect.setWidth(qMax(rect.width(), 6.0)); // an empty span still has a place
        painter.drawPath(wave(rect.adjusted(0, 0, 0, 2)));
    }
}

/// A stroke in each of the blanks that a line edit shows for line breaks; and one of a warning, with a
/// foot, where a character turns the text around, which takes no room itself.
void QueryLineEdit::paintStrokes(QPainter &painter, const QString &front) const
{
    QList<Span> places;
    for (qsizetype at = 0; at < front.size(); ++at) {
        if (isStroked(front[at]))
            places.append({at, 1});
    }
    const Theme theme = Theme::forPalette(palette());
    const QList<QRectF> rects = spanRects(places);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QRectF &rect = rects[i];
        if (rect.right() < 0 || rect.left() > width())
            continue;
        const bool turns = front[places[i].begin] != u'\n';
        const qreal x = std::floor(rect.center().x()) + 0.5;
        painter.setPen(turns ? QPen(theme.warning, 2) : QPen(theme.accent, 1));
        painter.drawLine(QPointF(x, rect.top() + 2), QPointF(x, rect.bottom() - 2));
        if (turns)
            painter.drawLine(QPointF(x - 3, rect.bottom() - 2), QPointF(x + 3, rect.bottom() - 2));
    }
}

void QueryLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    const QScopedValueRollback committing(m_isCommitting, !event->commitString().isEmpty());
    QLineEdit::inputMethodEvent(event);
}

} // namespace errdex
