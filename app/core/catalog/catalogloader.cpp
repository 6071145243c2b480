// SPDX-License-Identifier: MIT
#include "core/catalog/catalogloader.h"

#include "db/catalogreader.h"
#include "db/importedcatalogs.h"

#include <QHash>

namespace errdex {

namespace {

constexpr size_t rowsBetweenQuestions = 1024;
// Ids of imported providers and categories, away from those of the bundled database.
constexpr qint64 firstImportedId = qint64(1) << 40;

struct UserCatalogs
{
    std::unique_ptr<db::ImportedCatalogs> database;
    QList<db::ImportedCatalogRecord> catalogs;
    QStringList hidden;
};

UserCatalogs readUserCatalogs(const QString &path, std::optional<db::Error> &fault)
{
    UserCatalogs user;
    if (path.isEmpty())
        return user;
    try {
        user.database = std::make_unique<db::ImportedCatalogs>(
                path, db::ImportedCatalogs::Access::ReadOnly);
        user.catalogs = user.database->catalogs();
        user.hidden = user.database->hiddenProviders();
    } catch (const db::Error &error) {
        if (error.kind() != db::Error::Kind::Missing)
            fault = error;
        return {};
    }
    return user;
}

class Loader
{
public:
    Loader(const QString &bundled, const QString &user, const QString &shared,
           const ConceptChoices &choices, const std::function<bool()> &isCanceled)
        : m_reader(bundled)
        , m_user(readUserCatalogs(user, m_faults.imported))
        , m_shared(readUserCatalogs(shared, m_faults.shared))
        , m_isCanceled(isCanceled)
    {
        m_builder.setConceptChoices(choices);
    }

    std::shared_ptr<const CatalogStore> load()
    {
        const QList<db::ConceptRecord> concepts = m_reader.conceptRecords();
        for (const db::ConceptRecord &record : concepts)
            m_concepts.insert(record.slug, record.id);
        m_builder.setHttpStatuses(m_reader.httpStatuses());
        m_builder.setConcepts(concepts);
        m_categories = m_reader.categories();
        readImported(m_user, false);
        readImported(m_shared, true);
        m_builder.setCategories(m_categories);
        for (const db::ProviderRecord &provider : m_reader.providers()) {
            if (m_user.hidden.contains(provider.slug) && !m_imported.contains(provider.slug))
                continue;
            addBundled(provider);
            if (m_wasCanceled)
                return nullptr;
        }
        for (const db::ImportedCatalogRecord &catalog : m_user.catalogs + m_shared.catalogs) {
            if (const auto found = m_imported.find(catalog.slug); found != m_imported.end()) {
                addImported(*found);
                m_imported.erase(found); // it may be in both
            }
        }
        m_builder.setFaults(m_faults);
        return m_wasCanceled ? nullptr : m_builder.build();
    }

private:
    struct Imported
    {
        db::ProviderRecord provider;
        QList<db::ErrorCodeRecord> codes;
    };

    /// The categories have to be known before the first row.
    void readImported(const UserCatalogs &source, bool isShared)
    {
        for (const db::ImportedCatalogRecord &catalog : source.catalogs) {
            if (m_user.hidden.contains(catalog.slug))
                continue;
            if (const auto own = m_imported.find(catalog.slug); own != m_imported.end()) {
                own->provider.hidesShared = true;
                continue;
            }
            Imported imported;
            imported.provider.id = db::ProviderId(m_nextId++);
            imported.provider.slug = catalog.slug;
            imported.provider.name = catalog.name;
            imported.provider.documentName = catalog.source;
            imported.provider.documentationUrl = catalog.url;
            imported.provider.isImported = true;
            imported.provider.isShared = isShared;
            imported.provider.color = catalog.color;
            imported.provider.errorBody = catalog.errorBody;
            try {
                readCodes(source, catalog.slug, imported);
            } catch (const db::Error &error) {
                (isShared ? m_faults.shared : m_faults.imported) = error;
                continue; // the others are still there
            }
            m_imported.insert(catalog.slug, imported);
        }
    }

    void readCodes(const UserCatalogs &source, const QString &slug, Imported &imported)
    {
        QHash<QString, db::CategoryId> categories;
        source.database->visitCodes(slug, {}, [&](const db::ImportedCodeRecord &record) {
            db::ErrorCodeRecord code = record.code;
            code.provider = imported.provider.id;
            if (!record.category.isEmpty()) {
                auto found = categories.constFind(record.category);
                if (found == categories.constEnd()) {
                    const auto id = db::CategoryId(m_nextId++);
                    m_categories.append(
                            {id, code.provider, int(categories.size()) + 1, record.category});
                    found = categories.insert(record.category, id);
                }
                code.category = *found;
            }
            if (const auto found = m_concepts.constFind(record.conceptSlug);
                found != m_concepts.constEnd())
                code.conceptId = *found;
            imported.codes.append(code);
            return goesOn();
        });
    }

    void addBundled(const db::ProviderRecord &provider)
    {
        const auto found = m_imported.find(provider.slug);
        if (found == m_imported.end()) {
            m_builder.addProvider(provider);
            m_reader.visitCodes(provider.id, [this](const db::ErrorCodeRecord &code) {
                m_builder.addCode(code);
                return goesOn();
            });
            return;
        }
        // What we know about the provider and its codes stays true when its page is read again.
        QHash<QPair<QString, int>, db::ErrorCodeRecord> known;
        m_reader.visitCodes(provider.id, [&known](const db::ErrorCodeRecord &code) {
            known.insert({code.code, code.occurrence}, code);
            return true;
        });
        for (db::ErrorCodeRecord &code : found->codes) {
            const auto bundled = known.constFind({code.code, code.occurrence});
            if (bundled == known.constEnd())
                continue;
            if (!code.conceptId)
                code.conceptId = bundled->conceptId;
            code.remark = bundled->remark;
        }
        db::ProviderRecord merged = provider;
        merged.id = found->provider.id;
        merged.name = found->provider.name;
        merged.documentName = found->provider.documentName;
        merged.isImported = true;
        merged.isShared = found->provider.isShared;
        merged.hidesShared = found->provider.hidesShared;
        merged.color = found->provider.color;
        if (!found->provider.errorBody.isNull())
            merged.errorBody = found->provider.errorBody;
        if (!found->provider.documentationUrl.isNull())
            merged.documentationUrl = found->provider.documentationUrl;
        found->provider = merged;
        addImported(*found);
        m_imported.erase(found);
    }

    void addImported(const Imported &imported)
    {
        m_builder.addProvider(imported.provider);
        for (const db::ErrorCodeRecord &code : imported.codes) {
            m_builder.addCode(code);
            if (!goesOn())
                return;
        }
    }

    bool goesOn()
    {
        m_wasCanceled = m_wasCanceled
                || (++m_count % rowsBetweenQuestions == 0 && m_isCanceled && m_isCanceled());
        return !m_wasCanceled;
    }

    db::CatalogReader m_reader;
    CatalogStore::Faults m_faults;
    UserCatalogs m_user;
    UserCatalogs m_shared;
    const std::function<bool()> &m_isCanceled;
    CatalogStore::Builder m_builder;
    QHash<QString, db::ConceptId> m_concepts;
    QList<db::CategoryRecord> m_categories;
    QHash<QString, Imported> m_imported; // by slug
    qint64 m_nextId = firstImportedId;
    size_t m_count = 0;
    bool m_wasCanceled = false;
};

} // namespace

std::shared_ptr<const CatalogStore> loadCatalogs(const QString &bundledDatabase,
                                                 const std::function<bool()> &isCanceled,
                                                 const QString &userDatabase,
                                                 const ConceptChoices &concepts,
                                                 const QString &sharedDatabase)
{
    return Loader(bundledDatabase, userDatabase, sharedDatabase, concepts, isCanceled).load();
}

} // namespace errdex
