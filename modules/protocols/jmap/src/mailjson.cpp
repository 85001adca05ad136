// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/jmap/mail.h>

#include "fields.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

constexpr int deepest = 64; // of a body structure; a server may say anything

const QString receiptHeader = u"header:Disposition-Notification-To:asAddresses"_s;
const QString unsubscribeHeader = u"header:List-Unsubscribe:asURLs"_s;
const QString importanceHeader = u"header:Importance:asText"_s;
const QString listHeader = u"header:List-Id:asText"_s;
const QString checksHeader = u"header:Authentication-Results:asText:all"_s;

bool readPart(const QJsonValue &value, EmailBodyPart &out, int depth)
{
    Fields fields(value, "EmailBodyPart");
    fields.text(u"partId"_s, out.partId)
        .text(u"blobId"_s, out.blobId)
        .number(u"size"_s, out.size)
        .text(u"name"_s, out.name)
        .text(u"type"_s, out.type)
        .text(u"charset"_s, out.charset)
        .text(u"disposition"_s, out.disposition)
        .text(u"cid"_s, out.cid)
        .text(u"location"_s, out.location)
        .texts(u"language"_s, out.language);
    out.type = out.type.toLower();
    out.disposition = out.disposition.toLower();
    if (!fields.has(u"subParts"_s))
        return fields.done();
    const QJsonValue parts = fields.all().value(u"subParts"_s);
    if (!parts.isArray() || depth >= deepest) {
        fields.wrong(u"subParts"_s);
        return fields.done();
    }
    const QJsonArray array = parts.toArray();
    for (const QJsonValue &one : array) {
        EmailBodyPart part;
        if (!readPart(one, part, depth + 1))
            return false;
        out.subParts.append(std::move(part));
    }
    return fields.done();
}

} // namespace

bool fromJson(const QJsonValue &value, Mailbox &out)
{
    Fields fields(value, "Mailbox");
    fields.id(u"id"_s, out.id)
        .text(u"name"_s, out.name)
        .text(u"parentId"_s, out.parentId)
        .text(u"role"_s, out.role)
        .number(u"sortOrder"_s, out.sortOrder)
        .number(u"totalEmails"_s, out.totalEmails)
        .number(u"unreadEmails"_s, out.unreadEmails)
        .number(u"totalThreads"_s, out.totalThreads)
        .number(u"unreadThreads"_s, out.unreadThreads)
        .flag(u"isSubscribed"_s, out.isSubscribed);
    if (fields.has(u"myRights"_s)) {
        Fields rights(fields.all().value(u"myRights"_s), "MailboxRights");
        Mailbox::Rights &may = out.rights;
        rights.flag(u"mayReadItems"_s, may.mayReadItems)
            .flag(u"mayAddItems"_s, may.mayAddItems)
            .flag(u"mayRemoveItems"_s, may.mayRemoveItems)
            .flag(u"maySetSeen"_s, may.maySetSeen)
            .flag(u"maySetKeywords"_s, may.maySetKeywords)
            .flag(u"mayCreateChild"_s, may.mayCreateChild)
            .flag(u"mayRename"_s, may.mayRename)
            .flag(u"mayDelete"_s, may.mayDelete)
            .flag(u"maySubmit"_s, may.maySubmit);
        if (!rights.done())
            fields.wrong(u"myRights"_s);
    }
    out.role = out.role.toLower();
    return fields.done();
}

bool fromJson(const QJsonValue &value, Thread &out)
{
    Fields fields(value, "Thread");
    fields.id(u"id"_s, out.id).texts(u"emailIds"_s, out.emailIds);
    return fields.done();
}

bool fromJson(const QJsonValue &value, EmailAddress &out)
{
    Fields fields(value, "EmailAddress");
    fields.text(u"name"_s, out.name).text(u"email"_s, out.email);
    return fields.done();
}

bool fromJson(const QJsonValue &value, EmailBodyPart &out)
{
    return readPart(value, out, 0);
}

bool fromJson(const QJsonValue &value, BodyValue &out)
{
    Fields fields(value, "EmailBodyValue");
    fields.text(u"value"_s, out.value)
        .flag(u"isEncodingProblem"_s, out.isEncodingProblem)
        .flag(u"isTruncated"_s, out.isTruncated);
    return fields.done();
}

bool fromJson(const QJsonValue &value, Email &out)
{
    Fields fields(value, "Email");
    fields
        .text(u"id"_s, out.id) // null for a parsed blob
        .text(u"blobId"_s, out.blobId)
        .text(u"threadId"_s, out.threadId)
        .keysOf(u"mailboxIds"_s, out.mailboxIds)
        .keysOf(u"keywords"_s, out.keywords)
        .number(u"size"_s, out.size)
        .time(u"receivedAt"_s, out.receivedAt)
        .time(u"sentAt"_s, out.sentAt)
        .flag(u"hasAttachment"_s, out.hasAttachment)
        .list(u"from"_s, out.from)
        .list(u"to"_s, out.to)
        .text(u"subject"_s, out.subject)
        .text(u"preview"_s, out.preview)
        .list(u"cc"_s, out.cc)
        .list(u"bcc"_s, out.bcc)
        .list(u"replyTo"_s, out.replyTo)
        .list(u"sender"_s, out.sender)
        .texts(u"messageId"_s, out.messageId)
        .texts(u"inReplyTo"_s, out.inReplyTo)
        .texts(u"references"_s, out.references)
        .one(u"bodyStructure"_s, out.bodyStructure)
        .list(u"textBody"_s, out.textBody)
        .list(u"htmlBody"_s, out.htmlBody)
        .list(u"attachments"_s, out.attachments)
        .map(u"bodyValues"_s, out.bodyValues)
        .list(receiptHeader, out.receiptTo)
        .texts(unsubscribeHeader, out.listUnsubscribe)
        .text(importanceHeader, out.importance)
        .text(listHeader, out.listId)
        .texts(checksHeader, out.authenticationResults);
    for (QString &keyword : out.keywords)
        keyword = keyword.toLower();
    out.receivedAt = out.receivedAt.toUTC();
    const QJsonObject &all = fields.all();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString name = it.key();
        if (name.startsWith(u"header:"_s) && name != receiptHeader && name != unsubscribeHeader
            && name != importanceHeader && name != listHeader && name != checksHeader)
            out.headers.insert(name, it.value());
    }
    return fields.done();
}

bool fromJson(const QJsonValue &value, SearchSnippet &out)
{
    Fields fields(value, "SearchSnippet");
    fields.id(u"emailId"_s, out.emailId).text(u"subject"_s, out.subject).text(u"preview"_s, out.preview);
    return fields.done();
}

QJsonValue toJson(const EmailAddress &address)
{
    return QJsonObject{{u"name"_s, address.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(address.name)},
                       {u"email"_s, address.email}};
}

QStringList emailListProperties()
{
    return {u"id"_s,   u"blobId"_s,     u"threadId"_s, u"mailboxIds"_s,    u"keywords"_s,
            u"size"_s, u"receivedAt"_s, u"sentAt"_s,   u"hasAttachment"_s, u"from"_s,
            u"to"_s,   u"subject"_s,    u"preview"_s};
}

QStringList emailReaderProperties()
{
    return emailListProperties() + QStringList{u"cc"_s,        u"bcc"_s,          u"replyTo"_s,    u"sender"_s,
                                               u"messageId"_s, u"inReplyTo"_s,    u"references"_s, u"textBody"_s,
                                               u"htmlBody"_s,  u"attachments"_s,  u"bodyValues"_s, u"bodyStructure"_s,
                                               receiptHeader,  unsubscribeHeader, importanceHeader,
                                               listHeader,     checksHeader};
}

} // namespace gw::jmap
