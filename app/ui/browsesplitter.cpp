// SPDX-License-Identifier: MIT
#include "browsesplitter.h"

#include "ui/focus/splitterkeys.h"
#include "ui/theme/scale.h"
#include "ui/typingrest.h"

#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace errdex {

namespace {

// In line heights, so that a large font turns narrow sooner.
constexpr int narrowWidth = 66;

// Beside letters of the usual size.
constexpr int facetsWidth = 216;
constexpr int leastFacetsWidth =
        184; // names of the bundled providers are whole beside their counts
constexpr int detailsWidth = 344;
constexpr int detailsHeight = 216;
constexpr int mostForFacets = 3; // a part of the width, whatever the letters
// In percent of the window; in a smaller one both panes leave the table's texts room.
constexpr int facetsShare = 16;
constexpr int detailsShare = 25;
// Beside a single row, of which the table shows what is short.
constexpr int readWidth = 520;
constexpr int readShare = 36;
constexpr int leastTableWidth = 400;
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
        makeBordersReachable(*splitter);
        connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] {
            m_isUsual = false;
            if (m_isNarrow && splitter == m_inner)
                m_belowSizes = m_inner->sizes();
            takeWish();
        });
    }
    m_inner->installEventFilter(this);
    connect(&TypingRest::instance(), &TypingRest::ended, this, &BrowseSplitter::followNeeds);
    m_letterHeight = fontMetrics().height();
    resetSizes();
}

void BrowseSplitter::resetSizes()
{
    m_besideSizes.clear();
    m_belowSizes.clear();
    m_isUsual = true;
    setSizes({usualFacets(), rest});
    arrange();
    m_wish = {};
}

int BrowseSplitter::usualFacets() const
{
    const int facets = scaledToFont(facetsWidth, fontMetrics());
    return m_isNarrow ? facets
                      : std::clamp(width() * facetsShare / 100,
                                   scaledToFont(leastFacetsWidth, fontMetrics()), facets);
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
    m_isUsual = m_isUsual && !isUsable(outer) && !isUsable(beside) && !isUsable(below);
    arrange();
    m_wish = {};
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
    if (kept.isEmpty())
        arrangeUsual();
    else
        m_inner->setSizes(kept);
}

void BrowseSplitter::arrangeUsual()
{
    const int length = m_isNarrow ? m_inner->height() : m_inner->width();
    const int details = m_isNarrow ? usualBelow(length) : usualBeside();
    m_inner->setSizes({std::max(1, length - details), details});
}

int BrowseSplitter::usualBeside() const
{
    const auto share = [this](int most, int percent) {
        return std::min(scaledToFont(most, fontMetrics()), std::max(1, width() * percent / 100));
    };
    const int usual = share(detailsWidth, detailsShare);
    if (!m_isSingle)
        return usual;
    const int room = m_inner->width() - scaledToFont(leastTableWidth, fontMetrics());
    return std::max(usual, std::min(share(readWidth, readShare), room));
}

void BrowseSplitter::setSingle(bool isSingle)
{
    if (std::exchange(m_isSingle, isSingle) != isSingle && !TypingRest::instance().isOn())
        followNeeds();
}

int BrowseSplitter::usualBelow(int length) const
{
    // Large letters must leave the table rows.
    const int usual = std::min(scaledToFont(detailsHeight, fontMetrics()), std::max(1, length / 2));
    const int wanted = m_inner->widget(1)->sizeHint().height();
    if (wanted < usual) // there is nothing to read
        return wanted;
    return std::max(usual,
                    length - m_inner->handleWidth() - m_inner->widget(0)->sizeHint().height());
}

void BrowseSplitter::followNeeds()
{
    if (m_isNarrow ? isUsualBelow() : m_isUsual && m_wish.letterHeight == 0)
        arrangeUsual();
}

// One of the two panes wants more or less room than before.
bool BrowseSplitter::eventFilter(QObject *watched, QEvent *event)
{
    const bool changes = event->type() == QEvent::LayoutRequest
            || event->type() == QEvent::Show; // nobody tells it what is hidden
    if (watched == m_inner && changes && !TypingRest::instance().isOn())
        followNeeds();
    return QSplitter::eventFilter(watched, event);
}

void BrowseSplitter::takeWish()
{
    const QList<int> outer = sizes();
    const QList<int> inner = m_inner->sizes();
    if (outer.size() != 2 || inner.size() != 2)
        return;
    m_wish = {m_letterHeight, outer.first(), m_isNarrow ? 0 : inner.last()};
}

// Larger letters get a wider pane, at once; a person's own width grows by as much.
void BrowseSplitter::fitFont()
{
    const int letterHeight = fontMetrics().height();
    const int before = m_letterHeight;
    if (before == letterHeight || before <= 0)
        return;
    if (m_wish.letterHeight == 0)
        takeWish();
    m_letterHeight = letterHeight;
    applyWish();
    // Once more when the panes themselves have become smaller, which hold it up until then.
    if (letterHeight < before)
        QMetaObject::invokeMethod(this, &BrowseSplitter::applyWish, Qt::QueuedConnection);
}

void BrowseSplitter::applyWish()
{
    if (m_wish.letterHeight <= 0)
        return;
    const auto grown = [this](int size) { return size * m_letterHeight / m_wish.letterHeight; };
    if (m_wish.facets > 0) {
        const int most = m_letterHeight > m_wish.letterHeight ? std::max(1, width() / mostForFacets)
                                                              : width() - 1;
        const int facets = std::min(grown(m_wish.facets), most);
        setSizes({facets, std::max(1, width() - facets)});
    }
    if (!m_isNarrow && m_wish.details > 0) {
        const int details = std::min(grown(m_wish.details), m_inner->width() / 2);
        m_inner->setSizes({std::max(1, m_inner->width() - details), details});
    }
}

void BrowseSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitFont();
}

void BrowseSplitter::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < narrowWidth * fontMetrics().lineSpacing();
    const bool turns = isNarrow != m_isNarrow;
    const bool follows = m_isUsual && m_wish.letterHeight == 0
            && event->size().width() != event->oldSize().width();
    if (turns && !m_isUsual && !m_isNarrow && event->oldSize().isValid())
        m_besideSizes = m_inner->sizes();
    m_isNarrow = isNarrow;
    QSplitter::resizeEvent(event);
    if (follows)
        setSizes({usualFacets(), rest});
    if (turns || follows)
        arrange();
    else if (!TypingRest::instance().isOn())
        followNeeds();
}

} // namespace errdex
