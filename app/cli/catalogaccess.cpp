// SPDX-License-Identifier: MIT
#include "cli/catalogaccess.h"

#include "core/catalog/catalogloader.h"
#include "core/databaseerrortext.h"
#include "core/paths.h"
#include "core/team/teamsettings.h"
#include "db/userdatabase.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace errdex {

QString catalogPath(const Environment &environment)
{
    return environment.catalogPath.isEmpty() ? bundledDatabasePath() : environment.catalogPath;
}

KeptData KeptData::read(const Environment &environment)
{
    const QString folder = userDataFolder(environment.dataFolder);
    KeptData kept;
    // Reading must not make a database that was never there.
    if (const QString path = userDatabasePath(folder); QFileInfo::exists(path)) {
        try {
            kept.own = OwnData::of(db::UserDatabase::forReading(path)->ownValues());
        } catch (const db::Error &error) {
            kept.ownFault = error;
        }
    }
    const QString path = teamReplicaPath(folder);
    if (!QFileInfo::exists(path) || !TeamSettings::isShown(QSettings()))
        return kept;
    try {
        kept.team =
                std::make_shared<TeamValues>(TeamValues::of(*db::TeamReplica::forReading(path)));
    } catch (const db::Error &error) {
        kept.teamFault = error;
    }
    return kept;
}

std::shared_ptr<const UserLayer> KeptData::layer(
        const std::shared_ptr<const CatalogStore> &store) const
{
    return UserLayer::make(*store, own, team ? TeamLayer::make(store, team) : nullptr);
}

QStringList KeptData::faults(const CatalogStore &store) const
{
    QStringList texts;
    if (const auto &fault = ownFault ? ownFault : store.faults().imported)
        texts.append(DatabaseErrorText::describeUser(*fault));
    if (teamFault)
        texts.append(DatabaseErrorText::describeTeam(*teamFault));
    if (store.faults().shared)
        texts.append(DatabaseErrorText::describeTeam(*store.faults().shared));
    return texts;
}

std::shared_ptr<const CatalogStore> loadCatalogs(const Environment &environment,
                                                 const KeptData &kept)
{
    ConceptChoices concepts = kept.team ? kept.team->concepts() : ConceptChoices();
    concepts.insert(kept.own.concepts); // one's own win
    const QString folder = userDataFolder(environment.dataFolder);
    return loadCatalogs(catalogPath(environment), {}, userDatabasePath(folder), concepts,
                        TeamSettings::shownCatalogs(QSettings(), folder));
}

std::shared_ptr<const CatalogStore> loadCatalogs(const Environment &environment)
{
    return loadCatalogs(environment, KeptData::read(environment));
}

QString textOrNull(const CatalogStore &store, Row row, Column column)
{
    const std::string text = store.exportText(row, column);
    return text.empty() ? QString() : QString::fromStdString(text);
}

} // namespace errdex
