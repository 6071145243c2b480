// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/alignedrows.h"
#include "core/search/search.h"

#include <QCoreApplication>

#include <functional>
#include <mutex>

namespace errdex {

/// A store made ready to be compared: its rows by every alignment, each made when first asked for.
/// Shared between threads without locks, like the store.
class ComparedCatalogs
{
public:
    explicit ComparedCatalogs(std::shared_ptr<const CatalogStore> store);

    const std::shared_ptr<const CatalogStore> &store() const { return m_store; }
    const AlignedRows &aligned(Alignment alignment) const;

private:
    struct Slot
    {
        std::once_flag once;
        std::unique_ptr<const AlignedRows> rows;
    };

    std::shared_ptr<const CatalogStore> m_store;
    mutable std::array<Slot, allAlignments.size()> m_slots;
};

/// Which lines a comparison shows.
enum class ComparisonFilter : quint8 {
    All,
    Shared, ///< two of the providers have it at least; with a baseline: it and another
    Gaps, ///< one of the providers lacks it, as far as that is known
    Collisions, ///< holds a code that stands for something else at another of the providers
};
inline constexpr std::array allComparisonFilters{ComparisonFilter::All, ComparisonFilter::Shared,
                                                 ComparisonFilter::Gaps,
                                                 ComparisonFilter::Collisions};

struct ComparisonRequest
{
    std::vector<int> providers; ///< indices in the order of columns, each once
    Alignment alignment = Alignment::Concept;
    ComparisonFilter filter = ComparisonFilter::All;
    std::optional<int> baseline; ///< one of `providers`
    /// What a search has found; null for everything. A line with one of them is shown whole: what
    /// the others have there is what it is compared with.
    std::shared_ptr<const RowSet> found;
    std::shared_ptr<const Query> query; ///< that found them
    /// Takes what a search has found; everything where nothing was searched for.
    void setFound(const SearchResult &result);
};

/// What the head of a provider's column says.
struct ProviderSummary
{
    quint32 codes = 0;
    quint32 concepts = 0; ///< distinct ones
    quint32 withoutConcept = 0; ///< codes of which nobody has said yet what they mean
    quint32 statuses = 0; ///< distinct ones
    quint32 sharedCodes = 0; ///< whose code text another of the compared providers uses too

    /// Whether it has codes, and nobody has said yet what any of them means.
    bool lacksConcepts() const { return codes > 0 && withoutConcept == codes; }

    friend bool operator==(const ProviderSummary &, const ProviderSummary &) = default;
};

/// Providers side by side: a line for each concept, status or code, a column for each provider,
/// and in their cells the codes. Immutable; costs what the providers have, not lines × columns.
class Comparison
{
public:
    /// `isCanceled` is asked now and then; a canceled one gives nullptr. Safe in any thread. What
    /// depends on the providers alone is taken over from `former`, where they are the same.
    static std::shared_ptr<const Comparison> make(std::shared_ptr<const ComparedCatalogs> catalogs,
                                                  ComparisonRequest request,
                                                  const std::function<bool()> &isCanceled = {},
                                                  const Comparison *former = nullptr);

    const CatalogStore &store() const { return *m_catalogs->store(); }
    const ComparisonRequest &request() const { return m_request; }

    size_t lineCount() const { return m_lines.size(); }
    size_t columnCount() const { return m_request.providers.size(); }
    AlignedRows::Key key(size_t line) const { return m_lines[line].key; }
    /// Any code of a line.
    Row example(size_t line) const { return m_lines[line].example; }
    int provider(size_t column) const { return m_request.providers[column]; }
    std::optional<size_t> baselineColumn() const { return m_baselineColumn; }
    /// The line of a key, where it is shown.
    std::optional<size_t> lineOf(AlignedRows::Key key) const;
    /// The line that a row's code belongs to, where it is shown.
    std::optional<size_t> lineWith(Row row) const { return lineOf(m_aligned->key(row)); }
    /// The column of a provider, where it is compared.
    std::optional<size_t> columnOf(int provider) const;

    /// The codes of a cell in page order.
    std::span<const Row> cell(size_t line, size_t column) const
    {
        return m_aligned->rows(provider(column), key(line));
    }
    /// Whether a line is a concept, rather than the codes without one, a status or a code.
    bool isConcept(size_t line) const { return isConceptKey(key(line)); }
    /// Whether a cell is empty and that tells nothing: codes are aligned by concept, and none of the
    /// provider's has one yet.
    bool isUnknown(size_t line, size_t column) const
    {
        return isConcept(line) && m_facts->summaries[column].lacksConcepts()
                && cell(line, column).empty();
    }
    quint32 columnsWith(size_t line) const { return m_lines[line].columns; }
    quint32 largestCell(size_t line) const { return m_lines[line].largestCell; } ///< codes
    /// Whether another compared provider uses the row's code for something else.
    bool isCollision(Row row) const { return m_facts->collisions.contains(row); }
    bool hasCollision(size_t line) const { return m_lines[line].hasCollision; }
    size_t codeCount() const; ///< in all lines that are shown
    /// Whether the search found the row, or there was none.
    bool isFound(Row row) const { return !m_request.found || m_request.found->contains(row); }

    /// Providers that are not compared, and have what the search has found; those with the most first.
    const std::vector<int> &foundElsewhere() const { return m_foundElsewhere; }

    /// How many lines each filter shows, by ComparisonFilter.
    const std::array<quint32, allComparisonFilters.size()> &filterCounts() const
    {
        return m_filterCounts;
    }
    const std::vector<ProviderSummary> &summaries() const
    {
        return m_facts->summaries;
    } ///< by column
    quint32 conceptCount() const
    {
        return m_facts->conceptCount;
    } ///< of the vocabulary, without groups

    /// How many concepts of a group a provider covers.
    struct Coverage
    {
        std::vector<int> groups; ///< indices into the store's vocabulary
        std::vector<quint32> concepts; ///< in each group
        std::vector<quint16> covered; ///< group × column
    };
    const Coverage &coverage() const { return m_facts->coverage; }
    quint32 covered(size_t group, size_t column) const
    {
        return coverage().covered[group * columnCount() + column];
    }

private:
    struct Line
    {
        AlignedRows::Key key = 0;
        quint32 columns = 0;
        quint32 largestCell = 0;
        Row example = 0;
        bool hasBaseline = false;
        bool hasCollision = false;
    };
    /// What the choice of providers gives, however they are aligned and whatever is shown of them.
    struct Facts
    {
        RowSet collisions;
        std::vector<bool> collidingCodes; ///< by key of Alignment::Code
        std::vector<ProviderSummary> summaries;
        quint32 lackingConcepts = 0; ///< providers
        quint32 conceptCount = 0;
        Coverage coverage;
    };
    Comparison() = default;

    void findCollisions(Facts &facts) const;
    void summarize(Facts &facts) const;
    void measureCoverage(Facts &facts) const;
    void markCollisions(std::vector<Line> &lines) const;
    std::vector<Line> allLines() const;
    bool isConceptKey(AlignedRows::Key key) const
    {
        return m_request.alignment == Alignment::Concept && key != m_aligned->keyOfNone();
    }
    bool isShown(const Line &line, ComparisonFilter filter) const;
    void chooseLines(const std::vector<Line> &lines);

    std::shared_ptr<const ComparedCatalogs> m_catalogs;
    const AlignedRows *m_aligned = nullptr; ///< of m_catalogs
    ComparisonRequest m_request;
    std::optional<size_t> m_baselineColumn;
    std::vector<Line> m_lines; ///< those that are shown
    std::shared_ptr<const Facts> m_facts;
    std::vector<int> m_foundElsewhere;
    std::array<quint32, allComparisonFilters.size()> m_filterCounts{};
};

/// A line's words, shared by window, print and export.
class ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::ComparisonText)
public:
    static QString alignmentTitle(Alignment alignment); ///< "Concept"
    static QString filterTitle(ComparisonFilter filter); ///< "Shared"
    static QString groupTitle(); ///< "Group": of concepts
    static QString collisionTitle(); ///< "Collision"
    static QString unknown(); ///< "not known yet": in an empty cell that tells nothing
    /// Why the cells of some columns are unknown: "Acme: no concept is accepted yet, …"; empty for none.
    static QString unknownReason(const Comparison &comparison);
    /// "Found at Acme, which is not being compared."; empty where all that was found is.
    static QString foundElsewhere(const Comparison &comparison);
    /// "clock-skew", "429", "-1021": for scripts; null where there is none.
    static QString key(const Comparison &comparison, size_t line);
    enum class Words : quint8 { Shown, English }; ///< English for scripts, in any language
    /// "Clock skew", "429 Too Many Requests", "-1021", "No concept": for a person.
    static QString title(const Comparison &comparison, size_t line, Words words = Words::Shown);
    /// The group of a concept; empty for everything else.
    static QString group(const Comparison &comparison, size_t line, Words words = Words::Shown);
};

QString alignmentName(Alignment alignment); ///< "concept", "http", "code"
std::optional<Alignment> alignmentNamed(QStringView name);
QString filterName(ComparisonFilter filter); ///< "all", "shared", "gaps", "collisions"
std::optional<ComparisonFilter> filterNamed(QStringView name);

/// What there is of name, message and description, in this order, on one line.
QString shortText(const CatalogStore &store, Row row);

} // namespace errdex
