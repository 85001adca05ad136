// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatch_fixture.h"

#include <gw/backend/approval/audit.h>
#include <random>
#include <thread>

namespace gw::test {

class DispatchWalkTest : public DispatchTest
{
protected:
    template <class List>
    auto any(const List &list)
    {
        return list.at(qsizetype(std::uniform_int_distribution<size_t>(0, size_t(list.size()) - 1)(m_random)));
    }
    QStringList ids(const QString &sql)
    {
        QStringList found;
        const auto read = m_database->read([&](backend::storage::Session &session) -> Result<Done> {
            const auto rows = session.query(sql);
            if (!rows)
                return fail(rows.error());
            for (const auto &row : *rows)
                found.append(row.text(0));
            return Done{};
        });
        EXPECT_TRUE(read);
        return found;
    }
    /// Somebody who may do something with a thing, and one of what they may; blind tries alone would get nowhere.
    void pick(const QString &path, const QStringList &seats, QString &seat, QString &action)
    {
        // These end a way, or are no act of this path: the blind tries find them.
        static const QStringList ends{u"send-back"_s, u"ask-resend"_s, u"transfer"_s, u"recall"_s,
                                      u"refuse"_s,    u"reply"_s,      u"resend"_s};
        QList<std::pair<QString, QString>> open;
        for (const QString &each : seats) {
            for (const QString &code : get(path, each).may()) {
                if (!ends.contains(code))
                    open.append({each, code});
            }
        }
        if (!open.isEmpty())
            std::tie(seat, action) = any(open);
    }
    /// What must be so wherever a walk is.
    void expectInvariants()
    {
        EXPECT_EQ(value(u"SELECT count(*) FROM dispatch WHERE seal_mode = 'seal' AND sent_at IS NOT NULL"_s),
                  value(u"SELECT count(*) FROM seal_use"_s));
        EXPECT_EQ(
            value(
                u"SELECT count(*) FROM dispatch WHERE resend_of <> '' AND sent_at IS NOT NULL AND consent <> 'given'"_s),
            u"0"_s);
        EXPECT_EQ(value(u"SELECT count(*) FROM receipt WHERE (registered_at IS NULL) <> (number = '')"_s), u"0"_s);
        EXPECT_EQ(
            value(
                u"SELECT count(*) FROM receipt WHERE state IN ('registered', 'assigned', 'processing', 'circulating', 'done') AND number = ''"_s),
            u"0"_s);
        EXPECT_EQ(
            value(
                u"SELECT count(*) FROM receipt WHERE state IN ('assigned', 'processing', 'circulating', 'done') AND handler_seat = ''"_s),
            u"0"_s);
        EXPECT_EQ(value(u"SELECT count(*) FROM receipt WHERE state = 'receive-wait' AND unit_id = ''"_s), u"0"_s);
        EXPECT_EQ(value(u"SELECT count(*) FROM dispatch_target WHERE state = 'accepted' AND receipt_no = ''"_s),
                  u"0"_s);
        EXPECT_EQ(
            value(
                u"SELECT count(*) FROM (SELECT unit_id, year, serial FROM receipt WHERE number <> '' GROUP BY unit_id, year, serial HAVING count(*) > 1) doubled"_s),
            u"0"_s);
        EXPECT_EQ(value(u"SELECT count(*) FROM dispatch_target WHERE released = 0 AND state <> 'queued'"_s), u"0"_s);
        const auto chain = m_database->read([](backend::storage::Session &session) -> Result<Done> {
            const auto broken = backend::approval::audit::firstTampered(session);
            if (!broken)
                return fail(broken.error());
            EXPECT_FALSE(broken->has_value());
            return Done{};
        });
        EXPECT_TRUE(chain);
    }

    std::mt19937 m_random{20261120};
};
INSTANTIATE_TEST_SUITE_P(Engines, DispatchWalkTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(DispatchWalkTest, randomActsOfAllRoles_reachNoStateThatBreaksAnInvariant)
{
    const QStringList seats{u"s-info-drafter"_s, u"s-info-staff"_s, u"s-info-clerk"_s,    u"s-info-head"_s,
                            u"s-parks-clerk"_s,  u"s-parks-head"_s, u"s-general-clerk"_s, u"s-general-head"_s,
                            u"s-d01-clerk"_s,    u"s-d01-head"_s,   u"s-d02-clerk"_s,     u"s-records"_s,
                            u"s-admin"_s};
    const QStringList units{u"u-info"_s, u"u-parks"_s, u"u-d01"_s, u"u-d02"_s, u"u-old"_s};
    const QStringList handlers{u"s-info-drafter"_s, u"s-parks-staff"_s, u"s-d01-clerk"_s, u"s-d02-clerk"_s};
    const QStringList dispatchActs{u"update"_s, u"ask-check"_s, u"check-return"_s, u"send"_s,    u"send"_s,
                                   u"retry"_s,  u"recall"_s,    u"settle"_s,       u"consent"_s, u"refuse"_s};
    const QStringList receiptActs{u"distribute"_s, u"distribute"_s, u"ask-redistribution"_s,
                                  u"register"_s,   u"register"_s,   u"send-back"_s,
                                  u"ask-resend"_s, u"transfer"_s,   u"assign"_s,
                                  u"circulate"_s,  u"direct"_s,     u"finish"_s};
    QHash<QString, int> done;
    const int steps = GetParam() == Engine::Sqlite ? 240 : 120;
    for (int step = 0; step < steps || (done.size() < 12 && step < 800); ++step) {
        if (step % 60 == 0)
            decided(metaFor({agency(u"a-d01"_s, u"제1구청장"_s), agency(u"a-d02"_s, u"제2구청장"_s),
                             unit(u"u-parks"_s, u"공원과장"_s)}));
        QString seat = any(seats);
        const int what = int(m_random() % 10);
        Answer answer;
        QString action;
        if (what < 3) {
            const QString id = any(ids(u"SELECT id FROM dispatch ORDER BY created_at, id"_s));
            action = any(dispatchActs);
            if (step % 2 == 0)
                pick(u"/v1/dispatches/"_s + id, seats, seat, action);
            answer = actOnDispatch(id, seat, action, {{u"reason"_s, u"이유"_s}, {u"sealId"_s, u"seal-city"_s}});
        } else if (what < 4) {
            action = u"resend"_s;
            answer = act(u"/v1/documents/%1/dispatches"_s.arg(
                             any(ids(u"SELECT DISTINCT document_id FROM dispatch ORDER BY 1"_s))),
                         seat,
                         {{u"targets"_s, QJsonArray{agency(u"a-d02"_s, u"제2구청장"_s)}},
                          {u"ground"_s, u"request"_s},
                          {u"note"_s, u"재발송"_s}});
        } else if (what < 5) {
            relay();
        } else if (const QStringList receipts = ids(u"SELECT id FROM receipt ORDER BY arrived_at DESC, id LIMIT 4"_s);
                   !receipts.isEmpty()) {
            const QString receipt = any(receipts);
            if (what == 9) {
                action = u"open"_s;
                answer = act(u"/v1/receipts/%1/opening"_s.arg(receipt), seat);
            } else {
                action = any(receiptActs);
                if (step % 2 == 0)
                    pick(u"/v1/receipts/"_s + receipt, seats, seat, action);
                answer = actOnReceipt(receipt, seat, action,
                                      {{u"reason"_s, u"이유"_s},
                                       {u"unitId"_s, any(units)},
                                       {u"handlerSeatId"_s, any(handlers)},
                                       {u"agencyId"_s, u"a-city"_s},
                                       {u"viewerPostIds"_s, QJsonArray{u"t-parks-head"_s}},
                                       {u"method"_s, u"회신"_s}});
            }
        }
        if (answer.status == 200 || answer.status == 201)
            ++done[action];
        if (step % 100 == 99) {
            expectInvariants();
            m_clock.advance(std::chrono::minutes(7));
        }
    }
    relay();
    expectInvariants();
    expectCountersEqualRows();
    QStringList reached;
    for (auto act = done.begin(); act != done.end(); ++act)
        reached.append(u"%1 %2"_s.arg(act.key()).arg(act.value()));
    EXPECT_GE(done.size(), 12) << "the walk must have got somewhere: " << qPrintable(reached.join(u", "_s));
}

/// Runs each in a thread of its own; what they answered.
static std::vector<Answer> atOnce(const QList<std::function<Answer()>> &requests)
{
    std::vector<Answer> answers(size_t(requests.size()));
    std::vector<std::thread> threads;
    for (qsizetype i = 0; i < requests.size(); ++i)
        threads.emplace_back([&answers, &requests, i] { answers[size_t(i)] = requests.at(i)(); });
    for (std::thread &thread : threads)
        thread.join();
    return answers;
}

TEST_P(DispatchWalkTest, twoWhoSealAtOnce_sealOnce)
{
    const QString id = dispatchOf(decided(metaFor({agency(u"a-d01"_s, u"제1구청장"_s)}))).value(u"id"_s).toString();
    QList<std::function<Answer()>> requests;
    for (const QString &seat : {u"s-info-clerk"_s, u"s-info-drafter"_s, u"s-info-clerk"_s, u"s-info-drafter"_s})
        requests.append([this, id, seat] {
            return actOnDispatch(id, seat, u"send"_s, {{u"sealId"_s, u"seal-city"_s}});
        });
    QHash<int, int> statuses;
    for (const Answer &answer : atOnce(requests))
        ++statuses[answer.status];
    EXPECT_EQ(statuses, (QHash<int, int>{{200, 1}, {409, 3}}));
    EXPECT_EQ(value(u"SELECT count(*) FROM seal_use"_s), u"1"_s);
}

TEST_P(DispatchWalkTest, receiptsRegisteredAtOnce_getConsecutiveNumbers)
{
    QStringList receipts;
    for (int i = 0; i < 8; ++i)
        sent(decided(metaFor({unit(u"u-parks"_s, u"공원과장"_s)}, {{u"title"_s, u"보도 정비 계획 알림 %1"_s.arg(i)}})));
    relay();
    QList<std::function<Answer()>> requests;
    for (const QString &id : ids(u"SELECT id FROM receipt ORDER BY id"_s)) {
        const QString seat = requests.size() % 2 == 0 ? u"s-parks-clerk"_s : u"s-parks-head"_s;
        requests.append([this, id, seat] { return actOnReceipt(id, seat, u"register"_s); });
    }
    ASSERT_EQ(requests.size(), 8);
    QList<int> serials;
    for (const Answer &answer : atOnce(requests))
        serials.append(answer.json.value(u"number"_s)[u"serial"_s].toInt());
    std::sort(serials.begin(), serials.end());
    EXPECT_EQ(serials, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8}));
}

} // namespace gw::test
