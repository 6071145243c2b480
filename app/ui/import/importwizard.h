// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/dialog.h"
#include "ui/import/importjob.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace errdex {

class DifferencePage;
class PreviewPage;
class SourcePage;

/// Imports a catalogue in three steps: the source; what was recognised, to be corrected; what it
/// changes. Nothing is stored before the last one is confirmed. Opened with open(); deletes itself
/// when closed.
class ImportWizard : public Dialog
{
    Q_OBJECT

public:
    enum class Step : quint8 { Source, Preview, Difference };

    ImportWizard(std::shared_ptr<const CatalogStore> store, const QString &userDatabase,
                 QWidget *parent = nullptr);

    ~ImportWizard() override; ///< waits for nothing

    /// As if it had been chosen on the first page; for a drop on the window and "update from a file".
    void readSource(const ImportSource &source);
    void setProvider(const QString &name, const QString &slug);
    Step step() const;

    /// Stops what runs. While codes are stored it waits for the answer, which may be that it is done.
    void done(int result) override;

Q_SIGNALS:
    void imported(const QString &slug, const QString &name, const errdex::db::SavedImport &saved,
                  const errdex::CatalogDifference &difference);

private:
    /// How a source is read, and what a person has chosen in it.
    struct Reading
    {
        std::shared_ptr<ImportDocument> document;
        ImportHints chosen;
        RecalledReading recalled;
    };

    void buildLayout();
    void connectJob();
    void connectPages();
    void showStep(Step step);
    void stop();
    void goBack();
    void goOn();
    void update();
    void setRunning(bool running);
    void read();
    void readAs(bool isFresh);
    void recall();
    bool isImportedHere() const;
    QString reading() const; ///< as it is kept
    bool isProviderCertain(const ImportDocument &document);
    bool takeProvider();
    void showDocument(const RecalledSource &source);
    void showRecalled();
    void showPlan(const ImportPlan &plan);
    void showFailure(const QString &text);
    void leaveCancel(QWidget *to);

    std::shared_ptr<const CatalogStore> m_store;
    ImportJob *m_job;
    ImportSource m_source;
    ImportHints m_chosen; ///< by hand, of format, encoding and delimiter
    std::shared_ptr<ImportDocument> m_document;
    RecalledReading m_recalled; ///< in the document
    std::optional<Reading> m_former; ///< while the last time is asked for in its place
    QString m_readFor; ///< the slug of the provider that the document was read for
    bool m_isFresh = false; ///< it is not to be read as the last time
    bool m_isProviderSeen = false; ///< with this source, by a person who went on
    ImportPlan m_plan;
    QStackedWidget *m_pages;
    SourcePage *m_sourcePage;
    PreviewPage *m_previewPage;
    DifferencePage *m_differencePage;
    QLabel *m_title;
    QLabel *m_failure;
    QProgressBar *m_progress;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
    QString m_cancelText;
};

} // namespace errdex
