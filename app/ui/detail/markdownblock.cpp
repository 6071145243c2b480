// SPDX-License-Identifier: MIT
#include "ui/detail/markdownblock.h"

#include "core/text/visible.h"
#include "core/text/webaddress.h"
#include "ui/detail/notetext.h"
#include "ui/theme/theme.h"

#include <QTextBlock>
#include <QTextDocument>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

// Letters, some ten screens; who pasted a whole log as a note waits for no more to be laid out.
constexpr qsizetype mostShown = 20'000;

struct Piece
{
    int begin = 0;
    int end = 0;
    QTextCharFormat format;
};

// What is a link or an image, in order; neighbours of one link are one piece.
QList<Piece> activePieces(const QTextDocument &document)
{
    QList<Piece> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (!format.isAnchor() && !format.isImageFormat())
                continue;
            const int end = fragment.position() + fragment.length();
            const bool goesOn = !pieces.isEmpty() && pieces.last().end == fragment.position()
                    && pieces.last().format.anchorHref() == format.anchorHref()
                    && !format.isImageFormat() && !pieces.last().format.isImageFormat();
            if (goesOn)
                pieces.last().end = end;
            else
                pieces.append({fragment.position(), end, format});
        }
    }
    return pieces;
}

} // namespace

MarkdownBlock::MarkdownBlock(const QString &markdown, QWidget *parent)
    : TextBlock({}, parent)
{
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    showMarkdown(markdown);
}

void MarkdownBlock::showMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    qsizetype shown = markdown.size();
    if (shown > mostShown) {
        const qsizetype line = markdown.lastIndexOf(u'\n', mostShown);
        shown = line > mostShown / 2 ? line : mostShown;
        if (markdown.at(shown - 1).isHighSurrogate())
            --shown;
    }
    fillWithNote(*document(), withVisibleControls(markdown.first(shown)));
    disarm();
    if (const qsizetype more = markdown.size() - shown; more > 0) {
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertBlock({}, {});
        //: below the beginning of a long note
        end.insertText(tr("… and %Ln more character(s)", nullptr, int(more)));
    }
    textChangedOutside();
    mark();
}

void MarkdownBlock::setMarks(const QStringList &words)
{
    if (m_marks == words)
        return;
    m_marks = words;
    mark();
}

void MarkdownBlock::mark()
{
    const Theme theme = Theme::forPalette(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : std::as_const(m_marks)) {
        for (QTextCursor at = document()->find(word, 0, QTextDocument::FindCaseSensitively);
             !at.isNull(); at = document()->find(word, at, QTextDocument::FindCaseSensitively)) {
            QTextEdit::ExtraSelection here;
            here.cursor = at;
            here.format.setBackground(theme.matchBackground);
            here.format.setForeground(theme.matchText);
            marks.append(here);
        }
    }
    setExtraSelections(marks);
}

void MarkdownBlock::disarm()
{
    QList<Piece> pieces = activePieces(*document());
    QTextCursor cursor(document());
    // From the end, so that what is put in moves nothing that is still to come.
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        cursor.setPosition(piece->begin);
        cursor.setPosition(piece->end, QTextCursor::KeepAnchor);
        if (piece->format.isImageFormat()) {
            const QString name = piece->format.toImageFormat().name();
            cursor.insertText(tr("(picture %1, not loaded)").arg(name), QTextCharFormat());
            continue;
        }
        const QString address = piece->format.anchorHref();
        const bool isShown = cursor.selectedText() == address;
        QTextCharFormat plain = piece->format;
        plain.setAnchor(false);
        plain.clearProperty(QTextFormat::AnchorHref);
        plain.clearForeground();
        plain.setFontUnderline(false);
        if (!isWebAddress(address))
            cursor.setCharFormat(plain);
        cursor.setPosition(piece->end);
        if (!isShown)
            cursor.insertText(u" <"_s + address + u'>', plain);
    }
}

void MarkdownBlock::applyColors()
{
    // Everything but plain text takes its colours from the palette while it is made.
    if (!m_markdown.isNull())
        showMarkdown(m_markdown);
}

} // namespace errdex
