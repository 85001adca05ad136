// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A body between the server's form, the reader's and the cache's.
#include "bodies.h"

#include "../store/record.h"
#include <QJsonArray>
#include <gw/base/json.h>
#include <gw/html/sanitize.h>
#include <gw/transfer/safename.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr qsizetype mostAttachments = 500;
constexpr qsizetype mostResults = 20;
constexpr qsizetype longestHtml = 2'000'000;

QJsonArray toArray(const QList<Address> &list)
{
    QJsonArray array;
    for (const Address &one : list)
        array.append(QJsonArray{one.name, one.email});
    return array;
}

QList<Address> addressesOf(const QJsonValue &value)
{
    QList<Address> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list.append({one.toArray().at(0).toString(), one.toArray().at(1).toString()});
    return list;
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list.append(one.toString());
    return list;
}

QJsonObject toObject(const Attachment &one)
{
    return {{u"part"_s, one.partId}, {u"blob"_s, one.blobId}, {u"name"_s, one.name},      {u"type"_s, one.mediaType},
            {u"size"_s, one.size},   {u"cid"_s, one.cid},     {u"inline"_s, one.isInline}};
}

Attachment attachmentOf(const QJsonObject &object)
{
    return {object[u"part"_s].toString(), object[u"blob"_s].toString(),         object[u"name"_s].toString(),
            object[u"type"_s].toString(), qint64(object[u"size"_s].toDouble()), object[u"cid"_s].toString(),
            object[u"inline"_s].toBool()};
}

Attachment attachmentFrom(const jmap::EmailBodyPart &part, int number)
{
    Attachment one;
    one.partId = part.partId;
    one.blobId = part.blobId;
    one.mediaType = part.type.toLower();
    one.size = std::max<qint64>(0, part.size);
    one.cid = part.cid;
    one.isInline = part.disposition.compare(u"inline"_s, Qt::CaseInsensitive) == 0;
    QString name = part.name;
    if (name.trimmed().isEmpty()) {
        // No word of a language: the file is called by its kind.
        const QString kind = one.mediaType.section(u'/', 1).section(u';', 0, 0);
        name = one.mediaType == u"message/rfc822"_s ? u"message-%1.eml"_s.arg(number)
               : one.mediaType == u"text/plain"_s   ? u"text-%1.txt"_s.arg(number)
                                                    : u"file-%1.%2"_s.arg(number).arg(kind.left(12));
    }
    one.name = transfer::safeName(name);
    return one;
}

} // namespace

MessageBody bodyFrom(const jmap::Email &email)
{
    MessageBody body;
    body.blobId = email.blobId;
    body.from = addressesFrom(email.from);
    body.sender = addressesFrom(email.sender);
    body.to = addressesFrom(email.to);
    body.cc = addressesFrom(email.cc);
    body.bcc = addressesFrom(email.bcc);
    body.replyTo = addressesFrom(email.replyTo);
    body.messageId = email.messageId;
    body.inReplyTo = email.inReplyTo;
    body.references = email.references;
    body.receiptTo = addressesFrom(email.receiptTo);
    body.listUnsubscribe = email.listUnsubscribe;
    body.listId = email.listId.trimmed();
    body.authenticationResults = email.authenticationResults.mid(0, mostResults);
    const QString importance = email.importance.trimmed().toLower();
    if (importance == u"high"_s || importance == u"low"_s)
        body.importance = importance;
    const auto valueOf = [&](const jmap::EmailBodyPart &part) {
        const auto it = email.bodyValues.find(part.partId);
        if (it == email.bodyValues.end())
            return QString();
        body.isTruncated = body.isTruncated || it->second.isTruncated;
        body.hasCharsetProblem = body.hasCharsetProblem || it->second.isEncodingProblem;
        return it->second.value;
    };
    bool hasHtml = false;
    QSet<QString> shown; // parts that are text on the screen
    QList<jmap::EmailBodyPart> files;
    for (const jmap::EmailBodyPart &part : email.htmlBody)
        hasHtml = hasHtml || part.type.compare(u"text/html"_s, Qt::CaseInsensitive) == 0;
    for (const jmap::EmailBodyPart &part : email.htmlBody) {
        if (part.type.startsWith(u"text/html"_s, Qt::CaseInsensitive)) {
            body.html += valueOf(part);
            shown.insert(part.partId);
        } else if (part.type.startsWith(u"text/"_s, Qt::CaseInsensitive)) {
            // A footer of a list, say: text among HTML.
            if (hasHtml)
                body.html += u"<pre>"_s + valueOf(part).toHtmlEscaped() + u"</pre>"_s;
            shown.insert(part.partId);
        } else {
            files.append(part);
        }
    }
    for (const jmap::EmailBodyPart &part : email.textBody) {
        if (part.type.startsWith(u"text/html"_s, Qt::CaseInsensitive)
            || !part.type.startsWith(u"text/"_s, Qt::CaseInsensitive)) {
            if (!part.type.startsWith(u"text/"_s, Qt::CaseInsensitive))
                files.append(part);
            continue;
        }
        if (!body.text.isEmpty())
            body.text += u"\n"_s;
        body.text += valueOf(part);
        shown.insert(part.partId);
    }
    body.html.truncate(longestHtml);
    files += email.attachments;
    QSet<QString> taken;
    int number = 0;
    for (const jmap::EmailBodyPart &part : std::as_const(files)) {
        if (part.blobId.isEmpty() || taken.contains(part.partId + u'/' + part.blobId) || number >= mostAttachments)
            continue;
        taken.insert(part.partId + u'/' + part.blobId);
        const Attachment one = attachmentFrom(part, ++number);
        const bool isShown = !one.cid.isEmpty() && one.mediaType.startsWith(u"image/"_s)
                             && body.html.contains(u"cid:"_s + one.cid, Qt::CaseInsensitive);
        if (!one.cid.isEmpty() && !body.inlineByCid.contains(one.cid))
            body.inlineByCid.insert(one.cid, one);
        if (!isShown)
            body.attachments.append(one);
    }
    return body;
}

QByteArray toBytes(const MessageBody &body)
{
    QJsonArray attachments;
    for (const Attachment &one : body.attachments)
        attachments.append(toObject(one));
    QJsonArray inlines;
    for (const Attachment &one : body.inlineByCid)
        inlines.append(toObject(one));
    const QJsonObject object{{u"html"_s, body.html},
                             {u"text"_s, body.text},
                             {u"truncated"_s, body.isTruncated},
                             {u"charset"_s, body.hasCharsetProblem},
                             {u"attachments"_s, attachments},
                             {u"inline"_s, inlines},
                             {u"from"_s, toArray(body.from)},
                             {u"sender"_s, toArray(body.sender)},
                             {u"to"_s, toArray(body.to)},
                             {u"cc"_s, toArray(body.cc)},
                             {u"bcc"_s, toArray(body.bcc)},
                             {u"replyTo"_s, toArray(body.replyTo)},
                             {u"messageId"_s, QJsonArray::fromStringList(body.messageId)},
                             {u"inReplyTo"_s, QJsonArray::fromStringList(body.inReplyTo)},
                             {u"references"_s, QJsonArray::fromStringList(body.references)},
                             {u"receiptTo"_s, toArray(body.receiptTo)},
                             {u"unsubscribe"_s, QJsonArray::fromStringList(body.listUnsubscribe)},
                             {u"list"_s, body.listId},
                             {u"checks"_s, QJsonArray::fromStringList(body.authenticationResults)},
                             {u"importance"_s, body.importance},
                             {u"blob"_s, body.blobId}};
    return qCompress(json::compact(object), 6);
}

MessageBody bodyFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = json::parseObject(qUncompress(bytes)).value_or(QJsonObject());
    MessageBody body;
    body.html = object[u"html"_s].toString();
    body.text = object[u"text"_s].toString();
    body.isTruncated = object[u"truncated"_s].toBool();
    body.hasCharsetProblem = object[u"charset"_s].toBool();
    const QJsonArray attachments = object[u"attachments"_s].toArray();
    for (const QJsonValue &one : attachments)
        body.attachments.append(attachmentOf(one.toObject()));
    const QJsonArray inlines = object[u"inline"_s].toArray();
    for (const QJsonValue &value : inlines) {
        const Attachment one = attachmentOf(value.toObject());
        body.inlineByCid.insert(one.cid, one);
    }
    body.from = addressesOf(object[u"from"_s]);
    body.sender = addressesOf(object[u"sender"_s]);
    body.to = addressesOf(object[u"to"_s]);
    body.cc = addressesOf(object[u"cc"_s]);
    body.bcc = addressesOf(object[u"bcc"_s]);
    body.replyTo = addressesOf(object[u"replyTo"_s]);
    body.messageId = listOf(object[u"messageId"_s]);
    body.inReplyTo = listOf(object[u"inReplyTo"_s]);
    body.references = listOf(object[u"references"_s]);
    body.receiptTo = addressesOf(object[u"receiptTo"_s]);
    body.listUnsubscribe = listOf(object[u"unsubscribe"_s]);
    body.listId = object[u"list"_s].toString();
    body.authenticationResults = listOf(object[u"checks"_s]);
    body.importance = object[u"importance"_s].toString();
    body.blobId = object[u"blob"_s].toString();
    return body;
}

QString wordsOf(const MessageBody &body)
{
    QString words = body.text.isEmpty() && !body.html.isEmpty() ? html::sanitize(body.html, html::Policy::mail()).text()
                                                                : body.text;
    for (const Attachment &one : body.attachments)
        words += u'\n' + one.name;
    return words;
}

} // namespace gw::mail
