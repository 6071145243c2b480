// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "core/owndatakeeper.h"
#include "ui/focus/dialog.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace errdex {

/// The states of the user's own data that can be restored: snapshots, and what can be read of
/// damaged files. Blocks nothing; what is chosen is asked for, not done here.
class RestoreDialog : public Dialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const QString &databasePath, QWidget *parent = nullptr);

    /// Reads again what there is.
    void load();
    void showProblem(const QString &text);
    void setBusy(bool isBusy); ///< while a choice is carried out

Q_SIGNALS:
    void snapshotRequested(const QString &path, const QString &name);
    void salvageRequested(const QString &damaged);
    void emptyRequested();

private:
    void buildLayout();
    void fill(const OwnDataKeeper::States &states);
    void chooseNewestGood();
    void addSnapshot(const OwnDataKeeper::States::Kept &kept);
    void addDamaged(const QString &path, const QString &when, const QString &what, qint64 bytes);
    void updateButtons();
    void restoreCurrent();

    QString m_database;
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_problem;
    QTreeWidget *m_list;
    QPushButton *m_restore = nullptr;
    QPushButton *m_empty = nullptr;
    bool m_isBusy = false;
    bool m_isDamaged = false;
    LatestTask<OwnDataKeeper::States> m_loading;
};

} // namespace errdex
