// SPDX-License-Identifier: MIT
// The columns of the table: which are shown, where, and how that is kept.
#include "core/export/exporter.h"
#include "ui/table/codetableview.h"
#include "ui/table/providerdelegate.h"
#include "ui/table/tableheader.h"

#include <QDataStream>
#include <QIODevice>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace errdex {

namespace {

constexpr quint32 stateMagic = 0x45445856; // "EDXV"
constexpr qint32 stateVersion = 2;
constexpr qint32 mostColumns = 100;
constexpr int widest = 10'000; // in pixels
constexpr int starWidth = 32;

constexpr int mostCodeLetters = 32;
constexpr int mostRowsWithWholeCodes = 50;
constexpr int smallestTextLetters = 8;
constexpr int emptyTextLetters = 8; // where hardly a row has one
constexpr int besideText = 2 * CellDelegate::margin + 2;

struct DefaultColumn
{
    CodeTableModel::Columns column;
    int letters; ///< width, in average letters
    int least; ///< where the table has less room than they ask for
    bool isShown;
};

// In their order from the start. The description stands first among the texts: every page has one,
// so that a narrow table, and the first rows, have something to say.
constexpr std::array defaultColumns{
        DefaultColumn{CodeTableModel::Star, 0, 0, true},
        DefaultColumn{CodeTableModel::Provider, 20, 15, true},
        DefaultColumn{CodeTableModel::Code, 18, 10, true},
        DefaultColumn{CodeTableModel::HttpStatus, 9, 9, true},
        DefaultColumn{CodeTableModel::Description, 36, 33, true},
        DefaultColumn{CodeTableModel::Message, 28, 14, true},
        DefaultColumn{CodeTableModel::Name, 18, 12, true},
        DefaultColumn{CodeTableModel::Category, 22, 22, false},
        DefaultColumn{CodeTableModel::Condition, 36, 36, false},
        DefaultColumn{CodeTableModel::Concept, 24, 24, false},
        DefaultColumn{CodeTableModel::Tags, 18, 18, false},
        DefaultColumn{CodeTableModel::Note, 30, 30, false},
        DefaultColumn{CodeTableModel::Link, 24, 24, false},
};
static_assert(defaultColumns.size() == CodeTableModel::NUM_COLUMNS);

// Of a column, in what is kept; the star's is empty.
QString nameOf(int column)
{
    const std::optional<Column> exported = CodeTableModel::exportColumn(column);
    return exported ? columnName(*exported) : QString();
}

int columnCalled(const QString &name)
{
    for (const DefaultColumn &each : defaultColumns) {
        if (nameOf(each.column) == name)
            return each.column;
    }
    return -1;
}

} // namespace

struct CodeTableView::SavedColumn
{
    QString name;
    qint32 width = 0;
    bool isHidden = false;
};

void CodeTableView::setUpHeader()
{
    m_header->setSectionsClickable(true);
    m_header->setSectionsMovable(true);
    m_header->setFirstSectionMovable(false); // the star
    m_header->hideTitle(CodeTableModel::Star);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(true);
    m_header->setTextElideMode(Qt::ElideRight);
    m_header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_header->setMinimumSectionSize(starWidth);
    m_header->setSortIndicatorShown(true);
    m_header->setSortIndicatorClearable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(m_header, &QWidget::customContextMenuRequested, this, &CodeTableView::showHeaderMenu);
    connect(m_header, &QHeaderView::sectionMoved, this, &CodeTableView::columnsTouched);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        // The last one is stretched, and one that is hidden shrinks, without anybody's wish.
        if (column != m_header->logicalIndex(lastVisibleColumn())
            && !m_header->isSectionHidden(column))
            columnsTouched();
    });
}

void CodeTableView::columnsTouched()
{
    if (m_isArranging)
        return;
    m_hasDefaultColumns = false;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    Q_EMIT columnsChanged();
}

int CodeTableView::lastVisibleColumn() const
{
    int visual = m_header->count() - 1;
    while (visual > 0 && m_header->isSectionHidden(m_header->logicalIndex(visual)))
        --visual;
    return visual;
}

std::vector<Column> CodeTableView::visibleColumns() const
{
    std::vector<Column> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        const std::optional<Column> column = CodeTableModel::exportColumn(logical);
        if (column && !m_header->isSectionHidden(logical))
            columns.push_back(*column);
    }
    return columns;
}

void CodeTableView::resetColumns()
{
    if (!m_model)
        return;
    const int letter = fontMetrics().averageCharWidth();
    m_letter = letter;
    m_isArranging = true;
    m_header->setSectionResizeMode(CodeTableModel::Star, QHeaderView::Fixed);
    for (int visual = 0; visual < int(defaultColumns.size()); ++visual) {
        const DefaultColumn &column = defaultColumns[size_t(visual)];
        m_header->moveSection(m_header->visualIndex(column.column), visual);
        m_header->setSectionHidden(column.column, !column.isShown);
        m_header->resizeSection(column.column,
                                column.column == CodeTableModel::Star ? starWidth
                                                                      : column.letters * letter);
    }
    m_isArranging = false;
    m_hasDefaultColumns = true;
    fitColumns();
    Q_EMIT columnsChanged();
}

bool CodeTableView::hasUsualColumns() const
{
    std::vector<Column> usual;
    for (const DefaultColumn &column : defaultColumns) {
        const std::optional<Column> exported = CodeTableModel::exportColumn(column.column);
        if (exported && column.isShown)
            usual.push_back(*exported);
    }
    return visibleColumns() == usual;
}

void CodeTableView::showColumns(const std::vector<Column> &columns)
{
    m_isArranging = true;
    for (int column = 0; column < CodeTableModel::NUM_COLUMNS; ++column) {
        const std::optional<Column> exported = CodeTableModel::exportColumn(column);
        if (exported)
            setColumnHidden(column, std::ranges::find(columns, *exported) == columns.end());
    }
    int visual = 1; // behind the star
    for (const Column column : columns)
        m_header->moveSection(m_header->visualIndex(CodeTableModel::columnOf(column)), visual++);
    m_isArranging = false;
    columnsTouched();
}

// As many letters as before have room in each, whoever chose the width.
void CodeTableView::scaleColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int before = std::exchange(m_letter, letter);
    if (before == letter || before == 0 || !m_model)
        return;
    m_isArranging = true;
    for (const DefaultColumn &column : defaultColumns) {
        if (column.column == CodeTableModel::Star || m_header->isSectionHidden(column.column))
            continue;
        m_header->resizeSection(column.column,
                                m_hasDefaultColumns
                                        ? column.letters * letter
                                        : m_header->sectionSize(column.column) * letter / before);
    }
    m_isArranging = false;
    fitColumns();
    fitToResult();
}

// A result without a message needs no room for one, one of symbolic codes more for those.
void CodeTableView::fitToResult()
{
    if (!m_hasDefaultColumns || !m_model->result())
        return;
    const ColumnNeeds needs = columnNeeds(*m_model->result(), font());
    if (std::exchange(m_needs, needs) != needs)
        fitColumns();
}

// Codes and providers are not cut off before the texts beside them.
CodeTableView::ColumnWidths CodeTableView::widthsOf(int column) const
{
    const DefaultColumn &known = *std::ranges::find(defaultColumns, column, &DefaultColumn::column);
    const int letter = fontMetrics().averageCharWidth();
    const int title = m_header->sectionSizeHint(column);
    const int usual = std::max(title, known.letters * letter);
    const int least = std::max(title, known.least * letter);
    const int smallestText = std::max(title, smallestTextLetters * letter);
    const int empty = std::max(title, emptyTextLetters * letter);
    switch (column) {
    case CodeTableModel::Provider: {
        const int name = m_needs.provider + ProviderDelegate::dotRoom(fontMetrics()) + besideText;
        const int whole = m_needs.provider == 0 ? least : std::clamp(name, title, usual);
        return {whole, whole, whole};
    }
    case CodeTableModel::Code: {
        const int most = mostCodeLetters * letter;
        const int code = std::min(m_needs.code + besideText, most);
        const int whole = m_needs.code == 0 ? least : std::max(title, code);
        // A long one among many short ones has its room where the texts have theirs.
        const int longest = std::min(m_needs.longestCode + besideText, most);
        return {whole, whole, std::max({usual, whole, longest})};
    }
    case CodeTableModel::Name:
        return m_needs.hasNames ? ColumnWidths{smallestText, least, usual}
                                : ColumnWidths{empty, empty, empty};
    case CodeTableModel::Message:
        return m_needs.hasMessages ? ColumnWidths{smallestText, least, usual}
                                   : ColumnWidths{empty, empty, empty};
    case CodeTableModel::Description:
        return {smallestText, least, usual};
    default:
        return {least, least, usual};
    }
}

// Until the person changes the columns, all that are shown fit the table: they shrink together
// where it is narrow, first to what their texts can be read in, then the texts further; where it is
// wide, the description takes the room that the others leave.
void CodeTableView::fitColumns()
{
    if (!m_hasDefaultColumns || !m_model)
        return;
    std::vector<std::pair<int, ColumnWidths>> columns;
    ColumnWidths all;
    for (const DefaultColumn &column : defaultColumns) {
        if (!column.isShown || column.column == CodeTableModel::Star)
            continue;
        const ColumnWidths &widths =
                columns.emplace_back(column.column, widthsOf(column.column)).second;
        all.smallest += widths.smallest;
        all.least += widths.least;
        all.usual += widths.usual;
    }
    const int room = viewport()->width() - starWidth;
    // Of a handful of rows, what is compared with the ticket is whole before any text has more than its
    // least.
    const bool areFew = m_model->rowCount() <= mostRowsWithWholeCodes;
    const int longest = std::min(m_needs.longestCode + besideText,
                                 mostCodeLetters * fontMetrics().averageCharWidth());
    for (auto &[column, widths] : columns) {
        const int more = longest - widths.smallest;
        if (areFew && column == CodeTableModel::Code && more > 0 && all.smallest + more <= room) {
            all.smallest += more;
            all.least += std::max(longest - widths.least, 0);
            all.usual += std::max(longest - widths.usual, 0);
            widths = {longest, std::max(widths.least, longest), std::max(widths.usual, longest)};
        }
    }
    const auto shareOf = [room](int from, int to) {
        return to > from ? std::clamp(double(room - from) / (to - from), 0.0, 1.0) : 1.0;
    };
    const double first = shareOf(all.smallest, all.least);
    const double second = shareOf(all.least, all.usual);
    const auto isEmpty = [this](int column) {
        return column == CodeTableModel::Name
                ? !m_needs.hasAnyName
                : column == CodeTableModel::Message && !m_needs.hasAnyMessage;
    };
    int end = 0;
    int textEnd = 0; // behind the last column with a text
    m_isArranging = true;
    for (const auto &[column, widths] : columns) {
        int width = widths.smallest + int((widths.least - widths.smallest) * first)
                + int((widths.usual - widths.least) * second);
        if (column == CodeTableModel::Description)
            width += std::max(0, room - all.usual);
        m_header->resizeSection(column, width);
        end += width;
        textEnd = isEmpty(column) ? textEnd : end;
    }
    m_isArranging = false;
    // No scroll bar for columns in which nothing stands.
    setHorizontalScrollBarPolicy(textEnd <= room ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

void CodeTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_hasDefaultColumns || event->size().width() == event->oldSize().width())
        return;
    fitColumns();
    updateGeometries(); // at once, or a scroll bar would flash
}

QByteArray CodeTableView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMagic << stateVersion << qint32(m_density) << m_hasDefaultColumns
           << qint32(m_header->count());
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool isHidden = m_header->isSectionHidden(column);
        stream << nameOf(column) << qint32(isHidden ? 0 : m_header->sectionSize(column))
               << isHidden;
    }
    return state;
}

bool CodeTableView::restoreState(const QByteArray &state)
{
    quint32 magic = 0;
    qint32 version = 0;
    qint32 density = 0;
    bool isDefault = false;
    qint32 count = 0;
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> magic >> version >> density >> isDefault >> count;
    const bool isKnown = stream.status() == QDataStream::Ok && magic == stateMagic
            && version == stateVersion && count >= 0 && count <= mostColumns
            && (density == qint32(Density::Comfortable) || density == qint32(Density::Compact));
    if (!isKnown || !m_model)
        return false;
    std::vector<SavedColumn> columns;
    for (int i = 0; i < count; ++i) {
        SavedColumn column;
        stream >> column.name >> column.width >> column.isHidden;
        columns.push_back(column);
    }
    if (stream.status() != QDataStream::Ok)
        return false;
    resetColumns();
    if (!isDefault && !arrange(columns)) {
        resetColumns();
        return false;
    }
    setDensity(static_cast<Density>(density));
    showSortOrder();
    updateGeometries();
    viewport()->update();
    Q_EMIT columnsChanged();
    return true;
}

// What an earlier or later version had and this has not is passed over; what is new here stays where
// it stands from the start, behind what was kept.
bool CodeTableView::arrange(const std::vector<SavedColumn> &columns)
{
    m_isArranging = true;
    int visual = 1; // behind the star
    for (const SavedColumn &saved : columns) {
        const int column = columnCalled(saved.name);
        if (column < 0 || column == CodeTableModel::Star)
            continue;
        m_header->moveSection(m_header->visualIndex(column), visual++);
        m_header->setSectionHidden(column, saved.isHidden);
        if (saved.width >= m_header->minimumSectionSize() && saved.width <= widest)
            m_header->resizeSection(column, saved.width);
    }
    m_isArranging = false;
    m_hasDefaultColumns = false;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return visual > 1 && !visibleColumns().empty();
}

void CodeTableView::showSortOrder()
{
    const bool hasResult = m_model && m_model->result();
    const SortOrder order = hasResult ? m_model->result()->order : SortOrder();
    const QSignalBlocker quiet(m_header);
    m_header->setSortIndicator(order.column ? CodeTableModel::columnOf(*order.column) : -1,
                               order.direction);
    m_header->viewport()->update();
}

void CodeTableView::setHeaderFooter(QWidget *footer)
{
    m_header->setFooter(footer);
}

} // namespace errdex
