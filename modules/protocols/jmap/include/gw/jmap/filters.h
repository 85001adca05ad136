// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace gw::jmap {

/// Filters of Email/query, RFC 8621 4.4.1.
namespace filter {
QJsonObject inMailbox(const QString &mailboxId);
QJsonObject inMailboxOtherThan(const QStringList &mailboxIds);
QJsonObject text(const QString &words);
/// "subject", "body", "from", "to", "cc", "bcc".
QJsonObject field(const QString &name, const QString &words);
QJsonObject hasKeyword(const QString &keyword);
QJsonObject notKeyword(const QString &keyword);
QJsonObject hasAttachment(bool has = true);
QJsonObject before(const QDateTime &time);
QJsonObject after(const QDateTime &time);
QJsonObject header(const QString &name, const QString &value = {});
QJsonObject minSize(qint64 bytes);
QJsonObject maxSize(qint64 bytes);
/// AND, OR, NOT. Of one filter AND and OR are that filter; empty ones are left out.
QJsonObject allOf(const QList<QJsonObject> &filters);
QJsonObject anyOf(const QList<QJsonObject> &filters);
QJsonObject noneOf(const QList<QJsonObject> &filters);
} // namespace filter

} // namespace gw::jmap
