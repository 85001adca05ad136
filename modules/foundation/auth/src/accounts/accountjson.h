// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <gw/auth/accounts.h>

namespace gw::auth {

QJsonArray writeAccounts(const QList<Account> &accounts);
/// False when one of them has no identity; unknown members are ignored.
bool readAccounts(const QJsonValue &value, QList<Account> &out);

} // namespace gw::auth
