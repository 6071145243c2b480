// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace errdex::bench {

/// A small generator of its own, so that a seed gives the same data with every standard library.
/// SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014).
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 value = (m_state += 0x9e3779b97f4a7c15ULL);
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31U);
    }
    size_t below(size_t bound) { return static_cast<size_t>(unit() * static_cast<double>(bound)); }
    int between(int low, int high) { return low + static_cast<int>(below(size_t(high - low + 1))); }
    bool chance(double probability) { return unit() < probability; }
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; } ///< in [0, 1)

private:
    quint64 m_state;
};

/// Picks from a list in which the n-th entry is about n times rarer than the first, as words in
/// texts are (Zipf's law, softened by an exponent below one).
class ZipfPicker
{
public:
    explicit ZipfPicker(size_t count, double exponent = 0.85)
    {
        double sum = 0;
        for (size_t rank = 1; rank <= count; ++rank)
            m_cumulative.push_back(sum += std::pow(double(rank), -exponent));
    }

    size_t pick(Random &random) const
    {
        const double wanted = random.unit() * m_cumulative.back();
        const auto found = std::upper_bound(m_cumulative.begin(), m_cumulative.end(), wanted);
        return std::min(size_t(found - m_cumulative.begin()), m_cumulative.size() - 1);
    }

private:
    std::vector<double> m_cumulative;
};

} // namespace errdex::bench
