// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::questions {
namespace {

using storage::ChangeLog;

/// "<number>", and while everything is being loaded "<number>.<last id>".
struct Cursor
{
    qint64 number = 0;
    QString after; ///< set: loading, this id is the last that was given

    static std::optional<Cursor> parse(const QString &text)
    {
        const QStringList parts = text.split(u'.');
        bool isNumber = false;
        const Cursor cursor{parts.at(0).toLongLong(&isNumber), parts.value(1)};
        if (parts.size() > 2 || !isNumber || cursor.number < 0)
            return std::nullopt;
        return cursor;
    }
    QString text() const
    {
        return after.isEmpty() ? QString::number(number) : QString::number(number) + u'.' + after;
    }
};

/// A page of everything. The number is that of the first page, so that what happens meanwhile is in the delta after it.
Result<Response> loading(Session &session, const Caller &caller, Cursor cursor, int limit)
{
    auto rows = questionRows(session, caller.personId, cursor.after, limit + 1);
    if (!rows)
        return fail(rows.error());
    api::QuestionChanges changes;
    changes.hasMore = rows->size() > limit;
    if (changes.hasMore)
        rows->removeLast();
    changes.created = *rows;
    cursor.after = changes.hasMore ? rows->last().id : QString();
    changes.newState = cursor.text();
    return Response::json(200, toJson(changes).toObject());
}

Result<Response> delta(Session &session, const Caller &caller, Cursor cursor, int limit)
{
    const QString mine = backings(caller.personId);
    const auto found = ChangeLog::sinceAll(session, {u"questions"_s, mine}, cursor.number, limit);
    if (!found)
        return fail(found.error());
    const storage::Changes all = found->value(u"questions"_s);
    const storage::Changes own = found->value(mine);
    api::QuestionChanges changes;
    changes.hasMore = all.hasMore;
    changes.newState = QString::number(all.newState);
    changes.destroyed = all.destroyed;
    QStringList updated = all.updated + own.updated + own.created;
    updated.removeDuplicates();
    updated.removeIf([&](const QString &id) { return all.created.contains(id) || all.destroyed.contains(id); });
    const auto created = questionsById(session, caller.personId, all.created);
    if (!created)
        return fail(created.error());
    const auto others = questionsById(session, caller.personId, updated);
    if (!others)
        return fail(others.error());
    changes.created = *created;
    changes.updated = *others;
    return Response::json(200, toJson(changes).toObject());
}

} // namespace

Response getQuestionChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 200, 500);
    if (!limit)
        return limit.error();
    const bool fromNothing = !request.query.hasQueryItem(u"since"_s);
    const auto cursor = Cursor::parse(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!fromNothing && !cursor)
        return portal::wrongParameter(u"since"_s, u"format"_s);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        if (fromNothing) {
            const auto number = ChangeLog::state(session, {u"questions"_s, backings(caller.personId)});
            if (!number)
                return fail(number.error());
            return loading(session, caller, {*number, {}}, *limit);
        }
        return cursor->after.isEmpty() ? delta(session, caller, *cursor, *limit)
                                       : loading(session, caller, *cursor, *limit);
    });
}

} // namespace gw::backend::questions
