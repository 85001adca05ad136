// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "act.h"

#include "log.h"
#include <gw/backend/approval/audit.h>

Q_LOGGING_CATEGORY(lcMemos, "gw.backend.memos")

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {

namespace audit = approval::audit;

Response Act::conflict(const QString &reason)
{
    refused = reason;
    return Response::problem(409, u"approval-conflict"_s, {}, {}, {{u"reason"_s, reason}});
}

Response Act::notFound()
{
    refused = u"not-found"_s;
    return http::notFound(request);
}

Response Act::forbidden(const QString &korean, const QString &english)
{
    refused = u"forbidden"_s;
    return http::forbidden(http::inLanguageOf(request, korean, english));
}

Result<Done> Act::note(const QString &action, const QJsonObject &details, const QString &onBehalfOf) const
{
    audit::Event event = audit::by(caller, object, objectId, action);
    event.details = details;
    event.onBehalfOf = onBehalfOf;
    const auto written = audit::append(session, event, now);
    return written ? Result<Done>(Done{}) : fail(written.error());
}

Result<Done> Act::show(inbox::Object kind, const QString &id, const QList<inbox::Entry> &entries)
{
    const auto changed = inbox::replace(session, kind, id, entries);
    if (!changed)
        return fail(changed.error());
    touched.unite(*changed);
    return Done{};
}

Response act(const Services &services, const Request &request, const Caller &caller, const QString &object,
             const QString &objectId, portal::Key key, const std::function<Result<Response>(Act &)> &work)
{
    QSet<QString> touched;
    QString refused;
    QString refusedObject;
    const auto action = [&](Session &session) -> Result<Response> {
        touched.clear();
        refused.clear();
        if (const auto turn = audit::takeTurn(session); !turn)
            return fail(turn.error());
        Act doing{services, request, caller, session, services.clock.now(), object, objectId};
        auto answer = work(doing);
        touched = doing.touched;
        refused = doing.refused;
        refusedObject = doing.objectId;
        return answer;
    };
    Response response =
        portal::actOnce(services.once, request, caller, key, action, [&] { inbox::tell(services.inbox, touched); });
    if (!refused.isEmpty()) {
        const audit::Event attempt = audit::by(caller, object, refusedObject, u"refused:"_s + refused);
        if (const auto noted = audit::note(services.database, attempt, services.clock.now()); !noted)
            qCWarning(lcMemos) << "an attempt was not noted:" << noted.error();
    }
    return response;
}

void noteReading(const Services &services, const Caller &caller, const QString &object, const QString &objectId,
                 const Response &response)
{
    if (response.status != 200 && response.status != 403 && response.status != 404)
        return;
    const QString action = response.status == 200 ? u"read-content"_s : u"refused:read-content"_s;
    const audit::Event event = audit::by(caller, object, objectId, action);
    if (const auto noted = audit::note(services.database, event, services.clock.now()); !noted)
        qCWarning(lcMemos) << "a reading was not noted:" << noted.error();
}

} // namespace gw::backend::memos
