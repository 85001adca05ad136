// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/writing.h>

#include "draftjson.h"
#include "handlers.h"
#include "log.h"
#include "rows.h"
#include <QPointer>
#include <gw/portaltypes/postdrafts.h>
#include <gw/portaltypes/postkinds.h>
#include <gw/transfer/transfers.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

QString postKey(const QString &postId)
{
    return u"post/"_s + postId;
}

portal::BoardPostDraft postFrom(const Draft &draft)
{
    portal::BoardPostDraft post;
    post.title = draft.title.simplified();
    post.boardId = draft.boardId;
    post.bodyHtml = draft.html;
    post.id = draft.id;
    if (draft.mustRead)
        post.mustRead = true;
    if (draft.kind == PostKind::Market) {
        post.market.emplace();
        if (draft.price >= 0)
            post.market->price = draft.price;
        if (draft.expiresAt.isValid())
            post.market->expiresAt = draft.expiresAt;
    }
    if (draft.kind == PostKind::Quiz) {
        post.quiz.emplace();
        post.quiz->options = draft.quiz.options;
        post.quiz->answer = draft.quiz.correct;
        if (draft.quiz.closesAt.isValid())
            post.quiz->closesAt = draft.quiz.closesAt;
    }
    if (draft.kind == PostKind::Event) {
        post.event.emplace();
        post.event->startsAt = draft.event.startsAt;
        if (draft.event.endsAt.isValid())
            post.event->endsAt = draft.event.endsAt;
        post.event->place = draft.event.place;
        if (draft.event.capacity > 0)
            post.event->capacity = draft.event.capacity;
    }
    if (draft.kind == PostKind::Knowledge) {
        post.knowledge.emplace();
        if (!draft.knowledge.ownerSeatId.isEmpty())
            post.knowledge->ownerSeatId = draft.knowledge.ownerSeatId;
        if (draft.knowledge.validUntil.isValid())
            post.knowledge->validUntil = draft.knowledge.validUntil;
        post.knowledge->lawReference = draft.knowledge.lawReference;
    }
    return post;
}

/// What of a post an edit changes (RFC 7396): its own parts, and those that belong to its type.
QJsonObject patchFrom(const Draft &draft)
{
    const QJsonObject whole = portal::toJson(postFrom(draft)).toObject();
    QJsonObject patch;
    for (const QString &member : {u"title"_s, u"bodyHtml"_s, u"market"_s, u"event"_s, u"knowledge"_s}) {
        if (whole.contains(member))
            patch.insert(member, whole[member]);
    }
    if (draft.kind == PostKind::Market && draft.price < 0)
        patch.insert(u"market"_s, QJsonObject{{u"price"_s, QJsonValue::Null}});
    return patch;
}

QJsonObject payloadOf(const Draft &draft, const Author &self)
{
    return {{u"draft"_s, toJson(draft)}, // to go on with when it is taken back or refused
            {u"boardId"_s, draft.boardId},
            {u"author"_s, portal::toJson(authorTo(self))},
            {u"files"_s, toJson(draft.attachments)}};
}

Draft draftIn(const outbox::Entry &entry)
{
    return draftFrom(entry.payload[u"draft"_s].toObject());
}

bool isOpen(const outbox::Entry &entry)
{
    return entry.state == outbox::State::Waiting || entry.state == outbox::State::NeedsAttention;
}

} // namespace

Writing::Writing(store::Store &store, outbox::Outbox &outbox, DraftStore &drafts, transfer::Transfers &transfers,
                 Text seat, std::function<Author()> self, const Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_drafts(drafts)
    , m_transfers(transfers)
    , m_seat(std::move(seat))
    , m_self(std::move(self))
    , m_clock(clock)
    , m_options(options)
{
    connect(&m_outbox, &outbox::Outbox::entryChanged, this, &Writing::take);
}

Task<QString> Writing::put(QLatin1StringView kind, QString objectKey, QJsonObject payload,
                           std::chrono::milliseconds hold)
{
    outbox::NewEntry entry;
    entry.kind = kind;
    entry.objectKey = std::move(objectKey);
    entry.payload = std::move(payload);
    entry.seatId = m_seat();
    entry.hold = hold;
    Task<QString> adding = m_outbox.add(std::move(entry));
    co_return co_await adding;
}

Task<QString> Writing::send(Draft draft)
{
    switch (draft.purpose) {
    case Draft::Purpose::NewPost: return sendPost(std::move(draft));
    case Draft::Purpose::EditPost: return sendEdit(std::move(draft));
    case Draft::Purpose::Comment: break;
    }
    return sendComment(std::move(draft));
}

Task<QString> Writing::sendPost(Draft draft)
{
    const QPointer<Writing> self(this);
    QJsonObject payload = payloadOf(draft, m_self());
    payload.insert(u"postId"_s, draft.id);
    payload.insert(u"kind"_s, int(draft.kind));
    payload.insert(u"post"_s, portal::toJson(postFrom(draft)));
    Task<QString> putting = put(createPostKind, postKey(draft.id), payload);
    const Result<QString> operation = co_await putting;
    // In this order, so that the text is in one of the two places whatever happens.
    if (operation && self) {
        Task<Done> forgetting = m_drafts.remove(draft.id);
        std::ignore = co_await forgetting;
    }
    co_return operation;
}

Task<QString> Writing::sendEdit(Draft draft)
{
    const QPointer<Writing> self(this);
    const QString key = postKey(draft.postId);
    const QList<outbox::Entry> pending = m_outbox.pendingFor(key);
    QString replaced;
    QString after;
    for (const outbox::Entry &entry : pending) {
        if (entry.kind == createPostKind && entry.state != outbox::State::Accepted)
            co_return fail(Error::Code::Conflict, u"the post itself is not sent yet"_s);
        if (entry.kind != editPostKind)
            continue;
        if (isOpen(entry)) {
            replaced = entry.operationId; // this one has all that the earlier one has
            if (entry.state == outbox::State::Waiting)
                draft.baseVersion = QString::number(qint64(entry.payload[u"base"_s].toDouble()));
        } else {
            after = entry.operationId;
        }
    }
    QJsonObject payload = payloadOf(draft, m_self());
    payload.insert(u"postId"_s, draft.postId);
    payload.insert(u"base"_s, draft.baseVersion.toLongLong());
    payload.insert(u"after"_s, after);
    payload.insert(u"patch"_s, patchFrom(draft));
    Task<QString> putting = put(editPostKind, key, payload);
    const Result<QString> operation = co_await putting;
    if (!operation || !self)
        co_return operation;
    Task<Done> forgetting = m_drafts.remove(draft.id);
    std::ignore = co_await forgetting;
    if (self && !replaced.isEmpty()) {
        Task<Done> discarding = m_outbox.discard(replaced);
        std::ignore = co_await discarding; // when it is on its way by now, this one comes after it
    }
    co_return operation;
}

Task<QString> Writing::sendComment(Draft draft)
{
    const QPointer<Writing> self(this);
    QJsonObject payload = payloadOf(draft, m_self());
    payload.insert(u"postId"_s, draft.postId);
    payload.insert(u"commentId"_s, draft.id);
    payload.insert(u"parentId"_s, draft.parentId);
    payload.insert(u"text"_s, draft.html);
    payload.insert(u"mentions"_s, toJson(draft.mentions));
    Task<QString> putting = put(createCommentKind, postKey(draft.postId), payload);
    const Result<QString> operation = co_await putting;
    if (operation && self) {
        Task<Done> forgetting = m_drafts.remove(draft.id);
        std::ignore = co_await forgetting;
    }
    co_return operation;
}

Task<Draft> Writing::keepAsDraft(outbox::Entry entry, std::optional<Error::Code> refusal)
{
    const QPointer<Writing> self(this);
    Draft draft = draftIn(entry);
    if (entry.kind == editCommentKind) {
        draft = DraftStore::make(Draft::Purpose::Comment, {}, entry.payload[u"postId"_s].toString());
        draft.id = entry.operationId;
        draft.html = entry.payload[u"text"_s].toString();
        draft.mentions = mentionsFrom(entry.payload[u"mentions"_s].toArray());
    }
    draft.refusal = refusal;
    draft.refusedOperation = refusal ? entry.operationId : QString();
    Task<Done> saving = m_drafts.save(draft);
    const Result<Done> saved = co_await saving;
    if (!saved)
        co_return fail(saved.error());
    co_return draft;
}

Task<Draft> Writing::takeBack(QString operationId)
{
    const QPointer<Writing> self(this);
    const auto entry = m_outbox.find(operationId);
    if (!entry || !carriesText(entry->kind))
        co_return fail(Error::Code::NotFound, u"nothing to take back"_s);
    if (!isOpen(*entry))
        co_return fail(Error::Code::Conflict, u"it is on its way"_s);
    Task<Draft> keeping = keepAsDraft(*entry, {});
    const Result<Draft> draft = co_await keeping;
    if (!draft || !self)
        co_return draft;
    Task<Done> discarding = m_outbox.discard(operationId);
    const Result<Done> discarded = co_await discarding;
    if (!discarded) {
        if (self) { // it went in that very moment
            Task<Done> forgetting = m_drafts.remove(draft->id);
            std::ignore = co_await forgetting;
        }
        co_return fail(discarded.error());
    }
    co_return draft;
}

Task<QString> Writing::deletePost(QString postId)
{
    const QPointer<Writing> self(this);
    const QList<outbox::Entry> pending = m_outbox.pendingFor(postKey(postId));
    for (const outbox::Entry &entry : pending) {
        if (entry.kind != createPostKind)
            continue;
        if (!isOpen(entry))
            break;
        Task<Done> discarding = discard(entry.operationId); // it was never anywhere else
        const Result<Done> discarded = co_await discarding;
        co_return discarded ? Result<QString>(QString()) : Result<QString>(fail(discarded.error()));
    }
    auto reading = m_store.read(store::File::Cache, [postId](sqlite::Connection &db) {
        return db.scalar(u"SELECT content_revision FROM board_post WHERE id=?"_s, {postId});
    });
    const Result<QVariant> base = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!base)
        co_return fail(base.error());
    const QJsonObject payload{{u"postId"_s, postId}, {u"base"_s, base->toLongLong()}};
    Task<QString> putting = put(deletePostKind, postKey(postId), payload, m_options.undo);
    co_return co_await putting;
}

QString Writing::pendingOf(QLatin1StringView kind, const QString &objectKey) const
{
    const QList<outbox::Entry> pending = m_outbox.pendingFor(objectKey);
    for (const outbox::Entry &entry : pending) {
        if (entry.kind == kind && entry.state == outbox::State::Waiting)
            return entry.operationId;
    }
    return {};
}

Task<QString> Writing::toggle(QLatin1StringView kind, QString postId, QString member, bool value)
{
    const QPointer<Writing> self(this);
    // On and off again before either was sent is nothing at all.
    if (const QString pending = pendingOf(kind, postKey(postId)); !pending.isEmpty()) {
        const auto entry = m_outbox.find(pending);
        if (entry && entry->payload[member].toBool() == value)
            co_return pending;
        Task<Done> discarding = m_outbox.discard(pending);
        const Result<Done> discarded = co_await discarding;
        if (!self)
            co_return fail(Error::Code::Cancelled);
        if (discarded && entry && entry->attempts == 0)
            co_return QString();
    }
    const QJsonObject payload{{u"postId"_s, postId}, {member, value}};
    Task<QString> putting = put(kind, postKey(postId), payload);
    co_return co_await putting;
}

Task<QString> Writing::pin(QString postId, bool pinned)
{
    return toggle(pinKind, std::move(postId), u"pinned"_s, pinned);
}

Task<QString> Writing::like(QString postId, bool liked)
{
    return toggle(likeKind, std::move(postId), u"liked"_s, liked);
}

Task<QString> Writing::joinEvent(QString postId, bool joined)
{
    return toggle(eventKind, std::move(postId), u"joined"_s, joined);
}

Task<QString> Writing::markRead(QString postId)
{
    const QPointer<Writing> self(this);
    auto reading = m_store.read(store::File::Cache, [postId](sqlite::Connection &db) {
        return db.scalar(u"SELECT 1 FROM board_post WHERE id=? AND e_unread=1 AND op=''"_s, {postId});
    });
    const Result<QVariant> unread = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!unread)
        co_return fail(unread.error());
    if (!unread->isValid() || !pendingOf(readKind, postKey(postId)).isEmpty())
        co_return QString();
    const QJsonObject payload{{u"postId"_s, postId}};
    Task<QString> putting = put(readKind, postKey(postId), payload);
    co_return co_await putting;
}

Task<QString> Writing::markBoardRead(QString boardId)
{
    return put(readBoardKind, u"board/"_s + boardId, {{u"boardId"_s, boardId}, {u"until"_s, toRfc3339(m_clock.now())}});
}

Task<QString> Writing::acknowledge(QString postId)
{
    if (const QString pending = pendingOf(acknowledgeKind, postKey(postId)); !pending.isEmpty())
        co_return pending;
    const QJsonObject payload{{u"postId"_s, postId}};
    Task<QString> putting = put(acknowledgeKind, postKey(postId), payload);
    co_return co_await putting;
}

Task<QString> Writing::editComment(QString postId, QString commentId, QString text, QList<Mention> mentions)
{
    return put(
        editCommentKind, postKey(postId),
        {{u"postId"_s, postId}, {u"commentId"_s, commentId}, {u"text"_s, text}, {u"mentions"_s, toJson(mentions)}});
}

Task<QString> Writing::deleteComment(QString postId, QString commentId)
{
    return put(deleteCommentKind, postKey(postId), {{u"postId"_s, postId}, {u"commentId"_s, commentId}},
               m_options.undo);
}

Task<QString> Writing::report(QString postId, QString commentId, QString reason, QString text)
{
    return put(reportKind, u"report/"_s + (commentId.isEmpty() ? postId : commentId),
               {{u"postId"_s, postId}, {u"commentId"_s, commentId}, {u"reason"_s, reason}, {u"text"_s, text}});
}

Task<QString> Writing::setMarket(QString postId, MarketState state)
{
    return put(marketKind, postKey(postId), {{u"postId"_s, postId}, {u"state"_s, marketName(state)}});
}

Task<QString> Writing::answerQuiz(QString postId, int option)
{
    return put(quizKind, postKey(postId), {{u"postId"_s, postId}, {u"option"_s, option}});
}

Task<QString> Writing::checkKnowledge(QString postId, bool stillTrue, QDate validUntil)
{
    return put(knowledgeKind, postKey(postId),
               {{u"postId"_s, postId},
                {u"stillTrue"_s, stillTrue},
                {u"validUntil"_s, validUntil.isValid() ? validUntil.toString(Qt::ISODate) : QString()}});
}

Task<QString> Writing::moderate(QString action, QString postId, QString commentId, QString reason)
{
    return put(moderateKind, postKey(postId),
               {{u"postId"_s, postId}, {u"commentId"_s, commentId}, {u"action"_s, action}, {u"reason"_s, reason}});
}

Task<QString> Writing::hide(QString postId, QString commentId, QString reason)
{
    return moderate(u"hide"_s, std::move(postId), std::move(commentId), std::move(reason));
}

Task<QString> Writing::restore(QString postId, QString commentId, QString reason)
{
    return moderate(u"restore"_s, std::move(postId), std::move(commentId), std::move(reason));
}

Task<QString> Writing::dismiss(QString postId, QString commentId, QString reason)
{
    return moderate(u"dismiss"_s, std::move(postId), std::move(commentId), std::move(reason));
}

Task<QString> Writing::joinClub(QString boardId, bool joined)
{
    return put(clubKind, u"board/"_s + boardId, {{u"boardId"_s, boardId}, {u"joined"_s, joined}});
}

Task<QString> Writing::seeAlert(QString alertId)
{
    return put(seeAlertKind, u"alert/"_s + alertId, {{u"alertId"_s, alertId}});
}

} // namespace gw::boards
