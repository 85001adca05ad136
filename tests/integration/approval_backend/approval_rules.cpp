// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_fixture.h"

// Who may decide what, and the lines that are proposed, kept and refused.
namespace gw::test {
namespace {

using Rules = ApprovalTest;

TEST_P(Rules, belowTheRuleStops_aboveItWarns_andARecordsOfficerMayOverride)
{
    const QString id = draft();
    setLine(id, u"drafter"_s, {group({step(u"decide"_s, u"team"_s)})});
    const Reply below = submit(id);
    EXPECT_EQ(below.status, 422);
    EXPECT_EQ(below.json.value(u"findings"_s).toArray().at(0)[u"code"_s].toString(), u"L04"_s)
        << below.body.constData();

    setLine(id, u"drafter"_s, {group({step(u"decide"_s, u"bureau"_s)})});
    EXPECT_EQ(document(id, u"drafter"_s)
                  .json.value(u"line"_s)
                  .toObject()
                  .value(u"warning"_s)
                  .toObject()
                  .value(u"code"_s)
                  .toString(),
              u"above-delegation"_s);
    EXPECT_EQ(submit(id).status, 200); // with a reason for the warning

    const QString team = submitted({group({step(u"decide"_s, u"team"_s)})}, {{u"unitTaskCode"_s, u"T-TEAM"_s}});
    EXPECT_EQ(done(team, u"team"_s, u"approve"_s).number(), u"정보시스템과-1"_s);

    // A matter that no rule names is nobody's but the head's, unless a records officer says why.
    const QJsonObject other{{u"unitTaskCode"_s, u"T-OTHER"_s}, {u"recordFileId"_s, u"F-OTHER"_s}};
    const QString unruled = draft(u"stranger"_s, other);
    setLine(unruled, u"stranger"_s, {group({step(u"decide"_s, u"stranger"_s)})});
    EXPECT_EQ(submit(unruled, u"stranger"_s).status, 200); // the head of that agency needs no rule

    const QString nobody = submitted({group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})});
    run(u"UPDATE delegation_rule SET valid_to = '2026-11-01'"_s);
    done(nobody, u"team"_s, u"approve"_s);
    open(nobody, u"info"_s);
    EXPECT_EQ(act(nobody, u"info"_s, u"approve"_s).code(), u"no-delegation"_s);
    const QString target = u"/v1/documents/%1/line"_s.arg(nobody);
    const QJsonObject override{{u"groups"_s, QJsonArray()}, {u"overrideReason"_s, u"규칙 개정 중"_s}};
    EXPECT_EQ(put(target, u"info"_s, override, nobody).status, 403);
    EXPECT_EQ(put(target, u"records"_s, override, nobody).status, 200);
    EXPECT_EQ(done(nobody, u"info"_s, u"approve"_s).number(), u"정보시스템과-2"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM audit_event WHERE document_id = ? AND action = 'override-delegation' AND "
                    u"details LIKE "
                    "'%규칙 개정 중%'"_s,
                    {nobody}),
              u"1"_s);
}

TEST_P(Rules, aProposalClimbsToTheLevelOfTheRule_andSaysWhy)
{
    const auto propose = [this](const QString &seat, const QString &task, std::optional<qint64> amount = {}) {
        QJsonObject question{{u"unitTaskCode"_s, task}, {u"kind"_s, u"general"_s}, {u"flow"_s, u"internal"_s}};
        if (amount)
            question.insert(u"amount"_s, *amount);
        const Reply reply = post(u"/v1/line-proposals"_s, seat, question);
        EXPECT_EQ(reply.status, 200) << reply.body.constData();
        return reply;
    };
    const auto shape = [](const Reply &reply) {
        QStringList words;
        for (const QJsonObject &step : reply.steps()) {
            const QJsonObject to = step.value(u"assignee"_s).toObject();
            words.append(step.value(u"role"_s).toString() + u':'
                         + (to.contains(u"unitId"_s) ? to.value(u"unitId"_s) : to.value(u"postId"_s)).toString());
            EXPECT_FALSE(step.value(u"why"_s).toObject().value(u"ko"_s).toString().isEmpty());
            EXPECT_FALSE(step.value(u"why"_s).toObject().value(u"en"_s).toString().isEmpty());
        }
        return words.join(u' ');
    };
    EXPECT_EQ(shape(propose(u"drafter"_s, u"T-GENERAL"_s)), u"review:t-team decide:t-info"_s);
    EXPECT_EQ(shape(propose(u"drafter"_s, u"T-TEAM"_s)), u"decide:t-team"_s);
    EXPECT_EQ(shape(propose(u"team"_s, u"T-TEAM"_s)), u"decide:t-team"_s); // sole
    EXPECT_EQ(shape(propose(u"drafter"_s, u"T-MONEY"_s, 500'000)), u"review:t-team concur:u-budget decide:t-info"_s);
    EXPECT_EQ(shape(propose(u"drafter"_s, u"T-MONEY"_s, 5'000'000)),
              u"review:t-team review:t-info concur:u-budget concur:u-law decide:t-bureau"_s);
    EXPECT_EQ(shape(propose(u"drafter"_s, u"T-MONEY"_s, 50'000'000)),
              u"review:t-team review:t-info review:t-bureau review:t-vice decide:t-mayor"_s);
    EXPECT_EQ(propose(u"drafter"_s, u"T-MONEY"_s).text(u"deciderLevel"_s), u"head"_s); // no amount: any
    const Reply unruled = propose(u"stranger"_s, u"T-OTHER"_s);
    EXPECT_EQ(unruled.json.value(u"warnings"_s).toArray().at(0)[u"code"_s].toString(), u"no-delegation"_s);
    EXPECT_EQ(unruled.text(u"ruleSource"_s), QString());
}

TEST_P(Rules, theAmountOfALine_decidesWhoMayDecide)
{
    const QString id = draft(u"drafter"_s, {{u"unitTaskCode"_s, u"T-MONEY"_s}});
    const QString target = u"/v1/documents/%1/line"_s.arg(id);
    const auto line = [](qint64 amount) {
        return QJsonObject{{u"groups"_s, QJsonArray{group({step(u"decide"_s, u"info"_s)})}}, {u"amount"_s, amount}};
    };
    put(target, u"drafter"_s, line(5'000'000), id);
    EXPECT_EQ(submit(id).status, 422);
    put(target, u"drafter"_s, line(900'000), id);
    EXPECT_EQ(submit(id).status, 200);
}

TEST_P(Rules, aLineThatIsNotOne_isKeptInADraftAndRefusedWhenItIsHandedIn)
{
    const struct
    {
        QJsonArray groups;
        QString code;
    } lines[] = {
        {{group({step(u"review"_s, u"team"_s)})}, u"line-no-decide"_s},
        {{group({step(u"decide"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})}, u"line-two-decides"_s},
        {{group({step(u"decide"_s, u"info"_s)}), group({step(u"review"_s, u"team"_s)})}, u"line-decide-not-last"_s},
        {{group({step(u"concur"_s, u"law"_s), step(u"decide"_s, u"info"_s)}, u"parallel"_s)},
         u"line-decide-in-parallel"_s},
        {{group({step(u"post-read"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})},
         u"line-read-before-decide"_s},
        {{group({unitStep(u"review"_s, u"u-law"_s)}), group({step(u"decide"_s, u"info"_s)})}, u"line-unit-role"_s},
    };
    for (const auto &line : lines) {
        const QString id = draft();
        EXPECT_EQ(setLine(id, u"drafter"_s, line.groups).status, 200);
        const Reply refused = submit(id);
        EXPECT_EQ(refused.status, 409) << refused.body.constData();
        EXPECT_EQ(refused.text(u"reason"_s), u"line-invalid"_s);
        EXPECT_EQ(refused.code(), line.code);
    }
    const QString id = draft();
    EXPECT_EQ(setLine(id, u"drafter"_s, {group({step(u"decide"_s, u"nobody"_s)})}).status, 422);
    EXPECT_EQ(setLine(id, u"drafter"_s, {group({step(u"draft"_s, u"team"_s)})}).status, 422);
    EXPECT_EQ(ask("PUT", u"/v1/documents/%1/line"_s.arg(id), u"drafter"_s, {{u"groups"_s, QJsonArray()}}).status, 428);
    EXPECT_EQ(ask("PUT", u"/v1/documents/%1/line"_s.arg(id), u"drafter"_s, {{u"groups"_s, QJsonArray()}},
                  {{"If-Match", "\"99\""}})
                  .status,
              412);
}

TEST_P(Rules, whatCannotBeSubmitted_saysWhy)
{
    const QJsonArray line{group({step(u"decide"_s, u"info"_s)})};
    const auto refusedFor = [&](const QJsonObject &more) {
        const QString id = draft(u"drafter"_s, more);
        setLine(id, u"drafter"_s, line);
        return submit(id);
    };
    EXPECT_EQ(refusedFor({{u"recordFileId"_s, u""_s}}).code(), u"record-file-missing"_s);
    EXPECT_EQ(refusedFor({{u"recordFileId"_s, u"F-CLOSED"_s}}).code(), u"record-file-missing"_s);
    EXPECT_EQ(refusedFor({{u"recordFileId"_s, u"F-T-TEAM"_s}}).code(), u"record-file-missing"_s);
    // The checker and the machine both refuse these; whichever speaks first.
    for (const QJsonObject &wrong :
         {QJsonObject{{u"senderName"_s, u"한별특별시장"_s}}, QJsonObject{{u"flow"_s, u"out-gov"_s}},
          QJsonObject{{u"disclosure"_s, QJsonObject{{u"grade"_s, u"closed"_s}, {u"grounds"_s, QJsonArray()}}}}}) {
        const Reply refused = refusedFor(wrong);
        EXPECT_TRUE(refused.status == 409 || refused.status == 422) << refused.body.constData();
    }
    const QString id = draft();
    setLine(id, u"drafter"_s, line);
    EXPECT_EQ(post(u"/v1/documents/%1/submission"_s.arg(id), u"drafter"_s,
                   {{u"versionSha256"_s, QString(64, u'0')},
                    {u"signature"_s, QJsonObject{{u"kind"_s, u"none"_s}, {u"payload"_s, u""_s}}},
                    {u"checkReasons"_s, QJsonArray()}})
                  .code(),
              u"version-changed"_s);
    EXPECT_EQ(submit(id, u"team"_s).status, 404);
    EXPECT_EQ(submit(id).status, 200);
    EXPECT_EQ(submit(id).code(), u"wrong-state"_s);
}

TEST_P(Rules, savedLines_areTheSeatsOwnAndSayWhenAPostIsGone)
{
    const QJsonObject line{
        {u"name"_s, u"과 내부 결재"_s},
        {u"groups"_s, QJsonArray{group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})}}};
    const Reply created = post(u"/v1/saved-lines"_s, u"drafter"_s, line);
    ASSERT_EQ(created.status, 201) << created.body.constData();
    const QString target = u"/v1/saved-lines/"_s + created.text(u"id"_s);
    EXPECT_EQ(get(u"/v1/saved-lines"_s, u"drafter"_s).json.value(u"items"_s).toArray().size(), 1);
    EXPECT_EQ(get(u"/v1/saved-lines"_s, u"staff"_s).json.value(u"items"_s).toArray().size(), 0);
    EXPECT_EQ(ask("PUT", target, u"staff"_s, line, {{"If-Match", created.etag}}).status, 404);
    const Reply changed = ask("PUT", target, u"drafter"_s, line, {{"If-Match", created.etag}});
    EXPECT_EQ(changed.status, 200) << changed.body.constData();
    EXPECT_EQ(ask("DELETE", target, u"drafter"_s, {}, {{"If-Match", created.etag}}).status, 412);
    run(u"DELETE FROM post WHERE id = 't-team'"_s);
    EXPECT_TRUE(get(u"/v1/saved-lines"_s, u"drafter"_s).json.value(u"items"_s).toArray().at(0)[u"stale"_s].toBool());
    EXPECT_EQ(ask("DELETE", target, u"drafter"_s, {}, {{"If-Match", changed.etag}}).status, 204);
}

TEST_P(Rules, aDraftIsItsDraftersUntilItIsHandedIn_andOnlyThenGone)
{
    const QString id = draft();
    EXPECT_EQ(inbox(u"drafter"_s, u"drafts"_s).size(), 1);
    const QByteArray etag = document(id, u"drafter"_s).etag;
    EXPECT_EQ(ask("DELETE", u"/v1/documents/"_s + id, u"staff"_s, {}, {{"If-Match", etag}}).status, 404);
    EXPECT_EQ(ask("DELETE", u"/v1/documents/"_s + id, u"drafter"_s, {}, {{"If-Match", etag}}).status, 204);
    EXPECT_EQ(inbox(u"drafter"_s).size(), 0);
    EXPECT_EQ(document(id, u"drafter"_s).status, 404);
    EXPECT_NE(value(u"SELECT count(*) FROM audit_event WHERE document_id = ?"_s, {id}), u"0"_s);

    const QString handed = submitted({group({step(u"decide"_s, u"info"_s)})});
    post(u"/v1/documents/%1/withdrawal"_s.arg(handed), u"drafter"_s, {{u"reason"_s, u"오류"_s}});
    post(u"/v1/documents/%1/redraft"_s.arg(handed), u"drafter"_s);
    const Reply refused = ask("DELETE", u"/v1/documents/"_s + handed, u"drafter"_s, {},
                              {{"If-Match", document(handed, u"drafter"_s).etag}});
    EXPECT_EQ(refused.code(), u"was-submitted"_s);

    // The client's own id, twice.
    QJsonObject body = draftBody();
    body.insert(u"id"_s, u"01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b21"_s);
    EXPECT_EQ(post(u"/v1/documents"_s, u"drafter"_s, body).status, 201);
    EXPECT_EQ(post(u"/v1/documents"_s, u"drafter"_s, body).code(), u"id-taken"_s);
}

TEST_P(Rules, afterSubmission_onlyWhatHasNotBegunOfALineChanges)
{
    const QString id = submitted({group({step(u"review"_s, u"team"_s)}), group({step(u"decide"_s, u"info"_s)})});
    const Reply now = document(id, u"info"_s);
    QJsonObject review = step(u"review"_s, u"team"_s);
    review.insert(u"id"_s, now.step(u"review"_s).value(u"id"_s));
    EXPECT_EQ(setLine(id, u"info"_s, {group({step(u"decide"_s, u"info"_s)})}).code(), u"line-begun"_s);
    const Reply changed = setLine(
        id, u"info"_s, {group({review}), group({step(u"concur"_s, u"law"_s)}), group({step(u"decide"_s, u"info"_s)})});
    ASSERT_EQ(changed.status, 200) << changed.body.constData();
    done(id, u"team"_s, u"approve"_s);
    EXPECT_EQ(inbox(u"law"_s, u"waiting"_s).size(), 1);
    EXPECT_EQ(setLine(id, u"team"_s, {group({step(u"decide"_s, u"team"_s)})}).status,
              403); // signed, not their turn any more
}

TEST_P(Rules, whoHoldsTheAuthorityThemselves_decidesAlone)
{
    const QString id =
        submitted({group({step(u"decide"_s, u"team"_s)})}, {{u"unitTaskCode"_s, u"T-TEAM"_s}}, u"team"_s);
    const Reply decided = done(id, u"team"_s, u"approve"_s);
    EXPECT_EQ(decided.step(u"decide"_s).value(u"marks"_s).toArray(), QJsonArray{u"sole"_s});
    EXPECT_EQ(decided.number(), u"정보시스템과-1"_s);
    const QString head = submitted({group({step(u"decide"_s, u"mayor"_s)})});
    EXPECT_EQ(done(head, u"mayor"_s, u"approve"_s).step(u"decide"_s).value(u"marks"_s).toArray(), QJsonArray());
}

TEST_P(Rules, mostOfAGroup_isEnoughWhereItSaysSo)
{
    const QString id =
        submitted({group({step(u"agree"_s, u"budget"_s), step(u"agree"_s, u"law"_s), step(u"agree"_s, u"staff"_s)},
                         u"parallel"_s, u"majority"_s),
                   group({step(u"decide"_s, u"info"_s)})});
    done(id, u"budget"_s, u"object"_s, opinion(u"반대"_s));
    done(id, u"law"_s, u"agree"_s);
    EXPECT_EQ(inbox(u"info"_s, u"waiting"_s).size(), 0);
    done(id, u"staff"_s, u"agree"_s);
    EXPECT_EQ(done(id, u"info"_s, u"approve"_s).number(), u"정보시스템과-1"_s); // outvoted: no note is needed
}

/// An office that asks again whoever agreed to an older version (D4.10).
class AskingAgain : public ApprovalTest
{
protected:
    AskingAgain() { m_policy.askAgainAfterEdit = true; }
};

TEST_P(AskingAgain, anEdit_givesTheTurnBackToThoseWhoAgreedBefore)
{
    const QString id = submitted({group({step(u"agree"_s, u"law"_s)}), group({step(u"decide"_s, u"info"_s)})});
    done(id, u"law"_s, u"agree"_s);
    ASSERT_EQ(put(u"/v1/documents/"_s + id, u"info"_s, draftBody({}, u"고친 글"_s), id).status, 200);
    EXPECT_EQ(inbox(u"law"_s, u"waiting"_s).size(), 1);
    open(id, u"info"_s);
    EXPECT_EQ(act(id, u"info"_s, u"approve"_s).code(), u"not-your-turn"_s);
    done(id, u"law"_s, u"agree"_s);
    const Reply decided = done(id, u"info"_s, u"approve"_s);
    EXPECT_FALSE(decided.step(u"agree"_s).value(u"sawOlderVersion"_s).toBool());
    EXPECT_EQ(decided.number(), u"정보시스템과-1"_s);
}

INSTANTIATE_TEST_SUITE_P(Engines, AskingAgain, testing::Values(Engine::Sqlite), engineName);
INSTANTIATE_TEST_SUITE_P(Engines, Rules, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
