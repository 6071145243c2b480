// SPDX-License-Identifier: MIT
#include "ui/table/filterrow.h"

#include "core/query/queryedit.h"
#include "ui/table/codetableview.h"
#include "ui/table/filteredit.h"
#include "ui/theme/scale.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace errdex {

namespace {

constexpr int typingPause = 150; // milliseconds
constexpr int gap = 2;
constexpr int besideHint = 56; // pixels: the field's sign and margins

} // namespace

FilterRow::FilterRow(CodeTableView *table)
    : m_table(table)
    , m_typing(new QTimer(this))
{
    setAutoFillBackground(true);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &FilterRow::submitPending);
    for (int column = 0; column < CodeTableModel::NUM_COLUMNS; ++column) {
        if (!CodeTableModel::field(column)) {
            m_edits.push_back(nullptr);
            continue;
        }
        auto *edit = new FilterEdit(CodeTableModel::title(column), this);
        edit->installEventFilter(this);
        m_edits.push_back(edit);
        connect(edit, &QLineEdit::textEdited, this, [this, column] {
            if (m_pendingColumn != column)
                submitPending();
            m_pendingColumn = column;
            m_typing->start();
        });
        connect(edit, &FilterEdit::submitted, this, [this, column] { submit(column); });
    }
    table->setHeaderFooter(this);
    const QHeaderView *header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &FilterRow::align);
    connect(header, &QHeaderView::sectionMoved, this, &FilterRow::align);
    connect(header, &QHeaderView::sectionMoved, this, &FilterRow::updateTabOrder);
    connect(header, &QHeaderView::sectionCountChanged, this, &FilterRow::align);
    connect(header, &QHeaderView::geometriesChanged, this, &FilterRow::align);
    connect(table, &CodeTableView::columnsChanged, this, &FilterRow::align);
    connect(table, &CodeTableView::columnsChanged, this, &FilterRow::updateTabOrder);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterRow::align);
    align();
    updateTabOrder();
}

FilterRow::~FilterRow() = default;

void FilterRow::setQuery(const Query &query)
{
    for (size_t column = 0; column < m_edits.size(); ++column) {
        FilterEdit *edit = m_edits[column];
        if (!edit || (edit->hasFocus() && edit->isEdited()))
            continue;
        edit->setCell(filterCell(query, *CodeTableModel::field(int(column))));
    }
}

void FilterRow::focusFirst()
{
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        FilterEdit *edit = m_edits.at(size_t(header->logicalIndex(visual)));
        if (edit && !edit->isHidden()) {
            edit->setFocus(Qt::ShortcutFocusReason);
            edit->selectAll();
            return;
        }
    }
}

QSize FilterRow::sizeHint() const
{
    const FilterEdit *edit = m_edits.at(CodeTableModel::Code);
    return {200, edit->sizeHint().height() + 2 * gap};
}

void FilterRow::submit(int column)
{
    m_typing->stop();
    m_pendingColumn = -1;
    m_edits.at(size_t(column))->markSubmitted();
    Q_EMIT cellEdited(*CodeTableModel::field(column), m_edits.at(size_t(column))->text());
}

void FilterRow::submitPending()
{
    if (m_pendingColumn >= 0)
        submit(m_pendingColumn);
}

void FilterRow::align()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int height = sizeHint().height() - 2 * gap;
    // Below, the hint would only be cut off.
    const int hintWidth = fontMetrics().horizontalAdvance(FilterEdit::hint())
            + scaledToFont(besideHint, fontMetrics());
    for (int column = 0; column < int(m_edits.size()) && column < header->count(); ++column) {
        FilterEdit *edit = m_edits[size_t(column)];
        if (!edit)
            continue;
        const bool hasRoom = header->sectionSize(column) >= hintWidth;
        edit->setPlaceholderText(hasRoom ? FilterEdit::hint() : QString());
        edit->setVisible(!header->isSectionHidden(column));
        edit->setGeometry(header->viewport()->x() + header->sectionViewportPosition(column) + gap,
                          gap, std::max(header->sectionSize(column) - 2 * gap, 0), height);
    }
}

void FilterRow::updateTabOrder()
{
    const QHeaderView *header = m_table->horizontalHeader();
    QWidget *previous = nullptr;
    for (int visual = 0; visual < header->count(); ++visual) {
        FilterEdit *edit = m_edits.at(size_t(header->logicalIndex(visual)));
        if (!edit)
            continue;
        if (previous)
            setTabOrder(previous, edit);
        previous = edit;
    }
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<FilterEdit *>(watched);
    if (edit && event->type() == QEvent::FocusIn) {
        showColumn(edit);
    } else if (edit && event->type() == QEvent::FocusOut) {
        submitPending();
    } else if (edit && event->type() == QEvent::KeyPress) {
        // From a field into the list that it filters.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
            submitPending();
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Tab must not lead to a field that is scrolled out of sight.
void FilterRow::showColumn(QWidget *edit)
{
    QScrollBar *bar = m_table->horizontalScrollBar();
    const int sign = isRightToLeft() ? -1 : 1;
    if (edit->x() < 0)
        bar->setValue(bar->value() + sign * edit->x());
    else if (edit->geometry().right() > width() && edit->width() < width())
        bar->setValue(bar->value() + sign * (edit->geometry().right() + gap - width()));
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isAboutLayout = event->type() == QEvent::FontChange
            || event->type() == QEvent::StyleChange
            || event->type() == QEvent::LayoutDirectionChange;
    if (!isAboutLayout)
        return;
    updateGeometry();
    // The header hears of it too, before or after this.
    QMetaObject::invokeMethod(this, &FilterRow::align, Qt::QueuedConnection);
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    align(); // from right to left, positions depend on the width
}

} // namespace errdex
