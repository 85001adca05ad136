// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QSet>
#include <expected>
#include <functional>
#include <gw/backend/approval/line.h>
#include <gw/backend/approval/registry.h>

// The state machines D5.1 and D5.2 with next-ready (D6.1) and the guards of D4 and D7. Pure: what they need to know of the
// world comes in Facts, what the world has to do comes out in Effects. Thread-safe, because nothing is shared.
namespace gw::backend::approval::machine {

/// Who does something, on which seat.
struct Actor
{
    QString personId = {};
    QString seatId = {};
    QString postId = {};
    QString unitId = {};
    QSet<QString> capabilities = {};
};

/// What is true now about whoever a step points to.
struct StepFacts
{
    QStringList holders = {};     ///< the seats on the post today, or the seat; none: vacant
    bool away = false;            ///< all of them are
    QString absenceId = {};       ///< of the first that is away
    bool substituteNamed = false; ///< with the scope approval
    QString substitute = {};      ///< the seat; empty when they are away too
    /// Whose turn it is in law when nobody was named or they are away: for DECIDE the next in the order of the office, for
    /// CONCUR and AGREE the head of the department (D4.6, D6.1). Empty: nobody is there.
    QString nextInOrder = {};
    QStringList unitActors = {}; ///< a department step: its clerks and its head, who may give it a sub-line
    QString unitHead = {};
    QString clerkUnit = {}; ///< whose clerks are told when nobody can act
};

struct MachinePolicy
{
    bool withdrawByConsent = true;
    bool stepsChangeLine = true;
    bool askAgainAfterEdit = false;
};

struct Facts
{
    QDateTime now = {};
    MachinePolicy policy = {};
    QHash<QString, StepFacts> steps = {}; ///< of every open step, and of POST_WAIT ones
    bool deciderIsAgencyHead = false;
    std::optional<Level> deciderLevel = {};  ///< of the post that DECIDE points to
    std::optional<Level> requiredLevel = {}; ///< by the rule in force; nothing: no item names this matter
    int redFindings = 0;
    bool amberExplained = true;
    std::function<QString()> newId = {};
};

struct Event
{
    enum class Kind {
        Submit,
        Delete,
        Withdraw, ///< by the drafter; by an administrator it is forced and takes two
        Consent,  ///< of the last signer; `yes`
        Redraft,
        Edit, ///< `versionSha256` is the new one, `expected` the one it was made from
        SetLine,
        SetSubLine,
        OverrideDelegation, ///< a records officer, with a reason
        Open,
        Act,
        // from the decision on (the actor's right is dispatch's business)
        Prepare,
        AskCheck,
        ReturnCheck,
        Send,
        Close,
        SendAgain,
    };
    Kind kind = Kind::Open;
    Actor actor = {};
    QString stepId = {};
    doc::Decision decision = doc::Decision::Approve;
    QString versionSha256 = {};
    QString expected = {};
    bool inPlace = false; ///< Edit by the drafter before submission: the version is replaced, not followed
    bool yes = false;
    QString reason = {}; ///< of a return, a skip, a withdrawal, an override
    bool hasOpinion = false;
    QString overrideNote = {};
    bool isSigned = false;        ///< a signature that satisfies the policy comes with it
    bool signedDelegated = false; ///< what is signed says mode delegated (a decider below the head), not self
    Line line = {};
};

/// Why not. Codes are part of the contract and never change.
struct Refusal
{
    enum class Kind { Forbidden, Conflict, Invalid, NotFound };
    Kind kind = Kind::Conflict;
    QString code = {};
    bool operator==(const Refusal &) const = default;
};

/// What the world has to do, all in one transaction with the new state.
struct Effects
{
    QString action = {};  ///< for the audit: "submit", "approve", "return" …
    bool changed = false; ///< anything at all
    bool submitted = false;
    bool removed = false; ///< delete it: it was never submitted
    bool decided = false; ///< number, filing, freeze; the hooks
    bool newVersion = false;
    bool newRound = false;
    QString actedStep = {};    ///< whose signature and opinion come with the event
    QStringList spawned = {};  ///< new POST_READ steps
    QStringList warnings = {}; ///< "above-delegation"
};

/// Nobody can act on a step that has its turn: its unit's clerks are told (D6.1: never silent).
struct Alert
{
    QString stepId;
    QString clerkUnit;
};

/// Moves the document, or says why not and leaves it as it was.
std::expected<Effects, Refusal> apply(Document &document, const Event &event, const Facts &facts);

enum class Standing { None, Self, Acting };
/// Whether an actor may act on a step: it is theirs, or they stand in today.
Standing standingOf(const Step &step, const Actor &actor, const Facts &facts);
/// Steps on their turn that nobody can act on, or whose named substitute is away too.
QList<Alert> alertsOf(const Document &document, const Facts &facts);
/// What an actor may do with the document now: "submit", "edit", "edit-line", "delete", "withdraw",
/// "consent-withdrawal", "redraft", "override-delegation".
QStringList mayDo(const Document &document, const Actor &actor, const Facts &facts);
/// What they may do with one step now: the decisions of its role, "edit-sub-line", "skip"; nothing when it is not their turn.
QStringList mayDoAt(const Document &document, const Step &step, const Actor &actor, const Facts &facts);

} // namespace gw::backend::approval::machine
