// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <gw/approval/deciding.h>
#include <gw/document/sheet.h>

namespace gw::approval {

struct DispatchTarget
{
    QString id = {};
    document::Receiver receiver = {};
    document::TargetState state = document::TargetState::Queued;
    QDateTime sentAt = {};
    QDateTime arrivedAt = {}; ///< its effect begins (Art. 6(2))
    QDateTime acceptedAt = {};
    QDateTime nextTryAt = {};
    QString receiptNo = {};
    QString reason = {};   ///< why it failed or came back
    bool personal = false; ///< a copy of their own, with a part that nobody else sees (Art. 12(2))
    int attempts = 0;
    bool settled = false; ///< it failed or came back, and somebody saw that nothing more is to be done
    bool operator==(const DispatchTarget &) const = default;
};

struct Dispatch
{
    QString id = {};
    QString documentId = {};
    QString title = {};
    QString number = {};
    QString state = {}; ///< "dispatch-wait", "check-wait", "check-returned", "sent", "closed", "consent-wait",
                        ///< "refused"
    QString senderName = {};
    document::SenderKind senderKind = document::SenderKind::AgencyHead;
    document::SealMode sealMode = document::SealMode::Seal;
    QString sealId = {};
    QDate issuedOn = {};
    QList<DispatchTarget> targets = {};
    QString resendOf = {};
    QString ground = {}; ///< of a resend: "order", "name-change", "omission", "request" (Art. 15(4))
    QString note = {};
    QString reason = {}; ///< why the check sent it back
    QDateTime createdAt = {};
    QDateTime sentAt = {};
    Person sentBy = {};
    Person askedBy = {}; ///< who asked for the check
    QList<CheckNote> checkNotes = {};
    Person consentBy = {}; ///< the unit's head, about a resend; nobody: not asked or not answered
    QDateTime consentAt = {};
    bool consent = false;
    QStringList may = {};
    qint64 revision = 0;
    QString etag = {};
    bool can(QStringView action) const { return may.contains(action); }
    bool operator==(const Dispatch &) const = default;
};

/// What is done with a dispatch.
struct DispatchAct
{
    QString dispatchId = {};
    QString documentId = {};
    QString action =
        {}; ///< "update", "ask-check", "check-return", "send", "retry", "recall", "settle", "consent", "refuse"
    std::optional<document::SealMode> sealMode = {};
    QString sealId = {};
    QString senderName = {};
    std::optional<document::SenderKind> senderKind = {};
    QList<document::Receiver> receivers = {}; ///< of "update": all of them, in order
    QStringList targetIds = {};               ///< of "retry", "recall" and "settle"
    QString reason = {};
    QList<CheckReason> checkReasons = {};
};

/// The issued document with the pictures that it names by their SHA-256: the seal, signatures.
struct IssuedPaper
{
    document::Sheet sheet = {};
    QHash<QString, QByteArray> pictures = {}; ///< PNG
};

/// Sending out what was decided. Writes are outbox entries, "send" is held for ten seconds. Belongs to the GUI thread.
class Dispatching final : public QObject
{
    Q_OBJECT

public:
    ~Dispatching() override;

    /// All of a document, the newest first; those of the last time when the server cannot be reached.
    Task<QList<Dispatch>> dispatches(QString documentId);
    /// What exactly goes out, for the paper; `targetId` of the single copy, empty: the common one.
    Task<IssuedPaper> sheet(QString dispatchId, QString targetId);
    Task<QString> act(DispatchAct act);
    /// To changed or added receivers; needs the consent of the unit's head (Art. 15(4)).
    Task<QString> resend(QString documentId, QList<document::Receiver> receivers, document::ResendGround ground,
                         QString note);

Q_SIGNALS:
    void changed(const QString &documentId);

private:
    friend class ApprovalService;
    class Private;
    explicit Dispatching(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
