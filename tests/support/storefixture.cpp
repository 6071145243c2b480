// SPDX-License-Identifier: MIT
#include "support/storefixture.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex::test {

namespace {

db::ProviderRecord provider(int number, const QString &slug, const QString &name)
{
    db::ProviderRecord record;
    record.id = db::ProviderId(number);
    record.slug = slug;
    record.name = name;
    record.position = number;
    return record;
}

db::ConceptRecord concept_(int number, int group, const QString &slug, const QString &title)
{
    db::ConceptRecord record;
    record.id = db::ConceptId(number);
    if (group != 0)
        record.parent = db::ConceptId(group);
    record.position = number;
    record.slug = slug;
    record.title = title;
    record.meaning = u"Meaning of %1."_s.arg(title);
    if (group != 0) {
        record.canonicalCode = u"UNKNOWN"_s;
        record.actor = u"customer"_s;
        record.retry = u"after-wait"_s;
        record.nextStep = u"Next step for %1."_s.arg(title);
        record.reply = u"Reply about %1."_s.arg(title);
    }
    return record;
}

db::HttpStatusSource statusSource(QString &status)
{
    if (status.isEmpty())
        return db::HttpStatusSource::None;
    if (status.endsWith(u'r')) {
        status.chop(1);
        return db::HttpStatusSource::Rule;
    }
    if (status.endsWith(u'd')) {
        status.chop(1);
        return db::HttpStatusSource::Derived;
    }
    return db::HttpStatusSource::Stated;
}

/// Reads the lines of a recipe, and collects their categories on the way.
class CodeLines
{
public:
    explicit CodeLines(const StoreRecipe &recipe)
    {
        for (const db::ProviderRecord &record : recipe.providers)
            m_providers.insert(record.slug, record.id);
        for (const db::ConceptRecord &record : recipe.vocabulary)
            m_concepts.insert(record.slug, record.id);
        for (const QString &line : recipe.codes)
            read(line);
        // A store takes rows in provider order; a recipe may add a code anywhere.
        std::ranges::stable_sort(m_codes, {}, &db::ErrorCodeRecord::provider);
    }

    const QList<db::CategoryRecord> &categories() const { return m_categories; }
    const QList<db::ErrorCodeRecord> &codes() const { return m_codes; }

private:
    void read(const QString &line)
    {
        const QStringList fields = line.split(u'|');
        const auto field = [&fields](int at) {
            QString text = fields.value(at);
            text.replace(u"\\n"_s, u"\n"_s);
            return text.isEmpty() ? QString() : text;
        };
        Q_ASSERT(m_providers.contains(field(0)));
        db::ErrorCodeRecord code;
        code.id = db::ErrorCodeId(m_codes.size() + 1);
        code.provider = m_providers.value(field(0));
        code.code = field(1);
        code.occurrence = ++m_occurrences[field(0) + u'|' + field(1)];
        code.position = int(m_codes.size()) + 1;
        QString status = field(2);
        code.httpStatusSource = statusSource(status);
        if (!status.isEmpty())
            code.httpStatus = status.toInt();
        if (!field(3).isEmpty())
            code.category = category(code.provider, field(3));
        code.name = field(4);
        code.message = field(5);
        code.description = field(6);
        code.condition = field(7);
        if (!field(8).isEmpty()) {
            Q_ASSERT(m_concepts.contains(field(8)));
            code.conceptId = m_concepts.value(field(8));
        }
        m_codes += code;
    }

    db::CategoryId category(db::ProviderId provider, const QString &title)
    {
        for (const db::CategoryRecord &known : m_categories) {
            if (known.provider == provider && known.title == title)
                return known.id;
        }
        const auto id = db::CategoryId(m_categories.size() + 1);
        m_categories += {id, provider, int(m_categories.size()) + 1, title};
        return id;
    }

    QHash<QString, db::ProviderId> m_providers;
    QHash<QString, db::ConceptId> m_concepts;
    QHash<QString, int> m_occurrences;
    QList<db::CategoryRecord> m_categories;
    QList<db::ErrorCodeRecord> m_codes;
};

} // namespace

StoreRecipe smallRecipe()
{
    StoreRecipe recipe;
    recipe.providers = {provider(1, u"alpha"_s, u"Alpha Pay"_s), provider(2, u"beta"_s, u"Beta"_s),
                        provider(3, u"gamma"_s, u"Gamma <b>Bank</b>"_s)};
    db::ProviderRecord &alpha = recipe.providers[0];
    alpha.product = u"payments API"_s;
    alpha.documentationTitle = u"Error codes"_s;
    alpha.documentationUrl = u"https://docs.alpha.example/errors?a=1&b=2"_s;
    alpha.documentName = u"001_alpha.txt"_s;
    alpha.delivery = u"Every error is a JSON object."_s;
    alpha.usage = u"Match the code, not the message."_s;
    alpha.httpStatusRule = u"The first three digits are the HTTP status."_s;
    alpha.envelope = u"{\n  \"code\": \"-1021\"\n}"_s;
    alpha.placeholder = u"%s"_s;
    recipe.providers[1].documentationTitle = u"Codes"_s;
    recipe.providers[1].documentationUrl = u"file:///etc/passwd"_s;

    recipe.vocabulary = {concept_(1, 0, u"limits"_s, u"Limits"_s),
                         concept_(2, 0, u"time"_s, u"Time"_s),
                         concept_(3, 1, u"rate-limit-exceeded"_s, u"Rate limit exceeded"_s),
                         concept_(4, 2, u"clock-skew"_s, u"Clock skew"_s),
                         concept_(5, 2, u"expired"_s, u"Expired"_s)};
    recipe.httpStatuses = {{200, u"OK"_s, u"RFC 9110, Section 15.3.1"_s},
                           {400, u"Bad Request"_s, u"RFC 9110, Section 15.5.1"_s},
                           {429, u"Too Many Requests"_s, u"RFC 6585"_s},
                           {500, u"Internal Server Error"_s, u"RFC 9110, Section 15.6.1"_s}};
    recipe.codes = {
            u"alpha|-1021|400|Time|TimeOff|Timestamp %s is outside of %s||Clock is wrong|clock-skew"_s,
            u"alpha|-1003|429|Limits||Too many requests|Slow down.\\nThen try again.||"
            "rate-limit-exceeded"_s,
            u"alpha|0001|200|||success"_s,
            u"alpha|0001|500|||Unknown error"_s,
            u"beta|429|429r|Limits & Quotas|RATE_LIMIT||Rate limit reached||rate-limit-exceeded"_s,
            u"beta|-1021||Session|SESSION_GONE||The session <i>expired</i>||expired"_s,
            u"beta|TOKEN_EXPIRED|401d|Session|||Token expired||expired"_s,
            u"gamma|E10||||<script>alert(1)</script>"_s,
            u"gamma|E2|400||||خطا در پردازش درخواست"_s,
            u"gamma|EMPTY"_s,
    };
    return recipe;
}

std::shared_ptr<const CatalogStore> makeStore(const StoreRecipe &recipe)
{
    const CodeLines lines(recipe);
    CatalogStore::Builder builder;
    builder.setHttpStatuses(recipe.httpStatuses);
    builder.setConcepts(recipe.vocabulary);
    builder.setCategories(lines.categories());
    for (const db::ProviderRecord &record : recipe.providers)
        builder.addProvider(record);
    for (const db::ErrorCodeRecord &code : lines.codes())
        builder.addCode(code);
    return builder.build();
}

std::shared_ptr<const CatalogStore> largeStore(int providers, int codes)
{
    CatalogStore::Builder builder;
    for (int p = 1; p <= providers; ++p)
        builder.addProvider(provider(p, u"provider-%1"_s.arg(p), u"Provider %1"_s.arg(p)));
    db::ErrorCodeRecord code;
    code.httpStatusSource = db::HttpStatusSource::Stated;
    for (int p = 1; p <= providers; ++p) {
        code.provider = db::ProviderId(p);
        for (int c = 1; c <= codes; ++c) {
            code.code = QString::number(-1000 - c);
            code.position = c;
            code.httpStatus = 400 + c % 30;
            code.message = u"Order %1 of account %2 was refused"_s.arg(c).arg(p);
            builder.addCode(code);
        }
    }
    return builder.build();
}

std::shared_ptr<const SearchResult> resultOf(const std::shared_ptr<const CatalogStore> &store,
                                             const QString &query, const SortOrder &order,
                                             const QStringList &starred)
{
    OwnData data;
    for (const QString &star : starred)
        data.starred.insert({star.section(u'/', 0, 0), star.section(u'/', 1), 1});
    return search(store, UserLayer::make(*store, data), {query, order});
}

} // namespace errdex::test
