// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatch_fixture.h"

#include <gw/backend/dispatch/machine.h>
#include <mutex>

namespace gw::test {
namespace {

namespace machine = backend::dispatch::machine;

} // namespace

class ReceiptsTest : public DispatchTest
{
protected:
    /// A document of the city that lies with the clerk of a district's only unit; its receipt.
    QString arrivedAt(const QString &number, QString *document = nullptr)
    {
        const QString id = decided(metaFor({agency(u"a-"_s + number, u"구청장"_s)}));
        sent(id);
        relay();
        if (document)
            *document = id;
        const QString receipt = receiptOf(id, u"s-%1-clerk"_s.arg(number));
        EXPECT_EQ(actOnReceipt(receipt, u"s-%1-clerk"_s.arg(number), u"distribute"_s, {{u"unitId"_s, u"u-"_s + number}})
                      .status,
                  200);
        return receipt;
    }
    QString targetState(const QString &document, const QString &receiver)
    {
        relay();
        return targetTo(dispatchOf(document), receiver).value(u"state"_s).toString();
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, ReceiptsTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(ReceiptsTest, receiptNumbers_areOfTheUnitAndTheYear_withoutGaps)
{
    for (int i = 1; i <= 3; ++i) {
        const Answer registered = actOnReceipt(arrivedAt(u"d01"_s), u"s-d01-clerk"_s, u"register"_s);
        EXPECT_EQ(registered.json.value(u"number"_s)[u"serial"_s].toInt(), i);
    }
    const Answer other =
        actOnReceipt(arrivedAt(u"d02"_s), u"s-d02-head"_s, u"register"_s, {{u"handlerSeatId"_s, u"s-d02-clerk"_s}});
    EXPECT_EQ(other.json.value(u"number"_s)[u"display"_s].toString(), u"제2총무과-1"_s);
    EXPECT_EQ(other.text(u"state"_s), u"assigned"_s) << "with a handler named at once";
    const QString late = arrivedAt(u"d01"_s);
    m_clock.advance(std::chrono::hours(24 * 42)); // 2027 in Korea
    const Answer newYear = actOnReceipt(late, u"s-d01-clerk"_s, u"register"_s);
    EXPECT_EQ(newYear.json.value(u"number"_s)[u"serial"_s].toInt(), 1);
    EXPECT_EQ(newYear.json.value(u"number"_s)[u"year"_s].toInt(), 2027);
    EXPECT_EQ(actOnReceipt(late, u"s-d01-clerk"_s, u"register"_s).reason(), u"wrong-state"_s);
}

TEST_P(ReceiptsTest, sendingBackAndTransferring_tellTheSender)
{
    QString first;
    const QString back = arrivedAt(u"d01"_s, &first);
    EXPECT_EQ(actOnReceipt(back, u"s-d01-clerk"_s, u"send-back"_s).status, 422) << "a reason is needed";
    ASSERT_EQ(actOnReceipt(back, u"s-d01-clerk"_s, u"register"_s).status, 200);
    ASSERT_EQ(actOnReceipt(back, u"s-d01-clerk"_s, u"send-back"_s, {{u"reason"_s, u"소관 아님"_s}}).status, 200);
    EXPECT_EQ(targetState(first, u"a-d01"_s), u"sent-back"_s);
    QString second;
    const QString on = arrivedAt(u"d02"_s, &second);
    EXPECT_EQ(actOnReceipt(on, u"s-d02-clerk"_s, u"transfer"_s, {{u"reason"_s, u"소관"_s}, {u"agencyId"_s, u"a-d02"_s}})
                  .reason(),
              u"unknown-agency"_s);
    ASSERT_EQ(actOnReceipt(on, u"s-d02-clerk"_s, u"transfer"_s, {{u"reason"_s, u"소관"_s}, {u"agencyId"_s, u"a-d03"_s}})
                  .status,
              200);
    EXPECT_EQ(targetState(second, u"a-d02"_s), u"transferred"_s);
    EXPECT_EQ(receiptsOf(second, u"s-d03-clerk"_s).size(), 1);
    EXPECT_TRUE(receiptsOf(second, u"s-d02-clerk"_s).isEmpty());
    QString third;
    const QString again = arrivedAt(u"d04"_s, &third);
    ASSERT_EQ(actOnReceipt(again, u"s-d04-clerk"_s, u"ask-resend"_s, {{u"reason"_s, u"붙임이 열리지 않음"_s}}).status,
              200);
    EXPECT_EQ(targetState(third, u"a-d04"_s), u"resend-asked"_s);
    const QString dispatch = dispatchOf(third).value(u"id"_s).toString();
    EXPECT_TRUE(rows(u"s-info-clerk"_s, u"dispatch"_s, third).first().value(u"waits"_s).toBool());
    ASSERT_EQ(actOnDispatch(dispatch, u"s-info-clerk"_s, u"settle"_s).status, 200);
    EXPECT_TRUE(rows(u"s-info-clerk"_s, u"dispatch"_s, third).isEmpty()) << "seen, and no more to be done";
    expectCountersEqualRows();
}

TEST_P(ReceiptsTest, distribution_isSuggestedByRuleAndSaysWhy)
{
    run(u"UPDATE post SET duties_ko = '보도 정비, 자전거 도로' WHERE unit_id = 'u-parks'"_s);
    const auto fromDistrict = [&](const QJsonObject &receiver, const QString &title) {
        const QString id = decided(metaFor({receiver}, {{u"title"_s, title},
                                                        {u"senderName"_s, u"제1구청장"_s},
                                                        {u"unitTaskCode"_s, u"task-d01"_s},
                                                        {u"recordFileId"_s, u"file-d01"_s}}),
                                   {.drafter = u"s-d01-clerk"_s, .decider = u"s-d01-head"_s});
        actOnDispatch(dispatchOf(id, u"s-d01-clerk"_s).value(u"id"_s).toString(), u"s-d01-clerk"_s, u"send"_s,
                      {{u"sealMode"_s, u"omit-minor"_s}});
        relay();
        return receiptOf(id, u"s-general-clerk"_s);
    };
    const auto suggestion = [&](const QString &receipt) {
        return get(u"/v1/receipts/"_s + receipt, u"s-general-clerk"_s).json.value(u"suggestion"_s).toObject();
    };
    QJsonObject named = agency(u"a-city"_s, u"한별특별시장"_s);
    named.insert(u"refDept"_s, u"세제과장"_s);
    const QJsonObject byName = suggestion(fromDistrict(named, u"보도 정비 현황"_s));
    EXPECT_EQ(byName.value(u"unitId"_s), u"u-mixed"_s);
    EXPECT_EQ(byName.value(u"why"_s)[u"code"_s].toString(), u"named"_s);
    const QJsonObject plain = agency(u"a-city"_s, u"한별특별시장"_s);
    const QString duties = fromDistrict(plain, u"보도 정비 현황"_s);
    EXPECT_EQ(suggestion(duties).value(u"unitId"_s), u"u-parks"_s);
    EXPECT_EQ(suggestion(duties).value(u"why"_s)[u"code"_s].toString(), u"duties"_s);
    const QString unknown = fromDistrict(plain, u"기타 알림"_s);
    EXPECT_TRUE(suggestion(unknown).isEmpty());
    ASSERT_EQ(actOnReceipt(duties, u"s-general-clerk"_s, u"distribute"_s, {{u"unitId"_s, u"u-info"_s}}).status, 200);
    ASSERT_EQ(actOnReceipt(duties, u"s-info-clerk"_s, u"register"_s).status, 200);
    EXPECT_EQ(suggestion(unknown).value(u"unitId"_s), u"u-info"_s) << "where the same sender's went before";
    EXPECT_EQ(suggestion(unknown).value(u"why"_s)[u"code"_s].toString(), u"usual"_s);
}

TEST_P(ReceiptsTest, ownDocument_circulates_andTellsWhoReadWhen)
{
    const QString document = decided(metaFor({agency(u"a-d01"_s, u"제1구청장"_s)}));
    const QJsonObject readers{{u"postIds"_s, QJsonArray{u"t-parks-head"_s}},
                              {u"seatIds"_s, QJsonArray{u"s-parks-staff"_s}},
                              {u"note"_s, u"업무에 참고"_s},
                              {u"due"_s, u"2026-11-25T09:00:00.000Z"_s}};
    const Answer given = act(u"/v1/documents/%1/circulation"_s.arg(document), u"s-info-drafter"_s, readers);
    ASSERT_EQ(given.json.value(u"items"_s).toArray().size(), 2) << given.body.left(400).constData();
    EXPECT_EQ(given.json.value(u"items"_s)[0][u"viewer"_s][u"personId"_s].toString(), u"p-parks-head"_s);
    const QJsonObject row = rows(u"s-parks-staff"_s, u"circulation"_s, document).value(0);
    EXPECT_EQ(row.value(u"due"_s).toString(), u"2026-11-25T09:00:00.000Z"_s);
    expectCountersEqualRows();
    const QString id = row.value(u"objectId"_s).toString();
    const Answer comment =
        act(u"/v1/circulations/%1/comment"_s.arg(id), u"s-parks-staff"_s, {{u"text"_s, u"확인하였습니다."_s}});
    EXPECT_EQ(comment.text(u"comment"_s), u"확인하였습니다."_s);
    EXPECT_FALSE(comment.text(u"openedAt"_s).isEmpty()) << "who comments has read";
    const Answer list = get(u"/v1/documents/%1/circulation"_s.arg(document), u"s-info-drafter"_s);
    EXPECT_EQ(list.json.value(u"items"_s)[1][u"comment"_s].toString(), u"확인하였습니다."_s);
    EXPECT_TRUE(list.json.value(u"items"_s)[0][u"openedAt"_s].toString().isEmpty());
    EXPECT_EQ(act(u"/v1/circulations/%1/comment"_s.arg(id), u"s-parks-head"_s, {{u"text"_s, u"나"_s}}).status, 404);
    EXPECT_EQ(act(u"/v1/documents/%1/circulation"_s.arg(document), u"s-info-drafter"_s,
                  {{u"postIds"_s, QJsonArray{u"t-nobody"_s}}})
                  .reason(),
              u"no-reader"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM audit_event WHERE object = 'circulation' AND action = 'comment'"_s), u"1"_s);
    expectCountersEqualRows();
}

TEST_P(ReceiptsTest, everybodyConcerned_isTold)
{
    /// What a person's stream got.
    struct Ear
    {
        std::mutex mutex;
        QByteArray heard;
    };
    const auto listen = [&](const QString &person, const std::shared_ptr<Ear> &ear) {
        const auto stream = m_events.subscribe(person, {}, m_clock.now().addDays(1));
        stream->opened(
            [ear](const QByteArray &bytes) {
                const std::lock_guard lock(ear->mutex);
                ear->heard += bytes;
                return true;
            },
            [] {});
        return stream;
    };
    const auto clerk = std::make_shared<Ear>();
    const auto standIn = std::make_shared<Ear>();
    const auto stranger = std::make_shared<Ear>();
    const auto first = listen(u"p-info-clerk"_s, clerk);
    const auto second = listen(u"p-parks-staff"_s, standIn);
    const auto third = listen(u"p-mixed-head"_s, stranger);
    beAway(u"s-info-clerk"_s, u"s-parks-staff"_s);
    decided(metaFor({agency(u"a-d01"_s, u"제1구청장"_s)}));
    sent(decided(metaFor({agency(u"a-d01"_s, u"제1구청장"_s)})));
    EXPECT_TRUE(clerk->heard.contains("\"type\":\"inbox\""));
    EXPECT_TRUE(clerk->heard.contains("\"type\":\"counters\""));
    EXPECT_TRUE(standIn->heard.contains("\"type\":\"inbox\""));
    EXPECT_FALSE(stranger->heard.contains("\"type\":\"inbox\""));

    // An absence begins without anybody writing anything.
    standIn->heard.clear();
    beAway(u"s-info-head"_s, u"s-parks-staff"_s, 1, 2);
    const auto during = [&](int fromMinutes, int toMinutes) {
        standIn->heard.clear();
        const QDateTime now = m_clock.now();
        EXPECT_TRUE(
            backend::inbox::tellOfAbsences(*m_inbox, now.addSecs(fromMinutes * 60), now.addSecs(toMinutes * 60)));
        return standIn->heard.contains("\"type\":\"inbox\"");
    };
    EXPECT_FALSE(during(0, 59));
    EXPECT_TRUE(during(59, 60));
    EXPECT_FALSE(during(60, 119));
    EXPECT_TRUE(during(119, 120));
}

TEST(DispatchMachine, statesThatEndSomething_haveNoWayOut)
{
    using document::TargetState;
    const QList<TargetState> ends{TargetState::SentBack, TargetState::Transferred, TargetState::ResendAsked,
                                  TargetState::Recalled};
    for (const TargetState from : document::values<TargetState>()) {
        for (int event = 0; event <= int(machine::TargetEvent::RecallRefused); ++event) {
            const auto to = machine::after(from, machine::TargetEvent(event));
            if (!to)
                continue;
            EXPECT_FALSE(ends.contains(from)) << int(from) << ' ' << event;
            if (*to == TargetState::Accepted) {
                EXPECT_EQ(from, TargetState::Arrived); // only what has arrived is accepted
            }
            if (*to == TargetState::Queued) {
                EXPECT_TRUE(from == TargetState::Failed || from == TargetState::Sending);
            }
            EXPECT_FALSE(*to == TargetState::RecallAsked && from == TargetState::Accepted);
        }
    }
    using document::ReceiptState;
    for (const ReceiptState from : document::values<ReceiptState>()) {
        for (int event = 0; event <= int(machine::ReceiptEvent::Finish); ++event) {
            const auto to = machine::after(from, machine::ReceiptEvent(event));
            const bool over =
                from == ReceiptState::Done || from == ReceiptState::SentBack || from == ReceiptState::Transferred;
            EXPECT_FALSE(over && to) << int(from) << ' ' << event;
            if (to == ReceiptState::Registered) {
                EXPECT_EQ(from, ReceiptState::ReceiveWait);
            }
        }
    }
}

} // namespace gw::test
