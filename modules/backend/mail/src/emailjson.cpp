// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "emailjson.h"

#include "blobsource.h"
#include "message.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

const QSet<QString> &rowProperties()
{
    static const QSet<QString> all{u"id"_s,       u"blobId"_s, u"threadId"_s,   u"mailboxIds"_s,
                                   u"keywords"_s, u"size"_s,   u"receivedAt"_s, u"hasAttachment"_s};
    return all;
}

const QSet<QString> &bodyProperties()
{
    static const QSet<QString> all{u"headers"_s,  u"bodyStructure"_s, u"bodyValues"_s,
                                   u"textBody"_s, u"htmlBody"_s,      u"attachments"_s};
    return all;
}

/// RFC 8621 4.2.
const QStringList &usualProperties()
{
    static const QStringList all{u"id"_s,         u"blobId"_s,     u"threadId"_s,      u"mailboxIds"_s,
                                 u"keywords"_s,   u"size"_s,       u"receivedAt"_s,    u"messageId"_s,
                                 u"inReplyTo"_s,  u"references"_s, u"sender"_s,        u"from"_s,
                                 u"to"_s,         u"cc"_s,         u"bcc"_s,           u"replyTo"_s,
                                 u"subject"_s,    u"sentAt"_s,     u"hasAttachment"_s, u"preview"_s,
                                 u"bodyValues"_s, u"textBody"_s,   u"htmlBody"_s,      u"attachments"_s};
    return all;
}

/// RFC 8621 4.9.
const QStringList &usualParsed()
{
    static const QStringList all{
        u"messageId"_s, u"inReplyTo"_s,  u"references"_s, u"sender"_s,   u"from"_s,       u"to"_s,
        u"cc"_s,        u"bcc"_s,        u"replyTo"_s,    u"subject"_s,  u"sentAt"_s,     u"hasAttachment"_s,
        u"preview"_s,   u"bodyValues"_s, u"textBody"_s,   u"htmlBody"_s, u"attachments"_s};
    return all;
}

bool isKnown(const QString &property)
{
    return rowProperties().contains(property) || bodyProperties().contains(property)
           || listedProperties().contains(property) || mime::headerProperty(property).has_value();
}

/// A list of strings, or nothing when the argument is not there; false when it is something else.
bool readList(const QJsonValue &value, std::optional<QStringList> &out)
{
    if (value.isUndefined() || value.isNull())
        return true;
    if (!value.isArray())
        return false;
    out.emplace();
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return false;
        if (!out->contains(item.toString()))
            out->append(item.toString());
    }
    return true;
}

bool readBool(const QJsonObject &arguments, const QString &name, bool &out)
{
    const QJsonValue value = arguments.value(name);
    out = value.toBool();
    return value.isBool() || value.isUndefined() || value.isNull();
}

QJsonObject setOf(const QStringList &members)
{
    QJsonObject object;
    for (const QString &member : members)
        object.insert(member, true);
    return object;
}

} // namespace

std::expected<EmailRequest, MethodError> emailRequest(const QJsonObject &arguments, Purpose purpose)
{
    const auto refuse = [](const QString &what) { return std::unexpected(jmap::invalidArguments(what)); };
    EmailRequest request;
    std::optional<QStringList> properties;
    std::optional<QStringList> partNames;
    if (!readList(arguments.value(u"properties"_s), properties))
        return refuse(u"properties: no list of names"_s);
    if (!readList(arguments.value(u"bodyProperties"_s), partNames))
        return refuse(u"bodyProperties: no list of names"_s);
    request.properties = properties.value_or(purpose == Purpose::Get ? usualProperties() : usualParsed());
    for (const QString &property : request.properties) {
        if (!isKnown(property))
            return refuse(u"properties: there is no %1"_s.arg(property.left(60)));
        const bool inTable = rowProperties().contains(property) || listedProperties().contains(property);
        request.needsMessage = request.needsMessage || !inTable;
    }
    if (partNames) {
        for (const QString &name : *partNames) {
            if (!mime::PartProperties::isValid(name))
                return refuse(u"bodyProperties: there is no %1"_s.arg(name.left(60)));
        }
        request.parts.names = *partNames;
    }
    const bool flags = readBool(arguments, u"fetchTextBodyValues"_s, request.values.text)
                       && readBool(arguments, u"fetchHTMLBodyValues"_s, request.values.html)
                       && readBool(arguments, u"fetchAllBodyValues"_s, request.values.all);
    if (!flags)
        return refuse(u"fetch…BodyValues: neither true nor false"_s);
    const QJsonValue most = arguments.value(u"maxBodyValueBytes"_s);
    if (!most.isUndefined() && !most.isNull() && (!most.isDouble() || most.toDouble() < 0 || most.toInteger(-1) < 0))
        return refuse(u"maxBodyValueBytes: no number of bytes"_s);
    request.values.maxBytes = most.toInteger(0);
    return request;
}

void addMessageProperties(QJsonObject &object, const mime::Message &message, const EmailRequest &request)
{
    for (const QString &property : request.properties) {
        if (object.contains(property))
            continue;
        if (property == "bodyValues"_L1)
            object.insert(property, mime::bodyValuesJson(message, request.values));
        else if (const auto value = mime::emailProperty(message, property, request.parts))
            object.insert(property, *value);
    }
}

QJsonObject emailJson(const EmailRow &row, const mime::Message *message, EmailRequest &request)
{
    QJsonObject object{{u"id"_s, row.id()}};
    QJsonObject listed;
    bool read = false;
    for (const QString &property : std::as_const(request.properties)) {
        if (property == "blobId"_L1)
            object.insert(property, messageBlobId(row.digest));
        else if (property == "threadId"_L1)
            object.insert(property, idOf(ThreadLetter, row.thread));
        else if (property == "mailboxIds"_L1)
            object.insert(property, setOf(row.info().mailboxIds));
        else if (property == "keywords"_L1)
            object.insert(property, setOf(row.keywords));
        else if (property == "size"_L1)
            object.insert(property, row.size);
        else if (property == "receivedAt"_L1)
            object.insert(property, utcDate(row.receivedAt));
        else if (property == "hasAttachment"_L1)
            object.insert(property, row.attachment);
        else if (listedProperties().contains(property)) {
            if (!read)
                listed = QJsonDocument::fromJson(row.list).object();
            read = true;
            const QJsonValue value = listed.value(property);
            object.insert(property, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
        }
    }
    if (message) {
        request.parts.blobId = [digest = row.digest](const mime::Part &part) { return partBlobId(digest, part); };
        addMessageProperties(object, *message, request);
    }
    return object;
}

} // namespace gw::backend::mail
