// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Arriving with a ticket, and leaving.
#include "call.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

constexpr std::chrono::milliseconds patience{5000};
constexpr qsizetype longestTicket = 200;

Arrival arrivalFrom(const QJsonObject &body)
{
    const auto text = [&body](const QString &key) { return body.value(key).toString(); };
    const auto orKorean = [&](const QString &english, const QString &korean) {
        return text(english).isEmpty() ? text(korean) : text(english);
    };
    return {.personId = text(u"personId"_s),
            .name = {text(u"name"_s), orKorean(u"nameEn"_s, u"name"_s)},
            .staffNo = text(u"staffNo"_s),
            .seatId = text(u"seatId"_s),
            .post = {text(u"postTitle"_s), orKorean(u"postTitleEn"_s, u"postTitle"_s)},
            .unit = {text(u"unitName"_s), orKorean(u"unitNameEn"_s, u"unitName"_s)},
            .role = text(u"role"_s),
            .roleName = {text(u"roleKo"_s), orKorean(u"roleEn"_s, u"roleKo"_s)},
            .way = u"ticket"_s,
            .portalSession = text(u"sessionId"_s)};
}

http::Response ticketRefused(const Call &call)
{
    return call.message(
        400, call.words(u"이 주소로는 들어올 수 없습니다"_s, u"This address does not let you in"_s),
        call.words(u"주소는 60초 안에 한 번만 쓸 수 있습니다. 이미 썼거나 시간이 지났습니다. 관문의 시스템 목록에서 이 "
                   "시스템을 다시 여세요."_s,
                   u"It works once, within 60 seconds. It was used before, or its time is over. Open this system again "
                   "from the list of systems in Gwanmun."_s));
}

http::Response portalSilent(const Call &call)
{
    return call.message(
        503, call.words(u"관문에서 확인하지 못했습니다"_s, u"Gwanmun could not be asked"_s),
        call.words(u"누가 들어오는지 확인하지 못했습니다. 잠시 뒤 관문의 시스템 목록에서 다시 여세요. 계속되면 정보화 "
                   "담당자에게 알리세요."_s,
                   u"It could not be confirmed who arrives. Open the system again from Gwanmun in a while. If this "
                   "goes on, tell the IT desk."_s));
}

} // namespace

http::Response arrived(const Call &call, const Arrival &who, const QString &target)
{
    QString value;
    const QString former = cookieOf(call.request, visitCookie);
    const auto written = call.context.services.database.write([&](storage::Session &session) -> Result<Done> {
        if (const auto removed = removeOutdated(session, call.now()); !removed)
            return removed;
        const auto begun = beginVisit(session, call.systemId, who, former, call.now());
        if (!begun)
            return fail(begun.error());
        value = *begun;
        return Done{};
    });
    if (!written)
        return call.fault(written.error());
    // To an address without the ticket, which would otherwise stay in the history.
    return http::Response::redirect(QUrl(safeTarget(target)).toEncoded())
        .withHeader("Set-Cookie", cookie(call.request, visitCookie, value, visitHours * 3600))
        .withHeader("Referrer-Policy", "no-referrer");
}

http::Response enter(const Call &call)
{
    const QString ticket = call.query(u"ticket"_s);
    if (ticket.isEmpty())
        return call.visitor ? http::Response::redirect("/") : call.notSignedIn();
    if (ticket.size() > longestTicket)
        return ticketRefused(call);
    fetch::Request request;
    request.method = "POST";
    request.url = QUrl(call.context.services.portal() + u"/v1/launches/redeem"_s);
    request.headers = {{"Authorization", call.context.basic(call.systemId)}, {"Content-Type", "application/json"}};
    request.body = json::compact({{u"ticket"_s, ticket}});
    request.deadline = patience;
    request.maxBytes = 64 * 1024;
    const auto reply = call.context.services.fetch.run(request);
    if (!reply) {
        qCWarning(lcApps) << call.systemId << "cannot redeem a ticket:" << reply.error();
        return portalSilent(call);
    }
    if (reply->status == 400 || reply->status == 422)
        return ticketRefused(call);
    const auto body = json::parseObject(reply->body);
    if (reply->status != 200 || !body) {
        qCWarning(lcApps) << call.systemId << "redeeming a ticket got status" << reply->status;
        return portalSilent(call);
    }
    const Arrival who = arrivalFrom(*body);
    if (body->value(u"systemId"_s).toString() != call.systemId || who.personId.isEmpty())
        return portalSilent(call);
    return arrived(call, who, call.query(u"target"_s));
}

http::Response signOut(const Call &call)
{
    if (!call.visitor)
        return call.notSignedIn();
    if (!isOwnForm(call))
        return call.message(403, call.words(u"로그아웃하지 못했습니다"_s, u"You are still signed in"_s),
                            call.words(u"화면을 새로 고친 뒤 다시 누르세요."_s, u"Reload the page and try again."_s));
    const QString value = cookieOf(call.request, visitCookie);
    const auto ended = call.context.services.database.write(
        [&](storage::Session &session) { return endVisit(session, call.systemId, value); });
    if (!ended)
        return call.fault(ended.error());
    Call left = call;
    left.visitor.reset();
    return left
        .message(200, call.words(u"로그아웃했습니다"_s, u"You are signed out"_s),
                 call.words(u"이 창을 닫아도 됩니다. 다시 들어오려면 관문의 시스템 목록에서 여세요."_s,
                            u"You may close this page. To come back, open the system from Gwanmun."_s))
        .withHeader("Set-Cookie", cookie(call.request, visitCookie, {}, 0));
}

} // namespace gw::backend::apps
