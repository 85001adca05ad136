// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <QJsonDocument>
#include <gw/backend/http/events.h>
#include <gw/base/json.h>
#include <gw/portaltypes/me.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

struct Stored
{
    QJsonObject values;
    qint64 revision = 0; ///< 0: never saved any
};

Result<Stored> preferencesOf(Session &session, const QString &personId)
{
    const auto rows = session.query(u"SELECT document, revision FROM preference WHERE person_id = ?"_s, {personId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return Stored{};
    const auto values = json::parseObject(rows->front().text(0).toUtf8());
    if (!values)
        return fail(Error::Code::Storage, u"unreadable preferences: "_s + values.error().detail);
    return Stored{*values, rows->front().integer(1)};
}

QJsonObject resource(const QJsonObject &values)
{
    return toJson(gw::portal::Preferences{values}).toObject();
}

/// The values after the patch, or what is wrong with it.
std::expected<QJsonObject, Response> patched(const Request &request, const QJsonObject &values,
                                             const QJsonObject &patch)
{
    for (const QString &member : patch.keys()) {
        if (member != u"values"_s)
            return std::unexpected(http::invalidFields({{u'/' + member, u"unknown-member"_s}}));
    }
    const QJsonValue merged = http::mergePatch(resource(values), patch).toObject().value(u"values"_s);
    if (!merged.isObject() && !merged.isUndefined())
        return std::unexpected(http::invalidFields({{u"/values"_s, u"type"_s}}));
    const QJsonObject result = merged.toObject();
    if (json::compact(result).size() > maxPreferences)
        return std::unexpected(
            Response::problem(413, u"too-large"_s, {},
                              http::inLanguageOf(request, u"환경 설정은 %1바이트까지 저장할 수 있습니다."_s,
                                                 u"Preferences may hold at most %1 bytes."_s)
                                  .arg(maxPreferences)));
    return result;
}

} // namespace

Response getPreferences(const Services &services, const Request &request, const Caller &caller)
{
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto stored = preferencesOf(session, caller.personId);
        if (!stored)
            return fail(stored.error());
        return versioned(request, resource(stored->values), http::etag(stored->revision));
    });
}

Response updatePreferences(const Services &services, const Request &request, const Caller &caller)
{
    const auto patch = http::jsonBody(request, "application/merge-patch+json");
    if (!patch)
        return patch.error();
    qint64 revision = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto stored = preferencesOf(session, caller.personId);
        if (!stored)
            return fail(stored.error());
        if (auto refused = http::refusedVersion(request, http::etag(stored->revision)))
            return std::move(*refused);
        const auto values = patched(request, stored->values, *patch);
        if (!values)
            return values.error();
        revision = stored->revision + 1;
        const auto written = session.exec(u"INSERT INTO preference(person_id, document, revision) VALUES(?, ?, ?) "
                                          "ON CONFLICT(person_id) DO UPDATE SET document = excluded.document, "
                                          "revision = excluded.revision"_s,
                                          {caller.personId, QString::fromUtf8(json::compact(*values)), revision});
        if (!written)
            return fail(written.error());
        return Response::json(200, resource(*values)).withHeader("ETag", http::etag(revision));
    };
    return actOnce(services.idempotency, request, caller, Key::Optional, action,
                   [&] { services.events.publish(caller.personId, u"preferences"_s, QString::number(revision)); });
}

} // namespace gw::backend::portal
