// SPDX-License-Identifier: MIT
#pragma once

#include "core/latesttask.h"
#include "core/search/search.h"
#include "db/records.h"

#include <QFrame>

class QLabel;
class QListView;

namespace errdex {

class AnswerModel;
class BrowserSession;
class QueryLineEdit;

/// A small box on top of everything that answers while a person types or pastes. It has its own
/// text; the session's is left alone until an answer is opened.
class QuickWindow : public QFrame
{
    Q_OBJECT

public:
    /// The session outlives the window. Its catalogues are read after the first picture stands.
    explicit QuickWindow(BrowserSession &session, QWidget *parent = nullptr);
    ~QuickWindow() override;

    /// In front, with the text selected, so that typing replaces it.
    void popUp();
    /// Shows the answer to a text, without taking the focus from whoever has it.
    void showQuietly(const QString &text);

    QueryLineEdit *lineEdit() const { return m_edit; }
    QListView *list() const { return m_list; }
    AnswerModel *model() const { return m_model; }
    QString statusText() const;

Q_SIGNALS:
    /// To be shown in the main window: `key` of the answer to `text`.
    void openRequested(const QString &text, const errdex::db::CodeKey &key);
    void longTextPasted(const QString &text); ///< it is none of this window's

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    void search(); ///< for another text
    void askAgain(); ///< the same text, of what is known now
    void takeResult(const std::shared_ptr<const SearchResult> &result);
    void showReason();
    void fitHeight();
    void place();
    void moveChoice(int step);
    /// Now, or when the answer to what was typed last is there.
    void whenAnswered(void (QuickWindow::*act)());
    void openChosen();
    void copyChosenCode();
    void copyChosenText();
    void copyChosenReply();
    void copy(const QString &text, const QString &note);
    void say(const QString &note);
    void applyColors();

    BrowserSession &m_session;
    QueryLineEdit *m_edit;
    QLabel *m_status;
    QListView *m_list;
    QLabel *m_hint;
    AnswerModel *m_model;
    void (QuickWindow::*m_waiting)() = nullptr;
    bool m_hasPainted = false;
    bool m_isApplyingColors = false;
    LatestTask<std::shared_ptr<const SearchResult>> m_searching; ///< last: its thread ends first
};

} // namespace errdex
