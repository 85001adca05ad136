// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "waiting.h"

#include "texts.h"

using namespace Qt::Literals::StringLiterals;
using gw::portal::CounterKind;

namespace gw::backend::seed {
namespace {

struct Load
{
    CounterKind kind;
    int leader;  ///< about how many wait for a head
    int clerk;   ///< … and for everybody else
    int dueDays; ///< 0: without a deadline
};
constexpr Load loads[] = {
    {CounterKind::Approval, 5, 1, 3},     {CounterKind::Dispatch, 0, 1, 2},    {CounterKind::Receipt, 1, 2, 5},
    {CounterKind::Circulation, 3, 2, 0},  {CounterKind::MemoReport, 2, 0, 0},  {CounterKind::DailyLog, 2, 0, 1},
    {CounterKind::EHojo, 1, 1, 4},        {CounterKind::Complaints, 0, 1, 7},
};

int countFor(const Load &load, Random &random, const PostRow &post)
{
    const int about = post.isHead ? load.leader : load.clerk;
    if (post.persona == none)
        return random.below(about + 1);
    // A persona is there to show things: no kind stays empty, and who deals with complaints has many.
    const bool complaints = post.title.en == u"Complaints Officer"_s && load.kind == CounterKind::Complaints;
    const bool documents = post.title.en == u"Document Clerk"_s
                           && (load.kind == CounterKind::Receipt || load.kind == CounterKind::Dispatch);
    return random.between(1, about + 2) + (complaints || documents ? random.between(14, 22) : 0);
}

/// Somebody of the unit, or who heads a unit right below it, if possible not `person`.
const PersonRow &colleagueOf(const City &city, Random &random, int unit, int person)
{
    std::vector<int> posts = city.units[size_t(unit)].posts;
    for (size_t below = size_t(unit) + 1; below < city.units.size() && city.units[below].parent == unit; ++below)
        posts.push_back(city.units[below].headPost);
    for (int attempt = 0; attempt < 4; ++attempt) {
        const PostRow &post = city.posts[size_t(random.pick(posts))];
        if (post.mainSeat != none && city.seats[size_t(post.mainSeat)].person != person)
            return city.persons[size_t(city.seats[size_t(post.mainSeat)].person)];
    }
    return city.persons[size_t(person)];
}

} // namespace

QList<portal::WaitingDraft> waitingFor(const City &city, Random &random, int seat, const QDateTime &now)
{
    const SeatRow &row = city.seats[size_t(seat)];
    const PostRow &post = city.posts[size_t(row.post)];
    const UnitRow &division = city.divisionOf(post.unit);
    QList<portal::WaitingDraft> out;
    for (const Load &load : loads) {
        const int count = countFor(load, random, post);
        for (int i = 0; i < count; ++i) {
            // Most of it is from today and yesterday, some of it is old.
            const int mostHours = random.chance(70) ? 20 : random.chance(70) ? 90 : 320;
            const QDateTime when = now.addSecs(-60 * qint64(random.between(3, mostHours * 60)));
            const QDateTime since = load.kind == CounterKind::Complaints ? when : inOfficeHours(random, when, now);
            const UnitRow &other = city.units[size_t(random.below(int(city.units.size())))];
            const Both &topic = random.chance(80) ? random.pick(division.topics) : random.pick(other.topics);
            const PersonRow &colleague = colleagueOf(city, random, post.unit, row.person);
            const Both title = waitingTitle(random, load.kind, {topic, other.name, {colleague.name, colleague.nameEn}},
                                            since.toOffsetFromUtc(9 * 3600).date());
            portal::WaitingDraft draft;
            draft.id = random.id(since);
            draft.seatId = row.id;
            draft.kind = load.kind;
            draft.titleKo = title.ko;
            draft.titleEn = title.en;
            draft.since = since;
            if (load.dueDays > 0)
                draft.due = since.addDays(load.dueDays);
            draft.link = waitingLink(load.kind, draft.id);
            out.append(draft);
        }
    }
    return out;
}

} // namespace gw::backend::seed
