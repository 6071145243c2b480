// SPDX-License-Identifier: MIT
#include "cli/catalogaccess.h"

#include "core/catalog/catalogloader.h"
#include "core/paths.h"
#include "db/userdatabase.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace errdex {

QString catalogPath(const Environment &environment)
{
    return environment.catalogPath.isEmpty() ? bundledDatabasePath() : environment.catalogPath;
}

namespace {

/// None where the user database is not there, or cannot be read: the catalogues are worth showing
/// without it, and who needs it for the stars says why it cannot be.
ConceptChoices loadConcepts(const Environment &environment)
{
    const QString path = userDatabasePath(userDataFolder(environment.dataFolder));
    ConceptChoices concepts;
    if (!QFileInfo::exists(path))
        return concepts;
    try {
        for (const auto &[key, slug] : db::UserDatabase::forReading(path)->conceptChoices())
            concepts.insert(key, slug);
    } catch (const db::Error &) {
        return {};
    }
    return concepts;
}

} // namespace

std::shared_ptr<const CatalogStore> loadCatalogs(const Environment &environment)
{
    return loadCatalogs(catalogPath(environment), {},
                        userDatabasePath(userDataFolder(environment.dataFolder)),
                        loadConcepts(environment));
}

std::shared_ptr<const UserLayer> loadUserLayer(const Environment &environment,
                                               const CatalogStore &store)
{
    const QString path = userDatabasePath(userDataFolder(environment.dataFolder));
    QSet<db::CodeKey> starred;
    // Reading must not make a database that was never there.
    if (QFileInfo::exists(path)) {
        const QList<db::CodeKey> codes = db::UserDatabase::forReading(path)->starredCodes();
        starred = QSet<db::CodeKey>(codes.begin(), codes.end());
    }
    return UserLayer::make(store, starred);
}

QString textOrNull(const CatalogStore &store, Row row, TextField field)
{
    return store.text(row, field).empty() ? QString() : store.string(row, field);
}

QString textOrNull(const CatalogStore &store, Row row, Column column)
{
    const std::string_view text = store.exportText(row, column);
    return text.empty() ? QString()
                        : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace errdex
