// SPDX-License-Identifier: MIT
#include "vocabulary.h"

#include <array>

using namespace std::string_view_literals;

namespace errdex::bench::vocabulary {

Words nouns()
{
    static constexpr auto list = std::to_array({
            "order"sv,
            "account"sv,
            "request"sv,
            "price"sv,
            "signature"sv,
            "timestamp"sv,
            "balance"sv,
            "quantity"sv,
            "api key"sv,
            "symbol"sv,
            "parameter"sv,
            "withdrawal"sv,
            "position"sv,
            "payment"sv,
            "address"sv,
            "currency"sv,
            "market"sv,
            "session"sv,
            "rate limit"sv,
            "token"sv,
            "transaction"sv,
            "instrument"sv,
            "deposit"sv,
            "amount"sv,
            "order book"sv,
            "user"sv,
            "card"sv,
            "asset"sv,
            "permission"sv,
            "network"sv,
            "wallet"sv,
            "body"sv,
            "margin"sv,
            "trade"sv,
            "block"sv,
            "sub-account"sv,
            "leverage"sv,
            "identity check"sv,
            "transfer"sv,
            "risk limit"sv,
            "order type"sv,
            "bank account"sv,
            "response"sv,
            "stock"sv,
            "webhook"sv,
            "currency pair"sv,
            "fee"sv,
            "document"sv,
            "merchant"sv,
            "limit price"sv,
            "one-time password"sv,
            "beneficiary"sv,
            "field"sv,
            "passphrase"sv,
            "quote"sv,
            "tick size"sv,
            "whitelist"sv,
            "stop price"sv,
            "channel"sv,
            "subscription"sv,
            "collateral"sv,
            "header"sv,
            "invoice"sv,
            "refund"sv,
            "batch"sv,
            "kyc level"sv,
            "settlement"sv,
            "phone number"sv,
            "cursor"sv,
            "memo"sv,
            "timeout"sv,
            "contract"sv,
            "gas price"sv,
            "nonce"sv,
            "time in force"sv,
            "loan"sv,
            "interest"sv,
            "receive window"sv,
            "liquidation"sv,
            "price band"sv,
            "voucher"sv,
            "chain"sv,
            "device"sv,
            "country"sv,
            "region"sv,
            "payload"sv,
            "certificate"sv,
            "mandate"sv,
            "iban"sv,
            "counterparty"sv,
            "lot size"sv,
            "staking plan"sv,
            "validator"sv,
            "slot"sv,
            "candle"sv,
            "ticker"sv,
            "page size"sv,
            "sort key"sv,
            "audit record"sv,
            "ledger"sv,
            "dispute"sv,
            "chargeback"sv,
            "terminal"sv,
            "acquirer"sv,
            "issuer"sv,
            "sandbox"sv,
            "heartbeat"sv,
            "sequence number"sv,
            "checksum"sv,
            "snapshot"sv,
            "conversion rate"sv,
            "promotion"sv,
            "referral"sv,
            "algorithm"sv,
            "trigger"sv,
            "iceberg size"sv,
            "expiry date"sv,
            "strike"sv,
            "premium"sv,
            "option chain"sv,
            "hedge mode"sv,
            "basket"sv,
            "auction"sv,
            "tranche"sv,
            "custodian"sv,
            "vault"sv,
            "allowance"sv,
            "bridge"sv,
            "oracle"sv,
    });
    return list;
}

Words adjectives()
{
    static constexpr auto list = std::to_array({
            "missing"sv,    "unsupported"sv,  "invalid"sv,     "unknown"sv,    "duplicate"sv,
            "unexpected"sv, "insufficient"sv, "expired"sv,     "malformed"sv,  "incorrect"sv,
            "illegal"sv,    "unauthorised"sv, "blocked"sv,     "too many"sv,   "inactive"sv,
            "incomplete"sv, "wrong"sv,        "bad"sv,         "unverified"sv, "restricted"sv,
            "locked"sv,     "conflicting"sv,  "unreachable"sv, "empty"sv,      "disabled"sv,
            "stale"sv,      "frozen"sv,       "excessive"sv,   "unsigned"sv,   "negative"sv,
            "oversized"sv,  "ambiguous"sv,    "revoked"sv,     "suspended"sv,  "deprecated"sv,
            "temporary"sv,  "foreign"sv,      "pending"sv,     "unbalanced"sv, "internal"sv,
            "remote"sv,     "partial"sv,      "obsolete"sv,    "unlisted"sv,   "cross"sv,
            "isolated"sv,   "dormant"sv,      "fractional"sv,
    });
    return list;
}

Words participles()
{
    static constexpr auto list = std::to_array({
            "rejected"sv,
            "not found"sv,
            "not allowed"sv,
            "blocked"sv,
            "not recognised"sv,
            "too small"sv,
            "too large"sv,
            "required"sv,
            "expired"sv,
            "locked"sv,
            "not supported"sv,
            "out of range"sv,
            "already used"sv,
            "disabled"sv,
            "not linked to this account"sv,
            "closed"sv,
            "not yet confirmed"sv,
            "cancelled"sv,
            "in use"sv,
            "no longer valid"sv,
            "suspended"sv,
            "unavailable"sv,
            "not checked"sv,
            "overdue"sv,
            "incomplete"sv,
            "refused by the risk engine"sv,
            "held for review"sv,
            "not a number"sv,
            "too old"sv,
            "taken by someone else"sv,
            "below the minimum"sv,
            "above the maximum"sv,
            "rolled back"sv,
            "masked"sv,
            "not signed"sv,
            "out of sequence"sv,
            "delisted"sv,
            "under maintenance"sv,
            "not enabled for this key"sv,
            "only partly filled"sv,
    });
    return list;
}

Words verbs()
{
    static constexpr auto list = std::to_array({
            "verify"sv,  "retry"sv,    "submit"sv,  "correct"sv, "renew"sv,  "amend"sv,
            "confirm"sv, "provide"sv,  "check"sv,   "change"sv,  "remove"sv, "look up"sv,
            "cancel"sv,  "reduce"sv,   "unlock"sv,  "send"sv,    "link"sv,   "update"sv,
            "query"sv,   "increase"sv, "sign"sv,    "create"sv,  "keep"sv,   "replace"sv,
            "close"sv,   "validate"sv, "revoke"sv,  "settle"sv,  "split"sv,  "acknowledge"sv,
            "rotate"sv,  "repay"sv,    "ask for"sv, "hedge"sv,   "redeem"sv, "bridge"sv,
    });
    return list;
}

Words reasons()
{
    static constexpr auto list = std::to_array({
            "for this account"sv,
            "at the moment"sv,
            "by the server"sv,
            "because trading is halted"sv,
            "for the given symbol"sv,
            "in the request body"sv,
            "by the risk checks"sv,
            "in your region"sv,
            "for this type of user"sv,
            "after three attempts"sv,
            "within the receive window"sv,
            "on this network"sv,
            "until the identity check is complete"sv,
            "for orders of this type"sv,
            "before the session has started"sv,
            "by the upstream bank"sv,
            "in maintenance mode"sv,
            "at this price"sv,
            "while another request is running"sv,
            "due to a policy of the issuer"sv,
            "with the current permissions"sv,
            "in the sandbox"sv,
            "since the last snapshot"sv,
            "during the auction"sv,
            "outside trading hours"sv,
            "over this channel"sv,
            "without a second factor"sv,
            "per minute and address"sv,
            "across all sub-accounts"sv,
            "by the custodian"sv,
    });
    return list;
}

Words advice()
{
    static constexpr auto list = std::to_array({
            "Contact support if it happens again."sv,
            "Please wait and try again later."sv,
            "The documentation of the endpoint has an example."sv,
            "The request has not been executed."sv,
            "No funds have moved."sv,
            "The state of the order is unknown, look it up before you send it again."sv,
            "Slow down and use the stream instead of polling."sv,
            "The values are listed by the instruments endpoint."sv,
            "Synchronise the clock of your machine first."sv,
            "A new key can be made in the settings."sv,
            "The customer has to finish the identity check."sv,
            "This cannot be undone, so ask before you go on."sv,
            "See the field \"reason\" of the answer for details."sv,
            "Nothing has to be done, the order will expire by itself."sv,
            "Numbers are sent as text, with a point and without separators."sv,
            "The limit is reset at midnight, UTC."sv,
            "Both sides of the pair have to be enabled."sv,
            "It may take some minutes – do not send it twice."sv,
            "The na\u00efve retry makes it worse; back off between attempts."sv,
            "Some clients send the header twice."sv,
    });
    return list;
}

Words circumstances()
{
    static constexpr auto list = std::to_array({
            "the client sends no signature"sv,
            "the account is closed"sv,
            "the order is already filled"sv,
            "the key lacks a permission"sv,
            "a field is empty"sv,
            "the market has not opened"sv,
            "more requests arrive than the limit allows"sv,
            "the network of the address differs"sv,
            "the same id is sent again"sv,
            "the amount is below the minimum"sv,
            "the session has ended"sv,
            "the bank does not answer in time"sv,
            "the price leaves the band"sv,
            "the clock of the client is ahead"sv,
            "the user has not accepted the terms"sv,
            "the body is not valid JSON"sv,
            "the position would change sides"sv,
            "the instrument is being settled"sv,
            "the second factor is missing"sv,
            "the block has been reorganised"sv,
    });
    return list;
}

Words identifierHeads()
{
    static constexpr auto list = std::to_array({
            "order"sv,    "client"sv,   "account"sv,  "base"sv,     "quote"sv,    "user"sv,
            "symbol"sv,   "stop"sv,     "limit"sv,    "max"sv,      "min"sv,      "wallet"sv,
            "asset"sv,    "trade"sv,    "request"sv,  "start"sv,    "end"sv,      "recv"sv,
            "position"sv, "margin"sv,   "transfer"sv, "sub"sv,      "page"sv,     "trigger"sv,
            "fee"sv,      "gas"sv,      "chain"sv,    "slot"sv,     "merchant"sv, "card"sv,
            "token"sv,    "callback"sv, "batch"sv,    "leverage"sv, "pay"sv,      "refund"sv,
            "invoice"sv,  "settle"sv,   "borrow"sv,   "deposit"sv,  "withdraw"sv, "iceberg"sv,
            "external"sv, "parent"sv,   "linked"sv,   "origin"sv,   "target"sv,   "device"sv,
    });
    return list;
}

Words identifierTails()
{
    static constexpr auto list = std::to_array({
            "Id"sv,       "Price"sv,   "Amount"sv,  "Size"sv,   "Type"sv,      "Key"sv,
            "Code"sv,     "Limit"sv,   "Address"sv, "Qty"sv,    "Status"sv,    "Token"sv,
            "Name"sv,     "Asset"sv,   "Rate"sv,    "Side"sv,   "Window"sv,    "Count"sv,
            "Currency"sv, "Network"sv, "Mode"sv,    "Level"sv,  "Reference"sv, "Flag"sv,
            "Hash"sv,     "Url"sv,     "Date"sv,    "Number"sv, "Offset"sv,    "Ratio"sv,
            "Scale"sv,    "Memo"sv,    "Tag"sv,     "Group"sv,  "Source"sv,    "Nonce"sv,
    });
    return list;
}

Words categories()
{
    static constexpr auto list = std::to_array({
            "General"sv,        "Orders"sv,         "Authentication"sv, "Accounts"sv,
            "Price data"sv,     "Withdrawals"sv,    "Payments"sv,       "Limits"sv,
            "Auth & Session"sv, "Wallets"sv,        "Streaming"sv,      "Validation"sv,
            "Margin"sv,         "Risk"sv,           "Transfers"sv,      "Identity checks"sv,
            "Internal"sv,       "Deposits"sv,       "Positions"sv,      "Cards"sv,
            "Settlement"sv,     "Batch requests"sv, "Subscriptions"sv,  "Refunds"sv,
            "Disputes"sv,       "Network"sv,        "Staking"sv,        "Loans"sv,
            "Webhooks"sv,       "Reporting"sv,      "Options"sv,        "Invoices"sv,
            "Sandbox"sv,        "Administration"sv, "Compliance"sv,     "Block trades"sv,
    });
    return list;
}

std::string_view rareWord()
{
    return "escheat"sv;
}

std::span<const Status> httpStatuses()
{
    static constexpr auto list = std::to_array<Status>({
            {400, "Bad Request"},
            {401, "Unauthorized"},
            {403, "Forbidden"},
            {404, "Not Found"},
            {429, "Too Many Requests"},
            {500, "Internal Server Error"},
            {422, "Unprocessable Content"},
            {409, "Conflict"},
            {503, "Service Unavailable"},
            {200, "OK"},
            {402, "Payment Required"},
            {504, "Gateway Timeout"},
            {502, "Bad Gateway"},
            {408, "Request Timeout"},
            {405, "Method Not Allowed"},
            {412, "Precondition Failed"},
            {413, "Content Too Large"},
            {451, "Unavailable For Legal Reasons"},
            {423, "Locked"},
            {410, "Gone"},
    });
    return list;
}

std::span<const Concept> concepts()
{
    static constexpr auto list = std::to_array<Concept>({
            {"bad-field", "A field is not valid", "INVALID_ARGUMENT", "integrator", "after-change"},
            {"order-not-found", "Order not found", "NOT_FOUND", "customer", "never"},
            {"funds-missing", "Not enough funds", "FAILED_PRECONDITION", "customer",
             "after-change"},
            {"too-many-requests", "Too many requests", "RESOURCE_EXHAUSTED", "integrator",
             "with-backoff"},
            {"signature-wrong", "Signature does not match", "UNAUTHENTICATED", "integrator",
             "after-change"},
            {"field-missing", "A field is missing", "INVALID_ARGUMENT", "integrator",
             "after-change"},
            {"permission-missing", "Permission is missing", "PERMISSION_DENIED", "customer",
             "after-change"},
            {"server-failure", "The server failed", "INTERNAL", "provider", "with-backoff"},
            {"key-expired", "API key has expired", "UNAUTHENTICATED", "customer", "after-change"},
            {"trading-paused", "Trading is paused", "UNAVAILABLE", "nobody", "after-wait"},
            {"price-out-of-band", "Price is out of its band", "OUT_OF_RANGE", "customer",
             "after-change"},
            {"account-locked", "Account is locked", "PERMISSION_DENIED", "provider", "never"},
            {"duplicate-id", "The id was used before", "ALREADY_EXISTS", "integrator", "never"},
            {"identity-check", "Identity check is open", "FAILED_PRECONDITION", "customer",
             "after-change"},
            {"quantity-too-small", "Quantity is too small", "OUT_OF_RANGE", "customer",
             "after-change"},
            {"symbol-unknown", "Symbol is unknown", "NOT_FOUND", "integrator", "after-change"},
            {"clock-skew", "Clock is off", "INVALID_ARGUMENT", "integrator", "after-change"},
            {"chain-unsupported", "Chain is not supported", "UNIMPLEMENTED", "customer", "never"},
            {"answer-late", "The answer came late", "DEADLINE_EXCEEDED", "provider",
             "with-backoff"},
            {"order-already-closed", "Order is closed already", "FAILED_PRECONDITION", "nobody",
             "never"},
            {"region-blocked", "Region is blocked", "PERMISSION_DENIED", "nobody", "never"},
            {"address-rejected", "Address was rejected", "INVALID_ARGUMENT", "customer",
             "after-change"},
            {"maintenance", "Maintenance", "UNAVAILABLE", "provider", "after-wait"},
            {"success", "Success", "OK", "nobody", "never"},
            {"card-refused", "Card was refused", "FAILED_PRECONDITION", "customer", "after-change"},
            {"risk-limit", "Risk limit reached", "RESOURCE_EXHAUSTED", "customer", "after-wait"},
            {"canceled", "Request was cancelled", "CANCELLED", "nobody", "never"},
            {"data-lost", "Data were lost", "DATA_LOSS", "provider", "never"},
    });
    return list;
}

std::string_view groupTitle(std::string_view canonicalCode)
{
    struct Group
    {
        std::string_view canonicalCode;
        std::string_view title;
    };
    static constexpr auto list = std::to_array<Group>({
            {"INVALID_ARGUMENT", "Input"},
            {"NOT_FOUND", "Not there"},
            {"FAILED_PRECONDITION", "State of the account"},
            {"RESOURCE_EXHAUSTED", "Limits"},
            {"UNAUTHENTICATED", "Who is calling"},
            {"PERMISSION_DENIED", "Permission"},
            {"INTERNAL", "Faults of the server"},
            {"UNAVAILABLE", "Not open"},
            {"OUT_OF_RANGE", "Range"},
            {"ALREADY_EXISTS", "Done before"},
            {"UNIMPLEMENTED", "Not offered"},
            {"DEADLINE_EXCEEDED", "Too late"},
            {"OK", "Good"},
            {"CANCELLED", "Called off"},
    });
    for (const Group &group : list) {
        if (group.canonicalCode == canonicalCode)
            return group.title;
    }
    return "Other";
}

} // namespace errdex::bench::vocabulary
