// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export/exportchoices.h"
#include "ui/export/exportjob.h"
#include "ui/focus/dialog.h"

#include <QElapsedTimer>

#include <array>

class QButtonGroup;
class QFileDialog;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSettings;

namespace errdex {

class ColumnList;
class FormatBox;

/// What an export can take, from the table.
struct ExportSource
{
    std::shared_ptr<const CatalogStore> store;
    std::array<ExportRows, 3> rows; ///< by ExportScope; of no rows where there are none
    std::vector<Column> tableColumns; ///< as the table shows them

    const ExportRows &operator[](ExportScope scope) const { return rows[size_t(scope)]; }
};

/// Chooses what to export and how, shows the first lines as they will be, and writes them in the
/// background. Opened with open(); deletes itself when closed.
class ExportDialog : public Dialog
{
    Q_OBJECT

public:
    /// `settings` keep the named profiles and outlive the dialog.
    ExportDialog(ExportSource source, const ExportChoices &choices, QSettings &settings,
                 QWidget *parent = nullptr);

    ExportChoices choices() const;
    /// Writes with the present choices; what the file chooser leads to.
    void exportTo(const QString &path);

    void done(int result) override; ///< stops what runs

Q_SIGNALS:
    void exported(const QString &path, const errdex::ExportOutcome &outcome);
    void copied(qsizetype rows);
    void choicesChanged(const errdex::ExportChoices &choices); ///< worth keeping

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeScope(const ExportChoices &choices);
    QWidget *makeColumns(const ExportChoices &choices);
    QWidget *makePreview();
    QWidget *makeButtons();
    void connectJob();

    ExportScope scope() const;
    void giveRoom();
    void refresh();
    void showPreview(const ExportChoices &choices);
    void chooseFile();
    void copy();
    void setRunning(bool running);
    void showProgress(qsizetype rows);
    void showFailure(const QString &text);

    ExportSource m_source;
    QString m_folder;
    ExportJob *m_job;
    QButtonGroup *m_scopes = nullptr;
    FormatBox *m_format = nullptr;
    ColumnList *m_columns = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QLabel *m_rule = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_failure = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_cancel = nullptr;
    QWidget *m_form = nullptr;
    QElapsedTimer m_sinceStart;
};

} // namespace errdex
