// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <algorithm>
#include <map>
#include <set>

namespace errdex::test {

using namespace Qt::Literals::StringLiterals;

/// A line as "title: cell | cell", a cell's codes joined by blanks.
inline QString lineText(const Comparison &comparison, size_t line)
{
    QStringList cells;
    for (size_t column = 0; column < comparison.columnCount(); ++column) {
        QStringList codes;
        for (const Row row : comparison.cell(line, column))
            codes += comparison.store().string(row, TextField::Code);
        cells += codes.isEmpty() ? u"-"_s : codes.join(u' ');
    }
    return ComparisonText::title(comparison, line) + u": "_s + cells.join(u" | "_s);
}

/// A comparison by the words of the specification: maps, and a look at every row for every question.
class PlainComparison
{
public:
    PlainComparison(const CatalogStore &store, const ComparisonRequest &request)
        : m_store(store)
        , m_request(request)
    {
        for (Row row = 0; row < store.rowCount(); ++row) {
            const auto column = std::ranges::find(request.providers, store.provider(row));
            if (column != request.providers.end())
                m_lines[keyOf(row)][size_t(column - request.providers.begin())].push_back(row);
        }
    }

    QStringList lines(ComparisonFilter filter) const
    {
        std::vector<std::pair<QString, QString>> found;
        for (const auto &[key, cells] : m_lines) {
            if (isFound(cells) && isShown(key, cells, filter))
                found.emplace_back(key, cellsText(cells));
        }
        QStringList texts;
        for (const auto &[key, text] : found)
            texts += key + u": "_s + text;
        texts.sort();
        return texts;
    }

    /// As lines() gives them: by key, in alphabetical order.
    static QStringList linesOf(const Comparison &comparison)
    {
        QStringList texts;
        for (size_t line = 0; line < comparison.lineCount(); ++line) {
            const QString key = ComparisonText::key(comparison, line);
            texts += (key.isNull() ? u"none"_s : key) + u':'
                    + lineText(comparison, line).section(u": "_s, 1).prepend(u' ');
        }
        texts.sort();
        return texts;
    }

    bool isCollision(Row row) const
    {
        bool hasOther = false;
        std::set<int> meanings;
        for (Row other = 0; other < m_store.rowCount(); ++other) {
            if (!isCompared(other) || codeOf(other) != codeOf(row))
                continue;
            hasOther = hasOther || m_store.provider(other) != m_store.provider(row);
            meanings.insert(m_store.conceptIndex(other));
        }
        return hasOther && (meanings.size() > 1 || meanings.contains(CatalogStore::none));
    }

    ProviderSummary summary(int provider) const
    {
        ProviderSummary summary;
        std::set<int> concepts;
        std::set<int> statuses;
        for (Row row = 0; row < m_store.rowCount(); ++row) {
            if (m_store.provider(row) != provider)
                continue;
            ++summary.codes;
            concepts.insert(m_store.conceptIndex(row));
            summary.withoutConcept += m_store.conceptIndex(row) == CatalogStore::none ? 1 : 0;
            statuses.insert(m_store.httpStatus(row));
            for (Row other = 0; other < m_store.rowCount(); ++other) {
                if (isCompared(other) && m_store.provider(other) != provider
                    && codeOf(other) == codeOf(row)) {
                    ++summary.sharedCodes;
                    break;
                }
            }
        }
        concepts.erase(CatalogStore::none);
        statuses.erase(0);
        summary.concepts = quint32(concepts.size());
        summary.statuses = quint32(statuses.size());
        return summary;
    }

    quint32 covered(int group, int provider) const
    {
        std::set<int> concepts;
        for (Row row = 0; row < m_store.rowCount(); ++row) {
            const int index = m_store.conceptIndex(row);
            if (m_store.provider(row) == provider && index != CatalogStore::none
                && m_store.vocabulary()[index].parent == m_store.vocabulary()[group].id)
                concepts.insert(index);
        }
        return quint32(concepts.size());
    }

private:
    using Cells = std::map<size_t, std::vector<Row>>;

    QString codeOf(Row row) const { return m_store.string(row, TextField::Code); }

    bool isCompared(Row row) const
    {
        return std::ranges::count(m_request.providers, m_store.provider(row)) > 0;
    }

    QString keyOf(Row row) const
    {
        switch (m_request.alignment) {
        case Alignment::Concept: {
            const int index = m_store.conceptIndex(row);
            return index == CatalogStore::none ? u"none"_s : m_store.vocabulary()[index].slug;
        }
        case Alignment::HttpStatus:
            return m_store.httpStatus(row) == 0 ? u"none"_s
                                                : QString::number(m_store.httpStatus(row));
        case Alignment::Code:
            return codeOf(row);
        }
        Q_UNREACHABLE();
    }

    bool isFound(const Cells &cells) const
    {
        if (!m_request.found)
            return true;
        return std::ranges::any_of(cells, [this](const auto &cell) {
            return std::ranges::any_of(cell.second,
                                       [this](Row row) { return m_request.found->contains(row); });
        });
    }

    /// Whether a column that a line lacks tells nothing.
    bool isUnknown(const QString &key, int provider) const
    {
        if (m_request.alignment != Alignment::Concept || key == u"none"_s)
            return false;
        bool hasCodes = false;
        for (Row row = 0; row < m_store.rowCount(); ++row) {
            if (m_store.provider(row) != provider)
                continue;
            hasCodes = true;
            if (m_store.conceptIndex(row) != CatalogStore::none)
                return false;
        }
        return hasCodes;
    }

    bool isShown(const QString &key, const Cells &cells, ComparisonFilter filter) const
    {
        switch (filter) {
        case ComparisonFilter::All:
            return true;
        case ComparisonFilter::Shared: {
            if (!m_request.baseline)
                return cells.size() > 1;
            const auto column = std::ranges::find(m_request.providers, *m_request.baseline);
            return cells.size() > 1 && cells.contains(size_t(column - m_request.providers.begin()));
        }
        case ComparisonFilter::Gaps:
            for (size_t column = 0; column < m_request.providers.size(); ++column) {
                if (!cells.contains(column) && !isUnknown(key, m_request.providers[column]))
                    return true;
            }
            return false;
        case ComparisonFilter::Collisions:
            return std::ranges::any_of(cells, [this](const auto &cell) {
                return std::ranges::any_of(cell.second,
                                           [this](Row row) { return isCollision(row); });
            });
        }
        Q_UNREACHABLE();
    }

    QString cellsText(const Cells &cells) const
    {
        QStringList texts;
        for (size_t column = 0; column < m_request.providers.size(); ++column) {
            QStringList codes;
            const auto cell = cells.find(column);
            if (cell != cells.end()) {
                for (const Row row : cell->second)
                    codes += codeOf(row);
            }
            texts += codes.isEmpty() ? u"-"_s : codes.join(u' ');
        }
        return texts.join(u" | "_s);
    }

    const CatalogStore &m_store;
    const ComparisonRequest &m_request;
    std::map<QString, Cells> m_lines;
};

} // namespace errdex::test
