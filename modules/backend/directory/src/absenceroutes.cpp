// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "absenceroutes.h"

#include "absencerules.h"

#include <gw/backend/directory/absences.h>
#include <gw/backend/directory/handlers.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::directory {
namespace {

using http::Request;
using http::Response;
using identity::Caller;
using storage::Session;

constexpr auto ManageUnit = "absence.manage-unit"_L1;

Response notYours(const Request &request)
{
    return http::forbidden(
        http::inLanguageOf(request, u"본인 직위나 관리하는 부서의 부재만 등록할 수 있습니다."_s,
                           u"You may only do this for your own seats or for a unit whose absences you manage."_s));
}

/// The absent seat's side of a request: whether the caller may speak for it, and whether they may see the reason.
struct Holder
{
    std::optional<SeatFacts> seat;
    bool mayManage = false;
};

Result<Holder> holderFor(Session &session, const Caller &caller, const QString &seatId)
{
    Holder holder;
    auto facts = Seats::facts(session, seatId);
    if (!facts)
        return fail(facts.error());
    holder.seat = std::move(*facts);
    if (!holder.seat)
        return holder;
    const auto viewer = viewerFor(session, caller);
    if (!viewer)
        return fail(viewer.error());
    holder.mayManage = viewer->maySeeReason(holder.seat->personId, holder.seat->unitId);
    return holder;
}

Response answer(int status, api::Absence absence, bool withReason)
{
    const QByteArray version = http::etag(absence.revision);
    if (!withReason)
        absence.reason.reset();
    return Response::json(status, api::toJson(absence).toObject()).withHeader("ETag", version);
}

Result<Response> create(Session &session, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    AbsenceForm form(request);
    form.read(*body);
    form.checkAlone();
    if (!form.ok())
        return form.refusal();
    const auto holder = holderFor(session, caller, form.draft().seatId);
    if (!holder)
        return fail(holder.error());
    if (!holder->seat) {
        form.add(u"/seatId"_s, u"unknown-value"_s, u"없는 직위입니다."_s, u"There is no such seat."_s);
        return form.refusal();
    }
    if (!holder->mayManage)
        return notYours(request);
    if (!holder->seat->isValidOn(officeDay(form.draft().startsAt)))
        form.add(u"/startsAt"_s, u"not-in-office"_s, u"그날 그 직위에 있지 않습니다."_s,
                 u"The seat is not held on that day."_s);
    if (const auto checked = form.checkAgainst(session, *holder->seat, {}); !checked)
        return fail(checked.error());
    if (!form.ok())
        return form.refusal();

    const api::AbsenceDraft &draft = form.draft();
    const api::Absence absence{.id = newId(),
                               .seatId = draft.seatId,
                               .startsAt = draft.startsAt,
                               .endsAt = draft.endsAt,
                               .kind = draft.kind,
                               .reason = draft.reason,
                               .substituteSeatId = draft.substituteSeatId,
                               .scopes = draft.scopes,
                               .createdBy = caller.personId,
                               .revision = 1};
    if (const auto stored = Absences::insert(session, absence); !stored)
        return fail(stored.error());
    return answer(201, absence, true).withHeader("Location", "/v1/absences/" + absence.id.toLatin1());
}

/// What PATCH and DELETE begin with: the absence, once it is known to exist, to be the caller's business and to be the
/// version that they mean.
struct Editable
{
    api::Absence absence;
    SeatFacts seat;
};

Result<std::expected<Editable, Response>> editable(Session &session, const Request &request, const Caller &caller)
{
    using Outcome = std::expected<Editable, Response>;
    auto found = Absences::find(session, request.parameter(u"id"_s));
    if (!found)
        return fail(found.error());
    if (!*found)
        return Outcome(std::unexpected(http::notFound(request)));
    auto holder = holderFor(session, caller, (*found)->seatId);
    if (!holder)
        return fail(holder.error());
    if (!holder->seat || !holder->mayManage)
        return Outcome(std::unexpected(notYours(request)));
    if (auto refused = http::refusedVersion(request, http::etag((*found)->revision)))
        return Outcome(std::unexpected(std::move(*refused)));
    return Outcome(Editable{std::move(**found), std::move(*holder->seat)});
}

Result<Response> patch(Session &session, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request, "application/merge-patch+json");
    if (!body)
        return body.error();
    const auto target = editable(session, request, caller);
    if (!target)
        return fail(target.error());
    if (!*target)
        return target->error();
    const Editable &current = **target;

    AbsenceForm form(request);
    form.read(http::mergePatch(draftOf(current.absence), *body).toObject());
    if (form.ok() && form.draft().seatId != current.absence.seatId)
        form.add(u"/seatId"_s, u"read-only"_s, u"직위는 바꿀 수 없습니다."_s, u"The seat cannot change."_s);
    form.checkAlone();
    if (!form.ok())
        return form.refusal();
    if (const auto checked = form.checkAgainst(session, current.seat, current.absence.id); !checked)
        return fail(checked.error());
    if (!form.ok())
        return form.refusal();

    api::Absence changed = current.absence;
    changed.startsAt = form.draft().startsAt;
    changed.endsAt = form.draft().endsAt;
    changed.kind = form.draft().kind;
    changed.reason = form.draft().reason;
    changed.substituteSeatId = form.draft().substituteSeatId;
    changed.scopes = form.draft().scopes;
    if (changed == current.absence)
        return answer(200, changed, true);
    ++changed.revision;
    if (const auto stored = Absences::update(session, changed); !stored)
        return fail(stored.error());
    return answer(200, changed, true);
}

Result<Response> remove(Session &session, const Request &request, const Caller &caller)
{
    const auto target = editable(session, request, caller);
    if (!target)
        return fail(target.error());
    if (!*target)
        return target->error();
    if (const auto gone = Absences::remove(session, (*target)->absence.id); !gone)
        return fail(gone.error());
    return Response::empty();
}

Result<Response> get(Session &session, const Request &request, const Caller &caller)
{
    const auto found = Absences::find(session, request.parameter(u"id"_s));
    if (!found)
        return fail(found.error());
    if (!*found)
        return http::notFound(request);
    if (auto same = http::notModified(request, http::etag((*found)->revision)))
        return *same;
    const auto holder = holderFor(session, caller, (*found)->seatId);
    if (!holder)
        return fail(holder.error());
    return answer(200, **found, holder->mayManage);
}

using Action = Result<Response> (*)(Session &, const Request &, const Caller &);

CallerHandler acting(const Services &services, Key key, Action action)
{
    return [services, key, action](const Request &request, const Caller &caller) {
        return actOnce(
            services.once, request, caller, key, [&](Session &session) { return action(session, request, caller); },
            [&services] { publishChange(services); });
    };
}

} // namespace

Result<Viewer> viewerFor(Session &session, const Caller &caller)
{
    Viewer viewer{caller.personId, {}};
    if (!caller.may(ManageUnit))
        return viewer;
    const auto seat = Seats::facts(session, caller.seatId);
    if (!seat)
        return fail(seat.error());
    if (!*seat)
        return viewer;
    auto units = Seats::unitAndBelow(session, (*seat)->unitId);
    if (!units)
        return fail(units.error());
    viewer.managedUnits = std::move(*units);
    return viewer;
}

void addAbsenceRoutes(http::Router &router, const Services &services)
{
    const QString one = u"/v1/absences/{id}"_s;
    router.add("POST", u"/v1/absences"_s, authenticated(services.access, acting(services, Key::Required, &create)));
    router.add("PATCH", one, authenticated(services.access, acting(services, Key::Optional, &patch)));
    router.add("DELETE", one, authenticated(services.access, acting(services, Key::Optional, &remove)));
    router.add("GET", one, authenticated(services.access, [services](const Request &request, const Caller &caller) {
                   Response response;
                   const auto done = services.database.read([&](Session &session) -> Result<Done> {
                       auto given = get(session, request, caller);
                       if (!given)
                           return fail(given.error());
                       response = std::move(*given);
                       return Done{};
                   });
                   return done ? response : failed(request, done.error());
               }));
}

} // namespace gw::backend::directory
