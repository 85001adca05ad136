// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/directory/handlers.h>

#include "log.h"

#include <gw/backend/http/rest.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::directory {

Q_LOGGING_CATEGORY(lcDirectory, "gw.backend.directory")

http::Handler authenticated(const identity::Access &access, CallerHandler handler)
{
    return [&access, handler = std::move(handler)](const http::Request &request) {
        const auto caller = access.check(request);
        return caller ? handler(request, *caller) : caller.error();
    };
}

http::Response failed(const http::Request &request, const Error &error)
{
    if (error.code == Error::Code::StateTooOld)
        return http::Response::problem(410, u"state-too-old"_s, {});
    qCWarning(lcDirectory).noquote() << "request" << request.id << "failed:" << error.detail;
    return http::internalError();
}

http::Response actOnce(storage::IdempotencyStore &once, const http::Request &request, const identity::Caller &caller,
                       Key key, const std::function<Result<http::Response>(storage::Session &)> &action,
                       const std::function<void()> &afterwards)
{
    const auto given = http::idempotencyKey(request);
    if (!given)
        return given.error();
    if (given->isEmpty() && key == Key::Required)
        return http::Response::problem(400, u"idempotency-key-missing"_s, {});
    const storage::KeyedRequest keyed{.personId = caller.personId,
                                      .key = *given,
                                      .route = QString::fromLatin1(request.method) + u' ' + request.path,
                                      .body = request.body};
    const auto answer = once.runOnce(keyed, [&action](storage::Session &session) -> Result<storage::KeptAnswer> {
        const Result<http::Response> response = action(session);
        if (!response)
            return fail(response.error());
        return storage::KeptAnswer{.status = response->status, .headers = response->headers, .body = response->body};
    });
    if (!answer) {
        if (answer.error().problemType == "idempotency-key-reused"_L1)
            return http::Response::problem(422, answer.error().problemType, {});
        if (answer.error().problemType == "idempotency-in-progress"_L1)
            return http::Response::problem(409, answer.error().problemType, {}, {}, {{u"retryable"_s, true}});
        return failed(request, answer.error());
    }
    http::Response response{.status = answer->status, .headers = answer->headers, .body = answer->body, .stream = {}};
    if (answer->replayed)
        response.withHeader("Idempotent-Replayed", "true");
    else if (afterwards && answer->status < 400)
        afterwards();
    return response;
}

} // namespace gw::backend::directory
