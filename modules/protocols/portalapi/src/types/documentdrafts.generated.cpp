// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/documentdrafts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, DocumentDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"id"_s, out.id);
    reader.required(u"meta"_s, out.meta);
    reader.required(u"content"_s, out.content);
    reader.required(u"attachmentIds"_s, out.attachmentIds);
    reader.required(u"formId"_s, out.formId);
    reader.optional(u"relatedReceiptId"_s, out.relatedReceiptId);
    reader.optional(u"memoId"_s, out.memoId);
    return convert::accepted(reader, "DocumentDraft");
}

QJsonValue toJson(const DocumentDraft &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"meta"_s, value.meta);
    convert::put(object, u"content"_s, value.content);
    convert::put(object, u"attachmentIds"_s, value.attachmentIds);
    convert::put(object, u"formId"_s, value.formId);
    convert::put(object, u"relatedReceiptId"_s, value.relatedReceiptId);
    convert::put(object, u"memoId"_s, value.memoId);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentSummary &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"title"_s, out.title);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"flow"_s, out.flow);
    reader.required(u"state"_s, out.state);
    reader.optional(u"number"_s, out.number);
    reader.required(u"unitKo"_s, out.unitKo);
    reader.required(u"unitEn"_s, out.unitEn);
    reader.required(u"drafter"_s, out.drafter);
    reader.optional(u"submittedAt"_s, out.submittedAt);
    reader.optional(u"decidedAt"_s, out.decidedAt);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "DocumentSummary");
}

QJsonValue toJson(const DocumentSummary &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"flow"_s, value.flow);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"number"_s, value.number);
    convert::put(object, u"unitKo"_s, value.unitKo);
    convert::put(object, u"unitEn"_s, value.unitEn);
    convert::put(object, u"drafter"_s, value.drafter);
    convert::put(object, u"submittedAt"_s, value.submittedAt);
    convert::put(object, u"decidedAt"_s, value.decidedAt);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentList &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "DocumentList");
}

QJsonValue toJson(const DocumentList &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentOpening &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"openedAt"_s, out.openedAt);
    reader.required(u"stepIds"_s, out.stepIds);
    reader.required(u"circulationIds"_s, out.circulationIds);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "DocumentOpening");
}

QJsonValue toJson(const DocumentOpening &value)
{
    QJsonObject object;
    convert::put(object, u"openedAt"_s, value.openedAt);
    convert::put(object, u"stepIds"_s, value.stepIds);
    convert::put(object, u"circulationIds"_s, value.circulationIds);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

} // namespace gw::portal
