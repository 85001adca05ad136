// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMap>
#include <functional>
#include <gw/backend/jmap/blobs.h>
#include <gw/backend/jmap/method.h>
#include <gw/backend/jmap/statehub.h>
#include <gw/backend/mail/store.h>
#include <gw/backend/smtp/client.h>
#include <gw/backend/smtp/lmtp.h>

namespace gw::backend::submission {

struct Options
{
    /// Takes mail for everybody who is not ours. Blocks; null: there is no way outside, and such recipients are refused.
    std::function<std::expected<smtp::Sent, smtp::Client::Failure>(const smtp::Mail &)> smartHost = {};
    std::function<void()> stopSmartHost = {};   ///< ends a call of smartHost that is running
    QString ownName = QStringLiteral("localhost"); ///< in Received and in bounces
    int maxDelayedSend = 30 * 24 * 3600;        ///< seconds (RFC 8621 1.3.2)
    int maxRecipients = 1000;
    std::chrono::seconds giveUpAfter = std::chrono::hours(5 * 24); ///< RFC 5321 4.5.4.1
    std::chrono::seconds firstRetry{60};        ///< then twice as long each time, at most four hours
};

/// Sends and takes mail: identities, submissions, the queue to the outside, answers in absence, receipts (RFC 8621 6 to
/// 8, RFC 9007, RFC 9425).
///
/// Inside the administration a submission is recorded in the transaction that puts it into the recipients' accounts, so
/// that it is there for everybody or for nobody, whenever the process ends. What goes outside is a row of the queue,
/// written in the same transaction; the row goes when the smart host has taken the mail, and together with it the
/// bounce comes. A second submission of the same Message-ID by the same account is answered with the first, unless that
/// was cancelled: a client whose connection broke may simply ask again.
///
/// Thread-safe. All references must outlive it.
class PostOffice final
{
public:
    PostOffice(storage::Database &database, mail::MailStore &store, jmap::Blobs &blobs, const jmap::Accounts &accounts,
               jmap::StateHub &hub, const Clock &clock, Options options);
    ~PostOffice(); ///< stop()s

    /// Adds Identity/*, EmailSubmission/*, VacationResponse/*, MDN/* and Quota/*.
    void addMethods(jmap::Methods &methods);
    /// What the session says of the capabilities of those methods, and what each account does.
    static QMap<QString, QJsonObject> capabilities();
    QMap<QString, QJsonObject> accountCapabilities() const;

    /// Begins to work on the queue and on submissions whose time has come, in a thread of its own.
    void start();
    void stop();
    /// Does at once what is due, on the calling thread; how many messages were moved. For tests and start().
    Result<int> workOff();

    /// For LMTP: whether an address is one of ours, and the delivery of a mail from outside to it.
    smtp::Verdict accepts(const QString &recipient);
    smtp::Verdict deliver(const QString &recipient, const smtp::Incoming &incoming);

    /// Forgets old entries: who was answered in whose absence.
    Result<Done> tidy();

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::submission
