// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"
#include "ui/detail/teamrights.h"

#include <QScrollArea>
#include <QUrl>

namespace errdex {

class CodeDetailView;

/// Everything about the current code, to be read, selected and copied. Texts of a catalogue are
/// shown as they are, never as HTML; what a page does not give is left out.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);
    ~DetailPane() override;

    /// Shows a code of `result`, or the empty state without one.
    void setCode(const std::shared_ptr<const SearchResult> &result, std::optional<Row> row);
    /// With two codes or more, says how many there are and what can be done with them instead;
    /// until the next setCode().
    void setSelectionCount(int rows);

    /// Opens the editor of a note, tags, a link or a reply of the code that is shown.
    void editOwn(db::OwnField field);
    /// As editOwn(), once this code is shown; never where the next result has another one.
    void editOwnOf(const db::CodeKey &key, db::OwnField field);
    void finishEdits(); ///< keeps what was typed
    /// The one code that is shown.
    std::optional<db::CodeKey> shownCode() const;

    /// What the person may do with what a team shares; nothing of a team is shown before.
    void setTeamRights(TeamRights rights);
    /// Who suggests concepts for codes that have none; null for nobody.
    /// What the keys do about the suggestions of several codes, as a sentence; empty where there are none.
    void setSuggestionsHint(const QString &text);
    void setSuggester(std::shared_ptr<const ConceptSuggester> suggester);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void codeRequested(const errdex::db::CodeKey &key); ///< a link to another code
    void queryRequested(const QString &query); ///< a link to all codes of a kind
    void starToggleRequested(const errdex::db::CodeKey &key, bool starred);
    void linkActivated(const QUrl &url); ///< http or https only: to be opened outside
    void conceptAccepted(const QString &slug); ///< for the code that is shown
    void conceptChangeRequested();
    void conceptClearRequested();
    /// Also while it is typed; `subject` is the code or its concept.
    void ownEdited(const errdex::db::CodeKey &subject, errdex::db::OwnField field,
                   const QString &value);
    /// About what another person has written: it is used instead, or thrown away.
    void otherDecided(const errdex::db::CodeKey &subject, const errdex::db::OtherValue &other,
                      bool isUsed);
    /// Of the team's: a text was written, with the revision that was before the eyes, or one is asked
    /// about.
    void teamEdited(const errdex::db::TeamPlace &place, const QString &value, qint64 seen);
    void teamHistoryRequested(const errdex::db::TeamPlace &place);
    void teamDecisionRequested(const errdex::db::TeamPlace &place);
    void teamShareRequested(const errdex::db::TeamPlace &place);
    void editingEnded(); ///< what comes is typed anew
    void copied(const QString &what); ///< "Code", "Message": it is on the clipboard now

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void turnPage(bool isForward);
    void fitSpacing();
    void rebuild(bool keepPlace);
    void editWanted();
    void connectView();

    std::shared_ptr<const ConceptSuggester> m_suggester;
    QString m_suggestionsHint;
    std::shared_ptr<const SearchResult> m_result;
    std::optional<Row> m_row;
    std::optional<CodeDetail> m_detail;
    /// To be edited when it is shown, of the code and of the result that it was asked for in.
    struct WantedEdit
    {
        db::CodeKey key;
        db::OwnField field;
        std::shared_ptr<const SearchResult> result;
    };
    std::optional<WantedEdit> m_wantedEdit;
    CodeDetailView *m_view = nullptr; ///< while one code is shown
    int m_selectionCount = 0;
    bool m_isNothingFound = false;
    TeamRights m_teamRights = TeamRights::None;
    bool m_isProviderUnfolded = false; ///< kept from code to code
};

} // namespace errdex
