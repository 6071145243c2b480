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
        concepts = OwnData::of(db::UserDatabase::forReading(path)->ownValues()).concepts;
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
    // Reading must not make a database that was never there.
    return UserLayer::make(store,
                           QFileInfo::exists(path)
                                   ? OwnData::of(db::UserDatabase::forReading(path)->ownValues())
                                   : OwnData());
}

QString textOrNull(const CatalogStore &store, Row row, Column column)
{
    const std::string text = store.exportText(row, column);
    return text.empty() ? QString() : QString::fromStdString(text);
}

} // namespace errdex
