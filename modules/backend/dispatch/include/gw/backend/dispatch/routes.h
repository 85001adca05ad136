// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <gw/backend/approval/documents.h>
#include <gw/backend/http/router.h>
#include <gw/backend/inbox/routes.h>
#include <gw/backend/storage/idempotency.h>

// What happens to a document after the decision: dispatch, receipt, circulation (domain D5.1 from DECIDED, D5.3, D5.4).
namespace gw::backend::dispatch {

/// What a site decides.
struct Policy
{
    bool checkRequired = false; ///< nothing is sealed before the document department has checked it (심사)
};

/// What the handlers stand on; all of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &once;
    const identity::Access &access;
    const Clock &clock;
    const inbox::Services &inbox;
    Policy policy = {};
    /// The bytes of a complete upload of this person: the picture of a new seal. Empty when there is no such file.
    std::function<Result<QByteArray>(storage::Session &session, const QString &personId, const QString &fileId)>
        fileOf = {};
};

/// Adds everything of the tags dispatches, receipts, circulations and seals of portal.yaml.
void addRoutes(http::Router &router, const Services &services);

/// For approval::Services::decided: makes the dispatch of a document that goes out, and ends a receipt whose reply it is.
approval::DecidedHook decidedHook();
/// For approval::Services::givenTo: the document was circulated to the caller.
approval::GivenTo givenTo();
/// For the files of a document: also who received it has them. Its card, line and other receivers stay the sender's.
approval::GivenTo filesGivenTo(const Clock &clock);
/// A reader opened a document or a receipt: their circulation is read from now on, by itself (D4.22, Art. 18(4)). `object`
/// is "document" or "receipt". The holders whose rows changed.
Result<QSet<QString>> noteReading(storage::Session &session, const identity::Caller &caller, const QString &object,
                                  const QString &objectId, const QDateTime &now);

/// All dispatches and uses of seals of a document, as its record has them: the contract's Dispatch, and {sealId,
/// dispatchId, at, by, targetCount}.
struct RecordParts
{
    QJsonArray dispatches;
    QJsonArray sealUses;
};
Result<RecordParts> recordParts(storage::Session &session, const QString &documentId);

} // namespace gw::backend::dispatch
