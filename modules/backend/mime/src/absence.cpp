// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/mime/build.h>
#include <gw/backend/mime/mdn.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

constexpr qsizetype maxReferences = 20;

bool isMachine(const QString &sender)
{
    const QString local = sender.section(u'@', 0, 0).toLower();
    return local == u"mailer-daemon" || local == u"postmaster" || local == u"listserv" || local == u"majordomo"
           || local == u"noreply" || local == u"no-reply" || local == u"donotreply" || local.startsWith("owner-"_L1)
           || local.endsWith("-request"_L1) || local.endsWith("-owner"_L1) || local.endsWith("-bounces"_L1);
}

} // namespace

bool mayAnswerAbsence(const Message &message, const QString &sender, const QStringList &own)
{
    if (sender.isEmpty() || isMachine(sender) || own.contains(sender, Qt::CaseInsensitive))
        return false;
    const Headers &headers = message.headers();
    const QString automatic = headers.text("Auto-Submitted").toLower();
    if (!automatic.isEmpty() && automatic != u"no")
        return false;
    for (const Field &field : headers.fields()) {
        const QByteArray name = field.name.toByteArray().toLower();
        if (name.startsWith("list-") || name == "x-auto-response-suppress" || name == "x-loop")
            return false;
    }
    const QString precedence = headers.text("Precedence").toLower();
    if (precedence == u"bulk" || precedence == u"list" || precedence == u"junk")
        return false;
    if (message.root->type == u"multipart/report")
        return false;
    for (const QByteArrayView name : {"To", "Cc", "Resent-To", "Resent-Cc"}) {
        for (const Address &address : headers.addresses(name)) {
            if (own.contains(address.email, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

QByteArray buildAbsenceReply(const AbsenceReply &reply, const Message &original)
{
    const QString about = original.subject();
    Draft draft;
    draft.from = {reply.from};
    draft.to = {Address{{}, reply.to}};
    draft.subject = reply.subject.isEmpty() ? u"부재중 자동 회신: "_s + about : reply.subject;
    draft.date = reply.now;
    draft.messageId = reply.messageId;
    draft.inReplyTo = original.messageId();
    draft.references = original.references() + draft.inReplyTo;
    if (draft.references.size() > maxReferences)
        draft.references = draft.references.first(1) + draft.references.last(maxReferences - 1);
    draft.text = reply.text.isEmpty() ? htmlToText(reply.html) : reply.text;
    draft.html = reply.html;
    draft.headers = {{"Auto-Submitted", u"auto-replied (vacation)"_s}, {"Precedence", u"bulk"_s}};
    return build(draft);
}

} // namespace gw::backend::mime
