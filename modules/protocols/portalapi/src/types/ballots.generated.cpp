// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/ballots.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, SurveyAnswerItem &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"questionId"_s, out.questionId);
    reader.optional(u"options"_s, out.options);
    reader.optional(u"value"_s, out.value);
    reader.optional(u"text"_s, out.text);
    return convert::accepted(reader, "SurveyAnswerItem");
}

QJsonValue toJson(const SurveyAnswerItem &value)
{
    QJsonObject object;
    convert::put(object, u"questionId"_s, value.questionId);
    convert::put(object, u"options"_s, value.options);
    convert::put(object, u"value"_s, value.value);
    convert::put(object, u"text"_s, value.text);
    return object;
}

bool fromJson(const QJsonValue &value, SurveyAnswer &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"answers"_s, out.answers);
    return convert::accepted(reader, "SurveyAnswer");
}

QJsonValue toJson(const SurveyAnswer &value)
{
    QJsonObject object;
    convert::put(object, u"answers"_s, value.answers);
    return object;
}

bool fromJson(const QJsonValue &value, SurveyReceipt &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"surveyId"_s, out.surveyId);
    reader.required(u"answeredAt"_s, out.answeredAt);
    return convert::accepted(reader, "SurveyReceipt");
}

QJsonValue toJson(const SurveyReceipt &value)
{
    QJsonObject object;
    convert::put(object, u"surveyId"_s, value.surveyId);
    convert::put(object, u"answeredAt"_s, value.answeredAt);
    return object;
}

bool fromJson(const QJsonValue &value, BallotKey &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"members"_s, out.members);
    reader.required(u"publicKey"_s, out.publicKey);
    return convert::accepted(reader, "BallotKey");
}

QJsonValue toJson(const BallotKey &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"members"_s, value.members);
    convert::put(object, u"publicKey"_s, value.publicKey);
    return object;
}

bool fromJson(const QJsonValue &value, BallotRequest &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"keyId"_s, out.keyId);
    reader.required(u"blinded"_s, out.blinded);
    return convert::accepted(reader, "BallotRequest");
}

QJsonValue toJson(const BallotRequest &value)
{
    QJsonObject object;
    convert::put(object, u"keyId"_s, value.keyId);
    convert::put(object, u"blinded"_s, value.blinded);
    return object;
}

bool fromJson(const QJsonValue &value, BallotSignature &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"keyId"_s, out.keyId);
    reader.required(u"signature"_s, out.signature);
    return convert::accepted(reader, "BallotSignature");
}

QJsonValue toJson(const BallotSignature &value)
{
    QJsonObject object;
    convert::put(object, u"keyId"_s, value.keyId);
    convert::put(object, u"signature"_s, value.signature);
    return object;
}

bool fromJson(const QJsonValue &value, Ballot &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"keyId"_s, out.keyId);
    reader.required(u"token"_s, out.token);
    reader.required(u"signature"_s, out.signature);
    reader.required(u"answers"_s, out.answers);
    return convert::accepted(reader, "Ballot");
}

QJsonValue toJson(const Ballot &value)
{
    QJsonObject object;
    convert::put(object, u"keyId"_s, value.keyId);
    convert::put(object, u"token"_s, value.token);
    convert::put(object, u"signature"_s, value.signature);
    convert::put(object, u"answers"_s, value.answers);
    return object;
}

bool fromJson(const QJsonValue &value, BallotReceipt &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"surveyId"_s, out.surveyId);
    return convert::accepted(reader, "BallotReceipt");
}

QJsonValue toJson(const BallotReceipt &value)
{
    QJsonObject object;
    convert::put(object, u"surveyId"_s, value.surveyId);
    return object;
}

} // namespace gw::portal
