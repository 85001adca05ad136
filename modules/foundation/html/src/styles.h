// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "vocabulary.h"
#include <QString>
#include <optional>
#include <vector>

namespace gw::html {

/// An element in a line with its attributes as they are written (leading space, or empty).
struct Wrapper
{
    Tag tag = Tag::None;
    QString attributes = {};
    QString target = {}; ///< of a link
    bool operator==(const Wrapper &) const = default;
};

/// The sizes of letters that are kept: steps around the size the reader has chosen.
enum class Size { Normal, Small, Large, Larger, Largest, None };

/// How text looks that stands in coloured or resized elements; only of a mail.
struct Look
{
    std::optional<quint32> ink;  ///< none: the reader's
    std::optional<quint32> mark; ///< behind the words
    Size size = Size::Normal;
    bool operator==(const Look &) const = default;
    QString attributes() const; ///< ` style="…"`, or empty
};

/// What is kept of a `style` attribute. Everything else (positions, images, frames) has no way in.
struct Style
{
    QLatin1StringView align; ///< left, right, center, justify or empty
    std::vector<Tag> formats; ///< B, I, U, S, Sub, Sup, Code that it asks for
    bool plain = false; ///< it takes boldness away: `<b style="font-weight:normal">` of some editors
    // of a mail only
    std::optional<quint32> ink;
    bool inkReset = false; ///< black, or the system's: the reader's ink
    std::optional<quint32> paper;
    std::optional<Size> size;
    bool hidden = false;
    bool lined = false; ///< has a border
    int width = -1;     ///< in pixels, of a picture
    int height = -1;
};

/// `foreign`: with what is kept of mails only.
Style readStyle(const QString &value, bool foreign = false);

/// A size of the old `<font size>`: "1" … "7", "+1", "-2".
std::optional<Size> readFontSize(const QString &value);

} // namespace gw::html
