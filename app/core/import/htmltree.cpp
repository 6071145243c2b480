// SPDX-License-Identifier: MIT
#include "core/import/htmltree.h"

#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace errdex {

namespace {

constexpr size_t requestsBetweenQuestions = 4096;
constexpr size_t largeRequest = size_t(1) << 20; // bytes: of a text that grows and grows

/// Stands before what gumbo gets, so that all of it can be freed wherever gumbo was left.
struct alignas(std::max_align_t) Piece
{
    Piece *before;
    Piece *behind;
};

} // namespace

struct HtmlTree::Memory
{
    const ReadingWatch &watch;
    Piece ring{&ring, &ring};
    size_t requests = 0;
    std::jmp_buf leave{};

    // Between setjmp() and here are only C's functions, and nothing with a destructor: by
    // [csetjmp.syn] no more is asked for. C code cannot be left by an exception.
    static void *take(void *self, size_t size)
    {
        auto &memory = *static_cast<Memory *>(self);
        const bool isTime = ++memory.requests % requestsBetweenQuestions == 0
                || size >= largeRequest;
        void *bytes = isTime && memory.watch.isCanceled() ? nullptr
                                                          : std::malloc(sizeof(Piece) + size);
        if (!bytes)
            std::longjmp(memory.leave, 1); // NOLINT(cert-err52-cpp)
        auto *piece = new (bytes) Piece{memory.ring.before, &memory.ring};
        piece->before->behind = piece;
        memory.ring.before = piece;
        return piece + 1;
    }

    static void giveBack(void *, void *bytes)
    {
        if (!bytes)
            return;
        Piece *piece = static_cast<Piece *>(bytes) - 1;
        piece->before->behind = piece->behind;
        piece->behind->before = piece->before;
        std::free(piece);
    }

    /// Null where it was left.
    GumboOutput *parse(const char *text, size_t size)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        options.allocator = take;
        options.deallocator = giveBack;
        options.userdata = this;
        if (setjmp(leave) != 0) // NOLINT(cert-err52-cpp)
            return nullptr;
        return gumbo_parse_with_options(&options, text, size);
    }
};

HtmlTree::HtmlTree(std::string_view text, const ReadingWatch &watch)
    : m_memory(new Memory{.watch = watch})
{
    m_output = m_memory->parse(text.data(), text.size());
}

HtmlTree::~HtmlTree()
{
    while (m_memory->ring.behind != &m_memory->ring)
        Memory::giveBack(nullptr, m_memory->ring.behind + 1);
    delete m_memory;
}

} // namespace errdex
