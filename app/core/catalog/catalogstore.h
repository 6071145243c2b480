// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/dictionary.h"
#include "core/catalog/rowgroups.h"
#include "core/catalog/rowset.h"
#include "core/catalog/textcolumn.h"
#include "db/error.h"
#include "db/records.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

namespace errdex {

class LookupIndex;
class WordIndex;

/// The columns that hold text of their own in every row.
enum class TextField : quint8 { Code, Name, Message, Description, Condition };
inline constexpr std::array allTextFields{TextField::Code, TextField::Name, TextField::Message,
                                          TextField::Description, TextField::Condition};

/// Everything that can stand in a column of the table and of an export, in the default order of
/// exports.
enum class Column : quint8 {
    Provider,
    Code,
    Occurrence,
    HttpStatus,
    Category,
    Name,
    Message,
    Description,
    Condition,
    Concept,
    Starred, ///< this and what follows is the user's own, see UserLayer
    Tags,
    Note,
    Link,
};
inline constexpr std::array catalogColumns{
        Column::Provider,  Column::Code,   Column::Occurrence, Column::HttpStatus,
        Column::Category,  Column::Name,   Column::Message,    Column::Description,
        Column::Condition, Column::Concept};
inline constexpr std::array ownColumns{Column::Starred, Column::Tags, Column::Note, Column::Link};
inline constexpr std::array allColumns{Column::Provider,   Column::Code,        Column::Occurrence,
                                       Column::HttpStatus, Column::Category,    Column::Name,
                                       Column::Message,    Column::Description, Column::Condition,
                                       Column::Concept,    Column::Starred,     Column::Tags,
                                       Column::Note,       Column::Link};
constexpr bool isOwn(Column column)
{
    return column >= Column::Starred;
}

/// All catalogues in memory: immutable, compact, shared between threads without locks.
///
/// Rows stand in provider order, then page order. Texts are UTF-8, folded for searching and as they
/// are for showing, in one TextColumn per field; what few rows share (provider, category, concept)
/// is a small integer into a dictionary. A text that a source does not give is empty.
class CatalogStore
{
public:
    static constexpr int none = -1; ///< no category, no concept

    class Builder;

    CatalogStore(const CatalogStore &) = delete;
    CatalogStore &operator=(const CatalogStore &) = delete;
    ~CatalogStore();

    size_t rowCount() const { return m_providerOf.size(); }

    /// Why catalogues that the user has imported, or that the team shares, are not among them.
    struct Faults
    {
        std::optional<db::Error> imported;
        std::optional<db::Error> shared;
    };
    const Faults &faults() const { return m_faults; }

    std::string text(Row row, TextField field) const { return column(field).text(row); }
    QString string(Row row, TextField field) const;
    const TextColumn &column(TextField field) const { return m_texts[size_t(field)]; }

    /// Adds to `rows` every row whose folded text in `field` contains `needle` (folded, not empty):
    /// by the index once it is built, by reading all texts until then. Both find the same.
    void findContaining(TextField field, std::string_view needle, RowSet &rows) const;
    /// Adds to `rows` every row whose folded text in `field` has a word, a run without blanks, that
    /// contains `needle` (folded, not empty, without blanks) and that `isWanted`. Until the index is
    /// built, `isWanted` is asked about whole texts: it has to take those that have such a word.
    void findWords(TextField field, std::string_view needle,
                   const std::function<bool(std::string_view)> &isWanted, RowSet &rows) const;
    /// Builds the index for both; takes seconds at a million rows and pays above some
    /// ten thousand. Others may search meanwhile. A canceled build leaves things as they were.
    void buildIndex(const std::function<bool()> &isCanceled = {}) const;
    /// The same from a file of an earlier time, where one fits; else builds it and keeps it there.
    /// Without a usable file everything works, only later.
    void prepareIndex(const QString &file, const std::function<bool()> &isCanceled = {}) const;
    bool hasIndex() const { return m_hasIndex.load(std::memory_order_acquire); }
    size_t indexBytes() const; ///< of memory, about; 0 without an index

    /// Indices into providers(), categories() and vocabulary(); `none` where there is none.
    int provider(Row row) const { return m_providerOf[row]; }
    int category(Row row) const { return m_categoryOf[row]; }
    int conceptIndex(Row row) const { return m_conceptOf[row]; }
    /// Whether the user has given the row its concept.
    bool isConceptChosen(Row row) const { return m_chosenConcepts.contains(row); }
    /// Whether the user may say what a code means: those of imported catalogues, whatever they say
    /// themselves, and those of which nobody says anything. The bundled ones have been judged.
    bool isConceptOpen(Row row) const;
    int httpStatus(Row row) const { return m_httpStatus[row]; } ///< 0 where there is none
    db::HttpStatusSource httpStatusSource(Row row) const { return m_httpStatusSource[row]; }
    int occurrence(Row row) const { return m_occurrence[row]; }
    QString remark(Row row) const { return m_remarks.value(row); }
    db::CodeKey key(Row row) const;
    std::optional<Row> find(const db::CodeKey &key) const;

    /// Rows whose provider lists the same code more than once.
    const RowSet &duplicates() const { return m_duplicates; }
    /// Rows whose code another provider uses too, unless all of them mean the same concept.
    const RowSet &collisions() const { return m_collisions; }
    /// Rows with exactly this code text, at any provider, in row order.
    std::vector<Row> rowsWithCode(std::string_view code) const;
    /// Adds the rows whose folded code is `prefix` (folded, not empty) to `whole`, and those whose
    /// code begins with it and goes on to `longer`.
    void findCodesBeginning(std::string_view prefix, RowSet &whole, RowSet &longer) const;
    /// All rows by the bytes of their folded code, then of the code itself, so that alike codes stand
    /// together, in row order.
    const std::vector<Row> &rowsByCode() const { return m_byCode; }

    const QList<db::ProviderRecord> &providers() const { return m_providers; }
    /// Rows of a provider are firstRowOf(index) up to, without, firstRowOf(index + 1).
    Row firstRowOf(int provider) const { return m_firstRows[size_t(provider)]; }
    int providerIndex(QStringView slug) const; ///< `none` when there is no such provider
    /// The distinct titles of categories, in order of first appearance.
    const QStringList &categories() const { return m_categories; }
    /// Concepts and their groups, groups first, in the language that was spoken when the store was
    /// built.
    const QList<db::ConceptRecord> &vocabulary() const { return m_concepts; }
    /// The same in English, as the codes are: for what compares words, and for scripts.
    const QList<db::ConceptRecord> &englishVocabulary() const { return m_englishConcepts; }
    /// The names to search by: slug and name; title; slug and titles, English and shown, of a
    /// concept and of its group, so that the group finds all of its concepts.
    const Dictionary &providerNames() const { return m_providerNames; }
    const Dictionary &categoryNames() const { return m_categoryNames; }
    const Dictionary &conceptNames() const { return m_conceptNames; }
    /// The rows of each provider, category, concept and HTTP status (0 for rows without one).
    const RowGroups &rowsByProvider() const { return m_byProvider; }
    const RowGroups &rowsByCategory() const { return m_byCategory; }
    const RowGroups &rowsByConcept() const { return m_byConcept; }
    const RowGroups &rowsByHttpStatus() const { return m_byHttpStatus; }
    /// The statuses that rows have, ascending.
    const std::vector<int> &httpStatusesInUse() const { return m_statusesInUse; }
    /// The registry's row for a status; null texts for one that it does not know.
    db::HttpStatusRecord httpStatusRecord(int status) const;

    /// The text of a cell as an export writes it (UTF-8): slugs for provider and concept.
    std::string exportText(Row row, Column column) const;

    /// For every row its place in the ascending order of a column; made on first use, thread-safe.
    /// Rows that are alike keep provider and page order; rows without a value come last.
    const std::vector<Row> &sortedRows(Column column) const;

    /// What recognition of pasted texts needs to know; made on first use, thread-safe.
    const LookupIndex &lookupIndex() const;

    size_t textBytes() const; ///< of all texts, unfolded

private:
    friend class Builder;
    CatalogStore();

    struct SortCache
    {
        std::once_flag once;
        std::vector<Row> rows;
    };

    std::array<TextColumn, allTextFields.size()> m_texts;
    std::vector<qint32> m_providerOf;
    std::vector<qint32> m_categoryOf;
    std::vector<qint32> m_conceptOf;
    std::vector<qint16> m_httpStatus;
    std::vector<db::HttpStatusSource> m_httpStatusSource;
    std::vector<qint32> m_occurrence;
    QHash<Row, QString> m_remarks;
    QSet<Row> m_chosenConcepts;
    RowSet m_duplicates;
    RowSet m_collisions;
    std::vector<Row> m_byCode; ///< rows by (folded code, code, row)

    Faults m_faults;
    QList<db::ProviderRecord> m_providers;
    QStringList m_categories;
    QList<db::ConceptRecord> m_concepts;
    QList<db::ConceptRecord> m_englishConcepts; ///< shares the texts where they are shown
    Dictionary m_providerNames;
    Dictionary m_categoryNames;
    Dictionary m_conceptNames;
    QList<db::HttpStatusRecord> m_httpStatuses;
    std::vector<int> m_statusesInUse;
    RowGroups m_byProvider;
    RowGroups m_byCategory;
    RowGroups m_byConcept;
    RowGroups m_byHttpStatus;
    QHash<QString, int> m_providerBySlug;
    std::vector<Row> m_firstRows; ///< by provider, and the row count at the end
    std::vector<std::string> m_providerSlugs; ///< UTF-8, for exports
    std::vector<std::string> m_categoryTitles;
    std::vector<std::string> m_conceptSlugs;
    std::vector<std::string> m_numbers; ///< "0" … for exports of small numbers

    mutable std::array<SortCache, catalogColumns.size()> m_sorted;
    mutable std::once_flag m_lookupOnce;
    mutable std::shared_ptr<const LookupIndex> m_lookupIndex;
    mutable std::array<std::unique_ptr<WordIndex>, allTextFields.size()> m_index;
    mutable std::mutex m_indexMutex; ///< held by who builds the index
    mutable std::atomic<bool> m_hasIndex{false};
};

/// Collects rows and makes a store of them. Providers first, then rows in provider order.
class CatalogStore::Builder
{
public:
    Builder();
    ~Builder();

    void setHttpStatuses(const QList<db::HttpStatusRecord> &records);
    void setConcepts(const QList<db::ConceptRecord> &records);
    void setCategories(const QList<db::CategoryRecord> &records);
    /// The user's concepts for codes, as slugs: for those that have none of their own, and for all
    /// of an imported catalogue. What is not known is passed over.
    void setFaults(const Faults &faults) { m_store->m_faults = faults; }
    void setConceptChoices(const QHash<db::CodeKey, QString> &choices) { m_choices = choices; }
    void addProvider(const db::ProviderRecord &provider);
    /// Throws std::length_error when a column grows beyond 4 GiB of text.
    void addCode(const db::ErrorCodeRecord &code);
    std::shared_ptr<const CatalogStore> build();

private:
    void applyConceptChoices();

    std::shared_ptr<CatalogStore> m_store;
    QHash<db::CodeKey, QString> m_choices;
    QHash<qint64, int> m_providerIndex;
    QHash<qint64, int> m_categoryIndex;
    QHash<qint64, int> m_conceptIndex;
};

} // namespace errdex
