// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/net/connectionpolicy.h>
#include <gw/surveys/types.h>

namespace gw::surveys {

/// Sends each request over a connection of its own, without token, seat, language or cookie, and closes it after the
/// answer: nothing on the wire joins it to what the person does otherwise. For ballots (docs/adr/0008).
Send apartSender(net::ConnectionPolicy policy, QUrl portal);

} // namespace gw::surveys
