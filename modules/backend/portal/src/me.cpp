// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <QJsonDocument>
#include <gw/backend/directory/seats.h>

namespace gw::backend::portal {

Response getMe(const Services &services, const Request &request, const Caller &caller)
{
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto me =
            directory::Seats::me(session, caller.personId, caller.seatId, directory::officeDay(services.clock.now()));
        if (!me)
            return fail(me.error());
        if (!*me)
            return http::notFound(request);
        const QJsonObject body = toJson(**me).toObject();
        return versioned(request, body, http::etagOf(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    });
}

} // namespace gw::backend::portal
