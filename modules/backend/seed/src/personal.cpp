// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "areas.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

constexpr int noDue = 10'000;

struct TaskText
{
    QString title;
    int dueInDays = noDue;
    bool done = false;
    QString note = {};
};

struct NoteText
{
    QString title;
    QString text;
    bool pinned = false;
};

const std::vector<TaskText> &tasks()
{
    static const std::vector<TaskText> all{
        {u"출장 여비 정산"_s, 0},
        {u"주간 업무 보고 초안"_s, 1, false, u"지난주 실적 표를 먼저 확인한다."_s},
        {u"보안 교육 이수"_s, -1},
        {u"내년 예산 요구서 검토 의견"_s, 4},
        {u"회의실 예약"_s, 2},
        {u"인계서 목차 정리"_s},
        {u"만족도 조사 응답"_s, 6},
        {u"명함 새로 신청"_s, noDue, true},
        {u"지난달 초과근무 확인"_s, -3, true},
    };
    return all;
}

const std::vector<NoteText> &notes()
{
    static const std::vector<NoteText> all{
        {u"주간 회의"_s, u"- 소방 훈련 일정 공유\n- 민원 통계는 김 주무관이 준비\n- 다음 회의는 수요일 10시"_s, true},
        {u"자주 쓰는 번호"_s, u"전산 상황실 02-00-1199\n총무과 차량 02-00-1310\n문서고 02-00-1405"_s, true},
        {u"인수인계 메모"_s, u"계약 서류는 문서고 3열. 열쇠는 팀장 자리 서랍에 있다."_s},
        {u"점심 후보"_s, u"구내식당 수요일은 비빔밥. 정문 앞 칼국수집은 12시 20분 이후가 한산하다."_s},
        {u"보고서에 쓸 말"_s, u"‘추진함’보다 무엇을 했는지 쓴다. 숫자는 표로, 까닭은 한 문장으로."_s},
    };
    return all;
}

QVariant dueOf(const TaskText &task, const QDateTime &now)
{
    if (task.dueInDays == noDue)
        return {};
    return now.addSecs(9 * 3600).date().addDays(task.dueInDays).toString(Qt::ISODate); // the office's day
}

Result<Done> fillDesk(storage::Session &session, Random &random, const QString &personId, const QDateTime &now)
{
    std::vector<QVariantList> rows;
    qint64 position = 0;
    for (const TaskText &task : tasks()) {
        if (random.chance(20))
            continue; // no two desks are alike
        const QDateTime made = now.addSecs(-random.between(3600, 20 * 86'400));
        rows.push_back({personId, random.id(made), task.title, task.note, dueOf(task, now),
                        task.done ? QVariant(toRfc3339(now.addSecs(-random.between(600, 3000)))) : QVariant(),
                        position += 65'536, toRfc3339(made), toRfc3339(made)});
    }
    if (const auto done = session.execMany(
            u"INSERT INTO personal_task(person_id, id, title, note, due_on, done_at, position, link, created_at, "
            "updated_at, revision) VALUES(?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, 1)"_s,
            rows);
        !done)
        return done;
    rows.clear();
    for (const NoteText &note : notes()) {
        const QDateTime made = now.addSecs(-random.between(3600, 40 * 86'400));
        rows.push_back({personId, random.id(made), note.title, note.text, note.pinned ? 1 : 0, toRfc3339(made),
                        toRfc3339(made.addSecs(900))});
    }
    return session.execMany(u"INSERT INTO personal_note(person_id, id, title, text, pinned, created_at, updated_at, "
                            "revision) VALUES(?, ?, ?, ?, ?, ?, ?, 1)"_s,
                            rows);
}

} // namespace

Result<Done> fillDesks(const City &city, storage::Database &database, quint64 value, const QDateTime &now)
{
    return database.write([&](storage::Session &session) -> Result<Done> {
        Random random(value + 0x0DE5C);
        for (const PostRow &post : city.posts) {
            if (post.persona == none || post.mainSeat == none)
                continue;
            const int person = city.seats[size_t(post.mainSeat)].person;
            if (const auto done = fillDesk(session, random, city.persons[size_t(person)].id, now); !done)
                return done;
        }
        return Done{};
    });
}

} // namespace gw::backend::seed
