// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_original.h"

namespace gw::mail {
namespace {

QList<Recipient> recipientsOf(const QList<Address> &addresses)
{
    QList<Recipient> list;
    for (const Address &one : addresses)
        list.append({one.name, one.email});
    return list;
}

OutgoingFile fileOf(const Attachment &part, const QString &accountId, bool isInline)
{
    OutgoingFile file;
    file.id = part.cid;
    file.name = part.name;
    file.mediaType = part.mediaType;
    file.size = part.size;
    file.isInline = isInline;
    file.blobId = part.blobId;
    file.blobAccount = accountId;
    return file;
}

} // namespace

Original originalOf(const Message &message)
{
    const MessageBody &body = message.body();
    Original original;
    original.accountId = message.accountId();
    original.emailId = message.id();
    if (const auto row = message.row()) {
        original.lane = row->lane;
        original.subject = row->subject;
        original.sentAt = row->sentAt.isValid() ? row->sentAt : row->receivedAt;
    }
    original.from = recipientsOf(body.from);
    original.replyTo = recipientsOf(body.replyTo);
    original.to = recipientsOf(body.to);
    original.cc = recipientsOf(body.cc);
    original.bcc = recipientsOf(body.bcc);
    original.messageId = body.messageId.value(0);
    original.references = body.references.isEmpty() ? body.inReplyTo : body.references;
    original.inReplyTo = body.inReplyTo;
    original.html = body.html;
    original.text = body.text;
    for (const Attachment &part : body.attachments)
        original.files.append(fileOf(part, original.accountId, false));
    for (auto it = body.inlineByCid.begin(); it != body.inlineByCid.end(); ++it) {
        original.files.append(fileOf(*it, original.accountId, true));
        original.files.last().id = it.key();
    }
    return original;
}

} // namespace gw::mail
