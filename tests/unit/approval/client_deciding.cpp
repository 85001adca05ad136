// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <QCryptographicHash>
#include <gtest/gtest.h>
#include <gw/signing/payload.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using approval::Act;
using document::Decision;

namespace {

const QString actPath = u"POST /v1/documents/doc-a/actions"_s;

/// A document that waits for me, and its row.
struct WaitingDesk
{
    Office office;
    QJsonObject first = documentJson(u"doc-a"_s, u"가나다"_s);

    WaitingDesk()
    {
        office.start();
        office.putDocument(first);
        office.put({itemJson(u"a"_s, u"waiting"_s,
                             {{u"stepId"_s, u"step"_s}, {u"opened"_s, true}, {u"versionSha256"_s, hashIn(first)}})});
    }
    approval::Deciding &deciding() { return office.service->deciding(); }
    Act act(Decision decision = Decision::Approve) const
    {
        Act act;
        act.documentId = u"doc-a"_s;
        act.stepId = u"step"_s;
        act.decision = decision;
        act.versionSha256 = hashIn(first);
        return act;
    }
    QJsonObject decided() const { return documentJson(u"doc-a"_s, u"가나다"_s, 1, {{u"revision"_s, 2}}); }
    QString shownDecision() { return office.text(u"SELECT coalesce(l_decision, '') FROM approval_item"_s); }
};

} // namespace

TEST(ApprovalDeciding, aDecision_waitsTenSecondsAndCanBeTakenBack)
{
    WaitingDesk desk;
    desk.office.server.insert(actPath, always(desk.decided()));
    const auto operation = await(desk.deciding().decide(desk.act()));
    ASSERT_TRUE(operation);
    EXPECT_EQ(desk.shownDecision(), u"approve"_s);
    ASSERT_EQ(desk.deciding().undoable().size(), 1);
    EXPECT_EQ(desk.deciding().undoable().first().title, u"예산 집행 계획"_s);
    EXPECT_EQ(desk.office.service->marks().of(u"step"_s), approval::Mark::Held);
    desk.office.time.advance(std::chrono::seconds(9));
    QTest::qWait(20);
    EXPECT_TRUE(desk.office.writes.isEmpty());
    ASSERT_TRUE(await(desk.deciding().undo(*operation)));
    desk.office.time.advance(std::chrono::seconds(60));
    QTest::qWait(20);
    EXPECT_TRUE(desk.office.writes.isEmpty());
    EXPECT_EQ(desk.shownDecision(), QString());
    EXPECT_TRUE(desk.deciding().undoable().isEmpty());
}

TEST(ApprovalDeciding, afterTenSeconds_itGoesOnceBoundToTheVersionAndSigned)
{
    WaitingDesk desk;
    QSignalSpy done(&desk.deciding(), &approval::Deciding::done);
    desk.office.server.insert(actPath, always(desk.decided()));
    Act act = desk.act(Decision::Conditional);
    act.opinion = u"집행 시기를 앞당길 것"_s;
    const auto operation = await(desk.deciding().decide(act));
    ASSERT_TRUE(operation);
    desk.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(desk.office.idle());
    ASSERT_EQ(desk.office.writes.size(), 1);
    EXPECT_EQ(desk.office.headerOf(0, "Idempotency-Key"), operation->toLatin1());
    EXPECT_EQ(desk.office.headerOf(0, "Gwanmun-Seat"), "s-me");
    const QJsonObject body = desk.office.bodyOf(0);
    EXPECT_EQ(body["versionSha256"_L1].toString(), hashIn(desk.first));
    EXPECT_EQ(body["decision"_L1].toString(), u"conditional"_s);
    const auto payload =
        signing::payloadFromBytes(QByteArray::fromBase64(body["signature"_L1]["payload"_L1].toString().toLatin1()));
    ASSERT_TRUE(payload) << qPrintable(payload.error().detail);
    EXPECT_EQ(payload->docId, u"doc-a"_s);
    EXPECT_EQ(payload->versionNo, 1);
    EXPECT_EQ(payload->bodySha256, desk.first["version"_L1]["bodySha256"_L1].toString());
    EXPECT_EQ(payload->stepId, u"step"_s);
    EXPECT_EQ(payload->role, document::StepRole::Review);
    EXPECT_EQ(payload->decision, Decision::Conditional);
    EXPECT_EQ(payload->opinionSha256, signing::opinionSha256(act.opinion, document::OpinionVisibility::All));
    EXPECT_EQ(payload->prev, QString(64, u'a'));
    EXPECT_EQ(done.size(), 1);
    EXPECT_EQ(desk.office.number(u"SELECT count(*) FROM approval_item WHERE e_queue=1"_s), 0) << "it waits no more";
}

TEST(ApprovalDeciding, withoutANetwork_itWaitsThroughARestartAndIsSentOnce)
{
    WaitingDesk desk;
    const auto operation = await(desk.deciding().decide(desk.act()));
    ASSERT_TRUE(operation);
    desk.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(waitUntil([&] { return desk.office.box->find(*operation)->lastError.has_value(); }));
    desk.office.reopen();
    desk.office.start();
    EXPECT_EQ(desk.shownDecision(), u"approve"_s) << "still visible";
    EXPECT_EQ(desk.office.service->marks().of(u"step"_s), approval::Mark::Waiting);
    desk.office.server.insert(actPath, always(desk.decided()));
    desk.office.time.advance(std::chrono::hours(1));
    ASSERT_TRUE(desk.office.idle());
    EXPECT_EQ(desk.office.paths(), QStringList{actPath});
    EXPECT_EQ(desk.office.headerOf(0, "Idempotency-Key"), operation->toLatin1());
}

TEST(ApprovalDeciding, aRefusal_staysVisibleWithTheReasonAndWhatChanged)
{
    WaitingDesk desk;
    const QJsonObject second = documentJson(u"doc-a"_s, u"가나다\n라마바"_s, 2);
    desk.office.server.insert(actPath, [&](const net::Request &) {
        return problem(409, u"approval-conflict"_s,
                       {{u"reason"_s, u"version-changed"_s}, {u"versionSha256"_s, hashIn(second)}});
    });
    desk.office.server.insert(u"GET /v1/documents/doc-a"_s, always(second));
    QSignalSpy refused(&desk.deciding(), &approval::Deciding::refused);
    const auto operation = await(desk.deciding().decide(desk.act()));
    desk.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(waitUntil([&] { return refused.size() == 1; }));
    EXPECT_EQ(desk.deciding().conflicts(), QStringList{*operation});
    EXPECT_EQ(desk.office.service->marks().of(u"step"_s), approval::Mark::NeedsAttention);
    EXPECT_TRUE(waitUntil([&] { return desk.shownDecision().isEmpty(); })) << "nothing was decided";
    const auto conflict = await(desk.deciding().conflict(*operation));
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->reason, u"version-changed"_s);
    EXPECT_EQ(conflict->nowSha256, hashIn(second));
    EXPECT_EQ(conflict->act.decision, Decision::Approve);
    ASSERT_TRUE(conflict->hasDiff);
    ASSERT_FALSE(conflict->changes.isEmpty());
    EXPECT_TRUE(std::ranges::any_of(conflict->changes,
                                    [](const document::ChangeRecord &one) { return one.after.contains(u"라마바"_s); }));
    EXPECT_TRUE(conflict->canRepeat);
}

TEST(ApprovalDeciding, repeatingARefusedDecision_isANewOneAboutTheVersionOfNow)
{
    WaitingDesk desk;
    const QJsonObject second = documentJson(u"doc-a"_s, u"가나다\n라마바"_s, 2);
    desk.office.server.insert(u"GET /v1/documents/doc-a"_s, always(second));
    desk.office.server.insert(actPath, [&](const net::Request &request) -> Result<net::Reply> {
        const QJsonObject body = json::parseObject(request.body).value_or(QJsonObject());
        if (body["versionSha256"_L1].toString() == hashIn(second))
            return reply(documentJson(u"doc-a"_s, u"가나다\n라마바"_s, 2, {{u"revision"_s, 3}}));
        return problem(409, u"approval-conflict"_s, {{u"reason"_s, u"version-changed"_s}});
    });
    const auto operation = await(desk.deciding().decide(desk.act()));
    desk.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(waitUntil([&] { return !desk.deciding().conflicts().isEmpty(); }));
    const auto again = await(desk.deciding().repeat(*operation));
    ASSERT_TRUE(again) << qPrintable(again.error().problemType);
    EXPECT_NE(*again, *operation);
    EXPECT_TRUE(desk.deciding().conflicts().isEmpty());
    desk.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(desk.office.idle());
    ASSERT_EQ(desk.office.writes.size(), 2);
    const QJsonObject body = desk.office.bodyOf(1);
    const auto payload =
        signing::payloadFromBytes(QByteArray::fromBase64(body["signature"_L1]["payload"_L1].toString().toLatin1()));
    ASSERT_TRUE(payload);
    EXPECT_EQ(payload->versionNo, 2) << "signed anew";
}

TEST(ApprovalDeciding, anAnswerThatWasLostForTooLong_isFoundInTheDocument)
{
    WaitingDesk desk;
    QString hash;
    int attempts = 0;
    desk.office.server.insert(actPath, [&](const net::Request &request) -> Result<net::Reply> {
        const QJsonObject body = json::parseObject(request.body).value_or(QJsonObject());
        const QByteArray payload = QByteArray::fromBase64(body["signature"_L1]["payload"_L1].toString().toLatin1());
        hash = QString::fromLatin1(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex());
        if (++attempts == 1)
            return fail(Error::Code::Timeout);
        return problem(409, u"approval-conflict"_s, {{u"reason"_s, u"step-closed"_s}});
    });
    desk.office.server.insert(u"GET /v1/documents/doc-a"_s, [&](const net::Request &) -> Result<net::Reply> {
        const QJsonObject signature{{u"kind"_s, u"none"_s},
                                    {u"payloadSha256"_s, hash},
                                    {u"signatureSha256"_s, QString(64, u'b')},
                                    {u"at"_s, u"2026-11-21T09:00:00.000Z"_s}};
        const QJsonObject group{
            {u"mode"_s, u"sequential"_s},
            {u"joinRule"_s, u"all"_s},
            {u"steps"_s,
             QJsonArray{stepJson(u"step"_s, u"review"_s, {{u"state"_s, u"done"_s}, {u"signature"_s, signature}})}}};
        return reply(
            documentJson(u"doc-a"_s, u"가나다"_s, 1,
                         {{u"revision"_s, 2},
                          {u"line"_s, QJsonObject{{u"groups"_s, QJsonArray{group}}, {u"subLines"_s, QJsonArray{}}}}}));
    });
    ASSERT_TRUE(await(desk.deciding().decide(desk.act())));
    desk.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(desk.office.sent(1));
    ASSERT_TRUE(waitUntil([&] { return desk.office.box->entries().first().state == outbox::State::Waiting; }));
    desk.office.time.advance(std::chrono::minutes(10));
    ASSERT_TRUE(desk.office.idle()) << "accepted, not refused";
    EXPECT_TRUE(desk.deciding().conflicts().isEmpty());
}

TEST(ApprovalDeciding, whatADecisionNeeds_isAskedForBeforeItIsKept)
{
    WaitingDesk desk;
    EXPECT_EQ(problemOf(await(desk.deciding().decide(desk.act(Decision::Return)))), u"reason-missing"_s);
    EXPECT_EQ(problemOf(await(desk.deciding().decide(desk.act(Decision::Object)))), u"opinion-missing"_s);
    EXPECT_EQ(problemOf(await(desk.deciding().withdraw(u"doc-a"_s, u" "_s))), u"reason-missing"_s);
    Act other = desk.act();
    other.versionSha256 = QString(64, u'0');
    EXPECT_EQ(problemOf(await(desk.deciding().decide(other))), u"version-changed"_s);
    other.documentId = u"doc-b"_s;
    EXPECT_EQ(problemOf(await(desk.deciding().decide(other))), u"version-unknown"_s);
    ASSERT_TRUE(await(desk.deciding().decide(desk.act())));
    EXPECT_EQ(codeOf(await(desk.deciding().decide(desk.act()))), Error::Code::Conflict) << "one is on its way";
}

TEST(ApprovalDeciding, anObjection_mustHaveBeenSeenByTheDecider)
{
    WaitingDesk desk;
    const QJsonArray steps{stepJson(u"step-c"_s, u"concur"_s, {{u"state"_s, u"done"_s}, {u"decision"_s, u"object"_s}}),
                           stepJson(u"step"_s, u"decide"_s, {{u"canAct"_s, true}})};
    const QJsonObject group{{u"mode"_s, u"sequential"_s}, {u"joinRule"_s, u"all"_s}, {u"steps"_s, steps}};
    desk.office.putDocument(
        documentJson(u"doc-a"_s, u"가나다"_s, 1,
                     {{u"revision"_s, 3},
                      {u"line"_s, QJsonObject{{u"groups"_s, QJsonArray{group}}, {u"subLines"_s, QJsonArray{}}}}}));
    Act act = desk.act();
    EXPECT_EQ(problemOf(await(desk.deciding().decide(act))), u"objection-unseen"_s);
    act.objectionsSeen = true;
    EXPECT_TRUE(await(desk.deciding().decide(act)));
}

TEST(ApprovalDeciding, manyAtOnce_takesTheOpenedOnesAndSaysWhyNotTheOthers)
{
    WaitingDesk desk;
    const QJsonObject other = documentJson(u"doc-b"_s, u"바사"_s);
    desk.office.putDocument(other);
    const QJsonObject ready{{u"stepId"_s, u"step"_s}, {u"opened"_s, true}, {u"versionSha256"_s, hashIn(other)}};
    const auto with = [&ready](QJsonObject more) {
        for (auto it = ready.begin(); it != ready.end(); ++it) {
            if (!more.contains(it.key()))
                more.insert(it.key(), it.value());
        }
        return more;
    };
    desk.office.put(
        {itemJson(u"b"_s, u"waiting"_s, ready), itemJson(u"unopened"_s, u"waiting"_s, with({{u"opened"_s, false}})),
         itemJson(u"objected"_s, u"waiting"_s, with({{u"objections"_s, 1}})), itemJson(u"away"_s, u"waiting"_s, ready),
         itemJson(u"changed"_s, u"waiting"_s,
                  with({{u"documentId"_s, u"doc-b"_s}, {u"versionSha256"_s, QString(64, u'1')}})),
         itemJson(u"reading"_s, u"circulation"_s, with({{u"may"_s, QJsonArray{u"read"_s}}}))});
    const auto outcome = await(desk.deciding().decideMany(
        {u"a"_s, u"b"_s, u"unopened"_s, u"objected"_s, u"away"_s, u"changed"_s, u"reading"_s}, Decision::Approve));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->operations.size(), 2);
    QStringList why;
    for (const approval::LeftOut &one : outcome->leftOut)
        why.append(one.itemId + u' ' + one.why);
    EXPECT_EQ(why, (QStringList{u"unopened not-opened"_s, u"objected objection"_s, u"away not-here"_s,
                                u"changed changed"_s, u"reading not-allowed"_s}));
    EXPECT_EQ(desk.deciding().undoable().size(), 2) << "each can be taken back by itself";
}

TEST(ApprovalDeciding, aHold_leavesTheRowWaitingAndHeld)
{
    WaitingDesk desk;
    desk.office.server.insert(
        actPath, always(documentJson(u"doc-a"_s, u"가나다"_s, 1, {{u"held"_s, true}, {u"revision"_s, 2}})));
    ASSERT_TRUE(await(desk.deciding().decide(desk.act(Decision::Hold))));
    desk.office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(desk.office.idle());
    EXPECT_FALSE(desk.office.bodyOf(0).contains("signature"_L1));
    EXPECT_EQ(desk.office.number(u"SELECT count(*) FROM approval_item WHERE e_waits=1 AND held=1"_s), 1);
}
