// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail/message.h>
#include <gw/mail/outgoing.h>

namespace gw::mail {

/// An open message as what an answer, a forward or a draft starts from.
Original originalOf(const Message &message);

} // namespace gw::mail
