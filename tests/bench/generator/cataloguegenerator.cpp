// SPDX-License-Identifier: MIT
#include "cataloguegenerator.h"

#include "vocabulary.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace errdex::bench {

namespace {

// The rare word stands in 33 of a million rows.
constexpr qint64 rareStride = 30'300;
constexpr qint64 rareOffset = 5'003;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// One provider in eight counts down from -1000, and so has a -1021: 125 of a thousand.
CodeStyle styleOf(int index)
{
    using enum CodeStyle;
    static constexpr std::array styles{SixDigits, Symbolic,   SmallNumbers, Negative,
                                       Symbolic,  ZeroPadded, SixDigits,    SmallNumbers};
    return styles[size_t(index) % styles.size()];
}

} // namespace

struct CatalogueGenerator::Facts
{
    CodeStyle style{};
    db::HttpStatusSource statusSource{};
    bool hasNames = false;
    bool hasMessages = false;
    bool hasConditions = false;
};

CatalogueGenerator::CatalogueGenerator(Options options)
    : m_options(options)
    , m_statuses(vocabulary::httpStatuses().size(), 1.1)
    , m_concepts(vocabulary::concepts().size(), 0.7)
    , m_titles(vocabulary::categories().size(), 0.5)
{
}

QList<db::HttpStatusRecord> CatalogueGenerator::httpStatuses()
{
    QList<db::HttpStatusRecord> records;
    for (const vocabulary::Status &status : vocabulary::httpStatuses())
        records.append({status.status, toText(status.phrase), u"RFC 9110"_s});
    return records;
}

QList<db::ConceptRecord> CatalogueGenerator::concepts()
{
    QHash<QString, db::ConceptId> groups;
    QList<db::ConceptRecord> records;
    for (const vocabulary::Concept &entry : vocabulary::concepts()) {
        const QString canonical = toText(entry.canonicalCode);
        if (groups.contains(canonical))
            continue;
        db::ConceptRecord group;
        group.id = db::ConceptId(records.size() + 1);
        group.position = int(records.size()) + 1;
        group.slug = u"group-"_s + QString::number(groups.size() + 1);
        group.title = toText(vocabulary::groupTitle(entry.canonicalCode));
        group.meaning = group.title + u'.';
        groups.insert(canonical, group.id);
        records.append(group);
    }
    for (const vocabulary::Concept &entry : vocabulary::concepts()) {
        db::ConceptRecord record;
        record.id = db::ConceptId(records.size() + 1);
        record.position = int(records.size()) + 1;
        record.slug = toText(entry.slug);
        record.title = toText(entry.title);
        record.canonicalCode = toText(entry.canonicalCode);
        record.parent = groups.value(record.canonicalCode);
        record.meaning = record.title + u'.';
        record.actor = toText(entry.actor);
        record.retry = toText(entry.retry);
        record.nextStep = u"Look at the request that failed."_s;
        record.reply = u"We are looking at it."_s;
        records.append(record);
    }
    return records;
}

Random CatalogueGenerator::randomFor(int index, int stream) const
{
    return Random(Random(m_options.seed).next()
                  ^ Random(quint64(index) * 16 + quint64(stream)).next());
}

CatalogueGenerator::Facts CatalogueGenerator::facts(int index) const
{
    Random random = randomFor(index, 0);
    Facts facts;
    facts.style = styleOf(index);
    static constexpr std::array sources{db::HttpStatusSource::Stated, db::HttpStatusSource::Rule,
                                        db::HttpStatusSource::Stated,
                                        db::HttpStatusSource::Derived};
    facts.statusSource = sources[random.below(sources.size())];
    facts.hasNames = facts.style != CodeStyle::Symbolic && random.chance(0.85);
    facts.hasMessages = random.chance(0.9);
    facts.hasConditions = random.chance(0.3);
    return facts;
}

db::ProviderRecord CatalogueGenerator::provider(int index) const
{
    static constexpr std::array heads{"north"_L1,   "blue"_L1,  "atlas"_L1,   "cedar"_L1,
                                      "delta"_L1,   "ember"_L1, "harbour"_L1, "iron"_L1,
                                      "juniper"_L1, "larch"_L1};
    static constexpr std::array tails{"pay"_L1,    "exchange"_L1, "fund"_L1,   "trade"_L1,
                                      "wallet"_L1, "clear"_L1,    "global"_L1, "cards"_L1};
    db::ProviderRecord record;
    record.id = db::ProviderId(index + 1);
    record.position = index + 1;
    const QString head = heads[size_t(index) % heads.size()];
    const QString tail = tails[size_t(index / 10) % tails.size()];
    record.slug = u"%1-%2-%3"_s.arg(head, tail).arg(index + 1);
    record.name = u"%1%2 %3%4 %5"_s.arg(head[0].toUpper())
                          .arg(head.mid(1))
                          .arg(tail[0].toUpper())
                          .arg(tail.mid(1))
                          .arg(index + 1);
    record.documentationTitle = u"Error codes"_s;
    record.documentationUrl = u"https://%1.example/errors"_s.arg(record.slug);
    record.documentName = record.slug + u".txt"_s;
    record.placeholder = u"%s"_s;
    return record;
}

QList<db::CategoryRecord> CatalogueGenerator::categories(int index) const
{
    Random random = randomFor(index, 1);
    const int wanted = random.between(8, 16);
    QSet<size_t> taken;
    QList<db::CategoryRecord> records;
    while (records.size() < wanted) {
        const size_t title = m_titles.pick(random);
        if (taken.contains(title))
            continue;
        taken.insert(title);
        const int position = int(records.size()) + 1;
        records.append({db::CategoryId(index * 100 + position), db::ProviderId(index + 1), position,
                        toText(vocabulary::categories()[title])});
    }
    return records;
}

QString CatalogueGenerator::plainCode(const Facts &facts, int &number, Random &random) const
{
    // No gaps at the beginning, so that each provider with negative codes has a -1021.
    const bool isNext = number < 30 || random.chance(0.85);
    number += isNext ? 1 : random.between(2, 9);
    switch (facts.style) {
    case CodeStyle::SixDigits: {
        // 400001, 400002, … 401001: the status first, as such pages do.
        const int group = std::min(number / 300, 5);
        static constexpr std::array prefixes{400, 401, 403, 404, 429, 500};
        return QString::number(prefixes[size_t(group)] * 1000 + number - group * 300);
    }
    case CodeStyle::SmallNumbers:
        return QString::number(number);
    case CodeStyle::ZeroPadded:
        return u"%1"_s.arg(number, 4, 10, '0'_L1);
    case CodeStyle::Symbolic:
        return toText(m_texts.symbolicCode(random));
    case CodeStyle::Negative:
        break;
    }
    return QString::number(-999 - number);
}

void CatalogueGenerator::visitCodes(
        int index, const QList<db::CategoryRecord> &categories,
        const std::function<void(const db::ErrorCodeRecord &)> &visit) const
{
    Random random = randomFor(index, 2);
    const Facts common = facts(index);
    QHash<QString, int> occurrences;
    int number = 0;
    QString code;
    for (int position = 1; position <= m_options.codesPerProvider; ++position) {
        const qint64 row = qint64(index) * m_options.codesPerProvider + position - 1;
        const bool isRepeated = position > 1 && random.chance(0.003);
        if (!isRepeated)
            code = plainCode(common, number, random);

        db::ErrorCodeRecord record;
        record.id = db::ErrorCodeId(row + 1);
        record.provider = db::ProviderId(index + 1);
        record.position = position;
        // A symbolic code that comes again by chance gets a number, as a page would do.
        record.code = code;
        if (common.style == CodeStyle::Symbolic && !isRepeated && occurrences.contains(code))
            record.code = code = code + u'_' + QString::number(position);
        record.occurrence = ++occurrences[record.code];
        // Sections of a page follow one another.
        const qsizetype section = qsizetype(position - 1) * categories.size()
                / m_options.codesPerProvider;
        record.category = categories[section].id;
        if (random.chance(0.92)) {
            record.httpStatus = vocabulary::httpStatuses()[m_statuses.pick(random)].status;
            record.httpStatusSource = common.statusSource;
        }
        fillTexts(record, common, row, random);
        visit(record);
    }
}

void CatalogueGenerator::fillTexts(db::ErrorCodeRecord &record, const Facts &facts, qint64 row,
                                   Random &random) const
{
    static const qint64 groupCount = concepts().size() - qint64(vocabulary::concepts().size());
    record.conceptId = db::ConceptId(groupCount + 1 + qint64(m_concepts.pick(random)));
    if (facts.hasNames)
        record.name = toText(m_texts.name(random));
    if (facts.hasMessages)
        record.message = toText(m_texts.message(random));
    std::string description = m_texts.description(random);
    if (row % rareStride == rareOffset)
        description += " The balance falls to " + std::string(vocabulary::rareWord()) + '.';
    record.description = toText(description);
    if (facts.hasConditions && random.chance(0.8))
        record.condition = toText(m_texts.condition(random));
}

} // namespace errdex::bench
