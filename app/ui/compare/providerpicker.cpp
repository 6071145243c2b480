// SPDX-License-Identifier: MIT
#include "ui/compare/providerpicker.h"

#include "models/providerchoicemodel.h"
#include "ui/announce.h"
#include "ui/focus/quietview.h"
#include "ui/linebuttons.h"
#include "ui/shortened.h"
#include "ui/team/teammark.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace errdex {

namespace {

constexpr int usualDot = 8; // beside letters of the usual size
constexpr int leastRows = 8; // are in sight

/// A check box, the provider's dot and name, and how many codes it has.
class ProviderDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = indented(option);
        const QString count =
                QLocale().toString(index.data(ProviderChoiceModel::CodeCountRole).toInt());
        const int width = option.fontMetrics.horizontalAdvance(count) + 2 * margin;
        const bool isMirrored = option.direction == Qt::RightToLeft;
        // The background spans the row; the text ends before the count, and before the team's sign.
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QStyledItemDelegate::paint(painter, item, index);
        const Theme theme = Theme::forPalette(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        QRect end = option.rect;
        if (isMirrored)
            end.setRight(end.left() + width);
        else
            end.setLeft(end.right() - width);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(isSelected ? theme.highlightText : theme.mutedText);
        painter->drawText(end.adjusted(margin, 0, -margin, 0), Qt::AlignCenter, count);
        if (index.data(ProviderChoiceModel::IsSharedRole).toBool()) {
            initStyleOption(&item, index);
            QRect line = nameRect(item);
            TeamMark::paint(painter, line, nameWidth(item, index), option.font,
                            isSelected ? theme.highlightText : theme.mutedText, option.direction);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 8};
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        return QStyledItemDelegate::editorEvent(event, model, indented(option), index);
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(ProviderChoiceModel::IsBaselineRole).toBool())
            option->font.setWeight(QFont::DemiBold);
        // The name as readable as the count beside it.
        option->palette.setColor(QPalette::HighlightedText,
                                 Theme::forPalette(option->palette).highlightText);
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int size = scaledToFont(usualDot, option->fontMetrics);
        option->decorationSize = {size + 4, size};
        option->icon = dot(option->palette, index, option->widget, size);
        const int room = nameRect(*option).width();
        const bool isShared = index.data(ProviderChoiceModel::IsSharedRole).toBool();
        const int mark = isShared ? TeamMark::width(room, nameWidth(*option, index), option->font)
                                  : 0;
        option->text = shortened(QFontMetrics(option->font), option->text, room - mark);
    }

private:
    static constexpr int margin = 8;

    /// With the box below the first letter of the title, where the style has it at the edge.
    static QStyleOptionViewItem indented(QStyleOptionViewItem option)
    {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        option.rect.adjust(isMirrored ? 0 : margin, 0, isMirrored ? -margin : 0, 0);
        return option;
    }

    static int nameWidth(const QStyleOptionViewItem &item, const QModelIndex &index)
    {
        return QFontMetrics(item.font).horizontalAdvance(index.data().toString()) + 2;
    }

    /// Between the dot and the count.
    static QRect nameRect(const QStyleOptionViewItem &item)
    {
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        const QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
        const int count = item.fontMetrics.horizontalAdvance(QLocale().toString(
                                  item.index.data(ProviderChoiceModel::CodeCountRole).toInt()))
                + 2 * margin;
        // Within it, a style leaves as much room beside a text.
        const int inset = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
        if (item.direction == Qt::RightToLeft)
            return rect.adjusted(0, 0, -inset, 0) & item.rect.adjusted(count, 0, 0, 0);
        return rect.adjusted(inset, 0, 0, 0) & item.rect.adjusted(0, 0, -count, 0);
    }

    static QIcon dot(const QPalette &palette, const QModelIndex &index, const QWidget *widget,
                     int size)
    {
        const qreal ratio = widget ? widget->devicePixelRatioF() : 1;
        QPixmap pixmap(QSize(size + 4, size) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::forPalette(palette).providerDot(
                index.data(ProviderChoiceModel::ProviderIndexRole).toInt()));
        painter.drawEllipse(2, 0, size, size);
        painter.end();
        QIcon icon(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected); // without a veil: its colour says whose it is
        return icon;
    }
};

} // namespace

ProviderPicker::ProviderPicker(ProviderChoiceModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_needle(new QLineEdit(this))
    , m_view(new QuietView<QListView>(this))
    , m_baseline(new QComboBox(this))
{
    setFocusProxy(m_view);
    m_needle->setPlaceholderText(tr("Find a provider"));
    m_needle->setAccessibleName(tr("Find a provider"));
    m_needle->setAccessibleDescription(tr("Shows the providers that have these letters."));
    addClearButton(*m_needle);
    connect(m_needle, &QLineEdit::textChanged, this, &ProviderPicker::showMatching);

    m_view->setObjectName(QStringLiteral("providerPicker"));
    m_view->setAccessibleName(tr("Providers to compare"));
    m_view->setAccessibleDescription(
            tr("Space ticks a provider. Alt with the up and down arrows moves it."));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ProviderDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setUniformItemSizes(true);
    m_view->setToolTip(tr("Drag to put in order, or hold Alt with ↑ and ↓"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProviderPicker::showMenu);

    auto *baseline = new QLabel(tr("&Baseline"), this);
    baseline->setBuddy(m_baseline);
    m_baseline->setToolTip(tr("What the others are told apart from"));
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_baseline->setMinimumContentsLength(8);
    connect(m_baseline, &QComboBox::activated, this, &ProviderPicker::takeBaseline);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(isRightToLeft() ? QMargins(8, 4, 12, 8) : QMargins(12, 4, 8, 8));
    foot->setSpacing(8);
    foot->addWidget(baseline);
    foot->addWidget(m_baseline, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_needle);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    const auto refresh = [this] {
        fillBaselines();
        showMatching();
    };
    connect(&m_model, &QAbstractItemModel::modelReset, this, refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ProviderPicker::fillBaselines);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, refresh);
    refresh();
}

QWidget *ProviderPicker::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Providers"), head);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *layout = new QHBoxLayout(head);
    // Buttons have a margin of their own. Qt does not mirror these.
    layout->setContentsMargins(isRightToLeft() ? QMargins(4, 8, 12, 4) : QMargins(12, 8, 4, 4));
    layout->setSpacing(0);
    layout->addWidget(title, 1);
    const auto add = [this, head, layout](const QString &text, const QString &description,
                                          bool isChosen) {
        auto *button = new QToolButton(head);
        button->setText(text);
        button->setToolTip(description);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, &m_model,
                [this, isChosen] { m_model.setAllChosen(isChosen); });
        layout->addWidget(button);
    };
    //: a button that chooses all providers
    add(tr("All"), tr("Compare all providers"), true);
    //: a button that chooses no provider
    add(tr("None"), tr("Leave all providers out"), false);
    return head;
}

void ProviderPicker::showMatching()
{
    const bool isLong = m_model.rowCount() > longList;
    m_needle->setVisible(isLong);
    const QString needle = isLong ? m_needle->text().trimmed() : QString();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString name = m_model.index(row).data().toString();
        m_view->setRowHidden(row, !name.contains(needle, Qt::CaseInsensitive));
    }
    fitRows();
}

void ProviderPicker::setRoom(int height)
{
    m_room = height;
    fitRows();
}

void ProviderPicker::fitRows()
{
    constexpr int frame = 4;
    const int row = m_view->sizeHintForRow(0);
    const int others = minimumSizeHint().height() - m_view->minimumHeight();
    const int wanted = std::min(m_model.rowCount(), leastRows) * row + frame;
    const int least = std::min(wanted, 2 * row + frame);
    m_view->setMinimumHeight(std::clamp(m_room - others, least, wanted));
}

void ProviderPicker::fillBaselines()
{
    const QSignalBlocker blocker(m_baseline);
    m_baseline->clear();
    m_baseline->addItem(tr("None", "baseline"));
    int current = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (index.data(Qt::CheckStateRole).toInt() != Qt::Checked)
            continue;
        m_baseline->addItem(index.data().toString(),
                            index.data(ProviderChoiceModel::ProviderIndexRole));
        if (index.data(ProviderChoiceModel::IsBaselineRole).toBool())
            current = m_baseline->count() - 1;
    }
    m_baseline->setCurrentIndex(current);
}

void ProviderPicker::takeBaseline(int entry)
{
    const QVariant provider = m_baseline->itemData(entry);
    m_model.setBaseline(provider.isValid() ? std::optional(provider.toInt()) : std::nullopt);
}

void ProviderPicker::moveCurrent(int step)
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    if (!m_model.move(row, row + step)) {
        announceEnd(*this, m_model.index(row).data().toString(), step < 0);
        return;
    }
    const QModelIndex moved = m_model.index(row + step);
    m_view->setCurrentIndex(moved);
    announcePlace(*this, moved.data().toString(), moved.row() + 1, m_model.rowCount());
}

void ProviderPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

bool ProviderPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isAlt = key->modifiers() == Qt::AltModifier;
        if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProviderPicker::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const int provider = index.data(ProviderChoiceModel::ProviderIndexRole).toInt();
    const bool isBaseline = index.data(ProviderChoiceModel::IsBaselineRole).toBool();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QKeySequence &keys, auto &&run) {
        QAction *action = menu->addAction(text, this, run);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
    };
    add(tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveCurrent(-1); });
    add(tr("Move &down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveCurrent(1); });
    menu->addSeparator();
    add(isBaseline ? tr("No longer the &baseline") : tr("Make it the &baseline"), {},
        [this, provider, isBaseline] {
            m_model.setBaseline(isBaseline ? std::nullopt : std::optional(provider));
        });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace errdex
