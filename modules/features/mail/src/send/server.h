// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <QPointer>
#include <gw/jmap/client.h>
#include <gw/mail/drafts.h>
#include <gw/mail/outgoing.h>

namespace gw::mail {

/// The mailboxes that sending needs.
struct Boxes
{
    QString drafts;
    QString sent;
};

/// What is at the server, asked in the steps that sending and mirroring are made of. Every function is one or two
/// requests and says truly whether it happened; none of them tries again. GUI thread.
class ServerSide final : public QObject
{
    Q_OBJECT

public:
    using GetClient = std::function<jmap::Client *()>;
    explicit ServerSide(GetClient client, QObject *parent = nullptr) : QObject(parent), m_client(std::move(client)) {}

    /// Makes the mailboxes where a fresh account has none.
    Task<Boxes> boxes(QString accountId);

    /// Where a message with this Message-ID is.
    struct Found
    {
        QString emailId; ///< empty: nowhere
        bool isDraft = false;
        bool isSubmitted = false;
        QString submissionId = {};
        bool isPending = false; ///< the server holds it back
    };
    /// Conflict with problemType "outcome-unknown": it lies in Drafts, and the server cannot say whether it was submitted.
    Task<Found> find(QString accountId, QString messageId, QDateTime since);

    Task<QString> create(QString accountId, jmap::NewEmail email); ///< gives the Email id
    struct Submitted
    {
        QString submissionId;
        QDateTime sendAt;
        bool isMoved = true; ///< out of Drafts
    };
    /// State of the account's submissions; empty: the server does not tell.
    Task<QString> submissionState(QString accountId);
    /// `ifInState`: refused with Stale when any submission was made since then. So a request that was given up and comes
    /// late cannot send a second time.
    Task<Submitted> submit(QString accountId, QString emailId, QString identityId, jmap::Envelope envelope, Boxes boxes, QString ifInState);
    Task<Done> moveToSent(QString accountId, QString emailId, Boxes boxes);
    Task<Done> moveToDrafts(QString accountId, QString emailId, Boxes boxes);
    Task<Done> setKeyword(QString accountId, QString emailId, QString keyword);
    /// NotFound counts as done.
    Task<Done> destroy(QString accountId, QString emailId);
    Task<bool> exists(QString accountId, QString emailId);
    /// Copies in Drafts whose Message-ID begins with `prefix`, with the rest of it.
    Task<QHash<QString, QString>> draftCopies(QString accountId, QString prefix);
    enum class Held { Pending, Gone, Canceled };
    Task<Held> held(QString accountId, QString submissionId);
    Task<Done> cancel(QString accountId, QString submissionId);

    jmap::Client *client() const { return m_client(); }

private:
    Task<jmap::Got<jmap::Email>> newest(QString accountId, QString mailboxId, QDateTime since);
    Task<Done> patch(QString accountId, QString emailId, QJsonObject patch);

    GetClient m_client;
    QHash<QString, Boxes> m_boxes;
};

} // namespace gw::mail
