// SPDX-License-Identifier: MIT
#pragma once

#include "core/import/catalogdifference.h"
#include "core/latesttask.h"
#include "core/suggest/suggestioncount.h"
#include "ui/import/droppedfiles.h"
#include "ui/messagebar.h"
#include "ui/theme/providerhues.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QSettings;
class QWidget;

namespace errdex {

class Actions;
class BrowserSession;
class CatalogManager;
class ImportWizard;
class Navigator;
class WindowPages;
struct CatalogChange;

/// Importing from the window: the wizard, the manager of catalogues, files dropped on the window, and
/// the message with its undo. Makes the dialogs when they are first asked for.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ImportActions(BrowserSession &session, MessageBar &message, QSettings &settings,
                  QWidget *window);

    /// Lets actions start it; they may go, and others come.
    void connectActions(const Actions &actions, Navigator &navigator, WindowPages &pages);

    /// Null while there are no catalogues to compare with.
    ImportWizard *openWizard();
    CatalogManager *openManager();
    /// Opens the wizard with this file.
    void importFile(const QString &path);

Q_SIGNALS:
    void codesRequested(); ///< the table is to be shown
    void textDropped(const QString &path); ///< a file that codes are to be looked for in

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< drops on the window

private:
    void applyColors();
    void openSource(const ImportSource &source);
    void takeTexts(const ImportSource &source, bool isCatalogue);
    void showImported(const QString &slug, const QString &name, const db::SavedImport &saved,
                      const CatalogDifference &difference);
    /// A step of undoing of what the manager has changed.
    void addStep(const CatalogChange &change);
    void addImportStep(const QString &slug, const QString &name, const db::SavedImport &saved);
    void tellNotRedone(const QString &name);
    void offerUndo(MessageBar::Message message); ///< of m_lastStep
    /// What was imported: the message, once more when it is known for how many codes a concept is
    /// suggested.
    struct Imported
    {
        QString slug;
        QString name;
        CatalogDifference counts; ///< without the changes themselves: the message may stand long
        quint64 step = 0;
        std::shared_ptr<const CatalogStore> before; ///< the store without it
        Wording compared; ///< what becomes of it where only chosen providers are compared
        QString told; ///< by the message
    };
    void tellImported(const Imported &imported, const SuggestionCount &count);
    void countSuggestions();
    Wording compareNew(const QString &slug);

    BrowserSession &m_session;
    MessageBar &m_message;
    QSettings &m_settings;
    QWidget *m_window;
    QPointer<ImportWizard> m_wizard;
    QPointer<CatalogManager> m_manager;
    QPointer<WindowPages> m_pages; ///< present ones
    ProviderHues m_hues;
    quint64 m_lastStep = 0; ///< of undoing, that was added here
    std::optional<Imported> m_imported; ///< until its suggestions have been counted
    DroppedFiles m_dropped;
    LatestTask<SuggestionCount> m_counting;
};

} // namespace errdex
