// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose.h"

#include <gw/backend/mime/mdn.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

/// RFC 8098 3.2.3 wants "address-type; address".
QString typedAddress(const QString &address)
{
    return address.contains(u';') ? address : u"rfc822; "_s + address;
}

QByteArray notificationOf(const Mdn &mdn, const Address &from, const Message &original)
{
    const auto line = [](QByteArrayView name, const QString &value) {
        return value.isEmpty() ? QByteArray() : fieldLine(name, encodedText(value.simplified(), name.size() + 2));
    };
    const QStringList ids = original.messageId();
    QByteArray fields = line("Reporting-UA", mdn.reportingUa);
    fields += line("MDN-Gateway", mdn.mdnGateway);
    fields += line("Original-Recipient", mdn.originalRecipient.isEmpty() ? QString() : typedAddress(mdn.originalRecipient));
    fields += line("Final-Recipient", typedAddress(mdn.finalRecipient.isEmpty() ? from.email : mdn.finalRecipient));
    const QString id = !mdn.originalMessageId.isEmpty() ? mdn.originalMessageId : ids.value(0);
    fields += line("Original-Message-ID", id.isEmpty() ? QString() : u'<' + id + u'>');
    fields += line("Disposition", mdn.actionMode + u'/' + mdn.sendingMode + u"; "_s + mdn.type);
    for (const QString &error : mdn.error)
        fields += line("Error", error);
    for (auto field = mdn.extensionFields.begin(); field != mdn.extensionFields.end(); ++field)
        fields += line(field.key().toLatin1(), field.value());
    return fields;
}

/// The fields of a report's machine-readable part.
Headers reportFields(const Message &message, const QString &type, QByteArray &keep)
{
    for (const Part &part : message.root->subParts) {
        if (part.type == type) {
            keep = part.content(1 << 20);
            return parseHeaders(keep);
        }
    }
    return {};
}

} // namespace

QList<Address> receiptWantedBy(const Message &message)
{
    return message.headers().addresses("Disposition-Notification-To");
}

QByteArray buildMdn(const Mdn &mdn, const Address &from, const QList<Address> &to, const Message &original,
                    const QDateTime &now, const QString &messageId)
{
    const QString about = original.subject();
    const QString subject = mdn.subject.isEmpty() ? u"읽음: "_s + about : mdn.subject;
    const QString text = !mdn.textBody.isEmpty()
                             ? mdn.textBody
                             : u"보내신 메일을 받는 사람이 열어 보았습니다. 내용을 이해했다는 뜻은 아닙니다.\n\n"
                               "Your message has been displayed. This does not mean that it was read or understood.\n\n"_s
                                   + (about.isEmpty() ? QString() : u"제목 / Subject: "_s + about + u'\n');
    Entity notification;
    notification.type = "message/disposition-notification";
    notification.content = notificationOf(mdn, from, original);
    Entity report;
    report.type = "multipart/report";
    report.parameters = "; report-type=disposition-notification";
    report.children = {textEntity("plain", text), notification};
    if (mdn.includeOriginalMessage) {
        Entity copy;
        copy.type = "message/rfc822";
        copy.content = original.raw.toByteArray();
        report.children.push_back(std::move(copy));
    }
    QByteArray head = fieldLine("Date", encodedDate(now));
    head += fieldLine("From", encodedAddresses({from}, 6));
    head += fieldLine("To", encodedAddresses(to, 4));
    head += fieldLine("Subject", encodedText(subject, 9));
    head += fieldLine("Message-ID", '<' + messageId.toUtf8() + '>');
    const QStringList ids = original.messageId();
    if (!ids.isEmpty()) {
        head += fieldLine("In-Reply-To", '<' + ids.first().toUtf8() + '>');
        head += fieldLine("References", '<' + ids.first().toUtf8() + '>');
    }
    if (mdn.sendingMode != u"mdn-sent-manually")
        head += fieldLine("Auto-Submitted", "auto-replied");
    return head + "MIME-Version: 1.0\r\n" + render(report);
}

std::optional<Mdn> parseMdn(const Message &message)
{
    QByteArray keep;
    const Headers fields = reportFields(message, u"message/disposition-notification"_s, keep);
    const QString disposition = fields.text("Disposition");
    if (fields.fields().empty() || disposition.isEmpty())
        return {};
    Mdn mdn;
    mdn.subject = message.subject();
    for (const Part *part : message.textBody) {
        if (part->type == u"text/plain") {
            mdn.textBody = bodyValue(*part, 1 << 20).value;
            break;
        }
    }
    mdn.includeOriginalMessage = std::ranges::any_of(message.root->subParts, [](const Part &part) {
        return part.type == u"message/rfc822" || part.type == u"text/rfc822-headers";
    });
    mdn.reportingUa = fields.text("Reporting-UA");
    mdn.mdnGateway = fields.text("MDN-Gateway");
    mdn.originalRecipient = fields.text("Original-Recipient");
    mdn.finalRecipient = fields.text("Final-Recipient");
    mdn.originalMessageId = fields.messageIds("Original-Message-ID").value_or(QStringList()).value(0);
    const QStringList halves = disposition.toLower().split(u';');
    const QStringList modes = halves.value(0).split(u'/');
    mdn.actionMode = modes.value(0).trimmed();
    mdn.sendingMode = modes.value(1).trimmed();
    mdn.type = halves.value(1).split(u'/').value(0).trimmed(); // behind the slash: modifiers
    static const QSet<QByteArray> standard{"reporting-ua", "mdn-gateway", "original-recipient", "final-recipient",
                                           "original-message-id", "disposition", "error"};
    for (const Field &field : fields.fields()) {
        const QByteArray name = field.name.toByteArray();
        if (name.compare("Error", Qt::CaseInsensitive) == 0)
            mdn.error.append(textForm(field.value));
        else if (!standard.contains(name.toLower()))
            mdn.extensionFields.insert(QString::fromLatin1(name), textForm(field.value));
    }
    return mdn;
}

} // namespace gw::backend::mime
