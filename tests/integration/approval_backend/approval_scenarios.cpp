// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_fixture.h"

// The scenarios of D12 that a document goes through until it is decided.
namespace gw::test {
namespace {

using Scenarios = ApprovalTest;

TEST_P(Scenarios, scenario1_simpleInternalDelegatedDecision_isNumberedFiledAndClosed)
{
    const QString id = submitted({group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})});
    EXPECT_EQ(document(id, u"drafter"_s).text(u"state"_s), u"in-approval"_s);
    ASSERT_EQ(inbox(u"team"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(inbox(u"info"_s, u"waiting"_s).size(), 0);

    done(id, u"team"_s, u"approve"_s);
    EXPECT_EQ(inbox(u"team"_s, u"waiting"_s).size(), 0);
    EXPECT_EQ(inbox(u"team"_s, u"in-progress"_s).size(), 1);
    ASSERT_EQ(inbox(u"info"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(inbox(u"info"_s).front().value(u"why"_s).toObject().value(u"code"_s).toString(), u"step-decide"_s);

    const Reply decided = done(id, u"info"_s, u"approve"_s);
    EXPECT_EQ(decided.text(u"state"_s), u"closed"_s);
    EXPECT_EQ(decided.number(), u"정보시스템과-1"_s);
    EXPECT_FALSE(decided.text(u"decidedAt"_s).isEmpty());
    const QJsonObject last = decided.step(u"decide"_s);
    EXPECT_EQ(last.value(u"mode"_s).toString(), u"delegated"_s);
    EXPECT_EQ(last.value(u"marks"_s).toArray(), QJsonArray{u"delegated"_s});
    EXPECT_EQ(decided.text(u"chainHead"_s),
              last.value(u"signature"_s).toObject().value(u"signatureSha256"_s).toString());
    EXPECT_EQ(inbox(u"drafter"_s, u"decided"_s).size(), 1);
    EXPECT_EQ(inbox(u"drafter"_s).front().value(u"number"_s).toString(), u"정보시스템과-1"_s);

    EXPECT_EQ(document(id, u"drafter"_s).may(), QStringList{u"circulate"_s});
    EXPECT_EQ(document(id, u"team"_s).may(), QStringList());
    EXPECT_EQ(document(id, u"records"_s).may(), QStringList{u"change-registration"_s});

    // Nothing changes any more (D4.3).
    const Reply edited = put(u"/v1/documents/"_s + id, u"info"_s, draftBody({}, u"다른 내용"_s), id);
    EXPECT_EQ(edited.status, 409);
    EXPECT_EQ(edited.code(), u"decided"_s);
    EXPECT_EQ(setLine(id, u"info"_s, {group({step(u"decide"_s, u"info"_s)})}).code(), u"decided"_s);
}

TEST_P(Scenarios, scenario2_reviewSkippedByATrip_printsItsReason)
{
    const QString id = submitted({group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})});
    const QString review = document(id, u"drafter"_s).step(u"review"_s).value(u"id"_s).toString();
    const QJsonObject skip{{u"stepId"_s, review}, {u"reason"_s, u"출장"_s}};
    EXPECT_EQ(act(id, u"drafter"_s, u"skip"_s, skip).code(), u"not-absent"_s);

    beAway(u"team"_s);
    EXPECT_TRUE(document(id, u"drafter"_s).may().contains(u"skip"_s));
    EXPECT_EQ(act(id, u"drafter"_s, u"skip"_s, {{u"stepId"_s, review}}).code(), u"needs-reason"_s);
    EXPECT_EQ(act(id, u"staff"_s, u"skip"_s, skip).status, 403);
    const Reply skipped = act(id, u"drafter"_s, u"skip"_s, skip);
    ASSERT_EQ(skipped.status, 200) << skipped.body.constData();
    EXPECT_EQ(skipped.step(u"review"_s).value(u"state"_s).toString(), u"skipped"_s);
    EXPECT_EQ(skipped.step(u"review"_s).value(u"skipReason"_s).toString(), u"출장"_s);

    const Reply decided = done(id, u"info"_s, u"approve"_s);
    EXPECT_EQ(decided.number(), u"정보시스템과-1"_s);
    read([&](backend::storage::Session &session) -> Result<Done> {
        const auto issued = backend::approval::loadIssued(session, id);
        if (!issued)
            return fail(issued.error());
        EXPECT_EQ(issued->cells.size(), 3);
        EXPECT_EQ(issued->cells.at(1).marks, QStringList{u"skipped"_s});
        EXPECT_EQ(issued->cells.at(1).note, u"출장"_s);
        return Done{};
    });
}

TEST_P(Scenarios, scenario3_actingForADelegatedDecider_hasTwoMarksAndIsReadAfterwards)
{
    const QString id = submitted({group({step(u"decide"_s, u"info"_s)})}, {{u"important"_s, true}});
    beAway(u"info"_s, u"team"_s);
    ASSERT_EQ(inbox(u"team"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(inbox(u"team"_s).front().value(u"why"_s).toObject().value(u"code"_s).toString(), u"acting-for"_s);
    EXPECT_EQ(act(id, u"staff"_s, u"approve"_s).status, 403);

    const Reply decided = done(id, u"team"_s, u"approve"_s);
    const QJsonObject step = decided.step(u"decide"_s);
    EXPECT_EQ(step.value(u"mode"_s).toString(), u"acting"_s);
    EXPECT_EQ(step.value(u"marks"_s).toArray(), (QJsonArray{u"delegated"_s, u"acting"_s}));
    read([&](backend::storage::Session &session) -> Result<Done> {
        const auto issued = backend::approval::loadIssued(session, id);
        if (!issued)
            return fail(issued.error());
        EXPECT_EQ(issued->cells.size(), 3); // drafter, the delegated officer's mark, the actor (D4.8)
        EXPECT_EQ(issued->cells.at(1).marks, QStringList{u"delegated"_s});
        EXPECT_EQ(issued->cells.at(1).name, QString());
        EXPECT_EQ(issued->cells.at(2).marks, QStringList{u"acting"_s});
        EXPECT_EQ(issued->cells.at(2).name, u"이team"_s);
        return Done{};
    });

    isBack(u"info"_s);
    ASSERT_EQ(inbox(u"info"_s, u"circulation"_s).size(), 1);
    EXPECT_EQ(inbox(u"team"_s, u"circulation"_s).size(), 0);
    const Reply read = done(id, u"info"_s, u"read"_s);
    EXPECT_EQ(read.step(u"post-read"_s).value(u"state"_s).toString(), u"post-done"_s);
    EXPECT_EQ(inbox(u"info"_s, u"circulation"_s).size(), 0);
    EXPECT_EQ(read.number(), decided.number());
}

TEST_P(Scenarios, whoIsNotThere_isSubstitutedOnlyForApprovalsAndNeverSilently)
{
    const QString id = submitted({group({step(u"decide"_s, u"info"_s)})});
    beAway(u"info"_s, u"staff"_s, u"mail"_s); // stands in for mail alone: the order of the office counts
    EXPECT_EQ(act(id, u"staff"_s, u"approve"_s).status, 403);
    EXPECT_EQ(document(id, u"team"_s).status, 200);
    isBack(u"info"_s);

    beAway(u"info"_s, u"budget"_s);
    beAway(u"budget"_s);
    EXPECT_EQ(act(id, u"budget"_s, u"approve"_s).status, 404); // away too: nothing of theirs
    open(id, u"drafter"_s);
    const Reply held = done(id, u"team"_s, u"hold"_s); // next in the order of the office
    EXPECT_TRUE(held.json.value(u"held"_s).toBool());
    bool told = false;
    for (const QJsonObject &row : inbox(u"info"_s))
        told = told || row.value(u"why"_s).toObject().value(u"code"_s).toString() == u"substitute-away"_s;
    for (const QJsonObject &row : inbox(u"clerk"_s))
        told = told || row.value(u"why"_s).toObject().value(u"code"_s).toString() == u"substitute-away"_s;
    EXPECT_TRUE(told);
}

TEST_P(Scenarios, anAbsenceThatBeginsLater_isTakenUpByTime)
{
    const QString id = submitted({group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})});
    const auto mayOf = [this] { return inbox(u"drafter"_s, u"in-progress"_s).front().value(u"may"_s).toArray(); };
    EXPECT_FALSE(mayOf().contains(u"skip"_s));
    const auto alerts = [this] { return value(u"SELECT count(*) FROM inbox_entry WHERE item LIKE '%substitute-away%'"_s); };
    beAway(u"team"_s); // nobody was named
    ASSERT_TRUE(backend::approval::tidy(*m_services));
    EXPECT_TRUE(mayOf().contains(u"skip"_s));
    EXPECT_EQ(alerts(), u"1"_s);
    isBack(u"team"_s);
    ASSERT_TRUE(backend::approval::tidy(*m_services));
    EXPECT_FALSE(mayOf().contains(u"skip"_s));
    EXPECT_EQ(alerts(), u"0"_s);
    EXPECT_EQ(done(id, u"team"_s, u"approve"_s).status, 200);
}

TEST_P(Scenarios, scenario4_parallelConcurrenceWithOneObjection_isSeenByTheDeciderFirst)
{
    const QString id = submitted({group({step(u"concur"_s, u"budget"_s), step(u"concur"_s, u"law"_s)}, u"parallel"_s),
                                  group({step(u"decide"_s, u"info"_s)})});
    EXPECT_EQ(inbox(u"budget"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(inbox(u"law"_s, u"waiting"_s).size(), 1);
    open(id, u"info"_s);
    done(id, u"law"_s, u"agree"_s);
    EXPECT_EQ(inbox(u"info"_s, u"waiting"_s).size(), 0);
    EXPECT_EQ(act(id, u"budget"_s, u"object"_s).code(), u"opinion-missing"_s);
    m_clock.advance(std::chrono::seconds(1));
    done(id, u"budget"_s, u"object"_s, opinion(u"예산이 없습니다."_s));
    ASSERT_EQ(inbox(u"info"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(inbox(u"info"_s).front().value(u"objections"_s).toInt(), 1);

    EXPECT_EQ(act(id, u"info"_s, u"approve"_s).code(), u"objection-unseen"_s);
    const Reply decided = done(id, u"info"_s, u"approve"_s); // a concurring unit does not block (D4.9)
    EXPECT_EQ(decided.number(), u"정보시스템과-1"_s);
    EXPECT_EQ(decided.json.value(u"opinions"_s).toArray().size(), 1);
}

TEST_P(Scenarios, agreementOfAll_isDecidedOverOnlyWithANote)
{
    const QJsonArray line{group({step(u"agree"_s, u"budget"_s), step(u"agree"_s, u"law"_s)}, u"parallel"_s),
                          group({step(u"decide"_s, u"info"_s)})};
    const QString id = submitted(line);
    done(id, u"law"_s, u"agree"_s);
    done(id, u"budget"_s, u"object"_s, opinion(u"반대합니다."_s));
    open(id, u"info"_s);
    EXPECT_EQ(act(id, u"info"_s, u"approve"_s).code(), u"objection-unresolved"_s);
    EXPECT_EQ(done(id, u"info"_s, u"approve"_s, {{u"overrideNote"_s, u"긴급하여 그대로 결재함"_s}}).number(),
              u"정보시스템과-1"_s);

    const QString other = submitted(line);
    done(other, u"law"_s, u"agree"_s);
    done(other, u"budget"_s, u"object"_s, opinion(u"반대합니다."_s));
    const QString objected = document(other, u"budget"_s).step(u"agree"_s).value(u"id"_s).toString();
    const Reply resolved = act(other, u"budget"_s, u"agree"_s, {{u"stepId"_s, objected}});
    EXPECT_EQ(resolved.status, 200) << resolved.body.constData();
    EXPECT_EQ(done(other, u"info"_s, u"approve"_s).number(), u"정보시스템과-2"_s);

    // The first or most of them is enough where the group says so.
    const QString first =
        submitted({group({step(u"agree"_s, u"budget"_s), step(u"agree"_s, u"law"_s)}, u"parallel"_s, u"first"_s),
                   group({step(u"decide"_s, u"info"_s)})});
    done(first, u"law"_s, u"agree"_s);
    EXPECT_EQ(inbox(u"budget"_s, u"waiting"_s).size(), 0);
    EXPECT_EQ(done(first, u"info"_s, u"approve"_s).number(), u"정보시스템과-3"_s);
}

TEST_P(Scenarios, scenario5_departmentConcurrence_hasALineOfItsOwn)
{
    const QString id =
        submitted({group({unitStep(u"concur"_s, u"u-budget"_s)}), group({step(u"decide"_s, u"info"_s)})});
    ASSERT_EQ(inbox(u"budgetclerk"_s, u"waiting"_s).size(), 1);
    const QString step = document(id, u"budgetclerk"_s).step(u"concur"_s).value(u"id"_s).toString();
    const QString target = u"/v1/documents/%1/steps/%2/line"_s.arg(id, step);
    const QJsonObject own{{u"groups"_s, QJsonArray{group({this->step(u"review"_s, u"budget1"_s)}),
                                                   group({this->step(u"decide"_s, u"budget"_s)})}}};
    EXPECT_EQ(put(target, u"clerk"_s, own, id).status, 403);
    const QJsonObject foreign{{u"groups"_s, QJsonArray{group({this->step(u"decide"_s, u"law"_s)})}}};
    EXPECT_EQ(put(target, u"budgetclerk"_s, foreign, id).status, 422);
    const Reply distributed = put(target, u"budgetclerk"_s, own, id);
    ASSERT_EQ(distributed.status, 200) << distributed.body.constData();
    EXPECT_EQ(inbox(u"budgetclerk"_s, u"waiting"_s).size(), 0);
    ASSERT_EQ(inbox(u"budget1"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(inbox(u"budget"_s, u"waiting"_s).size(), 0);

    done(id, u"budget1"_s, u"approve"_s, opinion(u"검토했습니다."_s, u"line"_s));
    const Reply answered = done(id, u"budget"_s, u"conditional"_s, opinion(u"예산 범위에서 찬성합니다."_s));
    const QJsonObject parent = answered.step(u"concur"_s);
    EXPECT_EQ(parent.value(u"state"_s).toString(), u"done"_s);
    EXPECT_EQ(parent.value(u"decision"_s).toString(), u"conditional"_s);
    EXPECT_TRUE(parent.value(u"hasSubLine"_s).toBool());
    const Reply decided = done(id, u"info"_s, u"approve"_s);
    EXPECT_EQ(decided.number(), u"정보시스템과-1"_s);
    EXPECT_EQ(decided.json.value(u"opinions"_s).toArray().size(), 2);
}

TEST_P(Scenarios, scenario6_returnRedraftCompare_keepsEveryVersion)
{
    const QString id = submitted({group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})});
    open(id, u"team"_s);
    EXPECT_EQ(act(id, u"team"_s, u"return"_s).code(), u"needs-reason"_s);
    const Reply returned = done(id, u"team"_s, u"return"_s, {{u"reason"_s, u"근거를 보완하십시오."_s}});
    EXPECT_EQ(returned.text(u"state"_s), u"returned"_s);
    EXPECT_EQ(returned.text(u"returnReason"_s), u"근거를 보완하십시오."_s);
    ASSERT_EQ(inbox(u"drafter"_s, u"returned"_s).size(), 1);
    EXPECT_EQ(inbox(u"info"_s).size(), 0);

    EXPECT_EQ(post(u"/v1/documents/%1/redraft"_s.arg(id), u"team"_s).status, 403);
    const Reply again = post(u"/v1/documents/%1/redraft"_s.arg(id), u"drafter"_s);
    ASSERT_EQ(again.status, 200) << again.body.constData();
    EXPECT_EQ(again.text(u"state"_s), u"temp"_s);
    EXPECT_EQ(again.json.value(u"version"_s).toObject().value(u"no"_s).toInt(), 2);
    const Reply edited = put(u"/v1/documents/"_s + id, u"drafter"_s, draftBody({}, u"근거를 보완한 내용입니다."_s), id);
    ASSERT_EQ(edited.status, 200) << edited.body.constData();
    ASSERT_EQ(submit(id).status, 200);
    done(id, u"team"_s, u"approve"_s);

    // A reviewer's edit is a version of its own; whoever signed before is marked (D4.10).
    const Reply changed =
        put(u"/v1/documents/"_s + id, u"info"_s, draftBody({}, u"결재권자가 다듬은 내용입니다."_s), id);
    ASSERT_EQ(changed.status, 200) << changed.body.constData();
    EXPECT_TRUE(changed.step(u"review"_s).value(u"sawOlderVersion"_s).toBool());
    done(id, u"info"_s, u"approve"_s);

    const Reply versions = get(u"/v1/documents/%1/versions"_s.arg(id), u"drafter"_s);
    const QJsonArray items = versions.json.value(u"items"_s).toArray();
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items.at(0)[u"cause"_s].toString(), u"draft"_s);
    EXPECT_EQ(items.at(1)[u"cause"_s].toString(), u"return-fix"_s);
    EXPECT_EQ(items.at(2)[u"cause"_s].toString(), u"review-edit"_s);
    EXPECT_NE(items.at(0)[u"versionSha256"_s], items.at(1)[u"versionSha256"_s]);
    const Reply first = get(u"/v1/documents/%1/versions/1"_s.arg(id), u"drafter"_s);
    EXPECT_EQ(first.json.value(u"content"_s).toObject(), content(u"추진 계획을 보고합니다."_s));
}

TEST_P(Scenarios, scenario7_withdrawal_isFreeUntilSomebodySignedAndThenAsksThem)
{
    const QJsonArray line{group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})};
    const QString id = submitted(line);
    const QString target = u"/v1/documents/%1/withdrawal"_s.arg(id);
    EXPECT_EQ(post(target, u"drafter"_s, {{u"reason"_s, u" "_s}}).code(), u"needs-reason"_s);
    EXPECT_EQ(post(target, u"team"_s, {{u"reason"_s, u"오류"_s}}).status, 403);
    EXPECT_EQ(post(target, u"drafter"_s, {{u"reason"_s, u"오류"_s}}).text(u"state"_s), u"withdrawn"_s);
    EXPECT_EQ(inbox(u"team"_s).size(), 0);

    const QString signedOne = submitted(line);
    done(signedOne, u"team"_s, u"approve"_s);
    const QString asking = u"/v1/documents/%1/withdrawal"_s.arg(signedOne);
    const QString answering = u"/v1/documents/%1/withdrawal-consent"_s.arg(signedOne);
    EXPECT_EQ(post(answering, u"team"_s, {{u"consent"_s, true}}).code(), u"nothing-asked"_s);
    const Reply asked = post(asking, u"drafter"_s, {{u"reason"_s, u"수정 필요"_s}});
    EXPECT_EQ(asked.text(u"state"_s), u"in-approval"_s);
    EXPECT_EQ(asked.text(u"withdrawalReason"_s), u"수정 필요"_s);
    ASSERT_EQ(inbox(u"team"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(inbox(u"team"_s, u"waiting"_s).front().value(u"object"_s).toString(), u"consent"_s);
    EXPECT_EQ(post(answering, u"info"_s, {{u"consent"_s, true}}).status, 403);
    EXPECT_EQ(post(answering, u"team"_s, {{u"consent"_s, false}}).text(u"state"_s), u"in-approval"_s);
    EXPECT_EQ(inbox(u"team"_s, u"waiting"_s).size(), 0);
    post(asking, u"drafter"_s, {{u"reason"_s, u"수정 필요"_s}});
    EXPECT_EQ(post(answering, u"team"_s, {{u"consent"_s, true}}).text(u"state"_s), u"withdrawn"_s);

    // Administrators: only two together, and without reading it.
    const QString forced = submitted(line);
    const QString forcing = u"/v1/documents/%1/withdrawal"_s.arg(forced);
    const QJsonObject reason{{u"reason"_s, u"법원 명령"_s}};
    EXPECT_EQ(post(forcing, u"admin"_s, reason).text(u"state"_s), u"in-approval"_s);
    EXPECT_EQ(post(forcing, u"admin"_s, reason).text(u"state"_s), u"in-approval"_s);
    const Reply second = post(forcing, u"admin2"_s, reason);
    EXPECT_EQ(second.text(u"state"_s), u"withdrawn"_s);
    EXPECT_FALSE(second.json.contains(u"content"_s));
}

TEST_P(Scenarios, scenario13_offlineIntent_isAcceptedAsItWasSeenAndRejectedOtherwise)
{
    const QJsonArray line{group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})};
    const QString id = submitted(line);
    const Reply seen = document(id, u"team"_s);
    const QJsonObject intent{{u"stepId"_s, seen.step(u"review"_s).value(u"id"_s)},
                             {u"versionSha256"_s, seen.json.value(u"version"_s).toObject().value(u"versionSha256"_s)},
                             {u"decision"_s, u"approve"_s}};
    m_clock.advance(std::chrono::hours(5));
    // It arrives twice, under one key: once.
    const QByteArray key = "01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b0c";
    const QString target = u"/v1/documents/%1/actions"_s.arg(id);
    const Reply first = ask("POST", target, u"team"_s, intent, {{"Idempotency-Key", key}});
    EXPECT_EQ(first.status, 200) << first.body.constData();
    const Reply second = ask("POST", target, u"team"_s, intent, {{"Idempotency-Key", key}});
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(value(u"SELECT count(*) FROM approval_signature WHERE document_id = ?"_s, {id}), u"2"_s);
    EXPECT_EQ(post(target, u"team"_s, intent).code(), u"step-closed"_s);

    const QString changed = submitted(line);
    const Reply old = document(changed, u"info"_s);
    done(changed, u"team"_s, u"approve"_s);
    const QJsonObject stale{{u"stepId"_s, old.step(u"decide"_s).value(u"id"_s)},
                            {u"versionSha256"_s, old.json.value(u"version"_s).toObject().value(u"versionSha256"_s)},
                            {u"decision"_s, u"approve"_s}};
    ASSERT_EQ(put(u"/v1/documents/"_s + changed, u"info"_s, draftBody({}, u"고친 내용"_s), changed).status, 200);
    const Reply refused = post(u"/v1/documents/%1/actions"_s.arg(changed), u"info"_s, stale);
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.text(u"reason"_s), u"version-changed"_s);
    EXPECT_EQ(refused.text(u"versionSha256"_s),
              value(u"SELECT version_sha256 FROM approval_document WHERE id = ?"_s, {changed}));
    EXPECT_EQ(value(u"SELECT state FROM approval_document WHERE id = ?"_s, {changed}), u"in-approval"_s);
}

TEST_P(Scenarios, scenario15_hiddenWhiteText_isNotSubmitted)
{
    QJsonObject body = draftBody();
    const QJsonObject hidden{{u"t"_s, u"보이지 않는 문장"_s}, {u"color"_s, u"#ffffff"_s}};
    const QJsonObject paragraph{{u"runs"_s, QJsonArray{QJsonObject{{u"t"_s, u"보이는 문장. "_s}}, hidden}}};
    body.insert(u"content"_s, QJsonObject{{u"v"_s, 1}, {u"blocks"_s, QJsonArray{QJsonObject{{u"p"_s, paragraph}}}}});
    const Reply created = post(u"/v1/documents"_s, u"drafter"_s, body);
    ASSERT_EQ(created.status, 201) << created.body.constData();
    const QString id = created.text(u"id"_s);
    setLine(id, u"drafter"_s, {group({step(u"decide"_s, u"info"_s)})});
    const Reply refused = submit(id);
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.text(u"type"_s).section(u'/', -1), u"checks-failed"_s);
    bool found = false;
    for (const QJsonValue &finding : refused.json.value(u"findings"_s).toArray())
        found = found || finding[u"code"_s].toString() == u"L01"_s;
    EXPECT_TRUE(found) << refused.body.constData();
    EXPECT_EQ(value(u"SELECT state FROM approval_document WHERE id = ?"_s, {id}), u"temp"_s);
}

INSTANTIATE_TEST_SUITE_P(Engines, Scenarios, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
