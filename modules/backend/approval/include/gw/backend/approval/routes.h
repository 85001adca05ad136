// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/approval/documents.h>
#include <gw/backend/http/events.h>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/base/clock.h>

namespace gw::backend::inbox {
struct Services;
}

namespace gw::backend::approval {

/// What a signature must at least be: the policy key `ApprovalSignature`.
enum class SignaturePolicy { None, Image, Certificate };

/// What a site decides.
struct Policy
{
    SignaturePolicy signature = SignaturePolicy::None;
    bool withdrawByConsent = true;  ///< after somebody acted, the drafter may ask the last signer (D6.3)
    bool stepsChangeLine = true;    ///< who has the turn may change what comes after them (D7)
    bool askAgainAfterEdit = false; ///< an edit re-opens concurrence and agreement (D4.10: ask instead of inform)
    QByteArray trustPem = {};       ///< what certificates of signers are checked against; empty: none is accepted
};

/// What dispatch adds to a record.
struct RecordParts
{
    QJsonArray dispatches;
    QJsonArray sealUses;
};

/// What the handlers stand on; all of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &once;
    http::EventHub &events;
    const identity::Access &access;
    const Clock &clock;
    const inbox::Services &inbox;
    Policy policy = {};
    QList<DecidedHook> decided = {};
    GivenTo givenTo = {};
    OpenedHook opened = {};
    /// The bytes of a file by its digest, and what dispatch has of a document: for the record's archive.
    std::function<Result<QByteArray>(const QString &sha256)> fileBytes = {};
    std::function<Result<RecordParts>(Session &, const QString &documentId)> recordParts = {};
};

/// Adds everything of the tags documents, documentacts, documentlines, documentforms (but the seals) and documentrecords of
/// portal.yaml.
void addRoutes(http::Router &router, const Services &services);

/// What time does to documents on their way: an absence begins or ends, a post falls vacant. Clerks are told where nobody can
/// act (D6.1), drafters what they may skip. To be called every minute or so; writes only what differs.
Result<Done> tidy(const Services &services);

/// Whether a person, on any of their seats, may have the files of a document: for files::Services::uses["document"].
Result<bool> mayHaveFiles(Session &session, const QString &personId, const QString &documentId, const Clock &clock,
                          const GivenTo &givenTo = {});

} // namespace gw::backend::approval
