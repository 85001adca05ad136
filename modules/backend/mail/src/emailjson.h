// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "emailrow.h"

#include <gw/backend/jmap/objects.h>
#include <gw/backend/mime/json.h>

namespace gw::backend::mail {

/// What Email/get (RFC 8621 4.2) and Email/parse (4.9) are asked for.
struct EmailRequest
{
    QStringList properties; ///< in the order asked
    mime::PartProperties parts;
    mime::BodyValueRequest values;
    bool needsMessage = false; ///< something is asked for that is not in the table

    bool wantsValues() const { return properties.contains(QStringLiteral("bodyValues")); }
};
enum class Purpose { Get, Parse };
std::expected<EmailRequest, MethodError> emailRequest(const QJsonObject &arguments, Purpose purpose);

/// `message` may be null when the request does not need it.
QJsonObject emailJson(const EmailRow &row, const mime::Message *message, EmailRequest &request);
/// The properties that are of the message alone.
void addMessageProperties(QJsonObject &object, const mime::Message &message, const EmailRequest &request);

} // namespace gw::backend::mail
