// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The two halves of an anonymous vote. The first knows who asks and not for what; the second knows what and not from whom.
// Nothing here may write down anything that both halves have in common: see docs/adr/0008.
#include "handlers.h"
#include "rules.h"
#include "urn.h"

#include <QCryptographicHash>
#include <gw/ballot/blind.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {
namespace {

constexpr auto base64 =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;

/// Bytes from a base64url member; empty when it is none.
QByteArray bytesOf(const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), base64);
    return decoded ? *decoded : QByteArray();
}

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<Response> signature(const Group &group, const QByteArray &blinded)
{
    const auto key = ballot::PrivateKey::fromDer(
        QByteArray::fromBase64(group.privateKey, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (!key)
        return refused(u"survey-not-open"_s); // it was destroyed
    const auto made = key->blindSign(blinded);
    if (!made)
        return http::invalidFields({{u"/blinded"_s, u"range"_s, {}}});
    return Response::json(200, toJson(api::BallotSignature{
                                   group.id, QString::fromLatin1(made->toBase64(QByteArray::Base64UrlEncoding
                                                                                | QByteArray::OmitTrailingEquals))})
                                   .toObject());
}

/// What a ballot that came is kept as.
QJsonObject keptBallot(const QString &keyId, const QList<api::SurveyAnswerItem> &answers)
{
    return {{u"key"_s, keyId}, {u"answers"_s, toJson(api::SurveyAnswer{answers}).toObject().value(u"answers"_s)}};
}

Response receipt(const QString &surveyId)
{
    return Response::json(200, toJson(api::BallotReceipt{surveyId}).toObject());
}

} // namespace

Response signBallot(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const QByteArray blinded = bytesOf(body->value(u"blinded"_s));
    if (blinded.isEmpty())
        return http::invalidFields({{u"/blinded"_s, body->contains(u"blinded"_s) ? u"format"_s : u"required"_s, {}}});
    Response response;
    const auto done = services.database.write([&](Session &session) -> Result<Done> {
        const auto answer = [&]() -> Result<Response> {
            const auto found = seen(session, services, request, caller);
            if (!found)
                return fail(found.error());
            if (!*found)
                return found->error();
            const SurveyRow &row = (*found)->row;
            if (!row.draft.anonymous)
                return refused(u"survey-named"_s);
            if (!row.isOpenAt(services.clock.now()))
                return refused(u"survey-not-open"_s);
            const auto groups = groupsOf(session, *row.draft.id);
            if (!groups)
                return fail(groups.error());
            const Group *group = groupAt(*groups, placeIn(row.audience(), (*found)->viewer.places));
            if (!group)
                return http::forbidden(http::inLanguageOf(request, u"이 설문의 대상이 아닙니다."_s,
                                                          u"This survey does not ask you."_s));
            const auto taken = Urn::find(session, *row.draft.id, Urn::Kind::Takers, caller.personId);
            if (!taken)
                return fail(taken.error());
            if (*taken) {
                // Who lost the answer asks again. Whoever moved meanwhile still has the ballot of their first group.
                if ((*taken)->value(u"blinded"_s).toString() != digest(blinded))
                    return refused(u"ballot-issued"_s);
                for (const Group &one : *groups) {
                    if (one.id == (*taken)->value(u"key"_s).toString())
                        group = &one;
                }
            }
            if (body->value(u"keyId"_s).toString() != group->id)
                return http::invalidFields({{u"/keyId"_s, u"unknown-value"_s, {}}});
            const auto made = signature(*group, blinded);
            if (!made || made->status >= 400 || *taken)
                return made;
            const QJsonObject note{{u"day"_s, portal::today(services.clock)},
                                   {u"key"_s, group->id},
                                   {u"blinded"_s, digest(blinded)}};
            if (const auto noted = Urn::put(session, *row.draft.id, Urn::Kind::Takers, caller.personId, note); !noted)
                return fail(noted.error());
            return made;
        }();
        if (!answer)
            return fail(answer.error());
        response = *answer;
        return Done{};
    });
    return done ? response : directory::failed(request, done.error());
}

Response castBallot(const Services &services, const Request &request)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const QByteArray token = bytesOf(body->value(u"token"_s));
    const QByteArray given = bytesOf(body->value(u"signature"_s));
    const QString keyId = body->value(u"keyId"_s).toString();
    if (token.size() != ballot::tokenBytes)
        return http::invalidFields({{u"/token"_s, body->contains(u"token"_s) ? u"format"_s : u"required"_s, {}}});
    Response response;
    const auto done = services.database.write([&](Session &session) -> Result<Done> {
        const auto answer = [&]() -> Result<Response> {
            const auto row = surveyRow(session, request.parameter(u"id"_s));
            if (!row)
                return fail(row.error());
            if (!*row || (*row)->state == api::SurveyState::Draft)
                return http::notFound(request);
            const QString id = *(*row)->draft.id;
            if (!(*row)->draft.anonymous)
                return refused(u"survey-named"_s);
            const auto answers = checkedAnswers((*row)->draft.questions, body->value(u"answers"_s));
            if (!answers)
                return http::invalidFields(answers.error());
            const QJsonObject kept = keptBallot(keyId, *answers);
            const QString number = digest(token); // the token itself is not needed any more
            const auto before = Urn::find(session, id, Urn::Kind::Ballots, number);
            if (!before)
                return fail(before.error());
            if (*before)
                return **before == kept ? receipt(id) : refused(u"ballot-used"_s);
            if (!(*row)->isOpenAt(services.clock.now()))
                return refused(u"survey-not-open"_s);
            const auto groups = groupsOf(session, id);
            if (!groups)
                return fail(groups.error());
            const auto group = std::ranges::find(*groups, keyId, &Group::id);
            if (group == groups->end())
                return http::invalidFields({{u"/keyId"_s, u"unknown-value"_s, {}}});
            const auto key = ballot::PublicKey::fromDer(QByteArray::fromBase64(
                group->publicKey, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
            if (!key)
                return fail(key.error());
            if (!ballot::verify(*key, token, given))
                return http::invalidFields({{u"/signature"_s, u"unknown-value"_s, {}}});
            if (const auto put = Urn::put(session, id, Urn::Kind::Ballots, number, kept); !put)
                return fail(put.error());
            if (const auto counted = tallyBallots(session, **row, services.clock.now()); !counted)
                return fail(counted.error());
            return receipt(id);
        }();
        if (!answer)
            return fail(answer.error());
        response = *answer;
        return Done{};
    });
    if (!done)
        return directory::failed(request, done.error());
    return std::move(response).withHeader("Cache-Control", "no-store");
}

} // namespace gw::backend::surveys
