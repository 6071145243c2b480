// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QAction;

namespace errdex {

/// One field of the filter row, with a menu of conditions at its start.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// What the menu offers; each is a way of writing a cell (see withFilterCell()).
    enum class Condition : quint8 {
        Contains,
        Equals,
        Differs,
        AtLeast,
        Between,
        Matches,
        Empty,
        NotEmpty,
    };

    FilterEdit(const QString &columnTitle, QWidget *parent);

    /// The cell `text` rewritten as a condition of another kind; its words are kept.
    static QString withCondition(const QString &text, Condition condition);
    /// What `text` says without its signs: "!=429" → "429".
    static QString bareText(const QString &text);

    static QString hint() { return tr("contains"); }

    /// Whether the person changed the text since it was last set.
    bool isEdited() const { return m_isEdited; }
    void setCell(const QString &cell);
    void markSubmitted() { m_isEdited = false; }

Q_SIGNALS:
    void submitted(); ///< Enter, the clear button, or a choice that is complete

protected:
    void changeEvent(QEvent *event) override;

private:
    void addMenu();
    void apply(Condition condition);
    void updateIcon();

    QAction *m_menuAction;
    bool m_isEdited = false;
};

} // namespace errdex
