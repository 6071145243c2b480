// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalogstore.h"
#include "core/export/exporter.h"
#include "core/latesttask.h"
#include "ui/focus/dialog.h"
#include "ui/import/catalogchange.h"
#include "ui/import/cataloglist.h"
#include "ui/session/browsersession.h"

class QLabel;
class QPushButton;

namespace errdex {

class CatalogVersions;
class MessageBar;
class TeamData;

/// The catalogues: bundled ones can be hidden, imported ones renamed, coloured, updated, handed on,
/// put back to a former version and removed; one that the team shares can only be hidden, handed on,
/// or brought back into sight where an own one hides it. The database is touched in a worker thread
/// alone.
class CatalogManager : public Dialog
{
    Q_OBJECT

public:
    /// `team` outlives it.
    CatalogManager(std::shared_ptr<const CatalogStore> store, const SessionPaths &paths,
                   TeamData &team, QWidget *parent = nullptr);

    void setStore(std::shared_ptr<const CatalogStore> store);

Q_SIGNALS:
    void catalogsChanged(); ///< what is stored; the window reads it again
    void changed(const errdex::CatalogChange &change); ///< is stored
    void undoRequested(); ///< of the last change
    void updateRequested(const QString &name, const QString &slug);

private:
    struct Written
    {
        QString path;
        ExportOutcome outcome;
    };

    void buildLayout();
    void load();
    void fill(const KnownCatalogs &catalogs);
    void change(const CatalogChange &change);
    QString currentSlug() const; ///< of an own catalogue; null for none
    void takeEdit(const QString &slug, bool isHidden, const QString &name);
    void chooseColor();
    void showVersions();
    void exportCatalog();
    void showWritten(const Written &written);
    void removeCatalog();
    void useTheTeams();
    void shareCatalog();
    void takeAway(const Wording &text); ///< the current one
    void offerUndo(const Wording &text);
    void updateButtons();
    void updateHint();
    void showProblem(const QString &text);

    std::shared_ptr<const CatalogStore> m_store;
    QString m_bundledDatabase;
    QString m_userDatabase;
    TeamData &m_team;
    KnownCatalogs m_catalogs;
    CatalogList *m_list;
    QLabel *m_hint;
    QLabel *m_problem;
    MessageBar *m_message;
    CatalogVersions *m_formerVersions;
    QPushButton *m_update = nullptr;
    QPushButton *m_color = nullptr;
    QPushButton *m_versions = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_share = nullptr;
    QPushButton *m_useTeams = nullptr;
    CatalogChange m_change; ///< that is being stored
    LatestTask<KnownCatalogs> m_loading;
    LatestTask<bool> m_changing;
    LatestTask<Written> m_writing;
};

} // namespace errdex
