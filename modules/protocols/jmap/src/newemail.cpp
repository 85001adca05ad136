// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fields.h"
#include <gw/jmap/mail.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

QJsonObject leaf(const QString &partId, const QString &type)
{
    return {{u"partId"_s, partId}, {u"type"_s, type}};
}

QJsonObject multipart(const QString &subtype, const QJsonArray &parts)
{
    return {{u"type"_s, u"multipart/"_s + subtype}, {u"subParts"_s, parts}};
}

QJsonObject attached(const EmailBodyPart &part)
{
    QJsonObject object{{u"blobId"_s, part.blobId},
                       {u"type"_s, part.type.isEmpty() ? u"application/octet-stream"_s : part.type},
                       {u"disposition"_s, part.disposition.isEmpty() ? u"attachment"_s : part.disposition}};
    if (!part.name.isEmpty())
        object.insert(u"name"_s, part.name);
    if (!part.cid.isEmpty())
        object.insert(u"cid"_s, part.cid);
    return object;
}

bool isInline(const EmailBodyPart &part)
{
    return part.disposition == u"inline"_s && !part.cid.isEmpty();
}

void putAddresses(QJsonObject &object, const QString &key, const QList<EmailAddress> &addresses)
{
    if (addresses.isEmpty())
        return;
    QJsonArray array;
    for (const EmailAddress &address : addresses)
        array.append(toJson(address));
    object.insert(key, array);
}

void putTexts(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

/// mixed( alternative( text, related( html, inline… ) ), attached… ), each level only when it has something to hold.
QJsonObject structureOf(const NewEmail &email)
{
    QJsonObject body = leaf(u"text"_s, u"text/plain"_s);
    QJsonArray beside;
    QJsonArray behind;
    for (const EmailBodyPart &part : email.attachments)
        (isInline(part) && !email.html.isEmpty() ? beside : behind).append(attached(part));
    if (!email.html.isEmpty()) {
        QJsonObject html = leaf(u"html"_s, u"text/html"_s);
        if (!beside.isEmpty()) {
            beside.prepend(html);
            html = multipart(u"related"_s, beside);
        }
        body = multipart(u"alternative"_s, {body, html});
    }
    if (!behind.isEmpty()) {
        behind.prepend(body);
        body = multipart(u"mixed"_s, behind);
    }
    return body;
}

} // namespace

QJsonObject toJson(const NewEmail &email)
{
    QJsonObject object{{u"mailboxIds"_s, setOf(email.mailboxIds)}, {u"keywords"_s, setOf(email.keywords)}};
    putAddresses(object, u"from"_s, email.from);
    putAddresses(object, u"sender"_s, email.sender);
    putAddresses(object, u"to"_s, email.to);
    putAddresses(object, u"cc"_s, email.cc);
    putAddresses(object, u"bcc"_s, email.bcc);
    putAddresses(object, u"replyTo"_s, email.replyTo);
    object.insert(u"subject"_s, email.subject);
    if (!email.messageId.isEmpty())
        object.insert(u"messageId"_s, QJsonArray{email.messageId});
    putTexts(object, u"inReplyTo"_s, email.inReplyTo);
    putTexts(object, u"references"_s, email.references);
    if (email.sentAt.isValid()) // a Date, RFC 8620 1.4: no fraction of zero
        object.insert(u"sentAt"_s, email.sentAt.toOffsetFromUtc(email.sentAt.offsetFromUtc()).toString(Qt::ISODate));
    for (const auto &[name, value] : email.headers)
        object.insert(u"header:"_s + name, value);
    object.insert(u"bodyStructure"_s, structureOf(email));
    QJsonObject values{{u"text"_s, QJsonObject{{u"value"_s, email.text}}}};
    if (!email.html.isEmpty())
        values.insert(u"html"_s, QJsonObject{{u"value"_s, email.html}});
    object.insert(u"bodyValues"_s, values);
    return object;
}

} // namespace gw::jmap
