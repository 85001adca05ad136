// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::transfer {

/// A name that is safe for a file on any system, and still says what it is: the last part of a path only, no control or
/// direction-changing characters, no reserved device name, NFC, at most 200 bytes with its ending kept. Never empty.
QString safeName(const QString &name);
/// The media type for a file name, e.g. "image/png"; "application/octet-stream" for what is not known. Any thread.
QString mediaTypeOf(const QString &name);

} // namespace gw::transfer
