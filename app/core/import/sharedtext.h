// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>
#include <string>
#include <string_view>

namespace errdex {

/// A text in UTF-8 that stays in its place as long as any copy of this. Bytes that are UTF-8 already
/// are shared with whoever read them: of a large file there is only one.
class SharedText
{
public:
    SharedText() = default;
    explicit SharedText(std::string text)
    {
        const auto owner = std::make_shared<const std::string>(std::move(text));
        m_view = *owner;
        m_owner = owner;
    }
    /// Without the first bytes, such as a byte order mark.
    explicit SharedText(const QByteArray &bytes, qsizetype without = 0)
    {
        const auto owner = std::make_shared<const QByteArray>(bytes);
        m_view =
                std::string_view(owner->constData(), size_t(owner->size())).substr(size_t(without));
        m_owner = owner;
    }

    std::string_view view() const { return m_view; }

private:
    std::shared_ptr<const void> m_owner;
    std::string_view m_view;
};

} // namespace errdex
