// SPDX-License-Identifier: MIT
#pragma once

#include "db/error.h"
#include "db/records.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace errdex::db {

class Connection;

/// A code on its way into the database: UTF-8 texts that outlive it. An empty text is none.
struct CodeText
{
    std::string_view code;
    int occurrence = 1;
    std::string_view category;
    int httpStatus = 0; ///< 0: none
    HttpStatusSource httpStatusSource = HttpStatusSource::None;
    std::string_view name;
    std::string_view message;
    std::string_view description;
    std::string_view condition;
    std::string_view conceptSlug;
};

/// A catalogue that the user has imported, in its present version.
struct ImportedCatalogRecord
{
    QString slug;
    QString name;
    QString color; ///< "#rrggbb"; null for the one that the theme gives
    int version = 0; ///< the present one, from 1
    int versionCount = 0;
    QString importedAt; ///< of the present version: ISO 8601, UTC
    QString author; ///< who has given it to the team; null for what the user has imported
    QString source; ///< a file's name, "clipboard"
    QString url; ///< of the page; may be null
    QString errorBody; ///< the form of an error response; may be null
    qint64 codeCount = 0;
    QString reading; ///< how its source was read, for save(); what is kept readings() tells
};

struct ImportedVersionRecord
{
    int number = 0;
    QString importedAt;
    QString source;
    qint64 codeCount = 0;
    bool isPresent = false; ///< of a catalogue that was removed none is
};

/// A version that was stored, and what was present before it: all that undoing needs.
struct SavedImport
{
    int version = 0; ///< 0: cancelled, nothing was stored
    qint64 id = 0; ///< of the version, for undo() and redo()
    int formerVersion = 0; ///< 0: there was no such catalogue
    QString formerName;
    QString formerErrorBody;
    QString formerRemovedAt; ///< since when the catalogue was out of sight; null: it was in sight
};

/// A stored code with its texts; `category` and `conceptSlug` as text.
struct ImportedCodeRecord
{
    ErrorCodeRecord code; ///< without ids
    QString category;
    QString conceptSlug;
};

/// The catalogues that the user has imported, with their former versions, in the user database.
///
/// Every change is one transaction: a failure, a cancel or the end of the process leaves the old
/// state. Used and destroyed in the thread that made it. Every function throws Error.
class ImportedCatalogs
{
public:
    enum class Access : quint8 {
        ReadWrite, ///< opens or makes the database and upgrades it, as UserDatabase does
        ReadOnly, ///< a database that is not there, or older, has no imports
    };

    /// Rows are numbered by their version's id, times this, and their position from 1.
    static constexpr qint64 rowsOfVersion = qint64(1) << 32;

    explicit ImportedCatalogs(const QString &path, Access access = Access::ReadWrite);
    ~ImportedCatalogs();
    Q_DISABLE_COPY_MOVE(ImportedCatalogs)

    QList<ImportedCatalogRecord> catalogs(); ///< by name
    std::optional<ImportedCatalogRecord> catalog(const QString &slug);
    QList<ImportedVersionRecord> versions(const QString &slug); ///< newest first

    /// How the sources of the present version and of those before it were read, newest first, the same
    /// not twice in a row; not more than an update may try. None of a catalogue that was removed.
    QStringList readings(const QString &slug);
    /// The present version was read so, as its source that has come again is.
    void keepReading(const QString &slug, const QString &reading);

    /// Stores `codes` in page order as a new version, which becomes the present one. Of `record` only
    /// slug, name, source, url, error body and reading count, and the author with the time of the
    /// import, which is now where there is no author; a null url or error body leaves what was there. A
    /// catalogue that was removed comes back. `isCanceled` is asked now and then with the number of
    /// codes stored; nothing is stored, and version 0 returned, when it says yes.
    SavedImport save(const ImportedCatalogRecord &record, std::span<const CodeText> codes,
                     const std::function<bool(size_t)> &isCanceled = {});
    /// Makes a former version the present one; false when there is none.
    bool restore(const QString &slug, int version);
    /// Undoes save(): the version goes, and the catalogue is as it was, with its name, the version
    /// that was present and out of sight where it was. A version that came later stays present.
    void takeBack(const QString &slug, const SavedImport &saved);
    /// The same, but what was stored is put aside until another version of the catalogue is stored,
    /// or anything after a day. Takes no longer for a large one.
    void undo(const QString &slug, const SavedImport &saved);
    /// Makes what undo() put aside the present version again; false where it is no longer there.
    bool redo(const QString &slug, const SavedImport &saved);
    /// Out of sight; bringBack() undoes it for thirty days.
    void remove(const QString &slug);
    void bringBack(const QString &slug);
    void setName(const QString &slug, const QString &name);
    void setColor(const QString &slug, const QString &color);

    /// Hands over the codes of a version (the present one without a number) in page order. The record
    /// is reused. Stops early when `visit` returns false.
    void visitCodes(const QString &slug, std::optional<int> version,
                    const std::function<bool(const ImportedCodeRecord &)> &visit);

    QStringList hiddenProviders();
    void setHidden(const QString &slug, bool hidden);

private:
    void leaveVersion(const QString &slug, int version, const SavedImport &saved);
    void removeLongGone(const QString &slug);
    qint64 addVersion(const ImportedCatalogRecord &record, qint64 codes, SavedImport &saved);

    std::unique_ptr<Connection> m_connection; ///< null: nothing to read
    int m_schema =
            0; ///< the version of the database, which may be an earlier one, opened to be read
};

} // namespace errdex::db
