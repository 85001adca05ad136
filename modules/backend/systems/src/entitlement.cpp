// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/systems/entitlement.h>

#include <QCryptographicHash>
#include <algorithm>
#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

constexpr qsizetype mostParameters = 500;
constexpr size_t manyUnits = 20; // from so many on it is cheaper to read the whole table

struct UnitRow
{
    QString parent;
    QString name;
    QString code;
};

/// Names of units and of all that is above them.
class UnitLines final
{
public:
    explicit UnitLines(storage::Session &session) : m_session(session) {}

    Result<Done> read(const QSet<QString> &units)
    {
        if (size_t(units.size()) >= manyUnits)
            return add(u"SELECT id, parent_id, name_ko, org_code FROM unit"_s, {});
        for (const QString &unit : units) {
            const auto added =
                add(u"WITH RECURSIVE above(id, parent_id, name_ko, org_code) AS "
                    "(SELECT id, parent_id, name_ko, org_code FROM unit WHERE id = ? UNION "
                    "SELECT u.id, u.parent_id, u.name_ko, u.org_code FROM unit u JOIN above a ON u.id = a.parent_id) "
                    "SELECT id, parent_id, name_ko, org_code FROM above"_s,
                    {unit});
            if (!added)
                return added;
        }
        return Done{};
    }

    QSet<QString> of(const QString &unit) const
    {
        QSet<QString> line;
        for (QString at = unit; !at.isEmpty() && !line.contains(at);) {
            const auto row = m_units.constFind(at);
            if (row == m_units.constEnd())
                break;
            line << at << row->name << row->code;
            at = row->parent;
        }
        line.remove({});
        return line;
    }

private:
    Result<Done> add(const QString &sql, const QVariantList &parameters)
    {
        const auto rows = m_session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows)
            m_units.insert(row.text(0), {row.text(1), row.text(2), row.text(3)});
        return Done{};
    }

    storage::Session &m_session;
    QHash<QString, UnitRow> m_units;
};

SeatProfile profileFrom(const storage::Row &row)
{
    return {.seatId = row.text(0),
            .personId = row.text(1),
            .name = row.text(2),
            .nameEn = row.text(3),
            .staffNo = row.text(4),
            .post = {row.text(5), row.text(6)},
            .rank = row.text(7),
            .isHead = row.boolean(8),
            .unitId = row.text(9),
            .unit = {row.text(10), row.text(11)},
            .agency = {row.text(12), row.text(13)},
            .agencyCode = row.text(14),
            .agencyKind = row.text(15),
            .units = {},
            .capabilities = {}};
}

Result<Done> addCapabilities(storage::Session &session, const QVariantList &persons,
                             QHash<QString, SeatProfile *> &seats)
{
    const auto rows = session.query(u"SELECT c.seat_id, c.capability FROM seat_capability c JOIN seat s "
                                    "ON s.id = c.seat_id WHERE s.person_id IN ("_s
                                        + storage::placeholders(persons.size()) + u')',
                                    persons);
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        if (SeatProfile *seat = seats.value(row.text(0)))
            seat->capabilities.insert(row.text(1));
    }
    return Done{};
}

bool oneOf(const QStringList &wanted, const auto &holds)
{
    return wanted.isEmpty() || std::ranges::any_of(wanted, holds);
}

} // namespace

QByteArray SeatProfile::fingerprint() const
{
    QStringList parts{seatId, post.ko, rank, isHead ? u"1"_s : u"0"_s, agency.ko, agencyCode, agencyKind};
    for (QStringList list :
         {QStringList(units.begin(), units.end()), QStringList(capabilities.begin(), capabilities.end())}) {
        list.sort();
        parts << u"|"_s << list;
    }
    return QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

Result<QList<SeatProfile>> profilesOf(storage::Session &session, const QStringList &persons, const QString &day)
{
    QList<SeatProfile> all;
    QSet<QString> units;
    for (qsizetype from = 0; from < persons.size(); from += mostParameters) {
        QVariantList some;
        for (const QString &person : persons.sliced(from, std::min(mostParameters, persons.size() - from)))
            some.append(person);
        const auto rows = session.query(
            u"SELECT s.id, h.id, h.name, h.name_en, h.staff_no, p.title_ko, p.title_en, p.rank, p.is_head, u.id, "
            "u.name_ko, u.name_en, a.name_ko, a.name_en, a.org_code, a.kind "
            "FROM seat s JOIN person h ON h.id = s.person_id AND h.state <> 'left' JOIN post p ON p.id = s.post_id "
            "JOIN unit u ON u.id = p.unit_id JOIN agency a ON a.id = u.agency_id WHERE s.person_id IN ("_s
                + storage::placeholders(some.size())
                + u") AND s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to = '' OR s.valid_to >= ?) ORDER BY s.id"_s,
            QVariantList(some) << day << day);
        if (!rows)
            return fail(rows.error());
        const qsizetype before = all.size();
        for (const storage::Row &row : *rows) {
            all.append(profileFrom(row));
            units.insert(all.last().unitId);
        }
        QHash<QString, SeatProfile *> seats;
        for (qsizetype i = before; i < all.size(); ++i)
            seats.insert(all[i].seatId, &all[i]);
        if (const auto added = addCapabilities(session, some, seats); !added)
            return fail(added.error());
    }
    UnitLines lines(session);
    if (const auto read = lines.read(units); !read)
        return fail(read.error());
    for (SeatProfile &seat : all)
        seat.units = lines.of(seat.unitId);
    return all;
}

Result<std::optional<SeatProfile>> profileOf(storage::Session &session, const QString &personId, const QString &seatId,
                                             const QString &day)
{
    const auto all = profilesOf(session, {personId}, day);
    if (!all)
        return fail(all.error());
    const auto found = std::ranges::find(*all, seatId, &SeatProfile::seatId);
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Result<QList<Grant>> grantsOf(storage::Session &session, const QStringList &seats, const QDateTime &now)
{
    QList<Grant> grants;
    for (qsizetype from = 0; from < seats.size(); from += mostParameters) {
        QVariantList some;
        for (const QString &seat : seats.sliced(from, std::min(mostParameters, seats.size() - from)))
            some.append(seat);
        const auto rows =
            session.query(u"SELECT system_id, seat_id, until FROM system_grant WHERE seat_id IN ("_s
                              + storage::placeholders(some.size()) + u") AND (until IS NULL OR until > ?)"_s,
                          QVariantList(some) << toRfc3339(now));
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows)
            grants.append(
                {row.text(0), row.text(1), row.isNull(2) ? std::nullopt : std::optional(fromRfc3339(row.text(2)))});
    }
    return grants;
}

bool fits(const Rule &rule, const SeatProfile &seat)
{
    if (rule.everybody)
        return true;
    return oneOf(rule.agencies, [&](const QString &one) { return one == seat.agency.ko || one == seat.agencyCode; })
           && oneOf(rule.agencyKinds, [&](const QString &one) { return one == seat.agencyKind; })
           && oneOf(rule.units, [&](const QString &one) { return seat.units.contains(one); })
           && oneOf(rule.posts, [&](const QString &one) { return one == seat.post.ko; })
           && oneOf(rule.ranks, [&](const QString &one) { return one == seat.rank; })
           && oneOf(rule.capabilities, [&](const QString &one) { return seat.capabilities.contains(one); })
           && (!rule.head || *rule.head == seat.isHead);
}

Right rightOf(const Adapter &adapter, const SeatProfile &seat, const QList<Grant> &grants)
{
    for (const Rule &rule : adapter.rights) {
        if (fits(rule, seat))
            return {true, rule.role, {}};
    }
    if (!isRequestable(adapter))
        return {};
    for (const Grant &grant : grants) {
        if (grant.systemId == adapter.id && grant.seatId == seat.seatId)
            return {true, adapter.grantedRole, grant.until};
    }
    return {};
}

bool isRequestable(const Adapter &adapter)
{
    return adapter.handOver == gw::portal::HandOver::Link || !adapter.grantedRole.isEmpty();
}

Text reasonOf(const Adapter &adapter)
{
    return adapter.notEntitled.value_or(Text{u"이 직위에는 권한이 없습니다."_s, u"This seat has no right to it."_s});
}

} // namespace gw::backend::systems
