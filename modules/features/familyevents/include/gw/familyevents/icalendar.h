// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/familyevents/types.h>

namespace gw::familyevents {

/// The event for any calendar (RFC 5545), under the title the view gives it. Without the account.
QByteArray calendarFile(const portal::FamilyEvent &event, const QString &title, const QDateTime &now);

} // namespace gw::familyevents
