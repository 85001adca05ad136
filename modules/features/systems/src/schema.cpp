// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/systems/types.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::systems {
namespace {

// A few hundred rows that are always read together: documents, no columns. Requests and decisions that wait in the outbox stand
// beside them, so that taking one back needs no memory of what was there before.
const char *const tables = R"(
CREATE TABLE sys_system(id TEXT PRIMARY KEY, document TEXT NOT NULL, generation INTEGER NOT NULL);
CREATE TABLE sys_asking(op TEXT PRIMARY KEY, system_id TEXT NOT NULL, seat_id TEXT NOT NULL) WITHOUT ROWID;
)";

} // namespace

store::Component component()
{
    return {u"systems"_s, store::File::Cache, {{1, QString::fromLatin1(tables)}}};
}

QString Entry::name(bool english) const
{
    return english && !system.nameEn.isEmpty() ? system.nameEn : system.nameKo;
}

QString Entry::description(bool english) const
{
    return english && !system.descriptionEn.isEmpty() ? system.descriptionEn : system.descriptionKo;
}

const portal::SystemAccess *Entry::accessOf(const QString &seatId) const
{
    for (const portal::SystemAccess &access : system.access) {
        if (access.seatId == seatId)
            return &access;
    }
    return nullptr;
}

bool Entry::isOpenFor(const QString &seatId) const
{
    const portal::SystemAccess *access = accessOf(seatId);
    return access && access->entitled;
}

bool Entry::isAsking(const QString &seatId) const
{
    const portal::SystemAccess *access = accessOf(seatId);
    return asking.contains(seatId) || (access && !access->entitled && access->request == portal::AccessRequestState::Waiting);
}

} // namespace gw::systems
