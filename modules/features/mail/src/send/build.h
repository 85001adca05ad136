// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <gw/jmap/calls.h>
#include <gw/mail/outgoing.h>

namespace gw::mail {

/// A message as it goes to the server: with both kinds of text, inline pictures by Content-ID, and headers. `blobs`: the
/// server's id of each file.
jmap::NewEmail newEmail(const Outgoing &message, const Sender &sender, const QHash<QString, QString> &blobs, const QString &mailboxId);
/// Who gets it: everybody once, Bcc too; `holdUntil` asks the server to wait (RFC 4865).
jmap::Envelope envelopeOf(const Outgoing &message, const Sender &sender, const QDateTime &holdUntil);
/// `<id>@<domain of the sender>`
QString newMessageId(const Sender &sender);
/// Message-ID of a draft's copy on the server: it names draft and revision, so that a lost answer can be found again.
QString draftMessageId(const QString &draftId, qint64 revision);
/// The beginning of all those of a draft.
QString draftMessagePrefix(const QString &draftId);

} // namespace gw::mail
