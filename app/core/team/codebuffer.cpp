// SPDX-License-Identifier: MIT
#include "core/team/codebuffer.h"

namespace errdex {

void CodeBuffer::append(const db::ImportedCodeRecord &record)
{
    db::CodeText text;
    text.code = bytes(record.code.code);
    text.occurrence = record.code.occurrence;
    text.category = bytes(record.category);
    text.httpStatus = record.code.httpStatus.value_or(0);
    text.httpStatusSource = record.code.httpStatusSource;
    text.name = bytes(record.code.name);
    text.message = bytes(record.code.message);
    text.description = bytes(record.code.description);
    text.condition = bytes(record.code.condition);
    text.conceptSlug = bytes(record.conceptSlug);
    m_codes.push_back(text);
}

std::string_view CodeBuffer::bytes(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QByteArray &kept = m_bytes.emplace_back(text.toUtf8());
    return {kept.constData(), size_t(kept.size())};
}

} // namespace errdex
