// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/seed/access.h>

#include <gw/backend/portal/waiting.h>
#include <gw/base/clock.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

struct Asking
{
    QString asker; ///< staff numbers
    QString decider;
    QString system;
    QString reason;
    QString titleKo;
    QString titleEn;
    int hoursAgo;
    QString refusal; ///< empty: it still waits
};

const std::vector<Asking> &askings()
{
    static const std::vector<Asking> all{
        {u"11-204518"_s,
         u"11-187330"_s,
         u"law-review"_s,
         u"업무포털 운영 조례 개정안의 심사 경과를 확인해야 합니다."_s,
         u"입안심사 이용 신청: 업무포털관리팀 김하늘 주무관"_s,
         u"Access to Drafting Review: Kim Haneul"_s,
         20,
         {}},
        {u"11-204518"_s,
         u"11-187330"_s,
         u"e-bidding"_s,
         u"용역 입찰 공고를 올리려고 합니다."_s,
         {},
         {},
         24 * 9,
         u"입찰 공고는 계약과에 의뢰하여 주십시오."_s},
        {u"31-203415"_s,
         u"31-180911"_s,
         u"law-review"_s,
         u"주차장 조례 시행규칙 개정을 준비하고 있습니다."_s,
         u"입안심사 이용 신청: 주차허가팀 한가람 주무관"_s,
         u"Access to Drafting Review: Han Garam"_s,
         3,
         {}},
    };
    return all;
}

struct Seat
{
    QString id;
    QString personId;
};

Result<std::optional<Seat>> mainSeat(storage::Session &session, const QString &staffNo)
{
    const auto rows = session.query(u"SELECT s.id, p.id FROM seat s JOIN person p ON p.id = s.person_id "
                                    "WHERE p.staff_no = ? AND s.kind = 'main' AND s.valid_to IS NULL"_s,
                                    {staffNo});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(Seat{rows->front().text(0), rows->front().text(1)});
}

Result<Done> ask(storage::Session &session, const Asking &asking, const Seat &asker, const Seat &decider,
                 const QDateTime &now)
{
    const QDateTime at = now.addSecs(-asking.hoursAgo * 3600);
    const QString id = newId();
    const bool waits = asking.refusal.isEmpty();
    const QVariant decidedAt = waits ? QVariant() : QVariant(toRfc3339(at.addSecs(5 * 3600)));
    const QVariant decidedBy = waits ? QVariant() : QVariant(decider.id);
    const auto asked =
        session.exec(u"INSERT INTO access_request(id, system_id, seat_id, person_id, reason, state, created_at, "
                     u"decided_at, decided_by, "
                     "answer, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {id, asking.system, asker.id, asker.personId, asking.reason, waits ? u"waiting"_s : u"refused"_s,
                      toRfc3339(at), decidedAt, decidedBy, asking.refusal, waits ? 1 : 2});
    if (!asked)
        return fail(asked.error());
    const auto named =
        session.exec(u"INSERT INTO access_request_decider(request_id, seat_id) VALUES(?, ?)"_s, {id, decider.id});
    if (!named)
        return fail(named.error());
    if (!waits)
        return Done{};
    return portal::WaitingList::insert(session,
                                       {{.id = {},
                                         .seatId = decider.id,
                                         .kind = gw::portal::CounterKind::SystemAccess,
                                         .titleKo = asking.titleKo,
                                         .titleEn = asking.titleEn,
                                         .since = at,
                                         .due = {},
                                         .link = u"gwanmun:systems/request/"_s + id}},
                                       at);
}

} // namespace

Result<Done> askForAccess(storage::Database &database, const QDateTime &now)
{
    return database.write([&now](storage::Session &session) -> Result<Done> {
        const auto any = session.query(u"SELECT 1 FROM access_request LIMIT 1"_s);
        if (!any)
            return fail(any.error());
        if (!any->empty())
            return Done{};
        for (const Asking &asking : askings()) {
            const auto asker = mainSeat(session, asking.asker);
            const auto decider = mainSeat(session, asking.decider);
            if (!asker || !decider)
                return fail(asker ? decider.error() : asker.error());
            if (!*asker || !*decider)
                continue;
            if (const auto asked = ask(session, asking, **asker, **decider, now); !asked)
                return asked;
        }
        return Done{};
    });
}

} // namespace gw::backend::seed
