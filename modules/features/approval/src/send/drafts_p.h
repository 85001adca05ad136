// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../document/fetching.h"
#include "draftstore.h"
#include <QTimer>
#include <gw/approval/receipts.h>
#include <gw/outbox/outbox.h>
#include <gw/store/autosave.h>
#include <gw/transfer/transfers.h>

namespace gw::approval {

class DraftEditing::Private
{
public:
    Private(outbox::Outbox &itsOutbox, Fetching &itsFetching, transfer::Transfers &itsTransfers, Receipts &itsReceipts,
            std::chrono::milliseconds itsUndo, std::chrono::milliseconds itsMirrorAfter)
        : outbox(itsOutbox), fetching(itsFetching), transfers(itsTransfers), receipts(itsReceipts), undo(itsUndo)
    {
        later.setSingleShot(true);
        later.setInterval(itsMirrorAfter); // a copy for other desks need not follow every letter
    }
    store::Store &store() { return fetching.store(); }
    Task<std::optional<KeptDraft>> kept(QString draftId);
    Task<Done> setMirror(QString draftId, Mirror mirror);
    void noteStates(); ///< reads how all drafts stand
    void mirrorSoon(const QString &draftId);
    void mirrorNow();
    QCoro::Task<> mirror(QString draftId);
    void take(const outbox::Entry &entry);
    QCoro::Task<> afterSubmission(outbox::Entry entry);
    QCoro::Task<> afterRefusal(outbox::Entry entry);
    QCoro::Task<> tidy();
    /// The server has exactly this.
    Task<Done> keepAsServers(Draft draft, QString etag);

    DraftEditing *q = nullptr;
    outbox::Outbox &outbox;
    Fetching &fetching;
    transfer::Transfers &transfers;
    Receipts &receipts;
    std::chrono::milliseconds undo;
    store::Autosave autosave{DraftEditing::autosave};
    QTimer later;
    QSet<QString> toMirror;
    QHash<QString, DraftState> states;
};

} // namespace gw::approval
