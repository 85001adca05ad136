// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "parsed.h"
#include <chrono>
#include <csetjmp>
#include <cstddef>
#include <vector>

namespace gw::html {

struct Parsed::Arena
{
    static constexpr size_t ChunkSize = 256 * 1024;
    static constexpr std::chrono::seconds Patience{3};

    size_t limit = 0;
    std::chrono::steady_clock::time_point deadline;
    std::vector<std::unique_ptr<std::byte[]>> chunks;
    size_t left = 0; ///< of the last chunk
    std::byte *next = nullptr;
    size_t total = 0;
    std::jmp_buf giveUp;
};

Parsed::Parsed(const QByteArray &utf8) : m_arena(std::make_unique<Arena>())
{
    m_arena->limit = 48 * 1024 * 1024 + 16 * size_t(utf8.size());
    m_arena->deadline = std::chrono::steady_clock::now() + Arena::Patience;
    if (!parse(*m_arena, utf8, &m_root))
        m_root = nullptr;
}

Parsed::~Parsed() = default;

void *Parsed::take(void *where, size_t size)
{
    Arena &arena = *static_cast<Arena *>(where);
    size = (size + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
    arena.total += size;
    // The parser is C and expects every allocation to succeed; jumping over its frames is the way out it leaves.
    // All it holds is in the arena, so nothing is lost.
    // The clock is for what is slow without being large, such as a tag with a hundred thousand attributes.
    if (arena.total > arena.limit || std::chrono::steady_clock::now() > arena.deadline)
        std::longjmp(arena.giveUp, 1);
    if (size > arena.left) {
        const size_t chunk = std::max(size, Arena::ChunkSize);
        arena.chunks.emplace_back(new std::byte[chunk]);
        arena.next = arena.chunks.back().get();
        arena.left = chunk;
    }
    void *given = arena.next;
    arena.next += size;
    arena.left -= size;
    return given;
}

/// Keeps only trivial objects in its frame: longjmp() runs no destructors.
bool Parsed::parse(Arena &arena, const QByteArray &utf8, const GumboNode **root)
{
    if (setjmp(arena.giveUp) != 0)
        return false;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Parsed::take;
    options.deallocator = [](void *, void *) {};
    options.userdata = &arena;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_DIV; // no head, no frameset: text stays where it is
    *root = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()))->root;
    return true;
}

} // namespace gw::html
