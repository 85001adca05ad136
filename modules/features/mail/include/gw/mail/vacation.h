// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail/recipients.h>

namespace gw::jmap {
class Client;
}

namespace gw::mail {

/// What is answered while the person is away (RFC 8621 8), inside the administration and outside it.
struct VacationAnswer
{
    bool isEnabled = false;
    QDateTime from = {}; ///< invalid: at once
    QDateTime until = {}; ///< invalid: until it is switched off
    QString subject = {};
    QString inside = {};  ///< plain text for colleagues
    QString outside = {}; ///< plain text for everybody else; empty: they get no answer
    bool operator==(const VacationAnswer &) const = default;
};

/// A proposal from the recorded absence that names the substitute: to colleagues with the telephone-book detail of who
/// stands in, to citizens with as little as they need.
VacationAnswer proposal(const Absence &absence, bool english);

/// Reads the answers of all accounts that have one; the employee lane's is `inside`. Unsupported: the server has none.
Task<VacationAnswer> readVacation(jmap::Client *client, QList<AccountInfo> accounts);
/// Sets them on every account. `outside` is what senders outside get in both lanes.
Task<Done> writeVacation(jmap::Client *client, QList<AccountInfo> accounts, VacationAnswer answer);

} // namespace gw::mail
