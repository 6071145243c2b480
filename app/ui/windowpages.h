// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"
#include "db/records.h"
#include "ui/print/printdialog.h"

#include <QStackedWidget>

class QSettings;

namespace errdex {

class Actions;
class BrowserSession;
class ComparePage;

/// The two pages of the window. Browse is there from the start; Compare is made when it is first
/// shown. Switches actions between them: what a page has not is off while it is shown.
class WindowPages : public QStackedWidget
{
    Q_OBJECT

public:
    WindowPages(QWidget *browse, Actions &actions, BrowserSession &session, QSettings &settings,
                QWidget *parent = nullptr);

    bool isComparing() const { return currentIndex() != 0; }
    ComparePage *comparePage(); ///< made when first asked for
    bool leavesSomeOut() const; ///< of the providers, when it compares
    /// The one that is current in Compare; none in Browse.
    std::optional<db::CodeKey> comparedCode() const;
    /// Leaves Compare for a code.
    void openInBrowse(const db::CodeKey &key);
    void saveState();
    void resetLayout();

Q_SIGNALS:
    void browseAboutToShow(); ///< and wants the focus, while Compare is still in sight
    void pageChanged(bool isComparing);
    void comparedCodeChanged(); ///< or may have
    void codeFollowed(
            const errdex::db::CodeKey &key); ///< Compare is shown yet; codeRequested() comes
    void codeRequested(const errdex::db::CodeKey &key); ///< Browse is shown already
    void copied(const QString &what);
    void comparisonChanged(); ///< another one is shown on the page of comparing
    void exported(const QString &path, const errdex::ExportOutcome &outcome); ///< a comparison
    void exportFailed(const QString &text);
    void nothingToTake(); ///< no row is left of the comparison that was to leave the window
    void printed(int pages);
    void browsePrintRequested(errdex::PrintDialog::Way way);

private:
    void showPage(bool isComparing);

    Actions &m_actions;
    BrowserSession &m_session;
    QSettings &m_settings;
    ComparePage *m_compare = nullptr;
};

} // namespace errdex
