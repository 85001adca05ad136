// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "log.h"
#include <gw/base/json.h>

Q_LOGGING_CATEGORY(lcDispatch, "gw.backend.dispatch")

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {

Response Act::conflict(const QString &reason)
{
    refused = reason;
    return Response::problem(409, u"approval-conflict"_s, {}, {}, {{u"reason"_s, reason}});
}

Response Act::forbidden(const QString &reason, const QString &korean, const QString &english)
{
    refused = reason;
    return http::forbidden(http::inLanguageOf(request, korean, english));
}

Response Act::notFound()
{
    return http::notFound(request);
}

Result<Done> Act::note(const QString &action, const QString &documentId, const QJsonObject &details) const
{
    audit::Event event = audit::by(caller, object, objectId, action);
    event.documentId = documentId;
    event.details = details;
    const auto written = audit::append(session, event, now);
    return written ? Result<Done>(Done{}) : fail(written.error());
}

Result<Done> Act::touch(const Result<QSet<QString>> &changed)
{
    if (!changed)
        return fail(changed.error());
    touched.unite(*changed);
    return Done{};
}

Response tagged(int status, const QJsonObject &object, const QByteArray &location)
{
    Response response = Response::json(status, object);
    response.withHeader("ETag", http::etagOf(json::compact(object)));
    if (!location.isEmpty())
        response.withHeader("Location", location);
    return response;
}

Response act(const Services &services, const Request &request, const Caller &caller, const QString &object,
             const QString &objectId, const std::function<Result<Response>(Act &)> &work)
{
    QSet<QString> touched;
    QString refused;
    const auto action = [&](Session &session) -> Result<Response> {
        touched.clear();
        refused.clear();
        if (const auto turn = audit::takeTurn(session); !turn)
            return fail(turn.error());
        const QDateTime now = services.clock.now();
        Act doing{services, request, caller, session, now, portal::today(services.clock), object, objectId};
        auto answer = work(doing);
        touched = doing.touched;
        refused = doing.refused;
        return answer;
    };
    Response response = portal::actOnce(services.once, request, caller, portal::Key::Required, action,
                                        [&] { inbox::tell(services.inbox, touched); });
    if (!refused.isEmpty()) {
        const audit::Event attempt = audit::by(caller, object, objectId, u"refused:"_s + refused);
        if (const auto noted = audit::note(services.database, attempt, services.clock.now()); !noted)
            qCWarning(lcDispatch) << "an attempt was not noted:" << noted.error();
    }
    return response;
}

} // namespace gw::backend::dispatch
