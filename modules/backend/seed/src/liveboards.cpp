// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "liveboards.h"

#include "boardtexts.h"

#include <gw/backend/boards/entries.h>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

using storage::ChangeLog;

const QString openBoards = u"board.layer = 'city' AND board.post_type = 'plain' AND board.category LIKE 'amusing-%'"_s;

/// One id of the first column, by chance.
Result<QString> one(storage::Session &session, const QString &sql, int chance)
{
    const auto rows = session.query(sql);
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? QString() : (*rows)[size_t(chance) % rows->size()].text(0);
}

Result<bool> post(storage::Session &session, const gw::portal::PostAuthor &author, const PostText &text,
                  const QString &id, int chance, const QDateTime &now)
{
    const auto board = one(session, u"SELECT id FROM board WHERE "_s + openBoards + u" ORDER BY position"_s, chance);
    if (!board || board->isEmpty())
        return board ? Result<bool>(false) : fail(board.error());
    const auto written = boards::insertPost(
        session,
        {.id = id, .boardId = *board, .title = text.title, .bodyHtml = text.body, .author = author, .createdAt = now});
    if (!written)
        return fail(written.error());
    const auto number = ChangeLog::append(session, u"posts"_s, id, ChangeLog::What::Created);
    return number ? Result<bool>(true) : fail(number.error());
}

Result<bool> comment(storage::Session &session, const gw::portal::PostAuthor &author, const QString &text,
                     const QString &id, int chance, const QDateTime &now)
{
    const auto postId =
        one(session,
            u"SELECT board_post.id FROM board_post JOIN board ON board.id = board_post.board_id WHERE deleted_at IS "
            "NULL AND hidden = 0 AND "_s
                + openBoards + u" ORDER BY created_at DESC, board_post.id DESC LIMIT 12"_s,
            chance);
    if (!postId || postId->isEmpty())
        return postId ? Result<bool>(false) : fail(postId.error());
    const auto written =
        boards::insertComment(session, {.id = id, .postId = *postId, .author = author, .text = text, .createdAt = now});
    if (!written)
        return fail(written.error());
    for (const auto &[collection, object, what] : {std::tuple(u"comments:"_s + *postId, id, ChangeLog::What::Created),
                                                   std::tuple(u"posts"_s, *postId, ChangeLog::What::Updated)}) {
        if (const auto number = ChangeLog::append(session, collection, object, what); !number)
            return fail(number.error());
    }
    return true;
}

} // namespace

Result<bool> writeSomething(storage::Database &database, Random &random, const QString &seatId, const QDateTime &now)
{
    const bool isPost = random.chance(45);
    const PostText &text = random.pick(livePosts());
    const QString &words = random.pick(commentTexts());
    const QString id = random.id(now);
    const int chance = random.below(1'000);
    bool written = false;
    const auto done = database.write([&](storage::Session &session) -> Result<Done> {
        const auto author = boards::authorOn(session, seatId);
        if (!author)
            return fail(author.error());
        const auto wrote = isPost
                               ? post(session, author->value_or(gw::portal::PostAuthor{}), text, id, chance, now)
                               : comment(session, author->value_or(gw::portal::PostAuthor{}), words, id, chance, now);
        if (!wrote)
            return fail(wrote.error());
        written = *wrote;
        return Done{};
    });
    return done ? Result<bool>(written) : fail(done.error());
}

} // namespace gw::backend::seed
