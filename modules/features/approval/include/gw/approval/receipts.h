// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <gw/approval/circulations.h>
#include <gw/document/sheet.h>

namespace gw::approval {

/// One station of a received document (Art. 18(3)).
struct ReceiptStation
{
    QDateTime at = {};
    QString action = {};
    Person by = {};
    Names unit = {};
    Names toUnit = {}; ///< where it went; may be empty
    QString reason = {};
    bool operator==(const ReceiptStation &) const = default;
};

/// A document that arrived.
struct Receipt
{
    QString id = {};
    qint64 revision = 0;
    document::ReceiptState state = document::ReceiptState::Arrived;
    QString agencyId = {};
    QString unitId = {}; ///< empty: the document department has it
    Names unit = {};
    QString title = {};
    QString senderName = {};     ///< as printed: 한별특별시장
    QString senderAgencyId = {}; ///< whom an answer goes to; may be empty
    Names senderAgency = {};
    QString numberRemote = {};                ///< the sender's registration number
    bool hasSheet = false;                    ///< the person may read the content
    document::Sheet sheet = {};               ///< as it arrived, for the paper
    QHash<QString, QByteArray> pictures = {}; ///< PNG, by their SHA-256 as the sheet names them
    QString documentKind = {};
    QString urgency = {};
    QString suggestedUnitId = {}; ///< the unit that it is probably for; empty: nobody knows
    Names suggestedUnit = {};
    Names suggestedWhy = {};
    QDateTime receivedAt = {};
    QDateTime distributedAt = {};
    QString number = {}; ///< receipt number; empty: not registered
    Person handler = {};
    QDateTime due = {};
    QString method = {}; ///< how a decider wants it handled (Art. 18(5))
    QDateTime handlerOpenedAt = {};
    QDateTime finishedAt = {};
    QString reason = {}; ///< why it was sent back or passed on
    QList<ReceiptStation> route = {};
    QList<Viewer> viewers = {};
    QString replyDocumentId = {};
    QString originDocumentId = {}; ///< where it is on this server and the person may read it
    QStringList may = {};
    bool can(QStringView action) const { return may.contains(action); }
    bool operator==(const Receipt &) const = default;
};

struct ReceiptAct
{
    QString receiptId = {};
    /// "distribute", "ask-redistribution", "register", "send-back", "ask-resend", "transfer", "assign", "circulate",
    /// "direct", "finish"
    QString action = {};
    QString unitId = {};
    QString handlerSeatId = {};
    QStringList viewerPostIds = {};
    QDateTime due = {};
    QString method = {};
    QString reason = {};
    QString agencyId = {};
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
    QString pendingAction(const QString &receiptId) const; ///< what was done here and is not confirmed; empty: nothing

Q_SIGNALS:
    void changed(const QString &receiptId);

private:
    friend class ApprovalService;
    class Private;
    explicit Receipts(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
