// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/dispatchkinds.h>
#include <gw/portaltypes/documentstates.h>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// To whom a document goes.
struct DispatchReceiver
{
    ReceiverKind kind = ReceiverKind::Unknown;
    /// Of the agency, unit or person; absent for outside.
    std::optional<QString> id;
    /// As it is printed after 수신.
    QString name;
    /// 경유.
    std::optional<QString> via;
    /// The department meant, in brackets.
    std::optional<QString> refDept;

    bool operator==(const DispatchReceiver &) const = default;
};
bool fromJson(const QJsonValue &value, DispatchReceiver &out);
QJsonValue toJson(const DispatchReceiver &value);

/// One receiver of a dispatch and how far it is.
struct DispatchTarget
{
    QString id;
    DispatchReceiver receiver;
    TargetState state = TargetState::Unknown;
    /// The text has a part that is only for them (Art. 12(2)); they get only that.
    bool personal = false;
    std::optional<QDateTime> sentAt;
    std::optional<QDateTime> arrivedAt;
    /// The receiver's receipt number.
    std::optional<QString> receiptNo;
    /// Why it failed, came back or was passed on.
    std::optional<QString> reason;
    int attempts = 0;
    std::optional<QDateTime> acceptedAt;
    std::optional<QDateTime> nextTryAt;
    /// It failed or came back, and somebody saw that nothing more is to be done.
    std::optional<bool> settled;

    bool operator==(const DispatchTarget &) const = default;
};
bool fromJson(const QJsonValue &value, DispatchTarget &out);
QJsonValue toJson(const DispatchTarget &value);

/// The consent to send a document again (Art. 15(4); records rule Art. 12(2)).
struct DispatchConsent
{
    bool consent = false;
    ApprovalPerson by;
    QDateTime at;
    std::optional<QString> reason;

    bool operator==(const DispatchConsent &) const = default;
};
bool fromJson(const QJsonValue &value, DispatchConsent &out);
QJsonValue toJson(const DispatchConsent &value);

/// One sending of a decided document (Arts. 12 to 16).
struct Dispatch
{
    QString id;
    QString documentId;
    QString title;
    std::optional<QString> number;
    DispatchState state = DispatchState::Unknown;
    /// Printed below the text; empty for documents that stay inside (Art. 13(3)).
    QString senderName;
    SenderKind senderKind = SenderKind::Unknown;
    SealMode sealMode = SealMode::Unknown;
    std::optional<QString> sealId;
    std::optional<QDate> issuedOn;
    QList<DispatchTarget> targets;
    /// Of a later one: order, name-change, omission or request (Art. 15(4)).
    std::optional<QString> ground;
    std::optional<QString> note;
    std::optional<DispatchConsent> consent;
    /// The dispatch that it repeats.
    std::optional<QString> resendOf;
    /// Why the check sent it back.
    std::optional<QString> reason;
    /// What the active seat may do: update, ask-check, check-return, send, retry, recall, settle, resend, consent,
    /// refuse.
    QList<QString> may;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> sentAt;
    std::optional<ApprovalPerson> sentBy;
    std::optional<ApprovalPerson> askedBy;
    std::optional<QList<CheckNote>> checkNotes;
    qint64 revision = 0;

    bool operator==(const Dispatch &) const = default;
};
bool fromJson(const QJsonValue &value, Dispatch &out);
QJsonValue toJson(const Dispatch &value);

/// All sendings of a document, oldest first.
struct Dispatches
{
    QList<Dispatch> items;

    bool operator==(const Dispatches &) const = default;
};
bool fromJson(const QJsonValue &value, Dispatches &out);
QJsonValue toJson(const Dispatches &value);

} // namespace gw::portal
