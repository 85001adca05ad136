// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/mail/store.h>

namespace gw::backend::mime {
struct Message;
}

namespace gw::backend::mail {

/// What is searched, field by field.
struct SearchText
{
    QString subject;
    QString sender;    ///< names and addresses of From
    QString recipient; ///< of To
    QString cc;
    QString bcc;
    QString files; ///< names of attachments
    QString body;
};

/// All that the store keeps of a message beside its bytes.
struct Message::Data
{
    QString digest;
    qint64 size = 0;
    QByteArray list;   ///< what lists show, as JSON
    qint64 sentAt = 0; ///< 0: no or no valid Date
    bool hasAttachment = false;
    qint64 messageId = 0;     ///< hash of its Message-ID; 0: none
    QList<qint64> references; ///< hashes of Message-ID, In-Reply-To and References
    qint64 subject = 0;       ///< hash of its base subject
    QByteArray subjectKey;    ///< by which lists are sorted
    QByteArray fromKey;
    QByteArray toKey;
    SearchText text;
};

/// The properties of Email (RFC 8621 4.1.2, 4.1.4) that Data::list holds.
const QStringList &listedProperties();

Message::Data described(const mime::Message &message, const QString &digest);

/// A number for a text that is compared only.
qint64 hashOf(const QString &text);

} // namespace gw::backend::mail
