// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "draftjson.h"
#include "kind.h"
#include "rows.h"
#include <gw/base/json.h>
#include <gw/html/sanitize.h>
#include <gw/portalapi/boardposts.h>
#include <gw/transfer/transfers.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

constexpr qsizetype summaryLength = 200;
const QStringList topics{postsTopic};

/// The files of an entry with the ids that the server knows them by, and where they stand in the text.
struct Sent
{
    QList<QString> ids;
    QString html;
};

/// Brings up what is not there yet; resumed where it stopped when the entry is sent again.
Task<Sent> sendFiles(transfer::Transfers *transfers, QList<AttachedFile> files, QString html)
{
    Sent sent{{}, std::move(html)};
    for (const AttachedFile &file : std::as_const(files)) {
        QString id = file.id;
        if (id.isEmpty()) {
            Task<QString> uploading = transfers->uploaded(file.uploadId);
            const Result<QString> uploaded = co_await uploading;
            if (!uploaded)
                co_return fail(uploaded.error());
            id = *uploaded;
            sent.html.replace(u"gwanmun:files/file/"_s + file.uploadId, u"gwanmun:files/file/"_s + id);
        }
        sent.ids.append(id);
    }
    co_return sent;
}

/// The post as it will look, before the server has said so.
portal::BoardPost localPost(const outbox::Entry &entry)
{
    const QJsonObject &payload = entry.payload;
    portal::BoardPostDraft draft;
    std::ignore = fromJson(payload[u"post"_s], draft);
    portal::BoardPost post;
    post.id = text(entry, u"postId"_s);
    post.boardId = draft.boardId;
    post.type = kindTo(PostKind(payload[u"kind"_s].toInt()));
    post.title = draft.title;
    post.bodyHtml = draft.bodyHtml;
    post.summary = html::sanitize(draft.bodyHtml).text().simplified().left(summaryLength);
    std::ignore = fromJson(payload[u"author"_s], post.author);
    post.createdAt = entry.createdAt;
    post.mustRead = draft.mustRead.value_or(false);
    const QList<AttachedFile> files = filesFrom(payload[u"files"_s].toArray());
    for (const AttachedFile &file : files)
        post.attachments.append(
            {file.id.isEmpty() ? file.uploadId : file.id, file.name, file.size, file.mediaType, file.sha256, {}, {}});
    if (draft.market) {
        const QDateTime expiry = draft.market->expiresAt.value_or(entry.createdAt.addDays(30));
        post.market = portal::MarketItem{draft.market->price, portal::MarketState::Offered, {}, expiry};
    }
    if (draft.quiz)
        post.quiz = portal::Quiz{draft.quiz->options, draft.quiz->closesAt, {}, draft.quiz->answer, {}};
    if (draft.event)
        post.event = portal::BoardEvent{
            draft.event->startsAt, draft.event->endsAt, draft.event->place, draft.event->capacity, 0, false};
    if (draft.knowledge) {
        portal::Knowledge knowledge;
        knowledge.ownerSeatId = draft.knowledge->ownerSeatId.value_or(entry.seatId);
        knowledge.validUntil = draft.knowledge->validUntil;
        knowledge.lawReference = draft.knowledge->lawReference;
        knowledge.confirmedAt = entry.createdAt;
        post.knowledge = knowledge;
    }
    return post;
}

Task<outbox::Outcome> sendNew(Send send, transfer::Transfers *transfers, outbox::Entry entry)
{
    portal::CreatePost call = signedCall<portal::CreatePost>(entry);
    if (!fromJson(entry.payload[u"post"_s], call.body))
        co_return fail(Error::Code::Rejected, u"not a post"_s);
    const QList<AttachedFile> files = filesFrom(entry.payload[u"files"_s].toArray());
    Task<Sent> sending = sendFiles(transfers, files, call.body.bodyHtml);
    const Result<Sent> sent = co_await sending;
    if (!sent)
        co_return fail(sent.error());
    call.body.id = text(entry, u"postId"_s);
    call.body.bodyHtml = sent->html;
    if (!sent->ids.isEmpty())
        call.body.attachments = sent->ids;
    Task<portal::Versioned<portal::BoardPost>> asking = ask(send, call);
    const auto answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return outbox::Outcome{portal::toJson(answer->value).toObject()};
}

/// What is cached of a post, for If-Match.
struct Version
{
    qint64 revision = 0;
    qint64 contentRevision = 0;
    QString editedBy = {};
    QString etag() const { return u'"' + QString::number(revision) + u'"'; }
};

Task<Version> cachedVersion(store::Store *store, QString id)
{
    return store->read(store::File::Cache, [id](sqlite::Connection &db) -> Result<Version> {
        auto row = db.prepare(u"SELECT revision, content_revision, edited_by FROM board_post WHERE id=?"_s);
        if (!row)
            return fail(row.error());
        row->bind(0, id);
        const auto there = row->step();
        if (!there)
            return fail(there.error());
        return *there ? Version{row->integer(0), row->integer(1), row->text(2)} : Version{};
    });
}

Task<Version> currentVersion(Send send, outbox::Entry entry)
{
    portal::GetPost call;
    call.id = text(entry, u"postId"_s);
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
    Task<portal::GetPost::Response> asking = ask(send, call);
    const auto answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return Version{answer->value.revision, answer->value.contentRevision};
}

/// The content that an edit was made from: that of the reader, or of the edit before it, which has gone through since.
qint64 baseOf(const outbox::Entry &entry, const Version &cached)
{
    const QString after = text(entry, u"after"_s);
    const bool followsOwn = !after.isEmpty() && cached.editedBy == after;
    return followsOwn ? cached.contentRevision : qint64(entry.payload[u"base"_s].toDouble());
}

/// The version to change: that of the cache, unless sync has brought another text there since.
Task<Version> versionToChange(Send send, store::Store *store, outbox::Entry entry)
{
    Task<Version> reading = cachedVersion(store, text(entry, u"postId"_s));
    const Result<Version> cached = co_await reading;
    if (!cached)
        co_return fail(cached.error());
    const qint64 base = baseOf(entry, *cached);
    Version version = *cached;
    if (cached->contentRevision != base) {
        Task<Version> asking = currentVersion(send, entry);
        const Result<Version> current = co_await asking;
        if (!current)
            co_return fail(current.error());
        version = *current;
    }
    if (version.contentRevision != base)
        co_return fail(Error{Error::Code::Stale, u"it says something else now"_s});
    co_return version;
}

Task<outbox::Outcome> sendEdit(Send send, store::Store *store, transfer::Transfers *transfers, outbox::Entry entry)
{
    QJsonObject patch = entry.payload[u"patch"_s].toObject();
    const QList<AttachedFile> files = filesFrom(entry.payload[u"files"_s].toArray());
    Task<Sent> sending = sendFiles(transfers, files, patch[u"bodyHtml"_s].toString());
    const Result<Sent> sent = co_await sending;
    if (!sent)
        co_return fail(sent.error());
    patch.insert(u"bodyHtml"_s, sent->html);
    patch.insert(u"attachments"_s, json::toJson(sent->ids));
    Task<Version> looking = versionToChange(send, store, entry);
    const Result<Version> base = co_await looking;
    if (!base)
        co_return fail(base.error());
    Version version = *base;
    QString key = entry.operationId;
    for (int round = 0; round < 3; ++round) {
        portal::UpdatePost call = signedCall<portal::UpdatePost>(entry);
        call.id = text(entry, u"postId"_s);
        call.idempotencyKey = key;
        call.ifMatch = version.etag();
        call.body = patch;
        Task<portal::Versioned<portal::BoardPost>> asking = ask(send, call);
        const auto answer = co_await asking;
        if (answer)
            co_return outbox::Outcome{portal::toJson(answer->value).toObject()};
        if (answer.error().code != Error::Code::Stale)
            co_return fail(answer.error());
        // The revision also grows with a pin or a reservation: only another text is a conflict.
        Task<Version> asking2 = currentVersion(send, entry);
        const Result<Version> current = co_await asking2;
        if (!current)
            co_return fail(current.error());
        if (current->contentRevision != base->contentRevision)
            co_return fail(answer.error());
        version = *current;
        key = keyFor(entry.operationId, version.etag());
    }
    co_return fail(Error::Code::ServerFault, u"the version changes all the time"_s);
}

Task<outbox::Outcome> sendRemoval(Send send, store::Store *store, outbox::Entry entry)
{
    Task<Version> reading = cachedVersion(store, text(entry, u"postId"_s));
    const Result<Version> cached = co_await reading;
    if (!cached)
        co_return fail(cached.error());
    Version version = *cached;
    QString key = entry.operationId;
    for (int round = 0; round < 3; ++round) {
        portal::DeletePost call = signedCall<portal::DeletePost>(entry);
        call.id = text(entry, u"postId"_s);
        call.idempotencyKey = key;
        call.ifMatch = version.etag();
        Task<Done> asking = ask(send, call);
        const Result<Done> answer = co_await asking;
        if (answer)
            co_return outbox::Outcome{{{u"gone"_s, true}}};
        if (answer.error().code != Error::Code::Stale)
            co_return fail(answer.error());
        Task<Version> asking2 = currentVersion(send, entry);
        const Result<Version> current = co_await asking2;
        if (!current)
            co_return fail(current.error());
        const qint64 known = qint64(entry.payload[u"base"_s].toDouble());
        if (current->contentRevision != known && current->contentRevision != cached->contentRevision)
            co_return fail(answer.error()); // it says something else now
        version = *current;
        key = keyFor(entry.operationId, version.etag());
    }
    co_return fail(Error::Code::ServerFault, u"the version changes all the time"_s);
}

Kind create(Send send, transfer::Transfers &transfers)
{
    Kind kind{createPostKind, topics};
    kind.send = [send, &transfers](outbox::Entry entry) { return sendNew(send, &transfers, std::move(entry)); };
    kind.show = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        if (auto done = mirror::addLocalPost(db, localPost(entry), entry.operationId); !done)
            return done;
        // Its files, which the server may not know yet.
        return db.exec(u"UPDATE board_post SET l_edit=? WHERE id=? AND op=?"_s,
                       {mirror::compactText({{u"files"_s, entry.payload[u"files"_s]}}), text(entry, u"postId"_s),
                        entry.operationId});
    };
    kind.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"DELETE FROM board_post WHERE id=? AND op=?"_s, {text(entry, u"postId"_s), entry.operationId});
    };
    kind.take = [](sqlite::Connection &db, const outbox::Entry &entry) {
        const auto post = json::parseAs<portal::BoardPost>(entry.answer, "BoardPost");
        return post ? mirror::writePost(db, *post, 0) : Result<Done>(fail(post.error()));
    };
    kind.showRefused = true;
    return kind;
}

Kind edit(Send send, store::Store &store, transfer::Transfers &transfers)
{
    Kind kind{editPostKind, topics};
    kind.send = [send, &store, &transfers](outbox::Entry entry) {
        return sendEdit(send, &store, &transfers, std::move(entry));
    };
    kind.show = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        const QJsonObject patch = entry.payload[u"patch"_s].toObject();
        const QString html = patch[u"bodyHtml"_s].toString();
        const QJsonObject edit{{u"title"_s, patch[u"title"_s]},
                               {u"summary"_s, html::sanitize(html).text().simplified().left(summaryLength)},
                               {u"files"_s, entry.payload[u"files"_s]}};
        const QString id = text(entry, u"postId"_s);
        if (auto done = db.exec(u"UPDATE board_post SET l_edit=? WHERE id=?"_s, {mirror::compactText(edit), id}); !done)
            return done;
        return db.exec(u"INSERT INTO board_body(post_id, html, content_revision, l_html) VALUES(?1,'',-1,?2) ON "
                       u"CONFLICT(post_id) DO UPDATE SET l_html=?2"_s,
                       {id, html});
    };
    kind.hide = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        const QString id = text(entry, u"postId"_s);
        if (auto done = db.exec(u"UPDATE board_post SET l_edit=NULL WHERE id=?"_s, {id}); !done)
            return done;
        if (auto done = db.exec(u"DELETE FROM board_body WHERE post_id=? AND content_revision<0"_s, {id}); !done)
            return done;
        return db.exec(u"UPDATE board_body SET l_html=NULL WHERE post_id=?"_s, {id});
    };
    kind.take = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        const auto post = json::parseAs<portal::BoardPost>(entry.answer, "BoardPost");
        if (!post)
            return fail(post.error());
        if (auto done = mirror::writePost(db, *post, 0); !done)
            return done;
        return db.exec(u"UPDATE board_post SET edited_by=? WHERE id=? AND content_revision=?"_s,
                       {entry.operationId, post->id, post->contentRevision});
    };
    return kind;
}

Kind removal(Send send, store::Store &store)
{
    Kind kind{deletePostKind, topics};
    kind.send = [send, &store](outbox::Entry entry) { return sendRemoval(send, &store, std::move(entry)); };
    kind.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_post SET l_gone=1 WHERE id=?"_s, {text(entry, u"postId"_s)});
    };
    kind.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE board_post SET l_gone=NULL WHERE id=?"_s, {text(entry, u"postId"_s)});
    };
    kind.take = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return mirror::removePost(db, text(entry, u"postId"_s));
    };
    kind.mayBeGone = true;
    return kind;
}

} // namespace

QList<Kind> textKinds(Send send, store::Store &store, transfer::Transfers &transfers)
{
    return {create(send, transfers), edit(send, store, transfers), removal(send, store)};
}

} // namespace gw::boards
