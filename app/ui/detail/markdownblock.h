// SPDX-License-Identifier: MIT
#pragma once

#include "ui/detail/textblock.h"

namespace errdex {

/// A note of a person's, shown as Markdown (GitHub's dialect). Nothing of it acts by itself: no
/// HTML, no images, nothing is loaded. Only web links are links, and their address stands beside
/// their text, so that nobody is led elsewhere; anchorClicked() tells that one was clicked.
class MarkdownBlock : public TextBlock
{
    Q_OBJECT

public:
    explicit MarkdownBlock(const QString &markdown, QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    /// Words that stand out, as they are written.
    void setMarks(const QStringList &words);

protected:
    void applyColors() override;

private:
    void disarm();
    void mark();

    QString m_markdown;
    QStringList m_marks;
};

} // namespace errdex
