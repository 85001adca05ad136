// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <chrono>
#include <gw/backend/inbox/routes.h>
#include <gw/document/meta.h>
#include <memory>

namespace gw::backend::dispatch {

/// What travels to one receiver: the issued document as it is for them, and who sent it.
struct Envelope
{
    QString targetId = {};
    QString dispatchId = {};
    QString documentId = {};
    document::Receiver receiver = {};
    QString senderName = {};
    QString senderAgencyId = {};
    QString senderUnitId = {};
    QString number = {}; ///< the sender's production number
    QString title = {};
    QString kind = {};
    QString flow = {};
    QString urgency = {};
    QString securityHandling = {};
    QJsonObject sheet = {}; ///< the contract's IssuedSheet, split for this receiver, with seal and attachments
};

/// A way to receivers: this server's own agencies, an exchange of files, another server.
class IRelay
{
public:
    enum class Outcome { Handed, Refused, Later };
    struct Delivery
    {
        Outcome outcome = Outcome::Later;
        QString reason = {}; ///< unknown-receiver, dissolved, no-unit …
    };

    virtual ~IRelay() = default;
    virtual bool serves(const document::Receiver &receiver) const = 0;
    /// Runs in the transaction that moves the target on; a way over a network puts the envelope into its own outgoing table
    /// here. May be called again for the same target after a crash, and then changes nothing.
    virtual Result<Delivery> deliver(storage::Session &session, const Envelope &envelope, const QDateTime &now) = 0;
    /// Asks it back; whether that worked comes as an acknowledgement (recalled, recall-failed).
    virtual Result<Done> recall(storage::Session &session, const QString &targetId, const QDateTime &now) = 0;
};

/// Answers of the other side about one target: arrival, acceptance, send-back, transfer, resend-request, recalled,
/// recall-failed, fail. Applied by the next turn of the relay, in their order.
Result<Done> acknowledge(storage::Session &session, const QString &targetId, const QString &kind,
                         const QString &receiptNumber, const QString &reason, const QDateTime &now);

/// Moves sealed dispatches to their receivers: QUEUED → SENDING → … (domain D5.3), tries again with growing pauses, gives
/// up to the clerk, applies acknowledgements, and closes what has arrived everywhere. Its own thread, which also tells who
/// stands in when an absence begins or ends; nothing is lost when it ends at any moment.
class Relay final
{
public:
    struct Options
    {
        std::chrono::milliseconds pause{1000}; ///< between two looks at the queue
        std::chrono::seconds firstRetry{60};   ///< doubles with each attempt
        int attempts = 8;                      ///< then it is given to the clerk
        int batch = 50;                        ///< targets of one transaction
    };

    explicit Relay(const inbox::Services &services);
    Relay(const inbox::Services &services, Options options);
    ~Relay(); ///< stop()s

    /// A way that is asked before this server's own. Before start().
    void addWay(std::shared_ptr<IRelay> way);
    void start();
    void stop();
    /// One turn in the caller's thread, without start(): everything that is due. How many targets moved.
    Result<int> runOnce();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::dispatch
