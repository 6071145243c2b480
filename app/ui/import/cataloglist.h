// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "db/importedcatalogs.h"
#include "ui/focus/quietview.h"

#include <QTreeWidget>

namespace errdex {

/// All catalogues there are, also those that are hidden. Reading them waits for the disk.
struct KnownCatalogs
{
    QList<db::ProviderRecord> bundled;
    QList<db::ImportedCatalogRecord> own; ///< imports of the user
    QHash<QString, QList<db::ImportedVersionRecord>> versions; ///< of own ones, by slug
    QList<db::ImportedCatalogRecord> shared; ///< by the team, also those that an own one hides
    QStringList hidden;

    /// The databases as loadCatalogs() takes them.
    static KnownCatalogs read(const QString &bundledDatabase, const QString &userDatabase,
                              const QString &sharedDatabase);

    /// Null where there is none.
    const db::ImportedCatalogRecord *ownOne(const QString &slug) const;
    const db::ImportedCatalogRecord *sharedOne(const QString &slug) const;
};

/// The list of all catalogues: hidden ones by their tick, own ones with a name that can be edited.
class CatalogList : public QuietView<QTreeWidget>
{
    Q_OBJECT

public:
    enum Column { NameColumn, CodesColumn, DateColumn, SourceColumn, ColumnCount };
    enum class Origin { None, Bundled, Own, Shared };

    explicit CatalogList(QWidget *parent = nullptr);

    /// Keeps the current catalogue where it is still there.
    void fill(const KnownCatalogs &catalogs, const CatalogStore &store);

    QString currentSlug() const; ///< null for none
    QString currentName() const; ///< as it is shown
    Origin currentOrigin() const;
    /// Takes no tick and no name until the one before is done with. The focus stays.
    void setBusy(bool isBusy) { m_isBusy = isBusy; }
    bool isBusy() const { return m_isBusy; }
    QColor currentColor() const; ///< of its dot; invalid for none

Q_SIGNALS:
    void edited(const QString &slug, bool isHidden, const QString &name);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    QTreeWidgetItem *add(const QString &slug, Origin origin, const QStringList &texts,
                         const QString &url, const QColor &color, bool isHidden);
    void addBundled(const KnownCatalogs &catalogs, const CatalogStore &store);
    void addImported(const KnownCatalogs &catalogs, const CatalogStore &store);
    void takeEdit(QTreeWidgetItem *item, int column);

    int m_filled = 0; ///< lines, while it is filled
    bool m_isFilling = false;
    bool m_isBusy = false;
};

} // namespace errdex
