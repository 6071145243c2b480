// SPDX-License-Identifier: MIT
#include "ui/aligned.h"

#include "core/text/direction.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

namespace errdex {

namespace {

void align(QPlainTextEdit &edit, Qt::LayoutDirection direction, Qt::Alignment edge)
{
    QTextOption option = edit.document()->defaultTextOption();
    option.setTextDirection(direction);
    option.setAlignment(edge | Qt::AlignAbsolute);
    edit.document()->setDefaultTextOption(option);
}

} // namespace

void alignToWindow(QPlainTextEdit &edit)
{
    align(edit, Qt::LayoutDirectionAuto, edit.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

void alignLeftToRight(QPlainTextEdit &edit)
{
    edit.setLayoutDirection(Qt::LeftToRight);
    align(edit, Qt::LeftToRight, Qt::AlignLeft);
}

void setReadingDirections(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLayoutDirection(isReadRightToLeft(block.text()) ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
        // The first letter alone says the same of most.
        if (block.textDirection() != format.layoutDirection())
            QTextCursor(block).mergeBlockFormat(format);
    }
}

} // namespace errdex
