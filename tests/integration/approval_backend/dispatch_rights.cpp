// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatch_fixture.h"

// D7, cell by cell, of what happens after the decision.
namespace gw::test {
namespace {

/// The columns of D7. The document is drafted by s-info-drafter, reviewed by s-info-staff, decided by s-general-head, and
/// circulated to s-parks-staff.
const QStringList columns{u"s-info-drafter"_s, u"s-info-staff"_s, u"s-general-head"_s,   u"s-info-clerk"_s,
                          u"s-info-head"_s,    u"s-records"_s,    u"s-general-keeper"_s, u"s-parks-staff"_s,
                          u"s-auditor"_s,      u"s-admin"_s,      u"s-parks-clerk"_s,    u"s-d01-clerk"_s};

const QJsonObject citySealOnly{{u"sealId"_s, u"seal-city"_s}};

} // namespace

class DispatchRightsTest : public DispatchTest
{
protected:
    QString ready()
    {
        const QString id = decided(metaFor({agency(u"a-d01"_s, u"제1구청장"_s)}),
                                   {.decider = u"s-general-head"_s, .reviewer = u"s-info-staff"_s});
        const Answer given = act(u"/v1/documents/%1/circulation"_s.arg(id), u"s-info-drafter"_s,
                                 {{u"postIds"_s, QJsonArray{u"t-parks-staff"_s}}});
        EXPECT_EQ(given.status, 200) << given.body.left(400).constData();
        return id;
    }
    QString state(const QString &documentId) { return dispatchOf(documentId).value(u"state"_s).toString(); }
    int refusals() { return value(u"SELECT count(*) FROM audit_event WHERE action LIKE 'refused:%'"_s).toInt(); }
};
INSTANTIATE_TEST_SUITE_P(Engines, DispatchRightsTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(DispatchRightsTest, sealAndSend_areTheDraftersAndTheUnitClerks)
{
    const QStringList allowed{u"s-info-drafter"_s, u"s-info-clerk"_s};
    const QString document = ready();
    const QString id = dispatchOf(document).value(u"id"_s).toString();
    for (const QString &seat : columns) {
        if (allowed.contains(seat))
            continue;
        const int before = refusals();
        EXPECT_EQ(actOnDispatch(id, seat, u"send"_s, citySealOnly).status, 403) << qPrintable(seat);
        EXPECT_EQ(refusals(), before + 1) << "an attempt is logged";
        EXPECT_EQ(actOnDispatch(id, seat, u"update"_s, citySealOnly).status, 403) << qPrintable(seat);
        const Answer seen = get(u"/v1/dispatches/"_s + id, seat);
        EXPECT_FALSE(seen.may().contains(u"send"_s)) << qPrintable(seat);
    }
    EXPECT_EQ(state(document), u"dispatch-wait"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM seal_use"_s), u"0"_s);
    for (const QString &seat : allowed) {
        const QString own = dispatchOf(ready()).value(u"id"_s).toString();
        EXPECT_TRUE(get(u"/v1/dispatches/"_s + own, seat).may().contains(u"send"_s));
        EXPECT_EQ(actOnDispatch(own, seat, u"send"_s, citySealOnly).status, 200) << qPrintable(seat);
    }
}

TEST_P(DispatchRightsTest, sealing_passesToNobodyWhoStandsIn)
{
    const QString id = dispatchOf(ready()).value(u"id"_s).toString();
    beAway(u"s-info-clerk"_s, u"s-parks-clerk"_s);
    beAway(u"s-info-drafter"_s, u"s-parks-drafter"_s);
    for (const QString &seat : {u"s-parks-clerk"_s, u"s-parks-drafter"_s}) {
        EXPECT_TRUE(rows(seat, u"dispatch"_s).isEmpty());
        EXPECT_EQ(actOnDispatch(id, seat, u"send"_s, citySealOnly).status, 403);
    }
}

TEST_P(DispatchRightsTest, consentToSendAgain_isTheUnitHeads)
{
    const QString document = ready();
    const QString first = sent(document).value(u"id"_s).toString();
    relay();
    const QJsonObject again{{u"targets"_s, QJsonArray{agency(u"a-d02"_s, u"제2구청장"_s)}},
                            {u"ground"_s, u"omission"_s},
                            {u"note"_s, u"누락"_s}};
    for (const QString &seat : columns) {
        const bool asks = seat == u"s-info-drafter" || seat == u"s-info-clerk";
        if (!asks) {
            EXPECT_EQ(act(u"/v1/documents/%1/dispatches"_s.arg(document), seat, again).status, 403) << qPrintable(seat);
        }
    }
    QJsonObject groundless = again;
    groundless.insert(u"ground"_s, u"because"_s);
    EXPECT_EQ(act(u"/v1/documents/%1/dispatches"_s.arg(document), u"s-info-clerk"_s, groundless).status, 422)
        << "one of four grounds";
    const QString id = act(u"/v1/documents/%1/dispatches"_s.arg(document), u"s-info-clerk"_s, again).text(u"id"_s);
    for (const QString &seat : columns) {
        if (seat != u"s-info-head") {
            EXPECT_EQ(actOnDispatch(id, seat, u"consent"_s).status, 403) << qPrintable(seat);
        }
    }
    EXPECT_EQ(actOnDispatch(id, u"s-info-head"_s, u"refuse"_s).status, 409) << "a refusal has a reason";
    EXPECT_EQ(actOnDispatch(id, u"s-info-head"_s, u"refuse"_s, {{u"reason"_s, u"대상 아님"_s}}).text(u"state"_s),
              u"refused"_s);
    EXPECT_EQ(actOnDispatch(id, u"s-info-clerk"_s, u"send"_s, citySealOnly).reason(), u"consent-missing"_s);
    for (const QJsonObject &row : rows(u"s-info-clerk"_s, u"dispatch"_s))
        EXPECT_EQ(row.value(u"objectId"_s).toString(), first) << "what was refused is nobody's business any more";

    // Who stands in for the head with the scope approval, in the window of the absence.
    const QString other = act(u"/v1/documents/%1/dispatches"_s.arg(document), u"s-info-drafter"_s, again).text(u"id"_s);
    beAway(u"s-info-head"_s, u"s-info-staff"_s, 1, 2);
    EXPECT_EQ(actOnDispatch(other, u"s-info-staff"_s, u"consent"_s).status, 403);
    m_clock.advance(std::chrono::minutes(61));
    EXPECT_EQ(rows(u"s-info-staff"_s, u"consent"_s).size(), 1);
    EXPECT_EQ(actOnDispatch(other, u"s-info-staff"_s, u"consent"_s).status, 200);
    EXPECT_EQ(actOnDispatch(first, u"s-info-clerk"_s, u"update"_s).reason(), u"wrong-state"_s) << "what was sent stays";
    expectCountersEqualRows();
}

TEST_P(DispatchRightsTest, registeringAndSendingBack_areTheUnitClerksAndHeads_distributingTheDocumentDepartments)
{
    const QString document = ready();
    const QString district =
        decided(metaFor({agency(u"a-city"_s, u"한별특별시장"_s)}, {{u"senderName"_s, u"제1구청장"_s},
                                                                   {u"unitTaskCode"_s, u"task-d01"_s},
                                                                   {u"recordFileId"_s, u"file-d01"_s}}),
                {.drafter = u"s-d01-clerk"_s, .decider = u"s-d01-head"_s});
    ASSERT_EQ(actOnDispatch(dispatchOf(district, u"s-d01-clerk"_s).value(u"id"_s).toString(), u"s-d01-clerk"_s,
                            u"send"_s, {{u"sealMode"_s, u"omit-minor"_s}})
                  .status,
              200);
    relay();
    const QString receipt = receiptOf(district, u"s-general-clerk"_s);
    const QJsonObject toInfo{{u"unitId"_s, u"u-info"_s}};
    for (const QString &seat : columns) {
        if (seat != u"s-general-head") {
            EXPECT_GE(actOnReceipt(receipt, seat, u"distribute"_s, toInfo).status, 403) << qPrintable(seat);
        }
    }
    ASSERT_EQ(actOnReceipt(receipt, u"s-general-head"_s, u"distribute"_s, toInfo).status, 200)
        << "the head of the document department";
    for (const QString &seat : columns) {
        const bool keeps = seat == u"s-info-clerk" || seat == u"s-info-head";
        const Answer seen = get(u"/v1/receipts/"_s + receipt, seat);
        const bool official = seat == u"s-records" || seat == u"s-auditor";
        EXPECT_EQ(seen.status, keeps || official ? 200 : 404) << qPrintable(seat);
        EXPECT_EQ(seen.may().contains(u"register"_s), keeps) << qPrintable(seat);
        if (!keeps) {
            for (const QString &action : {u"register"_s, u"send-back"_s, u"transfer"_s, u"ask-redistribution"_s}) {
                const Answer refused =
                    actOnReceipt(receipt, seat, action, {{u"reason"_s, u"이유"_s}, {u"agencyId"_s, u"a-d02"_s}});
                EXPECT_EQ(refused.status, official ? 403 : 404) << qPrintable(seat);
            }
        }
    }
    EXPECT_EQ(value(u"SELECT count(*) FROM number_issued WHERE kind = 'receipt'"_s), u"0"_s);
    ASSERT_EQ(actOnReceipt(receipt, u"s-info-head"_s, u"register"_s).status, 200);
    // Assigning and viewers: the handler, the clerk, the head; due and method: a decider who reads it.
    const QJsonObject handler{{u"handlerSeatId"_s, u"s-info-drafter"_s}};
    for (const QString &seat : columns) {
        if (seat != u"s-info-clerk" && seat != u"s-info-head") {
            EXPECT_GE(actOnReceipt(receipt, seat, u"assign"_s, handler).status, 403) << qPrintable(seat);
        }
    }
    ASSERT_EQ(actOnReceipt(receipt, u"s-info-clerk"_s, u"assign"_s, handler).status, 200);
    const QJsonObject viewers{{u"viewerPostIds"_s, QJsonArray{u"t-parks-head"_s, u"t-parks-staff"_s}}};
    for (const QString &seat : columns) {
        if (seat != u"s-info-clerk" && seat != u"s-info-head" && seat != u"s-info-drafter") {
            EXPECT_GE(actOnReceipt(receipt, seat, u"circulate"_s, viewers).status, 403) << qPrintable(seat);
        }
    }
    ASSERT_EQ(actOnReceipt(receipt, u"s-info-drafter"_s, u"circulate"_s, viewers).status, 200);
    EXPECT_EQ(get(u"/v1/receipts/"_s + receipt, u"s-parks-staff"_s).status, 200) << "given to read";
    const QJsonObject method{{u"method"_s, u"회신할 것"_s}};
    for (const QString &seat : {u"s-parks-staff"_s, u"s-info-drafter"_s, u"s-info-clerk"_s}) {
        EXPECT_EQ(actOnReceipt(receipt, seat, u"direct"_s, method).status, 403) << qPrintable(seat);
    }
    EXPECT_EQ(actOnReceipt(receipt, u"s-parks-head"_s, u"direct"_s, method).status, 200);
    for (const QString &seat : columns) {
        if (seat != u"s-info-drafter" && seat != u"s-info-head") {
            EXPECT_GE(actOnReceipt(receipt, seat, u"finish"_s, {{u"reason"_s, u"공람으로 종결"_s}}).status, 403)
                << qPrintable(seat);
        }
    }
    EXPECT_EQ(actOnReceipt(receipt, u"s-info-drafter"_s, u"finish"_s).status, 422) << "without a reply it has a reason";
    EXPECT_EQ(
        actOnReceipt(receipt, u"s-info-drafter"_s, u"finish"_s, {{u"reason"_s, u"공람으로 종결"_s}}).text(u"state"_s),
        u"done"_s);
    EXPECT_EQ(actOnReceipt(receipt, u"s-info-clerk"_s, u"assign"_s, handler).reason(), u"wrong-state"_s);
}

TEST_P(DispatchRightsTest, sheetAndCirculation_areForThoseWhoMayRead)
{
    const QString document = ready();
    const QString id = sent(document).value(u"id"_s).toString();
    const QStringList reading{u"s-info-drafter"_s, u"s-info-staff"_s, u"s-general-head"_s, u"s-info-clerk"_s,
                              u"s-info-head"_s,    u"s-records"_s,    u"s-parks-staff"_s,  u"s-auditor"_s};
    for (const QString &seat : columns) {
        const Answer document200 = get(u"/v1/documents/"_s + document, seat);
        const Answer sheet = get(u"/v1/dispatches/%1/sheet"_s.arg(id), seat);
        // The checkers of the document department see what they check; so s-general-head as their head does not.
        EXPECT_EQ(sheet.status == 200, reading.contains(seat)) << qPrintable(seat) << sheet.status;
        EXPECT_EQ(document200.status == 200, reading.contains(seat)) << qPrintable(seat) << document200.status;
    }
    EXPECT_EQ(get(u"/v1/documents/%1/circulation"_s.arg(document), u"s-parks-clerk"_s).status, 404);
    ASSERT_EQ(act(u"/v1/documents/%1/opening"_s.arg(document), u"s-parks-staff"_s).status, 200);
    const Answer list = get(u"/v1/documents/%1/circulation"_s.arg(document), u"s-info-drafter"_s);
    EXPECT_FALSE(list.json.value(u"items"_s)[0][u"openedAt"_s].toString().isEmpty()) << "who opened it has read it";
    for (const QString &seat : columns) {
        const bool circulates = seat == u"s-info-drafter" || seat == u"s-info-clerk" || seat == u"s-info-head";
        const Answer given = act(u"/v1/documents/%1/circulation"_s.arg(document), seat,
                                 {{u"postIds"_s, QJsonArray{u"t-mixed-staff"_s}}});
        EXPECT_EQ(given.status == 200, circulates) << qPrintable(seat) << given.body.left(400).constData();
    }
    EXPECT_EQ(rows(u"s-mixed-staff"_s, u"circulation"_s).size(), 1) << "asked three times, there once";
    relay();
    // The receiver has what was sent, with its files; the card, the line and who else got it stay the sender's.
    EXPECT_EQ(get(u"/v1/documents/"_s + document, u"s-d01-clerk"_s).status, 404);
    EXPECT_EQ(get(u"/v1/documents/%1/dispatches"_s.arg(document), u"s-d01-clerk"_s).status, 404);
    for (const auto &[who, has] : {std::pair(u"p-d01-clerk"_s, true), std::pair(u"p-d02-clerk"_s, false)}) {
        bool files = !has;
        const auto read = m_database->read([&](backend::storage::Session &session) -> Result<Done> {
            files = backend::approval::mayHaveFiles(session, who, document, m_clock,
                                                    backend::dispatch::filesGivenTo(m_clock))
                        .value_or(!has);
            return Done{};
        });
        EXPECT_TRUE(read);
        EXPECT_EQ(files, has) << qPrintable(who);
    }
}

TEST_P(DispatchRightsTest, sealsAreRegisteredByTheirKeeper_andTheLedgerIsForThoseOnDuty)
{
    sent(ready());
    const QString use = u"/v1/seals/seal-city/uses"_s;
    for (const QString &seat : columns) {
        const bool reads = seat == u"s-general-keeper" || seat == u"s-records" || seat == u"s-auditor";
        EXPECT_EQ(get(use, seat).status, reads ? 200 : seat == u"s-d01-clerk" ? 404 : 403) << qPrintable(seat);
        const QJsonObject draft{{u"kind"_s, u"post"_s},           {u"ownerUnitId"_s, u"u-info"_s},
                                {u"nameKo"_s, u"과장"_s},         {u"nameEn"_s, u"Head"_s},
                                {u"registeredNo"_s, u"9"_s},      {u"imageFileId"_s, u"none"_s},
                                {u"validFrom"_s, u"2026-01-01"_s}};
        EXPECT_EQ(act(u"/v1/seals"_s, seat, draft).status, seat == u"s-general-keeper" ? 422 : 403) << qPrintable(seat);
    }
    QJsonObject draft{{u"kind"_s, u"post"_s},           {u"ownerUnitId"_s, u"u-info"_s}, {u"nameKo"_s, u"과장"_s},
                      {u"nameEn"_s, u"Head"_s},         {u"registeredNo"_s, u"9"_s},     {u"imageFileId"_s, u"text"_s},
                      {u"validFrom"_s, u"2026-01-01"_s}};
    EXPECT_EQ(act(u"/v1/seals"_s, u"s-general-keeper"_s, draft).status, 422) << "no picture";
    draft.insert(u"imageFileId"_s, u"picture"_s);
    const Answer registered = act(u"/v1/seals"_s, u"s-general-keeper"_s, draft);
    ASSERT_EQ(registered.status, 201) << registered.body.left(400).constData();
    EXPECT_EQ(registered.json.value(u"uses"_s).toInt(), 0);
    draft.insert(u"ownerUnitId"_s, u"u-d01"_s);
    EXPECT_EQ(act(u"/v1/seals"_s, u"s-general-keeper"_s, draft).status, 403) << "another agency's";
    const QJsonObject first = get(use, u"s-records"_s).json.value(u"items"_s)[0].toObject();
    EXPECT_EQ(first.value(u"by"_s)[u"seatId"_s].toString(), u"s-info-clerk"_s);
    EXPECT_EQ(first.value(u"targetCount"_s).toInt(), 1);
    QHash<QString, bool> usable;
    for (const QJsonValue &seal : get(u"/v1/seals"_s, u"s-info-drafter"_s).json.value(u"items"_s).toArray())
        usable.insert(seal[u"id"_s].toString(), seal[u"mayUse"_s].toBool());
    EXPECT_EQ(usable, (QHash<QString, bool>{{u"seal-city"_s, true},
                                            {u"seal-info"_s, true},
                                            {u"seal-gone"_s, false},
                                            {registered.text(u"id"_s), true}}));
    for (const QString &sql : {u"UPDATE seal_use SET target_count = 0"_s, u"DELETE FROM seal_use"_s}) {
        const auto tampered = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
            const auto done = session.exec(sql);
            return done ? Result<Done>(Done{}) : fail(done.error());
        });
        EXPECT_FALSE(tampered) << qPrintable(sql);
    }
}

} // namespace gw::test
