// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail_ui/mail_module.h>

namespace gw::mail {

/// The latest mail of both inboxes, for the front page.
std::vector<shell::BlockSpec> blocks(const MailViewParts &parts);

} // namespace gw::mail
