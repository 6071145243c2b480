// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"
#include "ui/theme/theme.h"

#include <QUrl>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace errdex {

class TextBlock;

/// One code on paper: made for one detail, in one palette, and thrown away with them.
class CodeDetailView : public QWidget
{
    Q_OBJECT

public:
    CodeDetailView(const CodeDetail &detail, bool isProviderUnfolded, QWidget *parent);

    /// What changes most often changes without a new view, so that the focus stays.
    void setStarred(bool isStarred);

Q_SIGNALS:
    void codeRequested(const errdex::db::CodeKey &key);
    void queryRequested(const QString &query);
    void starToggleRequested(bool starred);
    void linkActivated(const QUrl &url);
    void copied(const QString &what);
    void providerUnfolded(bool isUnfolded);

private:
    struct Text
    {
        QString caption;
        QString content;
        QString copyText; ///< of the copy button; none without it
        QList<Span> placeholders;
    };

    void addHead();
    void addCode();
    void addHttpStatus();
    void addTexts();
    void addMeaning();
    void addReply();
    void addLinks(const QString &title, const CodeDetail::Links &links, const QString &query);
    void addProviderNotes(bool isUnfolded);
    void addSource();

    QVBoxLayout *addGroup(int spacing);
    void addSeparator();
    void addHeading(QVBoxLayout *group, const QString &text);
    TextBlock *addText(QVBoxLayout *group, const Text &text);
    TextBlock *addFramedCode(QVBoxLayout *group, const QString &text);
    void addCopyButton(QWidget *row, const QString &text, const QString &content);
    QWidget *caption(const QString &text);

    CodeDetail m_detail;
    Theme m_theme;
    QVBoxLayout *m_layout;
    QToolButton *m_star = nullptr;
};

} // namespace errdex
