// SPDX-License-Identifier: MIT
#include "core/lookup/saidwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace errdex {

namespace {

struct Said
{
    std::u16string_view slug;
    const char *words;
};

/// Only what people say: a concept's title, meaning, next step and reply are read anyway.
constexpr std::array allSaid{
        //: In this context: no sentences, but words by which people tell of a failure and which title
        //: and meaning of its concept lack, blank-separated. Not to be translated word for word: write
        //: what people say in your language, each word in the form that is most common.
        Said{u"account-locked",
             QT_TRANSLATE_NOOP("said",
                               "locked out lockout too many wrong passwords login blocked")},
        Said{u"account-not-found",
             QT_TRANSLATE_NOOP("said", "no such account cannot find account")},
        Said{u"account-suspended",
             QT_TRANSLATE_NOOP("said",
                               "suspended deactivated disabled closed frozen account blocked")},
        Said{u"account-access-denied", QT_TRANSLATE_NOOP("said", "not my account another account")},
        Said{u"already-exists",
             QT_TRANSLATE_NOOP("said", "already there exists taken in use duplicate")},
        Said{u"already-paid", QT_TRANSLATE_NOOP("said", "paid already pay again charged twice")},
        Said{u"api-key-expired",
             QT_TRANSLATE_NOOP("said", "key ran out key expired keys no longer valid old key")},
        Said{u"authentication-failed",
             QT_TRANSLATE_NOOP("said",
                               "cannot log in login fails login does not work sign in refused")},
        Said{u"authentication-required", QT_TRANSLATE_NOOP("said", "not logged in not signed in")},
        Said{u"card-already-registered",
             QT_TRANSLATE_NOOP("said",
                               "card is on file already added card used by another account")},
        Said{u"card-blocked",
             QT_TRANSLATE_NOOP("said", "card declined card blocked card stopped by the bank")},
        Said{u"card-ownership-mismatch",
             QT_TRANSLATE_NOOP("said",
                               "card of his wife husband friend relative other name on the card")},
        Said{u"checkout-failed",
             QT_TRANSLATE_NOOP("said", "cannot buy purchase does not go through payment failed")},
        Said{u"date-range-too-long",
             QT_TRANSLATE_NOOP("said", "too many days period too long export range")},
        Said{u"deposits-suspended",
             QT_TRANSLATE_NOOP("said", "cannot deposit deposits stopped top up closed")},
        Said{u"duplicate-withdrawal",
             QT_TRANSLATE_NOOP("said", "withdrawn twice clicked twice sent two times")},
        Said{u"incorrect-one-time-password",
             QT_TRANSLATE_NOOP("said",
                               "otp sms code text message code does not work wrong code 2fa code")},
        Said{u"insufficient-funds",
             QT_TRANSLATE_NOOP("said", "not enough money no money balance too low cannot afford")},
        Said{u"insufficient-margin",
             QT_TRANSLATE_NOOP("said", "not enough margin collateral margin call")},
        Said{u"internal-error",
             QT_TRANSLATE_NOOP("said",
                               "something went wrong on your side crash bug server broken")},
        Said{u"invalid-api-key",
             QT_TRANSLATE_NOOP("said", "key does not work key not recognised wrong key")},
        Said{u"invalid-bank-account",
             QT_TRANSLATE_NOOP("said", "wrong bank account number IBAN refused")},
        Said{u"invalid-credentials",
             QT_TRANSLATE_NOOP("said",
                               "wrong password forgot password password not accepted wrong login")},
        Said{u"invalid-national-number",
             QT_TRANSLATE_NOOP("said", "national id not accepted id number wrong")},
        Said{u"invalid-signature",
             QT_TRANSLATE_NOOP("said", "signature wrong does not match signing hmac")},
        Said{u"invalid-token", QT_TRANSLATE_NOOP("said", "token wrong token not accepted jwt")},
        Said{u"invalid-withdrawal-address",
             QT_TRANSLATE_NOOP("said", "wrong wallet address wrong network pasted address")},
        Said{u"ip-not-allowed",
             QT_TRANSLATE_NOOP("said", "ip address blocked ip refused whitelist ip vpn")},
        Said{u"kyc-already-passed",
             QT_TRANSLATE_NOOP("said", "verified already identity checked before")},
        Said{u"kyc-provider-failed",
             QT_TRANSLATE_NOOP("said", "kyc service down verification does not work")},
        Said{u"kyc-required",
             QT_TRANSLATE_NOOP("said",
                               "kyc not passed not verified identity not checked documents missing "
                               "unverified")},
        Said{u"leverage-change-failed", QT_TRANSLATE_NOOP("said", "cannot change leverage")},
        Said{u"market-expired",
             QT_TRANSLATE_NOOP("said", "contract expired expiry over settled no longer traded")},
        Said{u"market-not-active",
             QT_TRANSLATE_NOOP("said", "market closed trading stopped halted pair suspended")},
        Said{u"national-number-already-registered",
             QT_TRANSLATE_NOOP("said", "national id already used by somebody else another user")},
        Said{u"order-already-filled",
             QT_TRANSLATE_NOOP("said", "order executed already too late to cancel")},
        Said{u"order-cancellation-failed", QT_TRANSLATE_NOOP("said", "cannot cancel the order")},
        Said{u"order-cancelled", QT_TRANSLATE_NOOP("said", "order was canceled gone")},
        Said{u"order-not-found",
             QT_TRANSLATE_NOOP(
                     "said",
                     "cannot find order order cannot be found no such order order missing")},
        Said{u"order-rejected", QT_TRANSLATE_NOOP("said", "order refused declined not accepted")},
        Said{u"permission-denied",
             QT_TRANSLATE_NOOP("said",
                               "not allowed no rights may not access forbidden no permission")},
        Said{u"phone-ownership-mismatch",
             QT_TRANSLATE_NOOP("said", "phone number not his sim card of another person")},
        Said{u"price-calculation-outdated",
             QT_TRANSLATE_NOOP("said", "price too old price changed basket")},
        Said{u"rate-limit-exceeded",
             QT_TRANSLATE_NOOP("said", "too many requests too often throttled slow down quota")},
        Said{u"refund-period-over", QT_TRANSLATE_NOOP("said", "too late for a refund money back")},
        Said{u"request-timeout",
             QT_TRANSLATE_NOOP("said", "no answer takes too long hangs waiting timed out")},
        Said{u"resource-not-found",
             QT_TRANSLATE_NOOP("said", "does not exist gone nothing there 404")},
        Said{u"reauthentication-required",
             QT_TRANSLATE_NOOP("said", "must log in again sign in once more")},
        Said{u"service-unavailable",
             QT_TRANSLATE_NOOP("said",
                               "down offline maintenance not reachable outage does not load")},
        Said{u"session-expired",
             QT_TRANSLATE_NOOP("said", "session timed out logged out signed out kicked out")},
        Said{u"sub-account-frozen", QT_TRANSLATE_NOOP("said", "subaccount frozen blocked")},
        Said{u"terms-acceptance-required",
             QT_TRANSLATE_NOOP("said", "agree to terms and conditions accept agb")},
        Said{u"timestamp-outside-window",
             QT_TRANSLATE_NOOP("said", "clock wrong clock off time wrong minutes ahead behind")},
        Said{u"token-expired", QT_TRANSLATE_NOOP("said", "token ran out token too old")},
        Said{u"two-factor-required",
             QT_TRANSLATE_NOOP("said", "2fa lost phone authenticator second factor app")},
        Said{u"user-banned", QT_TRANSLATE_NOOP("said", "banned for good thrown out blacklisted")},
        Said{u"user-not-found", QT_TRANSLATE_NOOP("said", "no such user user unknown")},
        Said{u"withdrawal-address-not-whitelisted",
             QT_TRANSLATE_NOOP("said", "address not approved not on the list whitelist")},
        Said{u"withdrawal-amount-too-small",
             QT_TRANSLATE_NOOP("said", "amount too small less than minimum withdraw")},
        Said{u"withdrawal-daily-limit-exceeded",
             QT_TRANSLATE_NOOP("said", "too much in one day daily limit")},
        Said{u"withdrawal-failed",
             QT_TRANSLATE_NOOP("said", "cannot withdraw payout failed money not sent")},
        Said{u"withdrawals-suspended",
             QT_TRANSLATE_NOOP("said",
                               "withdrawals stopped switched off no payouts paused cannot get "
                               "money out")},
};

} // namespace

QString saidWords(QStringView slug)
{
    const auto found = std::ranges::find_if(
            allSaid, [slug](const Said &said) { return slug == QStringView(said.slug); });
    return found == allSaid.end() ? QString() : QString::fromLatin1(found->words);
}

QString saidWordsInShownLanguage(QStringView slug)
{
    const QString english = saidWords(slug);
    if (english.isEmpty())
        return {};
    const QString said = QCoreApplication::translate("said", english.toLatin1());
    return said == english ? QString() : said; // none are better than those of another language
}

} // namespace errdex
