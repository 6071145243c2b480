// SPDX-License-Identifier: MIT
#pragma once

#include "db/importedcatalogs.h"

#include <deque>
#include <vector>

namespace errdex {

/// Codes as ImportedCatalogs and TeamServer take them, with the bytes that they point to.
class CodeBuffer
{
public:
    void append(const db::ImportedCodeRecord &record);
    const std::vector<db::CodeText> &codes() const { return m_codes; }

private:
    std::string_view bytes(const QString &text);

    std::deque<QByteArray> m_bytes;
    std::vector<db::CodeText> m_codes;
};

} // namespace errdex
