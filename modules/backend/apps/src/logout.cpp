// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// OpenID Connect Back-Channel Logout 1.0: the portal says that somebody's session has ended.
#include "idtoken.h"
#include "oidc.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

const QString logoutEvent = u"http://schemas.openid.net/event/backchannel-logout"_s;

http::Response refused()
{
    http::Response response = http::Response::json(400, {{u"error"_s, u"invalid_request"_s}}); // 2.8
    return std::move(response).withHeader("Cache-Control", "no-store");
}

} // namespace

http::Response backChannelLogout(const Call &call)
{
    const QString token = formOf(call.request).queryItemValue(u"logout_token"_s, QUrl::FullyDecoded);
    const auto claims = readToken(call.context, token.toLatin1());
    if (!claims || !isFor(*claims, {call.context.services.portal(), clientIdOf(call), call.now()}))
        return refused();
    const QString person = claims->value(u"sub"_s).toString();
    const QString session = claims->value(u"sid"_s).toString();
    // 2.6: an ID token has a nonce and no event, and must not end anybody's session.
    const bool isLogout = claims->value(u"events"_s).toObject().value(logoutEvent).isObject()
                          && !claims->contains(u"nonce"_s) && !claims->value(u"jti"_s).toString().isEmpty();
    if (!isLogout || (person.isEmpty() && session.isEmpty()))
        return refused();
    const auto ended = call.context.services.database.write(
        [&](storage::Session &rows) { return endVisitsOf(rows, call.systemId, person, session); });
    if (!ended)
        return call.fault(ended.error());
    return http::Response::empty(200).withHeader("Cache-Control", "no-store");
}

} // namespace gw::backend::apps
