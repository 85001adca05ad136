// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QStringList>
#include <gw/document/kinds.h>
#include <optional>
#include <vector>

// A document and its approval line as the state machines see them (domain D2, D5): plain data, no tables.
namespace gw::backend::approval::machine {

namespace doc = ::gw::document;

/// To whom a step points; exactly one is set. Posts are the rule: people come and go, lines stay.
struct Assignee
{
    QString postId = {};
    QString seatId = {};
    QString unitId = {}; ///< a department step: it owns a sub-line (D5.2)

    bool isUnit() const { return !unitId.isEmpty(); }
    bool operator==(const Assignee &) const = default;
};

struct Group;

struct Step
{
    QString id = {};
    doc::StepRole role = doc::StepRole::Review;
    doc::StepState state = doc::StepState::Pending;
    Assignee assignee = {};
    bool required = true; ///< one that is not never holds a group up
    doc::StepMode mode = doc::StepMode::Self;
    std::optional<doc::Decision> decision = {};
    QString actedBySeat = {};
    QString actedByPerson = {};
    QString onBehalfOf = {}; ///< the seat of the absent one, when mode is acting
    QString absenceId = {};  ///< the absence that made acting or skipping right
    QString skipReason = {}; ///< printed in the cell (Art. 9(1))
    QString returnReason = {};
    QString overrideNote = {};     ///< of a decider over an unresolved disagreement (D4.9)
    QString spawnedBy = {};        ///< POST_READ: the step that was acted in for the absent one
    bool delegated = false;        ///< 전결: the decider is not the head of the agency (Art. 10(2))
    bool reportAfterwards = false; ///< important, decided in acting: to be reported (Art. 10(3))
    bool sawOlderVersion = false;  ///< somebody edited after they signed (D4.10)
    bool overridden = false;       ///< a disagreement that the decider decided over
    int versionSeen = 0;
    std::optional<QDateTime> readyAt = {};
    std::optional<QDateTime> openedAt = {}; ///< first display on its turn
    std::optional<QDateTime> seenAt = {};   ///< newest display of the content to whoever may act here
    std::optional<QDateTime> actedAt = {};
    std::vector<Group> subLine;

    bool isOpen() const;    ///< pending, ready, opened or held
    bool isOnTurn() const;  ///< ready, opened or held
    bool disagrees() const; ///< done with OBJECT
    /// Done in favour, or skipped.
    bool isPositive() const;
};

struct Group
{
    doc::GroupMode mode = doc::GroupMode::Sequential;
    doc::JoinRule joinRule = doc::JoinRule::All;
    std::vector<Step> steps = {};

    /// Whether nothing of it holds up what comes after (D6.1).
    bool isClosed() const;
    /// Disagreements of AGREE that the rule of the group does not outvote and nobody has decided over (D4.9).
    QStringList unresolved() const;
};

using Line = std::vector<Group>;

struct Document
{
    QString id = {};
    doc::DocumentState state = doc::DocumentState::Temp;
    doc::Flow flow = doc::Flow::Internal;
    bool important = false;
    QString agencyId = {};
    QString unitId = {}; ///< the processing unit that owns it
    QString drafterSeatId = {};
    QString drafterPersonId = {};
    QString drafterPostId = {};
    int round = 1; ///< grows with each redraft: the steps of earlier rounds are history
    int versionNo = 1;
    QString versionSha256 = {};
    bool everSubmitted = false;
    bool senderNamed = false;
    int receivers = 0;
    doc::Disclosure disclosure = doc::Disclosure::Open;
    int grounds = 0;
    bool filed = false; ///< a record file is chosen
    std::optional<QDateTime> submittedAt = {};
    std::optional<QDateTime> decidedAt = {};
    QString decidedStepId = {};
    QString withdrawalReason = {};
    std::optional<QDateTime> withdrawalAskedAt = {}; ///< the last signer's consent is asked (D6.3)
    QString forcedByPerson = {};                     ///< the first of the two who force a withdrawal (D7)
    QString delegationOverride = {};                 ///< a records officer's reason (D4.7)
    Line line = {};

    bool isDecided() const { return decidedAt.has_value(); }
    bool isHeld() const;
};

/// The step with this id in the line or in a sub-line of it; null when there is none. `parent` is its department step.
Step *findStep(Line &line, const QString &id, Step **parent = nullptr);
const Step *findStep(const Line &line, const QString &id);
/// Every step, department steps before those of their sub-lines.
std::vector<Step *> allSteps(Line &line);
std::vector<const Step *> allSteps(const Line &line);
/// The one DECIDE of the line (not of a sub-line); null without one.
const Step *decideStep(const Line &line);
/// Who acted last (DRAFT does not count); null: nobody yet.
const Step *lastSigner(const Line &line);

/// What is wrong with a line (D4.1), as stable codes: no-decide, two-decides, decide-not-last, decide-in-parallel,
/// read-before-decide, bad-assignee, bad-role, unit-role, draft-role, too-long, sub-line-role. Nothing: it is right.
std::optional<QString> whatIsWrong(const Line &line);
std::optional<QString> whatIsWrongInSubLine(const Line &line);

} // namespace gw::backend::approval::machine
