// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

#include <gw/backend/directory/seats.h>
#include <gw/base/clock.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

using machine::StepFacts;

const QString validSeat = u"s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to >= ?) AND h.state <> 'left'"_s;

QString dayOf(const QDateTime &now)
{
    return directory::officeDay(now).toString(Qt::ISODate);
}

Result<QStringList> firstColumn(const Result<storage::Rows> &rows)
{
    if (!rows)
        return fail(rows.error());
    QStringList texts;
    for (const storage::Row &row : *rows)
        texts.append(row.text(0));
    return texts;
}

/// Valid seats with a condition on seat, post and unit, in the order of the posts.
Result<QStringList> seatsWhere(Session &session, const QString &condition, const QVariantList &parameters,
                               const QDateTime &now)
{
    const QString day = dayOf(now);
    return firstColumn(session.query(
        u"SELECT s.id FROM seat s JOIN post p ON p.id = s.post_id JOIN unit u ON u.id = p.unit_id "
        "JOIN person h ON h.id = s.person_id WHERE %1 AND %2 ORDER BY u.position, p.position, s.kind, s.id"_s.arg(
            validSeat, condition),
        QVariantList{day, day} + parameters));
}

struct Away
{
    QString absenceId;
    QString substitute; ///< with the scope approval
};

Result<std::optional<Away>> awayNow(Session &session, const QString &seatId, const QDateTime &now)
{
    const QString at = toRfc3339(now);
    const auto rows = session.query(u"SELECT id, substitute_seat_id, scopes FROM absence WHERE seat_id = ? "
                                    "AND starts_at <= ? AND ends_at > ? ORDER BY starts_at LIMIT 1"_s,
                                    {seatId, at, at});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    Away away{.absenceId = row.text(0), .substitute = {}};
    if (row.text(2).split(u',').contains(u"approval"_s))
        away.substitute = row.text(1);
    return std::optional(away);
}

Result<QString> firstPresent(Session &session, const QStringList &seats, const QStringList &except,
                             const QDateTime &now)
{
    for (const QString &seat : seats) {
        if (except.contains(seat))
            continue;
        const auto away = awayNow(session, seat, now);
        if (!away)
            return fail(away.error());
        if (!*away)
            return seat;
    }
    return QString();
}

/// Who may act in the order of the office when nobody was named: for a decider the heads of the units below, then the staff
/// of the unit itself; for concurrence the head of the department.
Result<QString> nextInOrder(Session &session, const QString &unitId, doc::StepRole role, const QStringList &holders,
                            const QDateTime &now)
{
    QStringList candidates;
    if (role == doc::StepRole::Concur || role == doc::StepRole::Agree || role == doc::StepRole::Audit) {
        const auto heads = headSeats(session, unitId, now);
        if (!heads)
            return fail(heads.error());
        candidates = *heads;
    } else if (role == doc::StepRole::Decide) {
        const auto heads = seatsWhere(session, u"u.parent_id = ? AND p.is_head = 1"_s, {unitId}, now);
        const auto staff = heads ? seatsWhere(session, u"u.id = ? AND p.is_head = 0"_s, {unitId}, now) : heads;
        if (!staff)
            return fail(staff.error());
        candidates = *heads + *staff;
    }
    return firstPresent(session, candidates, holders, now);
}

Result<StepFacts> factsAboutUnit(Session &session, const QString &unitId, const QDateTime &now)
{
    StepFacts facts;
    facts.clerkUnit = unitId;
    const auto heads = headSeats(session, unitId, now);
    if (!heads)
        return fail(heads.error());
    const auto clerks = seatsWhere(
        session,
        u"(u.id = ? OR (u.parent_id = ? AND u.is_processing = 0)) AND EXISTS (SELECT 1 FROM seat_capability c "
        "WHERE c.seat_id = s.id AND c.capability = 'document.clerk')"_s,
        {unitId, unitId}, now);
    if (!clerks)
        return fail(clerks.error());
    facts.unitHead = heads->value(0);
    facts.unitActors = *clerks + *heads;
    facts.holders = *heads;
    return facts;
}

} // namespace

Result<QStringList> headSeats(Session &session, const QString &unitId, const QDateTime &now)
{
    return seatsWhere(session, u"u.id = ? AND p.is_head = 1"_s, {unitId}, now);
}

Result<bool> isWithin(Session &session, const QString &unitId, const QString &processingUnitId)
{
    const auto unit = numbers::processingUnit(session, unitId);
    if (!unit)
        return fail(unit.error());
    return *unit == processingUnitId || unitId == processingUnitId;
}

Result<machine::Actor> actorFor(Session &session, const identity::Caller &caller)
{
    machine::Actor actor{.personId = caller.personId,
                         .seatId = caller.seatId,
                         .postId = {},
                         .unitId = {},
                         .capabilities = caller.capabilities};
    const auto rows = session.query(
        u"SELECT p.id, p.unit_id FROM seat s JOIN post p ON p.id = s.post_id WHERE s.id = ?"_s, {caller.seatId});
    if (!rows)
        return fail(rows.error());
    if (!rows->empty()) {
        actor.postId = rows->front().text(0);
        actor.unitId = rows->front().text(1);
    }
    return actor;
}

Result<StepFacts> factsAbout(Session &session, const machine::Assignee &assignee, doc::StepRole role,
                             const QDateTime &now)
{
    if (assignee.isUnit())
        return factsAboutUnit(session, assignee.unitId, now);
    StepFacts facts;
    const bool byPost = !assignee.postId.isEmpty();
    const auto holders = byPost ? seatsWhere(session, u"p.id = ?"_s, {assignee.postId}, now)
                                : seatsWhere(session, u"s.id = ?"_s, {assignee.seatId}, now);
    if (!holders)
        return fail(holders.error());
    facts.holders = *holders;
    QString named;
    facts.away = !holders->isEmpty();
    for (const QString &seat : *holders) {
        const auto away = awayNow(session, seat, now);
        if (!away)
            return fail(away.error());
        if (!*away) {
            facts.away = false;
            return facts;
        }
        if (facts.absenceId.isEmpty())
            facts.absenceId = (*away)->absenceId;
        if (named.isEmpty())
            named = (*away)->substitute;
    }
    facts.substituteNamed = !named.isEmpty();
    const auto present = firstPresent(session, named.isEmpty() ? QStringList() : QStringList{named}, {}, now);
    if (!present)
        return fail(present.error());
    facts.substitute = *present;
    const auto unit =
        byPost ? session.query(u"SELECT unit_id FROM post WHERE id = ?"_s, {assignee.postId})
               : session.query(u"SELECT p.unit_id FROM seat s JOIN post p ON p.id = s.post_id WHERE s.id = ?"_s,
                               {assignee.seatId});
    if (!unit)
        return fail(unit.error());
    if (unit->empty())
        return facts;
    const QString unitId = unit->front().text(0);
    const auto clerks = numbers::processingUnit(session, unitId);
    if (!clerks)
        return fail(clerks.error());
    facts.clerkUnit = *clerks;
    const auto next = nextInOrder(session, unitId, role, *holders, now);
    if (!next)
        return fail(next.error());
    facts.nextInOrder = *next;
    return facts;
}

Result<machine::Facts> factsFor(Session &session, const DocumentRow &row, const Policy &policy, const QDateTime &now)
{
    machine::Facts facts;
    facts.now = now;
    facts.policy = {.withdrawByConsent = policy.withdrawByConsent,
                    .stepsChangeLine = policy.stepsChangeLine,
                    .askAgainAfterEdit = policy.askAgainAfterEdit};
    facts.newId = [] { return newId(); };
    for (const machine::Step *step : machine::allSteps(row.document.line)) {
        const bool needed = step->isOpen() || step->state == doc::StepState::PostWait || step->disagrees()
                            || row.document.withdrawalAskedAt;
        if (!needed || step->role == doc::StepRole::Draft)
            continue;
        auto about = factsAbout(session, step->assignee, step->role, now);
        if (!about)
            return fail(about.error());
        facts.steps.insert(step->id, std::move(*about));
    }
    const machine::Step *decider = machine::decideStep(row.document.line);
    if (!decider)
        return facts;
    QString postId = decider->assignee.postId;
    if (postId.isEmpty() && !decider->assignee.seatId.isEmpty()) {
        const auto post = session.query(u"SELECT post_id FROM seat WHERE id = ?"_s, {decider->assignee.seatId});
        if (!post)
            return fail(post.error());
        postId = post->empty() ? QString() : post->front().text(0);
    }
    const auto level = levelOfPost(session, postId);
    if (!level)
        return fail(level.error());
    facts.deciderLevel = *level;
    const auto head = session.query(u"SELECT head_post_id FROM agency WHERE id = ?"_s, {row.document.agencyId});
    if (!head)
        return fail(head.error());
    facts.deciderIsAgencyHead = !head->empty() && !postId.isEmpty() && head->front().text(0) == postId;
    const auto delegation =
        delegationOf(session, row.document.agencyId, row.unitTaskCode, row.amount, directory::officeDay(now));
    if (!delegation)
        return fail(delegation.error());
    if (*delegation)
        facts.requiredLevel = (*delegation)->item.decider;
    return facts;
}

} // namespace gw::backend::approval
