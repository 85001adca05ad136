// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "build.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>
#include <gw/base/clock.h>
#include <gw/base/ids.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

QList<jmap::EmailAddress> addressesOf(const QList<Recipient> &recipients)
{
    QList<jmap::EmailAddress> list;
    for (const Recipient &one : recipients) {
        if (one.kind == Recipient::Kind::Address && !one.email.isEmpty())
            list.append({html::plainLine(one.name), one.email.trimmed()});
    }
    return list;
}

/// Domains may be Korean; the wire wants them in ASCII (RFC 5890) unless the server speaks SMTPUTF8, which nobody knows.
QString wireAddress(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    if (at < 0)
        return email;
    const QString ace = QString::fromLatin1(QUrl::toAce(email.sliced(at + 1)));
    return ace.isEmpty() ? email : email.first(at + 1) + ace;
}

QString contentId(const QString &fileId, const Sender &sender)
{
    const QString domain = domainOf(sender.email);
    return fileId + u'@' + (domain.isEmpty() ? u"mail.invalid"_s : QString::fromLatin1(QUrl::toAce(domain)));
}

} // namespace

QString newMessageId(const Sender &sender)
{
    return contentId(newId(), sender);
}

QString draftMessagePrefix(const QString &draftId)
{
    return u"draft."_s + draftId + u'.';
}

QString draftMessageId(const QString &draftId, qint64 revision)
{
    return draftMessagePrefix(draftId) + QString::number(revision) + u"@draft.invalid"_s;
}

jmap::NewEmail newEmail(const Outgoing &message, const Sender &sender, const QHash<QString, QString> &blobs, const QString &mailboxId)
{
    jmap::NewEmail email;
    email.mailboxIds = {mailboxId};
    email.keywords = {u"$draft"_s, u"$seen"_s};
    email.from = {{sender.name, sender.email}};
    email.to = addressesOf(message.to);
    email.cc = addressesOf(message.cc);
    email.bcc = addressesOf(message.bcc);
    email.replyTo = addressesOf(sender.replyTo);
    email.subject = html::plainLine(message.subject, 1000);
    email.messageId = message.messageId;
    email.inReplyTo = message.inReplyTo;
    email.references = message.references;
    if (message.plain) {
        email.text = message.text;
    } else {
        QString html = message.html;
        for (const OutgoingFile &file : message.files) {
            if (file.isInline)
                html.replace(u"gwanmun:files/file/"_s + file.id, u"cid:"_s + contentId(file.id, sender));
        }
        email.html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"_s + html + u"</body></html>"_s;
        email.text = plainTextOf(message.html);
    }
    for (const OutgoingFile &file : message.files) {
        const QString blob = blobs.value(file.id);
        if (blob.isEmpty())
            continue;
        const bool isInline = file.isInline && !message.plain;
        jmap::EmailBodyPart part;
        part.blobId = blob;
        part.type = file.mediaType;
        part.name = file.name;
        part.disposition = isInline ? u"inline"_s : u"attachment"_s;
        if (isInline)
            part.cid = contentId(file.id, sender);
        email.attachments.append(part);
    }
    if (message.wantsReceipt)
        email.headers.emplace(u"Disposition-Notification-To"_s, u' ' + wireAddress(sender.email));
    if (message.isImportant)
        email.headers.emplace(u"Importance"_s, u" high"_s);
    return email;
}

jmap::Envelope envelopeOf(const Outgoing &message, const Sender &sender, const QDateTime &holdUntil)
{
    jmap::Envelope envelope;
    envelope.mailFrom.email = wireAddress(sender.email);
    if (holdUntil.isValid())
        envelope.mailFrom.parameters.emplace(u"HOLDUNTIL"_s, holdUntil.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s));
    for (const Recipient &one : unique(message.to + message.cc + message.bcc + sender.bcc)) {
        if (one.kind == Recipient::Kind::Address && !one.email.isEmpty())
            envelope.rcptTo.append({wireAddress(one.email.trimmed())});
    }
    return envelope;
}

} // namespace gw::mail
