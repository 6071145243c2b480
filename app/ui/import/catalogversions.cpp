// SPDX-License-Identifier: MIT
#include "ui/import/catalogversions.h"

#include "core/text/dates.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "ui/import/differencedialog.h"

#include <QLocale>
#include <QMenu>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

CatalogVersions::CatalogVersions(const QString &userDatabase, QWidget *window)
    : QObject(window)
    , m_userDatabase(userDatabase)
    , m_window(window)
    , m_comparing(
              this,
              [this](const Compared &versions) {
                  (new DifferenceDialog(versions.difference, versions.title, m_window))->open();
              },
              [this](const std::exception_ptr &failure) { Q_EMIT failed(failure); })
{
}

QMenu *CatalogVersions::makeMenu(const db::ImportedCatalogRecord &catalog,
                                 const QList<db::ImportedVersionRecord> &versions)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const db::ImportedVersionRecord &version : versions) {
        //: Stands before a date and "40 codes".
        const QString title =
                Phrases::list({tr("Version %1").arg(QLocale().toString(version.number)),
                               shownTime(version.importedAt),
                               tr("%Ln code(s)", nullptr, int(version.codeCount))});
        if (version.isPresent) {
            QAction *present = menu->addAction(title);
            present->setCheckable(true);
            present->setChecked(true);
            continue;
        }
        QMenu *former = menu->addMenu(title);
        former->setObjectName(u"catalogVersion%1"_s.arg(version.number));
        former->addAction(tr("What has &changed since"), this,
                          [this, catalog, version] { compareWith(catalog, version); });
        former->addAction(tr("&Put back"), this,
                          [this, catalog, number = version.number] { putBack(catalog, number); });
    }
    return menu;
}

void CatalogVersions::putBack(const db::ImportedCatalogRecord &catalog, int version)
{
    const auto restore = [slug = catalog.slug](int number) {
        return [slug, number](db::ImportedCatalogs &catalogs) { catalogs.restore(slug, number); };
    };
    Q_EMIT changeRequested({.text =
                                    [name = catalog.name, version] {
                                        return tr("%1 is at version %2 again")
                                                .arg(name, QLocale().toString(version));
                                    },
                            .redo = restore(version),
                            .undo = restore(catalog.version)});
}

void CatalogVersions::compareWith(const db::ImportedCatalogRecord &catalog,
                                  const db::ImportedVersionRecord &version)
{
    const QString title = tr("%1: what has changed since version %2 of %3")
                                  .arg(withControlSigns(catalog.name),
                                       QLocale().toString(version.number),
                                       shownTime(version.importedAt));
    m_comparing.start([path = m_userDatabase, slug = catalog.slug, number = version.number,
                       title](const auto &) {
        db::ImportedCatalogs catalogs(path, db::ImportedCatalogs::Access::ReadOnly);
        const CatalogContent before = contentOf(catalogs, slug, number);
        const CatalogContent after = contentOf(catalogs, slug);
        return Compared{title,
                        std::make_shared<const CatalogDifference>(
                                CatalogDifference::between(before.codes, after.codes))};
    });
}

} // namespace errdex
