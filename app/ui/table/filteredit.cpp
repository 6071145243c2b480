// SPDX-License-Identifier: MIT
#include "ui/table/filteredit.h"

#include "ui/linebuttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace errdex {

FilterEdit::FilterEdit(const QString &columnTitle, QWidget *parent)
    : QLineEdit(parent)
    , m_menuAction(addAction(QIcon(), LeadingPosition))
{
    setPlaceholderText(hint());
    addClearButton(*this);
    setAccessibleName(tr("Filter: %1").arg(columnTitle));
    //: %1 is the heading of a column
    m_menuAction->setToolTip(tr("Condition on %1").arg(columnTitle));
    m_menuAction->setText(m_menuAction->toolTip());
    addMenu();
    updateIcon();
    connect(this, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    connect(this, &QLineEdit::returnPressed, this, &FilterEdit::submitted);
}

void FilterEdit::addMenu()
{
    connect(m_menuAction, &QAction::triggered, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [this, menu](const QString &sign, const QString &words,
                                      Condition condition) {
            QAction *action = menu->addAction(words + u'\t' + sign);
            connect(action, &QAction::triggered, this, [this, condition] { apply(condition); });
        };
        add(QString(), hint(), Condition::Contains);
        add(u"="_s, tr("is exactly"), Condition::Equals);
        add(u"!="_s, tr("is not"), Condition::Differs);
        add(u">="_s, tr("is at least"), Condition::AtLeast);
        add(u"a..b"_s, tr("is between"), Condition::Between);
        add(u"/…/"_s, tr("matches a pattern"), Condition::Matches);
        menu->addSeparator();
        add(QString(), tr("is empty"), Condition::Empty);
        add(QString(), tr("is not empty"), Condition::NotEmpty);
        menu->popup(mapToGlobal(isRightToLeft() ? rect().bottomRight() : rect().bottomLeft()));
    });
}

QString FilterEdit::bareText(const QString &text)
{
    QString bare = text.trimmed();
    if (bare == "*"_L1 || bare == "\"\""_L1)
        return {};
    qsizetype signs = 0;
    while (signs < bare.size() && QStringView(u"!=<>").contains(bare.at(signs)))
        ++signs;
    bare = bare.mid(signs).trimmed();
    if (bare.size() > 1 && bare.startsWith(u'/') && bare.endsWith(u'/'))
        return bare.mid(1, bare.size() - 2);
    const qsizetype dots = bare.indexOf(".."_L1);
    return dots < 0 ? bare : bare.left(dots);
}

QString FilterEdit::withCondition(const QString &text, Condition condition)
{
    QString bare = bareText(text);
    switch (condition) {
    case Condition::Contains:
        return bare;
    case Condition::Equals:
        return u'=' + bare;
    case Condition::Differs:
        return u"!="_s + bare;
    case Condition::AtLeast:
        return u">="_s + bare;
    case Condition::Between:
        return bare + u".."_s;
    case Condition::Matches:
        return u'/' + bare + u'/';
    case Condition::Empty:
        return u"\"\""_s;
    case Condition::NotEmpty:
        return u"*"_s;
    }
    return text;
}

void FilterEdit::apply(Condition condition)
{
    const QString bare = bareText(text());
    setText(withCondition(text(), condition));
    m_isEdited = true;
    setFocus(Qt::PopupFocusReason);
    if (condition == Condition::Matches)
        setCursorPosition(int(text().size()) - 1);
    const bool isComplete = condition == Condition::Empty || condition == Condition::NotEmpty
            || (!bare.isEmpty() && condition != Condition::Between);
    if (isComplete || (bare.isEmpty() && condition == Condition::Contains))
        Q_EMIT submitted();
}

void FilterEdit::setCell(const QString &cell)
{
    m_isEdited = false;
    if (cell == text())
        return;
    setText(cell);
    setCursorPosition(0); // the start says which condition it is
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void FilterEdit::updateIcon()
{
    m_menuAction->setIcon(ownIcon(u"filter"_s, Theme::forPalette(palette()).mutedText));
}

} // namespace errdex
