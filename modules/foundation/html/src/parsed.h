// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <gumbo.h>
#include <memory>

namespace gw::html {

/// A parsed fragment, with all its memory in one place.
///
/// Badly nested formatting makes an HTML parser copy elements for ever new paragraphs: a few thousand tags can ask for
/// gigabytes. So the memory is bounded, and a document that wants more is given up.
class Parsed
{
public:
    /// `utf8` must outlive this.
    explicit Parsed(const QByteArray &utf8);
    ~Parsed();
    Parsed(const Parsed &) = delete;
    Parsed &operator=(const Parsed &) = delete;

    const GumboNode *root() const { return m_root; } ///< null: it was given up

private:
    struct Arena;
    static void *take(void *arena, size_t size);
    static bool parse(Arena &arena, const QByteArray &utf8, const GumboNode **root);

    std::unique_ptr<Arena> m_arena;
    const GumboNode *m_root = nullptr;
};

} // namespace gw::html
