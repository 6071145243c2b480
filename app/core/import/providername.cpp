// SPDX-License-Identifier: MIT
#include "core/import/providername.h"

#include "core/import/importsource.h"
#include "core/import/slug.h"
#include "core/text/fold.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype longestText = 300; // of a title that is looked at
constexpr qsizetype longestName = 40;
constexpr qsizetype mostWords = 4;
constexpr size_t mostRowsRead = 1000;

QString folded(const QString &text)
{
    return QString::fromStdString(fold(QStringView(text)));
}

QSet<QString> wordsOf(const char16_t *list)
{
    QSet<QString> words;
    for (const QString &word : QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts))
        words.insert(folded(word));
    return words;
}

/// What says of a site that it is a provider's: the name stands beside it.
bool isMarkOfSite(const QString &word)
{
    static const QSet<QString> words =
            wordsOf(u"docs doc documentation developer developers dev portal "
                    u"dokumentation entwickler entwicklerportal développeurs documentación "
                    u"desarrolladores документация разработчикам مستندات "
                    u"توسعه‌دهندگان");
    return words.contains(word);
}

/// What says that a page lists errors of an interface, and what joins that to a name.
bool isSaidOfPages(const QString &word)
{
    static const QSet<QString> words = wordsOf(
            u"api apis rest http https web graphql soap sdk service services websocket "
            u"error errors err errs errorcode errorcodes code codes message messages status "
            u"statuses response responses return "
            u"result results reason reasons exception exceptions failure failures fault faults "
            u"reference references guide guides manual handbook help center centre support faq "
            u"troubleshooting handling handle list lists table tables overview introduction index "
            u"all common global general standard page pages home welcome appendix section chapter "
            u"official full complete new latest version public open spec specification swagger "
            u"openapi postman schema readme title id description untitled download export saved "
            u"copy data sheet sheet1 file test tmp temp final draft old "
            u"the a an of in for from with on to by and or & our your what how are is "
            u"fehler fehlercode fehlercodes fehlermeldung fehlermeldungen fehlerliste "
            u"fehlerbehandlung fehlerübersicht statuscodes referenz handbuch anleitung übersicht "
            u"liste tabelle schnittstelle hilfe der die das des den von für im und alle "
            u"erreur erreurs d'erreur d'erreurs référence aide guide de du la le les l'api d'api "
            u"et pour dans messages tous "
            u"errores código códigos mensajes referencia guía ayuda lista tabla el los las del y "
            u"para en todos "
            u"ошибка ошибки ошибок код коды кодов сообщения справочник справка описание список "
            u"таблица руководство и для в все "
            u"خطا خطاها خطاهای خطای کد "
            u"کدها کدهای پیام پیام‌های "
            u"راهنما راهنمای فهرست لیست "
            u"جدول مرجع وب‌سرویس و در برای");
    return words.contains(word);
}

/// What headings of tables are about. Part of a name perhaps, but none by itself.
bool isSubject(const QString &word)
{
    static const QSet<QString> words = wordsOf(
            u"account accounts auth authentication authorization authorisation session sessions "
            u"login security order orders ordering placement trade trades trading market markets "
            u"price pricing quote quotes spot futures margin wallet wallets balance payment "
            u"payments pay payout payouts checkout refund refunds transfer transfers transaction "
            u"transactions deposit deposits withdrawal withdrawals card cards bank banking decline "
            u"declined customer customers user users merchant merchants partner partners client "
            u"clients server servers system network gateway request requests input validation "
            u"parameter parameters field fields webhook webhooks callback callbacks event events "
            u"connection connections rate limit limits limiting business application app internal "
            u"external private core custom other misc miscellaneous sandbox production "
            u"staging database storage platform product products integration integrations "
            u"settings configuration getting started quickstart basics concepts resources "
            u"changelog "
            u"zahlung zahlungen konto konten aufträge anmeldung paiement paiements compte comptes "
            u"pago pagos cuenta cuentas платежи платежей счета پرداخت درگاه حساب");
    return words.contains(word);
}

/// "v2.1", "2024-05", "2.", "(1)".
bool isNumbering(const QString &word)
{
    static const QRegularExpression number(uR"(^v?\d+([.\-/]\d+)*\.?$)"_s);
    return number.match(word).hasMatch();
}

/// Chinese joins its words; longer ones before those that they hold.
QString withoutChineseWords(QString text)
{
    static constexpr std::array words{
            u"开发者中心", u"开发者文档", u"开放平台", u"帮助中心", u"错误代码", u"错误信息",
            u"错误提示",   u"开发文档",   u"接口文档", u"对照表",   u"错误码",   u"返回码",
            u"状态码",     u"响应码",     u"异常码",   u"全局",     u"公共",     u"通用",
            u"常见",       u"错误",       u"接口",     u"文档",     u"参考",     u"说明",
            u"列表",       u"一览",       u"大全",     u"的"};
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const auto *word : words) {
            const QStringView view(word);
            if (text.endsWith(view)) {
                text.chop(view.size());
                isCut = true;
            } else if (text.startsWith(view)) {
                text.remove(0, view.size());
                isCut = true;
            }
        }
    }
    return text;
}

/// What may be a name, and how surely it is one.
struct Candidate
{
    enum class Rank : quint8 {
        Alone, ///< nothing beside it
        BesidePage, ///< "NordPay error codes"
        BesideSite, ///< "NordPay Docs"
    };
    QString name;
    Rank rank = Rank::Alone;
};

/// A part of a title without the words at its ends that are no name; nothing where none is left that
/// looks like one.
class PartOfTitle
{
public:
    explicit PartOfTitle(const QString &text)
    {
        static const QRegularExpression signs(u"[™®©]"_s);
        QString plain = text;
        plain.remove(signs);
        for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
            if (const QString bare = withoutSigns(word); !bare.isEmpty())
                m_words.append(bare);
        }
        m_isQuestion = text.contains(u'?') || text.contains(u'？');
    }

    std::optional<Candidate> candidate()
    {
        strip();
        // What the name had hidden at its end: "支付宝错误码".
        if (m_words.size() == 1 && !m_isQuestion) {
            const QString cut = withoutChineseWords(m_words.first());
            m_isBesidePage = m_isBesidePage || cut != m_words.first();
            m_words.first() = cut;
        }
        m_words.removeAll(QString());
        if (m_isQuestion || m_words.isEmpty() || m_words.size() > mostWords
            || std::ranges::all_of(m_words,
                                   [](const QString &word) { return isSubject(folded(word)); }))
            return std::nullopt;
        const Candidate found{m_words.join(u' '),
                              m_isBesideSite           ? Candidate::Rank::BesideSite
                                      : m_isBesidePage ? Candidate::Rank::BesidePage
                                                       : Candidate::Rank::Alone};
        const bool hasLetter = std::ranges::any_of(found.name, &isLetter);
        return hasLetter && found.name.size() >= 2 && found.name.size() <= longestName
                        && isWrittenAsName()
                ? std::optional(found)
                : std::nullopt;
    }

private:
    static bool isLetter(QChar c) { return c.isLetter(); }

    static QString withoutSigns(QString word)
    {
        const auto isSign = [](QChar c) { return !c.isLetterOrNumber() && c != u'&'; };
        while (!word.isEmpty() && isSign(word.front()))
            word.remove(0, 1);
        while (!word.isEmpty() && isSign(word.back()))
            word.chop(1);
        return word;
    }

    /// "d’erreur" and "d'erreur" are one word.
    static QString wordKey(const QString &word)
    {
        QString key = folded(word);
        return key.replace(u'’', u'\'');
    }

    bool take(const QString &word)
    {
        const QString key = wordKey(word);
        const bool isSite = isMarkOfSite(key);
        if (!isSite && !isSaidOfPages(key) && !isNumbering(key))
            return false;
        m_isBesideSite = m_isBesideSite || isSite;
        m_isBesidePage = true;
        return true;
    }

    void strip()
    {
        while (!m_words.isEmpty() && take(m_words.last()))
            m_words.removeLast();
        // A number in front is a chapter's, or part of the name: "2.1 Errors", "99 Pay".
        while (!m_words.isEmpty()
               && (m_words.first().contains(u'.') || !isNumbering(m_words.first()))
               && take(m_words.first()))
            m_words.removeFirst();
        if (m_words.isEmpty() || !m_isBesidePage)
            return;
        QString &last = m_words.last();
        if (last.endsWith("'s"_L1) || last.endsWith(u"’s"_s))
            last.chop(2);
    }

    /// Not as a part of a sentence is, in a script that has capitals. A single word in small letters
    /// is a name only beside a mark of its site.
    bool isWrittenAsName() const
    {
        const auto isSmall = [](const QString &word) { return word.front().isLower(); };
        if (m_words.size() == 1)
            return !isSmall(m_words.first()) || m_isBesideSite
                    || std::ranges::any_of(m_words.first(), [](QChar c) { return c.isUpper(); });
        return !isSmall(m_words.first()) && !isSmall(m_words.last())
                && std::ranges::all_of(m_words, [&](const QString &word) {
                       return !isSmall(word) || isSaidOfPages(wordKey(word));
                   });
    }

    QStringList m_words;
    bool m_isQuestion = false;
    bool m_isBesidePage = false;
    bool m_isBesideSite = false;
};

QStringList partsOf(const QString &title)
{
    static const QRegularExpression between(
            uR"(\s+[-_/~]\s+|\s*[–—|·•»›｜：()（）\[\]\n]\s*|:\s+|-{2,})"_s);
    QStringList parts;
    for (const QString &part : title.left(longestText).split(between, Qt::SkipEmptyParts)) {
        if (const QString text = part.simplified(); !text.isEmpty())
            parts.append(text);
    }
    return parts;
}

/// Looks for a name in one text after the other until there is one.
class NameFinder
{
public:
    explicit NameFinder(const QList<db::ProviderRecord> &providers)
        : m_providers(providers)
    {
    }

    ProposedProvider found;

    /// What is a name as it stands.
    bool take(const QString &name)
    {
        if (const auto *known = providerNamed(m_providers, name))
            found = {known->name, known->slug, true};
        else if (std::ranges::any_of(name, [](QChar c) { return c.isLetterOrNumber(); }))
            found = {name.simplified().left(longestText), slugOf(name), false};
        return !found.name.isNull();
    }

    /// A title; `fewest` is what has to stand beside the name.
    bool takeTitle(const QString &title, Candidate::Rank fewest = Candidate::Rank::Alone)
    {
        std::vector<Candidate> candidates;
        const QStringList parts = partsOf(title);
        for (const QString &part : parts) {
            const auto candidate = PartOfTitle(part).candidate();
            for (const QString &name : {part, candidate ? candidate->name : QString()}) {
                if (const auto *known = providerNamed(m_providers, name))
                    return take(known->slug);
            }
            if (candidate && candidate->rank >= fewest)
                candidates.push_back(*candidate);
        }
        if (candidates.empty())
            return false;
        // "Errors – Payments – NordPay" goes from the page to its site, "NordPay – Errors" back.
        if (!PartOfTitle(parts.first()).candidate())
            std::ranges::reverse(candidates);
        return take(std::ranges::max_element(candidates, {}, &Candidate::rank)->name);
    }

    /// "nord_pay-errors.csv"
    bool takeFile(const QString &file)
    {
        QString name = QFileInfo(file).completeBaseName();
        static const QRegularExpression joined(u"(?<=\\S)[-_.+](?=\\S)"_s);
        name.replace(joined, u" "_s);
        QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        // A person writes files small, and no names.
        if (name == name.toLower()) {
            for (QString &word : words)
                word.front() = word.front().toUpper();
        }
        return takeTitle(words.join(u' '));
    }

private:
    const QList<db::ProviderRecord> &m_providers;
};

/// What the chosen tables have in their column of providers, where that is one; "" for several.
std::optional<QString> providerInTables(const ImportDocument &document)
{
    std::optional<QString> found;
    for (const ImportTable &table : document.tables) {
        const auto column = table.column(ImportField::Provider);
        if (!table.isChosen || !column)
            continue;
        const size_t end = std::min(table.cells.rowCount(), table.firstRow() + mostRowsRead);
        for (size_t row = table.firstRow(); row < end; ++row) {
            const QString name = table.cells.string(row, *column).simplified();
            if (found && *found != name)
                return QString();
            found = name;
        }
    }
    return found;
}

} // namespace

const db::ProviderRecord *providerNamed(const QList<db::ProviderRecord> &providers,
                                        const QString &name)
{
    const auto lettersOf = [](const QString &text) {
        QString letters;
        for (const QChar c : folded(text)) {
            if (c.isLetterOrNumber())
                letters += c;
        }
        return letters;
    };
    const QString letters = lettersOf(name);
    if (letters.isEmpty())
        return nullptr;
    // One that is called exactly so comes before one that only reads alike.
    const auto bySlug = std::ranges::find(providers, name, &db::ProviderRecord::slug);
    if (bySlug != providers.end())
        return &*bySlug;
    const auto found = std::ranges::find_if(providers, [&](const db::ProviderRecord &provider) {
        return lettersOf(provider.name) == letters || lettersOf(provider.slug) == letters;
    });
    return found == providers.end() ? nullptr : &*found;
}

ProposedProvider proposedProvider(const ImportDocument &document, const ImportSource &source,
                                  const QList<db::ProviderRecord> &providers)
{
    NameFinder finder(providers);
    if (isSlug(document.slug)) {
        const auto known = std::ranges::find(providers, document.slug, &db::ProviderRecord::slug);
        return {document.providerName.isEmpty() ? document.slug : document.providerName,
                document.slug, known != providers.end()};
    }
    if (finder.take(document.providerName))
        return finder.found;
    if (const auto inTables = providerInTables(document)) {
        finder.take(*inTables);
        return finder.found;
    }
    const auto fewest = document.headlineLevel == 1 ? Candidate::Rank::Alone
                                                    : Candidate::Rank::BesidePage;
    if (finder.takeTitle(document.title) || finder.takeTitle(document.headline, fewest))
        return finder.found;
    if (source.paths.size() == 1)
        finder.takeFile(QFileInfo(source.paths.first()).fileName());
    return finder.found;
}

} // namespace errdex
