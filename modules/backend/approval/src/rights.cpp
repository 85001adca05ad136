// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

/// Whether somebody drafted it, acted on it, or may act on it (also for an absent one today, D7).
bool isOfTheLine(const DocumentRow &row, const machine::Facts &facts, const machine::Actor &actor)
{
    if (row.document.drafterSeatId == actor.seatId || row.document.drafterPersonId == actor.personId)
        return true;
    for (const machine::Step *step : machine::allSteps(row.document.line)) {
        if (step->actedBySeat == actor.seatId || step->assignee.postId == actor.postId
            || step->assignee.seatId == actor.seatId || step->onBehalfOf == actor.seatId)
            return true;
        const auto known = facts.steps.find(step->id);
        const bool reading = step->role == doc::StepRole::PostRead || step->role == doc::StepRole::Inform;
        if (known == facts.steps.end() || reading)
            continue;
        if (known->unitActors.contains(actor.seatId)
            || machine::standingOf(*step, actor, facts) != machine::Standing::None)
            return true;
    }
    return false;
}

Result<bool> isHeadOf(Session &session, const QString &unitId, const QString &seatId, const QDateTime &now)
{
    const auto heads = headSeats(session, unitId, now);
    if (!heads)
        return fail(heads.error());
    return heads->contains(seatId);
}

/// The unit itself with all above it.
Result<QStringList> unitsAbove(Session &session, const QString &unitId)
{
    const auto rows =
        session.query(u"WITH RECURSIVE above(id, parent_id) AS (SELECT id, parent_id FROM unit WHERE id = ? "
                      "UNION SELECT u.id, u.parent_id FROM unit u JOIN above a ON a.parent_id = u.id) "
                      "SELECT id FROM above"_s,
                      {unitId});
    if (!rows)
        return fail(rows.error());
    QStringList units;
    for (const storage::Row &row : *rows)
        units.append(row.text(0));
    return units;
}

Result<bool> inReadRange(Session &session, const DocumentRow &row, const machine::Actor &actor)
{
    const auto range = doc::fromText<doc::ReadRange>(row.readRange).value_or(doc::ReadRange::Line);
    switch (range) {
    case doc::ReadRange::Line: return false;
    case doc::ReadRange::All: return true;
    case doc::ReadRange::Dept: return isWithin(session, actor.unitId, row.document.unitId);
    case doc::ReadRange::Agency:
    case doc::ReadRange::Bureau: break;
    }
    const auto mine = unitsAbove(session, actor.unitId);
    const auto its = mine ? unitsAbove(session, row.document.unitId) : mine;
    if (!its)
        return fail(its.error());
    if (range == doc::ReadRange::Bureau)
        return !mine->isEmpty() && !its->isEmpty() && mine->last() == its->last();
    const auto agency = session.query(u"SELECT agency_id FROM unit WHERE id = ?"_s, {actor.unitId});
    if (!agency)
        return fail(agency.error());
    return !agency->empty() && agency->front().text(0) == row.document.agencyId;
}

Result<bool> readsContent(Session &session, const GivenTo &givenTo, const Caller &caller, const DocumentRow &row,
                          const machine::Facts &facts, const machine::Actor &actor, const QDateTime &now)
{
    if (isOfTheLine(row, facts, actor))
        return true;
    const bool drafting = row.document.state == doc::DocumentState::Temp && !row.document.everSubmitted;
    if (drafting)
        return false; // nobody's business yet
    if (caller.may(u"document.records"_s) || caller.may(u"document.audit"_s))
        return true;
    const auto head = isHeadOf(session, row.document.unitId, actor.seatId, now);
    if (!head || *head)
        return head;
    if (caller.may(u"document.clerk"_s) && row.document.disclosure != doc::Disclosure::Closed) {
        const auto within = isWithin(session, actor.unitId, row.document.unitId);
        if (!within || *within)
            return within;
    }
    return givenTo ? givenTo(session, row.document.id, caller) : Result<bool>(false);
}

struct Known
{
    DocumentRow row;
    machine::Facts facts;
    machine::Actor actor;
};

Result<std::optional<Known>> known(Session &session, const Caller &caller, const QString &documentId,
                                   const QDateTime &now)
{
    auto row = findDocument(session, documentId);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    auto facts = factsFor(session, **row, {}, now);
    if (!facts)
        return fail(facts.error());
    auto actor = actorFor(session, caller);
    if (!actor)
        return fail(actor.error());
    return std::optional(Known{std::move(**row), std::move(*facts), std::move(*actor)});
}

} // namespace

Result<Sight> sightOf(Session &session, const Services &services, const Caller &caller, const DocumentRow &row,
                      const machine::Facts &facts, const machine::Actor &actor, const QDateTime &now)
{
    const auto content = readsContent(session, services.givenTo, caller, row, facts, actor, now);
    if (!content)
        return fail(content.error());
    if (*content)
        return Sight::Content;
    if (row.document.state == doc::DocumentState::Temp && !row.document.everSubmitted)
        return Sight::None;
    // An administrator keeps the system and knows nothing of what is in it (D7).
    if (caller.may(u"document.admin"_s))
        return Sight::None;
    const auto listed = inReadRange(session, row, actor);
    if (!listed)
        return fail(listed.error());
    return *listed ? Sight::ListInfo : Sight::None;
}

Result<bool> mayReadContent(Session &session, const Caller &caller, const QString &documentId, const QDateTime &now,
                            const GivenTo &givenTo)
{
    const auto found = known(session, caller, documentId, now);
    if (!found)
        return fail(found.error());
    if (!*found)
        return false;
    return readsContent(session, givenTo, caller, (*found)->row, (*found)->facts, (*found)->actor, now);
}

Result<bool> mayReadListInfo(Session &session, const Caller &caller, const QString &documentId, const QDateTime &now)
{
    const auto content = mayReadContent(session, caller, documentId, now);
    if (!content || *content)
        return content;
    const auto found = known(session, caller, documentId, now);
    if (!found)
        return fail(found.error());
    if (!*found || caller.may(u"document.admin"_s))
        return false;
    return inReadRange(session, (*found)->row, (*found)->actor);
}

Result<bool> mayHaveFiles(Session &session, const QString &personId, const QString &documentId, const Clock &clock,
                          const GivenTo &givenTo)
{
    const QString today = portal::today(clock);
    const auto seats = session.query(u"SELECT id FROM seat WHERE person_id = ? AND valid_from <= ? "
                                     "AND (valid_to IS NULL OR valid_to >= ?)"_s,
                                     {personId, today, today});
    if (!seats)
        return fail(seats.error());
    for (const storage::Row &seat : *seats) {
        Caller caller;
        caller.personId = personId;
        caller.seatId = seat.text(0);
        const auto rights =
            session.query(u"SELECT capability FROM seat_capability WHERE seat_id = ?"_s, {caller.seatId});
        if (!rights)
            return fail(rights.error());
        for (const storage::Row &right : *rights)
            caller.capabilities.insert(right.text(0));
        const auto may = mayReadContent(session, caller, documentId, clock.now(), givenTo);
        if (!may || *may)
            return may;
    }
    return false;
}

} // namespace gw::backend::approval
