// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatch_fixture.h"

#include <gw/document/sheet.h>

namespace gw::test {
namespace {

QJsonArray districts(int count = 25)
{
    QJsonArray receivers;
    for (int i = 1; i <= count; ++i)
        receivers.append(QJsonObject{{u"kind"_s, u"agency"_s},
                                     {u"id"_s, u"a-d%1"_s.arg(i, 2, 10, QChar(u'0'))},
                                     {u"name"_s, u"제%1구청장"_s.arg(i)},
                                     {u"personal"_s, false}});
    return receivers;
}

QHash<QString, int> states(const QJsonObject &dispatch)
{
    QHash<QString, int> counted;
    for (const QJsonValue &target : dispatch.value(u"targets"_s).toArray())
        ++counted[target[u"state"_s].toString()];
    return counted;
}

const QJsonObject citySeal{{u"sealId"_s, u"seal-city"_s}};

} // namespace

class DispatchScenarioTest : public DispatchTest
{
};
INSTANTIATE_TEST_SUITE_P(Engines, DispatchScenarioTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

// D12, scenario 10.
TEST_P(DispatchScenarioTest, scenario10_dispatchTo25Districts_oneDissolvedUnit_oneSendBack_oneResend)
{
    QJsonArray receivers = districts();
    receivers.append(unit(u"u-d25"_s, u"제25총무과장"_s));
    const QString document = decided(metaFor(receivers));
    expectCountersEqualRows();
    const QJsonObject waiting = dispatchOf(document);
    EXPECT_EQ(waiting.value(u"state"_s), u"dispatch-wait"_s);
    const QJsonObject first = sent(document);
    EXPECT_EQ(first.value(u"state"_s), u"sent"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM seal_use"_s), u"1"_s);
    EXPECT_EQ(value(u"SELECT target_count FROM seal_use"_s), u"26"_s);

    run(u"UPDATE unit SET valid_to = '2026-11-19' WHERE id = 'u-d25'"_s); // dissolved between seal and delivery
    relay();
    QJsonObject now = dispatchOf(document);
    EXPECT_EQ(states(now), (QHash<QString, int>{{u"arrived"_s, 25}, {u"failed"_s, 1}}));
    EXPECT_EQ(targetTo(now, u"u-d25"_s).value(u"reason"_s), u"dissolved"_s);
    expectCountersEqualRows();

    for (int i = 1; i <= 25; ++i) {
        const QString number = u"d%1"_s.arg(i, 2, 10, QChar(u'0'));
        const QString clerk = u"s-%1-clerk"_s.arg(number);
        if (i == 25)
            run(u"UPDATE unit SET valid_to = NULL WHERE id = 'u-d25'"_s);
        const QString receipt = receiptOf(document, clerk);
        ASSERT_FALSE(receipt.isEmpty()) << i;
        EXPECT_EQ(actOnReceipt(receipt, clerk, u"distribute"_s, {{u"unitId"_s, u"u-"_s + number}}).status, 200);
        const Answer done = i == 3 ? actOnReceipt(receipt, clerk, u"send-back"_s, {{u"reason"_s, u"소관이 아님"_s}})
                                   : actOnReceipt(receipt, clerk, u"register"_s);
        ASSERT_EQ(done.status, 200) << done.body.left(400).constData();
        if (i == 1) {
            EXPECT_EQ(done.json.value(u"number"_s)[u"display"_s].toString(), u"제1총무과-1"_s);
        }
    }
    relay();
    now = dispatchOf(document);
    EXPECT_EQ(states(now), (QHash<QString, int>{{u"accepted"_s, 24}, {u"failed"_s, 1}, {u"sent-back"_s, 1}}));
    EXPECT_EQ(targetTo(now, u"a-d01"_s).value(u"receiptNo"_s), u"제1총무과-1"_s);
    EXPECT_EQ(targetTo(now, u"a-d03"_s).value(u"reason"_s), u"소관이 아님"_s);
    EXPECT_EQ(now.value(u"state"_s), u"closed"_s);
    ASSERT_EQ(rows(u"s-info-clerk"_s, u"dispatch"_s, document).size(), 1) << "what failed waits for somebody";
    EXPECT_TRUE(rows(u"s-info-clerk"_s, u"dispatch"_s, document).first().value(u"waits"_s).toBool());

    const QJsonObject again{{u"targets"_s, QJsonArray{agency(u"a-d03"_s, u"제3구청장"_s)}},
                            {u"ground"_s, u"request"_s},
                            {u"note"_s, u"소관을 확인하여 다시 보냄"_s}};
    const Answer asked = act(u"/v1/documents/%1/dispatches"_s.arg(document), u"s-info-clerk"_s, again);
    ASSERT_EQ(asked.status, 201) << asked.body.left(400).constData();
    EXPECT_EQ(asked.text(u"state"_s), u"consent-wait"_s);
    const QString resend = asked.text(u"id"_s);
    const Answer early = actOnDispatch(resend, u"s-info-clerk"_s, u"send"_s, citySeal);
    EXPECT_EQ(early.status, 409);
    EXPECT_EQ(early.reason(), u"consent-missing"_s);
    EXPECT_EQ(actOnDispatch(resend, u"s-info-clerk"_s, u"consent"_s).status, 403);
    ASSERT_EQ(rows(u"s-info-head"_s, u"consent"_s, document).size(), 1);
    expectCountersEqualRows();
    const Answer given = actOnDispatch(resend, u"s-info-head"_s, u"consent"_s);
    ASSERT_EQ(given.status, 200) << given.body.left(400).constData();
    EXPECT_EQ(given.json.value(u"consent"_s)[u"by"_s][u"seatId"_s].toString(), u"s-info-head"_s);
    EXPECT_FALSE(given.json.value(u"consent"_s)[u"at"_s].toString().isEmpty());
    const Answer out = actOnDispatch(resend, u"s-info-drafter"_s, u"send"_s, citySeal);
    ASSERT_EQ(out.status, 200) << out.body.left(400).constData();
    EXPECT_EQ(get(u"/v1/documents/"_s + document, u"s-info-drafter"_s).text(u"state"_s), u"sent"_s);
    relay();
    EXPECT_EQ(states(dispatchOf(document)), (QHash<QString, int>{{u"arrived"_s, 1}}));
    EXPECT_EQ(value(u"SELECT count(*) FROM seal_use"_s), u"2"_s);
    expectCountersEqualRows();
    expectDeltasLeadToTheSame();
}

// D12, scenario 11 (Art. 12(2)).
TEST_P(DispatchScenarioTest, scenario11_personalDataSplit)
{
    QJsonObject first = person(u"p-parks-drafter"_s, u"가나다"_s);
    QJsonObject second = person(u"p-parks-staff"_s, u"라마바"_s);
    first.insert(u"personal"_s, false); // nobody asked for the split: it is made all the same
    second.insert(u"personal"_s, false);
    const QString document =
        decided(metaFor({agency(u"a-d01"_s, u"제1구청장"_s), first, second}, {{u"flow"_s, u"both"_s}}));
    const QJsonObject dispatch = sent(document);
    const QString id = dispatch.value(u"id"_s).toString();
    relay();
    QHash<QString, document::Sheet> sheets;
    for (const QJsonValue &target : dispatch.value(u"targets"_s).toArray()) {
        const QString name = target[u"receiver"_s][u"name"_s].toString();
        EXPECT_EQ(target[u"personal"_s].toBool(), !name.contains(u"구청장"_s)) << qPrintable(name);
        const Answer sheet =
            get(u"/v1/dispatches/%1/sheet?targetId=%2"_s.arg(id, target[u"id"_s].toString()), u"s-info-clerk"_s);
        ASSERT_EQ(sheet.status, 200) << sheet.body.left(400).constData();
        const auto drawn = document::sheetFromJson(sheet.json.value(u"sheet"_s).toObject());
        ASSERT_TRUE(drawn) << qPrintable(drawn.error().detail);
        sheets.insert(name, *drawn);
        EXPECT_EQ(sheet.json.value(u"receiverLine"_s).toString(), drawn->receiver);
    }
    EXPECT_EQ(sheets.value(u"가나다"_s).receiver, u"가나다"_s);
    EXPECT_TRUE(sheets.value(u"가나다"_s).receivers.isEmpty());
    EXPECT_EQ(sheets.value(u"라마바"_s).receiver, u"라마바"_s);
    EXPECT_EQ(sheets.value(u"제1구청장"_s).receiver, u"제1구청장"_s)
        << "the names of persons are on nobody else's sheet";
    // What arrived is what was split, one for each.
    const auto arrived = receiptsOf(document, u"s-parks-clerk"_s);
    ASSERT_EQ(arrived.size(), 2);
    for (const QJsonObject &row : arrived) {
        const Answer receipt = get(u"/v1/receipts/"_s + row.value(u"objectId"_s).toString(), u"s-parks-clerk"_s);
        const QByteArray sheet = QJsonDocument(receipt.json.value(u"sheet"_s).toObject()).toJson();
        EXPECT_NE(sheet.contains(QByteArray("가나다")), sheet.contains(QByteArray("라마바")));
    }
}

// D12, scenario 12.
TEST_P(DispatchScenarioTest, scenario12_receipt_redistribute_register_circulate_reply)
{
    const QString clerk = u"s-general-clerk"_s;
    // From a district to the city.
    const QString document =
        decided(metaFor({agency(u"a-city"_s, u"한별특별시장"_s)}, {{u"senderName"_s, u"제1구청장"_s},
                                                                   {u"unitTaskCode"_s, u"task-d01"_s},
                                                                   {u"recordFileId"_s, u"file-d01"_s}}),
                {.drafter = u"s-d01-clerk"_s, .decider = u"s-d01-head"_s});
    const QString dispatch = dispatchOf(document, u"s-d01-clerk"_s).value(u"id"_s).toString();
    const Answer out = actOnDispatch(dispatch, u"s-d01-clerk"_s, u"send"_s, {{u"sealMode"_s, u"omit-minor"_s}});
    ASSERT_EQ(out.status, 200) << out.body.left(400).constData();
    relay();
    const QString receipt = receiptOf(document, clerk);
    ASSERT_FALSE(receipt.isEmpty());
    expectCountersEqualRows();
    EXPECT_EQ(actOnReceipt(receipt, u"s-parks-clerk"_s, u"distribute"_s, {{u"unitId"_s, u"u-parks"_s}}).status, 404);
    EXPECT_EQ(actOnReceipt(receipt, clerk, u"distribute"_s, {{u"unitId"_s, u"u-old"_s}}).reason(), u"unknown-unit"_s);
    ASSERT_EQ(actOnReceipt(receipt, clerk, u"distribute"_s, {{u"unitId"_s, u"u-parks"_s}}).status, 200);
    EXPECT_EQ(actOnReceipt(receipt, u"s-parks-clerk"_s, u"ask-redistribution"_s).status, 422) << "a reason is needed";
    ASSERT_EQ(
        actOnReceipt(receipt, u"s-parks-clerk"_s, u"ask-redistribution"_s, {{u"reason"_s, u"정보시스템과 소관"_s}})
            .status,
        200);
    expectCountersEqualRows();
    EXPECT_EQ(receiptsOf(document, clerk).first().value(u"state"_s), u"redistribute-asked"_s);
    const Answer taken = act(u"/v1/receipts/%1/opening"_s.arg(receipt), clerk);
    EXPECT_EQ(taken.text(u"state"_s), u"distribute-wait"_s);
    ASSERT_EQ(actOnReceipt(receipt, clerk, u"distribute"_s, {{u"unitId"_s, u"u-info"_s}}).status, 200);

    const Answer registered = actOnReceipt(receipt, u"s-info-clerk"_s, u"register"_s);
    ASSERT_EQ(registered.status, 200) << registered.body.left(400).constData();
    EXPECT_EQ(registered.json.value(u"number"_s)[u"display"_s].toString(), u"정보시스템과-1"_s);
    EXPECT_EQ(
        actOnReceipt(receipt, u"s-info-clerk"_s, u"assign"_s, {{u"handlerSeatId"_s, u"s-parks-drafter"_s}}).reason(),
        u"handler-not-of-unit"_s);
    ASSERT_EQ(actOnReceipt(receipt, u"s-info-clerk"_s, u"assign"_s, {{u"handlerSeatId"_s, u"s-info-drafter"_s}}).status,
              200);
    ASSERT_EQ(receiptsOf(document, u"s-info-drafter"_s).size(), 1);
    EXPECT_TRUE(receiptsOf(document, u"s-info-drafter"_s).first().value(u"waits"_s).toBool());
    expectCountersEqualRows();

    const Answer opened = act(u"/v1/receipts/%1/opening"_s.arg(receipt), u"s-info-drafter"_s);
    EXPECT_EQ(opened.text(u"state"_s), u"processing"_s);
    EXPECT_FALSE(receiptsOf(document, u"s-info-drafter"_s).first().value(u"waits"_s).toBool());
    const Answer circulating = actOnReceipt(receipt, u"s-info-drafter"_s, u"circulate"_s,
                                            {{u"viewerPostIds"_s, QJsonArray{u"t-info-head"_s, u"t-info-staff"_s}},
                                             {u"due"_s, u"2026-11-24T09:00:00.000Z"_s}});
    ASSERT_EQ(circulating.status, 200) << circulating.body.left(400).constData();
    EXPECT_EQ(circulating.text(u"state"_s), u"circulating"_s);
    expectCountersEqualRows();
    // Reading is recorded by looking, not by a button (Art. 18(4)).
    const auto circulated = rows(u"s-info-staff"_s, u"circulation"_s);
    ASSERT_EQ(circulated.size(), 1);
    EXPECT_TRUE(circulated.first().value(u"waits"_s).toBool());
    ASSERT_EQ(get(u"/v1/receipts/"_s + receipt, u"s-info-staff"_s).status, 200);
    EXPECT_FALSE(rows(u"s-info-staff"_s, u"circulation"_s).first().value(u"waits"_s).toBool());
    // A decider who reads it says until when and how (Art. 18(5)).
    EXPECT_EQ(actOnReceipt(receipt, u"s-info-staff"_s, u"direct"_s, {{u"method"_s, u"회신"_s}}).status, 403);
    const QString headsReading = rows(u"s-info-head"_s, u"circulation"_s).first().value(u"objectId"_s).toString();
    const Answer read = act(u"/v1/circulations/%1/opening"_s.arg(headsReading), u"s-info-head"_s);
    ASSERT_EQ(read.status, 200) << read.body.left(400).constData();
    const QString when = read.text(u"openedAt"_s);
    m_clock.advance(std::chrono::minutes(5));
    EXPECT_EQ(act(u"/v1/circulations/%1/opening"_s.arg(headsReading), u"s-info-head"_s).text(u"openedAt"_s), when)
        << "the first time counts";
    EXPECT_EQ(act(u"/v1/circulations/%1/opening"_s.arg(headsReading), u"s-info-staff"_s).status, 404);
    const Answer directed =
        actOnReceipt(receipt, u"s-info-head"_s, u"direct"_s,
                     {{u"due"_s, u"2026-11-27T09:00:00.000Z"_s}, {u"method"_s, u"의견을 모아 회신할 것"_s}});
    ASSERT_EQ(directed.status, 200) << directed.body.left(400).constData();
    EXPECT_EQ(directed.text(u"due"_s), u"2026-11-27T09:00:00.000Z"_s);
    EXPECT_EQ(directed.text(u"state"_s), u"processing"_s) << "everybody has read it";

    // The reply ends it.
    const QString reply = decided(metaFor({agency(u"a-d01"_s, u"제1구청장"_s)}), {.receiptId = receipt});
    const Answer done = get(u"/v1/receipts/"_s + receipt, u"s-info-drafter"_s);
    EXPECT_EQ(done.text(u"state"_s), u"done"_s);
    EXPECT_EQ(done.text(u"replyDocumentId"_s), reply);
    sent(reply);
    relay();
    EXPECT_FALSE(receiptOf(reply, u"s-d01-clerk"_s).isEmpty()) << "the district receives the reply";
    relay();
    EXPECT_EQ(targetTo(dispatchOf(document, u"s-d01-clerk"_s), u"a-city"_s).value(u"receiptNo"_s), u"정보시스템과-1"_s);
    QStringList route;
    for (const QJsonValue &step : done.json.value(u"route"_s).toArray())
        route.append(step[u"action"_s].toString());
    EXPECT_EQ(route,
              (QStringList{u"arrive"_s, u"distribute"_s, u"ask-redistribution"_s, u"take-back"_s, u"distribute"_s,
                           u"register"_s, u"assign"_s, u"open"_s, u"circulate"_s, u"direct"_s, u"reply"_s}));
    expectCountersEqualRows();
    expectDeltasLeadToTheSame();
}

} // namespace gw::test
