// SPDX-License-Identifier: MIT
#include "accessfaults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSet>
#include <QWidget>

namespace errdex::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostItems = 12; // of a list or table: those below are made the same way

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::ProgressBar:
        return true;
    default:
        return false;
    }
}

/// Roles that tell a person nothing of what can be done.
bool isBare(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Window
            || role == QAccessible::Border || role == QAccessible::Grip;
}

bool saysSomething(const QString &name)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}?]"_s);
    return word.match(name).hasMatch();
}

/// Whether whoever has heard the name hears nothing new.
bool saysNoMore(const QString &description, const QString &name)
{
    static const QRegularExpression signs(u"[^\\p{L}\\p{N}]+"_s);
    const auto words = [](QString text) {
        return u' ' + text.toCaseFolded().replace(signs, u" "_s).trimmed() + u' ';
    };
    return saysSomething(description) && words(name).contains(words(description));
}

class Audit
{
public:
    QStringList faults;

    void walk(QAccessibleInterface *part, const QString &parentPath)
    {
        if (!part || !part->isValid() || part->state().invisible)
            return;
        const QString path = parentPath + u" / "_s + described(*part);
        auto *widget = qobject_cast<QWidget *>(part->object());
        if (part->role() == QAccessible::ScrollBar)
            return; // the arrows scroll what they belong to
        if (part->role() == QAccessible::Grip && !isStop(widget))
            return; // for the mouse
        checkName(*part, widget, path);
        if (isStop(widget))
            checkRole(*part, path);
        if (auto *table = part->tableInterface()) {
            checkTable(*part, *table, qobject_cast<QAbstractItemView *>(widget), path);
            return;
        }
        checkNeighbours(*part, path);
        const int count = part->childCount();
        const bool isList = part->role() == QAccessible::List;
        for (int i = 0; i < (isList ? std::min(count, mostItems) : count); ++i)
            walk(part->child(i), path);
    }

private:
    static QString described(const QAccessibleInterface &part)
    {
        const QObject *object = part.object();
        const QString kind = object
                ? QLatin1StringView(object->metaObject()->className()) + u' ' + object->objectName()
                : u"role %1"_s.arg(part.role());
        return u"%1 “%2”"_s.arg(kind.trimmed(), part.text(QAccessible::Name).left(40));
    }

    static bool isStop(const QWidget *widget)
    {
        return widget && widget->focusPolicy() & Qt::TabFocus && widget->isEnabled()
                && !widget->focusProxy();
    }

    void complain(const QString &path, const QString &what)
    {
        faults.append(what + ": "_L1 + path);
    }

    void checkName(const QAccessibleInterface &part, const QWidget *widget, const QString &path)
    {
        const bool canBeReached = isStop(widget);
        if (!canBeReached && !isInteractive(part.role()) && !(widget && widget->isWindow()))
            return;
        const QString name = part.text(QAccessible::Name);
        // A text to read speaks for itself.
        const bool isText = part.state().readOnly && saysSomething(part.text(QAccessible::Value));
        if (!saysSomething(name) && !isText)
            complain(path, u"no name"_s);
        for (const QMetaObject *meta = widget ? widget->metaObject() : nullptr; meta;
             meta = meta->superClass()) {
            if (name == QLatin1StringView(meta->className()))
                complain(path, u"named after its class"_s);
        }
        if (name.contains(u"</"_s) || name.contains(u'\ufffc'))
            complain(path, u"marks in the name"_s);
        // Qt's bar of tabs speaks for the one that is chosen, and a text to read for itself.
        if (canBeReached && part.role() != QAccessible::PageTabList && !part.state().readOnly
            && part.text(QAccessible::Description).isEmpty())
            complain(path, u"no description"_s);
        // What the mouse alone uses may have the tool tip that Qt makes of its name.
        if (canBeReached && saysNoMore(part.text(QAccessible::Description), name))
            complain(path, u"a description that repeats the name"_s);
        if (part.text(QAccessible::Description)
                    .contains(u"</"_s)) // a tool tip's, where it has none
            complain(path, u"marks in the description"_s);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isIcon = button && !saysSomething(button->text());
        if (isIcon && button->toolTip().isEmpty() && canBeReached)
            complain(path, u"an icon without a tool tip"_s);
    }

    void checkRole(const QAccessibleInterface &part, const QString &path)
    {
        if (isBare(part.role()))
            complain(path, u"role %1 says nothing"_s.arg(part.role()));
        if (!part.state().focusable)
            complain(path, u"does not say that it takes the focus"_s);
    }

    void checkTable(QAccessibleInterface &part, QAccessibleTableInterface &table,
                    const QAbstractItemView *view, const QString &path)
    {
        if (!view || !view->model())
            return;
        const auto *columns = view->findChild<QHeaderView *>();
        const bool hasHeader = columns && columns->isVisible()
                && columns->orientation() == Qt::Horizontal;
        const int columnCount = table.columnCount();
        for (int column = 0; hasHeader && column < columnCount; ++column) {
            const QString name =
                    view->model()
                            ->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                            .toString();
            if (!columns->isSectionHidden(column) && !saysSomething(name)
                && !saysSomething(table.columnDescription(column)))
                complain(path, u"column %1 has no name"_s.arg(column));
        }
        for (int row = 0; row < std::min(table.rowCount(), mostItems); ++row) {
            for (int column = 0; column < columnCount; ++column) {
                if (columns && columns->isSectionHidden(column))
                    continue;
                QAccessibleInterface *cell = table.cellAt(row, column);
                if (!cell) {
                    complain(path, u"no cell at %1, %2"_s.arg(row).arg(column));
                    continue;
                }
                checkCell(*cell, row, column, hasHeader, view, path);
            }
        }
        Q_UNUSED(part);
    }

    /// Qt makes them anew for each question, and leaves them to who asks.
    static qsizetype headerCount(const QAccessibleTableCellInterface &cell)
    {
        const QList<QAccessibleInterface *> headers = cell.columnHeaderCells();
        for (QAccessibleInterface *header : headers)
            QAccessible::deleteAccessibleInterface(
                    QAccessible::registerAccessibleInterface(header));
        return headers.size();
    }

    void checkCell(QAccessibleInterface &cell, int row, int column, bool hasHeader,
                   const QAbstractItemView *view, const QString &path)
    {
        QAccessibleTableCellInterface *place = cell.tableCellInterface();
        const QString where = path + u" cell %1, %2"_s.arg(row).arg(column);
        if (!place || place->rowIndex() != row || place->columnIndex() != column)
            complain(where, u"does not know its place"_s);
        else if (hasHeader && headerCount(*place) == 0)
            complain(where, u"does not know its header"_s);
        // A tree numbers its visible rows, whatever they hang below.
        if (view->inherits("QTreeView")) {
            if (column == 0 && !saysSomething(cell.text(QAccessible::Name)))
                complain(where, u"no name"_s);
            return;
        }
        const QModelIndex index = view->model()->index(row, column, view->rootIndex());
        const QString shown = index.data(Qt::DisplayRole).toString();
        const QString name = cell.text(QAccessible::Name);
        if (saysSomething(shown) && !saysSomething(name))
            complain(where, u"“%1” is shown and not said"_s.arg(shown.left(30)));
        const bool isIcon = shown.isEmpty() && !index.data(Qt::DecorationRole).isNull();
        if (isIcon && !saysSomething(name))
            complain(where, u"an icon without a name"_s);
    }

    /// Controls side by side of the same kind and name.
    void checkNeighbours(QAccessibleInterface &part, const QString &path)
    {
        QSet<QString> known;
        for (int i = 0; i < std::min(part.childCount(), 100); ++i) {
            QAccessibleInterface *child = part.child(i);
            if (!child || child->state().invisible || !child->state().focusable
                || !isInteractive(child->role()) || child->role() == QAccessible::ListItem)
                continue;
            const QString key = u"%1 “%2” %3"_s.arg(child->role())
                                        .arg(child->text(QAccessible::Name),
                                             child->text(QAccessible::Description));
            if (known.contains(key))
                complain(path, u"two neighbours are "_s + key);
            known.insert(key);
        }
    }
};

} // namespace

QStringList accessFaults(QWidget &window)
{
    Audit audit;
    audit.walk(QAccessible::queryAccessibleInterface(&window), {});
    audit.faults.removeDuplicates();
    return audit.faults;
}

} // namespace errdex::test
