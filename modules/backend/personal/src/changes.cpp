// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "objects.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::personal {
namespace {

/// "<number>", and while everything is being loaded "<number>.<n or t>.<last id>": first the notes, then the tasks.
struct Cursor
{
    qint64 number = 0;
    bool loading = false;
    bool tasks = false;
    QString after;

    static std::optional<Cursor> parse(const QString &text)
    {
        const QStringList parts = text.split(u'.');
        bool isNumber = false;
        Cursor cursor{parts.at(0).toLongLong(&isNumber), parts.size() == 3, parts.value(1) == u"t", parts.value(2)};
        const bool known = parts.size() == 1
                           || (parts.size() == 3 && (parts.at(1) == u"n" || parts.at(1) == u"t"));
        if (!isNumber || cursor.number < 0 || !known)
            return std::nullopt;
        return cursor;
    }
    QString text() const
    {
        return loading ? u"%1.%2.%3"_s.arg(number).arg(QChar(tasks ? u't' : u'n')).arg(after) : QString::number(number);
    }
};

/// The next objects of one kind; true when there are more of it.
template <class Kind>
Result<bool> load(Session &session, const Caller &caller, Cursor &cursor, int limit, QList<typename Kind::Object> &into)
{
    auto found = objects<Kind>(session, u" WHERE person_id = ? AND id > ? ORDER BY id LIMIT ?"_s,
                               {caller.personId, cursor.after, limit + 1});
    if (!found)
        return fail(found.error());
    const bool more = found->size() > limit;
    if (more)
        found->removeLast();
    if (!found->isEmpty())
        cursor.after = found->last().id;
    into = std::move(*found);
    return more;
}

Result<Response> loading(Session &session, const Caller &caller, Cursor cursor, int limit)
{
    api::PersonalChanges changes;
    int room = limit;
    cursor.loading = true;
    if (!cursor.tasks) {
        const auto more = load<NoteKind>(session, caller, cursor, room, changes.notes.created);
        if (!more)
            return fail(more.error());
        changes.hasMore = *more;
        room -= int(changes.notes.created.size());
        if (!*more) {
            cursor.tasks = true;
            cursor.after.clear();
        }
    }
    if (cursor.tasks && room > 0) {
        const auto more = load<TaskKind>(session, caller, cursor, room, changes.tasks.created);
        if (!more)
            return fail(more.error());
        changes.hasMore = *more;
        cursor.loading = *more;
    } else {
        changes.hasMore = true; // the tasks have not begun
    }
    changes.newState = cursor.text();
    return Response::json(200, toJson(changes).toObject());
}

template <class Kind, class Into>
Result<Done> changesOf(Session &session, const Caller &caller, const storage::Changes &found, Into &into)
{
    into.destroyed = found.destroyed;
    for (const auto &[ids, list] : {std::pair(&found.created, &into.created), std::pair(&found.updated, &into.updated)}) {
        for (const QString &id : *ids) {
            const auto object = objectOf<Kind>(session, caller.personId, id);
            if (!object)
                return fail(object.error());
            if (*object)
                list->append(**object);
        }
    }
    return Done{};
}

Result<Response> delta(Session &session, const Caller &caller, const Cursor &cursor, int limit)
{
    const QString notes = collectionOf(NoteKind::table(), caller.personId);
    const QString tasks = collectionOf(TaskKind::table(), caller.personId);
    const auto found = ChangeLog::sinceAll(session, {notes, tasks}, cursor.number, limit);
    if (!found)
        return fail(found.error());
    api::PersonalChanges changes;
    if (const auto done = changesOf<NoteKind>(session, caller, found->value(notes), changes.notes); !done)
        return fail(done.error());
    if (const auto done = changesOf<TaskKind>(session, caller, found->value(tasks), changes.tasks); !done)
        return fail(done.error());
    changes.hasMore = found->value(notes).hasMore;
    changes.newState = QString::number(found->value(notes).newState);
    return Response::json(200, toJson(changes).toObject());
}

} // namespace

Response getPersonalChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 500, 2000);
    if (!limit)
        return limit.error();
    const bool fromNothing = !request.query.hasQueryItem(u"since"_s);
    const auto cursor = Cursor::parse(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!fromNothing && !cursor)
        return portal::wrongParameter(u"since"_s, u"format"_s);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        if (fromNothing) {
            const auto number = ChangeLog::state(session, {collectionOf(NoteKind::table(), caller.personId),
                                                           collectionOf(TaskKind::table(), caller.personId)});
            if (!number)
                return fail(number.error());
            return loading(session, caller, {*number, true, false, {}}, *limit);
        }
        return cursor->loading ? loading(session, caller, *cursor, *limit) : delta(session, caller, *cursor, *limit);
    });
}

} // namespace gw::backend::personal
