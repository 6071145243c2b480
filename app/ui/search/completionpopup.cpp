// SPDX-License-Identifier: MIT
#include "completionpopup.h"

#include "core/text/visible.h"
#include "ui/search/completiondelegate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowest = 280;
constexpr int widest = 640;

} // namespace

CompletionPopup::CompletionPopup(QWidget *anchor)
    : QFrame(anchor->window())
    , m_anchor(anchor)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"completionPopup"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("Suggestions"));
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_completions.at(index.row())); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    hide();
}

void CompletionPopup::showCompletions(const QList<Completion> &completions, int x)
{
    m_completions = completions;
    if (completions.isEmpty()) {
        hide();
        return;
    }
    m_model->clear();
    for (const Completion &completion : completions) {
        auto *item = new QStandardItem(withControlSigns(completion.label));
        item->setData(withControlSigns(completion.hint), CompletionDelegate::hintRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex({});
    place(x);
    show();
    raise();
}

void CompletionPopup::place(int x)
{
    int width = narrowest;
    int rowHeight = 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QSize hint = m_list->sizeHintForIndex(m_model->index(row, 0));
        width = qMax(width, hint.width());
        rowHeight = qMax(rowHeight, hint.height());
    }
    const QWidget *window = parentWidget();
    width = qMin(qMin(width + 4, widest), window->width() - 16);
    const QPoint below = m_anchor->mapTo(window, QPoint(0, m_anchor->height() + 2));
    int left = below.x() + x;
    if (isRightToLeft())
        left -= width;
    left = qBound(8, left, window->width() - 8 - width);
    const int height = qMin(rowHeight * m_model->rowCount() + 4, window->height() - below.y() - 8);
    setGeometry(left, below.y(), width, height);
}

void CompletionPopup::moveChoice(int step)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int current = m_list->currentIndex().row(); // -1 without a choice
    const int next = current < 0 ? (step > 0 ? 0 : count - 1) : (current + step + count) % count;
    m_list->setCurrentIndex(m_model->index(next, 0));
}

bool CompletionPopup::hasChoice() const
{
    return isVisible() && m_list->currentIndex().isValid();
}

Completion CompletionPopup::choice() const
{
    return m_completions.at(hasChoice() ? m_list->currentIndex().row() : 0);
}

void CompletionPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        hide();
}

} // namespace errdex
