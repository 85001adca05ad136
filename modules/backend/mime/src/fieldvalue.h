// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/mime/build.h>
#include <gw/backend/mime/json.h>

namespace gw::backend::mime {

/// The header fields that an Email or EmailBodyPart object means, as they stand in a message; nothing when a value has the
/// wrong shape. `column`: characters in front of the value.
std::optional<QByteArray> fieldValue(const QJsonValue &value, Form form, qsizetype column);

} // namespace gw::backend::mime
