// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QSettings;
class QWidget;

namespace errdex {

class Actions;
class BrowserSession;
class ExportDialog;
class ExportSubject;
class MessageBar;
class StatusLine;
class TableArea;
class WindowPages;
struct ExportChoices;
struct ExportOutcome;

/// Exporting from the window: the dialog for what is shown, the table or a comparison, and the message
/// that leads to what was written.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this, or go with the window.
    ExportActions(Actions &actions, BrowserSession &session, TableArea &table, WindowPages &pages,
                  MessageBar &message, StatusLine &status, QSettings &settings, QWidget *window);

    /// For the page that is shown. Brings the open dialog to the front where there is one; null without
    /// catalogues, or where nothing is found or left to compare, which is said then.
    ExportDialog *openDialog();
    /// Tells what was written, here or elsewhere, and leads to it.
    void showExported(const QString &path, const ExportOutcome &outcome);
    void sayNothingToPrint(); ///< in Browse

private:
    void sayNothingToTake();
    void sayNothingToExport();
    std::function<bool()> isNothingFound();
    ExportDialog *openForCodes(); ///< all of them, where nothing is found
    ExportDialog *openForComparison();
    ExportDialog *open(ExportSubject *subject, const ExportChoices &choices);

    BrowserSession &m_session;
    TableArea &m_table;
    WindowPages &m_pages;
    MessageBar &m_message;
    StatusLine &m_status;
    QSettings &m_settings;
    QWidget *m_window;
    QPointer<ExportDialog> m_dialog;
};

} // namespace errdex
