// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/export/exporter.h"
#include "core/import/catalogdifference.h"
#include "core/latesttask.h"
#include "ui/focus/dialog.h"
#include "ui/session/browsersession.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace errdex {

class MessageBar;

/// The catalogues: bundled ones can be hidden, imported ones renamed, coloured, updated, handed on,
/// put back to a former version and removed. The database is touched in a worker thread alone.
class CatalogManager : public Dialog
{
    Q_OBJECT

public:
    CatalogManager(std::shared_ptr<const CatalogStore> store, const SessionPaths &paths,
                   QWidget *parent = nullptr);

    void setStore(std::shared_ptr<const CatalogStore> store);

Q_SIGNALS:
    void catalogsChanged(); ///< what is stored; the window reads it again
    void removed(const QString &name, const QString &slug);
    void updateRequested(const QString &name, const QString &slug);

private:
    struct Content
    {
        QList<db::ImportedCatalogRecord> catalogs;
        QHash<QString, QList<db::ImportedVersionRecord>> versions; ///< by slug
        QStringList hidden;
        QList<db::ProviderRecord> bundled; ///< hidden ones too
    };
    /// Two versions of a catalogue beside each other.
    struct Versions
    {
        QString title;
        std::shared_ptr<const CatalogDifference> difference;
    };
    struct Written
    {
        QString path;
        ExportOutcome outcome;
    };

    void buildLayout();
    void load();
    void fill(const Content &content);
    void addBundled(const Content &content);
    void addImported(const Content &content);
    void change(std::function<void(db::ImportedCatalogs &)> work);
    QString currentSlug() const; ///< of an imported catalogue; null for none
    void takeEdit(QTreeWidgetItem *item, int column);
    void chooseColor();
    void showVersions();
    void compareWith(const db::ImportedVersionRecord &version);
    void exportCatalog();
    void showWritten(const Written &written);
    void removeCatalog();
    void updateButtons();
    void showProblem(const QString &text);

    std::shared_ptr<const CatalogStore> m_store;
    QString m_bundledDatabase;
    QString m_userDatabase;
    Content m_content;
    QTreeWidget *m_list;
    QLabel *m_problem;
    MessageBar *m_message;
    QPushButton *m_update = nullptr;
    QPushButton *m_color = nullptr;
    QPushButton *m_versions = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_isFilling = false;
    LatestTask<Content> m_loading;
    LatestTask<bool> m_changing;
    LatestTask<Versions> m_comparing;
    LatestTask<Written> m_writing;
};

} // namespace errdex
