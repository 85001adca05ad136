// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mirror.h"

#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

struct Cursor
{
    QString fingerprint;
    qint64 number = 0;
    QString after; ///< set: everything is being loaded

    static std::optional<Cursor> parse(const QString &text)
    {
        const auto parts = portal::unpackCursor(text);
        if (!parts)
            return std::nullopt;
        const QStringList head = parts->first.split(u':');
        bool isNumber = false;
        const Cursor cursor{head.at(0), head.value(1).toLongLong(&isNumber), parts->second};
        return head.size() == 2 && isNumber && cursor.number >= 0 ? std::optional(cursor) : std::nullopt;
    }

    QString text() const { return portal::packCursor(fingerprint + u':' + QString::number(number), after); }
};

Response changes(const Cursor &cursor, bool hasMore, const QJsonArray &created, const QJsonArray &updated,
                 const QJsonArray &destroyed)
{
    return Response::json(200, {{u"newState"_s, cursor.text()},
                                {u"hasMore"_s, hasMore},
                                {u"created"_s, created},
                                {u"updated"_s, updated},
                                {u"destroyed"_s, destroyed}});
}

Response stateTooOld()
{
    return Response::problem(410, u"state-too-old"_s, {});
}

Result<Response> loading(const MirrorSource &source, Cursor cursor, int limit)
{
    const auto page = source.load(cursor.after, limit);
    if (!page)
        return fail(page.error());
    cursor.after = page->hasMore ? page->last : QString();
    return changes(cursor, page->hasMore, page->objects, {}, {});
}

Result<Response> delta(Session &session, const MirrorSource &source, Cursor cursor, int limit)
{
    const auto found = storage::ChangeLog::sinceAll(session, source.collections, cursor.number, limit);
    if (!found)
        return found.error().code == Error::Code::StateTooOld ? Result<Response>(stateTooOld()) : fail(found.error());
    QStringList created;
    QStringList updated;
    QSet<QString> destroyed;
    for (const storage::Changes &part : *found) {
        created += part.created;
        updated += part.updated;
        destroyed.unite({part.destroyed.begin(), part.destroyed.end()});
        cursor.number = part.newState;
    }
    created.removeDuplicates();
    updated.removeDuplicates();
    const auto objects = source.fetch(created + updated);
    if (!objects)
        return fail(objects.error());
    QJsonArray lists[2];
    QSet<QString> done = destroyed;
    for (const auto &[ids, list] : {std::pair(&created, &lists[0]), std::pair(&updated, &lists[1])}) {
        for (const QString &id : *ids) {
            if (done.contains(id))
                continue;
            done.insert(id);
            if (const auto object = objects->find(id); object != objects->end())
                list->append(*object);
            else
                destroyed.insert(id);
        }
    }
    return changes(cursor, found->first().hasMore, lists[0], lists[1],
                   QJsonArray::fromStringList({destroyed.begin(), destroyed.end()}));
}

} // namespace

Result<Response> mirrored(Session &session, const Request &request, int limit, const MirrorSource &source)
{
    if (!request.query.hasQueryItem(u"since"_s)) {
        const auto number = storage::ChangeLog::state(session, source.collections);
        if (!number)
            return fail(number.error());
        return loading(source, {source.fingerprint, *number, {}}, limit);
    }
    const auto cursor = Cursor::parse(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
    if (!cursor)
        return portal::wrongParameter(u"since"_s, u"format"_s);
    if (cursor->fingerprint != source.fingerprint)
        return stateTooOld();
    return cursor->after.isEmpty() ? delta(session, source, *cursor, limit) : loading(source, *cursor, limit);
}

} // namespace gw::backend::boards
