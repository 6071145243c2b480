// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/catalog/owndata.h"

#include <string>

namespace errdex {

/// The user's own data for the rows of one store. Immutable like the store.
class UserLayer
{
public:
    /// What is kept with codes that the store lacks is left out: a catalogue may lack a code today
    /// and have it again tomorrow.
    static std::shared_ptr<const UserLayer> make(const CatalogStore &store,
                                                 const OwnData &data = {});

    const RowSet &starred() const { return m_starred; }
    bool isStarred(Row row) const { return row < m_starred.rowCount() && m_starred.contains(row); }

    const std::vector<Row> &rowsWithTexts() const { return m_rows; } ///< ascending
    const OwnTexts &texts(Row row) const; ///< empty ones where nothing was written
    /// What is kept for all codes of a concept: a reply, where the bundled one does not hold.
    const OwnTexts &ofConcept(const QString &conceptSlug) const;

    /// The tags in use with the number of their codes, in the order of the alphabet.
    const std::vector<std::pair<QString, quint32>> &tags() const { return m_tags; }

    /// The cell of an own column as UTF-8; empty where there is none.
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

    RowSet m_starred;
    std::vector<Row> m_rows;
    QHash<Row, Kept> m_kept;
    QHash<QString, OwnTexts> m_ofConcepts; ///< by slug
    std::vector<std::pair<QString, quint32>> m_tags;
};

/// The cell of any column as exports and tables have it, in UTF-8; own columns are empty without a
/// layer.
std::string exportText(const CatalogStore &store, const UserLayer *own, Row row, Column column);

} // namespace errdex
