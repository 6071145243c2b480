// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/catalog/owndata.h"
#include "core/team/teamvalues.h"

#include <functional>
#include <map>
#include <string>

namespace errdex {

/// What the team shares for the rows of one store. Immutable like the store.
class TeamLayer
{
public:
    /// For a worker thread where it is much; null where `isCanceled` said yes.
    static std::shared_ptr<const TeamLayer> make(std::shared_ptr<const CatalogStore> store,
                                                 std::shared_ptr<const TeamValues> values,
                                                 const std::function<bool()> &isCanceled = {});

    const std::shared_ptr<const CatalogStore> &store() const { return m_store; }
    const std::shared_ptr<const TeamValues> &values() const { return m_values; }

    const std::vector<Row> &rows() const { return m_rows; } ///< with texts, ascending
    bool has(Row row) const { return m_kept.contains(row); }
    const RowSet &rowsWith(OwnPart part) const { return m_rowsWith[size_t(part)]; }
    const OwnTexts &texts(Row row) const; ///< empty ones where nobody has written
    QList<TeamText> of(const db::CodeKey &subject) const { return m_values->texts.value(subject); }

    /// By their folded form: how a tag is written, and how many codes have it.
    using Tags = std::map<QString, std::pair<QString, quint32>>;
    const Tags &tags() const { return m_tags; }
    static void count(const QString &tag, Tags &tags);

    /// The cell of an own column as UTF-8; empty where there is none.
    std::string_view text(Row row, Column column) const;

private:
    struct Kept
    {
        OwnTexts texts;
        std::string note; ///< UTF-8
        std::string tags;
        std::string link;
    };

    std::shared_ptr<const CatalogStore> m_store;
    std::shared_ptr<const TeamValues> m_values;
    std::vector<Row> m_rows;
    std::array<RowSet, allOwnParts.size()> m_rowsWith;
    QHash<Row, Kept> m_kept;
    Tags m_tags;
};

} // namespace errdex
