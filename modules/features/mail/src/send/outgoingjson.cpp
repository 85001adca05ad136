// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "outgoingjson.h"

#include <QJsonArray>
#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

QJsonObject toJson(const Recipient &one)
{
    QJsonObject object{{u"n"_s, one.name}, {u"e"_s, one.email}};
    if (one.kind != Recipient::Kind::Address)
        object.insert(u"k"_s, int(one.kind));
    if (!one.id.isEmpty())
        object.insert(u"i"_s, one.id);
    return object;
}

Recipient recipientFrom(const QJsonObject &object)
{
    const int kind = std::clamp(object.value(u"k"_s).toInt(), 0, 2);
    return {object.value(u"n"_s).toString(), object.value(u"e"_s).toString(), Recipient::Kind(kind), object.value(u"i"_s).toString()};
}

QJsonArray toJson(const QList<Recipient> &list)
{
    QJsonArray array;
    for (const Recipient &one : list)
        array.append(toJson(one));
    return array;
}

QList<Recipient> recipientsFrom(const QJsonValue &value)
{
    QList<Recipient> list;
    for (const QJsonValue &one : value.toArray())
        list.append(recipientFrom(one.toObject()));
    return list;
}

namespace {

QJsonObject fileJson(const OutgoingFile &file)
{
    return {{u"id"_s, file.id},     {u"name"_s, file.name}, {u"type"_s, file.mediaType},   {u"size"_s, file.size},
            {u"inline"_s, file.isInline}, {u"path"_s, file.path}, {u"blob"_s, file.blobId}, {u"account"_s, file.blobAccount}};
}

OutgoingFile fileFrom(const QJsonObject &object)
{
    return {object.value(u"id"_s).toString(),   object.value(u"name"_s).toString(),
            object.value(u"type"_s).toString(), object.value(u"size"_s).toInteger(),
            object.value(u"inline"_s).toBool(), object.value(u"path"_s).toString(),
            object.value(u"blob"_s).toString(), object.value(u"account"_s).toString()};
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? toRfc3339(time) : QString();
}

} // namespace

QJsonObject toJson(const Outgoing &message)
{
    QJsonArray files;
    for (const OutgoingFile &file : message.files)
        files.append(fileJson(file));
    return {{u"id"_s, message.id},
            {u"account"_s, message.accountId},
            {u"identity"_s, message.identityId},
            {u"lane"_s, message.lane == Lane::Citizen ? u"citizen"_s : u"employee"_s},
            {u"to"_s, toJson(message.to)},
            {u"cc"_s, toJson(message.cc)},
            {u"bcc"_s, toJson(message.bcc)},
            {u"subject"_s, message.subject},
            {u"plain"_s, message.plain},
            {u"html"_s, message.html},
            {u"text"_s, message.text},
            {u"signature"_s, message.signature},
            {u"files"_s, files},
            {u"answers"_s, int(message.answers)},
            {u"sourceAccount"_s, message.sourceAccount},
            {u"sourceEmail"_s, message.sourceEmail},
            {u"inReplyTo"_s, QJsonArray::fromStringList(message.inReplyTo)},
            {u"references"_s, QJsonArray::fromStringList(message.references)},
            {u"receipt"_s, message.wantsReceipt},
            {u"important"_s, message.isImportant},
            {u"sendAt"_s, timeText(message.sendAt)},
            {u"messageId"_s, message.messageId},
            {u"savedAt"_s, timeText(message.savedAt)}};
}

Outgoing outgoingFrom(const QJsonObject &object)
{
    Outgoing message;
    message.id = object.value(u"id"_s).toString();
    message.accountId = object.value(u"account"_s).toString();
    message.identityId = object.value(u"identity"_s).toString();
    message.lane = object.value(u"lane"_s).toString() == "citizen"_L1 ? Lane::Citizen : Lane::Employee;
    message.to = recipientsFrom(object.value(u"to"_s));
    message.cc = recipientsFrom(object.value(u"cc"_s));
    message.bcc = recipientsFrom(object.value(u"bcc"_s));
    message.subject = object.value(u"subject"_s).toString();
    message.plain = object.value(u"plain"_s).toBool();
    message.html = object.value(u"html"_s).toString();
    message.text = object.value(u"text"_s).toString();
    message.signature = object.value(u"signature"_s).toString();
    for (const QJsonValue &file : object.value(u"files"_s).toArray())
        message.files.append(fileFrom(file.toObject()));
    message.answers = Outgoing::Answers(std::clamp(object.value(u"answers"_s).toInt(), 0, 2));
    message.sourceAccount = object.value(u"sourceAccount"_s).toString();
    message.sourceEmail = object.value(u"sourceEmail"_s).toString();
    message.inReplyTo = stringsFrom(object.value(u"inReplyTo"_s));
    message.references = stringsFrom(object.value(u"references"_s));
    message.wantsReceipt = object.value(u"receipt"_s).toBool();
    message.isImportant = object.value(u"important"_s).toBool();
    message.sendAt = fromRfc3339(object.value(u"sendAt"_s).toString());
    message.messageId = object.value(u"messageId"_s).toString();
    message.savedAt = fromRfc3339(object.value(u"savedAt"_s).toString());
    return message;
}

} // namespace gw::mail
