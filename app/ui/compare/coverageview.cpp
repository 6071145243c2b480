// SPDX-License-Identifier: MIT
#include "ui/compare/coverageview.h"

#include "models/coveragemodel.h"
#include "ui/compare/sectionrect.h"
#include "ui/compare/tablecorner.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace errdex {

namespace {

constexpr int usualDot = 8; // beside letters of the usual size
constexpr int shareHeight = 2;
constexpr int titleLetters = 30;
constexpr int fewestLetters = 12;
constexpr int titleIndent = 12;
constexpr int titlePadding = 4; // above a title that stands over its fields

class HeatDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = Theme::forPalette(option.palette);
        const Theme::Chip heat = theme.heat(index.data(CoverageModel::ShareRole).toDouble());
        const auto *map = qobject_cast<const CoverageView *>(option.widget);
        const QRect title = map ? map->titleRect(index.row()) : QRect();
        const QRect field = option.rect.adjusted(1, 1 + title.height(), -1, -1);
        painter->save();
        if (!title.isEmpty())
            paintTitle(painter, option, title, index);
        painter->fillRect(field, heat.background);
        painter->setPen(heat.border);
        painter->drawRect(field.adjusted(0, 0, -1, -1));
        painter->setFont(option.font);
        painter->setPen(heat.text);
        painter->drawText(field.adjusted(0, 0, 0, -shareHeight), Qt::AlignCenter,
                          index.data().toString());
        // The share as a length, too: the number is that of concepts, whose group may be large or small.
        const double share = index.data(CoverageModel::ShareRole).toDouble();
        QRect bar(field.left(), field.bottom() - shareHeight, qRound(share * field.width()),
                  shareHeight);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(field.right());
        painter->fillRect(bar, heat.text);
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        if (hasFocus || option.state & QStyle::State_MouseOver) {
            painter->setPen(QPen(heat.text, hasFocus ? 2 : 1)); // seen on each shade
            painter->drawRect(field.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    // Each field paints what is above itself.
    static void paintTitle(QPainter *painter, const QStyleOptionViewItem &option,
                           const QRect &title, const QModelIndex &index)
    {
        const QString text = index.model()->headerData(index.row(), Qt::Vertical).toString();
        painter->save();
        painter->setClipRect(option.rect);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::WindowText));
        painter->drawText(title.adjusted(1, titlePadding, -1, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)
                              | Qt::AlignAbsolute | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, title.width() - 2));
        painter->restore();
    }
};

/// A provider's dot above its column, and as few letters of its name as tell it from the others, two at
/// most: a name would be wider than the map.
class DotHeader final : public QHeaderView
{
public:
    explicit DotHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed);
    }

    QSize sizeHint() const override { return {0, dotSize() + 8 + fontMetrics().height()}; }

protected:
    void paintSection(QPainter *painter, const QRect &given, int logicalIndex) const override
    {
        const QRect rect = sectionRect(*this, given, logicalIndex);
        const int provider =
                model()->headerData(logicalIndex, Qt::Horizontal, CoverageModel::ProviderIndexRole)
                        .toInt();
        painter->fillRect(rect, palette().color(QPalette::Window));
        QRect dot(0, 0, dotSize(), dotSize());
        dot.moveCenter({rect.center().x(), rect.top() + 3 + dotSize() / 2});
        painter->save();
        painter->setFont(font());
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(rect.adjusted(0, dotSize() + 4, 0, 0),
                          int(Qt::AlignHCenter) | Qt::AlignVCenter, lettersOf(logicalIndex));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::forPalette(palette()).providerDot(provider));
        painter->drawEllipse(dot);
        painter->restore();
    }

private:
    int dotSize() const { return scaledToFont(usualDot, fontMetrics()); }

    QString nameOf(int section) const
    {
        return model()->headerData(section, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }

    QString lettersOf(int section) const
    {
        const QString name = nameOf(section);
        for (int other = 0; other < count(); ++other) {
            if (other != section && nameOf(other).startsWith(name.left(1), Qt::CaseInsensitive))
                return name.left(2);
        }
        return name.left(1);
    }
};

/// The groups' titles, without the frames of a header.
class TitleHeader final : public QHeaderView
{
public:
    explicit TitleHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed);
    }

    QSize sizeHint() const override
    {
        // What the map leaves of the width, within reason.
        const auto *table = static_cast<const CoverageView *>(parentWidget());
        if (table->isStacked())
            return {titleIndent, 0};
        const int letter = fontMetrics().averageCharWidth();
        const QScrollBar *bar = table->verticalScrollBar();
        const int taken = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
        const int room = table->width() - table->horizontalHeader()->length() - taken - 18;
        return {std::clamp(room, letter * fewestLetters, letter * titleLetters) + 16, 0};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override
    {
        const QString text = model()->headerData(logicalIndex, Qt::Vertical).toString();
        painter->fillRect(rect, palette().color(QPalette::Window));
        if (static_cast<const CoverageView *>(parentWidget())->isStacked())
            return;
        const QRect line = layoutDirection() == Qt::RightToLeft
                ? rect.adjusted(4, 0, -titleIndent, 0)
                : rect.adjusted(titleIndent, 0, -4, 0);
        painter->setFont(font());
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(line,
                          int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)
                              | Qt::AlignAbsolute | Qt::AlignVCenter),
                          fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    }
};

} // namespace

CoverageView::CoverageView(QWidget *parent)
    : WindowTable(parent)
    , m_model(new CoverageModel(this))
{
    setObjectName(QStringLiteral("coverageView"));
    setAccessibleName(tr("Coverage of concepts by group and provider"));
    setAccessibleDescription(tr("Enter shows the lines of a field."));
    setHorizontalHeader(new DotHeader(this));
    setVerticalHeader(new TitleHeader(this));
    setItemDelegate(new HeatDelegate(this));
    setModel(m_model);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    hideCorner(*this);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Window);
    // A scroll bar that comes or goes changes what is left for the titles.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CoverageView::updateGeometries,
            Qt::QueuedConnection);
    fitForm();
}

CoverageView::~CoverageView() = default;

void CoverageView::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const QModelIndex current = currentIndex();
    const int row = current.row();
    const int column = current.column();
    m_model->setComparison(std::move(comparison));
    horizontalHeader()->setVisible(m_model->columnCount() > 0); // the style paints an empty one
    const QModelIndex kept = m_model->index(row, column);
    setCurrentIndex(kept.isValid() ? kept : m_model->index(0, 0));
    fitForm();
    updateGeometry();
}

int CoverageView::titleHeight() const
{
    return m_isStacked ? titlePadding + fontMetrics().height() : 0;
}

QRect CoverageView::titleRect(int row) const
{
    if (!m_isStacked)
        return {};
    const int width = std::min(horizontalHeader()->length(), viewport()->width());
    const int first = columnViewportPosition(0);
    const int left = isRightToLeft() ? first + columnWidth(0) - width : first;
    return {left, rowViewportPosition(row), width, titleHeight()};
}

// As if there were a scroll bar, which comes and goes with the form itself.
void CoverageView::fitForm()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int least = fontMetrics().averageCharWidth() * fewestLetters + titleIndent + 4;
    const bool isStacked = m_model->columnCount() > 0
            && width() - bar - fieldWidth() * m_model->columnCount() < least;
    if (std::exchange(m_isStacked, isStacked) != isStacked)
        viewport()->update();
    fitSections();
    updateGeometries(); // the titles take what the fields leave
}

int CoverageView::fieldWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00")) + 10;
}

void CoverageView::fitSections()
{
    const int height = titleHeight() + fontMetrics().height() + 4 + shareHeight;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    const int columns = std::max(m_model->columnCount(), 1);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int room = m_isStacked ? (width() - bar - titleIndent) / columns : 0;
    horizontalHeader()->setMinimumSectionSize(fieldWidth());
    horizontalHeader()->setDefaultSectionSize(std::max(fieldWidth(), room));
}

QSize CoverageView::sizeHint() const
{
    return {verticalHeader()->sizeHint().width() + horizontalHeader()->length() + 2,
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2};
}

void CoverageView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitForm();
}

void CoverageView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitForm();
}

void CoverageView::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool isCovered = index.data(CoverageModel::ShareRole).toDouble() > 0;
    Q_EMIT fieldActivated(index.data(CoverageModel::GroupSlugRole).toString(),
                          isCovered ? index.data(CoverageModel::ProviderSlugRole).toString()
                                    : QString());
}

void CoverageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(currentIndex());
        break;
    default:
        WindowTable::keyPressEvent(event);
    }
}

void CoverageView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    // A title is of all fields below it.
    if (event->button() == Qt::LeftButton && !titleRect(index.row()).contains(place))
        activate(index);
}

} // namespace errdex
