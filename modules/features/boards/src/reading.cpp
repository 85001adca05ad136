// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "kind.h"
#include "log.h"
#include "mirror.h"
#include <QPointer>
#include <gw/portalapi/boardposts.h>
#include <gw/portalapi/comments.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

constexpr int prefetched = 40; ///< posts of a board whose texts are kept at hand
constexpr int olderPage = 200;
constexpr int mostPages = 50; ///< of comments in one go

template <class Call>
void actAs(Call &call, const Text &seat)
{
    if (const QString id = seat(); !id.isEmpty())
        call.gwanmunSeat = id;
}

std::unexpected<Error> gone()
{
    return fail(Error::Code::Cancelled, u"boards are closed"_s);
}

} // namespace

Fetching::Fetching(store::Store &store, Send send, Text seat, QObject *parent)
    : QObject(parent), m_store(store), m_send(std::move(send)), m_seat(std::move(seat))
{
}

Fetching::~Fetching() = default;

Task<Done> Fetching::post(QString postId)
{
    const QPointer<Fetching> self(this);
    portal::GetPost call;
    call.id = postId;
    actAs(call, m_seat);
    Task<portal::GetPost::Response> asking = ask(m_send, call);
    const auto answer = co_await asking;
    if (!self)
        co_return gone();
    if (!answer && answer.error().code == Error::Code::NotFound) {
        auto removing = m_store.write(store::File::Cache, [postId](store::WriteContext &cache) {
            cache.touch(postsTopic);
            return cache.db().exec(u"DELETE FROM board_post WHERE id=? AND op=''"_s, {postId});
        });
        std::ignore = co_await removing;
    }
    if (!answer)
        co_return fail(answer.error());
    auto writing = m_store.write(store::File::Cache, [post = answer->value](store::WriteContext &cache) {
        cache.touch(postsTopic);
        return mirror::writePost(cache.db(), post, 0);
    });
    co_return co_await writing;
}

Task<Done> Fetching::comments(QString postId)
{
    const QPointer<Fetching> self(this);
    auto reading = m_store.read(store::File::Cache, [postId](sqlite::Connection &db) {
        return db.scalar(u"SELECT cursor FROM board_comment_state WHERE post_id=?"_s, {postId});
    });
    const Result<QVariant> cursor = co_await reading;
    if (!self)
        co_return gone();
    if (!cursor)
        co_return fail(cursor.error());
    portal::GetCommentChanges call;
    call.id = postId;
    actAs(call, m_seat);
    if (const QString since = cursor->toString(); !since.isEmpty())
        call.since = since;
    bool fromStart = !call.since;
    for (int page = 0; page < mostPages; ++page) {
        Task<portal::BoardCommentChanges> asking = ask(m_send, call);
        const auto changes = co_await asking;
        if (!self)
            co_return gone();
        if (!changes && changes.error().code == Error::Code::StateTooOld && call.since) {
            call.since.reset();
            fromStart = true;
            continue;
        }
        if (!changes)
            co_return fail(changes.error());
        auto writing = m_store.write(
            store::File::Cache, [postId, changes = *changes, fromStart](store::WriteContext &cache) -> Result<Done> {
                cache.touch(commentsTopic);
                if (fromStart) {
                    const auto cleared =
                        cache.db().exec(u"DELETE FROM board_comment WHERE post_id=? AND op=''"_s, {postId});
                    if (!cleared)
                        return cleared;
                }
                for (const portal::BoardComment &comment : changes.created + changes.updated) {
                    if (auto done = mirror::writeComment(cache.db(), comment); !done)
                        return done;
                }
                for (const QString &id : changes.destroyed) {
                    if (auto done = mirror::removeComment(cache.db(), id); !done)
                        return done;
                }
                return cache.db().exec(u"INSERT OR REPLACE INTO board_comment_state(post_id, cursor, comments) "
                                       u"SELECT id, ?2, comments FROM board_post WHERE id=?1"_s,
                                       {postId, changes.newState});
            });
        const Result<Done> written = co_await writing;
        if (!self)
            co_return gone();
        if (!written)
            co_return written;
        if (!changes->hasMore)
            break;
        fromStart = false;
        call.since = changes->newState;
    }
    co_return Done{};
}

Task<bool> Fetching::older(QString boardId)
{
    const QPointer<Fetching> self(this);
    auto reading = m_store.read(store::File::Cache, [boardId](sqlite::Connection &db) -> Result<QStringList> {
        auto row = db.prepare(u"SELECT older_cursor, older_done FROM board_board WHERE id=?"_s);
        if (!row)
            return fail(row.error());
        row->bind(0, boardId);
        const auto there = row->step();
        if (!there)
            return fail(there.error());
        return *there ? QStringList{row->text(0), row->text(1)} : QStringList{QString(), u"1"_s};
    });
    const Result<QStringList> place = co_await reading;
    if (!self)
        co_return gone();
    if (!place)
        co_return fail(place.error());
    if (place->at(1) == u"1"_s)
        co_return false;
    portal::ListBoardPosts call;
    call.id = boardId;
    call.limit = olderPage;
    actAs(call, m_seat);
    if (!place->at(0).isEmpty())
        call.cursor = place->at(0);
    // The first pages are of posts that are here already; they cost little, and only once.
    for (int page = 0; page < mostPages; ++page) {
        Task<portal::ListBoardPosts::Response> asking = ask(m_send, call);
        const auto answer = co_await asking;
        if (!self)
            co_return gone();
        if (!answer)
            co_return fail(answer.error());
        const QString next = answer->next.value_or(QString());
        auto writing = m_store.write(
            store::File::Cache,
            [boardId, posts = answer->value.items, next](store::WriteContext &cache) -> Result<int> {
                int fresh = 0;
                for (const portal::BoardPost &post : posts) {
                    const auto known = cache.db().scalar(u"SELECT 1 FROM board_post WHERE id=?"_s, {post.id});
                    if (!known)
                        return fail(known.error());
                    fresh += known->isValid() ? 0 : 1;
                    if (auto done = mirror::writePost(cache.db(), post, 0); !done)
                        return fail(done.error());
                }
                if (fresh > 0)
                    cache.touch(postsTopic);
                auto noted = cache.db().exec(u"UPDATE board_board SET older_cursor=?, older_done=? WHERE id=?"_s,
                                             {next, int(next.isEmpty()), boardId});
                return noted ? Result<int>(fresh) : Result<int>(fail(noted.error()));
            });
        const Result<int> fresh = co_await writing;
        if (!self)
            co_return gone();
        if (!fresh)
            co_return fail(fresh.error());
        if (next.isEmpty())
            co_return false;
        if (*fresh > 0)
            co_return true;
        call.cursor = next;
    }
    co_return true;
}

void Fetching::prefetch(const QString &boardId)
{
    if (m_stopping)
        return;
    m_next = boardId;
    if (!m_prefetching && !boardId.isEmpty())
        prefetchAll(boardId);
}

QCoro::Task<> Fetching::prefetchAll(QString boardId)
{
    const QPointer<Fetching> self(this);
    m_prefetching = true;
    while (!boardId.isEmpty() && !m_stopping) {
        m_next.clear();
        auto reading = m_store.read(
            store::File::Cache, [boardId](sqlite::Connection &db) { return postsToPrefetch(db, boardId, prefetched); });
        const Result<QStringList> wanted = co_await reading;
        if (!self)
            co_return;
        if (!wanted)
            break;
        for (const QString &id : *wanted) {
            if (m_failed.contains(id) || !m_next.isEmpty() || m_stopping)
                continue; // the person has gone on to another board: that one first
            Task<Done> fetching = post(id);
            Result<Done> fetched = co_await fetching;
            if (!self)
                co_return;
            if (fetched) {
                Task<Done> following = comments(id);
                fetched = co_await following;
                if (!self)
                    co_return;
            }
            if (!fetched && fetched.error().isTransient()) {
                m_prefetching = false;
                co_return; // offline: what is here is here
            }
            if (!fetched)
                m_failed.insert(id);
        }
        boardId = std::exchange(m_next, {});
    }
    m_prefetching = false;
}

} // namespace gw::boards
