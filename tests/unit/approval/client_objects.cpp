// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <gtest/gtest.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;

namespace {

QJsonObject dispatchJson(int revision, const QString &state)
{
    const QJsonObject receiver{{u"kind"_s, u"agency"_s}, {u"id"_s, u"a-2"_s}, {u"name"_s, u"가람구청장"_s}};
    return {{u"id"_s, u"disp"_s},
            {u"documentId"_s, u"doc-a"_s},
            {u"title"_s, u"예산 집행 계획"_s},
            {u"state"_s, state},
            {u"senderName"_s, u"한별특별시장"_s},
            {u"senderKind"_s, u"agency-head"_s},
            {u"sealMode"_s, u"seal"_s},
            {u"targets"_s, QJsonArray{QJsonObject{{u"id"_s, u"t1"_s},
                                                  {u"receiver"_s, receiver},
                                                  {u"state"_s, u"queued"_s},
                                                  {u"personal"_s, true},
                                                  {u"attempts"_s, 0}}}},
            {u"may"_s, QJsonArray{u"send"_s}},
            {u"revision"_s, revision}};
}

QJsonObject logJson(int revision, const QString &state)
{
    return {{u"date"_s, u"2026-11-20"_s},
            {u"state"_s, state},
            {u"author"_s, person(u"s-me"_s, u"나"_s)},
            {u"plan"_s, QJsonArray{}},
            {u"result"_s, QJsonArray{}},
            {u"note"_s, u""_s},
            {u"late"_s, false},
            {u"lateAfter"_s, u"2026-11-25"_s},
            {u"suggestions"_s,
             QJsonArray{QJsonObject{{u"text"_s, u"문서 결재"_s}, {u"source"_s, u"document"_s}, {u"done"_s, true}}}},
            {u"may"_s, QJsonArray{u"edit"_s, u"submit"_s}},
            {u"revision"_s, revision}};
}

} // namespace

TEST(ApprovalDispatching, sending_isHeldThenGoesWithTheSealAndEndsTheRow)
{
    Office office;
    office.start();
    office.put({itemJson(u"disp"_s, u"dispatch"_s,
                         {{u"object"_s, u"dispatch"_s}, {u"objectId"_s, u"disp"_s}, {u"stepId"_s, QJsonValue()}})});
    office.server.insert(u"POST /v1/dispatches/disp/actions"_s, always(dispatchJson(2, u"sent"_s)));
    approval::DispatchAct act;
    act.dispatchId = u"disp"_s;
    act.documentId = u"doc-a"_s;
    act.action = u"send"_s;
    act.sealMode = document::SealMode::Seal;
    act.sealId = u"seal-1"_s;
    ASSERT_TRUE(await(office.service->dispatching().act(act)));
    EXPECT_EQ(office.service->marks().of(u"disp"_s), approval::Mark::Held);
    EXPECT_EQ(office.text(u"SELECT l_decision FROM approval_item"_s), u"send"_s);
    EXPECT_TRUE(office.writes.isEmpty());
    office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(office.idle());
    EXPECT_EQ(office.bodyOf(0)["sealMode"_L1].toString(), u"seal"_s);
    EXPECT_EQ(office.bodyOf(0)["sealId"_L1].toString(), u"seal-1"_s);
    EXPECT_EQ(office.number(u"SELECT count(*) FROM approval_item WHERE e_queue=1"_s), 0);
    act.action = u"recall"_s;
    EXPECT_EQ(problemOf(await(office.service->dispatching().act(act))), u"reason-missing"_s);
}

TEST(ApprovalDispatching, aListOfDispatches_isThereOfflineAsItWasLast)
{
    Office office;
    office.start();
    const QString path = u"GET /v1/documents/doc-a/dispatches"_s;
    office.server.insert(path, always({{u"items"_s, QJsonArray{dispatchJson(1, u"dispatch-wait"_s)}}}));
    const auto online = await(office.service->dispatching().dispatches(u"doc-a"_s));
    ASSERT_TRUE(online);
    ASSERT_EQ(online->size(), 1);
    EXPECT_EQ(online->first().targets.first().receiver.name, u"가람구청장"_s);
    EXPECT_TRUE(online->first().targets.first().personal);
    EXPECT_EQ(online->first().state, u"dispatch-wait"_s);
    office.server.remove(path);
    const auto offline = await(office.service->dispatching().dispatches(u"doc-a"_s));
    ASSERT_TRUE(offline);
    EXPECT_EQ(*offline, *online);
    EXPECT_EQ(codeOf(await(office.service->dispatching().dispatches(u"doc-b"_s))), Error::Code::Offline);
}

TEST(ApprovalReceipts, anAct_showsOnTheRowAndTellsWhatItNeeds)
{
    Office office;
    office.start();
    office.put({itemJson(u"r1"_s, u"receipt"_s,
                         {{u"object"_s, u"receipt"_s}, {u"objectId"_s, u"r1"_s}, {u"stepId"_s, QJsonValue()}})});
    approval::ReceiptAct act;
    act.receiptId = u"r1"_s;
    act.action = u"register"_s;
    ASSERT_TRUE(await(office.service->receipts().act(act)));
    EXPECT_EQ(office.service->receipts().pendingAction(u"r1"_s), u"register"_s);
    EXPECT_EQ(office.text(u"SELECT l_decision FROM approval_item"_s), u"register"_s);
    EXPECT_EQ(office.number(u"SELECT count(*) FROM approval_item WHERE e_waits=1"_s), 0);
    act.action = u"send-back"_s;
    EXPECT_EQ(problemOf(await(office.service->receipts().act(act))), u"reason-missing"_s);
}

TEST(ApprovalMemos, aMemo_isSentOfflineLaterWithItsReadersInOrder)
{
    Office office;
    office.start();
    approval::NewMemo memo;
    memo.title = u"점검 결과"_s;
    EXPECT_EQ(problemOf(await(office.service->memos().send(memo))), u"readers-missing"_s);
    memo.seatIds = {u"s-1"_s, u"s-2"_s};
    memo.kind = u"route"_s;
    memo.content = words(u"이상 없음"_s);
    ASSERT_TRUE(await(office.service->memos().send(memo)));
    office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(waitUntil([&] { return office.box->entries().first().lastError.has_value(); }));
    office.server.insert(u"POST /v1/memos"_s, [](const net::Request &request) -> Result<net::Reply> {
        QJsonObject memo_ = json::parseObject(request.body).value_or(QJsonObject());
        memo_.remove(u"send"_s);
        memo_.insert(u"revision"_s, 1);
        memo_.insert(u"state"_s, u"sent"_s);
        memo_.insert(u"attachments"_s, QJsonArray{});
        memo_.insert(u"author"_s, person(u"s-me"_s, u"나"_s));
        memo_.insert(u"readers"_s, QJsonArray{});
        memo_.insert(u"replies"_s, QJsonArray{});
        memo_.insert(u"createdAt"_s, u"2026-11-21T09:00:00.000Z"_s);
        memo_.insert(u"may"_s, QJsonArray{u"recall"_s});
        return reply(memo_, 201);
    });
    office.time.advance(std::chrono::hours(1));
    ASSERT_TRUE(office.idle());
    EXPECT_EQ(office.bodyOf(0)["readers"_L1][1]["seatId"_L1].toString(), u"s-2"_s);
    EXPECT_TRUE(office.bodyOf(0)["send"_L1].toBool());
    const auto kept = await(office.service->memos().memo(office.bodyOf(0)["id"_L1].toString()));
    ASSERT_TRUE(kept) << "here without asking again";
    EXPECT_EQ(kept->content, words(u"이상 없음"_s));
    EXPECT_TRUE(kept->can(u"recall"));
}

TEST(ApprovalLogs, whatWasTyped_isKeptHereUntilTheServerHasIt)
{
    Office office;
    office.start();
    const QDate day(2026, 11, 20);
    const QString path = u"/v1/daily-logs/2026-11-20"_s;
    office.server.insert(u"GET "_s + path, always(logJson(0, u"open"_s)));
    auto log = await(office.service->dailyLogs().log(day));
    ASSERT_TRUE(log);
    EXPECT_FALSE(log->isKeptHere);
    ASSERT_EQ(log->suggestions.size(), 1);
    log->result = {{u"예산 자료 정리"_s}};
    office.service->dailyLogs().edit(*log);
    ASSERT_TRUE(await(office.service->dailyLogs().flush()));
    office.reopen();
    office.start();
    const auto again = await(office.service->dailyLogs().log(day));
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isKeptHere);
    EXPECT_EQ(again->result, log->result);
    office.server.insert(u"PUT "_s + path, always(logJson(1, u"open"_s)));
    office.server.insert(u"POST "_s + path + u"/submission"_s, always(logJson(2, u"submitted"_s)));
    ASSERT_TRUE(await(office.service->dailyLogs().submit(*again)));
    office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(office.idle());
    EXPECT_EQ(office.paths(), (QStringList{u"PUT "_s + path, u"POST "_s + path + u"/submission"_s}));
    EXPECT_EQ(office.bodyOf(0)["result"_L1][0]["text"_L1].toString(), u"예산 자료 정리"_s);
    EXPECT_TRUE(waitUntil([&] { return office.number(u"SELECT count(*) FROM approval_log"_s) == 0; }));
}

TEST(ApprovalLogs, manyLogs_areApprovedAtOnceAndEachRowEndsByItself)
{
    Office office;
    office.start();
    const auto log = [](const QString &id) {
        return itemJson(id, u"daily-log"_s,
                        {{u"object"_s, u"daily-log"_s}, {u"objectId"_s, id}, {u"stepId"_s, QJsonValue()}});
    };
    office.put({log(u"l1"_s), log(u"l2"_s)});
    office.server.insert(
        u"POST /v1/daily-log-decisions"_s,
        always({{u"items"_s,
                 QJsonArray{QJsonObject{{u"id"_s, u"l1"_s}, {u"done"_s, true}},
                            QJsonObject{{u"id"_s, u"l2"_s}, {u"done"_s, false}, {u"refusal"_s, u"wrong-state"_s}}}}}));
    ASSERT_TRUE(await(office.service->dailyLogs().approve({u"l1"_s, u"l2"_s})));
    EXPECT_EQ(office.number(u"SELECT count(*) FROM approval_item WHERE e_waits=1"_s), 0);
    office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(office.idle());
    EXPECT_EQ(office.text(u"SELECT id FROM approval_item WHERE e_waits=1"_s), u"l2"_s);
}

TEST(ApprovalForms, whatADraftChoosesFrom_isHereOffline)
{
    Office office;
    office.server.insert(u"GET /v1/unit-tasks"_s,
                         always({{u"items"_s, QJsonArray{QJsonObject{{u"code"_s, u"UT-1"_s},
                                                                     {u"nameKo"_s, u"예산"_s},
                                                                     {u"nameEn"_s, u"Budget"_s},
                                                                     {u"unitId"_s, u"u-1"_s},
                                                                     {u"retention"_s, u"10"_s},
                                                                     {u"disclosure"_s, u"closed"_s}}}}}));
    office.start();
    ASSERT_TRUE(waitUntil([&] { return office.service->forms().unitTasks().size() == 1; }));
    ASSERT_TRUE(waitUntil([&] { return office.number(u"SELECT count(*) FROM approval_object"_s) == 1; }));
    office.server.clear();
    office.reopen();
    office.start();
    ASSERT_TRUE(waitUntil([&] { return office.service->forms().unitTask(u"UT-1"_s).has_value(); }));
    const auto task = office.service->forms().unitTask(u"UT-1"_s);
    EXPECT_EQ(task->retention, document::Retention::Years10);
    EXPECT_EQ(task->disclosure, document::Disclosure::Closed);
}
