// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMap>
#include <gw/backend/mime/parse.h>

/// Messages about messages: read receipts (RFC 8098, RFC 9007), bounces (RFC 3464), absence (RFC 3834).
namespace gw::backend::mime {

/// The MDN object of RFC 9007 1.5, without what belongs to the store (forEmailId).
struct Mdn
{
    QString subject;  ///< empty: a fitting one is made
    QString textBody; ///< empty: likewise
    bool includeOriginalMessage = false;
    QString reportingUa;
    QString actionMode = QStringLiteral("manual-action");
    QString sendingMode = QStringLiteral("mdn-sent-manually");
    QString type = QStringLiteral("displayed"); ///< deleted, dispatched, displayed, processed
    QString mdnGateway;
    QString originalRecipient;
    QString finalRecipient; ///< "rfc822; address", or the address alone
    QString originalMessageId; ///< without < and >
    QStringList error;
    QMap<QString, QString> extensionFields;
};

/// To whom a read receipt about `message` goes: Disposition-Notification-To. Empty: nobody asked.
QList<Address> receiptWantedBy(const Message &message);
/// The receipt from `from` to `to` about `original`.
QByteArray buildMdn(const Mdn &mdn, const Address &from, const QList<Address> &to, const Message &original,
                    const QDateTime &now, const QString &messageId);
/// What a multipart/report of type disposition-notification says; nothing when it is not one.
std::optional<Mdn> parseMdn(const Message &message);

struct FailedRecipient
{
    QString address;
    QByteArray action = "failed";  ///< failed, delayed, delivered, relayed, expanded
    QByteArray status = "5.0.0";   ///< RFC 3463
    QString diagnostic;            ///< what the other server said; empty: nothing
    QByteArray remote;             ///< its name; empty: it happened here
};
struct Bounce
{
    QByteArray reportingMta; ///< our name
    Address from;            ///< postmaster
    QString to;              ///< the envelope sender
    QString messageId;
    QString envelopeId; ///< of the SMTP client, RFC 3461; usually empty
    QDateTime arrived;
    QDateTime now;
    QList<FailedRecipient> recipients;
};
/// A delivery status notification in Korean and English, with the header of `original`. Its envelope sender must be empty.
QByteArray buildBounce(const Bounce &bounce, const Message &original);
/// What a multipart/report of type delivery-status says; empty when it is not one.
QList<FailedRecipient> parseBounce(const Message &message);

/// Whether an absence may be answered at all (RFC 3834 2, RFC 5230 4.6): not to machines, lists, bounces and ourselves, and
/// only when one of `own` addresses stands in To or Cc. `sender` is the envelope sender.
bool mayAnswerAbsence(const Message &message, const QString &sender, const QStringList &own);
struct AbsenceReply
{
    Address from;
    QString to;
    QString subject; ///< empty: "부재중 자동 회신: …"
    QString text;    ///< may be empty when html is not
    QString html;
    QDateTime now;
    QString messageId;
};
/// The answer, Auto-Submitted: auto-replied, in the thread of `original`.
QByteArray buildAbsenceReply(const AbsenceReply &reply, const Message &original);

} // namespace gw::backend::mime
