// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatch_fixture.h"

#include <QThread>
#include <QUuid>
#include <gw/document/sheet.h>

namespace gw::test {
namespace {

using backend::dispatch::Envelope;
using backend::dispatch::IRelay;
using backend::storage::Session;

const QJsonObject citySealed{{u"sealId"_s, u"seal-city"_s}};

/// A line to the districts that is down for a while.
class DownLine final : public IRelay
{
public:
    bool serves(const document::Receiver &receiver) const override { return receiver.id == u"a-d02"; }
    Result<Delivery> deliver(Session &, const Envelope &envelope, const QDateTime &) override
    {
        ++attempts;
        lastTitle = envelope.title;
        return Delivery{isDown ? Outcome::Later : Outcome::Handed, isDown ? u"no-answer"_s : QString()};
    }
    Result<Done> recall(Session &, const QString &, const QDateTime &) override { return Done{}; }

    int attempts = 0;
    bool isDown = true;
    QString lastTitle;
};

} // namespace

class SealingTest : public DispatchTest
{
protected:
    QJsonArray twoDistricts() const { return {agency(u"a-d01"_s, u"제1구청장"_s), agency(u"a-d02"_s, u"제2구청장"_s)}; }
    QString waiting(const QJsonObject &meta) { return dispatchOf(decided(meta)).value(u"id"_s).toString(); }
    QString stateOf(const QString &dispatchId, const QString &receiver)
    {
        return targetTo(get(u"/v1/dispatches/"_s + dispatchId, u"s-info-clerk"_s).json, receiver)
            .value(u"state"_s)
            .toString();
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, SealingTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(SealingTest, onlyARegisteredSealOfTheSender_isApplied)
{
    const QString id = waiting(metaFor(twoDistricts()));
    const auto reason = [&](const QJsonObject &body) {
        return actOnDispatch(id, u"s-info-clerk"_s, u"send"_s, body).reason();
    };
    EXPECT_EQ(reason({}), u"seal-needed"_s);
    EXPECT_EQ(reason({{u"sealId"_s, u"seal-drawn"_s}}), u"seal-not-registered"_s);
    EXPECT_EQ(reason({{u"sealId"_s, u"seal-gone"_s}}), u"seal-not-valid"_s);
    EXPECT_EQ(reason({{u"sealId"_s, u"seal-parks"_s}}), u"seal-wrong-owner"_s);
    EXPECT_EQ(reason({{u"sealId"_s, u"seal-info"_s}}), u"seal-wrong-owner"_s) << "the sender is the head of the agency";
    EXPECT_EQ(reason({{u"sealMode"_s, u"none-internal"_s}}), u"seal-needed"_s);
    EXPECT_EQ(reason({{u"sealMode"_s, u"signature"_s}}), u"seal-needed"_s);
    EXPECT_EQ(reason({{u"sealMode"_s, u"gazette"_s}}), u"seal-needed"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM seal_use"_s), u"0"_s);
    const QString path = u"/v1/dispatches/%1/sheet"_s.arg(id);
    EXPECT_FALSE(get(path, u"s-info-clerk"_s).json.contains(u"seal"_s)) << "before it is sent there is no seal on it";
    ASSERT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"send"_s, citySealed).status, 200);
    const Answer sheet = get(path, u"s-info-clerk"_s);
    const auto drawn = document::sheetFromJson(sheet.json.value(u"sheet"_s).toObject());
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->seal.mode, document::SealMode::Seal);
    EXPECT_TRUE(sheet.json.value(u"pictures"_s).toObject().contains(drawn->seal.image));
    EXPECT_TRUE(
        QByteArray::fromBase64(sheet.json.value(u"seal"_s)[u"image"_s].toString().toLatin1()).startsWith("\x89PNG"));
    EXPECT_EQ(drawn->number, u"정보시스템과-1"_s);
    EXPECT_EQ(drawn->issuedOn, QDate(2026, 11, 20));
    EXPECT_EQ(drawn->agency, u"한별특별시"_s);
    EXPECT_EQ(drawn->receiver, u"수신자 참조"_s);
    EXPECT_EQ(drawn->receivers.size(), 2);
    ASSERT_EQ(drawn->approvers.size(), 2);
    EXPECT_EQ(drawn->approvers.last().role, document::StepRole::Decide);
}

TEST_P(SealingTest, sendingTwice_usesTheSealOnce)
{
    const QString id = waiting(metaFor(twoDistricts()));
    const QByteArray key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QJsonObject body = citySealed;
    body.insert(u"action"_s, u"send"_s);
    const QString path = u"/v1/dispatches/%1/actions"_s.arg(id);
    const Answer first = ask("POST", path, u"s-info-clerk"_s, body, key);
    const Answer again = ask("POST", path, u"s-info-clerk"_s, body, key);
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(
        ask("POST", path, u"s-info-clerk"_s, body, QUuid::createUuid().toByteArray(QUuid::WithoutBraces)).reason(),
        u"wrong-state"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM seal_use"_s), u"1"_s);
}

TEST_P(SealingTest, unitHead_sendsWithinTheAgency_withTheUnitsSealOrWithout)
{
    const QJsonObject within{{u"flow"_s, u"within"_s}, {u"senderName"_s, u"정보시스템과장"_s}};
    const QString omitted = waiting(metaFor({unit(u"u-parks"_s, u"공원과장"_s)}, within));
    EXPECT_EQ(actOnDispatch(omitted, u"s-info-clerk"_s, u"send"_s).status, 200) << "a minor matter goes without";
    const QString sealed = waiting(metaFor({unit(u"u-parks"_s, u"공원과장"_s)}, within));
    EXPECT_EQ(
        actOnDispatch(sealed, u"s-info-clerk"_s, u"send"_s, {{u"sealMode"_s, u"seal"_s}, {u"sealId"_s, u"seal-city"_s}})
            .reason(),
        u"seal-wrong-owner"_s);
    EXPECT_EQ(
        actOnDispatch(sealed, u"s-info-clerk"_s, u"send"_s, {{u"sealMode"_s, u"seal"_s}, {u"sealId"_s, u"seal-info"_s}})
            .status,
        200);
    relay();
    EXPECT_EQ(rows(u"s-parks-clerk"_s, u"receipt"_s).size(), 2) << "a unit registers by itself";
}

TEST_P(SealingTest, internalDocument_isNeverDispatched)
{
    const QString id = decided(metaFor({}, {{u"flow"_s, u"internal"_s}, {u"senderName"_s, u""_s}}));
    EXPECT_TRUE(
        get(u"/v1/documents/%1/dispatches"_s.arg(id), u"s-info-drafter"_s).json.value(u"items"_s).toArray().isEmpty());
    EXPECT_EQ(get(u"/v1/documents/"_s + id, u"s-info-drafter"_s).text(u"state"_s), u"closed"_s);
}

TEST_P(SealingTest, checksRunAgainBeforeTheSeal)
{
    const QString id = waiting(metaFor({unit(u"u-d25"_s, u"제25총무과장"_s)}));
    run(u"UPDATE unit SET valid_to = '2026-11-19' WHERE id = 'u-d25'"_s);
    const Answer stopped = actOnDispatch(id, u"s-info-clerk"_s, u"send"_s, citySealed);
    EXPECT_EQ(stopped.status, 422);
    EXPECT_TRUE(stopped.text(u"type"_s).endsWith(u"checks-failed"_s));
    EXPECT_EQ(stopped.json.value(u"findings"_s)[0][u"code"_s].toString(), u"L03"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM seal_use"_s), u"0"_s);
    // Others than those who were decided on may not be slipped in; who is gone may be replaced.
    const auto split = [](const QJsonObject &receiver) { return QJsonObject{{u"receiver"_s, receiver}}; };
    const QJsonArray more{split(agency(u"a-d01"_s, u"제1구청장"_s)), split(agency(u"a-d02"_s, u"제2구청장"_s))};
    EXPECT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"update"_s, {{u"targets"_s, more}}).reason(),
              u"receivers-changed"_s);
    const QJsonArray instead{split(agency(u"a-d25"_s, u"제25구청장"_s))};
    ASSERT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"update"_s, {{u"targets"_s, instead}}).status, 200);
    EXPECT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"send"_s, citySealed).status, 200);
}

TEST_P(SealingTest, checkOfTheDocumentDepartment_returnsWithAReason_andLetsThrough)
{
    const QString document = decided(metaFor(twoDistricts()));
    const QString id = dispatchOf(document).value(u"id"_s).toString();
    const auto documentState = [&] {
        return get(u"/v1/documents/"_s + document, u"s-info-drafter"_s).text(u"state"_s);
    };
    ASSERT_EQ(actOnDispatch(id, u"s-info-drafter"_s, u"ask-check"_s).text(u"state"_s), u"check-wait"_s);
    EXPECT_EQ(documentState(), u"check-wait"_s);
    const auto checking = rows(u"s-general-clerk"_s, u"dispatch"_s);
    ASSERT_EQ(checking.size(), 1);
    EXPECT_EQ(checking.first().value(u"why"_s)[u"code"_s].toString(), u"check"_s);
    expectCountersEqualRows();
    EXPECT_EQ(actOnDispatch(id, u"s-info-drafter"_s, u"send"_s, citySealed).status, 409) << "it is being checked";
    EXPECT_EQ(actOnDispatch(id, u"s-info-drafter"_s, u"update"_s).reason(), u"wrong-state"_s);
    EXPECT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"check-return"_s, {{u"reason"_s, u"수신자 확인"_s}}).status, 403);
    EXPECT_EQ(actOnDispatch(id, u"s-general-clerk"_s, u"check-return"_s).reason(), u"needs-reason"_s);
    const Answer returned =
        actOnDispatch(id, u"s-general-clerk"_s, u"check-return"_s, {{u"reason"_s, u"수신자 확인"_s}});
    EXPECT_EQ(returned.text(u"reason"_s), u"수신자 확인"_s);
    EXPECT_EQ(documentState(), u"check-returned"_s);
    EXPECT_TRUE(rows(u"s-general-clerk"_s, u"dispatch"_s).isEmpty());
    ASSERT_EQ(rows(u"s-info-drafter"_s, u"dispatch"_s).size(), 1);
    EXPECT_TRUE(rows(u"s-info-drafter"_s, u"dispatch"_s).first().value(u"waits"_s).toBool());
    ASSERT_EQ(actOnDispatch(id, u"s-info-drafter"_s, u"ask-check"_s).status, 200);
    ASSERT_EQ(actOnDispatch(id, u"s-general-clerk"_s, u"send"_s, citySealed).status, 200);
    EXPECT_EQ(documentState(), u"sent"_s);
    EXPECT_TRUE(get(u"/v1/dispatches/%1/sheet"_s.arg(id), u"s-info-drafter"_s).json.contains(u"seal"_s));
    expectCountersEqualRows();
}

TEST_P(SealingTest, lineThatIsDown_isTriedAgainWithGrowingPauses_thenGivenToTheClerk)
{
    const auto line = std::make_shared<DownLine>();
    m_relay = std::make_unique<backend::dispatch::Relay>(*m_inbox, backend::dispatch::Relay::Options{.attempts = 4});
    m_relay->addWay(line);
    const QString id = sent(decided(metaFor(twoDistricts()))).value(u"id"_s).toString();
    relay();
    EXPECT_EQ(line->attempts, 1);
    EXPECT_EQ(stateOf(id, u"a-d01"_s), u"arrived"_s) << "the others do not wait for it";
    EXPECT_EQ(stateOf(id, u"a-d02"_s), u"queued"_s);
    relay();
    EXPECT_EQ(line->attempts, 1) << "not before its time";
    for (const int minutes : {1, 2, 4}) {
        m_clock.advance(std::chrono::minutes(minutes) - std::chrono::seconds(1));
        relay();
        const int before = line->attempts;
        m_clock.advance(std::chrono::seconds(1));
        relay();
        EXPECT_EQ(line->attempts, before + 1) << minutes;
    }
    EXPECT_EQ(line->attempts, 4);
    const QJsonObject failed = targetTo(get(u"/v1/dispatches/"_s + id, u"s-info-clerk"_s).json, u"a-d02"_s);
    EXPECT_EQ(failed.value(u"state"_s), u"failed"_s);
    EXPECT_EQ(failed.value(u"reason"_s), u"no-answer"_s);
    EXPECT_TRUE(rows(u"s-info-clerk"_s, u"dispatch"_s).first().value(u"waits"_s).toBool());
    expectCountersEqualRows();
    line->isDown = false;
    ASSERT_EQ(
        actOnDispatch(id, u"s-info-clerk"_s, u"retry"_s, {{u"targetIds"_s, QJsonArray{failed.value(u"id"_s)}}}).status,
        200);
    relay();
    EXPECT_EQ(stateOf(id, u"a-d02"_s), u"sent-unarrived"_s) << "handed over, not acknowledged";
    write([&](Session &session) {
        return backend::dispatch::acknowledge(session, failed.value(u"id"_s).toString(), u"arrival"_s, {}, {},
                                              m_clock.now());
    });
    relay();
    EXPECT_EQ(stateOf(id, u"a-d02"_s), u"arrived"_s);
}

TEST_P(SealingTest, relayThatDiedInTheMiddle_deliversOnce)
{
    const QString document = decided(metaFor(twoDistricts()));
    const QString id = sent(document).value(u"id"_s).toString();
    relay();
    // It had delivered, and died before it could note so.
    run(u"UPDATE dispatch_target SET state = 'sending' WHERE dispatch_id = ?"_s, {id});
    relay();
    EXPECT_EQ(value(u"SELECT count(*) FROM receipt"_s), u"2"_s);
    run(u"UPDATE dispatch_target SET state = 'sending' WHERE dispatch_id = ?"_s, {id});
    m_relay->start();
    for (int i = 0; i < 500 && stateOf(id, u"a-d02"_s) == u"sending"; ++i)
        QThread::msleep(10);
    m_relay->stop();
    EXPECT_NE(stateOf(id, u"a-d02"_s), u"sending"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM receipt"_s), u"2"_s);
}

TEST_P(SealingTest, recall_worksUntilSomebodyHasAccepted)
{
    const QString document = decided(metaFor(twoDistricts()));
    const QString id = sent(document).value(u"id"_s).toString();
    relay();
    const QString second = receiptOf(document, u"s-d02-clerk"_s);
    ASSERT_EQ(actOnReceipt(second, u"s-d02-clerk"_s, u"distribute"_s, {{u"unitId"_s, u"u-d02"_s}}).status, 200);
    ASSERT_EQ(actOnReceipt(second, u"s-d02-clerk"_s, u"register"_s).status, 200); // the acknowledgement is under way
    ASSERT_EQ(actOnDispatch(id, u"s-info-drafter"_s, u"recall"_s, {{u"reason"_s, u"오기"_s}}).status, 200);
    EXPECT_EQ(stateOf(id, u"a-d01"_s), u"recall-asked"_s);
    relay();
    EXPECT_EQ(stateOf(id, u"a-d01"_s), u"recalled"_s);
    EXPECT_EQ(stateOf(id, u"a-d02"_s), u"recall-failed"_s);
    EXPECT_TRUE(receiptOf(document, u"s-d01-clerk"_s).isEmpty()) << "it is gone from their boxes";
    EXPECT_FALSE(receiptOf(document, u"s-d02-clerk"_s).isEmpty());
    EXPECT_EQ(get(u"/v1/dispatches/"_s + id, u"s-info-clerk"_s).text(u"state"_s), u"closed"_s);
    EXPECT_EQ(actOnDispatch(id, u"s-info-drafter"_s, u"recall"_s).reason(), u"nothing-to-do"_s);
    expectCountersEqualRows();
}

TEST_P(SealingTest, receiversOutside_areSentToByOtherMeans_butNothingSecret)
{
    const QJsonObject outside{
        {u"kind"_s, u"outside"_s}, {u"id"_s, u""_s}, {u"name"_s, u"주식회사 가나"_s}, {u"personal"_s, false}};
    const QJsonObject secret{{u"flow"_s, u"out-private"_s}, {u"securityHandling"_s, u"encrypted"_s}};
    EXPECT_EQ(actOnDispatch(waiting(metaFor({outside}, secret)), u"s-info-clerk"_s, u"send"_s, citySealed).reason(),
              u"encryption-needed"_s);
    const QString id = waiting(metaFor({outside}, {{u"flow"_s, u"out-private"_s}}));
    ASSERT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"send"_s, citySealed).status, 200);
    relay();
    const Answer now = get(u"/v1/dispatches/"_s + id, u"s-info-clerk"_s);
    EXPECT_EQ(now.json.value(u"targets"_s)[0][u"state"_s].toString(), u"sent-unarrived"_s);
    EXPECT_EQ(now.text(u"state"_s), u"closed"_s);
}

class CheckedAgencyTest : public SealingTest
{
protected:
    CheckedAgencyTest() { m_policy.checkRequired = true; }
};
INSTANTIATE_TEST_SUITE_P(Engines, CheckedAgencyTest, testing::Values(Engine::Sqlite), engineName);

TEST_P(CheckedAgencyTest, nothingIsSealedBeforeItWasChecked)
{
    const QString id = waiting(metaFor(twoDistricts()));
    EXPECT_FALSE(get(u"/v1/dispatches/"_s + id, u"s-info-clerk"_s).may().contains(u"send"_s));
    EXPECT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"send"_s, citySealed).reason(), u"check-needed"_s);
    ASSERT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"ask-check"_s).status, 200);
    EXPECT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"send"_s, citySealed).reason(), u"check-needed"_s);
    EXPECT_EQ(actOnDispatch(id, u"s-general-clerk"_s, u"send"_s, citySealed).status, 200);
}

} // namespace gw::test
