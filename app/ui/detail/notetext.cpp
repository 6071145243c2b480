// SPDX-License-Identifier: MIT
#include "ui/detail/notetext.h"

#include "ui/aligned.h"

#include <QTextDocument>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

// Markdown joins lines, of which a person who writes a note does not think: each ends in the two
// blanks of a line break, but for those of code between fences.
QString withKeptLines(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    bool isCode = false;
    for (QString &line : lines) {
        const QString start = line.trimmed();
        const bool isFence = start.startsWith(u"```"_s) || start.startsWith(u"~~~"_s);
        isCode = isCode != isFence;
        if (!isCode && !isFence && !start.isEmpty())
            line += u"  "_s;
    }
    return lines.join(u'\n');
}

} // namespace

void fillWithNote(QTextDocument &document, const QString &markdown)
{
    document.setMarkdown(withKeptLines(markdown),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                 | QTextDocument::MarkdownNoHTML);
    setReadingDirections(document);
}

} // namespace errdex
