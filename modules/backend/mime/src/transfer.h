// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/mime/parse.h>

namespace gw::backend::mime {

/// Size of what decoded() gives, in constant memory.
qint64 decodedSize(QByteArrayView encoded, Encoding encoding);
/// Nothing: a name that no standard knows.
std::optional<Encoding> encodingNamed(QByteArrayView name);

} // namespace gw::backend::mime
