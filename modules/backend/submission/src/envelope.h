// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <expected>
#include <gw/backend/jmap/objects.h>
#include <gw/backend/mime/parse.h>

namespace gw::backend::submission {

/// Whether it can be an address of a mailbox (RFC 5321 4.1.2, RFC 6531): strict about what could break a command.
bool isAddress(const QString &address);

/// The envelope of an EmailSubmission (RFC 8621 7), checked: addresses, parameters, each recipient once.
std::expected<QJsonObject, jmap::SetError> checkedEnvelope(const QJsonObject &envelope, int maxRecipients);
/// The envelope that the message itself means: its recipients in To, Cc and Bcc. `from`: the identity's address.
std::expected<QJsonObject, jmap::SetError> envelopeOf(const mime::Message &message, const QString &from,
                                                      int maxRecipients);
/// When it is to go: HOLDFOR and HOLDUNTIL of mailFrom (RFC 4865), or now. invalidProperties beyond `mostSeconds`.
std::expected<QDateTime, jmap::SetError> releaseTime(const QJsonObject &envelope, const QDateTime &now, int mostSeconds);

} // namespace gw::backend::submission
