// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

Entity group(const QByteArray &type, std::vector<Entity> children)
{
    Entity entity;
    entity.type = type;
    entity.children = std::move(children);
    return entity;
}

Entity bodyOf(const Draft &draft)
{
    const Entity text = textEntity("plain", draft.text, draft.charset);
    if (draft.html.isEmpty())
        return text;
    Entity html = textEntity("html", draft.html, draft.charset);
    std::vector<Entity> related{html};
    for (const Attachment &attachment : draft.attachments) {
        if (!attachment.cid.isEmpty())
            related.push_back(attachmentEntity(attachment));
    }
    if (related.size() > 1)
        html = group("multipart/related", std::move(related));
    return draft.text.isEmpty() ? html : group("multipart/alternative", {text, html});
}

QByteArray idList(const QStringList &ids)
{
    QByteArray line;
    for (const QString &id : ids)
        line += (line.isEmpty() ? "<" : "\r\n <") + id.toUtf8() + '>';
    return line;
}

} // namespace

QByteArray build(const Draft &draft)
{
    QByteArray head = fieldLine("Date", encodedDate(draft.date));
    const auto addresses = [&head](QByteArrayView name, const QList<Address> &list) {
        if (!list.isEmpty())
            head += fieldLine(name, encodedAddresses(list, name.size() + 2));
    };
    addresses("From", draft.from);
    addresses("Reply-To", draft.replyTo);
    addresses("To", draft.to);
    addresses("Cc", draft.cc);
    addresses("Bcc", draft.bcc);
    head += fieldLine("Subject", encodedText(draft.subject, 9));
    head += fieldLine("Message-ID", idList({draft.messageId}));
    if (!draft.inReplyTo.isEmpty())
        head += fieldLine("In-Reply-To", idList(draft.inReplyTo));
    if (!draft.references.isEmpty())
        head += fieldLine("References", idList(draft.references));
    for (const auto &[name, value] : draft.headers)
        head += fieldLine(name, encodedText(value, name.size() + 2));
    head += "MIME-Version: 1.0\r\n";

    Entity body = bodyOf(draft);
    std::vector<Entity> mixed{body};
    for (const Attachment &attachment : draft.attachments) {
        if (attachment.cid.isEmpty() || draft.html.isEmpty())
            mixed.push_back(attachmentEntity(attachment));
    }
    return head + render(mixed.size() > 1 ? group("multipart/mixed", std::move(mixed)) : body);
}

} // namespace gw::backend::mime
