// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/catalog/owndata.h"
#include "core/catalog/teamlayer.h"

#include <string>

namespace errdex {

/// The user's own data for the rows of one store, and beside it what the team shares. Immutable like
/// the store.
class UserLayer
{
public:
    /// What is kept with codes that the store lacks is left out: a catalogue may lack a code today
    /// and have it again tomorrow.
    /// `team` is of the same store, or null.
    static std::shared_ptr<const UserLayer> make(const CatalogStore &store,
                                                 const OwnData &data = {},
                                                 std::shared_ptr<const TeamLayer> team = nullptr);

    const RowSet &starred() const { return m_starred; }
    bool isStarred(Row row) const { return row < m_starred.rowCount() && m_starred.contains(row); }

    const std::vector<Row> &rowsWithTexts() const { return m_rows; } ///< one's own; ascending
    const OwnTexts &texts(Row row) const; ///< one's own; empty ones where nothing was written
    /// What the team shares; null without a team.
    const std::shared_ptr<const TeamLayer> &team() const { return m_team; }
    bool hasTexts() const { return !m_rows.empty() || (m_team && !m_team->rows().empty()); }
    /// Rows with a note and the like, one's own or the team's.
    const RowSet &rowsWith(OwnPart part) const { return m_rowsWith[size_t(part)]; }
    /// Rows for whose texts, one's own or the team's, `isWanted` says yes; a row may come twice.
    void visitRows(const std::function<bool(const OwnTexts &)> &isWanted,
                   const std::function<void(Row)> &visit) const;
    /// Whether the user, not the team, has given the code its concept.
    bool hasOwnConcept(Row row) const { return m_ownConcepts.contains(row); }
    /// What is kept for all codes of a concept: a reply, where the bundled one does not hold.
    const OwnTexts &ofConcept(const QString &conceptSlug) const;

    /// The tags in use with the number of their codes, in the order of the alphabet.
    const std::vector<std::pair<QString, quint32>> &tags() const { return m_tags; }

    /// The cell of an own column as UTF-8; empty where there is none. One's own and what the team
    /// shares, one after the other; of a link one's own.
    std::string_view text(Row row, Column column) const;
    /// All rows in the order of an own column: those with a text first, else in the store's order.
    std::vector<Row> sortedRows(Column column) const;

private:
    struct Kept
    {
        OwnTexts texts;
        std::string note; ///< UTF-8, as exported
        std::string tags;
        std::string link;
    };

    void noteConflict(const CatalogStore &store, const QString &conceptSlug, const OwnTexts &texts);

    std::shared_ptr<const TeamLayer> m_team;
    RowSet m_starred;
    QSet<Row> m_ownConcepts;
    std::vector<Row> m_rows;
    std::array<RowSet, allOwnParts.size()> m_rowsWith;
    QHash<Row, Kept> m_kept;
    QHash<QString, OwnTexts> m_ofConcepts; ///< by slug
    std::vector<std::pair<QString, quint32>> m_tags;
};

/// The cell of any column as exports and tables have it, in UTF-8; own columns are empty without a
/// layer.
std::string exportText(const CatalogStore &store, const UserLayer *own, Row row, Column column);

} // namespace errdex
