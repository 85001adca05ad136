// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <gtest/gtest.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using approval::LinePlan;
using approval::LineProblem;
using approval::PlannedGroup;
using approval::PlannedStep;
using document::StepRole;

namespace {

approval::Assignee post(const QString &id)
{
    approval::Assignee who;
    who.postId = id;
    who.title = {id, id};
    return who;
}

approval::Assignee department(const QString &id)
{
    approval::Assignee who;
    who.unitId = id;
    return who;
}

PlannedGroup group(QList<PlannedStep> steps, document::GroupMode mode = document::GroupMode::Sequential)
{
    return {mode, document::JoinRule::All, std::move(steps)};
}

PlannedStep step(StepRole role, const approval::Assignee &who)
{
    PlannedStep planned;
    planned.role = role;
    planned.assignee = who;
    return planned;
}

QStringList codesOf(const QList<LineProblem> &problems)
{
    QStringList codes;
    for (const LineProblem &one : problems)
        codes.append(one.code);
    return codes;
}

QStringList codesOf(const QList<PlannedGroup> &groups)
{
    return codesOf(approval::problemsOf({groups}));
}

} // namespace

TEST(ApprovalLine, aLineOfTheLaw_hasNoProblem)
{
    EXPECT_TRUE(codesOf({group({step(StepRole::Review, post(u"a"_s))}),
                         group({step(StepRole::Concur, department(u"u"_s)), step(StepRole::Agree, post(u"b"_s))},
                               document::GroupMode::Parallel),
                         group({step(StepRole::Decide, post(u"c"_s))}),
                         group({step(StepRole::PostRead, post(u"d"_s)), step(StepRole::Inform, post(u"a"_s))})})
                    .isEmpty());
    EXPECT_TRUE(codesOf({group({step(StepRole::Decide, post(u"me"_s))})}).isEmpty()) << "sole decision";
}

TEST(ApprovalLine, eachRuleThatIsBroken_isNamed)
{
    EXPECT_EQ(codesOf(QList<PlannedGroup>{}), QStringList{u"no-decider"_s});
    EXPECT_EQ(codesOf({group({step(StepRole::Review, post(u"a"_s))})}), QStringList{u"no-decider"_s});
    EXPECT_EQ(codesOf({group({step(StepRole::Decide, post(u"a"_s)), step(StepRole::Decide, post(u"b"_s))})}),
              QStringList{u"many-deciders"_s});
    EXPECT_EQ(codesOf({group({step(StepRole::Decide, post(u"a"_s)), step(StepRole::Review, post(u"b"_s))})}),
              QStringList{u"decider-not-last"_s});
    EXPECT_EQ(codesOf({group({step(StepRole::PostRead, post(u"a"_s)), step(StepRole::Decide, post(u"b"_s))})}),
              QStringList{u"before-decider"_s});
    EXPECT_EQ(codesOf({group({step(StepRole::Decide, {})})}), QStringList{u"nobody"_s});
    EXPECT_EQ(codesOf({group({step(StepRole::Review, post(u"a"_s)), step(StepRole::Decide, post(u"a"_s))})}),
              QStringList{u"twice"_s});
    EXPECT_EQ(codesOf({group({step(StepRole::Review, department(u"u"_s)), step(StepRole::Decide, post(u"a"_s))})}),
              QStringList{u"department-role"_s});
    EXPECT_EQ(codesOf({group({step(StepRole::Draft, post(u"d"_s)), step(StepRole::Decide, post(u"a"_s))})}),
              QStringList{u"draft-step"_s});
    EXPECT_EQ(codesOf({group({}), group({step(StepRole::Decide, post(u"a"_s))})}), QStringList{u"empty-group"_s});
    EXPECT_EQ(codesOf({group({step(StepRole::Concur, post(u"b"_s)), step(StepRole::Decide, post(u"a"_s))},
                             document::GroupMode::Parallel)}),
              QStringList{u"parallel-decider"_s});
}

TEST(ApprovalLine, whatIsAdded_standsWhereItsRoleBelongsAndCanBeUndone)
{
    Office office;
    const auto line = office.service->line();
    line->add(StepRole::Decide, post(u"c"_s));
    line->add(StepRole::Inform, post(u"d"_s));
    EXPECT_EQ(line->add(StepRole::Review, post(u"a"_s)), qMakePair(0, 0)) << "before the decision";
    EXPECT_TRUE(line->isValid());
    ASSERT_EQ(line->plan().groups.size(), 3);
    line->move(2, 0, 0, 0);
    EXPECT_FALSE(line->isValid());
    ASSERT_TRUE(line->canUndo());
    line->undo();
    EXPECT_TRUE(line->isValid());
    line->addAt(0, 1, StepRole::Concur, department(u"u"_s));
    line->setMode(0, document::GroupMode::Parallel);
    line->setJoinRule(0, document::JoinRule::Majority);
    line->splitGroup(0, 1);
    EXPECT_EQ(line->plan().groups.size(), 4);
    line->remove(1, 0);
    EXPECT_EQ(line->plan().groups.size(), 3) << "an empty group goes";
}

TEST(ApprovalLine, theRuleOfDelegation_stopsBelowItAndWarnsAboveIt)
{
    Office office;
    const auto line = office.service->line();
    approval::LineProposal proposal;
    proposal.plan.groups = {group({step(StepRole::Review, post(u"team"_s))}),
                            group({step(StepRole::Decide, post(u"division"_s))})};
    line->take(proposal);
    EXPECT_TRUE(line->problems().isEmpty());
    line->setPlan({{group({step(StepRole::Decide, post(u"team"_s))})}});
    EXPECT_EQ(codesOf(line->problems()), QStringList{u"below-level"_s});
    EXPECT_FALSE(line->isValid());
    line->setPlan(
        {{group({step(StepRole::Review, post(u"division"_s))}), group({step(StepRole::Decide, post(u"bureau"_s))})}});
    EXPECT_EQ(codesOf(line->problems()), QStringList{u"above-level"_s});
    EXPECT_TRUE(line->isValid()) << "a warning";
}

TEST(ApprovalLine, theProposal_comesWithWhyForEachStep)
{
    Office office;
    const QJsonObject why{{u"code"_s, u"head"_s}, {u"ko"_s, u"과장 전결"_s}, {u"en"_s, u"Delegated to the division"_s}};
    const QJsonObject who{{u"postId"_s, u"p1"_s},
                          {u"titleKo"_s, u"과장"_s},
                          {u"titleEn"_s, u"Director"_s},
                          {u"unitKo"_s, u"정보화과"_s},
                          {u"unitEn"_s, u"IT"_s}};
    const QJsonObject one{{u"role"_s, u"decide"_s}, {u"assignee"_s, who}, {u"required"_s, true}, {u"why"_s, why}};
    office.server.insert(u"POST /v1/line-proposals"_s,
                         always({{u"groups"_s, QJsonArray{QJsonObject{{u"mode"_s, u"sequential"_s},
                                                                      {u"joinRule"_s, u"all"_s},
                                                                      {u"steps"_s, QJsonArray{one}}}}},
                                 {u"deciderLevel"_s, u"division"_s},
                                 {u"ruleSource"_s, u"위임전결규정 별표 2"_s},
                                 {u"warnings"_s, QJsonArray{}}}));
    const auto line = office.service->line();
    const auto proposal = await(line->propose({u"UT-1"_s, 1'000'000}));
    ASSERT_TRUE(proposal);
    EXPECT_EQ(office.bodyOf(0)["amount"_L1].toInteger(), 1'000'000);
    ASSERT_EQ(proposal->plan.groups.size(), 1);
    EXPECT_EQ(proposal->plan.groups[0].steps[0].why.ko, u"과장 전결"_s);
    EXPECT_EQ(proposal->plan.groups[0].steps[0].assignee.postId, u"p1"_s);
    EXPECT_EQ(proposal->ruleSource, u"위임전결규정 별표 2"_s);
}

TEST(ApprovalLine, aKeptLine_isSentLaterWithPostsOnly)
{
    Office office;
    office.start();
    office.server.insert(u"POST /v1/saved-lines"_s, always({{u"id"_s, u"l1"_s},
                                                            {u"name"_s, u"예산"_s},
                                                            {u"groups"_s, QJsonArray{}},
                                                            {u"stale"_s, false},
                                                            {u"revision"_s, 1}},
                                                           201));
    const auto line = office.service->line({{group({step(StepRole::Decide, post(u"p1"_s))})}});
    ASSERT_TRUE(await(line->keepAs(u"예산"_s)));
    ASSERT_TRUE(office.idle());
    const QJsonObject sent = office.bodyOf(0)["groups"_L1][0]["steps"_L1][0].toObject();
    EXPECT_EQ(sent["assignee"_L1].toObject(), (QJsonObject{{u"postId"_s, u"p1"_s}}));
}
