// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "draftjson.h"
#include "kind.h"
#include <gw/base/json.h>
#include <gw/portalapi/comments.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

const QStringList topics{commentsTopic};

QString commentId(const outbox::Entry &entry)
{
    return text(entry, u"commentId"_s);
}

portal::BoardComment localComment(const outbox::Entry &entry)
{
    portal::BoardComment comment;
    comment.id = commentId(entry);
    comment.postId = text(entry, u"postId"_s);
    if (const QString parent = text(entry, u"parentId"_s); !parent.isEmpty())
        comment.parentId = parent;
    std::ignore = fromJson(entry.payload[u"author"_s], comment.author);
    comment.text = text(entry, u"text"_s);
    std::ignore = json::fromJson(entry.payload[u"mentions"_s], comment.mentions);
    comment.createdAt = entry.createdAt;
    return comment;
}

/// Without the names, which are the server's to say.
QJsonArray mentionsToSend(const outbox::Entry &entry)
{
    QJsonArray list;
    const QJsonArray mentions = entry.payload[u"mentions"_s].toArray();
    for (const QJsonValue &mention : mentions)
        list.append(QJsonObject{{u"kind"_s, mention[u"kind"_s]}, {u"id"_s, mention[u"id"_s]}});
    return list;
}

Result<Done> takeComment(sqlite::Connection &db, const outbox::Entry &entry)
{
    const auto comment = json::parseAs<portal::BoardComment>(entry.answer, "BoardComment");
    return comment ? mirror::writeComment(db, *comment) : Result<Done>(fail(comment.error()));
}

Task<QString> cachedVersion(store::Store *store, QString id)
{
    return store->read(store::File::Cache, [id](sqlite::Connection &db) -> Result<QString> {
        const auto revision = db.scalar(u"SELECT revision FROM board_comment WHERE id=?"_s, {id});
        if (!revision)
            return fail(revision.error());
        return u'"' + QString::number(revision->toLongLong()) + u'"';
    });
}

Task<outbox::Outcome> sendEdit(Send send, store::Store *store, outbox::Entry entry)
{
    // Of the version that the person saw; after an edit of their own, of that one.
    Task<QString> reading = cachedVersion(store, commentId(entry));
    const Result<QString> cached = co_await reading;
    if (!cached)
        co_return fail(cached.error());
    portal::UpdateComment call = signedCall<portal::UpdateComment>(entry);
    call.id = commentId(entry);
    call.ifMatch = *cached;
    call.body = {{u"text"_s, text(entry, u"text"_s)}, {u"mentions"_s, mentionsToSend(entry)}};
    Task<portal::Versioned<portal::BoardComment>> asking = ask(send, call);
    const auto answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return outbox::Outcome{portal::toJson(answer->value).toObject()};
}

Task<outbox::Outcome> sendRemoval(Send send, store::Store *store, outbox::Entry entry)
{
    Task<QString> reading = cachedVersion(store, commentId(entry));
    Result<QString> version = co_await reading;
    if (!version)
        co_return fail(version.error());
    QString key = entry.operationId;
    for (int round = 0; round < 3; ++round) {
        portal::DeleteComment call = signedCall<portal::DeleteComment>(entry);
        call.id = commentId(entry);
        call.idempotencyKey = key;
        call.ifMatch = *version;
        Task<Done> asking = ask(send, call);
        const Result<Done> answer = co_await asking;
        if (answer)
            co_return outbox::Outcome{{{u"gone"_s, true}}};
        if (answer.error().code != Error::Code::Stale)
            co_return fail(answer.error());
        portal::GetComment get;
        get.id = commentId(entry);
        Task<portal::GetComment::Response> looking = ask(send, get);
        const auto current = co_await looking;
        if (!current)
            co_return fail(current.error());
        if (!current->has_value())
            co_return fail(Error::Code::Protocol, u"not modified, but nothing was named to compare with"_s);
        version = (*current)->etag;
        key = keyFor(entry.operationId, *version);
    }
    co_return fail(Error::Code::ServerFault, u"the version changes all the time"_s);
}

Kind create()
{
    Kind kind{createCommentKind, topics};
    kind.request = [](const outbox::Entry &entry) {
        portal::CreateComment call = signedCall<portal::CreateComment>(entry);
        call.id = text(entry, u"postId"_s);
        call.body.text = text(entry, u"text"_s);
        call.body.id = commentId(entry);
        if (const QString parent = text(entry, u"parentId"_s); !parent.isEmpty())
            call.body.parentId = parent;
        QList<portal::BoardMentionDraft> mentions;
        std::ignore = json::fromJson(mentionsToSend(entry), mentions);
        if (!mentions.isEmpty())
            call.body.mentions = mentions;
        return call.request();
    };
    kind.parse = [](const net::Reply &reply) -> Result<QJsonObject> {
        const auto answer = portal::CreateComment::parse(reply);
        return answer ? Result<QJsonObject>(portal::toJson(answer->value).toObject()) : fail(answer.error());
    };
    kind.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return mirror::addLocalComment(db, localComment(entry), entry.operationId);
    };
    kind.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"DELETE FROM board_comment WHERE id=? AND op=?"_s, {commentId(entry), entry.operationId});
    };
    kind.take = &takeComment;
    kind.showRefused = true;
    return kind;
}

Kind edit(Send send, store::Store &store)
{
    Kind kind{editCommentKind, topics};
    kind.send = [send, &store](outbox::Entry entry) { return sendEdit(send, &store, std::move(entry)); };
    kind.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        const QJsonObject edit{{u"text"_s, entry.payload[u"text"_s]}, {u"mentions"_s, entry.payload[u"mentions"_s]}};
        return db.exec(u"UPDATE board_comment SET l_edit=? WHERE id=?"_s,
                       {mirror::compactText(edit), commentId(entry)});
    };
    kind.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_comment SET l_edit=NULL WHERE id=?"_s, {commentId(entry)});
    };
    kind.take = &takeComment;
    return kind;
}

Kind removal(Send send, store::Store &store)
{
    Kind kind{deleteCommentKind, topics};
    kind.send = [send, &store](outbox::Entry entry) { return sendRemoval(send, &store, std::move(entry)); };
    kind.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_comment SET l_gone=1 WHERE id=?"_s, {commentId(entry)});
    };
    kind.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_comment SET l_gone=NULL WHERE id=?"_s, {commentId(entry)});
    };
    kind.take = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return mirror::removeComment(db, commentId(entry)); // one that was answered comes back empty with sync
    };
    kind.mayBeGone = true;
    return kind;
}

} // namespace

QList<Kind> commentKinds(Send send, store::Store &store)
{
    return {create(), edit(send, store), removal(send, store)};
}

} // namespace gw::boards
