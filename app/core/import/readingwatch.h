// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <type_traits>

namespace errdex {

/// How a reading is stopped from outside, and how it tells how far it is. Both are called in the
/// thread that reads.
class ReadingWatch
{
public:
    ReadingWatch() = default;
    template<typename IsCanceled,
             typename = std::enable_if_t<
                     !std::is_same_v<std::decay_t<IsCanceled>,
                                     ReadingWatch> && std::is_invocable_r_v<bool, IsCanceled &>>>
    // NOLINTNEXTLINE(google-explicit-constructor): what asks is a watch without a voice
    ReadingWatch(IsCanceled asked)
        : m_isCanceled(std::move(asked))
    {
    }
    /// `asked` may be empty; `progressed` takes the share of the source that is read, 0 to 1.
    ReadingWatch(std::function<bool()> asked, std::function<void(double)> progressed)
        : m_isCanceled(std::move(asked))
        , m_progressed(std::move(progressed))
    {
    }

    bool isCanceled() const { return m_isCanceled && m_isCanceled(); }
    /// Tells the share that is read; false where the reading is to stop.
    bool goesOn(double share) const
    {
        if (m_progressed)
            m_progressed(share);
        return !isCanceled();
    }
    bool goesOn(size_t done, size_t all) const
    {
        return goesOn(all == 0 ? 1.0 : double(done) / double(all));
    }
    /// For a step of the whole, whose own shares lie between these.
    ReadingWatch part(double from, double to) const
    {
        if (!m_progressed)
            return *this;
        return {m_isCanceled, [progressed = m_progressed, from, to](double share) {
                    progressed(from + (to - from) * share);
                }};
    }

private:
    std::function<bool()> m_isCanceled;
    std::function<void(double)> m_progressed;
};

} // namespace errdex
