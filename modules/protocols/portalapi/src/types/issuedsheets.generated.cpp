// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/issuedsheets.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, SignatureCell &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"role"_s, out.role);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"name"_s, out.name);
    reader.required(u"marks"_s, out.marks);
    reader.optional(u"date"_s, out.date);
    reader.optional(u"note"_s, out.note);
    reader.optional(u"imageFileId"_s, out.imageFileId);
    return convert::accepted(reader, "SignatureCell");
}

QJsonValue toJson(const SignatureCell &value)
{
    QJsonObject object;
    convert::put(object, u"role"_s, value.role);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"marks"_s, value.marks);
    convert::put(object, u"date"_s, value.date);
    convert::put(object, u"note"_s, value.note);
    convert::put(object, u"imageFileId"_s, value.imageFileId);
    return object;
}

bool fromJson(const QJsonValue &value, SealPrint &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"sealId"_s, out.sealId);
    reader.required(u"registeredNo"_s, out.registeredNo);
    reader.required(u"mode"_s, out.mode);
    reader.required(u"image"_s, out.image);
    return convert::accepted(reader, "SealPrint");
}

QJsonValue toJson(const SealPrint &value)
{
    QJsonObject object;
    convert::put(object, u"sealId"_s, value.sealId);
    convert::put(object, u"registeredNo"_s, value.registeredNo);
    convert::put(object, u"mode"_s, value.mode);
    convert::put(object, u"image"_s, value.image);
    return object;
}

bool fromJson(const QJsonValue &value, SheetFoot &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"address"_s, out.address);
    reader.required(u"postcode"_s, out.postcode);
    reader.required(u"homepage"_s, out.homepage);
    reader.required(u"phone"_s, out.phone);
    reader.required(u"fax"_s, out.fax);
    reader.required(u"email"_s, out.email);
    reader.required(u"disclosure"_s, out.disclosure);
    return convert::accepted(reader, "SheetFoot");
}

QJsonValue toJson(const SheetFoot &value)
{
    QJsonObject object;
    convert::put(object, u"address"_s, value.address);
    convert::put(object, u"postcode"_s, value.postcode);
    convert::put(object, u"homepage"_s, value.homepage);
    convert::put(object, u"phone"_s, value.phone);
    convert::put(object, u"fax"_s, value.fax);
    convert::put(object, u"email"_s, value.email);
    convert::put(object, u"disclosure"_s, value.disclosure);
    return object;
}

bool fromJson(const QJsonValue &value, IssuedSheet &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"documentId"_s, out.documentId);
    reader.required(u"agencyName"_s, out.agencyName);
    reader.required(u"receiverLine"_s, out.receiverLine);
    reader.required(u"viaLine"_s, out.viaLine);
    reader.required(u"meta"_s, out.meta);
    reader.required(u"content"_s, out.content);
    reader.required(u"attachments"_s, out.attachments);
    reader.required(u"senderName"_s, out.senderName);
    reader.optional(u"number"_s, out.number);
    reader.optional(u"issuedOn"_s, out.issuedOn);
    reader.required(u"cells"_s, out.cells);
    reader.required(u"concurCells"_s, out.concurCells);
    reader.optional(u"seal"_s, out.seal);
    reader.required(u"foot"_s, out.foot);
    reader.optional(u"sheet"_s, out.sheet);
    reader.optional(u"pictures"_s, out.pictures);
    reader.optional(u"targetId"_s, out.targetId);
    return convert::accepted(reader, "IssuedSheet");
}

QJsonValue toJson(const IssuedSheet &value)
{
    QJsonObject object;
    convert::put(object, u"documentId"_s, value.documentId);
    convert::put(object, u"agencyName"_s, value.agencyName);
    convert::put(object, u"receiverLine"_s, value.receiverLine);
    convert::put(object, u"viaLine"_s, value.viaLine);
    convert::put(object, u"meta"_s, value.meta);
    convert::put(object, u"content"_s, value.content);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"senderName"_s, value.senderName);
    convert::put(object, u"number"_s, value.number);
    convert::put(object, u"issuedOn"_s, value.issuedOn);
    convert::put(object, u"cells"_s, value.cells);
    convert::put(object, u"concurCells"_s, value.concurCells);
    convert::put(object, u"seal"_s, value.seal);
    convert::put(object, u"foot"_s, value.foot);
    convert::put(object, u"sheet"_s, value.sheet);
    convert::put(object, u"pictures"_s, value.pictures);
    convert::put(object, u"targetId"_s, value.targetId);
    return object;
}

} // namespace gw::portal
