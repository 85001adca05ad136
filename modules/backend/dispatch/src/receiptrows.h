// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "rows.h"

#include <QJsonObject>

// The rows of receipts, their route and who has to read.
namespace gw::backend::dispatch {

using document::ReceiptState;

struct Receipt
{
    QString id = {};
    QString targetId = {}; ///< empty: transferred here by another agency
    QString agencyId = {};
    QString unitId = {}; ///< empty while the document department has it
    QString documentId = {};
    QString dispatchId = {};
    QString senderName = {};
    QString senderAgency = {};
    QString senderUnit = {};
    QString senderNumber = {};
    QString title = {};
    QString kind = {};
    QString flow = {};
    QString urgency = {};
    QString refDept = {};
    QJsonObject sheet = {}; ///< IssuedSheet; loaded by findReceipt() alone
    int attachments = 0;
    ReceiptState state = ReceiptState::Arrived;
    QDateTime arrivedAt = {};
    QDateTime distributedAt = {};
    QDateTime registeredAt = {};
    QString number = {};
    qint64 serial = 0;
    int year = 0;
    QString handlerSeat = {};
    QDateTime assignedAt = {};
    QDateTime openedAt = {}; ///< by the handler
    QDateTime due = {};
    QString method = {};
    QString reason = {};
    QString replyDocumentId = {};
    QDateTime finishedAt = {};
    QDateTime changedAt = {};
    qint64 revision = 1;
};

Result<std::optional<Receipt>> findReceipt(Session &session, const QString &id);
Result<std::optional<Receipt>> findReceiptOfTarget(Session &session, const QString &targetId);
Result<Done> insertReceipt(Session &session, const Receipt &receipt);
Result<Done> saveReceipt(Session &session, Receipt &receipt, const QDateTime &now);
/// The rows of the boxes that a receipt has now; not those of its readers.
Result<QSet<QString>> projectReceipt(Session &session, const Receipt &receipt, const QDateTime &now);

/// One step of the way through the house: registration data, never changed (Art. 18(3)).
struct RouteStep
{
    QString receiptId = {};
    QDateTime at = {};
    QString seatId = {}; ///< empty: the system
    QString action = {};
    QString fromUnit = {};
    QString toUnit = {};
    QString reason = {};
};
Result<Done> addRoute(Session &session, const RouteStep &step);
Result<QList<RouteStep>> routeOf(Session &session, const QString &receiptId);

/// Somebody who has to read a receipt or a document.
struct Reading
{
    QString id = {};
    QString object = {}; ///< receipt or document
    QString objectId = {};
    QString documentId = {};
    QString postId = {}; ///< one of the two
    QString seatId = {};
    int position = 0;
    QString askedSeat = {};
    QDateTime askedAt = {};
    QDateTime due = {};
    QString note = {};
    QDateTime openedAt = {};
    QString openedSeat = {};
    QString comment = {};
    QDateTime commentedAt = {};
    qint64 revision = 1;

    QString holder() const;
};
Result<std::optional<Reading>> findReading(Session &session, const QString &id);
Result<QList<Reading>> readingsOf(Session &session, const QString &object, const QString &objectId);
Result<Done> insertReading(Session &session, const Reading &reading);
Result<Done> saveReading(Session &session, Reading &reading);
/// Whether the caller is the reader: on the seat, or on the post.
Result<bool> isReader(Session &session, const QString &seatId, const Reading &reading);
/// What a reader's row says, from what is read.
struct ReadingLook
{
    QString title = {};
    QString kind = {};
    QString flow = {};
    QString urgency = {};
    QString number = {};
    QString unitKo = {};
    QString unitEn = {};
    int attachments = 0;
};
Result<QSet<QString>> projectReading(Session &session, const Reading &reading, const ReadingLook &look);
Result<ReadingLook> lookOf(Session &session, const Reading &reading);

} // namespace gw::backend::dispatch
