// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "linedraft.h"
#include "view.h"

#include <gw/backend/directory/seats.h>
#include <gw/backend/identity/access.h>
#include <gw/portaltypes/wrong.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

/// A post that leads somewhere, as a step points to it.
struct Head
{
    QString postId;
    QString titleKo;
    QString titleEn;
    QString unitId;
    QString unitKo;
    QString unitEn;
    Level level = Level::Staff;
};

Result<std::optional<Head>> headWhere(Session &session, const QString &condition, const QVariantList &parameters)
{
    const auto rows = session.query(
        u"SELECT p.id, p.title_ko, p.title_en, u.id, u.name_ko, u.name_en FROM post p "
        "JOIN unit u ON u.id = p.unit_id WHERE %1 ORDER BY u.position, p.position LIMIT 1"_s.arg(condition),
        parameters);
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    Head head{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
    const auto level = levelOfPost(session, head.postId);
    if (!level)
        return fail(level.error());
    head.level = level->value_or(Level::Staff);
    return std::optional(head);
}

struct Drafter
{
    Person person;
    Level level = Level::Staff;
};

/// The heads above a drafter, from the nearest up, and at last those of the agency.
Result<QList<Head>> headsAbove(Session &session, const Drafter &drafter)
{
    QList<Head> heads;
    QString unitId = drafter.person.unitId;
    for (int height = 0; height < 20 && !unitId.isEmpty(); ++height) {
        const auto head = headWhere(session, u"u.id = ? AND p.is_head = 1"_s, {unitId});
        if (!head)
            return fail(head.error());
        if (*head && (*head)->postId != drafter.person.postId && (*head)->level > drafter.level)
            heads.append(**head);
        const auto parent = session.query(u"SELECT parent_id FROM unit WHERE id = ?"_s, {unitId});
        if (!parent)
            return fail(parent.error());
        unitId = parent->empty() ? QString() : parent->front().text(0);
    }
    const auto vice =
        headWhere(session, u"u.agency_id = ? AND p.id IN (SELECT post_id FROM post_level WHERE level = 'vice')"_s,
                  {drafter.person.agencyId});
    const auto top =
        vice ? headWhere(session, u"p.id = (SELECT head_post_id FROM agency WHERE id = ?)"_s, {drafter.person.agencyId})
             : vice;
    if (!top)
        return fail(top.error());
    for (const auto &one : {*vice, *top}) {
        if (one && (heads.isEmpty() || one->level > heads.last().level))
            heads.append(*one);
    }
    return heads;
}

api::ProposedGroup groupOf(doc::StepRole role, const Head &head, const api::CodedText &why)
{
    api::ProposedStep step;
    step.role = api::stepRoleFromString(doc::toText(role));
    step.assignee.postId = head.postId;
    step.assignee.titleKo = head.titleKo;
    step.assignee.titleEn = head.titleEn;
    step.assignee.unitKo = head.unitKo;
    step.assignee.unitEn = head.unitEn;
    step.required = true;
    step.why = why;
    return {.mode = api::StepGroupMode::Sequential, .joinRule = api::StepJoinRule::All, .steps = {step}};
}

api::CodedText whyReview(const Head &head)
{
    return {u"line-officer"_s, u"기안자와 결재권자 사이의 보조 기관입니다: %1(영 제9조제1항)"_s.arg(head.titleKo),
            u"An officer between drafter and decider: %1 (Art. 9(1))"_s.arg(head.titleEn)};
}

api::CodedText whyDecide(const Head &head, const std::optional<Delegation> &rule)
{
    if (!rule)
        return {u"no-rule"_s, u"위임 규정이 없어 기관장이 결재합니다(영 제10조제1항)"_s,
                u"No rule delegates it, so the head of the agency decides (Art. 10(1))"_s};
    const QString ko = u"%1: '%2' 사무의 전결권자입니다"_s.arg(rule->sourceKo, rule->item.matterKo);
    const QString en = u"%1 delegates \"%2\" to this level"_s.arg(rule->sourceEn, rule->item.matterEn);
    return {head.level > rule->item.decider ? u"above-rule"_s : u"rule"_s, ko, en};
}

Result<std::optional<api::ProposedGroup>> concurrence(Session &session, const std::optional<Delegation> &rule)
{
    if (!rule || rule->item.concurUnits.isEmpty())
        return std::nullopt;
    api::ProposedGroup group;
    group.mode = rule->item.concurUnits.size() > 1 ? api::StepGroupMode::Parallel : api::StepGroupMode::Sequential;
    group.joinRule = api::StepJoinRule::All;
    for (const QString &unitId : rule->item.concurUnits) {
        const auto unit = session.query(u"SELECT name_ko, name_en FROM unit WHERE id = ?"_s, {unitId});
        if (!unit)
            return fail(unit.error());
        if (unit->empty())
            continue;
        api::ProposedStep step;
        step.role = api::StepRole::Concur;
        step.assignee.unitId = unitId;
        step.assignee.unitKo = unit->front().text(0);
        step.assignee.unitEn = unit->front().text(1);
        step.required = true;
        step.why = {u"touched-unit"_s, u"업무가 관련된 부서입니다(영 제9조제2항)"_s,
                    u"Its work is touched (Art. 9(2))"_s};
        group.steps.append(step);
    }
    return group.steps.isEmpty() ? std::nullopt : std::optional(group);
}

Result<api::LineProposal> propose(Session &session, const Drafter &drafter, const api::LineQuestion &question,
                                  const QDateTime &now)
{
    const auto rule = delegationOf(session, drafter.person.agencyId, question.unitTaskCode, question.amount,
                                   directory::officeDay(now));
    if (!rule)
        return fail(rule.error());
    const Level wanted = *rule ? (*rule)->item.decider : Level::Head;
    api::LineProposal proposal;
    proposal.deciderLevel = toText(wanted);
    if (*rule)
        proposal.ruleSource = (*rule)->sourceKo;
    else
        proposal.warnings.append(
            {u"no-delegation"_s, u"위임전결 규칙에 없는 사무입니다"_s, u"No delegation rule names this matter"_s});
    const auto concur = concurrence(session, *rule);
    if (!concur)
        return fail(concur.error());
    const auto heads = headsAbove(session, drafter);
    if (!heads)
        return fail(heads.error());
    if (drafter.level >= wanted) { // 1인전결
        const Head self{drafter.person.postId, drafter.person.titleKo, drafter.person.titleEn, drafter.person.unitId,
                        drafter.person.unitKo, drafter.person.unitEn,  drafter.level};
        if (*concur)
            proposal.groups.append(**concur);
        proposal.groups.append(groupOf(
            doc::StepRole::Decide, self,
            {u"sole"_s, u"기안자 자신이 전결권자입니다(1인전결)"_s, u"The drafter holds the delegated authority"_s}));
        return proposal;
    }
    for (const Head &head : *heads) {
        const bool decides = head.level >= wanted || &head == &heads->last();
        if (decides && *concur)
            proposal.groups.append(**concur);
        proposal.groups.append(groupOf(decides ? doc::StepRole::Decide : doc::StepRole::Review, head,
                                       decides ? whyDecide(head, *rule) : whyReview(head)));
        if (!decides)
            continue;
        if (head.level > wanted)
            proposal.warnings.append({u"above-delegation"_s, u"그 직위의 사람이 없어 위의 직위가 결재합니다"_s,
                                      u"There is nobody at that level here: the one above decides"_s});
        break;
    }
    return proposal;
}

Response proposeLine(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    api::LineQuestion question;
    if (!api::fromJson(*body, question))
        return http::invalidFields({{u'/' + api::wrongMember(), u"type"_s, {}}});
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto person = personOn(session, caller.seatId);
        if (!person)
            return fail(person.error());
        Drafter drafter{.person = person->value_or(Person())};
        const auto level = levelOfPost(session, drafter.person.postId);
        if (!level)
            return fail(level.error());
        drafter.level = level->value_or(Level::Staff);
        const auto proposal = propose(session, drafter, question, services.clock.now());
        if (!proposal)
            return fail(proposal.error());
        return Response::json(200, api::toJson(*proposal).toObject());
    });
}

} // namespace

void registerProposals(http::Router &router, const std::shared_ptr<const Services> &services)
{
    addOperation(router, services, "POST", u"/v1/line-proposals"_s, proposeLine);
}

} // namespace gw::backend::approval
