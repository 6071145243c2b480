// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <iterator>

namespace errdex {

/// The first element of an ascending range that is greater than `value`, as std::upper_bound()
/// finds it, but quick where it is near `begin`: doubling steps first, then bisection (Bentley and
/// Yao, "An almost optimal algorithm for unbounded searching").
template<typename Iterator, typename Value>
Iterator gallopPast(Iterator begin, Iterator end, const Value &value)
{
    auto step = typename std::iterator_traits<Iterator>::difference_type(1);
    Iterator low = begin;
    while (end - low > step && !(value < low[step])) {
        low += step;
        step *= 2;
    }
    return std::upper_bound(low, end - low > step ? low + step : end, value);
}

} // namespace errdex
