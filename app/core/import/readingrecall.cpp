// SPDX-License-Identifier: MIT
#include "core/import/readingrecall.h"

#include "core/import/tablematch.h"
#include "core/text/phrases.h"
#include "db/importedcatalogs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr qsizetype mostNamed = 5; // of what is new, or gone
constexpr qsizetype longestTitle = 60;

class RecallText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::RecalledReading)
public:
    static QString chosen() { return tr("It was imported the last time."); }
    static QString leftOut() { return tr("It was left out the last time."); }
    static QString read(const QString &column, ImportField field)
    {
        return field == ImportField::None
                ? tr("“%1” is not imported, as the last time.").arg(column)
                : tr("“%1” is read as %2, as the last time.")
                          .arg(column, ImportText::fieldTitle(field));
    }
    static QString newColumn(const QString &column)
    {
        return tr("“%1” is new since the last time.").arg(column);
    }
    static QString tables(const QStringList &names, bool areNew)
    {
        const auto count = int(names.size());
        return withNames(areNew ? tr("%Ln new table(s)", nullptr, count)
                                : tr("%Ln table(s) gone", nullptr, count),
                         names);
    }
    static QString columns(const QStringList &names, bool areNew)
    {
        const auto count = int(names.size());
        return withNames(areNew ? tr("%Ln new column(s)", nullptr, count)
                                : tr("%Ln column(s) gone", nullptr, count),
                         names);
    }
    static QString all(bool isOther, const QStringList &parts)
    {
        return Phrases::sentences({isOther ? tr("Read as the last time.") : QString(),
                                   parts.isEmpty()
                                           ? QString()
                                           //: %1 is "2 new tables (“A”, “B”); 1 column gone (“C”)"
                                           : tr("Since then: %1.").arg(Phrases::clauses(parts))});
    }
    static QString kept()
    {
        return tr("No code changes; how the source is read is kept for the next time.");
    }
    static QString unfit()
    {
        return tr("None of the tables of the last time is there: read as a new source.");
    }

private:
    static QString withNames(const QString &count, const QStringList &names)
    {
        if (names.isEmpty())
            return {};
        QStringList quoted;
        for (const QString &name : names.first(qMin(mostNamed, names.size())))
            quoted.append(Phrases::quoted(name));
        if (names.size() > mostNamed)
            quoted.append(u"…"_s);
        //: %1 is "2 new tables", %2 their headings
        return tr("%1 (%2)").arg(count, Phrases::list(quoted));
    }
};

/// Without a heading by what stands in the first row.
QString titleOf(const ImportReading::Table &table)
{
    if (!table.heading.isEmpty())
        return table.heading.left(longestTitle);
    QStringList names;
    for (const ImportReading::Column &column : table.columns)
        names.append(column.name);
    return Phrases::list(names).left(longestTitle);
}

/// Reads one table as a former one was.
class TableRecall
{
public:
    TableRecall(const ImportReading::Table &former, ImportTable &table, const ImportHints &given)
        : m_former(former)
        , m_table(table)
        , m_given(given)
        , m_places(formerColumns(former, table))
    {
    }

    /// Whether anything is read in another way than it was proposed.
    bool run()
    {
        const bool hadHeader = m_table.hasHeader;
        const bool wasChosen = m_table.isChosen;
        // A first row that is another one may be a head where the one of then was none.
        if (!m_table.isExact && hasSameFirstRow())
            m_table.hasHeader = m_former.hasHeader;
        m_table.isChosen = m_former.isChosen;
        if (m_table.isChosen != wasChosen)
            m_table.reason = m_table.isChosen ? RecallText::chosen() : RecallText::leftOut();
        const bool isMappedOtherwise = map();
        return isMappedOtherwise || m_table.hasHeader != hadHeader || m_table.isChosen != wasChosen;
    }

    /// The columns alone; false where nothing of them changes.
    bool map()
    {
        const std::vector<ImportField> proposed = m_table.mapping;
        const std::vector<ImportField> mapping = mappingFrom(proposed);
        const auto hasCode = [](const std::vector<ImportField> &fields) {
            return std::ranges::find(fields, ImportField::Code) != fields.end();
        };
        // Its column of codes is another one now: what is proposed knows better.
        if (hasCode(proposed) && !hasCode(mapping))
            return false;
        m_table.mapping = mapping;
        for (size_t i = 0; i < mapping.size(); ++i) {
            if (mapping[i] != proposed[i])
                m_table.reasons[qsizetype(i)] = RecallText::read(m_table.columnName(i), mapping[i]);
        }
        return mapping != proposed;
    }

    void tellColumns(RecalledReading &recalled)
    {
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i])
                continue;
            const QString name = m_table.columnName(i);
            m_table.newColumns.append(i);
            QString &reason = m_table.reasons[qsizetype(i)];
            reason = Phrases::sentences({RecallText::newColumn(name), reason});
            recalled.newColumns.append(name);
        }
        for (qsizetype i = 0; i < m_former.columns.size(); ++i) {
            const ImportReading::Column &column = m_former.columns[i];
            if (column.field != ImportField::None
                && std::ranges::find(m_places, std::optional(size_t(i))) == m_places.end())
                recalled.goneColumns.append(column.name.isEmpty() || !m_former.hasHeader
                                                    ? ImportText::columnTitle(size_t(i))
                                                    : column.name);
        }
    }

private:
    bool hasSameFirstRow() const
    {
        const ImportReading::Table now = ImportReading::tableOf(m_table);
        return std::ranges::equal(now.columns, m_former.columns, {}, &ImportReading::Column::name,
                                  &ImportReading::Column::name);
    }

    /// What was asked for by hand, then what was then, then what is proposed for the rest.
    std::vector<ImportField> mappingFrom(const std::vector<ImportField> &proposed) const
    {
        std::vector<ImportField> mapping(proposed.size(), ImportField::None);
        const auto give = [&](size_t column, ImportField field) {
            if (std::ranges::find(mapping, field) == mapping.end())
                mapping[column] = field;
        };
        const auto isGiven = [&](size_t column) {
            return std::ranges::any_of(m_given.mapping, [&](const auto &pair) {
                return pair.first == proposed[column];
            });
        };
        for (size_t i = 0; i < proposed.size(); ++i) {
            if (isGiven(i))
                give(i, proposed[i]);
        }
        for (size_t i = 0; i < proposed.size(); ++i) {
            if (m_places[i] && !isGiven(i))
                give(i, m_former.columns[qsizetype(*m_places[i])].field);
        }
        for (size_t i = 0; i < proposed.size(); ++i) {
            if (!m_places[i] && !isGiven(i))
                give(i, proposed[i]);
        }
        return mapping;
    }

    const ImportReading::Table &m_former;
    ImportTable &m_table;
    const ImportHints &m_given;
    std::vector<std::optional<size_t>> m_places; ///< by column; nothing for new ones
};

/// What of the choices for the source as a whole is taken for this one, beside what is given.
ImportHints hintsFrom(const ImportReading &reading, const ImportDocument &fresh,
                      const ImportHints &given)
{
    ImportHints hints;
    if (!given.format)
        hints.format = reading.format;
    // A text that is UTF-8, or says by a mark what it is, is that.
    if (given.encoding.isEmpty() && !fresh.encoding.startsWith("UTF"_L1))
        hints.encoding = reading.encoding;
    if (given.delimiter == '\0' && hints.format.value_or(fresh.format) == ImportFormat::Csv)
        hints.delimiter = reading.delimiter;
    return hints;
}

bool isReadBy(const ImportDocument &document, const ImportHints &hints)
{
    return hints.format.value_or(document.format) == document.format
            && (hints.encoding.isEmpty()
                || hints.encoding.compare(document.encoding, Qt::CaseInsensitive) == 0)
            && (hints.delimiter == '\0' || hints.delimiter == document.delimiter);
}

/// Of what a caller gives: whether any of it was not chosen the last time.
bool differs(const ImportHints &given, const ImportReading &reading)
{
    return (given.format && given.format != reading.format)
            || (!given.encoding.isEmpty()
                && given.encoding.compare(reading.encoding, Qt::CaseInsensitive) != 0)
            || (given.delimiter != '\0' && given.delimiter != reading.delimiter);
}

} // namespace

QString RecalledReading::text() const
{
    switch (state) {
    case State::Unknown:
        return {};
    case State::Unfit:
        return RecallText::unfit();
    case State::Recalled:
        break;
    }
    QStringList parts{RecallText::tables(newTables, true), RecallText::tables(goneTables, false),
                      RecallText::columns(newColumns, true),
                      RecallText::columns(goneColumns, false)};
    parts.removeAll(QString());
    return RecallText::all(isOther, parts);
}

QString RecalledReading::keptText()
{
    return RecallText::kept();
}

RecalledReading applyReading(const ImportReading &reading, ImportDocument &document,
                             const ImportHints &given)
{
    RecalledReading recalled;
    const TableMatch match(reading.tables, document.tables);
    if (match.count() == 0) {
        recalled.state = RecalledReading::State::Unfit;
        return recalled;
    }
    recalled.state = RecalledReading::State::Recalled;
    for (size_t i = 0; i < document.tables.size(); ++i) {
        ImportTable &table = document.tables[i];
        if (const auto former = match.formerTables()[i]) {
            TableRecall recall(reading.tables[qsizetype(*former)], table, given);
            recalled.isOther = recall.run() || recalled.isOther;
            if (table.isChosen)
                recall.tellColumns(recalled);
            continue;
        }
        table.isNew = true;
        const ImportReading::Table now = ImportReading::tableOf(table);
        recalled.newTables.append(titleOf(now));
        // What a column of this name is, tables with the same head tell.
        const auto like = std::ranges::find_if(reading.tables, [&](const auto &each) {
            return each.isChosen && haveSameHead(each, now);
        });
        if (like != reading.tables.end())
            recalled.isOther = TableRecall(*like, table, given).map() || recalled.isOther;
    }
    for (const size_t gone : match.gone()) {
        const ImportReading::Table &table = reading.tables[qsizetype(gone)];
        if (table.isChosen)
            recalled.goneTables.append(titleOf(table));
    }
    return recalled;
}

QStringList keptReadings(const QString &userDatabase, const QString &slug)
{
    using db::ImportedCatalogs;
    try {
        return ImportedCatalogs(userDatabase, ImportedCatalogs::Access::ReadOnly).readings(slug);
    } catch (const db::Error &) {
        return {};
    }
}

bool isToBeKept(const QString &reading, bool hasChosen, const QString &userDatabase,
                const QString &slug)
{
    using db::ImportedCatalogs;
    try {
        ImportedCatalogs catalogs(userDatabase, ImportedCatalogs::Access::ReadOnly);
        const QList<db::ImportedVersionRecord> versions = catalogs.versions(slug);
        const bool isThere = std::ranges::any_of(versions, &db::ImportedVersionRecord::isPresent);
        const QString kept = catalogs.readings(slug).value(0);
        return isThere && !reading.isEmpty() && reading != kept && (hasChosen || kept.isEmpty());
    } catch (const db::Error &) {
        return false;
    }
}

ImportHints joinedHints(ImportHints given, const ImportHints &recalled)
{
    given.format = recalled.format ? recalled.format : given.format;
    given.encoding = recalled.encoding.isEmpty() ? given.encoding : recalled.encoding;
    given.delimiter = recalled.delimiter == '\0' ? given.delimiter : recalled.delimiter;
    return given;
}

RecalledSource recallReading(
        std::shared_ptr<ImportDocument> fresh, const ImportHints &given,
        const QStringList &readings,
        const std::function<std::shared_ptr<ImportDocument>(const ImportHints &)> &read)
{
    RecalledSource source{std::move(fresh), {}};
    for (const QString &json : readings) {
        const auto reading = ImportReading::fromJson(json);
        if (!reading)
            continue;
        ImportHints hints = hintsFrom(*reading, *source.document, given);
        std::shared_ptr<ImportDocument> document = source.document;
        if (!isReadBy(*document, hints)) {
            document = read(joinedHints(given, hints));
            const size_t fit = TableMatch(reading->tables, document->tables).count();
            if (fit < TableMatch(reading->tables, source.document->tables).count() || fit == 0) {
                document = source.document; // the source is another kind of text now
                hints = {};
            }
        }
        RecalledReading recalled = applyReading(*reading, *document, given);
        source.recalled.state = recalled.state;
        if (recalled.state != RecalledReading::State::Recalled)
            continue;
        recalled.isOther = recalled.isOther || document != source.document;
        recalled.isGivenOther = differs(given, *reading);
        recalled.hints = hints;
        if (hints.encoding.isEmpty() && given.encoding.isEmpty())
            recalled.hints.encoding = reading->encoding;
        if (hints.delimiter == '\0' && given.delimiter == '\0')
            recalled.hints.delimiter = reading->delimiter;
        return {document, recalled};
    }
    return source;
}

} // namespace errdex
