// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/mail/outgoing.h>

namespace gw::mail {

QJsonObject toJson(const Recipient &one);
Recipient recipientFrom(const QJsonObject &object);
QJsonArray toJson(const QList<Recipient> &list);
QList<Recipient> recipientsFrom(const QJsonValue &value);

} // namespace gw::mail
