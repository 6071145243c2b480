// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"
#include "db/team/teamserver.h"

#include <QCoreApplication>

namespace errdex {

/// One's own import of a provider beside what the team has of it, and what a curator does about that.
/// Each function asks the server and waits for it: for a worker thread. None throws.
class CatalogSharing
{
    Q_DECLARE_TR_FUNCTIONS(errdex::CatalogSharing)

public:
    /// How it stands, or why that is not known.
    struct View
    {
        QString failure; ///< sentences; empty where all went well
        QString done; ///< what was done, a sentence; empty where that was only to look
        bool isKnown = false; ///< the server was asked, and what follows is what it said
        bool mayCurate = false;
        bool isReadOnly = false; ///< the server takes no changes at present
        QList<db::TeamCatalogVersion> versions; ///< newest first
        qint64 revision = 0; ///< of the catalogue, also of one that was withdrawn; 0: never had
        /// What sharing one's own would change for the team; null without an own one.
        std::shared_ptr<const CatalogDifference> difference;
        /// What else: sentences; none where the team has no such catalogue at present.
        QStringList headChanges;

        /// The version that everybody has; null where the team has none.
        const db::TeamCatalogVersion *present() const;
        bool isNewToTeam() const; ///< sharing one's own would change anything
    };
    /// What two versions of the team's differ in.
    struct Changes
    {
        QString failure;
        std::shared_ptr<const CatalogDifference> difference;
    };

    /// `userDatabase` has the own import, where there is one.
    CatalogSharing(db::TeamAddress address, QString userDatabase, QString slug,
                   db::IsCanceled isCanceled = {});

    View look() const;
    /// Makes one's own import the team's new version. `seen` is the revision that the person has
    /// compared it with (View): nothing is done where the team has another by now.
    /// Nothing is stored where `isCanceled` said yes.
    View share(qint64 seen) const;
    /// Makes a former version the present one, or without a number takes the catalogue from the team;
    /// both can be undone by this function, because versions stay on the server.
    View setPresent(std::optional<int> version, qint64 seen) const;
    /// From one version to another, by their ids.
    Changes changesBetween(qint64 before, qint64 after) const;
    /// What is told where somebody else was faster: a sentence.
    static QString changedMeanwhile();

private:
    View view(db::TeamServer &server, const db::ImportedCatalogRecord &record,
              const std::optional<CatalogContent> &own) const;
    std::optional<CatalogContent> readOwn(db::ImportedCatalogRecord &record) const;
    template<typename Work>
    View guarded(Work work) const;

    db::TeamAddress m_address;
    QString m_userDatabase;
    QString m_slug;
    db::IsCanceled m_isCanceled;
};

} // namespace errdex
