// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "noticerows.h"

#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

using gw::portal::NoticeChanges;

/// What a state of the notices is made of: "<fingerprint>.<number>", and while everything is being loaded ".<last id>".
struct NoticeCursor
{
    QString fingerprint;
    qint64 number = 0;
    QString after; ///< set: loading, this id is the last that was given

    static std::optional<NoticeCursor> parse(const QString &text)
    {
        const QStringList parts = text.split(u'.');
        bool isNumber = false;
        if (parts.size() < 2 || parts.size() > 3)
            return std::nullopt;
        const NoticeCursor cursor{parts.at(0), parts.at(1).toLongLong(&isNumber), parts.value(2)};
        if (!isNumber || cursor.number < 0)
            return std::nullopt;
        return cursor;
    }

    QString text() const
    {
        const QString state = fingerprint + u'.' + QString::number(number);
        return after.isEmpty() ? state : state + u'.' + after;
    }
};

Response stateTooOld()
{
    return Response::problem(410, u"state-too-old"_s, {});
}

/// A page of everything. The number is that of the first page, so that what happens meanwhile is in the delta after it.
Result<Response> loading(Session &session, const Caller &caller, const Standing &standing, NoticeCursor cursor,
                         const QString &now, int limit)
{
    const auto rows = noticeRows(session, caller.personId, cursor.after, now, limit + 1);
    if (!rows)
        return fail(rows.error());
    NoticeChanges changes;
    changes.hasMore = rows->size() > limit;
    for (const NoticeRow &row : rows->first(std::min<qsizetype>(limit, rows->size()))) {
        cursor.after = row.notice.id;
        if (row.isFor(standing))
            changes.created.append(row.notice);
    }
    if (!changes.hasMore)
        cursor.after.clear();
    changes.newState = cursor.text();
    return Response::json(200, toJson(changes).toObject());
}

Result<Response> delta(Session &session, const Caller &caller, const Standing &standing, NoticeCursor cursor, int limit)
{
    const QString mine = acknowledgements(caller.personId);
    const auto found = storage::ChangeLog::sinceAll(session, {u"notices"_s, mine}, cursor.number, limit);
    if (!found) {
        if (found.error().code == Error::Code::StateTooOld)
            return stateTooOld();
        return fail(found.error());
    }
    const storage::Changes notices = found->value(u"notices"_s);
    cursor.number = notices.newState;
    NoticeChanges changes;
    changes.hasMore = notices.hasMore;
    changes.newState = cursor.text();
    changes.destroyed = notices.destroyed;
    QSet<QString> done(notices.destroyed.begin(), notices.destroyed.end());
    const auto add = [&](const QStringList &ids, QList<gw::portal::Notice> &list) -> Result<Done> {
        for (const QString &id : ids) {
            if (done.contains(id))
                continue; // a notice that is new and acknowledged already is only new
            done.insert(id);
            const auto row = noticeRow(session, id, caller.personId);
            if (!row)
                return fail(row.error());
            if (*row && (*row)->isFor(standing))
                list.append((*row)->notice);
        }
        return Done{};
    };
    if (const auto added = add(notices.created, changes.created); !added)
        return fail(added.error());
    const storage::Changes own = found->value(mine);
    if (const auto added = add(notices.updated + own.updated + own.created, changes.updated); !added)
        return fail(added.error());
    return Response::json(200, toJson(changes).toObject());
}

} // namespace

Response getNoticeChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    const bool fromNothing = !request.query.hasQueryItem(u"since"_s);
    const auto cursor = NoticeCursor::parse(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!fromNothing && !cursor)
        return wrongParameter(u"since"_s, u"format"_s);
    return read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto standing = standingOf(session, caller.personId, today(services.clock));
        if (!standing)
            return fail(standing.error());
        const QString now = toRfc3339(services.clock.now());
        if (fromNothing) {
            const auto number = storage::ChangeLog::state(session, {u"notices"_s, acknowledgements(caller.personId)});
            if (!number)
                return fail(number.error());
            return loading(session, caller, *standing, {standing->fingerprint(), *number, {}}, now, *limit);
        }
        if (cursor->fingerprint != standing->fingerprint())
            return stateTooOld();
        return cursor->after.isEmpty() ? delta(session, caller, *standing, *cursor, *limit)
                                       : loading(session, caller, *standing, *cursor, now, *limit);
    });
}

} // namespace gw::backend::portal
