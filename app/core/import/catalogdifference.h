// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdraft.h"

namespace errdex {

class CatalogStore;

/// Codes that are there already, with their texts.
struct CatalogContent
{
    std::vector<db::CodeText> codes;
    std::deque<std::string> texts; ///< those of one code in each

    void append(db::CodeText code); ///< keeps its texts
    void append(const db::ImportedCodeRecord &record); ///< the same
};

/// What a new version of a catalogue changes, code by code, field by field.
struct CatalogDifference
{
    struct FieldChange
    {
        ImportField field = ImportField::None;
        QString before; ///< empty: there was nothing
        QString after;
    };
    struct Change
    {
        enum class Kind : quint8 { Added, Changed, Removed };
        Kind kind = Kind::Added;
        QString code;
        int occurrence = 1;
        int line = 0; ///< in the new source; 0 for removed codes
        QString text; ///< message, description or name: what a person knows it by
        QList<FieldChange> fields; ///< of changed codes
    };

    std::vector<Change> changes; ///< in the order of the new page, removed ones at the end
    size_t added = 0;
    size_t changed = 0;
    size_t removed = 0;
    size_t unchanged = 0;
    /// Whether there was nothing before.
    bool isNew() const { return added > 0 && changed + removed + unchanged == 0; }

    /// Codes are the same when text and occurrence are. A concept counts only where the new version
    /// names one. Only the first `mostChanges` are kept in full; all are counted.
    static constexpr size_t mostChanges = 100'000;
    static CatalogDifference between(std::span<const db::CodeText> before,
                                     std::span<const db::CodeText> after,
                                     std::span<const int> lines = {});
};

/// The codes of a provider in a store; none where it is not there.
CatalogContent contentOf(const CatalogStore &store, const QString &provider);
/// Of an imported catalogue; the present version without a number. Throws db::Error.
CatalogContent contentOf(db::ImportedCatalogs &catalogs, const QString &slug,
                         std::optional<int> version = {});

/// Whether a source tells of the catalogue itself what is not known of it: the form of its error
/// responses, or its address. Then it is worth storing though no code is other.
bool tellsMore(const ImportDocument &document, const CatalogStore &store, const QString &provider);

} // namespace errdex
