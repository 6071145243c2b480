// SPDX-License-Identifier: MIT
#include "visibletexts.h"

#include "ui/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QLayoutItem>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionGroupBox>
#include <QStyleOptionHeaderV2>
#include <QStyleOptionTab>
#include <QStyleOptionToolButton>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <algorithm>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 40; // of a list: those below say the same

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
}

class Collector
{
public:
    QList<VisibleText> texts;

    void addWidget(QWidget &widget)
    {
        const QString where = placeOf(widget);
        add(where + " title"_L1, widget.isWindow() ? widget.windowTitle() : QString());
        addMarkup(where + " tool tip"_L1, widget.toolTip());
        add(where + " name"_L1, widget.accessibleName());
        add(where + " description"_L1, widget.accessibleDescription());
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            addLabel(where, *label);
        else if (const auto *elided = qobject_cast<ElidedLabel *>(&widget))
            add(where, elided->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            add(where, withoutMnemonic(button->text()));
        else if (const auto *edit = qobject_cast<QLineEdit *>(&widget))
            add(where + " placeholder"_L1, edit->placeholderText());
        else if (const auto *box = qobject_cast<QGroupBox *>(&widget))
            add(where, withoutMnemonic(box->title()));
        else if (const auto *tabs = qobject_cast<QTabBar *>(&widget))
            addTabs(where, *tabs);
        else if (const auto *combo = qobject_cast<QComboBox *>(&widget))
            addCombo(where, *combo);
        else if (const auto *browser = qobject_cast<QTextBrowser *>(&widget))
            addLines(where, browser->toPlainText());
        else if (const auto *lines = qobject_cast<QPlainTextEdit *>(&widget);
                 lines && lines->isReadOnly())
            addLines(where, lines->toPlainText());
        else if (const auto *header = qobject_cast<QHeaderView *>(&widget))
            addHeader(where, *header);
        else if (const auto *view = qobject_cast<QAbstractItemView *>(&widget))
            addRows(where, *view->model(), {});
        else if (auto *menu = qobject_cast<QMenu *>(&widget))
            Q_EMIT menu->aboutToShow(); // some are filled then
        for (const QAction *action : widget.actions())
            addAction(where, *action);
    }

private:
    static QString placeOf(const QWidget &widget)
    {
        return QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.objectName();
    }

    void add(const QString &where, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            texts.append({where, text, {}});
    }

    /// Where a text is taken for rich text when it looks like it.
    void addMarkup(const QString &where, const QString &text)
    {
        if (!Qt::mightBeRichText(text))
            return add(where, text);
        const QString plain = QTextDocumentFragment::fromHtml(text).toPlainText();
        texts.append({where, plain, text});
    }

    void addLabel(const QString &where, const QLabel &label)
    {
        if (label.textFormat() == Qt::PlainText)
            add(where, label.text());
        else
            addMarkup(where, label.text());
    }

    void addLines(const QString &where, const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            add(where, line);
    }

    void addTabs(const QString &where, const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            add(where, withoutMnemonic(tabs.tabText(i)));
            addMarkup(where + " tool tip"_L1, tabs.tabToolTip(i));
        }
    }

    void addCombo(const QString &where, const QComboBox &combo)
    {
        for (int i = 0; i < combo.count(); ++i) {
            add(where, combo.itemText(i));
            addMarkup(where + " tool tip"_L1, combo.itemData(i, Qt::ToolTipRole).toString());
        }
    }

    void addAction(const QString &where, const QAction &action)
    {
        if (action.isSeparator())
            return;
        add(where + " action"_L1, withoutMnemonic(action.text()));
        addMarkup(where + " action tool tip"_L1, withoutMnemonic(action.toolTip()));
    }

    void addHeader(const QString &where, const QHeaderView &header)
    {
        if (!header.model())
            return;
        for (int i = 0; i < qMin(header.count(), mostRows); ++i) {
            const auto value = [&](int role) {
                return header.model()->headerData(i, header.orientation(), role).toString();
            };
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole})
                add(where, value(role));
            addMarkup(where + " tool tip"_L1, value(Qt::ToolTipRole));
        }
    }

    void addRows(const QString &where, const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < qMin(model.rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role :
                     {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                    add(where, index.data(role).toString());
                addMarkup(where + " tool tip"_L1, index.data(Qt::ToolTipRole).toString());
                if (column == 0)
                    addRows(where, model, index);
            }
        }
    }
};

/// Room and need of what a widget shows on one line; nothing to complain of where it shows none.
struct Room
{
    QString text;
    int need = 0;
    int room = 0;
};

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// As far as it is painted. A letter that is underlined is shaped apart from its neighbours, which no
/// measure of the text counts.
int paintedWidth(const QLabel &label)
{
    QImage image(2 * widthOf(label, label.text()) + 8, label.fontMetrics().height() * 2,
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(label.font());
    const bool isUnderlined =
            label.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &label);
    label.style()->drawItemText(
            &painter, image.rect(),
            Qt::AlignLeft | Qt::AlignAbsolute
                    | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
            QPalette(Qt::white), true, label.text());
    painter.end();
    for (int x = image.width(); x > 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x - 1, y) != Qt::white)
                return x;
        }
    }
    return 0;
}

/// As a widget fills it for its style, which is not for others to ask.
template<typename Option, typename Widget>
Option optionOf(const Widget &widget)
{
    struct Opened : Widget
    {
        using Widget::initStyleOption;
    };
    Option option;
    (widget.*(&Opened::initStyleOption))(&option);
    return option;
}

Room roomOf(const QLabel &label)
{
    if (label.text().isEmpty() || label.wordWrap())
        return {label.text(), label.text().isEmpty() ? 0 : label.heightForWidth(label.width()),
                label.height()};
    const int painted = label.buddy() ? label.contentsMargins().left() + paintedWidth(label) : 0;
    return {label.text(), std::max(label.minimumSizeHint().width(), painted), label.width()};
}

constexpr int besideIcon = 4; // pixels that Qt's styles leave between an icon and its text

/// Beside the icon, the frame and the arrow of a menu.
Room roomOf(const QToolButton &button)
{
    const auto option = optionOf<QStyleOptionToolButton>(button);
    const QStyle &style = *button.style();
    const bool hasIcon = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    if (option.text.isEmpty() || (hasIcon && option.toolButtonStyle == Qt::ToolButtonIconOnly))
        return {};
    int room = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, &button)
                       .width()
            - 2 * style.pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &button);
    if (hasIcon && option.toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        room -= option.iconSize.width() + besideIcon;
    if (option.features & QStyleOptionToolButton::HasMenu
        && !(option.features & QStyleOptionToolButton::MenuButtonPopup))
        room -= style.pixelMetric(QStyle::PM_MenuButtonIndicator, &option, &button);
    return {option.text, widthOf(button, option.text), room};
}

/// What is left of a button beside its indicator and its icon.
template<typename Button>
Room roomOf(const Button &button, QStyle::SubElement contents)
{
    const auto option = optionOf<QStyleOptionButton>(button);
    int room = button.style()->subElementRect(contents, &option, &button).width();
    if (!option.icon.isNull())
        room -= option.iconSize.width() + besideIcon;
    if (option.features & QStyleOptionButton::HasMenu)
        room -= button.style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, &button);
    return {option.text, widthOf(button, option.text), room};
}

Room roomOf(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    if (const auto *tool = qobject_cast<const QToolButton *>(&button))
        return roomOf(*tool);
    if (const auto *push = qobject_cast<const QPushButton *>(&button))
        return roomOf(*push, QStyle::SE_PushButtonContents);
    if (const auto *check = qobject_cast<const QCheckBox *>(&button))
        return roomOf(*check, QStyle::SE_CheckBoxContents);
    if (const auto *radio = qobject_cast<const QRadioButton *>(&button))
        return roomOf(*radio, QStyle::SE_RadioButtonContents);
    return {button.text(), button.sizeHint().width(), button.width()}; // a link
}

Room roomOf(const QComboBox &combo)
{
    const auto option = optionOf<QStyleOptionComboBox>(combo);
    int room = combo.style()
                       ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField,
                                        &combo)
                       .width();
    if (!option.currentIcon.isNull())
        room -= option.iconSize.width() + besideIcon;
    return {combo.currentText(), widthOf(combo, combo.currentText()), room};
}

/// Between the margins, and the icons in front of the text and the buttons behind it.
Room roomOf(const QLineEdit &edit)
{
    if (!edit.text().isEmpty())
        return {};
    constexpr int beforeText = 2; // QLineEdit's own, on each side
    const auto option = optionOf<QStyleOptionFrame>(edit);
    int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width()
            - edit.textMargins().left() - edit.textMargins().right() - 2 * beforeText;
    for (const QToolButton *button : edit.findChildren<QToolButton *>()) {
        if (button->isVisibleTo(&edit))
            room -= button->width() + besideIcon;
    }
    return {edit.placeholderText(), widthOf(edit, edit.placeholderText()), room};
}

Room roomOf(const QGroupBox &box)
{
    const auto option = optionOf<QStyleOptionGroupBox>(box);
    const QRect frame = box.style()->subControlRect(QStyle::CC_GroupBox, &option,
                                                    QStyle::SC_GroupBoxContents, &box);
    return {box.title(), widthOf(box, box.title()), frame.width()};
}

/// What stands beyond the edge of a page that is never moved sideways is not seen.
Room roomOf(const QScrollArea &area)
{
    if (!area.widget() || area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return {};
    const QList<QWidget *> parts = area.widget()->findChildren<QWidget *>();
    const auto widest = std::ranges::max_element(parts, {}, [](QWidget *part) {
        return part->isHidden() || part->layout() ? 0 : QWidgetItem(part).minimumSize().width();
    });
    const QString part = widest == parts.end()
            ? QString()
            : QLatin1StringView((*widest)->metaObject()->className()) + u' '
                    + (*widest)->objectName() + (*widest)->accessibleName();
    // What it needs, rather than what it has: a scroll bar may be about to go.
    return {u"the page, for its "_s + part, QWidgetItem(area.widget()).minimumSize().width(),
            area.viewport()->width()};
}

QList<Room> roomsOf(const QTabBar &tabs)
{
    struct Opened : QTabBar
    {
        using QTabBar::initStyleOption;
    };
    QList<Room> rooms;
    for (int i = 0; i < tabs.count(); ++i) {
        QStyleOptionTab option;
        (tabs.*(&Opened::initStyleOption))(&option, i);
        rooms.append(
                {option.text, widthOf(tabs, option.text),
                 tabs.style()->subElementRect(QStyle::SE_TabBarTabText, &option, &tabs).width()});
    }
    return rooms;
}

/// Beside the margins and the sign of the order.
QList<Room> roomsOf(const QHeaderView &header)
{
    struct Opened : QHeaderView
    {
        using QHeaderView::initStyleOptionForIndex;
    };
    QList<Room> rooms;
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return rooms;
    for (int i = 0; i < header.count(); ++i) {
        QStyleOptionHeaderV2 option;
        option.initFrom(&header);
        (header.*(&Opened::initStyleOptionForIndex))(&option, i);
        if (header.isSectionHidden(i) || option.text.isEmpty())
            continue;
        option.rect = QRect(0, 0, header.sectionSize(i), header.height());
        if (header.isSortIndicatorShown() && header.sortIndicatorSection() == i)
            option.sortIndicator = QStyleOptionHeader::SortDown;
        rooms.append(
                {option.text, header.fontMetrics().horizontalAdvance(option.text),
                 header.style()->subElementRect(QStyle::SE_HeaderLabel, &option, &header).width()});
    }
    return rooms;
}

QList<Room> roomsOf(const QMenuBar &bar)
{
    QList<Room> rooms;
    for (QAction *action : bar.actions()) {
        const QRect place = bar.actionGeometry(action);
        if (action->isVisible()) // what has none is behind the arrow at the end
            rooms.append({action->text(), widthOf(bar, action->text()),
                          bar.rect().contains(place) ? place.width() : 0});
    }
    return rooms;
}

QList<Room> roomsOfWidget(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {roomOf(*label)};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {roomOf(*button)};
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return {roomOf(*combo)};
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return {roomOf(*edit)};
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return {roomOf(*box)};
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return {roomOf(*area)};
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return roomsOf(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return roomsOf(*header);
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        return roomsOf(*bar);
    return {};
}

QList<QWidget *> widgetsOf(QWidget &window)
{
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    return widgets;
}

} // namespace

QList<VisibleText> visibleTexts(QWidget &window)
{
    Collector collector;
    for (QWidget *widget : widgetsOf(window)) {
        // Menus open later; pages that are not shown are other states.
        const bool isShown = widget->isVisibleTo(&window) || qobject_cast<QMenu *>(widget);
        if (isShown)
            collector.addWidget(*widget);
    }
    return collector.texts;
}

QStringList cutTexts(QWidget &window)
{
    QStringList cut;
    for (QWidget *widget : widgetsOf(window)) {
        if (!widget->isVisibleTo(&window) || (widget != &window && widget->isWindow()))
            continue;
        for (const Room &room : roomsOfWidget(*widget)) {
            if (!room.text.isEmpty() && room.need > room.room)
                cut.append(u"%1 %2: “%3” needs %4, has %5"_s.arg(
                        QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                        room.text.left(80), QString::number(room.need),
                        QString::number(room.room)));
        }
    }
    return cut;
}

namespace {

QStringList sharedMnemonics(const QStringList &texts)
{
    QStringList shared;
    QHash<QString, QString> known;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (known.contains(key))
            shared.append(u"%1: “%2” and “%3”"_s.arg(key, known.value(key), text));
        known.insert(key, text);
    }
    return shared;
}

/// Of what stands in a dialog or in a window at the same time, its menus' titles among it.
QStringList controlTexts(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : widget->actions())
                texts.append(menu->text());
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy())
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts.append(tabs->tabText(i));
        }
    }
    return texts;
}

} // namespace

QStringList sharedMnemonics(QWidget &window)
{
    QStringList shared;
    for (QWidget *widget : widgetsOf(window)) {
        if (!qobject_cast<QMenu *>(widget) && !qobject_cast<QMenuBar *>(widget))
            continue;
        if (auto *menu = qobject_cast<QMenu *>(widget))
            Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction *action : widget->actions()) {
            if (action->isVisible())
                texts.append(action->text());
        }
        shared += sharedMnemonics(texts);
    }
    shared += sharedMnemonics(controlTexts(window));
    return shared;
}

} // namespace errdex::gallery
