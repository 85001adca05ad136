// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/mime/parse.h>

namespace gw::backend::mime {

struct Split
{
    Part root;
    bool truncated = false;
    bool isMessage = false;
};
/// The parts of a message in one pass over its lines.
Split split(QByteArrayView message, const Limits &limits);

} // namespace gw::backend::mime
