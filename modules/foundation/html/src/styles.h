// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "vocabulary.h"
#include <QString>
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

/// What is kept of a `style` attribute. Everything else (positions, sizes, colours, images, hiding) has no way in.
struct Style
{
    QLatin1StringView align; ///< left, right, center, justify or empty
    std::vector<Tag> formats; ///< B, I, U, S, Sub, Sup that it asks for
    bool plain = false; ///< it takes boldness away: `<b style="font-weight:normal">` of some editors
};

Style readStyle(const QString &value);

} // namespace gw::html
