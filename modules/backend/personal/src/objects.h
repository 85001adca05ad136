// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "kinds.h"

#include <gw/backend/http/events.h>
#include <gw/base/ids.h>

// The operations on one object, for whichever kind.
namespace gw::backend::personal {

template <class Kind>
Response answer(int status, const typename Kind::Object &object)
{
    Response response = Response::json(status, toJson(object).toObject());
    response.withHeader("ETag", http::etag(object.revision));
    if (status == 201)
        response.withHeader("Location", Kind::path() + object.id.toLatin1());
    return response;
}

template <class Kind>
Response getObject(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto object = objectOf<Kind>(session, caller.personId, request.parameter(QStringLiteral("id")));
        if (!object)
            return fail(object.error());
        if (!*object)
            return http::notFound(request);
        return portal::versioned(request, toJson(**object).toObject(), http::etag((*object)->revision));
    });
}

/// Runs a change of one object and tells the caller's other desks.
template <class Action>
Response change(const Services &services, const Request &request, const Caller &caller, directory::Key key,
                Action action)
{
    qint64 number = 0;
    return directory::actOnce(
        services.idempotency, request, caller, key,
        [&](Session &session) {
            number = 0;
            return action(session, number);
        },
        [&] {
            if (number > 0)
                services.events.publish(caller.personId, QStringLiteral("personal"), QString::number(number));
        });
}

template <class Kind>
Result<Done> note(Session &session, const Caller &caller, const QString &id, ChangeLog::What what, qint64 &number)
{
    const auto noted = ChangeLog::append(session, collectionOf(Kind::table(), caller.personId), id, what);
    if (!noted)
        return fail(noted.error());
    number = *noted;
    return Done{};
}

template <class Kind>
Response createObject(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    return change(services, request, caller, directory::Key::Required,
                  [&](Session &session, qint64 &number) -> Result<Response> {
                      const QDateTime now = services.clock.now();
                      portal::Fields fields(*body);
                      typename Kind::Object object;
                      object.id = fields.text(QStringLiteral("id"), 36, 36);
                      if (fields.errors().isEmpty() && (!isUuid(object.id) || object.id != object.id.toLower()))
                          fields.wrong(QStringLiteral("id"), QStringLiteral("format"));
                      Kind::apply(fields, object, true, now);
                      if (!fields.errors().isEmpty())
                          return http::invalidFields(fields.errors());
                      const auto there = objectOf<Kind>(session, caller.personId, object.id);
                      if (!there)
                          return fail(there.error());
                      if (*there)
                          return http::invalidFields({{QStringLiteral("/id"), QStringLiteral("overlap")}});
                      const auto count = session.query(QStringLiteral("SELECT count(*) FROM ") + Kind::table()
                                                           + QStringLiteral(" WHERE person_id = ?"),
                                                       {caller.personId});
                      if (!count)
                          return fail(count.error());
                      if (count->front().integer(0) >= maxObjects)
                          return http::invalidFields({{QString(), QStringLiteral("too-many")}});
                      object.createdAt = now;
                      object.updatedAt = now;
                      // Above every revision that an object of this id had before it was deleted.
                      const auto last = ChangeLog::state(session, collectionOf(Kind::table(), caller.personId));
                      if (!last)
                          return fail(last.error());
                      object.revision = *last + 1;
                      if (const auto written = put<Kind>(session, caller.personId, object); !written)
                          return fail(written.error());
                      if (const auto noted =
                              note<Kind>(session, caller, object.id, ChangeLog::What::Created, number);
                          !noted)
                          return fail(noted.error());
                      return answer<Kind>(201, object);
                  });
}

template <class Kind>
Response updateObject(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request, "application/merge-patch+json");
    if (!body)
        return body.error();
    return change(services, request, caller, directory::Key::Optional,
                  [&](Session &session, qint64 &number) -> Result<Response> {
                      const auto found =
                          objectOf<Kind>(session, caller.personId, request.parameter(QStringLiteral("id")));
                      if (!found)
                          return fail(found.error());
                      if (!*found)
                          return http::notFound(request);
                      typename Kind::Object object = **found;
                      if (auto stale = http::refusedVersion(request, http::etag(object.revision)))
                          return std::move(*stale);
                      const QDateTime now = services.clock.now();
                      portal::Fields fields(*body);
                      Kind::apply(fields, object, false, now);
                      if (!fields.errors().isEmpty())
                          return http::invalidFields(fields.errors());
                      object.updatedAt = now;
                      ++object.revision;
                      if (const auto written = put<Kind>(session, caller.personId, object); !written)
                          return fail(written.error());
                      if (const auto noted =
                              note<Kind>(session, caller, object.id, ChangeLog::What::Updated, number);
                          !noted)
                          return fail(noted.error());
                      return answer<Kind>(200, object);
                  });
}

template <class Kind>
Response deleteObject(const Services &services, const Request &request, const Caller &caller)
{
    return change(services, request, caller, directory::Key::Optional,
                  [&](Session &session, qint64 &number) -> Result<Response> {
                      const QString id = request.parameter(QStringLiteral("id"));
                      const auto found = objectOf<Kind>(session, caller.personId, id);
                      if (!found)
                          return fail(found.error());
                      if (!*found)
                          return http::notFound(request);
                      if (auto stale = http::refusedVersion(request, http::etag((*found)->revision)))
                          return std::move(*stale);
                      const auto gone = session.exec(QStringLiteral("DELETE FROM ") + Kind::table()
                                                         + QStringLiteral(" WHERE person_id = ? AND id = ?"),
                                                     {caller.personId, id});
                      if (!gone)
                          return fail(gone.error());
                      if (const auto noted = note<Kind>(session, caller, id, ChangeLog::What::Destroyed, number);
                          !noted)
                          return fail(noted.error());
                      return Response::empty();
                  });
}

Response getPersonalChanges(const Services &services, const Request &request, const Caller &caller);

} // namespace gw::backend::personal
