// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "submit.h"

namespace gw::mail {

class SendService::Private
{
public:
    Private(SendParts itsParts, SendService *service);

    Task<Done> begin();
    Task<Done> lookAfterHeld();
    void take(const outbox::Entry &entry);
    Task<Done> afterUnschedule(outbox::Entry entry);
    void refresh();
    void show(const QList<KeptDraft> &kept);
    Waiting rowOf(const outbox::Entry &entry) const;
    QDateTime nextChange() const;
    std::optional<outbox::Entry> entryOf(const QString &draftId) const;
    Task<Done> dropEntry(outbox::Entry entry);
    Task<Done> callBack(KeptDraft kept);
    Task<QString> enqueue(Outgoing message, QString dependsOn, std::chrono::milliseconds hold);
    Task<Outgoing> started(ComposeRequest request);
    Outgoing signedBy(Outgoing message, QList<Recipient> addressedTo) const;

    SendParts parts;
    SendService *q;
    DraftStore drafts;
    Senders senders;
    RecipientBook book;
    Templates templates;
    Files files;
    ServerSide server;
    Mirror mirror;
    Workshop workshop;
    std::unique_ptr<Spelling> spelling;
    QList<Waiting> waiting;
    QHash<QString, int> open; ///< drafts in a composer
    QHash<QString, std::vector<Deferred<Done>>> calledBack; ///< by operation
    QTimer heldTimer;
    QTimer clockTimer;
    bool refreshing = false;
    bool again = false;
};

} // namespace gw::mail
