// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// An anonymous answer on its way: see docs/adr/0008.
#include "handlers.h"
#include "rows.h"

#include <gw/ballot/blind.h>
#include <gw/base/json.h>
#include <gw/portalapi/ballots.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::surveys {
namespace {

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1(),
                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// The ballot of a signed answer; an error when the server signed something else.
Result<portal::Ballot> ballotFrom(const QJsonObject &secret, const portal::BallotSignature &signature)
{
    const auto key = ballot::PublicKey::fromDer(bytesOf(secret[u"publicKey"]));
    if (!key)
        return fail(key.error());
    const QByteArray token = bytesOf(secret[u"token"]);
    const auto finished = ballot::finalise(*key, token, bytesOf(signature.signature), bytesOf(secret[u"inverse"]));
    if (!finished)
        return fail(finished.error());
    const auto answers =
        json::parseAs<QList<portal::SurveyAnswerItem>>(secret[u"answers"], "answers");
    if (!answers)
        return fail(answers.error());
    return portal::Ballot{secret[u"keyId"].toString(), textOf(token), textOf(*finished), *answers};
}

} // namespace

BallotHandler::BallotHandler(Send send) : PendingHandler(kind::ballot, std::move(send)) {}

Task<outbox::Outcome> BallotHandler::send(outbox::Entry entry)
{
    const QJsonObject secret = entry.payload[u"secret"].toObject();
    portal::SignBallot call;
    call.id = surveyOf(entry);
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
    call.body = {secret[u"keyId"].toString(), secret[u"blinded"].toString()};
    Task<net::Reply> sending = transmit(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto signature = portal::SignBallot::parse(*reply);
    if (!signature)
        co_return fail(signature.error());
    const auto ready = ballotFrom(secret, *signature);
    if (!ready)
        co_return fail(ready.error());
    co_return outbox::Outcome{toJson(*ready).toObject()};
}

Result<Done> BallotHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(surveysTopic);
    if (auto done = writePending(cache.db(), entry.operationId, surveyOf(entry), kind(), entry.sequence, {}); !done)
        return done;
    return cache.db().exec(u"UPDATE survey_row SET answered = 1 WHERE id = ?"_s, {surveyOf(entry)});
}

Result<bool> BallotHandler::isConfirmed(sqlite::Connection &cache, const outbox::Entry &entry) const
{
    // The entry holds the only copy of the signature until another one holds it too.
    const auto taken = cache.scalar(u"SELECT count(*) FROM survey_pending WHERE kind = ? AND survey_id = ?"_s,
                                    {QString(kind::cast), surveyOf(entry)});
    if (!taken)
        return fail(taken.error());
    return taken->toInt() > 0;
}

CastHandler::CastHandler(Send apart) : PendingHandler(kind::cast, std::move(apart)) {}

Task<outbox::Outcome> CastHandler::send(outbox::Entry entry)
{
    const auto ready = json::parseAs<portal::Ballot>(entry.payload[u"secret"], "Ballot");
    if (!ready)
        co_return fail(ready.error());
    portal::CastBallot call;
    call.id = surveyOf(entry);
    call.body = *ready;
    net::Request request = call.request();
    request.anonymous = true;
    Task<net::Reply> sending = transmit(request);
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto receipt = portal::CastBallot::parse(*reply);
    if (!receipt)
        co_return fail(receipt.error());
    co_return outbox::Outcome{};
}

Result<Done> CastHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(surveysTopic);
    return cache.db().exec(u"DELETE FROM survey_pending WHERE survey_id = ? AND kind IN (?, ?)"_s,
                           {surveyOf(entry), QString(kind::ballot), QString(kind::cast)});
}

} // namespace gw::surveys
