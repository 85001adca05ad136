// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/documentacts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, SignatureDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"kind"_s, out.kind);
    reader.required(u"payload"_s, out.payload);
    reader.optional(u"cms"_s, out.cms);
    reader.optional(u"imageFileId"_s, out.imageFileId);
    return convert::accepted(reader, "SignatureDraft");
}

QJsonValue toJson(const SignatureDraft &value)
{
    QJsonObject object;
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"payload"_s, value.payload);
    convert::put(object, u"cms"_s, value.cms);
    convert::put(object, u"imageFileId"_s, value.imageFileId);
    return object;
}

bool fromJson(const QJsonValue &value, CheckReason &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"code"_s, out.code);
    reader.required(u"reason"_s, out.reason);
    return convert::accepted(reader, "CheckReason");
}

QJsonValue toJson(const CheckReason &value)
{
    QJsonObject object;
    convert::put(object, u"code"_s, value.code);
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentSubmission &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"versionSha256"_s, out.versionSha256);
    reader.required(u"signature"_s, out.signature);
    reader.required(u"checkReasons"_s, out.checkReasons);
    return convert::accepted(reader, "DocumentSubmission");
}

QJsonValue toJson(const DocumentSubmission &value)
{
    QJsonObject object;
    convert::put(object, u"versionSha256"_s, value.versionSha256);
    convert::put(object, u"signature"_s, value.signature);
    convert::put(object, u"checkReasons"_s, value.checkReasons);
    return object;
}

bool fromJson(const QJsonValue &value, WithdrawalDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"reason"_s, out.reason);
    return convert::accepted(reader, "WithdrawalDraft");
}

QJsonValue toJson(const WithdrawalDraft &value)
{
    QJsonObject object;
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, WithdrawalConsent &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"consent"_s, out.consent);
    reader.optional(u"reason"_s, out.reason);
    return convert::accepted(reader, "WithdrawalConsent");
}

QJsonValue toJson(const WithdrawalConsent &value)
{
    QJsonObject object;
    convert::put(object, u"consent"_s, value.consent);
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, OpinionDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"text"_s, out.text);
    reader.optional(u"visibility"_s, out.visibility);
    return convert::accepted(reader, "OpinionDraft");
}

QJsonValue toJson(const OpinionDraft &value)
{
    QJsonObject object;
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"visibility"_s, value.visibility);
    return object;
}

bool fromJson(const QJsonValue &value, StepAct &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"stepId"_s, out.stepId);
    reader.required(u"decision"_s, out.decision);
    reader.required(u"versionSha256"_s, out.versionSha256);
    reader.optional(u"opinion"_s, out.opinion);
    reader.optional(u"signature"_s, out.signature);
    reader.optional(u"reason"_s, out.reason);
    reader.optional(u"overrideNote"_s, out.overrideNote);
    reader.optional(u"toStepId"_s, out.toStepId);
    reader.optional(u"reportAfterwards"_s, out.reportAfterwards);
    reader.optional(u"checkReasons"_s, out.checkReasons);
    return convert::accepted(reader, "StepAct");
}

QJsonValue toJson(const StepAct &value)
{
    QJsonObject object;
    convert::put(object, u"stepId"_s, value.stepId);
    convert::put(object, u"decision"_s, value.decision);
    convert::put(object, u"versionSha256"_s, value.versionSha256);
    convert::put(object, u"opinion"_s, value.opinion);
    convert::put(object, u"signature"_s, value.signature);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"overrideNote"_s, value.overrideNote);
    convert::put(object, u"toStepId"_s, value.toStepId);
    convert::put(object, u"reportAfterwards"_s, value.reportAfterwards);
    convert::put(object, u"checkReasons"_s, value.checkReasons);
    return object;
}

} // namespace gw::portal
