// SPDX-License-Identifier: MIT
#include "core/team/catalogsharing.h"

#include "core/databaseerrortext.h"
#include "core/import/differencetext.h"
#include "core/team/teamerrortext.h"
#include "core/team/teamtransfer.h"

#include <algorithm>

namespace errdex {

QString CatalogSharing::changedMeanwhile()
{
    return tr("Somebody else has changed this catalogue in the meantime. Nothing was done; please "
              "look at it again.");
}

const db::TeamCatalogVersion *CatalogSharing::View::present() const
{
    const auto found = std::ranges::find(versions, true, &db::TeamCatalogVersion::isPresent);
    return found == versions.end() ? nullptr : &*found;
}

bool CatalogSharing::View::isNewToTeam() const
{
    return difference && (!difference->changes.empty() || !headChanges.isEmpty());
}

CatalogSharing::CatalogSharing(db::TeamAddress address, QString userDatabase, QString slug,
                               db::IsCanceled isCanceled)
    : m_address(std::move(address))
    , m_userDatabase(std::move(userDatabase))
    , m_slug(std::move(slug))
    , m_isCanceled(std::move(isCanceled))
{
}

template<typename Work>
CatalogSharing::View CatalogSharing::guarded(Work work) const
{
    View view;
    try {
        db::ImportedCatalogRecord record;
        const std::optional<CatalogContent> own = readOwn(record);
        db::TeamServer server(m_address, db::TeamAccess::Any, m_isCanceled);
        work(server, view, record, own);
        View now = this->view(server, record, own); // what was done is told, also where this fails
        now.failure = view.failure;
        now.done = view.done;
        view = now;
    } catch (const db::TeamError &error) {
        view.failure = TeamErrorText::describe(error);
    } catch (const db::Error &error) {
        view.failure = DatabaseErrorText::describeUser(error);
    }
    return view;
}

std::optional<CatalogContent> CatalogSharing::readOwn(db::ImportedCatalogRecord &record) const
{
    db::ImportedCatalogs catalogs(m_userDatabase, db::ImportedCatalogs::Access::ReadOnly);
    const auto own = catalogs.catalog(m_slug);
    if (!own)
        return std::nullopt;
    record = *own;
    return contentOf(catalogs, m_slug);
}

CatalogSharing::View CatalogSharing::view(db::TeamServer &server,
                                          const db::ImportedCatalogRecord &record,
                                          const std::optional<CatalogContent> &own) const
{
    const db::TeamGreeting greeting = server.greet();
    View view;
    view.mayCurate = greeting.mayCurate;
    view.isReadOnly = greeting.isReadOnly;
    // Before the rest: what changes meanwhile is then seen to have changed.
    const std::optional<db::TeamCatalog> theirs = server.catalog(m_slug);
    view.revision = theirs ? theirs->revision : 0;
    view.versions = server.catalogVersions(m_slug);
    if (own) {
        view.difference = std::make_shared<const CatalogDifference>(CatalogDifference::between(
                TeamTransfer::contentOf(server, theirs).codes, own->codes));
        if (theirs && theirs->record.version > 0)
            view.headChanges = DifferenceText::head(theirs->record, record);
    }
    view.isKnown = true;
    return view;
}

CatalogSharing::View CatalogSharing::look() const
{
    return guarded([](auto &...) {});
}

CatalogSharing::View CatalogSharing::share(qint64 seen) const
{
    return guarded([&](db::TeamServer &server, View &view, const db::ImportedCatalogRecord &record,
                       const std::optional<CatalogContent> &own) {
        const auto isCanceled = [this](size_t = 0) { return m_isCanceled && m_isCanceled(); };
        if (!own) {
            view.failure = tr("There is no own import of this provider any more.");
        } else if (const int version = server.putCatalog(QUuid::createUuid(), record, own->codes,
                                                         seen, isCanceled)) {
            view.done = tr("Shared with the team as version %1.").arg(QLocale().toString(version));
        } else if (!isCanceled()) {
            view.failure = changedMeanwhile();
        }
    });
}

CatalogSharing::View CatalogSharing::setPresent(std::optional<int> version, qint64 seen) const
{
    return guarded([&](db::TeamServer &server, View &view, const auto &...) {
        if (!server.setCatalogVersion(m_slug, version, seen))
            view.failure = changedMeanwhile();
        else
            view.done = version
                    ? tr("The team has version %1 again.").arg(QLocale().toString(*version))
                    : tr("The team does not have this catalogue any more.");
    });
}

CatalogSharing::Changes CatalogSharing::changesBetween(qint64 before, qint64 after) const
{
    try {
        db::TeamServer server(m_address, db::TeamAccess::Any, m_isCanceled);
        const CatalogContent former = TeamTransfer::contentOf(server, before);
        const CatalogContent later = TeamTransfer::contentOf(server, after);
        return {{},
                std::make_shared<const CatalogDifference>(
                        CatalogDifference::between(former.codes, later.codes))};
    } catch (const db::TeamError &error) {
        return {TeamErrorText::describe(error), {}};
    }
}

} // namespace errdex
