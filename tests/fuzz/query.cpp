// SPDX-License-Identifier: MIT
#include "core/query/query.h"

#include "promise.h"
#include "targets.h"

#include <vector>

namespace errdex::fuzz {

namespace {

void checkTree(const QueryNode &root, qsizetype size)
{
    std::vector<const QueryNode *> open{&root};
    while (!open.empty()) {
        const QueryNode &node = *open.back();
        open.pop_back();
        ERRDEX_PROMISE(node.span.begin >= 0 && node.span.length >= 0 && node.span.end() <= size);
        ERRDEX_PROMISE(node.kind != QueryNode::Kind::Not || node.children.size() == 1);
        ERRDEX_PROMISE(node.kind != QueryNode::Kind::Term || node.children.empty());
        for (const QueryNode &child : node.children)
            open.push_back(&child);
    }
}

} // namespace

void fuzzQuery(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Query query = parseQuery(text);
    ERRDEX_PROMISE(query.text == text);
    ERRDEX_PROMISE(query.root.kind == QueryNode::Kind::And);
    checkTree(query.root, text.size());
    for (const QueryIssue &issue : query.issues) {
        ERRDEX_PROMISE(issue.span.begin >= 0 && issue.span.end() <= text.size());
        ERRDEX_PROMISE(!QueryIssueText::describe(issue).isEmpty());
    }
}

} // namespace errdex::fuzz
