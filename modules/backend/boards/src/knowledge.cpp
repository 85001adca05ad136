// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "links.h"

#include "handlers.h"

#include <gw/backend/portal/fields.h>
#include <gw/backend/portal/waiting.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

using portal::WaitingList;

} // namespace

QString postLink(const QString &postId)
{
    return u"gwanmun:boards/post/"_s + postId;
}

Response checkKnowledge(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    const bool stillTrue = fields.boolean(u"stillTrue"_s);
    const auto until = fields.optionalDate(u"validUntil"_s);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    QStringList seats;
    const auto rule = [&](Session &session, const PostRow &row, const BoardRow &,
                          const Sight &) -> Result<std::optional<Response>> {
        if (!row.post.knowledge)
            return std::optional(http::invalidFields({{u""_s, u"not-knowledge"_s, {}}}));
        if (row.post.knowledge->ownerSeatId != caller.seatId)
            return std::optional(
                http::forbidden(http::inLanguageOf(request, u"이 항목의 담당 직위만 확인할 수 있습니다."_s,
                                                   u"Only the owner's seat may confirm this entry."_s)));
        const QDateTime now = services.clock.now();
        const auto kept = row.post.knowledge->validUntil;
        const auto day = until ? until : kept;
        const auto done = session.exec(
            u"UPDATE board_knowledge SET confirmed_at = ?, asked_at = NULL, retired_at = ?, valid_until = ? "
            "WHERE post_id = ?"_s,
            {toRfc3339(now), stillTrue ? QVariant() : QVariant(toRfc3339(now)),
             day ? QVariant(day->toString(Qt::ISODate)) : QVariant(), row.post.id});
        if (!done)
            return fail(done.error());
        const auto settled = WaitingList::removeLink(session, postLink(row.post.id), now);
        if (!settled)
            return fail(settled.error());
        seats = *settled;
        return std::optional<Response>();
    };
    const Response response = changePost(services, request, caller, rule);
    if (response.status == 200 && !seats.isEmpty())
        static_cast<void>(WaitingList(services.database, services.events, services.clock).tell(seats));
    return response;
}

} // namespace gw::backend::boards
