// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose.h"

#include <gw/backend/mime/mdn.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

QByteArray printable(const QString &text)
{
    QByteArray ascii;
    for (const QChar c : text.simplified().first(std::min<qsizetype>(text.simplified().size(), 500)))
        ascii += c.unicode() >= 0x20 && c.unicode() < 0x7f ? char(c.unicode()) : '?';
    return ascii;
}

QString peopleText(const Bounce &bounce, const Message &original)
{
    const bool delayed = std::ranges::all_of(bounce.recipients, [](const FailedRecipient &r) { return r.action == "delayed"; });
    QString text = delayed ? u"다음 받는 사람에게 아직 전달하지 못했습니다. 계속 시도합니다.\n"
                             "Your message could not be delivered yet to the following recipients. We keep trying.\n\n"_s
                           : u"다음 받는 사람에게 전달하지 못했습니다.\n"
                             "Your message could not be delivered to the following recipients.\n\n"_s;
    for (const FailedRecipient &recipient : bounce.recipients) {
        text += u"  "_s + recipient.address + u"\n"_s;
        if (!recipient.diagnostic.isEmpty())
            text += u"    "_s + recipient.diagnostic.simplified().left(500) + u"\n"_s;
    }
    const QString subject = original.subject();
    if (!subject.isEmpty())
        text += u"\n제목 / Subject: "_s + subject + u"\n"_s;
    return text;
}

QByteArray headerOf(const Message &original)
{
    QByteArray head;
    for (const Field &field : original.headers().fields()) {
        if (field.name.compare("Bcc", Qt::CaseInsensitive) != 0)
            head += field.name.toByteArray() + ':' + field.value.toByteArray() + "\r\n";
    }
    return head;
}

} // namespace

QByteArray buildBounce(const Bounce &bounce, const Message &original)
{
    const bool delayed = std::ranges::all_of(bounce.recipients, [](const FailedRecipient &r) { return r.action == "delayed"; });
    Entity status;
    status.type = "message/delivery-status";
    status.content = fieldLine("Reporting-MTA", "dns; " + bounce.reportingMta);
    if (!bounce.envelopeId.isEmpty())
        status.content.prepend(fieldLine("Original-Envelope-Id", printable(bounce.envelopeId)));
    if (bounce.arrived.isValid())
        status.content += fieldLine("Arrival-Date", encodedDate(bounce.arrived));
    for (const FailedRecipient &recipient : bounce.recipients) {
        status.content += "\r\n" + fieldLine("Final-Recipient", "rfc822; " + recipient.address.toUtf8().simplified());
        status.content += fieldLine("Action", recipient.action);
        status.content += fieldLine("Status", recipient.status);
        if (!recipient.remote.isEmpty())
            status.content += fieldLine("Remote-MTA", "dns; " + recipient.remote);
        if (!recipient.diagnostic.isEmpty())
            status.content += fieldLine("Diagnostic-Code", "smtp; " + printable(recipient.diagnostic));
        status.content += fieldLine("Last-Attempt-Date", encodedDate(bounce.now));
    }
    Entity headers = textEntity("rfc822-headers", QString::fromUtf8(headerOf(original)));
    headers.type = "text/rfc822-headers";
    Entity report;
    report.type = "multipart/report";
    report.parameters = "; report-type=delivery-status";
    report.children = {textEntity("plain", peopleText(bounce, original)), status, headers};

    QByteArray head = fieldLine("Date", encodedDate(bounce.now));
    head += fieldLine("From", encodedAddresses({bounce.from}, 6));
    head += fieldLine("To", encodedAddresses({Address{{}, bounce.to}}, 4));
    head += fieldLine("Subject", encodedText(delayed ? u"[전달 지연] Delivery delayed: "_s + original.subject()
                                                     : u"[전달 실패] Undelivered: "_s + original.subject(),
                                             9));
    head += fieldLine("Message-ID", '<' + bounce.messageId.toUtf8() + '>');
    const QStringList ids = original.messageId();
    if (!ids.isEmpty()) {
        head += fieldLine("In-Reply-To", '<' + ids.first().toUtf8() + '>');
        head += fieldLine("References", '<' + ids.first().toUtf8() + '>');
    }
    head += fieldLine("Auto-Submitted", "auto-replied");
    return head + "MIME-Version: 1.0\r\n" + render(report);
}

QList<FailedRecipient> parseBounce(const Message &message)
{
    QList<FailedRecipient> recipients;
    for (const Part &part : message.root->subParts) {
        if (part.type != u"message/delivery-status" && part.type != u"message/global-delivery-status")
            continue;
        QByteArray content = part.content(1 << 20);
        content.replace("\r\n", "\n");
        for (qsizetype at = 0; at >= 0 && at < content.size() && recipients.size() < 1000;) {
            const qsizetype end = content.indexOf("\n\n", at);
            const QByteArray block = content.sliced(at, (end < 0 ? content.size() : end + 1) - at);
            at = end < 0 ? -1 : end + 2;
            const Headers fields = parseHeaders(block);
            QString address = fields.text("Final-Recipient");
            if (address.isEmpty())
                continue;
            if (const qsizetype semicolon = address.indexOf(u';'); semicolon >= 0)
                address = address.sliced(semicolon + 1).trimmed();
            QString diagnostic = fields.text("Diagnostic-Code");
            if (const qsizetype semicolon = diagnostic.indexOf(u';'); semicolon >= 0)
                diagnostic = diagnostic.sliced(semicolon + 1).trimmed();
            QString remote = fields.text("Remote-MTA");
            if (const qsizetype semicolon = remote.indexOf(u';'); semicolon >= 0)
                remote = remote.sliced(semicolon + 1).trimmed();
            recipients.append({address, fields.text("Action").toLower().toLatin1(), fields.text("Status").toLatin1(),
                               diagnostic, remote.toLatin1()});
        }
    }
    return recipients;
}

} // namespace gw::backend::mime
