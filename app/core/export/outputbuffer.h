// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstring>
#include <memory>
#include <string_view>

namespace errdex {

/// Bytes on their way to a device. Unlike a std::string it lends its free room, so that a writer
/// can fill it without a check for each piece.
class OutputBuffer
{
public:
    explicit OutputBuffer(size_t capacity = 4096)
        : m_bytes(new char[capacity])
        , m_capacity(capacity)
    {
    }

    const char *data() const { return m_bytes.get(); }
    size_t size() const { return m_size; }
    std::string_view view() const { return {data(), m_size}; }
    void clear() { m_size = 0; }

    void append(std::string_view text)
    {
        std::memcpy(room(text.size()), text.data(), text.size());
        m_size += text.size();
    }
    void append(char c)
    {
        *room(1) = c;
        ++m_size;
    }
    /// Replaces the last byte; there is one.
    void replaceLast(char c)
    {
        Q_ASSERT(m_size > 0);
        m_bytes[m_size - 1] = c;
    }

    /// At least `size` free bytes behind the content; advance() makes them content.
    char *room(size_t size)
    {
        if (m_capacity - m_size < size)
            grow(size);
        return m_bytes.get() + m_size;
    }
    void advance(size_t size) { m_size += size; }

private:
    void grow(size_t size)
    {
        const size_t capacity = m_capacity * 2 + size;
        std::unique_ptr<char[]> bytes(new char[capacity]);
        std::memcpy(bytes.get(), m_bytes.get(), m_size);
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    size_t m_size = 0;
    size_t m_capacity;
};

} // namespace errdex
