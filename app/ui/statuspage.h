// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <variant>

class QLabel;
class QVBoxLayout;

namespace errdex {

class SuggestedLink;

/// What stands in the table's place when there is no table to show: an icon, a line, an
/// explanation, and buttons for what can be done. Centred and calm.
class StatusPage : public QWidget
{
    Q_OBJECT

public:
    struct Button
    {
        QString text;
        std::function<void()> action;
    };
    /// What may be meant, a code or a meaning, and what leads there.
    struct Suggestion
    {
        std::variant<CodeDetail::Link, CodeDetail::Suggestion> what;
        std::function<void()> action;
    };
    struct Content
    {
        QString iconName; ///< of resources/icons
        QString title; ///< plain
        QString text; ///< plain; may be empty
        QList<Button> buttons;
        bool isBusy = false; ///< shows an indeterminate progress bar
        QList<Suggestion> suggestions = {}; ///< above the buttons
    };

    explicit StatusPage(QWidget *parent = nullptr);

    /// Keeps the focus on what is offered, where it was there.
    void setContent(const Content &content);
    /// Of a text that the page quotes: all of a query, the beginning of a paste.
    static QString quotable(const QString &text);
    /// The first button or suggestion, or that suggestion which was followed from here; itself where there
    /// is none.
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons(const Content &content);
    static SuggestedLink *makeLink(const Suggestion &suggestion, QWidget *parent);
    void fitFont();
    void applyColors();

    QVBoxLayout *m_column;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_progress;
    QWidget *m_buttons = nullptr;
    QString m_iconName;
    QStringList m_suggested; ///< the names of what was suggested last
    QString m_followed; ///< the object's name of one of these
    bool m_isApplyingColors = false;
};

} // namespace errdex
