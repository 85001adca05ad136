// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <QDate>
#include <QLocale>
#include <map>

using namespace Qt::Literals::StringLiterals;
using gw::portal::CounterKind;

namespace gw::backend::seed {
namespace {

// %1 topic, %2 unit, %3 day, %4 a district, %5 a person, %6 an amount in won
const std::map<CounterKind, std::vector<Both>> &templates()
{
    static const std::map<CounterKind, std::vector<Both>> all{
        {CounterKind::Approval,
         {{u"%1 추진 계획(안)"_s, u"Plan for %1"_s},
          {u"%1 결과 보고"_s, u"Report on %1"_s},
          {u"%1 용역 착수 보고"_s, u"Start of the contract for %1"_s},
          {u"%1 관련 예산 변경 사용 승인 요청"_s, u"Change of budget for %1"_s},
          {u"%1 위원회 개최 계획"_s, u"Committee meeting on %1"_s},
          {u"%1 담당자 관외 출장 신청"_s, u"Business trip for %1"_s},
          {u"%1 물품 구매 품의(금 %6원)"_s, u"Purchase for %1 (KRW %6)"_s},
          {u"%1 운영 지침 개정(안)"_s, u"Revised guidelines for %1"_s}}},
        {CounterKind::Dispatch,
         {{u"%1 협조 요청"_s, u"Request for cooperation on %1"_s},
          {u"%1 의견 회신"_s, u"Reply on %1"_s},
          {u"%1 자료 제출"_s, u"Documents on %1"_s},
          {u"%1 처리 결과 통보"_s, u"Notice of the result on %1"_s}}},
        {CounterKind::Receipt,
         {{u"[%2] %1 자료 제출 요청"_s, u"[%2] Request for data on %1"_s},
          {u"[%2] %1 협조 요청"_s, u"[%2] Request for cooperation on %1"_s},
          {u"[%2] %1 관련 의견 조회"_s, u"[%2] Consultation on %1"_s},
          {u"[%2] %1 점검 결과 통보"_s, u"[%2] Findings of the inspection of %1"_s}}},
        {CounterKind::Circulation,
         {{u"%1 지침 개정 알림"_s, u"Changed guidelines for %1"_s},
          {u"%1 교육 안내"_s, u"Training on %1"_s},
          {u"%1 우수 사례 공유"_s, u"Good practice in %1"_s},
          {u"%1 월간 실적(%3)"_s, u"Monthly figures of %1 (%3)"_s}}},
        {CounterKind::MemoReport,
         {{u"%1 현황 메모"_s, u"Memo: state of %1"_s},
          {u"%1 관련 언론 보도 대응"_s, u"Memo: press coverage of %1"_s},
          {u"%1 의회 질의 답변 요지"_s, u"Memo: answers to the council on %1"_s}}},
        {CounterKind::DailyLog, {{u"%5 일일업무일지(%3)"_s, u"Daily log of %5 (%3)"_s}}},
        {CounterKind::EHojo,
         {{u"지출 결의: %1(%6원)"_s, u"Payment order: %1 (KRW %6)"_s},
          {u"원인 행위 승인: %1(%6원)"_s, u"Commitment: %1 (KRW %6)"_s},
          {u"예산 배정 요청: %1"_s, u"Allocation request: %1"_s},
          {u"대금 지급 확인: %1(%6원)"_s, u"Confirm payment: %1 (KRW %6)"_s}}},
        {CounterKind::Complaints,
         {{u"%4 보도블록 파손 신고"_s, u"Broken pavement in %4"_s},
          {u"%4 불법주정차 단속 요청"_s, u"Illegal parking in %4"_s},
          {u"%4 가로등 고장 신고"_s, u"Street lamp out of order in %4"_s},
          {u"%4 공사장 소음 신고"_s, u"Noise from a building site in %4"_s},
          {u"%4 버스 정류소 쉼터 설치 건의"_s, u"Suggestion: a shelter at a bus stop in %4"_s},
          {u"%4 무단 투기 쓰레기 수거 요청"_s, u"Dumped rubbish in %4"_s},
          {u"%4 하수구 악취 민원"_s, u"Smell from a drain in %4"_s},
          {u"%4 놀이터 시설 보수 요청"_s, u"Repair of a playground in %4"_s},
          {u"%4 어린이 보호구역 신호 시간 조정 건의"_s, u"Suggestion: longer green light at a school in %4"_s},
          {u"%4 점자블록 훼손 신고"_s, u"Damaged tactile paving in %4"_s},
          {u"주차 허가 반려 사유 이의 신청"_s, u"Objection: refused parking permit"_s},
          {u"%4 도로 함몰 긴급 신고"_s, u"Urgent: the road has sunk in %4"_s},
          {u"%4 가로수 가지치기 요청"_s, u"Trees to be pruned in %4"_s},
          {u"회의록 정보 공개 청구"_s, u"Disclosure request: minutes of a committee"_s},
          {u"%4 둔치 자전거 도로 파손 신고"_s, u"Damaged riverside cycle lane in %4"_s},
          {u"%4 층간 소음 중재 요청(2차)"_s, u"Second request: noise between floors in %4"_s}}},
    };
    return all;
}

} // namespace

Both waitingTitle(Random &random, CounterKind kind, const Subject &about, QDate day)
{
    const Both &pattern = random.pick(templates().at(kind));
    const Both &place = random.pick(districts());
    const QString amount = QLocale(QLocale::English).toString(random.between(4, 4800) * 10'000);
    const QString written = u"%1. %2. %3."_s.arg(day.year()).arg(day.month()).arg(day.day());
    return {QString(pattern.ko)
                .replace(u"%1"_s, about.topic.ko)
                .replace(u"%2"_s, about.unit.ko)
                .replace(u"%3"_s, written)
                .replace(u"%4"_s, place.ko)
                .replace(u"%5"_s, about.person.ko)
                .replace(u"%6"_s, amount),
            QString(pattern.en)
                .replace(u"%1"_s, about.topic.en.toLower())
                .replace(u"%2"_s, about.unit.en)
                .replace(u"%3"_s, day.toString(Qt::ISODate))
                .replace(u"%4"_s, place.en)
                .replace(u"%5"_s, about.person.en)
                .replace(u"%6"_s, amount)};
}

QDateTime inOfficeHours(Random &random, const QDateTime &time, const QDateTime &now)
{
    constexpr int offset = 9 * 3600; // Korea
    const QDateTime there = time.toOffsetFromUtc(offset);
    if (there.time().hour() >= 8 && there.time().hour() < 20)
        return time;
    const QDateTime moved(there.date(), QTime(random.between(8, 18), random.below(60), random.below(60)),
                          Qt::OffsetFromUTC, offset);
    return (moved > now ? moved.addDays(-1) : moved).toUTC();
}

QString waitingLink(CounterKind kind, const QString &id)
{
    switch (kind) {
    case CounterKind::MemoReport: return u"gwanmun:approval/memo/"_s + id;
    case CounterKind::DailyLog: return u"gwanmun:approval/daily-log/"_s + id;
    case CounterKind::EHojo: return u"gwanmun:systems/e-hojo/"_s + id;
    case CounterKind::Complaints: return u"gwanmun:systems/complaints/"_s + id;
    default: return u"gwanmun:approval/document/"_s + id;
    }
}

} // namespace gw::backend::seed
