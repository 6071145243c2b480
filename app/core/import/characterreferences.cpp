// SPDX-License-Identifier: MIT
#include "core/import/characterreferences.h"

#include "core/import/htmltree.h"

using namespace Qt::Literals::StringLiterals;

namespace errdex {

QString characterOf(QStringView reference)
{
    // Behind a letter: the first blanks of a page are none of its text.
    const QByteArray page = "<body>x" + reference.toUtf8();
    const HtmlTree tree(std::string_view(page.constData(), size_t(page.size())), ReadingWatch());
    if (!tree.root())
        return reference.toString();
    const GumboVector &parts = tree.root()->v.element.children;
    const auto *body = static_cast<const GumboNode *>(parts.data[parts.length - 1]);
    const auto *content = static_cast<const GumboNode *>(body->v.element.children.data[0]);
    const QString character = QString::fromUtf8(content->v.text.text).sliced(1);
    // HTML reads "&amp" without its semicolon too.
    if (character.size() > 1 && character.endsWith(u';'))
        return reference.toString();
    return character == QChar::Nbsp ? u" "_s : character;
}

} // namespace errdex
