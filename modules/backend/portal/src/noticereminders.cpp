// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "noticerows.h"

#include <gw/backend/http/events.h>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

constexpr qint64 secondsBetween = 3600; ///< reminders of one notice

/// How long it is still too early to remind again; nothing when it is not.
Result<std::optional<qint64>> tooEarly(Session &session, const QString &noticeId, const QDateTime &now)
{
    const auto rows = session.query(u"SELECT at FROM notice_reminder WHERE notice_id = ?"_s, {noticeId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<qint64>();
    const qint64 left = secondsBetween - fromRfc3339(rows->front().text(0)).secsTo(now);
    return left > 0 ? std::optional(left) : std::nullopt;
}

/// Everybody who has not acknowledged it.
Result<QStringList> missing(Session &session, const NoticeRow &row, const QString &day)
{
    const gw::portal::Notice &notice = row.notice;
    const Sql audience = readersOf(notice.id, toString(notice.layer), notice.unitId, row.agencyId, day);
    const auto rows = session.query(u"SELECT person_id FROM ("_s + audience.text + u") AS readers WHERE at IS NULL"_s,
                                    audience.parameters);
    if (!rows)
        return fail(rows.error());
    QStringList people;
    for (const storage::Row &one : *rows)
        people.append(one.text(0));
    return people;
}

/// Notes it for each of them; their next delta has the notice again.
Result<Done> remind(Session &session, const QString &noticeId, const QStringList &people, const QString &now)
{
    std::vector<QVariantList> reminded;
    for (const QString &person : people)
        reminded.push_back({noticeId, person, now});
    if (const auto done = session.execMany(u"INSERT INTO notice_reminded(notice_id, person_id, at) VALUES(?, ?, ?) "
                                           "ON CONFLICT(notice_id, person_id) DO UPDATE SET at = excluded.at"_s,
                                           reminded);
        !done)
        return done;
    const auto last = session.exec(u"INSERT INTO notice_reminder(notice_id, at, people) VALUES(?, ?, ?) "
                                   "ON CONFLICT(notice_id) DO UPDATE SET at = excluded.at, people = excluded.people"_s,
                                   {noticeId, now, people.size()});
    if (!last)
        return fail(last.error());
    for (const QString &person : people) {
        const auto number = storage::ChangeLog::append(session, acknowledgements(person), noticeId,
                                                       storage::ChangeLog::What::Updated);
        if (!number)
            return fail(number.error());
    }
    return Done{};
}

} // namespace

Response remindNoticeReaders(const Services &services, const Request &request, const Caller &caller)
{
    const QDateTime now = services.clock.now();
    QStringList people;
    const auto action = [&](Session &session) -> Result<Response> {
        people.clear();
        const auto counted = countable(services, session, request, caller);
        if (!counted)
            return fail(counted.error());
        if (!*counted)
            return counted->error();
        const gw::portal::Notice &notice = (*counted)->notice;
        if (!notice.mustRead || (notice.expiresAt && *notice.expiresAt <= now))
            return http::invalidFields({{u"/mustRead"_s, u"wrong-state"_s,
                                         http::inLanguageOf(request, u"확인이 필요한 공지만 다시 알릴 수 있습니다."_s,
                                                            u"Only a notice that must be read can be recalled."_s)}});
        const auto early = tooEarly(session, notice.id, now);
        if (!early)
            return fail(early.error());
        if (*early) {
            return Response::problem(429, u"rate-limited"_s, {},
                                     http::inLanguageOf(request, u"한 시간에 한 번만 다시 알릴 수 있습니다."_s,
                                                        u"Once an hour is enough."_s))
                .withHeader("Retry-After", QByteArray::number(**early));
        }
        const auto found = missing(session, **counted, today(services.clock));
        if (!found)
            return fail(found.error());
        people = *found;
        if (const auto done = remind(session, notice.id, people, toRfc3339(now)); !done)
            return fail(done.error());
        const gw::portal::NoticeReminder answer{notice.id, now, int(people.size())};
        return Response::json(201, toJson(answer).toObject());
    };
    return actOnce(services.idempotency, request, caller, Key::Required, action, [&] {
        for (const QString &person : std::as_const(people))
            services.events.publish(person, u"notices"_s, toRfc3339(now));
    });
}

} // namespace gw::backend::portal
