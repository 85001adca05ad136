// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "random.h"

#include <gw/backend/jmap/accounts.h>
#include <gw/backend/storage/database.h>

namespace gw::backend::seed {

constexpr int nobody = -1;

/// Somebody who writes or is written to.
struct MailPerson
{
    QString id;
    QString name;
    QString email;   ///< of the employee lane
    QString agency;
    QString unit;
    QString unitId;
    QString parentUnitId;
    QString title;
    bool isHead = false;
    bool isPersona = false;
    bool isMain = false; ///< a persona with much mail

    QString domain() const { return email.section(u'@', 1); }
    QString citizenEmail() const { return email.section(u'@', 0, 0) + QStringLiteral("@citizen.") + domain(); }
};

struct MailPeople
{
    std::vector<MailPerson> all;
    std::vector<int> personas;

    /// Somebody of the same division, another persona, or anybody; never `persona` or `other`.
    int colleague(Random &random, int persona, int other = nobody) const;
    /// Who is above that persona, as far as we know.
    int superior(int persona) const;
};
Result<MailPeople> mailPeople(storage::Session &session);

} // namespace gw::backend::seed
