// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QWidget>

#include <memory>
#include <optional>

class QKeyEvent;
class QLabel;

namespace errdex {

class AnswerLine;
class CatalogStore;
class CompletionPopup;
class QueryLineEdit;
struct Completion;
struct SearchResult;

/// The search box: the query text, suggestions while it is written, and below it, in words, what
/// could not be understood, or why a row answers what was pasted.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    QString text() const;
    /// Shows a text that was changed elsewhere; the cursor goes to its end.
    void setText(const QString &text);
    /// The catalogues whose values are suggested.
    void setStore(std::shared_ptr<const CatalogStore> store);
    /// Marks what is wrong in `query`; ignored when the text has changed since.
    void setIssues(const Query &query);
    /// Says below the box what a result knows of its text. Ignored like setIssues().
    void setResult(const std::shared_ptr<const SearchResult> &result);
    /// The row of the newest result that the person looks at.
    void setCurrentRow(std::optional<quint32> row);
    /// The key that opens the help for what can be written here.
    void setHelpKey(const QKeySequence &keys);
    /// Puts the cursor into the box and selects what is there.
    void focusText();
    /// The same, and writes there what was typed elsewhere, in the place of what is there.
    void takeTyped(const QString &text);
    QueryLineEdit *lineEdit() const { return m_edit; }
    /// Whether the last textEdited() brought in more at once than one letter: a paste, a drop, an
    /// undo. What an input method or the list of suggestions writes counts as typed.
    bool hasPastedLast() const { return m_hasPastedLast; }
    /// What is said of the text, below the box; whoever puts it elsewhere owns it then.
    QWidget *lines() const { return m_lines; }
    /// Null until the first text that was recognised.
    AnswerLine *answerLine() const { return m_answer; }

Q_SIGNALS:
    void textEdited(const QString &text); ///< by the person, with every keystroke
    void leaveRequested(); ///< Down or Enter: on to the results
    void confirmed(); ///< Enter: what was found is what was looked for
    void historyRequested(); ///< Alt+Down
    void longTextPasted(const QString &text); ///< too long for a box; it is not in it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepLine();
    void tell();
    void suggest();
    void accept(const Completion &completion);
    void hidePopup();
    bool handleKey(const QKeyEvent &event);
    bool handleKeyInPopup(const QKeyEvent &event);

    QueryLineEdit *m_edit;
    QWidget *m_lines; ///< below the box
    QLabel *m_issueText;
    std::shared_ptr<const SearchResult> m_result; ///< of the present text, or of the one before
    std::optional<quint32> m_row; ///< that the person looks at
    AnswerLine *m_answer = nullptr; ///< made on first use, for a quick start
    CompletionPopup *m_popup = nullptr; ///< made on first use: needs the window
    std::shared_ptr<const CatalogStore> m_store;
    bool m_isShowing = false; ///< a text from elsewhere
    bool m_hasPastedLast = false;
    QString m_textBefore; ///< the last text, to see what came in
    bool m_isAccepting = false; ///< a change that calls for no suggestions
};

} // namespace errdex
