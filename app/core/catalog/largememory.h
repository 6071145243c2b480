// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <new>
#include <string>
#include <vector>

namespace errdex {

/// Tells the system that some memory, aligned to largePage, may lie in pages of that size. Where it
/// knows none, nothing happens.
void adviseLargePages(void *memory, std::size_t bytes);

inline constexpr std::size_t largePage = std::size_t(2) * 1024
        * 1024; // bytes, of x86-64 and AArch64

/// Gives large blocks in large pages: reading here and there in a hundred megabytes of text waits
/// for the translation of addresses at every step where pages are small.
template<typename T>
struct LargeAllocator
{
    using value_type = T;

    LargeAllocator() = default;
    template<typename Other>
    explicit LargeAllocator(const LargeAllocator<Other> &)
    {
    }

    T *allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        if (bytes < smallest)
            return static_cast<T *>(::operator new(bytes));
        void *memory = ::operator new(bytes, alignment);
        adviseLargePages(memory, bytes);
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t count)
    {
        if (count * sizeof(T) < smallest)
            ::operator delete(memory);
        else
            ::operator delete(memory, alignment);
    }

    friend bool operator==(const LargeAllocator &, const LargeAllocator &) { return true; }

private:
    static constexpr std::size_t smallest = 2 * largePage; // less is not worth the rounding
    static constexpr std::align_val_t alignment{largePage};
};

template<typename T>
using LargeVector = std::vector<T, LargeAllocator<T>>;
using LargeString = std::basic_string<char, std::char_traits<char>, LargeAllocator<char>>;

} // namespace errdex
