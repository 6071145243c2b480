// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/dialog.h"
#include "ui/longtext/logscanjob.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QTableView;

namespace errdex {

class LogModel;

/// The table of every known code in a long text, filled while the text is read. Not modal: it
/// stands beside the window whose table it filters.
class LongTextDialog : public Dialog
{
    Q_OBJECT

public:
    LongTextDialog(std::shared_ptr<const CatalogStore> store, const LongText &text,
                   QWidget *parent = nullptr);
    ~LongTextDialog() override;

    /// Puts it where a person has put one before, else beside the window where the screen has room,
    /// so that it covers nothing of the table that it filters. Before it is shown; `settings`
    /// outlive it.
    void place(QSettings &settings);

    QTableView *table() const { return m_table; }
    LogModel *model() const { return m_model; }
    bool isReading() const { return m_job->isRunning(); }
    QString statusText() const;
    /// Writes the table as the suffix of the file asks, CSV without one.
    void exportTo(const QString &path);

Q_SIGNALS:
    void queryRequested(const QString &query); ///< the main table is to show these codes

protected:
    void reject() override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void say(const Wording &text);
    void showReport(const LogReport &report);
    void end(const Wording &trouble);
    void askForFile();
    void showChosen();
    QString name() const;
    QString summary() const;

    std::shared_ptr<const CatalogStore> m_store;
    QSettings *m_settings = nullptr;
    QRect m_placed; ///< where it stood before a person could move it; null until then
    Wording m_name;
    Wording m_said; ///< in the status
    LogReport m_report;
    LogModel *m_model;
    QSortFilterProxyModel *m_sorted;
    LogScanJob *m_job;
    QLabel *m_status;
    QProgressBar *m_progress;
    QTableView *m_table;
    QPushButton *m_stop;
    QPushButton *m_show;
    QPushButton *m_export;
};

} // namespace errdex
