// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringView>

namespace gw::html {

/// The elements we write. Everything that is read becomes one of these, or only its text stays.
enum class Tag {
    None,
    // blocks that hold blocks
    Div, Blockquote, Li, Td, Th,
    // blocks that hold a line of text
    P, H1, H2, H3, H4, Pre,
    // blocks that hold only blocks of one kind
    Ul, Ol, Table, Thead, Tbody, Tr,
    // in a line
    B, Strong, I, Em, U, S, Sub, Sup, Code, Span, A,
    // without content
    Br, Hr, Img,
};

QLatin1StringView nameOf(Tag tag);

constexpr bool holdsLine(Tag tag) { return tag >= Tag::P && tag <= Tag::Pre; }
constexpr bool isStructure(Tag tag) { return tag >= Tag::Ul && tag <= Tag::Tr; }
constexpr bool isBlock(Tag tag) { return tag >= Tag::Div && tag <= Tag::Tr; }
constexpr bool isInline(Tag tag) { return tag >= Tag::B && tag <= Tag::A; }

/// What to do with an element that was read.
enum class Verdict { Element, Transparent, Drop };

struct Known
{
    Verdict verdict = Verdict::Transparent;
    Tag tag = Tag::None;
};

/// `name` in lower case, as the parser gives it.
Known known(const char *name);

} // namespace gw::html
