// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "texts.h"

#include <gw/backend/inbox/inbox.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

using inbox::Box;
using inbox::Entry;

inbox::Said said(const QString &code)
{
    const Words words = whyText(code);
    return {code, words.ko, words.en};
}

/// Makes the rows of one document.
class Projection
{
public:
    Projection(const DocumentRow &row, const machine::Facts &facts) : m_row(row), m_facts(facts) {}

    Result<Done> count(Session &session)
    {
        const QString id = m_row.document.id;
        const auto opinions = session.query(u"SELECT count(*) FROM approval_opinion WHERE document_id = ?"_s, {id});
        if (!opinions)
            return fail(opinions.error());
        m_opinions = int(opinions->front().integer(0));
        const auto files = session.query(u"SELECT count(*) FROM file_use WHERE kind = 'document' AND owner_id = ? "
                                         "AND position >= 0"_s,
                                         {id});
        if (!files)
            return fail(files.error());
        m_attachments = int(files->front().integer(0));
        for (const machine::Step *step : machine::allSteps(m_row.document.line))
            m_objections += step->disagrees();
        return Done{};
    }

    QList<Entry> entries()
    {
        using S = doc::DocumentState;
        const machine::Document &d = m_row.document;
        const QString drafter = inbox::ofSeat(d.drafterSeatId);
        switch (d.state) {
        case S::Cancelled: return {};
        case S::Temp: add(drafter, Box::Drafts, u"drafting"_s, {u"submit"_s, u"edit"_s, u"edit-line"_s}); break;
        case S::Returned: add(drafter, Box::Returned, u"returned-to-me"_s, {u"redraft"_s, u"edit"_s}); break;
        case S::Withdrawn: add(drafter, Box::Returned, u"withdrawn"_s, {u"redraft"_s, u"edit"_s}); break;
        case S::InApproval:
        case S::Held: inApproval(drafter); break;
        default: decided(drafter); break;
        }
        return m_entries;
    }

    QList<Entry> consent()
    {
        const machine::Document &d = m_row.document;
        const machine::Step *last = machine::lastSigner(d.line);
        if (!d.withdrawalAskedAt || !last)
            return {};
        Entry entry = common(inbox::ofSeat(last->actedBySeat), Box::Waiting, u"consent-withdraw"_s);
        entry.since = *d.withdrawalAskedAt;
        entry.waits = true;
        entry.may = {u"consent-withdrawal"_s};
        entry.standInMay = entry.may;
        entry.next = {u"withdrawn"_s, u"동의하면 기안자에게 돌아갑니다"_s,
                      u"With consent it goes back to the drafter"_s};
        return {entry};
    }

private:
    Entry common(const QString &holder, Box box, const QString &why) const
    {
        const machine::Document &d = m_row.document;
        Entry entry;
        entry.holder = holder;
        entry.box = box;
        entry.documentId = d.id;
        entry.title = m_row.title;
        entry.documentKind = m_row.kind;
        entry.flow = doc::toText(d.flow);
        entry.state = doc::toText(d.state);
        entry.urgency = m_row.urgency;
        entry.urgent = m_row.urgency != u"normal"_s;
        entry.fromSeatId = d.drafterSeatId;
        entry.unitKo = m_row.drafter.unitKo;
        entry.unitEn = m_row.drafter.unitEn;
        entry.number = m_row.number.display;
        entry.since = d.submittedAt.value_or(m_row.createdAt);
        entry.why = said(why);
        entry.versionSha256 = d.versionSha256;
        entry.held = d.isHeld();
        entry.attachments = m_attachments;
        entry.opinions = m_opinions;
        entry.objections = m_objections;
        entry.revision = m_row.revision;
        entry.next = next();
        return entry;
    }

    Entry &add(const QString &holder, Box box, const QString &why, const QStringList &may, const QString &slot = {})
    {
        Entry entry = common(holder, box, why);
        entry.slot = slot;
        entry.may = may;
        m_entries.append(entry);
        return m_entries.last();
    }

    /// What happens next: who comes after the steps on their turn.
    inbox::Said next() const
    {
        using S = doc::DocumentState;
        const machine::Document &d = m_row.document;
        switch (d.state) {
        case S::Temp: return {u"submit"_s, u"상신하면 결재선이 시작됩니다"_s, u"Submission begins the line"_s};
        case S::Returned:
        case S::Withdrawn: return {u"redraft"_s, u"고쳐서 다시 기안할 수 있습니다"_s, u"It can be drafted anew"_s};
        case S::InApproval: break;
        case S::DispatchWait: return {u"dispatch"_s, u"발송을 기다립니다"_s, u"It waits to be sent"_s};
        default: return {u"done"_s, u"처리가 끝났습니다"_s, u"It is done"_s};
        }
        bool turn = false;
        for (const machine::Group &group : d.line) {
            for (const machine::Step &step : group.steps) {
                turn = turn || step.isOnTurn();
                if (!turn || step.state != doc::StepState::Pending)
                    continue;
                const Words role = roleText(step.role);
                return {u"step-"_s + doc::toText(step.role), u"다음은 %1 단계입니다"_s.arg(role.ko),
                        u"Next: %1"_s.arg(role.en)};
            }
        }
        const bool internal = d.flow == doc::Flow::Internal;
        return internal ? inbox::Said{u"register"_s, u"결재되면 등록되고 편철됩니다"_s,
                                      u"Decided, it is registered and filed"_s}
                        : inbox::Said{u"dispatch"_s, u"결재되면 등록되고 발송을 기다립니다"_s,
                                      u"Decided, it is registered and waits to be sent"_s};
    }

    machine::Actor holderOf(const machine::Step &step) const
    {
        const machine::StepFacts known = m_facts.steps.value(step.id);
        machine::Actor actor;
        actor.seatId = step.assignee.isUnit() ? known.unitHead : known.holders.value(0);
        return actor;
    }

    void waiting(const machine::Step &step)
    {
        const bool reading = step.role == doc::StepRole::PostRead || step.role == doc::StepRole::Inform;
        const machine::Assignee &to = step.assignee;
        const QString holder = to.isUnit()           ? inbox::ofUnit(to.unitId)
                               : to.postId.isEmpty() ? inbox::ofSeat(to.seatId)
                                                     : inbox::ofPost(to.postId);
        Entry &entry = add(holder, reading ? Box::Circulation : Box::Waiting, whyCode(step.role), {}, step.id);
        entry.stepId = step.id;
        entry.state = doc::toText(step.state);
        entry.since = step.readyAt.value_or(entry.since);
        entry.waits = true;
        entry.opened = step.openedAt.has_value();
        entry.held = step.state == doc::StepState::Held;
        // Somebody who stands in may do the same, once the absence begins.
        entry.may = machine::mayDoAt(m_row.document, step, holderOf(step), m_facts);
        if (!reading && !to.isUnit())
            entry.standInMay = entry.may;
    }

    void signers(Box box)
    {
        QSet<QString> done{inbox::ofSeat(m_row.document.drafterSeatId)};
        for (const machine::Step *step : machine::allSteps(m_row.document.line)) {
            const QString holder = inbox::ofSeat(step->actedBySeat);
            if (step->actedBySeat.isEmpty() || step->state == doc::StepState::Skipped || done.contains(holder))
                continue;
            done.insert(holder);
            add(holder, box, u"watching"_s, {}, u"signed"_s);
        }
    }

    void inApproval(const QString &drafter)
    {
        QStringList may = machine::mayDo(m_row.document, {.seatId = m_row.document.drafterSeatId}, m_facts);
        QString skippable;
        for (const machine::Step *step : machine::allSteps(m_row.document.line)) {
            if (step->isOnTurn() && step->subLine.empty())
                waiting(*step);
            else if (step->state == doc::StepState::PostWait)
                waiting(*step);
            const machine::Actor actor{.seatId = m_row.document.drafterSeatId};
            if (step->isOnTurn() && machine::mayDoAt(m_row.document, *step, actor, m_facts).contains(u"skip"_s))
                skippable = step->id;
        }
        if (!skippable.isEmpty())
            may.append(u"skip"_s);
        add(drafter, Box::InProgress, u"watching"_s, may).stepId = skippable;
        signers(Box::InProgress);
        for (const machine::Alert &alert : machine::alertsOf(m_row.document, m_facts)) {
            Entry &entry =
                add(inbox::ofUnit(alert.clerkUnit), Box::Waiting, u"substitute-away"_s, {}, u"alert:"_s + alert.stepId);
            entry.stepId = alert.stepId;
            entry.waits = true;
        }
    }

    void decided(const QString &drafter)
    {
        for (const machine::Step *step : machine::allSteps(m_row.document.line)) {
            if (step->state == doc::StepState::PostWait || (step->role == doc::StepRole::Inform && step->isOnTurn()))
                waiting(*step);
        }
        add(drafter, Box::Decided, u"watching"_s, {});
        signers(Box::Decided);
        for (Entry &entry : m_entries) {
            if (entry.box == Box::Decided)
                entry.since = m_row.document.decidedAt.value_or(entry.since);
        }
    }

    const DocumentRow &m_row;
    const machine::Facts &m_facts;
    QList<Entry> m_entries;
    int m_opinions = 0;
    int m_objections = 0;
    int m_attachments = 0;
};

} // namespace

Result<QSet<QString>> project(Session &session, const DocumentRow &row, const machine::Facts &facts)
{
    Projection projection(row, facts);
    if (const auto counted = projection.count(session); !counted)
        return fail(counted.error());
    auto told = inbox::replace(session, inbox::Object::Document, row.document.id, projection.entries());
    if (!told)
        return told;
    const auto asked = inbox::replace(session, inbox::Object::Consent, row.document.id, projection.consent());
    if (!asked)
        return fail(asked.error());
    return told->unite(*asked);
}

} // namespace gw::backend::approval
