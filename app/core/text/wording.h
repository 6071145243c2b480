// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <type_traits>
#include <utility>

namespace errdex {

/// A text for a person that is made when it is shown, so that it is in the language that is spoken
/// then: for whoever keeps one longer than a moment. Cheap to copy.
class Wording
{
public:
    Wording() = default;
    Wording(const QString &text) // NOLINT(google-explicit-constructor): of no language
        : m_make(text.isEmpty() ? nullptr : Make([text] { return text; }))
    {
    }
    /// `make` keeps values, or what outlives it, and asks for translations itself.
    template<typename Maker, typename = std::invoke_result_t<Maker &>>
    Wording(Maker make) // NOLINT(google-explicit-constructor)
        : m_make(std::move(make))
    {
    }

    QString text() const { return m_make ? m_make() : QString(); }
    bool isEmpty() const { return !m_make; }

private:
    using Make = std::function<QString()>;
    Make m_make;
};

} // namespace errdex
