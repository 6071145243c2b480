// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

/// The words that generated catalogues are made of: what trading and payment interfaces speak of.
/// Each list is ordered from the most frequent word to the rarest.
namespace errdex::bench::vocabulary {

using Words = std::span<const std::string_view>;

Words nouns(); ///< "order", "api key"
Words adjectives(); ///< "invalid", "unsupported"
Words participles(); ///< "rejected", "not found": after "is" or "was"
Words verbs(); ///< "check", "submit": after "please" or "cannot"
Words reasons(); ///< ends of sentences, "because the market is closed"
Words advice(); ///< whole sentences for the client
Words circumstances(); ///< "while the account is locked": for conditions
Words identifierHeads(); ///< "order", "client" of "clientOrderId"
Words identifierTails(); ///< "Id", "Price"
Words categories(); ///< titles of sections of a page

/// In one row of about thirty thousand, and part of no other word.
std::string_view rareWord();

struct Status
{
    int status;
    std::string_view phrase;
};
std::span<const Status> httpStatuses(); ///< by frequency

struct Concept
{
    std::string_view slug;
    std::string_view title;
    std::string_view canonicalCode; ///< of google.rpc.Code
    std::string_view actor;
    std::string_view retry;
};
/// By frequency, groups left out; the group of a concept is the one with its canonical code.
std::span<const Concept> concepts();
std::string_view groupTitle(std::string_view canonicalCode);

} // namespace errdex::bench::vocabulary
