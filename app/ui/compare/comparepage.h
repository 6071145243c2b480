// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/exporter.h"
#include "db/records.h"
#include "ui/compare/comparesession.h"
#include "ui/compare/sidesplitter.h"
#include "ui/print/printdialog.h"
#include "ui/statuspage.h"

class QSettings;

namespace errdex {

class BrowserSession;
class BusyLine;
class CardsView;
class CompareBar;
class ComparisonOutput;
class ComparisonView;
class ConceptNote;
class CoverageView;
class ProviderPicker;

/// Providers side by side: on the left which ones, and a map of what they cover; beside it the
/// table, and below it the cards of its current line.
class ComparePage : public SideSplitter
{
    Q_OBJECT

public:
    /// Both outlive the page.
    ComparePage(BrowserSession &session, QSettings &settings, QWidget *parent = nullptr);
    ~ComparePage() override;

    CompareSession &compareSession() { return m_compare; }
    ComparisonView *view() const { return m_view; }
    CardsView *cards() const { return m_cards; }
    ProviderPicker *picker() const { return m_picker; }
    CoverageView *coverage() const { return m_coverage; }
    CompareBar *bar() const { return m_bar; }
    StatusPage *status() const { return m_status; }
    ConceptNote *conceptNote() const { return m_note; }

    /// The one code that the person is at: of the current card after going to the cards, else of the
    /// current cell; none where that has several, or nothing is compared.
    std::optional<db::CodeKey> currentCode() const;

    void setSideShown(bool isShown);
    void setCardsShown(bool isShown);
    bool areCardsShown() const;
    void setCompact(bool isCompact);
    /// Makes the cell of a code current, if not in this comparison then in the next one.
    void beginAt(const db::CodeKey &code);
    void focusSide();
    void focusTable();
    void focusCards();

    /// What is shown now, for files and paper.
    ComparisonOutput &output();
    bool hasLines() const; ///< something is left to compare
    PrintScope scopeInSight() const; ///< the table, with the cards where they are shown
    void askForPrint(PrintDialog::Way way); ///< what of it, and whereto

    void saveState();

Q_SIGNALS:
    void codeRequested(const errdex::db::CodeKey &key); ///< to be shown in Browse
    void currentCodeChanged(); ///< or may have
    void backRequested(); ///< to the table
    void suggestionsRequested(const QStringList &providers); ///< slugs; of concepts, in Browse
    void countsChanged(); ///< of the comparison that is shown
    void cardsShownChanged(bool isShown);
    void copied(const QString &what);
    void exported(const QString &path, const errdex::ExportOutcome &outcome);
    void exportFailed(const QString &text);
    void nothingToTake(); ///< no row is left for a file or paper
    void printed(int pages);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide();
    void giveRoomToPicker();
    QWidget *makeTable();
    void connectParts();
    void connectCurrentCode();
    void showComparison();
    void showStatus();
    void showTable();
    void showStatusPage(const StatusPage::Content &content);
    void showCurrentLine();

    BrowserSession &m_session;
    QSettings &m_settings;
    CompareSession m_compare;
    CompareBar *m_bar;
    BusyLine *m_busy;
    ComparisonView *m_view;
    CardsView *m_cards;
    ProviderPicker *m_picker;
    CoverageView *m_coverage;
    StatusPage *m_status;
    ConceptNote *m_note;
    ComparisonOutput *m_output;
    QSplitter *m_tableAndCards = nullptr;
    QSplitter *m_side = nullptr;
    bool m_isAtCards = false; ///< which had the focus later than the table
    bool m_wantsFocus = false; ///< once there is a comparison
    std::optional<db::CodeKey> m_beginning; ///< for the next comparison
    QString m_toldStatus; ///< to who does not see the page
};

} // namespace errdex
