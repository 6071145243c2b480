// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export/exportjob.h"
#include "ui/export/exportsubject.h"
#include "ui/focus/dialog.h"

#include <QElapsedTimer>

class QFileDialog;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QStackedLayout;
class QTableWidget;

namespace errdex {

class ColumnList;
class FilePreview;
class FormatBox;
struct ExportPreview;

/// Chooses what to export and how, shows the first lines as they will be, and writes them in the
/// background. Opened with open(); deletes itself when closed.
class ExportDialog : public Dialog
{
    Q_OBJECT

public:
    /// Takes `subject`. `settings` keep the named profiles and outlive the dialog.
    ExportDialog(ExportSubject *subject, const ExportChoices &choices, QSettings &settings,
                 QWidget *parent = nullptr);

    /// Offers another way out of the dialog, by a button; `go` is called when it is closed.
    void addWay(const QString &name, const QString &text, std::function<void()> go);

    ExportChoices choices() const;
    /// Writes with the present choices, but in the format that the file's name says, which is shown
    /// as chosen then; what the file chooser leads to.
    void exportTo(const QString &path);

    void done(int result) override; ///< stops what runs

Q_SIGNALS:
    void exported(const QString &path, const errdex::ExportOutcome &outcome);
    void copied(qsizetype lines, bool areCodes);
    void choicesChanged(const errdex::ExportChoices &choices); ///< worth keeping

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeColumns(const ExportChoices &choices);
    QWidget *makePreview();
    QWidget *makeButtons();
    void connectJob();

    void giveRoom();
    void refresh();
    void showPreview(const ExportChoices &choices);
    void showCells(const ExportPreview &preview, bool isForPersons);
    void chooseFile();
    void copy();
    void setRunning(bool running);
    void showProgress(qsizetype rows);
    void showFailure(const QString &text);

    ExportSubject *m_subject;
    QSettings &m_settings;
    ExportJob *m_job;
    FormatBox *m_format = nullptr;
    QWidget *m_columnBox = nullptr;
    ColumnList *m_columns = nullptr;
    QStackedLayout *m_previews = nullptr;
    QTableWidget *m_cells = nullptr; ///< a workbook's
    FilePreview *m_preview = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_failure = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_way = nullptr; ///< may be null
    QPushButton *m_cancel = nullptr;
    QString m_cancelText;
    QWidget *m_form = nullptr;
    QElapsedTimer m_sinceStart;
};

} // namespace errdex
