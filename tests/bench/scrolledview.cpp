// SPDX-License-Identifier: MIT
#include "scrolledview.h"

#include "ui/compare/comparisonview.h"
#include "ui/table/codetableview.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

#include <numeric>

using namespace Qt::StringLiterals;

namespace errdex::bench {

namespace {

/// Counts what is painted in a widget.
class PaintCounter : public QObject
{
public:
    PaintCounter(QWidget *watched, int &paints)
        : QObject(watched)
        , m_paints(paints)
    {
        watched->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_paints;
        return false;
    }

private:
    int &m_paints;
};

std::shared_ptr<const Comparison> compared(const std::shared_ptr<const ComparedCatalogs> &catalogs,
                                           Alignment alignment, ComparisonFilter filter)
{
    ComparisonRequest request;
    request.alignment = alignment;
    request.filter = filter;
    request.providers.resize(size_t(catalogs->store()->providers().size()));
    std::iota(request.providers.begin(), request.providers.end(), 0);
    return Comparison::make(catalogs, std::move(request));
}

} // namespace

ScrolledView::ScrolledView(std::unique_ptr<QAbstractItemView> view)
    : m_view(std::move(view))
{
    new PaintCounter(m_view->viewport(), m_paints);
    m_view->resize(1000, 640);
    m_view->show();
}

ScrolledView::~ScrolledView() = default;

std::unique_ptr<ScrolledView> ScrolledView::ofCodes(const Catalogue &catalogue)
{
    auto view = std::make_unique<CodeTableView>();
    auto *model = new CodeTableModel(view.get());
    view->setCodeModel(model);
    std::unique_ptr<ScrolledView> scrolled(new ScrolledView(std::move(view)));
    // Every second one has a condition, so that each of them is another one.
    const std::array results{search(catalogue.store, catalogue.userLayer, {u"-code:"_s, {}}),
                             search(catalogue.store, catalogue.userLayer, {})};
    scrolled->m_handOver = [model, results, next = size_t(0)]() mutable {
        next = 1 - next;
        model->setResult(results[next]);
    };
    scrolled->show();
    return scrolled;
}

std::unique_ptr<ScrolledView> ScrolledView::ofComparison(
        const std::shared_ptr<const ComparedCatalogs> &catalogs, Alignment alignment)
{
    auto owned = std::make_unique<ComparisonView>();
    ComparisonView *const view = owned.get();
    std::unique_ptr<ScrolledView> scrolled(new ScrolledView(std::move(owned)));
    const std::array comparisons{compared(catalogs, alignment, ComparisonFilter::Gaps),
                                 compared(catalogs, alignment, ComparisonFilter::All)};
    scrolled->m_handOver = [view, comparisons, next = size_t(0)]() mutable {
        next = 1 - next;
        view->setComparison(comparisons[next]);
    };
    scrolled->show();
    return scrolled;
}

void ScrolledView::sync()
{
    QCoreApplication::sendPostedEvents();
    // What is to be painted is painted now, and not when the system likes it.
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(m_view.get(), &request);
    QGuiApplication::sync();
}

Measured ScrolledView::show()
{
    const int before = m_paints;
    QElapsedTimer timer;
    timer.start();
    m_handOver();
    sync();
    const qint64 nanoseconds = timer.nsecsElapsed();
    return {nanoseconds, m_paints > before ? m_view->model()->rowCount() : -1};
}

Measured ScrolledView::scroll(Step step)
{
    QScrollBar *const bar = m_view->verticalScrollBar();
    const int distance = step == Step::Page ? bar->pageStep()
                                            : bar->singleStep() * QApplication::wheelScrollLines();
    const int room = std::max(bar->maximum() - distance * stepsAtOnce, 1);
    m_place = m_place * 1664525U + 1013904223U;
    const auto places = quint64(m_place) * quint64(room);
    bar->setValue(int(places >> 32U));
    sync();
    const int before = m_paints;
    const int end = std::min(bar->maximum(), bar->value() + distance * stepsAtOnce);
    int steps = 0;
    QElapsedTimer timer;
    timer.start();
    for (; steps < stepsAtOnce && bar->value() < end; ++steps) {
        bar->setValue(bar->value() + distance);
        sync();
    }
    const qint64 nanoseconds = timer.nsecsElapsed();
    const bool isPainted = steps > 0 && m_paints - before >= steps;
    return {steps > 0 ? nanoseconds / steps : 0, isPainted ? m_view->model()->rowCount() : -1};
}

} // namespace errdex::bench
