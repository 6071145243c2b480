// SPDX-License-Identifier: MIT
#pragma once

#include "ui/detail/inlineeditor.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace errdex {

/// The reply to a customer: the one that the person has written for this code, else for all codes
/// of the concept, else the bundled one; with the means to write one's own and to go back.
class ReplyView : public QWidget
{
    Q_OBJECT

public:
    /// Either may be empty: a code without a concept has no bundled reply.
    ReplyView(QString bundled, bool hasConcept, QWidget *parent);

    void setOwn(const QString &ofCode, const QString &ofConcept);
    /// What the team shares; one's own wins over it, and the one for the code over the concept's.
    void setTeam(const QString &ofCode, const QString &ofConcept);
    QString text() const; ///< the one that is sent
    void editOfCode();
    InlineEditor *editor() const { return m_editor; } ///< null while nothing is written
    void finish(); ///< keeps what was typed

Q_SIGNALS:
    void codeReplyEdited(const QString &text); ///< an empty one brings the bundled one back
    void conceptReplyEdited(const QString &text);
    void editingEnded(); ///< what is written later is another edit
    void copied();

private:
    void showText();
    void addLink(const QString &text, const QString &description, void (ReplyView::*act)());
    void editOfConcept();
    void bringBack();
    void edit(const QString &text, bool isOfConcept);

    QString m_bundled;
    bool m_hasConcept;
    QString m_ofCode;
    QString m_ofConcept;
    QString m_teamOfCode;
    QString m_teamOfConcept;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_shown;
    QPointer<InlineEditor> m_editor;
};

} // namespace errdex
