// SPDX-License-Identifier: MIT
#pragma once

#include "operations.h"

#include <functional>
#include <memory>

class QAbstractItemView;

namespace errdex::bench {

/// How far a view is scrolled before it is painted again.
enum class Step { Wheel, Page };

/// A table of the program in a window of a usual size, with as much in it as there is, which is
/// scrolled as a person does it: from places all over the table, step by step.
class ScrolledView
{
public:
    static constexpr int stepsAtOnce = 20;

    /// The table of all codes, as Browse has it.
    static std::unique_ptr<ScrolledView> ofCodes(const Catalogue &catalogue);
    /// All providers side by side, as Compare has them.
    static std::unique_ptr<ScrolledView> ofComparison(
            const std::shared_ptr<const ComparedCatalogs> &catalogs, Alignment alignment);
    ~ScrolledView();
    Q_DISABLE_COPY_MOVE(ScrolledView)

    /// The time of one step, of several that follow one another: from the change of the scroll bar
    /// to the last pixel, the display server included. The amount is the number of lines; -1 where a
    /// step was not painted.
    Measured scroll(Step step);
    /// From handing over the content anew to the last pixel. The amount is the number of lines.
    Measured show();

private:
    explicit ScrolledView(std::unique_ptr<QAbstractItemView> view);

    void sync();

    std::unique_ptr<QAbstractItemView> m_view;
    std::function<void()> m_handOver; ///< of the next content
    int m_paints = 0; ///< of the view's cells
    quint32 m_place = 1;
};

} // namespace errdex::bench
