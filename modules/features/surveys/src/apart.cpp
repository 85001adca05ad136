// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/surveys/apart.h>

#include <gw/net/managers.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::surveys {
namespace {

Task<net::Reply> sendAlone(net::ConnectionPolicy policy, QUrl portal, net::Request request)
{
    request.url = portal.resolved(request.url);
    request.anonymous = true;
    request.headers.removeIf([](const auto &header) {
        const QByteArray name = header.first.toLower();
        return name != "content-type" && name != "accept";
    });
    // Deleted later: Qt touches a manager once more after its reply.
    const std::unique_ptr<net::Managers, net::LaterDeleter> managers(new net::Managers(policy));
    Task<net::Reply> sending = managers->requests().send(std::move(request));
    const Result<net::Reply> reply = co_await sending;
    co_return reply;
}

} // namespace

Send apartSender(net::ConnectionPolicy policy, QUrl portal)
{
    return [policy, portal](net::Request request) { return sendAlone(policy, portal, std::move(request)); };
}

} // namespace gw::surveys
