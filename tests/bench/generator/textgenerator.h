// SPDX-License-Identifier: MIT
#pragma once

#include "random.h"

#include <array>
#include <string>
#include <string_view>

namespace errdex::bench {

/// Makes the texts of generated codes. Stateless but for its tables of frequencies.
class TextGenerator
{
public:
    TextGenerator();

    std::string name(Random &random) const; ///< "InvalidOrderType"
    std::string symbolicCode(Random &random) const; ///< "ORDER_NOT_FOUND"
    std::string message(Random &random) const; ///< about 45 bytes
    std::string description(Random &random) const; ///< one to three sentences, about 100 bytes
    std::string condition(Random &random) const; ///< a clause, about 65 bytes

private:
    enum List { Nouns, Adjectives, Participles, Verbs, Reasons, Advice, Circumstances, ListCount };

    std::string_view word(List list, Random &random) const;
    std::string noun(Random &random) const; ///< now and then an identifier of an interface
    std::string identifier(Random &random) const; ///< "clientOrderId"
    std::string sentence(Random &random) const;

    std::array<ZipfPicker, ListCount> m_pickers;
    ZipfPicker m_heads;
    ZipfPicker m_tails;
};

} // namespace errdex::bench
