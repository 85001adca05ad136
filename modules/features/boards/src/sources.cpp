// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sources.h"

#include "mirror.h"
#include <gw/portalapi/boardposts.h>
#include <gw/portalapi/boards.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

constexpr int postsPerCommit = 200; // each has a text of its own

template <class Row, class Write>
void addRows(sync::Delta &delta, const QList<Row> &rows, QLatin1StringView topic, Write write, qsizetype size = 400)
{
    delta.batches += sync::inBatches(
        rows,
        [topic, write](store::WriteContext &cache, const Row &row) {
            cache.touch(topic);
            return write(cache.db(), row);
        },
        size);
}

/// Asks, and makes a delta of the answer away from the window.
template <class Call, class Make>
Task<sync::Delta> deltaFrom(Send send, Call call, Make make)
{
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto parsing = sync::inBackground([answer = *reply, make]() -> Result<sync::Delta> {
        const auto changes = Call::parse(answer);
        if (!changes)
            return fail(changes.error());
        sync::Delta delta{changes->newState, changes->hasMore};
        make(delta, *changes);
        return delta;
    });
    co_return co_await parsing;
}

Result<Done> removeBoard(sqlite::Connection &db, const QString &id)
{
    if (auto done = db.exec(u"DELETE FROM board_post WHERE board_id=?"_s, {id}); !done)
        return done;
    return db.exec(u"DELETE FROM board_board WHERE id=?"_s, {id});
}

} // namespace

Task<sync::Delta> BoardsSource::pull(sync::Pull pull)
{
    portal::GetBoardChanges call;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    if (const QString seat = m_seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    const auto make = [generation = pull.generation](sync::Delta &delta, const portal::BoardChanges &changes) {
        addRows(delta, changes.created + changes.updated, boardsTopic,
                [generation](sqlite::Connection &db, const portal::Board &board) {
                    return mirror::writeBoard(db, board, generation);
                });
        addRows(delta, changes.destroyed, boardsTopic, &removeBoard);
        if (!delta.batches.isEmpty()) {
            // Posts go with a board, and are read or unread by it.
            delta.batches.append([](store::WriteContext &cache) -> Result<Done> {
                cache.touch(postsTopic);
                return Done{};
            });
        }
    };
    Task<sync::Delta> asking = deltaFrom(m_send, call, make);
    co_return co_await asking;
}

Result<Done> BoardsSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(boardsTopic);
    return cache.db().exec(u"DELETE FROM board_board WHERE generation<?"_s, {generation});
}

Task<sync::Delta> PostsSource::pull(sync::Pull pull)
{
    portal::GetPostChanges call;
    call.limit = m_pageSize;
    if (pull.cursor.isEmpty())
        call.window = m_window;
    else
        call.since = pull.cursor;
    if (const QString seat = m_seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    const auto make = [generation = pull.generation](sync::Delta &delta, const portal::BoardPostChanges &changes) {
        addRows(
            delta, changes.created + changes.updated, postsTopic,
            [generation](sqlite::Connection &db, const portal::BoardPost &post) {
                return mirror::writePost(db, post, generation);
            },
            postsPerCommit);
        addRows(delta, changes.destroyed, postsTopic, &mirror::removePost);
    };
    Task<sync::Delta> asking = deltaFrom(m_send, call, make);
    co_return co_await asking;
}

Result<Done> PostsSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(postsTopic);
    // What was fetched from before the window comes again when somebody looks there.
    if (auto done = cache.db().exec(u"UPDATE board_board SET older_cursor='', older_done=0"_s); !done)
        return done;
    return cache.db().exec(u"DELETE FROM board_post WHERE generation<? AND op=''"_s, {generation});
}

Task<sync::Delta> AlertsSource::pull(sync::Pull pull)
{
    portal::GetBoardAlertChanges call;
    if (!pull.cursor.isEmpty())
        call.since = pull.cursor;
    const auto make = [generation = pull.generation](sync::Delta &delta, const portal::BoardAlertChanges &changes) {
        addRows(delta, changes.created + changes.updated, alertsTopic,
                [generation](sqlite::Connection &db, const portal::BoardAlert &alert) {
                    return mirror::writeAlert(db, alert, generation);
                });
        addRows(delta, changes.destroyed, alertsTopic, [](sqlite::Connection &db, const QString &id) {
            return db.exec(u"DELETE FROM board_alert WHERE id=?"_s, {id});
        });
    };
    Task<sync::Delta> asking = deltaFrom(m_send, call, make);
    co_return co_await asking;
}

Result<Done> AlertsSource::sweep(store::WriteContext &cache, qint64 generation) const
{
    cache.touch(alertsTopic);
    return cache.db().exec(u"DELETE FROM board_alert WHERE generation<?"_s, {generation});
}

} // namespace gw::boards
