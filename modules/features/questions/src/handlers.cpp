// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/questions/handlers.h>

#include "rows.h"
#include <QUuid>
#include <gw/base/json.h>
#include <gw/portalapi/questions.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::questions {
namespace {

constexpr int maxRounds = 5; ///< versions that others may make while one change is sent

outbox::NewEntry entry(const QString &kind, const QString &questionId, const QString &seatId, const QJsonObject &payload)
{
    outbox::NewEntry entry;
    entry.kind = kind;
    entry.objectKey = u"question/"_s + questionId;
    entry.payload = payload;
    entry.seatId = seatId;
    return entry;
}

QString questionOf(const outbox::Entry &entry)
{
    return entry.payload[u"questionId"].toString();
}

/// The members that a person decides about: whether a change still means what it meant.
QJsonObject decidedParts(const portal::Question &question)
{
    const QJsonObject all = portal::toJson(question).toObject();
    QJsonObject parts;
    for (const QString &name :
         {u"title"_s, u"text"_s, u"state"_s, u"assigneeUnitId"_s, u"dueOn"_s, u"declineReason"_s})
        parts.insert(name, all.value(name));
    parts.insert(u"messages"_s, question.messages.size());
    return parts;
}

template <class Call>
void sign(Call &call, const outbox::Entry &entry, const QString &key = {})
{
    call.idempotencyKey = key.isEmpty() ? entry.operationId : key;
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
}

/// Sends the call; the question that it answers with.
template <class Call>
Task<outbox::Outcome> sent(Send send, Call call)
{
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto answer = Call::parse(*reply);
    if (!answer)
        co_return fail(answer.error());
    co_return outbox::Outcome{portal::toJson(answer->value).toObject()};
}

Task<portal::Versioned<portal::Question>> current(Send send, QString id)
{
    portal::GetQuestion call;
    call.id = id;
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto answer = portal::GetQuestion::parse(*reply);
    if (!answer)
        co_return fail(answer.error());
    if (!answer->has_value())
        co_return fail(Error::Code::Protocol, u"not modified, but nothing was named to compare with"_s);
    co_return **answer;
}

} // namespace

QStringList QuestionHandler::topics() const
{
    return {topic};
}

Result<Done> QuestionHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (entry.state == outbox::State::Accepted)
        return applyAnswer(cache, entry);
    cache.touch(topic);
    return cache.db().exec(
        u"INSERT OR REPLACE INTO quest_op(op, question_id, sequence, kind, payload, at) VALUES(?,?,?,?,?,?)"_s,
        {entry.operationId, questionOf(entry), entry.sequence, entry.kind,
         QString::fromUtf8(json::compact(entry.payload)), toRfc3339(entry.createdAt)});
}

Result<Done> QuestionHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(topic);
    return cache.db().exec(u"DELETE FROM quest_op WHERE op=?"_s, {entry.operationId});
}

Result<Done> QuestionHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    const auto question = json::parseAs<portal::Question>(entry.answer, "Question");
    if (!question)
        return fail(question.error());
    if (const auto gone = revert(cache, entry); !gone)
        return gone;
    // Of the newest generation, so that a sweep that is under way leaves it.
    const auto generation = cache.db().scalar(u"SELECT coalesce(max(generation),0) FROM quest_question"_s);
    if (!generation)
        return fail(generation.error());
    return writeQuestion(cache.db(), *question, generation->toLongLong());
}

outbox::NewEntry AskHandler::entryFor(const portal::QuestionDraft &draft, const QString &seatId)
{
    return entry(u"question.ask"_s, u"new"_s, seatId, portal::toJson(draft).toObject());
}

QString AskHandler::kind() const
{
    return u"question.ask"_s;
}

Task<outbox::Outcome> AskHandler::send(outbox::Entry entry)
{
    const auto draft = json::parseAs<portal::QuestionDraft>(entry.payload, "QuestionDraft");
    if (!draft)
        co_return fail(draft.error());
    portal::AskQuestion call;
    sign(call, entry);
    call.body = *draft;
    Task<outbox::Outcome> sending = sent(m_send, std::move(call));
    co_return co_await sending;
}

outbox::NewEntry ChangeHandler::entryFor(const portal::Question &base, const QJsonObject &patch, const QString &seatId)
{
    return entry(u"question.change"_s, base.id, seatId,
                 {{u"questionId"_s, base.id},
                  {u"patch"_s, patch},
                  {u"revision"_s, base.revision},
                  {u"base"_s, decidedParts(base)}});
}

QString ChangeHandler::kind() const
{
    return u"question.change"_s;
}

Task<outbox::Outcome> ChangeHandler::send(outbox::Entry entry)
{
    const Send send = m_send;
    QString version = u"\"%1\""_s.arg(entry.payload[u"revision"].toInteger());
    QString key = entry.operationId;
    for (int round = 0; round < maxRounds; ++round) {
        portal::UpdateQuestion call;
        call.id = questionOf(entry);
        sign(call, entry, key);
        call.ifMatch = version;
        call.body = entry.payload[u"patch"].toObject();
        Task<outbox::Outcome> sending = sent(send, std::move(call));
        Result<outbox::Outcome> outcome = co_await sending;
        if (outcome || outcome.error().code != Error::Code::Stale)
            co_return outcome;
        Task<portal::Versioned<portal::Question>> asking = current(send, questionOf(entry));
        const auto now = co_await asking;
        if (!now)
            co_return fail(now.error());
        if (decidedParts(now->value) != entry.payload[u"base"].toObject())
            co_return fail(Error::Code::Stale, u"somebody else decided about the question meanwhile"_s);
        version = now->etag;
        // The server keeps a refusal under its key, so the same patch on top of another version needs another key.
        key = QUuid::createUuidV5(QUuid::fromString(entry.operationId), version).toString(QUuid::WithoutBraces);
    }
    co_return fail(Error::Code::Stale, u"the question changes all the time"_s);
}

outbox::NewEntry BackHandler::entryFor(const QString &questionId, bool backed, const QString &seatId)
{
    return entry(u"question.back"_s, questionId, seatId, {{u"questionId"_s, questionId}, {u"backed"_s, backed}});
}

QString BackHandler::kind() const
{
    return u"question.back"_s;
}

Task<outbox::Outcome> BackHandler::send(outbox::Entry entry)
{
    if (entry.payload[u"backed"].toBool()) {
        portal::BackQuestion call;
        call.id = questionOf(entry);
        sign(call, entry);
        Task<outbox::Outcome> sending = sent(m_send, std::move(call));
        co_return co_await sending;
    }
    portal::UnbackQuestion call;
    call.id = questionOf(entry);
    sign(call, entry);
    Task<outbox::Outcome> sending = sent(m_send, std::move(call));
    co_return co_await sending;
}

outbox::NewEntry MessageHandler::entryFor(const QString &questionId, const portal::QuestionMessageDraft &draft,
                                          const QString &seatId)
{
    QJsonObject payload = portal::toJson(draft).toObject();
    payload.insert(u"questionId"_s, questionId);
    return entry(u"question.message"_s, questionId, seatId, payload);
}

QString MessageHandler::kind() const
{
    return u"question.message"_s;
}

Task<outbox::Outcome> MessageHandler::send(outbox::Entry entry)
{
    const auto draft = json::parseAs<portal::QuestionMessageDraft>(entry.payload, "QuestionMessageDraft");
    if (!draft)
        co_return fail(draft.error());
    portal::AddQuestionMessage call;
    call.id = questionOf(entry);
    sign(call, entry);
    call.body = *draft;
    Task<outbox::Outcome> sending = sent(m_send, std::move(call));
    co_return co_await sending;
}

} // namespace gw::questions
