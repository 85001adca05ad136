// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <gtest/gtest.h>
#include <gw/backend/approval/machine.h>
#include <map>
#include <random>
#include <set>

// Everybody does anything at any time to documents with any line: no state is reached that breaks an invariant of D4.
namespace gw::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace backend::approval;
using namespace backend::approval::machine;
using doc::Decision;
using doc::DocumentState;
using doc::StepRole;
using doc::StepState;
using K = Event::Kind;

constexpr int officers = 9; // seats "s0" … on posts "t0" …; "s0" drafts

/// An office in which people come and go, and one document in it.
class Walk
{
public:
    explicit Walk(unsigned seed) : m_random(seed) { begin(); }

    void run(int steps)
    {
        for (int i = 0; i < steps && !testing::Test::HasFailure(); ++i)
            step();
    }

    std::map<K, int> accepted;
    std::map<QString, int> refused;
    std::set<DocumentState> reached;
    std::map<QString, int> actions;
    int decisionsInActing = 0;
    int overrides = 0;
    int skips = 0;
    int subLines = 0;

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    bool oneIn(int n) { return below(n) == 0; }
    QString newName() { return u"id%1"_s.arg(++m_names); }

    void begin()
    {
        m_document = {};
        m_document.id = newName();
        m_document.drafterSeatId = u"s0"_s;
        m_document.drafterPersonId = u"p0"_s;
        m_document.versionSha256 = newName();
        m_document.flow = oneIn(2) ? doc::Flow::Internal : doc::Flow::OutGov;
        m_document.receivers = m_document.flow == doc::Flow::Internal ? int(oneIn(10)) : int(!oneIn(10));
        m_document.important = oneIn(2);
        m_document.filed = !oneIn(12);
        m_document.disclosure = oneIn(5) ? doc::Disclosure::Closed : doc::Disclosure::Open;
        m_document.grounds = int(!oneIn(4));
        m_document.line = anyLine();
        m_required = oneIn(8) ? std::nullopt : std::optional(Level(below(6)));
        m_policy = {.withdrawByConsent = !oneIn(4), .stepsChangeLine = !oneIn(3), .askAgainAfterEdit = oneIn(4)};
        m_frozen.reset();
        m_life = 0;
    }

    Step anyStep(StepRole role)
    {
        Step step;
        step.id = newName();
        step.role = role;
        const bool takesUnits = role == StepRole::Concur || role == StepRole::Agree || role == StepRole::Audit;
        if (takesUnits && oneIn(4))
            step.assignee.unitId = u"u%1"_s.arg(below(2));
        else
            step.assignee.postId = u"t%1"_s.arg(below(officers));
        step.required = !oneIn(6);
        return step;
    }

    /// Mostly a right one; now and then anything.
    Line anyLine()
    {
        static const StepRole before[] = {StepRole::Review, StepRole::Review, StepRole::Concur, StepRole::Agree,
                                          StepRole::Audit};
        Line line;
        Step draft;
        draft.id = newName();
        draft.role = StepRole::Draft;
        draft.assignee.seatId = u"s0"_s;
        line.push_back({});
        line.back().steps.push_back(draft);
        const int groups = below(4);
        for (int g = 0; g < groups; ++g) {
            Group group{.mode = oneIn(2) ? doc::GroupMode::Parallel : doc::GroupMode::Sequential,
                        .joinRule = doc::JoinRule(below(3)),
                        .steps = {}};
            const int steps = 1 + below(3);
            for (int s = 0; s < steps; ++s)
                group.steps.push_back(anyStep(before[below(5)]));
            line.push_back(std::move(group));
        }
        if (!oneIn(20)) {
            Step decide = anyStep(StepRole::Decide);
            decide.required = true;
            line.push_back({});
            line.back().steps.push_back(decide);
        }
        if (oneIn(3)) {
            line.push_back({});
            line.back().steps.push_back(anyStep(StepRole::Inform));
        }
        if (oneIn(25))
            std::reverse(line.begin() + 1, line.end());
        return line;
    }

    Line anySubLine()
    {
        Line line;
        if (oneIn(2)) {
            line.push_back({});
            Step review = anyStep(StepRole::Review);
            review.required = true;
            line.back().steps.push_back(review);
        }
        Step decide = anyStep(StepRole::Decide);
        decide.required = true;
        line.push_back({});
        line.back().steps.push_back(decide);
        return line;
    }

    StepFacts about(const Assignee &to) const
    {
        StepFacts facts;
        facts.clerkUnit = u"u9"_s;
        if (to.isUnit()) {
            const int first = to.unitId == u"u0"_s ? 1 : 4;
            facts.unitHead = u"s%1"_s.arg(first);
            facts.holders = {facts.unitHead};
            facts.unitActors = {facts.unitHead, u"s%1"_s.arg(first + 1)};
            return facts;
        }
        const QString seat = to.postId.isEmpty() ? to.seatId : u"s"_s + to.postId.mid(1);
        facts.holders = {seat};
        const auto away = m_away.find(seat);
        if (away == m_away.end())
            return facts;
        facts.away = true;
        facts.absenceId = u"away-"_s + seat;
        facts.substituteNamed = !away->second.isEmpty();
        if (facts.substituteNamed && !m_away.contains(away->second))
            facts.substitute = away->second;
        facts.nextInOrder = seat == u"s8"_s ? QString() : u"s8"_s;
        if (m_away.contains(u"s8"_s))
            facts.nextInOrder.clear();
        return facts;
    }

    Facts factsNow()
    {
        Facts facts;
        facts.now = QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC);
        facts.policy = m_policy;
        facts.newId = [this] { return newName(); };
        for (const machine::Step *step : allSteps(m_document.line))
            facts.steps.insert(step->id, about(step->assignee));
        if (const machine::Step *decide = decideStep(m_document.line)) {
            const int post = decide->assignee.postId.isEmpty() ? 0 : decide->assignee.postId.mid(1).toInt();
            facts.deciderIsAgencyHead = post == 7;
            facts.deciderLevel = Level(post % 6);
        }
        facts.requiredLevel = m_required;
        facts.redFindings = int(oneIn(20));
        facts.amberExplained = !oneIn(20);
        return facts;
    }

    Actor anyActor()
    {
        const int who = below(officers + 4);
        Actor actor{.personId = u"p%1"_s.arg(who), .seatId = u"s%1"_s.arg(who), .postId = u"t%1"_s.arg(who)};
        if (who >= officers && who < officers + 2)
            actor.capabilities = {u"document.admin"_s};
        if (who == officers + 2)
            actor.capabilities = {u"document.records"_s};
        return actor;
    }

    /// Somebody who may well act on a step that has its turn, so that documents get somewhere.
    Actor likelyActor(const Facts &facts, QString &stepId)
    {
        std::vector<const machine::Step *> turns;
        for (const machine::Step *step : allSteps(std::as_const(m_document).line)) {
            if (step->isOnTurn() || step->state == StepState::PostWait)
                turns.push_back(step);
        }
        if (turns.empty())
            return anyActor();
        const machine::Step *step = turns[size_t(below(int(turns.size())))];
        stepId = step->id;
        const StepFacts known = facts.steps.value(step->id);
        QString seat = known.away && !known.substitute.isEmpty() ? known.substitute : known.holders.value(0);
        if (known.away && known.substitute.isEmpty())
            seat = known.nextInOrder;
        return {.personId = u"p"_s + seat.mid(1), .seatId = seat, .postId = u"t"_s + seat.mid(1)};
    }

    QString anyStepId()
    {
        const auto steps = allSteps(std::as_const(m_document).line);
        return steps.empty() || oneIn(50) ? u"nobody"_s : steps[size_t(below(int(steps.size())))]->id;
    }

    Event anyEvent(const Facts &facts)
    {
        static const K kinds[] = {
            K::Submit,  K::Submit,   K::Delete,      K::Withdraw, K::Consent,    K::Redraft,
            K::Edit,    K::SetLine,  K::Open,        K::Act,      K::SetSubLine, K::OverrideDelegation,
            K::Prepare, K::AskCheck, K::ReturnCheck, K::Send,     K::Close,      K::SendAgain};
        Event event;
        const bool moving = m_document.state == DocumentState::InApproval && !oneIn(4);
        event.kind = moving ? (oneIn(3) ? K::Open : oneIn(8) ? K::SetSubLine : K::Act) : kinds[below(18)];
        event.stepId = anyStepId();
        event.actor = moving && !oneIn(5) ? likelyActor(facts, event.stepId)
                      : oneIn(2)          ? anyActor()
                                          : Actor{.personId = u"p0"_s, .seatId = u"s0"_s, .postId = u"t0"_s};
        const bool positive = !oneIn(6);
        static const Decision gentle[] = {Decision::Approve, Decision::Agree,       Decision::Agree,
                                          Decision::Object,  Decision::Conditional, Decision::Read};
        event.decision = positive ? gentle[below(6)] : Decision(below(9));
        if (const machine::Step *step = findStep(std::as_const(m_document).line, event.stepId)) {
            if (step->state == StepState::Held && oneIn(3))
                event.decision = Decision::Release;
        }
        if (m_document.state == DocumentState::InApproval && oneIn(14))
            beRare(event, facts);
        if (m_document.isDecided() && oneIn(4)) {
            event.kind = K::Act;
            event.decision = Decision::Read;
            event.actor = likelyActor(facts, event.stepId);
        }
        event.versionSha256 = oneIn(10) ? newName() : m_document.versionSha256;
        event.expected = m_document.versionSha256;
        if (event.kind == K::Edit) {
            event.expected = event.versionSha256;
            event.versionSha256 = newName();
        }
        event.yes = oneIn(2);
        event.reason = oneIn(5) ? QString() : u"사유"_s;
        event.hasOpinion = !oneIn(4);
        event.overrideNote = oneIn(4) ? QString() : u"그대로 결재함"_s;
        event.isSigned = !oneIn(15);
        if (event.kind == K::SetLine)
            event.line = m_document.state == DocumentState::Temp ? anyLine() : changedLine();
        if (event.kind == K::SetSubLine)
            event.line = anySubLine();
        return event;
    }

    /// What does not happen by chance often enough.
    void beRare(Event &event, const Facts &facts)
    {
        if (m_document.withdrawalAskedAt) {
            const machine::Step *last = lastSigner(m_document.line);
            event.kind = K::Consent;
            event.actor = {.personId = last->actedByPerson, .seatId = last->actedBySeat};
            return;
        }
        for (const machine::Step *step : allSteps(std::as_const(m_document).line)) {
            if (step->role != StepRole::Review || !step->isOnTurn() || !facts.steps.value(step->id).away)
                continue;
            event.kind = K::Act;
            event.stepId = step->id;
            event.decision = Decision::Skip;
            event.actor = {.personId = u"p0"_s, .seatId = u"s0"_s, .postId = u"t0"_s};
            return;
        }
        event.kind = K::Withdraw;
        const QString who = QString::number(officers + below(2));
        event.actor = {.personId = u"p"_s + who, .seatId = u"s"_s + who, .capabilities = {u"document.admin"_s}};
    }

    /// The line with something else behind what has begun.
    Line changedLine()
    {
        Line line;
        for (const Group &group : m_document.line) {
            if (group.steps.front().spawnedBy.isEmpty() && !oneIn(15))
                line.push_back(group);
        }
        if (line.size() > 1 && oneIn(2)) {
            Group group;
            group.steps.push_back(anyStep(oneIn(2) ? StepRole::Review : StepRole::Concur));
            const auto decide = std::ranges::find_if(
                line, [](const Group &each) { return each.steps.front().role == StepRole::Decide; });
            line.insert(decide, std::move(group));
        }
        return line;
    }

    void step()
    {
        m_time += 1 + below(100);
        if (oneIn(25)) { // somebody leaves or comes back
            const QString seat = u"s%1"_s.arg(below(officers));
            if (m_away.contains(seat))
                m_away.erase(seat);
            else if (m_away.size() < 4)
                m_away[seat] = oneIn(3) ? QString() : u"s%1"_s.arg(below(officers));
            if (m_away.contains(seat) && m_away[seat] == seat)
                m_away[seat].clear();
        }
        const Facts facts = factsNow();
        const Event event = anyEvent(facts);
        const Document before = m_document;
        const auto outcome = apply(m_document, event, facts);
        if (!outcome) {
            ++refused[outcome.error().code];
            expectUnchanged(before);
        } else {
            ++accepted[event.kind];
            ++actions[outcome->action];
            reached.insert(m_document.state);
            if (outcome->decided)
                noteDecision(before, event, facts);
            expectInvariants(before, event, facts);
        }
        const bool over = m_document.state == DocumentState::Cancelled || m_document.state == DocumentState::Closed;
        if ((over && oneIn(12)) || ++m_life > 400)
            begin();
    }

    static QStringList states(const Document &document)
    {
        QStringList words{doc::toText(document.state), document.versionSha256, QString::number(document.versionNo)};
        for (const machine::Step *step : allSteps(document.line))
            words << step->id << doc::toText(step->state) << step->actedBySeat << step->skipReason;
        return words;
    }

    void expectUnchanged(const Document &before) { EXPECT_EQ(states(before), states(m_document)); }

    /// What cannot change after the decision: everything but reading.
    static QStringList frozen(const Document &document)
    {
        QStringList words{document.versionSha256, QString::number(document.versionNo), document.decidedStepId};
        for (const machine::Step *step : allSteps(document.line)) {
            if (step->role != StepRole::Inform && step->role != StepRole::PostRead)
                words << step->id << doc::toText(step->state) << step->actedBySeat << step->overrideNote;
        }
        return words;
    }

    void noteDecision(const Document &before, const Event &event, const Facts &facts)
    {
        m_frozen = frozen(m_document);
        const machine::Step *decide = decideStep(m_document.line);
        ASSERT_TRUE(decide);
        EXPECT_TRUE(event.isSigned); // 2
        EXPECT_TRUE(m_document.filed);
        EXPECT_TRUE(facts.deciderIsAgencyHead || !m_document.delegationOverride.isEmpty()
                    || (facts.requiredLevel && facts.deciderLevel && *facts.deciderLevel >= *facts.requiredLevel)); // 7
        EXPECT_EQ(decide->delegated, !facts.deciderIsAgencyHead);
        for (const machine::Step *step : allSteps(before.line)) { // 9
            if (!step->disagrees())
                continue;
            ASSERT_TRUE(decide->seenAt);
            EXPECT_LE(*step->actedAt, *decide->seenAt);
        }
        for (const Group &group : before.line) {
            if (!group.unresolved().isEmpty()) {
                ++overrides;
                EXPECT_FALSE(decide->overrideNote.isEmpty());
            }
        }
        for (const Group &group : m_document.line)
            EXPECT_TRUE(group.unresolved().isEmpty());
        if (decide->mode == doc::StepMode::Acting) { // 6
            ++decisionsInActing;
            EXPECT_EQ(decide->reportAfterwards, m_document.important);
        }
    }

    void expectInvariants(const Document &before, const Event &event, const Facts &facts)
    {
        const Document &d = m_document;
        if (d.state != DocumentState::Temp && d.state != DocumentState::Cancelled) {
            EXPECT_EQ(whatIsWrong(d.line).value_or(QString()), QString()); // 1
            if (d.flow == doc::Flow::Internal) {
                EXPECT_EQ(d.receivers, 0); // 4
            }
            if (d.disclosure != doc::Disclosure::Open) {
                EXPECT_GT(d.grounds, 0); // 14
            }
        }
        const machine::Step *decide = decideStep(d.line);
        EXPECT_EQ(d.isDecided(), decide && decide->state == StepState::Done); // 2
        EXPECT_EQ(d.isDecided(), m_frozen.has_value());
        if (m_frozen) {
            EXPECT_EQ(*m_frozen, frozen(d)); // 3
        }
        if (d.flow == doc::Flow::Internal) { // 4: nothing of it is ever sent
            EXPECT_TRUE(d.state != DocumentState::DispatchWait && d.state != DocumentState::CheckWait
                        && d.state != DocumentState::Sent);
        }
        EXPECT_EQ(d.round > before.round,
                  event.kind == K::Redraft || (event.kind == K::Edit && d.round > before.round));
        for (const machine::Step *step : allSteps(d.line))
            expectStep(*step, before, event, facts);
        expectTurns();
    }

    void expectStep(const machine::Step &step, const Document &before, const Event &event, const Facts &facts)
    {
        const Document &d = m_document;
        if (step.state == StepState::Skipped) { // 5
            EXPECT_EQ(step.role, StepRole::Review);
            EXPECT_FALSE(step.skipReason.isEmpty());
            EXPECT_FALSE(step.absenceId.isEmpty());
        }
        if (step.mode == doc::StepMode::Acting && step.state == StepState::Done) { // 6
            EXPECT_FALSE(step.absenceId.isEmpty());
            EXPECT_NE(step.actedBySeat, step.onBehalfOf);
            const bool own =
                step.assignee.isUnit() || std::ranges::any_of(allSteps(d.line), [&](const machine::Step *other) {
                    return other->spawnedBy == step.id && other->role == StepRole::PostRead;
                });
            EXPECT_TRUE(own) << "nobody reads afterwards what was done in acting";
        }
        const machine::Step *was = findStep(before.line, step.id);
        const bool justActed = event.kind == K::Act && was && was->isOnTurn() && step.state == StepState::Done
                               && step.id == event.stepId && step.role != StepRole::Inform;
        if (justActed) {
            EXPECT_NE(standingOf(*was, event.actor, facts), Standing::None) << "a stranger acted";
            EXPECT_EQ(event.versionSha256, before.versionSha256) << "somebody decided what they had not seen";
            EXPECT_EQ(step.versionSeen, before.versionNo);
        }
        const bool signedOlder = step.state == StepState::Done && step.role != StepRole::Draft
                                 && step.role != StepRole::Inform && step.versionSeen < d.versionNo;
        if (signedOlder && d.state == DocumentState::InApproval) {
            EXPECT_TRUE(step.sawOlderVersion); // 10
        }
        skips += step.state == StepState::Skipped;
        subLines += !step.subLine.empty();
    }

    /// D6.1: only the first group that is not closed has its turn, and while a document is in approval somebody has.
    void expectTurns()
    {
        const Document &d = m_document;
        bool somebody = false;
        bool first = true;
        for (const Group &group : d.line) {
            const bool reading = std::ranges::all_of(group.steps, [](const machine::Step &step) {
                return step.role == StepRole::Inform || step.role == StepRole::PostRead;
            });
            if (reading)
                continue;
            const bool turn =
                std::ranges::any_of(group.steps, [](const machine::Step &step) { return step.isOnTurn(); });
            if (d.state != DocumentState::InApproval) {
                EXPECT_FALSE(turn);
            } else if (!first && !m_policy.askAgainAfterEdit) {
                EXPECT_FALSE(turn) << "two groups have their turn";
            }
            somebody = somebody || turn;
            first = first && group.isClosed();
        }
        if (d.state == DocumentState::InApproval) {
            EXPECT_TRUE(somebody) << "nobody has the turn";
        }
    }

    std::mt19937 m_random;
    Document m_document;
    std::map<QString, QString> m_away; ///< seat → who stands in, or nobody
    std::optional<Level> m_required;
    MachinePolicy m_policy;
    std::optional<QStringList> m_frozen;
    qint64 m_time = 1'800'000'000'000;
    qint64 m_names = 0;
    int m_life = 0;
};

TEST(ApprovalMachine, aRandomWalkOfAllRoles_breaksNoInvariantInOneHundredThousandSteps)
{
    Walk walk(20261120);
    walk.run(100'000);
    // It went everywhere; a walk that goes nowhere proves nothing.
    for (const DocumentState state :
         {DocumentState::InApproval, DocumentState::Returned, DocumentState::Withdrawn, DocumentState::Decided,
          DocumentState::DispatchWait, DocumentState::CheckWait, DocumentState::CheckReturned, DocumentState::Sent,
          DocumentState::Closed, DocumentState::Cancelled, DocumentState::Temp})
        EXPECT_TRUE(walk.reached.contains(state)) << qPrintable(doc::toText(state));
    for (const QString &action : {u"submit"_s,
                                  u"delete"_s,
                                  u"withdraw"_s,
                                  u"ask-withdrawal"_s,
                                  u"consent-withdrawal"_s,
                                  u"refuse-withdrawal"_s,
                                  u"ask-forced-withdrawal"_s,
                                  u"force-withdrawal"_s,
                                  u"redraft"_s,
                                  u"edit"_s,
                                  u"change-line"_s,
                                  u"set-sub-line"_s,
                                  u"override-delegation"_s,
                                  u"open"_s,
                                  u"approve"_s,
                                  u"agree"_s,
                                  u"object"_s,
                                  u"conditional"_s,
                                  u"return"_s,
                                  u"hold"_s,
                                  u"release"_s,
                                  u"read"_s,
                                  u"skip"_s})
        EXPECT_GT(walk.actions[action], 5) << qPrintable(action);
    EXPECT_GT(walk.decisionsInActing, 5);
    EXPECT_GT(walk.overrides, 5);
    EXPECT_GT(walk.skips, 5);
    EXPECT_GT(walk.subLines, 5);
    for (const QString &code : {u"version-changed"_s,
                                u"step-closed"_s,
                                u"not-your-turn"_s,
                                u"not-your-step"_s,
                                u"objection-unseen"_s,
                                u"objection-unresolved"_s,
                                u"below-delegation"_s,
                                u"no-delegation"_s,
                                u"signature-needed"_s,
                                u"needs-reason"_s,
                                u"opinion-missing"_s,
                                u"wrong-decision"_s,
                                u"not-absent"_s,
                                u"line-begun"_s,
                                u"decided"_s,
                                u"wrong-state"_s,
                                u"internal-has-receivers"_s,
                                u"receivers-missing"_s,
                                u"grounds-missing"_s,
                                u"record-file-missing"_s,
                                u"checks-failed"_s,
                                u"already-signed"_s,
                                u"was-submitted"_s})
        EXPECT_GT(walk.refused[code], 0) << qPrintable(code);
}

} // namespace
} // namespace gw::test
