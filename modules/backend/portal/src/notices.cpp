// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/portal/fields.h>
#include "handlers.h"
#include "noticerows.h"

#include <gw/backend/http/events.h>
#include <gw/backend/storage/changelog.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

using gw::portal::Notice;
using storage::ChangeLog;

const QString publish = u"notice.publish"_s;

/// The acknowledgement is part of what a person sees, so it is part of the version.
QByteArray etagOf(const Notice &notice)
{
    const QByteArray revision = QByteArray::number(notice.revision);
    return notice.acknowledgedAt ? '"' + revision + "-read\"" : '"' + revision + '"';
}

/// The notice, when it is there and meant for the caller.
Result<std::optional<NoticeRow>> visible(const Services &services, Session &session, const QString &id,
                                         const Caller &caller)
{
    auto row = noticeRow(session, id, caller.personId);
    if (!row || !*row)
        return row;
    const auto standing = standingOf(session, caller.personId, today(services.clock));
    if (!standing)
        return fail(standing.error());
    return (*row)->isFor(*standing) ? row : std::optional<NoticeRow>();
}

Result<std::optional<QString>> unitOfSeat(Session &session, const QString &seatId)
{
    const auto rows = session.query(
        u"SELECT post.unit_id FROM seat JOIN post ON post.id = seat.post_id WHERE seat.id = ?"_s, {seatId});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rows->front().text(0));
}

Result<bool> unitExists(Session &session, const QString &unitId)
{
    const auto rows = session.query(u"SELECT 1 FROM unit WHERE id = ?"_s, {unitId});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

/// The body as a notice, and what is wrong with it.
std::expected<Notice, Response> drafted(const QJsonObject &body, const QDateTime &now)
{
    Fields fields(body);
    Notice notice;
    notice.layer = gw::portal::noticeLayerFromString(fields.text(u"layer"_s, 0, 40));
    if (notice.layer == gw::portal::NoticeLayer::Unknown && fields.errors().isEmpty())
        fields.wrong(u"layer"_s, u"unknown-value"_s);
    notice.unitId = fields.text(u"unitId"_s, 1, 40);
    notice.titleKo = fields.line(u"titleKo"_s, 1, 200);
    notice.titleEn = fields.line(u"titleEn"_s, 0, 200);
    notice.bodyKo = fields.text(u"bodyKo"_s, 0, 20'000);
    notice.bodyEn = fields.text(u"bodyEn"_s, 0, 20'000);
    notice.mustRead = fields.boolean(u"mustRead"_s);
    notice.expiresAt = fields.optionalTime(u"expiresAt"_s);
    if (notice.expiresAt && *notice.expiresAt <= now)
        fields.wrong(u"expiresAt"_s, u"before-start"_s);
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    notice.publishedAt = now;
    notice.revision = 1;
    return notice;
}

Result<Done> insert(Session &session, const Notice &notice)
{
    const auto done = session.exec(
        u"INSERT INTO notice(id, layer, unit_id, title_ko, title_en, body_ko, body_en, must_read, published_at, "
        "author_seat_id, expires_at, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {notice.id, toString(notice.layer), notice.unitId, notice.titleKo, notice.titleEn, notice.bodyKo, notice.bodyEn,
         notice.mustRead ? 1 : 0, toRfc3339(notice.publishedAt), notice.authorSeatId,
         notice.expiresAt ? QVariant(toRfc3339(*notice.expiresAt)) : QVariant(), notice.revision});
    if (!done)
        return fail(done.error());
    return Done{};
}

} // namespace

Response getNotice(const Services &services, const Request &request, const Caller &caller)
{
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto row = visible(services, session, request.parameter(u"id"_s), caller);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        return versioned(request, toJson((*row)->notice).toObject(), etagOf((*row)->notice));
    });
}

Response publishNotice(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    if (!caller.may(publish))
        return http::forbidden(http::inLanguageOf(request, u"이 직위에는 공지를 게시할 권한이 없습니다."_s,
                                                  u"This seat may not publish notices."_s));
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        auto notice = drafted(*body, services.clock.now());
        if (!notice)
            return notice.error();
        const auto exists = unitExists(session, notice->unitId);
        if (!exists)
            return fail(exists.error());
        if (!*exists)
            return http::invalidFields({{u"/unitId"_s, u"unknown-value"_s, {}}});
        const auto mine = unitOfSeat(session, caller.seatId);
        if (!mine)
            return fail(mine.error());
        const auto related = inOneLine(session, mine->value_or(QString()), notice->unitId);
        if (!related)
            return fail(related.error());
        if (!*related)
            return http::forbidden(http::inLanguageOf(request, u"다른 부서의 이름으로 게시할 수 없습니다."_s,
                                                      u"You may not publish for that unit."_s));
        notice->id = newId();
        notice->authorSeatId = caller.seatId;
        if (const auto inserted = insert(session, *notice); !inserted)
            return fail(inserted.error());
        const auto number = ChangeLog::append(session, u"notices"_s, notice->id, ChangeLog::What::Created);
        if (!number)
            return fail(number.error());
        state = *number;
        return Response::json(201, toJson(*notice).toObject())
            .withHeader("ETag", etagOf(*notice))
            .withHeader("Location", "/v1/notices/" + notice->id.toLatin1());
    };
    // To everybody: a hint is not content, and working out whom it concerns would cost more than their asking.
    return actOnce(services.idempotency, request, caller, Key::Required, action,
                   [&] { services.events.publish({}, u"notices"_s, QString::number(state)); });
}

Response acknowledgeNotice(const Services &services, const Request &request, const Caller &caller)
{
    const QString id = request.parameter(u"id"_s);
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        state = 0;
        const auto row = visible(services, session, id, caller);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        gw::portal::Acknowledgement answer{id, caller.personId,
                                           (*row)->notice.acknowledgedAt.value_or(services.clock.now())};
        if (!(*row)->notice.acknowledgedAt) {
            const auto noted = session.exec(u"INSERT INTO notice_ack(notice_id, person_id, at) VALUES(?, ?, ?)"_s,
                                            {id, caller.personId, toRfc3339(answer.at)});
            if (!noted)
                return fail(noted.error());
            const auto number =
                ChangeLog::append(session, acknowledgements(caller.personId), id, ChangeLog::What::Updated);
            if (!number)
                return fail(number.error());
            state = *number;
        }
        return Response::json(200, toJson(answer).toObject());
    };
    return actOnce(services.idempotency, request, caller, Key::Required, action, [&] {
        if (state > 0)
            services.events.publish(caller.personId, u"notices"_s, QString::number(state));
    });
}

} // namespace gw::backend::portal
