// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "view.h"

#include <QJsonDocument>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

using gw::portal::SystemChanges;
using storage::ChangeLog;

const QString catalogue = u"systems"_s;
constexpr int mostTries = 3;

/// "<fingerprint>.<number>", and while everything is being loaded ".<last id>".
struct Cursor
{
    QString fingerprint;
    qint64 number = 0;
    QString after;

    static std::optional<Cursor> parse(const QString &text)
    {
        const QStringList parts = text.split(u'.');
        bool isNumber = false;
        if (parts.size() < 2 || parts.size() > 3)
            return std::nullopt;
        const Cursor cursor{parts.at(0), parts.at(1).toLongLong(&isNumber), parts.value(2)};
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
Response loading(const View &view, const Snapshot &snapshot, Cursor cursor, int limit)
{
    SystemChanges changes;
    auto at = cursor.after.isEmpty() ? snapshot.systems.begin() : snapshot.systems.upper_bound(cursor.after);
    for (; at != snapshot.systems.end() && changes.created.size() < limit; ++at) {
        changes.created.append(view.show(at->second));
        cursor.after = at->first;
    }
    changes.hasMore = at != snapshot.systems.end();
    if (!changes.hasMore)
        cursor.after.clear();
    changes.newState = cursor.text();
    return Response::json(200, toJson(changes).toObject());
}

Result<Response> delta(Session &session, const QString &personId, const View &view, const Snapshot &snapshot,
                       Cursor cursor, int limit)
{
    const QString own = ownCollection(personId);
    const auto found = ChangeLog::sinceAll(session, {catalogue, own}, cursor.number, limit);
    if (!found) {
        if (found.error().code == Error::Code::StateTooOld)
            return stateTooOld();
        return fail(found.error());
    }
    const storage::Changes files = found->value(catalogue);
    const storage::Changes mine = found->value(own);
    cursor.number = files.newState;
    SystemChanges changes;
    changes.hasMore = files.hasMore;
    changes.newState = cursor.text();
    QSet<QString> done;
    const auto add = [&](const QStringList &ids, QList<gw::portal::System> &list) {
        for (const QString &id : ids) {
            if (done.contains(id))
                continue; // a system that is new and was opened already is only new
            done.insert(id);
            if (const Entry *entry = snapshot.find(id))
                list.append(view.show(*entry));
            else
                changes.destroyed.append(id);
        }
    };
    add(files.created, changes.created);
    add(files.updated + mine.created + mine.updated, changes.updated);
    QList<gw::portal::System> back;
    add(files.destroyed, back); // gone and come again since
    changes.created.append(back);
    return Response::json(200, toJson(changes).toObject());
}

Result<qint64> catalogueState(const Services &services)
{
    qint64 state = 0;
    const auto read = services.database.read([&](Session &session) -> Result<Done> {
        const auto found = ChangeLog::state(session, catalogue);
        if (!found)
            return fail(found.error());
        state = *found;
        return Done{};
    });
    if (!read)
        return fail(read.error());
    return state;
}

} // namespace

QString ownCollection(const QString &personId)
{
    return u"systems-of:"_s + personId;
}

Result<qint64> noteOwnChange(Session &session, const QString &personId, const QString &systemId)
{
    return ChangeLog::append(session, ownCollection(personId), systemId, ChangeLog::What::Updated);
}

Response getSystemChanges(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 200, 500);
    if (!limit)
        return limit.error();
    const bool fromNothing = !request.query.hasQueryItem(u"since"_s);
    const auto cursor = Cursor::parse(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!fromNothing && !cursor)
        return portal::wrongParameter(u"since"_s, u"format"_s);
    // What the files say must not be older than the number it is given: look again when it moved on meanwhile.
    for (int tries = 1;; ++tries) {
        const auto recorded = catalogueState(services);
        if (!recorded)
            return directory::failed(request, recorded.error());
        const auto snapshot = services.catalogue.snapshotSince(*recorded);
        bool moved = false;
        Response response = portal::read(services.database, request, [&](Session &session) -> Result<Response> {
            const auto now = ChangeLog::state(session, catalogue);
            if (!now)
                return fail(now.error());
            moved = *now != *recorded;
            const auto view = View::of(session, caller.personId, services.clock.now());
            if (!view)
                return fail(view.error());
            const QString fingerprint = view->fingerprint();
            if (fromNothing) {
                const auto number = ChangeLog::state(session, {catalogue, ownCollection(caller.personId)});
                if (!number)
                    return fail(number.error());
                return loading(*view, *snapshot, {fingerprint, *number, {}}, *limit);
            }
            if (cursor->fingerprint != fingerprint)
                return stateTooOld();
            return cursor->after.isEmpty() ? delta(session, caller.personId, *view, *snapshot, *cursor, *limit)
                                           : loading(*view, *snapshot, *cursor, *limit);
        });
        if (!moved || tries == mostTries)
            return response;
    }
}

Response getSystem(const Services &services, const Request &request, const Caller &caller)
{
    const auto snapshot = services.catalogue.snapshot();
    const Entry *entry = snapshot->find(request.parameter(u"id"_s));
    if (!entry)
        return http::notFound(request);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto view = View::of(session, caller.personId, services.clock.now());
        if (!view)
            return fail(view.error());
        const QJsonObject body = toJson(view->show(*entry)).toObject();
        return portal::versioned(request, body, http::etagOf(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    });
}

} // namespace gw::backend::systems
