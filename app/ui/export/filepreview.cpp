// SPDX-License-Identifier: MIT
#include "filepreview.h"

#include "core/text/visible.h"
#include "ui/aligned.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocumentFragment>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// Signs of a file's own between two texts, and what is read from left to right.
bool endsText(QChar c)
{
    return u"\n\t,;:|\"<>{}[]()="_s.contains(c) || c.direction() == QChar::DirL
            || (c >= u'0' && c <= u'9');
}

/// Each stretch of words that are written from right to left, isolated.
QString withIsolatedWords(const QString &text)
{
    QString shown;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isRightToLeft(text[at])) {
            shown += text[at++];
            continue;
        }
        const qsizetype begin = at;
        qsizetype end = at;
        for (; at < text.size() && !endsText(text[at]); ++at) {
            const bool isWord = text[at].isLetterOrNumber() || text[at].isMark();
            end = isWord ? at + 1 : end;
        }
        shown += isolated(text.sliced(begin, end - begin));
        at = end;
    }
    return shown;
}

} // namespace

FilePreview::FilePreview(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    alignLeftToRight(*this);
}

void FilePreview::showFile(const QString &text)
{
    setPlainText(withIsolatedWords(withControlSigns(text)));
}

QMimeData *FilePreview::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(
            textCursor().selection().toPlainText().remove(QChar(0x2068)).remove(QChar(0x2069)));
    return copied;
}

} // namespace errdex
