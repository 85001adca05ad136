// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/documents.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, Document &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"revision"_s, out.revision);
    reader.required(u"state"_s, out.state);
    reader.required(u"held"_s, out.held);
    reader.required(u"meta"_s, out.meta);
    reader.required(u"content"_s, out.content);
    reader.required(u"attachments"_s, out.attachments);
    reader.required(u"version"_s, out.version);
    reader.required(u"owner"_s, out.owner);
    reader.required(u"drafter"_s, out.drafter);
    reader.required(u"line"_s, out.line);
    reader.required(u"opinions"_s, out.opinions);
    reader.optional(u"number"_s, out.number);
    reader.optional(u"decidedAt"_s, out.decidedAt);
    reader.required(u"chainHead"_s, out.chainHead);
    reader.required(u"may"_s, out.may);
    reader.required(u"checkNotes"_s, out.checkNotes);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.optional(u"submittedAt"_s, out.submittedAt);
    reader.optional(u"relatedReceiptId"_s, out.relatedReceiptId);
    reader.optional(u"memoId"_s, out.memoId);
    reader.optional(u"withdrawalReason"_s, out.withdrawalReason);
    reader.optional(u"returnReason"_s, out.returnReason);
    reader.optional(u"relatedDocumentId"_s, out.relatedDocumentId);
    return convert::accepted(reader, "Document");
}

QJsonValue toJson(const Document &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"revision"_s, value.revision);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"held"_s, value.held);
    convert::put(object, u"meta"_s, value.meta);
    convert::put(object, u"content"_s, value.content);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"version"_s, value.version);
    convert::put(object, u"owner"_s, value.owner);
    convert::put(object, u"drafter"_s, value.drafter);
    convert::put(object, u"line"_s, value.line);
    convert::put(object, u"opinions"_s, value.opinions);
    convert::put(object, u"number"_s, value.number);
    convert::put(object, u"decidedAt"_s, value.decidedAt);
    convert::put(object, u"chainHead"_s, value.chainHead);
    convert::put(object, u"may"_s, value.may);
    convert::put(object, u"checkNotes"_s, value.checkNotes);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"submittedAt"_s, value.submittedAt);
    convert::put(object, u"relatedReceiptId"_s, value.relatedReceiptId);
    convert::put(object, u"memoId"_s, value.memoId);
    convert::put(object, u"withdrawalReason"_s, value.withdrawalReason);
    convert::put(object, u"returnReason"_s, value.returnReason);
    convert::put(object, u"relatedDocumentId"_s, value.relatedDocumentId);
    return object;
}

} // namespace gw::portal
