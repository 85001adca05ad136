// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QSize>
#include <optional>

namespace gw::backend::files {

/// Width and height of a PNG, JPEG, GIF or WebP picture from its head. No pixel is decoded: the bytes come from anybody.
/// Nothing when they are none, cut short, or claim a side of 0 or more than 100,000 pixels.
std::optional<QSize> pictureSize(const QByteArray &beginning);

} // namespace gw::backend::files
