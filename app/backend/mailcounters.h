// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/portal/routes.h>

namespace gw::app::backend {

/// Unread mail of both lanes as numbers and items of the Portal API: what the mail server says, under the same predicate as
/// the lists of mail.
gw::backend::portal::MailWaiting mailWaiting();

} // namespace gw::app::backend
