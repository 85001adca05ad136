// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log.h"
#include "server.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

using Endpoint = http::Response (*)(const Server &, const identity::Caller &, const http::Request &);

http::Handler guarded(const std::shared_ptr<Server> &server, Endpoint endpoint)
{
    return [server, endpoint](const http::Request &request) -> http::Response {
        const auto caller = server->services.access.check(request);
        return caller ? endpoint(*server, *caller, request) : caller.error();
    };
}

/// Lets one in when a place in the gate is free. The place is held by the handler, not from here on: bodies that are on
/// their way are bounded by connections already.
std::function<std::optional<http::Response>(const http::Request &)> signedIn(const std::shared_ptr<Server> &server)
{
    return [server](const http::Request &request) -> std::optional<http::Response> {
        const auto caller = server->services.access.check(request);
        return caller ? std::nullopt : std::optional(caller.error());
    };
}

http::Response wellKnown(const Server &server, const identity::Caller &, const http::Request &)
{
    return http::Response::redirect(server.services.publicUrl().toUtf8() + "/jmap/session", 307);
}

http::Response api(const Server &server, const identity::Caller &caller, const http::Request &request)
{
    const auto place = const_cast<Server &>(server).requests.enter(caller.personId);
    if (!place)
        return limitProblem(429, u"maxConcurrentRequests"_s).withHeader("Retry-After", "1");
    return dispatch(server, caller, request);
}

http::Response gatedUpload(const Server &server, const identity::Caller &caller, const http::Request &request)
{
    const auto place = const_cast<Server &>(server).uploads.enter(caller.personId);
    if (!place)
        return limitProblem(429, u"maxConcurrentUpload"_s).withHeader("Retry-After", "1");
    return upload(server, caller, request);
}

} // namespace

http::Response problem(int status, const QString &type, const QString &detail, const QJsonObject &extra)
{
    QJsonObject object = extra;
    object.insert(u"type"_s, u"urn:ietf:params:jmap:error:"_s + type);
    object.insert(u"status"_s, status);
    object.insert(u"detail"_s, detail);
    http::Response response{.status = status, .body = gw::json::compact(object)};
    return std::move(response).withHeader("Content-Type", "application/problem+json");
}

http::Response limitProblem(int status, const QString &limit)
{
    return problem(status, u"limit"_s, u"more than %1 allows"_s.arg(limit), {{u"limit"_s, limit}});
}

http::Response failed(const Error &error)
{
    qCWarning(lcJmap) << "a request failed:" << error;
    return http::internalError();
}

void addRoutes(http::Router &router, const Services &services)
{
    const auto server = std::make_shared<Server>(services);
    const Limits &limits = server->services.limits;
    router.add("GET", u"/.well-known/jmap"_s, guarded(server, wellKnown));
    router.add("GET", u"/jmap/session"_s, guarded(server, getSession));
    router.add("POST", u"/jmap/api"_s, guarded(server, api),
               {.maxBody = limits.maxSizeRequest,
                .admit = signedIn(server),
                .tooLarge = [] { return limitProblem(400, u"maxSizeRequest"_s); }});
    router.add("POST", u"/jmap/upload/{accountId}/"_s, guarded(server, gatedUpload),
               {.maxBody = limits.maxSizeUpload,
                .admit = signedIn(server),
                .tooLarge = [] { return limitProblem(413, u"maxSizeUpload"_s); },
                .spoolDirectory = services.blobs.files().temporaryDirectory()});
    router.add("GET", u"/jmap/download/{accountId}/{blobId}"_s, guarded(server, download));
    router.add("GET", u"/jmap/events/"_s, guarded(server, events));
}

} // namespace gw::backend::jmap
