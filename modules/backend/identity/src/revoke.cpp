// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "issue.h"
#include "results.h"

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

// RFC 7009: 200 for whatever is not valid (any more); a token of another client is left alone.
http::Response revoke(Context &context, const http::Request &request)
{
    const Parameters form = Parameters::ofForm(request);
    const auto client = clientOf(context, request, form);
    if (!client)
        return client.error();
    const QString token = form.value(u"token"_s);
    if (token.isEmpty())
        return refusal(u"invalid_request"_s, u"token is missing"_s);
    const auto access = context.keys->verify(token.toLatin1(), u"at+jwt"_s);
    const QDateTime now = context.now();
    QString endedFor;
    const auto worked = context.database.write([&](storage::Session &session) -> Result<Done> {
        endedFor.clear();
        const auto family = access ? findFamily(session, access->payload.value(u"sid"_s).toString(), now)
                                   : familyOfRefreshToken(session, token);
        if (!family)
            return fail(family.error());
        if (!*family || (*family)->clientId != client->id)
            return Done{};
        return mapped(endFamily(session, (*family)->id, now), [&](bool wasAlive) {
            endedFor = wasAlive ? (*family)->personId : QString();
            return Done{};
        });
    });
    if (!worked)
        return serverFault(worked.error());
    if (!endedFor.isEmpty())
        context.sessionEnded(endedFor);
    return http::Response::empty(200).withHeader("Cache-Control", "no-store");
}

} // namespace

void addRevoke(http::Router &router, Context &context)
{
    router.add("POST", u"/oauth2/revoke"_s,
               [&context](const http::Request &request) { return revoke(context, request); }, {.maxBody = 16 * 1024});
}

} // namespace gw::backend::identity
