// SPDX-License-Identifier: MIT
#include "ui/detail/textblock.h"

#include "core/text/visible.h"
#include "ui/aligned.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include <memory>

namespace errdex {

namespace {

/// With the letters that are written joined to it: another format within a word of Arabic script
/// would be shaped apart, and tear it.
Span unbroken(const QString &text, Span span)
{
    const auto isJoined = [&text](qsizetype place) { // to the one before it
        const auto joins = [&text](qsizetype at, bool isForwards) {
            const QChar::JoiningType type = text[at].joiningType();
            return type == QChar::Joining_Dual || type == QChar::Joining_Causing
                    || type == QChar::Joining_Transparent
                    || type == (isForwards ? QChar::Joining_Left : QChar::Joining_Right);
        };
        return place > 0 && place < text.size() && joins(place - 1, true) && joins(place, false);
    };
    if (span.length == 0 || span.end() > text.size())
        return span;
    for (; isJoined(span.begin); --span.begin)
        ++span.length;
    while (isJoined(span.end()))
        ++span.length;
    return span;
}

} // namespace

TextBlock::TextBlock(const QString &text, QWidget *parent)
    : QTextBrowser(parent)
{
    setReadOnly(true);
    setOpenLinks(false);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setPlainText(withControlSigns(text));
    updateOption(Qt::LayoutDirectionAuto);
    setReadingDirections(*document());
    applyColors();
}

void TextBlock::updateOption(Qt::LayoutDirection direction)
{
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    // At the edge where the captions stand, whatever the language of the text.
    option.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

void TextBlock::setLeftToRight()
{
    updateOption(Qt::LeftToRight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLayoutDirection(Qt::LeftToRight);
    cursor.mergeBlockFormat(format);
}

void TextBlock::markPlaceholders(const QList<Span> &spans)
{
    m_placeholders = spans;
    applyColors();
}

void TextBlock::markMatches(const QList<Span> &spans)
{
    if (spans == m_matches)
        return;
    m_matches = spans;
    applyColors();
}

void TextBlock::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    applyColors();
}

void TextBlock::setTextFont(const QFont &font)
{
    setFont(font);
    document()->setDefaultFont(font);
    m_heights.clear();
    updateGeometry();
}

int TextBlock::heightForWidth(int width) const
{
    // Layouts ask again and again, for three or four widths in turn.
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    // A copy, because the document on screen must stay laid out for the width on screen.
    const std::unique_ptr<QTextDocument> measured(document()->clone());
    measured->setDocumentMargin(0);
    measured->setDefaultTextOption(document()->defaultTextOption());
    measured->setTextWidth(width);
    if (m_heights.size() >= 16) // a splitter that is dragged
        m_heights.clear();
    return *m_heights.insert(width, qCeil(measured->size().height()));
}

QSize TextBlock::sizeHint() const
{
    const int width = std::max(viewport()->width(), 1);
    return {240, heightForWidth(width)};
}

QSize TextBlock::minimumSizeHint() const
{
    return {40, fontMetrics().height()};
}

void TextBlock::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the pane scrolls, never a text in it
}

void TextBlock::keyPressEvent(QKeyEvent *event)
{
    const bool isPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (isPage && event->modifiers() == Qt::NoModifier)
        event->ignore(); // as the wheel
    else
        QTextBrowser::keyPressEvent(event);
}

void TextBlock::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void TextBlock::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    // A menu takes the focus for a moment; elsewhere an old selection would only confuse.
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void TextBlock::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &QTextEdit::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select all"), this, &QTextEdit::selectAll);
    menu->popup(event->globalPos());
}

QVariant TextBlock::loadResource(int, const QUrl &)
{
    return QByteArray(""); // with nothing at all the document would look for a file itself
}

void TextBlock::textChangedOutside()
{
    document()->setDocumentMargin(0);
    m_heights.clear();
    updateGeometry();
}

QMimeData *TextBlock::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(textCursor().selection().toPlainText());
    return mime;
}

void TextBlock::applyColors()
{
    const Theme theme = Theme::forPalette(palette());
    QTextCharFormat plain;
    plain.setForeground(m_isMuted ? theme.mutedText : palette().color(QPalette::WindowText));
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.setCharFormat(plain);
    const auto mark = [&cursor, shown = toPlainText()](const QList<Span> &spans, const QColor &text,
                                                       const QColor &background,
                                                       bool isUnderlined) {
        QTextCharFormat format;
        format.setForeground(text);
        format.setBackground(background);
        format.setFontUnderline(isUnderlined);
        for (const Span &each : spans) {
            const Span span = unbroken(shown, each);
            cursor.setPosition(int(span.begin));
            cursor.setPosition(int(span.end()), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    };
    mark(m_placeholders, theme.placeholder.text, theme.placeholder.background, false);
    mark(m_matches, theme.matchText, theme.matchBackground, true); // seen without the colour
}

} // namespace errdex
