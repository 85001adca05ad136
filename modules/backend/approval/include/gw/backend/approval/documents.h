// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <functional>
#include <gw/backend/approval/numbers.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/database.h>
#include <optional>

// What other parts of the server ask and tell documents: dispatch, receipts, circulation, memos.
namespace gw::backend::approval {

using storage::Session;

// --- to make one ---

/// A document that another part begins for somebody: a memo that becomes one, a reply to a receipt.
struct NewDocument
{
    QString id = {};     ///< a new one when empty
    QString seatId;      ///< the drafter's
    QJsonObject meta;    ///< gw::document::Meta as JSON
    QJsonObject content; ///< gw::document::Content as JSON
    QStringList attachmentIds = {};
    QString relatedReceiptId = {}; ///< it answers this receipt: see Decided
    QString memoId = {};           ///< it was this memo
};
/// Creates it (TEMP, version 1) with its line in the audit and its row in the inbox; its id. Rejected, with the reason as
/// `detail`, when meta or content do not hold.
Result<QString> createDocument(Session &session, const NewDocument &document, const QDateTime &now);

// --- to know one ---

/// What a document is to other parts, without its text.
struct DocumentInfo
{
    QString id;
    QString state; ///< D3, lower-case kebab
    QString kind;
    QString flow;
    QString title;
    QString urgency;
    QString agencyId;
    QString unitId; ///< the processing unit that owns it
    QString drafterSeatId;
    QString drafterPersonId;
    QString numberDisplay; ///< empty: none yet
    std::optional<QDateTime> decidedAt;
    QString relatedReceiptId;
    qint64 revision = 0;
};
Result<std::optional<DocumentInfo>> documentInfo(Session &session, const QString &documentId);

/// The cell of a signature as the foot of the issued form draws it (D10).
struct SignatureCell
{
    QString role = {}; ///< draft, review, concur, agree, audit, decide
    QString titleKo;
    QString titleEn;
    QString name;
    QStringList marks; ///< "delegated" 전결, "acting" 대결, "skipped": then `note` says why
    QString note;
    QString signatureKind; ///< none, text, image, certificate; empty: the cell is a mark only
    std::optional<QDateTime> at;
};
/// A decided document as it is issued: frozen (D4.3).
struct IssuedDocument
{
    DocumentInfo info;
    QJsonObject meta;
    QJsonObject content;
    QJsonArray attachments; ///< of gw::document::AttachmentRef, in order
    std::optional<numbers::Number> number;
    QString specialNumber; ///< statute, directive, notice (Art. 11(2)); else empty
    QString versionSha256;
    QList<SignatureCell> cells;
};
/// NotFound when there is none, Conflict before it is decided.
Result<IssuedDocument> loadIssued(Session &session, const QString &documentId);

// --- who may know it (D7) ---

/// Whether somebody was given a document to read by circulation: dispatch knows. Null: nobody was.
using GivenTo =
    std::function<Result<bool>(Session &session, const QString &documentId, const identity::Caller &caller)>;

/// Somebody who may read a document has it in front of them: circulation notes it (D4.22). The holders (inbox) whose rows
/// changed. Null: nobody asks.
using OpenedHook = std::function<Result<QSet<QString>>(Session &session, const identity::Caller &caller,
                                                       const QString &documentId, const QDateTime &now)>;

/// Content: the drafter, the line (and who stands in today), clerk of the unit by grade, head of the unit, records officer,
/// a viewer it was given to, an auditor. Never an administrator as such.
Result<bool> mayReadContent(Session &session, const identity::Caller &caller, const QString &documentId,
                            const QDateTime &now, const GivenTo &givenTo = {});
/// List information: by readRange; records officers and auditors all.
Result<bool> mayReadListInfo(Session &session, const identity::Caller &caller, const QString &documentId,
                             const QDateTime &now);

// --- after the decision (D5.1) ---

/// What a hook is told, within the deciding transaction.
struct Decided
{
    DocumentInfo info;
    QString decidedBySeatId;
    numbers::Number number;
};
/// Runs in the transaction that decides: when it fails nothing was decided. Dispatch calls moveAfterDecision(Prepare) for a
/// document that is not internal, and makes its receivers; receipts learn that their reply stands.
using DecidedHook = std::function<Result<Done>(Session &session, const Decided &decided, const QDateTime &now)>;

/// The events of D5.1 from DECIDED on. Who may is the caller's business (dispatch), from where to where is not.
enum class AfterDecision { Prepare, AskCheck, ReturnCheck, Send, Close, SendAgain };
/// Moves a document on; Conflict when it is not where the event begins. Writes the audit and the inbox rows.
Result<Done> moveAfterDecision(Session &session, const QString &documentId, AfterDecision event,
                               const identity::Caller *by, const QDateTime &now);

} // namespace gw::backend::approval
