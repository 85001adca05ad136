// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include "rows.h"
#include <gw/base/json.h>
#include <gw/portalapi/ballots.h>
#include <gw/portalapi/surveys.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::surveys {
namespace {

/// The answer of the server as an outcome: the survey as it is now.
template <class Call>
Result<outbox::Outcome> outcomeOf(const Result<net::Reply> &reply)
{
    if (!reply)
        return fail(reply.error());
    const auto answer = Call::parse(*reply);
    if (!answer)
        return fail(answer.error());
    return outbox::Outcome{toJson(answer->value).toObject()};
}

template <class Call>
void address(Call &call, const outbox::Entry &entry)
{
    call.idempotencyKey = entry.operationId;
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
}

} // namespace

outbox::NewEntry PendingHandler::entryFor(QLatin1StringView kind, const QString &surveyId, const QString &seatId,
                                          const QJsonObject &document, const QJsonObject &secret)
{
    outbox::NewEntry entry;
    entry.kind = kind;
    entry.objectKey = u"survey/"_s + surveyId;
    entry.payload = {{u"surveyId"_s, surveyId}, {u"document"_s, document}, {u"secret"_s, secret}};
    entry.seatId = seatId;
    return entry;
}

QString PendingHandler::surveyOf(const outbox::Entry &entry)
{
    return entry.payload[u"surveyId"].toString();
}

QJsonObject PendingHandler::documentOf(const outbox::Entry &entry)
{
    return entry.payload[u"document"].toObject();
}

Result<Done> PendingHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (entry.state == outbox::State::Accepted)
        return applyAnswer(cache, entry);
    cache.touch(surveysTopic);
    return writePending(cache.db(), entry.operationId, surveyOf(entry), m_kind, entry.sequence, documentOf(entry));
}

Result<Done> PendingHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(surveysTopic);
    return erasePending(cache.db(), entry.operationId);
}

Task<qint64> WriteHandler::revisionFor(outbox::Entry entry) const
{
    const qint64 seen = entry.payload[u"secret"][u"revision"].toInteger();
    auto reading = m_store.read(store::File::Cache,
                                [id = surveyOf(entry)](sqlite::Connection &db) { return ownRevision(db, id); });
    const Result<qint64> own = co_await reading;
    if (!own)
        co_return fail(own.error());
    // What this desk wrote in between is no stranger's change.
    co_return std::max(seen, *own);
}

Task<outbox::Outcome> WriteHandler::send(outbox::Entry entry)
{
    const QString id = surveyOf(entry);
    const QJsonObject document = documentOf(entry);
    if (kind() == kind::create) {
        const auto draft = json::parseAs<portal::SurveyDraft>(document, "SurveyDraft");
        if (!draft)
            co_return fail(draft.error());
        portal::CreateSurvey call;
        address(call, entry);
        call.body = *draft;
        Task<net::Reply> sending = transmit(call.request());
        const Result<net::Reply> reply = co_await sending;
        co_return outcomeOf<portal::CreateSurvey>(reply);
    }
    if (kind() == kind::move) {
        const auto move = json::parseAs<portal::SurveyMove>(document, "SurveyMove");
        if (!move)
            co_return fail(move.error());
        portal::MoveSurvey call;
        address(call, entry);
        call.id = id;
        call.body = *move;
        Task<net::Reply> sending = transmit(call.request());
        const Result<net::Reply> reply = co_await sending;
        co_return outcomeOf<portal::MoveSurvey>(reply);
    }
    if (kind() == kind::answer) {
        const auto answer = json::parseAs<portal::SurveyAnswer>(document, "SurveyAnswer");
        if (!answer)
            co_return fail(answer.error());
        portal::AnswerSurvey call;
        address(call, entry);
        call.id = id;
        call.body = *answer;
        Task<net::Reply> sending = transmit(call.request());
        const Result<net::Reply> reply = co_await sending;
        if (!reply)
            co_return fail(reply.error());
        const auto receipt = portal::AnswerSurvey::parse(*reply);
        if (!receipt)
            co_return fail(receipt.error());
        co_return outbox::Outcome{toJson(*receipt).toObject()};
    }
    Task<qint64> asking = revisionFor(entry);
    const Result<qint64> revision = co_await asking;
    if (!revision)
        co_return fail(revision.error());
    const QString version = u'"' + QString::number(*revision) + u'"';
    if (kind() == kind::replace) {
        const auto draft = json::parseAs<portal::SurveyDraft>(document, "SurveyDraft");
        if (!draft)
            co_return fail(draft.error());
        portal::ReplaceSurvey call;
        address(call, entry);
        call.id = id;
        call.ifMatch = version;
        call.body = *draft;
        Task<net::Reply> sending = transmit(call.request());
        const Result<net::Reply> reply = co_await sending;
        co_return outcomeOf<portal::ReplaceSurvey>(reply);
    }
    portal::DeleteSurvey call;
    address(call, entry);
    call.id = id;
    call.ifMatch = version;
    Task<net::Reply> sending = transmit(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto gone = portal::DeleteSurvey::parse(*reply);
    if (!gone && gone.error().code != Error::Code::NotFound) // gone is gone, whoever did it
        co_return fail(gone.error());
    co_return outbox::Outcome{};
}

Result<Done> WriteHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(surveysTopic);
    const QString id = surveyOf(entry);
    Result<Done> done = Done{};
    if (kind() == kind::remove) {
        done = cache.db().exec(u"DELETE FROM survey_row WHERE id = ?"_s, {id});
    } else if (kind() == kind::answer) {
        // What was answered comes with the next pull; that something was is known.
        done = cache.db().exec(
            u"UPDATE survey_row SET answered = 1, document = json_set(document, '$.myAnswer', json(?)) WHERE id = ?"_s,
            {QString::fromUtf8(json::compact(documentOf(entry))), id});
    } else {
        const auto survey = json::parseAs<portal::Survey>(entry.answer, "Survey");
        if (!survey)
            return fail(survey.error());
        done = writeSurvey(cache.db(), *survey, 0);
    }
    return done ? erasePending(cache.db(), entry.operationId) : done;
}

bool WriteHandler::isRepeatable() const
{
    return kind() != kind::create; // the rest are absolute, or carry the version they change
}

} // namespace gw::surveys
