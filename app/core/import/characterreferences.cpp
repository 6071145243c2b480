// SPDX-License-Identifier: MIT
#include "core/import/characterreferences.h"

#include "core/import/htmltree.h"

namespace errdex {

QString withoutReferences(QStringView text)
{
    // Behind a letter: the first blanks of a page are none of its text.
    const QByteArray page = "<body>x" + text.toUtf8();
    const HtmlTree tree(std::string_view(page.constData(), size_t(page.size())), ReadingWatch());
    if (!tree.root())
        return text.toString();
    const GumboVector &parts = tree.root()->v.element.children;
    const auto *body = static_cast<const GumboNode *>(parts.data[parts.length - 1]);
    const auto *content = static_cast<const GumboNode *>(body->v.element.children.data[0]);
    return QString::fromUtf8(content->v.text.text).sliced(1).replace(QChar::Nbsp, u' ');
}

} // namespace errdex
