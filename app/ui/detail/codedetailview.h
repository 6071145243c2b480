// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"
#include "ui/detail/teamrights.h"
#include "ui/theme/theme.h"

#include <QUrl>
#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace errdex {

class OtherValues;
class OwnTextRow;
class ReplyView;
class TeamTexts;
class HttpChip;
class TextBlock;

/// One code on paper: made for one detail, in one palette, and thrown away with them.
class CodeDetailView : public QWidget
{
    Q_OBJECT

public:
    CodeDetailView(const CodeDetail &detail, bool isProviderUnfolded, TeamRights rights,
                   QWidget *parent);

    /// What changes most often changes without a new view, so that the focus stays.
    void setStarred(bool isStarred);
    void setDense(bool isDense); ///< with less air between the groups
    void setMarks(const CodeDetail::Marks &marks);
    /// What the person keeps, with its neighbours of CodeDetail; what is being written stays.
    void setOwn(const CodeDetail &detail, TeamRights rights);
    TeamTexts *teamTexts() const { return m_team; }
    /// Opens the editor of a note, tags, a link or a reply.
    void editOwn(db::OwnField field);
    void finishEdits(); ///< keeps what was typed
    bool isEditing() const;

Q_SIGNALS:
    void codeRequested(const errdex::db::CodeKey &key);
    void queryRequested(const QString &query);
    void starToggleRequested(bool starred);
    void linkActivated(const QUrl &url);
    void copied(const QString &what);
    void providerUnfolded(bool isUnfolded);
    void conceptAccepted(const QString &slug);
    void conceptChangeRequested();
    void conceptClearRequested();
    /// Also while it is typed; `subject` is the code or its concept.
    void ownEdited(const errdex::db::CodeKey &subject, errdex::db::OwnField field,
                   const QString &value);
    void editingEnded(); ///< of one of them
    /// About what another person has written: it is used instead, or thrown away.
    void otherDecided(const errdex::db::CodeKey &subject, const errdex::db::OtherValue &other,
                      bool isUsed);

private:
    struct Text
    {
        QString caption;
        QString content;
        QString copyText; ///< of the copy button; none without it
        QString what; ///< is on the clipboard then
        QList<Span> placeholders;
        QList<Span> CodeDetail::Marks::*marks = nullptr;
    };

    void mark(TextBlock *block, QList<Span> CodeDetail::Marks::*marks);
    void addHead();
    void addOrigin(QVBoxLayout *group);
    void addCode();
    void addHttpStatus();
    void addTexts();
    void addMeaning();
    void addSuggestions();
    void addChoice(QVBoxLayout *group);
    void addReply();
    void addOwn(TeamRights rights);
    void addLinks(const QString &title, const CodeDetail::Links &links, const QString &query);
    void addProviderNotes(bool isUnfolded);
    void addSource();

    QVBoxLayout *addGroup(int spacing);
    void addSeparator();
    void addHeading(QVBoxLayout *group, const QString &text);
    TextBlock *addText(QVBoxLayout *group, const Text &text);
    TextBlock *addFramed(QVBoxLayout *group, const QString &text);
    /// At the end of `row`, shown while the mouse is over `item`; nothing without a copyText.
    void addCopyButton(QWidget *item, QHBoxLayout *row, const Text &text);

    CodeDetail m_detail;
    Theme m_theme;
    QVBoxLayout *m_layout;
    QToolButton *m_star = nullptr;
    HttpChip *m_http = nullptr;
    ReplyView *m_reply = nullptr;
    QList<OwnTextRow *> m_own; ///< note, tags, link
    OtherValues *m_others = nullptr;
    TeamTexts *m_team = nullptr;
    QList<std::pair<TextBlock *, QList<Span> CodeDetail::Marks::*>> m_marked;
};

} // namespace errdex
