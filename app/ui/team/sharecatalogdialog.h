// SPDX-License-Identifier: MIT
#pragma once

#include "core/team/catalogsharing.h"
#include "core/team/teamdata.h"
#include "ui/focus/dialog.h"

#include <atomic>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace errdex {

class DifferenceView;

/// A catalogue of the team's, for a curator: what one's own import would change for everybody, who has
/// shared which version when; shares, puts a former version back, and withdraws the catalogue. Who is
/// no curator sees the versions. The server is asked in a worker thread; closing the dialog cancels
/// what is not stored yet.
class ShareCatalogDialog : public Dialog
{
    Q_OBJECT

public:
    /// Of the catalogue. `name` may have any letters.
    struct Subject
    {
        QString slug;
        QString name;
        bool hasOwn = false; ///< there is an own import, which can be shared
    };

    /// `team` outlives it.
    ShareCatalogDialog(TeamData &team, QString userDatabase, Subject subject,
                       QWidget *parent = nullptr);
    ~ShareCatalogDialog() override;

    /// Shows what the server said, or would have.
    void showView(const CatalogSharing::View &view);

private:
    using Ask = std::function<CatalogSharing::View(const CatalogSharing &)>;

    QWidget *makeVersions();
    void ask(const QString &waiting, const Ask &question);
    void withSharing(const std::function<void(const CatalogSharing &)> &goOn);
    void share();
    void putBack();
    void compareWithPresent();
    void withdraw();
    void setBusy(const QString &waiting);
    void showVersions();
    void updateButtons();
    QString introduction() const;
    const db::TeamCatalogVersion *currentVersion() const;

    TeamData &m_team;
    QString m_userDatabase;
    Subject m_subject;
    CatalogSharing::View m_view;
    bool m_isBusy = false;
    std::shared_ptr<std::atomic<bool>> m_isCanceled = std::make_shared<std::atomic<bool>>(false);
    QLabel *m_state;
    DifferenceView *m_changes;
    QTreeWidget *m_versions;
    QPushButton *m_compare = nullptr;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_share = nullptr;
};

} // namespace errdex
