// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QObject>
#include <gw/approval/document.h>

namespace gw::approval {

/// A document that arrived.
struct Receipt
{
    QString id = {};
    document::ReceiptState state = document::ReceiptState::Arrived;
    QString title = {};
    QString senderName = {};   ///< as printed: 한별특별시장
    QString numberRemote = {}; ///< the sender's registration number
    QString originDocumentId = {};
    QString senderAgencyId = {}; ///< whom an answer goes to; may be empty
    QString number = {};         ///< receipt number; empty: not registered
    QString unitId = {};
    Names unit = {};
    Person handler = {};
    QDateTime receivedAt = {};
    QDateTime distributedAt = {};
    QDateTime due = {};
    QString method = {};
    QString reason = {};
    QString replyDocumentId = {};
    document::Meta meta = {};
    document::Content content = {};
    QList<document::AttachmentRef> attachments = {};
    QJsonObject sheet = {}; ///< the issued document as it arrived, for the paper; may be empty
    QStringList may = {};
    qint64 revision = 0;
    QString etag = {};
    bool can(QStringView action) const { return may.contains(action); }
    bool operator==(const Receipt &) const = default;
};

struct ReceiptAct
{
    QString receiptId = {};
    /// "distribute", "ask-redistribution", "register", "send-back", "transfer", "assign", "circulate", "direct", "finish"
    QString action = {};
    QString unitId = {};
    QString handlerSeatId = {};
    QStringList viewerPostIds = {};
    QDateTime due = {};
    QString method = {};
    QString reason = {};
    QString agencyId = {};
    QString etag = {};
};

/// What arrived: read from this computer or the server, and worked on through the outbox. Belongs to the GUI thread.
class Receipts final : public QObject
{
    Q_OBJECT

public:
    ~Receipts() override;

    /// Offline as it was read last; NotFound: never here, or gone.
    Task<Receipt> receipt(QString id);
    Task<QString> markOpened(QString id); ///< the read record of the system (D4.22)
    Task<QString> act(ReceiptAct act);

Q_SIGNALS:
    void changed(const QString &receiptId);

private:
    friend class ApprovalService;
    class Private;
    explicit Receipts(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
