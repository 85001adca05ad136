// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/directory/changes.h>

#include "rows.h"

#include <gw/backend/directory/schema.h>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::directory {
namespace {

constexpr qsizetype IdsPerQuery = 500;

/// Where one collection comes from: `source` is the query without its condition, `id` the column that identifies a row.
template <class T>
struct Source
{
    QString query;
    QString id;
    std::function<T(const storage::Row &)> read;
};

api::Absence absenceFor(const Viewer &viewer, const storage::Row &row)
{
    api::Absence absence = rows::absence(row);
    if (!viewer.maySeeReason(row.text(10), row.text(11)))
        absence.reason.reset();
    return absence;
}

/// Calls `visit` with the source of the `index`th collection and its place in the answer.
template <class Visitor>
Result<Done> visitCollection(qsizetype index, api::DirectoryChanges &answer, const Viewer &viewer, Visitor visit)
{
    const auto plain = [](const QString &columns, const QString &table) {
        return u"SELECT %1 FROM %2"_s.arg(columns, table);
    };
    switch (index) {
    case 0:
        return visit(Source<api::Agency>{plain(rows::agencyColumns, u"agency"_s), u"id"_s, rows::agency},
                     answer.agencies);
    case 1: return visit(Source<api::Unit>{plain(rows::unitColumns, u"unit"_s), u"id"_s, rows::unit}, answer.units);
    case 2: return visit(Source<api::Post>{plain(rows::postColumns, u"post"_s), u"id"_s, rows::post}, answer.posts);
    case 3:
        return visit(Source<api::Person>{plain(rows::personColumns, u"person"_s), u"id"_s, rows::person},
                     answer.persons);
    case 4: return visit(Source<api::Seat>{plain(rows::seatColumns, u"seat"_s), u"id"_s, rows::seat}, answer.seats);
    default:
        return visit(
            Source<api::Absence>{
                u"SELECT %1, s.person_id, p.unit_id FROM absence a LEFT JOIN seat s ON s.id = a.seat_id "
                "LEFT JOIN post p ON p.id = s.post_id"_s.arg(rows::absenceColumns),
                u"a.id"_s, [&viewer](const storage::Row &row) { return absenceFor(viewer, row); }},
            answer.absences);
    }
}

/// How far a load has come.
struct LoadCursor
{
    qint64 startedAt = 0; ///< the state when the first page was read
    qsizetype collection = 0;
    QString after; ///< the last id that was given out

    QString toText() const { return u"load-%1-%2-%3"_s.arg(startedAt).arg(collection).arg(after); }

    static std::optional<LoadCursor> fromText(const QString &text)
    {
        const QStringList parts = text.split(u'-');
        if (parts.size() < 4 || parts.at(0) != "load"_L1)
            return {};
        bool state = false;
        bool index = false;
        LoadCursor cursor{parts.at(1).toLongLong(&state), parts.at(2).toLongLong(&index), parts.sliced(3).join(u'-')};
        if (!state || !index || cursor.startedAt < 0 || cursor.collection < 0
            || cursor.collection >= collections().size())
            return {};
        return cursor;
    }
};

Result<qint64> newest(storage::Session &session)
{
    return storage::ChangeLog::state(session, collections());
}

/// Fills one page from where the cursor is.
Result<Done> loadPage(storage::Session &session, LoadCursor cursor, int limit, const Viewer &viewer,
                      api::DirectoryChanges &answer)
{
    int room = limit;
    while (room > 0 && cursor.collection < collections().size()) {
        qsizetype found = 0;
        const int wanted = room;
        const auto done =
            visitCollection(cursor.collection, answer, viewer, [&](const auto &source, auto &place) -> Result<Done> {
                const auto rows = session.query(u"%1 WHERE %2 > ? ORDER BY %2 LIMIT ?"_s.arg(source.query, source.id),
                                                {cursor.after, wanted});
                if (!rows)
                    return fail(rows.error());
                for (const storage::Row &row : *rows)
                    place.created.append(source.read(row));
                found = qsizetype(rows->size());
                if (found > 0)
                    cursor.after = place.created.last().id;
                return Done{};
            });
        if (!done)
            return done;
        room -= int(found);
        if (found < wanted) {
            ++cursor.collection;
            cursor.after.clear();
        }
    }
    if (cursor.collection < collections().size()) {
        answer.newState = cursor.toText();
        answer.hasMore = true;
        return Done{};
    }
    // Everything was given out, as it was when its page was read: now follows what happened since the first page.
    const Result<qint64> now = newest(session);
    if (!now)
        return fail(now.error());
    answer.newState = QString::number(cursor.startedAt);
    answer.hasMore = *now > cursor.startedAt;
    return Done{};
}

/// Adds the objects with these ids. One that is gone by now is left out: a later window says that it was destroyed.
template <class T>
Result<Done> addObjects(storage::Session &session, const Source<T> &source, const QStringList &ids, QList<T> &out)
{
    for (qsizetype first = 0; first < ids.size(); first += IdsPerQuery) {
        const QStringList some = ids.mid(first, IdsPerQuery);
        const auto rows = session.query(
            u"%1 WHERE %2 IN (%3) ORDER BY %2"_s.arg(source.query, source.id, storage::placeholders(some.size())),
            QVariantList(some.begin(), some.end()));
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows)
            out.append(source.read(row));
    }
    return Done{};
}

Result<Done> deltaPage(storage::Session &session, qint64 since, int limit, const Viewer &viewer,
                       api::DirectoryChanges &answer)
{
    const auto changes = storage::ChangeLog::sinceAll(session, collections(), since, limit);
    if (!changes)
        return fail(changes.error());
    for (qsizetype i = 0; i < collections().size(); ++i) {
        const storage::Changes changed = changes->value(collections().at(i));
        const auto done = visitCollection(i, answer, viewer, [&](const auto &source, auto &place) -> Result<Done> {
            place.destroyed = changed.destroyed;
            if (const auto created = addObjects(session, source, changed.created, place.created); !created)
                return created;
            return addObjects(session, source, changed.updated, place.updated);
        });
        if (!done)
            return done;
        answer.newState = QString::number(changed.newState);
        answer.hasMore = changed.hasMore;
    }
    return Done{};
}

} // namespace

Result<QString> state(storage::Session &session)
{
    const Result<qint64> number = newest(session);
    if (!number)
        return fail(number.error());
    return QString::number(*number);
}

Result<api::DirectoryChanges> changes(storage::Session &session, const QString &since, int limit, const Viewer &viewer)
{
    api::DirectoryChanges answer;
    Result<Done> done;
    if (since.isEmpty()) {
        const Result<qint64> start = newest(session);
        if (!start)
            return fail(start.error());
        done = loadPage(session, LoadCursor{.startedAt = *start, .collection = 0, .after = {}}, limit, viewer, answer);
    } else if (const auto cursor = LoadCursor::fromText(since)) {
        done = loadPage(session, *cursor, limit, viewer, answer);
    } else {
        bool number = false;
        const qint64 from = since.toLongLong(&number);
        if (!number)
            return fail(Error::Code::StateTooOld, u"not a cursor of this server's"_s);
        done = deltaPage(session, from, limit, viewer, answer);
    }
    if (!done)
        return fail(done.error());
    return answer;
}

} // namespace gw::backend::directory
