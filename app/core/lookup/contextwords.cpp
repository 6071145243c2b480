// SPDX-License-Identifier: MIT
#include "core/lookup/contextwords.h"

#include "core/lookup/textwords.h"
#include "core/text/fold.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace errdex {

namespace {

// Blank-separated, written as people write them; folded when they are first needed. Languages:
// English, German, French, Spanish and Portuguese, Italian, Dutch, Polish, Turkish, Russian,
// Persian, Arabic, Chinese, Japanese, Korean, Hindi.
constexpr std::string_view codeWords =
        "error errors err code codes errcode errorcode errno errorno exception fault failure "
        "returncode retcode resultcode ec "
        "fehler fehlercode fehlernummer fehlermeldung code "
        "erreur erreurs codigo erro erros errore codice fout foutcode blad kod bledu hata kodu "
        "ошибка ошибки ошибку ошибкой код кодом "
        "خطا خطای کد ارور کدخطا رمز كود "
        "错误 错误码 错误代码 错误号 代码 报错 返回码 異常 异常 錯誤 錯誤碼 代碼 码 "
        "エラー エラーコード コード 오류 에러 코드 त्रुटि कोड";

constexpr std::string_view statusWords =
        "http https status statuscode httpstatus httpcode الحالة وضعیت 状态码 状态 статус";

constexpr std::string_view fillerWords =
        "is was are were be number no nr num numero nummer nº № numer номер the a an this that of "
        "with ist war das der die mit est le la les un une avec es el con il di het van "
        "minus moins menos meno минус منفی 負 负 "
        "what does mean means meaning please help why how do i we my "
        "hi hello hey thanks thank you about for me our they them their again "
        "which who whose where when any there can "
        // What is asked for: "which providers lock accounts".
        "provider providers anbieter anbietern fournisseur fournisseurs proveedor "
        "proveedores провайдер провайдеры провайдеров "
        "ارائه‌دهنده "
        "ارائه‌دهنده‌ها "
        "ارائه‌دهندگان ارائه‌دهنده‌هایی ارائه دهنده "
        "می‌کنند می‌کند می‌شود می‌شوند کنند کند شده "
        "دارند "
        "دارد "
        "服务商 提供商 "
        "welche welcher welches welchen wer wo wann quels quelles quel quelle qui où cuáles cuál "
        "quiénes quién какие какой кто где کدام کدوم چه کسی 哪些 哪个 哪家 谁 "
        "hallo guten tag danke dank vielen grüße gruß bonjour merci beaucoup hola buenos gracias "
        "здравствуйте спасибо ممنون "
        "was bedeutet bitte hilfe warum que signifie veut dire significa qué cosa "
        "چیست یعنی چه شماره است را این سلام لطفا به معنی من "
        "ما معنى هذا رقم من "
        "是 是什么 什么 意思 什么意思 为 這 这 个 个 了 我 的 號 号 请 求 助 出 现 收 到 "
        "что значит это как мне можно "
        "は の が とは です 何 이 가 는 क्या है";

// Fillers that say that somebody came by what follows.
constexpr std::string_view gotWords = "get got getting gets have has returned returns 收到 出现";

// No codes either, and may be below zero.
constexpr std::string_view quantityWords = "amount price prices qty quantity size count total "
                                           "limit balance sum cost fee height timeout "
                                           "length bytes offset index step section level timestamp "
                                           "ts time recvwindow betrag preis menge "
                                           "konto montant prix quantite importe monto precio "
                                           "cantidad importo conto tutar сумма счет счёт "
                                           "مبلغ حساب قیمت مقدار تعداد ساعت 金额 价格 金額 금액";

constexpr std::string_view notCodeWords =
        "order orders id ids orderid uid userid pid tid port ports line lines row rows page pages "
        "col column "
        "invoice ticket tickets case phone tel telephone mobile fax account acct user users "
        "customer client member version ver rev revision build release seq sequence nonce block "
        "tx txid hash ref reference transaction trx trade trades session thread process "
        "year zip postcode iban card pr issue date "
        "chapter room version model serial "
        "bestellung bestellnummer auftrag auftragsnummer zeile rechnung rechnungsnummer "
        "kontonummer kunde kundennummer ticketnummer seite telefon "
        "commande ligne facture compte telephone "
        "pedido orden linea factura cuenta telefono pagina "
        "ordine riga fattura zamowienie siparis satir "
        "заказ заказа строка строке порт телефон страница "
        "سفارش خط سطر تیکت فاکتور کاربر تراکنش صفحه پورت تلفن موبایل "
        "تاریخ طلب الطلب سطر منفذ فاتورة هاتف "
        "订单 订单号 行 端口 端口号 编号 用户 账户 账号 电话 手机 流水号 数量 第 时间 "
        "日期 单号 "
        "訂單 訂單號 電話 注文 注文番号 行目 ポート 電話番号 주문 주문번호 포트 "
        "전화";

constexpr std::string_view unitWords =
        "usd usdt usdc eur gbp jpy cny irr irt toman tomans btc eth gwei wei sat sats hkd aed chf "
        "dollar dollars euro euros rial rials yuan yen ms msec millisecond milliseconds s sec secs "
        "second seconds min mins minute minutes h hour hours day days week weeks month months year "
        "years byte bytes kb mb gb kib mib gib px pt percent times items item orders order "
        "requests "
        "request tokens token coins coin users user rows row records record lines line pieces pcs "
        "units unit people customers shares contracts lots trades retries attempts pages points km "
        "kg m cm mm sekunden minuten stunden tage euro zeilen secondes minutes heures jours "
        "segundos minutos horas dias "
        "секунд минут часов рублей строк "
        "ریال تومان ثانیه دقیقه ساعت روز عدد نفر درصد دلار یورو "
        "元 块 美元 秒 毫秒 分钟 小时 天 年 月 日 个 次 条 行 笔 円 秒 分 時間 원 초 분 개";

constexpr std::string_view codeKeys =
        "code codes err error errors errno errorno errornumber errornum errnum ec ecode rc ret "
        "result returncode retcode resultcode subcode errcode errorcode messagecode msgcode "
        "responsecode respcode rcode reasoncode failurecode apicode bizcode sqlcode rejectcode "
        "ordrejreason e";
// End in "code" as codes do, and are none.
constexpr std::string_view otherCodeKeys =
        "zipcode postcode postalcode countrycode currencycode areacode languagecode localecode "
        "promocode couponcode passcode qrcode barcode otpcode smscode authcode verificationcode "
        "invitecode referralcode sourcecode exitcode encode decode unicode assetcode bankcode "
        "branchcode swiftcode";
constexpr std::string_view statusKeys =
        "status statuscode httpstatus httpcode httpstatuscode http responsestatus";
constexpr std::string_view messageKeys =
        "msg message messages errmsg errormessage errormsg errormessages detail details "
        "description "
        "errordescription reason text title body response responsebody content payload info note "
        "comment data raw log error cause";
constexpr std::string_view kindKeys = "type kind reason name errortype errorname exception class "
                                      "category symbol state title slug key cause";

template<typename Visit>
void forEachWord(std::string_view list, Visit &&visit)
{
    for (size_t at = 0; at < list.size();) {
        const size_t end = std::min(list.find(' ', at), list.size());
        if (end > at)
            visit(fold(list.substr(at, end - at)));
        at = end + 1;
    }
}

using Set = std::unordered_set<std::string>;
using Roles = std::unordered_map<std::string, WordRole>;

Set setOf(std::string_view list)
{
    Set words;
    forEachWord(list, [&words](std::string &&word) { words.insert(std::move(word)); });
    return words;
}

const Roles &roles()
{
    static const Roles all = [] {
        Roles result;
        const auto add = [&result](std::string_view list, WordRole role) {
            forEachWord(list,
                        [&](std::string &&word) { result.try_emplace(std::move(word), role); });
        };
        add(codeWords, WordRole::Code);
        add(statusWords, WordRole::Status);
        add(notCodeWords, WordRole::NotCode);
        add(quantityWords, WordRole::NotCode);
        add(fillerWords, WordRole::Filler);
        add(gotWords, WordRole::Filler);
        return result;
    }();
    return all;
}

bool contains(const Set &set, std::string_view word)
{
    return set.contains(std::string(word));
}

constexpr size_t longestRun = 36; // bytes; the longest word of the lists is shorter

/// Calls visit(rest) for the run and what is left of it when letters are taken off one end, the
/// longest first, until it returns true. Only scripts that write without blanks need it.
template<typename Visit>
void forEachEnd(std::string_view run, bool atBegin, Visit &&visit)
{
    if (run.empty() || static_cast<unsigned char>(atBegin ? run.front() : run.back()) < 0x80) {
        visit(run);
        return;
    }
    while (!run.empty()) {
        if (run.size() <= longestRun && visit(run))
            return;
        if (atBegin)
            run = run.substr(0, codePointBefore(run, run.size()));
        else
            run.remove_prefix(codePointAt(run, 0).length);
    }
}

WordRole roleAt(std::string_view run, bool atBegin)
{
    WordRole role = WordRole::Neutral;
    forEachEnd(run, atBegin, [&role](std::string_view rest) {
        role = wordRole(rest);
        return role != WordRole::Neutral;
    });
    return role;
}

} // namespace

WordRole wordRole(std::string_view word)
{
    const auto found = roles().find(std::string(word));
    return found == roles().end() ? WordRole::Neutral : found->second;
}

bool saysGot(std::string_view word)
{
    static const Set words = setOf(gotWords);
    return contains(words, word);
}

bool isQuantity(std::string_view word)
{
    static const Set words = setOf(quantityWords);
    return contains(words, word);
}

WordRole roleAtEnd(std::string_view run)
{
    return roleAt(run, false);
}

WordRole roleAtBegin(std::string_view run)
{
    return roleAt(run, true);
}

KeyRole keyRole(std::string_view looseKey)
{
    static const Set codes = setOf(codeKeys);
    static const Set others = setOf(otherCodeKeys);
    static const Set statuses = setOf(statusKeys);
    static const Set messages = setOf(messageKeys);
    static const Set kinds = setOf(kindKeys);
    if (contains(statuses, looseKey))
        return KeyRole::Status;
    if (contains(codes, looseKey) || roleAtEnd(looseKey) == WordRole::Code)
        return KeyRole::Code;
    if (contains(others, looseKey))
        return KeyRole::Other;
    const auto endsWith = [&](std::string_view end) { return looseKey.ends_with(end); };
    if (endsWith("statuscode") || endsWith("httpcode") || endsWith("httpstatus"))
        return KeyRole::Status;
    if (endsWith("code") || endsWith("errno") || endsWith("error") || endsWith("errorno"))
        return KeyRole::Code;
    if (contains(kinds, looseKey))
        return KeyRole::Kind;
    if (contains(messages, looseKey) || endsWith("message") || endsWith("msg"))
        return KeyRole::Message;
    return KeyRole::Other;
}

bool isUnit(std::string_view run)
{
    static const Set units = setOf(unitWords);
    bool found = false;
    forEachEnd(run, true, [&found](std::string_view rest) {
        found = contains(units, rest);
        return found;
    });
    return found;
}

} // namespace errdex
