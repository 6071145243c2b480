// SPDX-License-Identifier: MIT
#include "core/team/catalogsharing.h"

#include "core/databaseerrortext.h"
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

int CatalogSharing::View::presentNumber() const
{
    const db::TeamCatalogVersion *version = present();
    return version == nullptr ? 0 : version->number;
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
        view = this->view(server, own);
        work(server, view, record, own);
        if (!view.done.isEmpty()) {
            const QString done = view.done;
            view = this->view(server, own);
            view.done = done;
        }
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
                                          const std::optional<CatalogContent> &own) const
{
    const db::TeamGreeting greeting = server.greet();
    View view;
    view.mayCurate = greeting.mayCurate;
    view.isReadOnly = greeting.isReadOnly;
    view.versions = server.catalogVersions(m_slug);
    if (own) {
        const db::TeamCatalogVersion *present = view.present();
        const CatalogContent theirs = present == nullptr
                ? CatalogContent()
                : TeamTransfer::contentOf(server, present->id);
        view.difference = std::make_shared<const CatalogDifference>(
                CatalogDifference::between(theirs.codes, own->codes));
    }
    view.isKnown = true;
    return view;
}

CatalogSharing::View CatalogSharing::look() const
{
    return guarded([](auto &...) {});
}

CatalogSharing::View CatalogSharing::share(int seen) const
{
    return guarded([&](db::TeamServer &server, View &view, const db::ImportedCatalogRecord &record,
                       const std::optional<CatalogContent> &own) {
        if (!own) {
            view.failure = tr("There is no own import of this provider any more.");
        } else if (view.presentNumber() != seen) {
            view.failure = changedMeanwhile();
        } else {
            const int version =
                    server.putCatalog(QUuid::createUuid(), record, own->codes,
                                      [this](size_t) { return m_isCanceled && m_isCanceled(); });
            view.done = version > 0 ? tr("Shared with the team as version %1.").arg(version)
                                    : QString();
        }
    });
}

CatalogSharing::View CatalogSharing::setPresent(std::optional<int> version, int seen) const
{
    return guarded([&](db::TeamServer &server, View &view, const auto &...) {
        if (view.presentNumber() != seen || !server.setCatalogVersion(m_slug, version))
            view.failure = changedMeanwhile();
        else
            view.done = version ? tr("The team has version %1 again.").arg(*version)
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
