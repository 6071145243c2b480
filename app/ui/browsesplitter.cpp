// SPDX-License-Identifier: MIT
#include "browsesplitter.h"

#include <QResizeEvent>

namespace errdex {

namespace {

// In line heights, so that a large font turns narrow sooner.
constexpr int narrowWidth = 66;

constexpr int facetsWidth = 216;
constexpr int detailsWidth = 344;
constexpr int detailsHeight = 216;
constexpr int rest = 10000; // the splitter scales it down to what there is

} // namespace

BrowseSplitter::BrowseSplitter(QWidget *facets, QWidget *table, QWidget *details, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_inner(new QSplitter(Qt::Horizontal, this))
{
    m_inner->addWidget(table);
    m_inner->addWidget(details);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    addWidget(facets);
    addWidget(m_inner);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    for (QSplitter *splitter : {static_cast<QSplitter *>(this), m_inner}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(5); // room to grasp
    }
    resetSizes();
}

void BrowseSplitter::resetSizes()
{
    m_besideSizes.clear();
    m_belowSizes.clear();
    setSizes({facetsWidth, rest});
    arrange();
}

void BrowseSplitter::setPaneSizes(const QList<int> &outer, const QList<int> &beside,
                                  const QList<int> &below)
{
    const auto isUsable = [](const QList<int> &sizes) {
        return sizes.size() == 2 && sizes.first() > 0 && sizes.last() > 0;
    };
    if (isUsable(outer))
        setSizes(outer);
    if (isUsable(beside))
        m_besideSizes = beside;
    if (isUsable(below))
        m_belowSizes = below;
    arrange();
}

QList<int> BrowseSplitter::besideSizes() const
{
    return m_isNarrow ? m_besideSizes : m_inner->sizes();
}

QList<int> BrowseSplitter::belowSizes() const
{
    return m_isNarrow ? m_inner->sizes() : m_belowSizes;
}

void BrowseSplitter::arrange()
{
    m_inner->setOrientation(m_isNarrow ? Qt::Vertical : Qt::Horizontal);
    const QList<int> &kept = m_isNarrow ? m_belowSizes : m_besideSizes;
    const int details = m_isNarrow ? detailsHeight : detailsWidth;
    const int length = m_isNarrow ? m_inner->height() : m_inner->width();
    m_inner->setSizes(kept.isEmpty() ? QList<int>{qMax(1, length - details), details} : kept);
}

void BrowseSplitter::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < narrowWidth * fontMetrics().lineSpacing();
    if (isNarrow != m_isNarrow) {
        if (event->oldSize().isValid())
            (m_isNarrow ? m_belowSizes : m_besideSizes) = m_inner->sizes();
        m_isNarrow = isNarrow;
        QSplitter::resizeEvent(event);
        arrange();
        return;
    }
    QSplitter::resizeEvent(event);
}

} // namespace errdex
