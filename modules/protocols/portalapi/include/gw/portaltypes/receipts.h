// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/circulations.h>
#include <gw/portaltypes/inboxkinds.h>
#include <gw/portaltypes/issuedsheets.h>
#include <gw/portaltypes/receiptkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// A document that came in (Art. 18).
struct Receipt
{
    QString id;
    qint64 revision = 0;
    ReceiptState state = ReceiptState::Unknown;
    QString agencyId;
    /// Whose it is now; absent while the document department has it.
    std::optional<QString> unitId;
    QString unitKo;
    QString unitEn;
    QString title;
    QString senderName;
    QString senderAgencyKo;
    QString senderAgencyEn;
    /// The sender's number.
    QString prodNoRemote;
    /// Only for who may read the content.
    std::optional<IssuedSheet> sheet;
    QDateTime receivedAt;
    std::optional<QDateTime> distributedAt;
    std::optional<ReceiptNumber> number;
    std::optional<ApprovalPerson> handler;
    std::optional<QDateTime> due;
    /// How a decider wants it handled (Art. 18(5)).
    std::optional<QString> method;
    std::optional<QDateTime> handlerOpenedAt;
    std::optional<QDateTime> finishedAt;
    std::optional<QString> documentKind;
    std::optional<QString> urgency;
    std::optional<ReceiptSuggestion> suggestion;
    /// Why it was sent back or passed on.
    std::optional<QString> reason;
    QList<ReceiptStep> route;
    QList<Circulation> circulation;
    /// The document that answers it.
    std::optional<QString> replyDocumentId;
    /// The sender's document, where it is on this server and the caller may read it.
    std::optional<QString> originDocumentId;
    /// distribute, ask-redistribution, register, send-back, ask-resend, transfer, assign, circulate, direct, reply,
    /// finish.
    QList<QString> may;

    bool operator==(const Receipt &) const = default;
};
bool fromJson(const QJsonValue &value, Receipt &out);
QJsonValue toJson(const Receipt &value);

/// What is done with a received document.
struct ReceiptAct
{
    /// distribute, ask-redistribution, register, send-back, ask-resend, transfer, assign, circulate, direct or
    /// finish.
    QString action;
    /// Of distribute: to which unit.
    std::optional<QString> unitId;
    /// Of assign, and of direct by a decider (Art. 18(5)).
    std::optional<QString> handlerSeatId;
    /// Of circulate: who has to read it.
    std::optional<QList<QString>> viewerPostIds;
    std::optional<QDateTime> due;
    std::optional<QString> method;
    /// Needed by ask-redistribution, send-back, transfer and finish without a reply.
    std::optional<QString> reason;
    /// Of transfer: to which agency.
    std::optional<QString> agencyId;

    bool operator==(const ReceiptAct &) const = default;
};
bool fromJson(const QJsonValue &value, ReceiptAct &out);
QJsonValue toJson(const ReceiptAct &value);

} // namespace gw::portal
