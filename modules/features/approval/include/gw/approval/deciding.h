// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/approval/document.h>
#include <gw/approval/signing.h>
#include <gw/base/clock.h>
#include <gw/document/diff.h>
#include <gw/outbox/outbox.h>

namespace gw::approval {

/// A warning that was accepted, and why.
struct CheckReason
{
    QString code = {};
    QString reason = {};
    bool operator==(const CheckReason &) const = default;
};

/// What somebody decides about a step.
struct Act
{
    QString documentId = {};
    QString stepId = {};
    document::Decision decision = document::Decision::Approve;
    QString versionSha256 = {}; ///< of the version they saw
    QString opinion = {};       ///< text; required for Object, Conditional
    document::OpinionVisibility visibility = document::OpinionVisibility::All;
    QString reason = {};       ///< required for Return and Skip
    QString overrideNote = {}; ///< of a decider who decides against an agreement that is missing (D4.9)
    QList<CheckReason> checkReasons = {};
    QString toStepId = {}; ///< of Return: the earlier step it goes back to, where policy allows; empty: the drafter
    bool objectionsSeen = false; ///< the decider has read every objection of this version (D4.9)
};

/// A decision that the server did not take.
struct Conflict
{
    QString operationId = {};
    QString documentId = {};
    Act act = {};        ///< what was decided
    QString reason = {}; ///< "version-changed", "step-closed", "not-your-turn", "objection-unseen", "checks-failed" …
    Error error = {};
    QString nowSha256 = {}; ///< of the version that is there now
    bool hasDiff = false;   ///< both versions are here
    document::Diff body = {};
    document::Content content = {}; ///< the body as it is now
    QList<document::ChangeRecord> changes = {};
    QList<document::MetaChange> meta = {};
    bool canRepeat = false; ///< the same decision is possible about the version of now
};

/// Why a row was left out of a decision about many.
struct LeftOut
{
    QString itemId = {};
    QString title = {};
    QString why = {}; ///< "not-opened", "changed", "not-allowed", "objection", "pending", "not-here", "failed"
};
struct BatchOutcome
{
    QStringList operations = {};
    QList<LeftOut> leftOut = {};
};

/// A decision that can still be taken back.
struct Undoable
{
    QString operationId = {};
    QString documentId = {};
    QString title = {};
    QString decision = {};
    QDateTime until = {};
};

/// Decisions: approve, agree, object, return, hold … Each is an intent in the outbox, bound to the hash of the version
/// that the person saw and signed by them at once: it works without a network, waits ten seconds so that it can be
/// taken back, survives a crash and reaches the server exactly once. What the server refuses stays visible with the
/// reason and with what has changed meanwhile (D6.5). Belongs to the GUI thread.
class Deciding final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds undo{10'000}; ///< how long a decision waits
    };

    ~Deciding() override;

    /// Keeps the decision; gives the id of the operation. Rejected with problemType "reason-missing",
    /// "opinion-missing", "version-unknown" (the text is not here), "version-changed" (what is here is not what was
    /// seen), "objection-unseen"; Conflict: a decision about this step is already on its way.
    Task<QString> decide(Act act);
    /// The same decision about many rows of the inbox that were opened: Approve, Agree or Read. Every one is signed and
    /// sent on its own; what may not be decided this way is left out with the reason.
    Task<BatchOutcome> decideMany(QStringList itemIds, document::Decision decision);
    /// The drafter takes a document back (회수). Consent of the last signer may be asked for by the server.
    Task<QString> withdraw(QString documentId, QString reason);
    /// Of the last signer, about a withdrawal.
    Task<QString> consentWithdrawal(QString documentId, bool consent);
    /// A returned or withdrawn document becomes a draft again (재기안).
    Task<QString> redraft(QString documentId);

    /// Takes a decision back while it waits. Conflict: it is on its way.
    Task<Done> undo(QString operationId);
    QList<Undoable> undoable() const; ///< newest first
    /// Sends what is held back now: the person does not want to wait.
    Task<Done> sendNow(QString operationId);

    /// What the server refused and nobody has dealt with. Asks the server for the version of now when it can.
    Task<Conflict> conflict(QString operationId);
    QStringList conflicts() const; ///< operations
    /// Decides the same about the version of now, as a new signed operation whose id this gives.
    Task<QString> repeat(QString operationId);
    Task<Done> drop(QString operationId); ///< nothing was decided

Q_SIGNALS:
    void undoableChanged();
    void conflictsChanged();
    /// The server took it.
    void done(const QString &operationId, const QString &documentId, const QString &decision);
    void refused(const QString &operationId, const QString &documentId, const gw::Error &error);

private:
    friend class ApprovalService;
    class Private;
    explicit Deciding(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
