// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <QDate>
#include <map>

using namespace Qt::Literals::StringLiterals;
using gw::portal::CounterKind;

namespace gw::backend::seed {
namespace {

// %1 topic, %2 unit, %3 day, %4 an amount in won
const std::map<CounterKind, std::vector<Both>> &templates()
{
    static const std::map<CounterKind, std::vector<Both>> all{
        {CounterKind::Approval,
         {{u"%1 추진 계획(안)"_s, u"Plan for %1"_s}, {u"%1 결과 보고"_s, u"Report on %1"_s}, {u"%1 용역 착수 보고"_s, u"Start of the contract for %1"_s},
          {u"%1 관련 예산 변경 사용 승인 요청"_s, u"Change of budget for %1"_s}, {u"%1 위원회 개최 계획"_s, u"Committee meeting on %1"_s},
          {u"%1 담당자 관외 출장 신청"_s, u"Business trip for %1"_s}, {u"%1 물품 구매 품의(금 %4원)"_s, u"Purchase for %1 (KRW %4)"_s},
          {u"%1 운영 지침 개정(안)"_s, u"Revised guidelines for %1"_s}}},
        {CounterKind::Dispatch,
         {{u"%1 협조 요청"_s, u"Request for cooperation on %1"_s}, {u"%1 의견 회신"_s, u"Reply on %1"_s}, {u"%1 자료 제출"_s, u"Documents on %1"_s},
          {u"%1 처리 결과 통보"_s, u"Notice of the result on %1"_s}}},
        {CounterKind::Receipt,
         {{u"[%2] %1 자료 제출 요청"_s, u"[%2] Request for data on %1"_s}, {u"[%2] %1 협조 요청"_s, u"[%2] Request for cooperation on %1"_s},
          {u"[%2] %1 관련 의견 조회"_s, u"[%2] Consultation on %1"_s}, {u"[%2] %1 점검 결과 통보"_s, u"[%2] Findings of the inspection of %1"_s}}},
        {CounterKind::Circulation,
         {{u"%1 지침 개정 알림"_s, u"Changed guidelines for %1"_s}, {u"%1 교육 안내"_s, u"Training on %1"_s}, {u"%1 우수 사례 공유"_s, u"Good practice in %1"_s},
          {u"%1 월간 실적(%3)"_s, u"Monthly figures of %1 (%3)"_s}}},
        {CounterKind::MemoReport,
         {{u"%1 현황 메모"_s, u"Memo: state of %1"_s}, {u"%1 관련 언론 보도 대응"_s, u"Memo: press coverage of %1"_s}, {u"%1 의회 질의 답변 요지"_s, u"Memo: answers to the council on %1"_s}}},
        {CounterKind::DailyLog, {{u"%2 일일업무일지(%3)"_s, u"Daily log of %2 (%3)"_s}}},
        {CounterKind::MailEmployee,
         {{u"%1 회의 자료 송부드립니다"_s, u"Papers for the meeting on %1"_s}, {u"%1 관련 문의드립니다(%2)"_s, u"A question about %1 (%2)"_s},
          {u"Re: %1 일정 조율"_s, u"Re: Date for %1"_s}, {u"%1 업무 인수인계 건"_s, u"Handover of %1"_s}, {u"%1 취합 양식 보내드립니다"_s, u"Form to fill in: %1"_s}}},
        {CounterKind::MailCitizen,
         {{u"%1 관련 문의드립니다"_s, u"Question about %1"_s}, {u"%1 신청 절차가 궁금합니다"_s, u"How do I apply: %1"_s}, {u"%1 처리 감사드립니다"_s, u"Thank you for %1"_s}}},
        {CounterKind::EHojo,
         {{u"지출 결의: %1(%4원)"_s, u"Payment order: %1 (KRW %4)"_s}, {u"원인 행위 승인: %1(%4원)"_s, u"Commitment: %1 (KRW %4)"_s},
          {u"예산 배정 요청: %1"_s, u"Allocation request: %1"_s}, {u"대금 지급 확인: %1(%4원)"_s, u"Confirm payment: %1 (KRW %4)"_s}}},
        {CounterKind::Complaints,
         {{u"%1 불편 신고"_s, u"Complaint: %1"_s}, {u"%1 처리 요청"_s, u"Request: %1"_s}, {u"%1 재민원(2차)"_s, u"Second complaint: %1"_s},
          {u"%1 정보 공개 청구"_s, u"Disclosure request: %1"_s}, {u"%1 개선 건의"_s, u"Suggestion: %1"_s}}},
    };
    return all;
}

} // namespace

Both waitingTitle(Random &random, CounterKind kind, const Both &topic, const Both &unit, QDate day)
{
    const Both &pattern = random.pick(templates().at(kind));
    const QString amount = QLocale::c().toString(random.between(4, 4800) * 10'000);
    const auto fill = [&](QString text, const QString &what, const QString &where, const QString &when) {
        return text.replace(u"%1"_s, what).replace(u"%2"_s, where).replace(u"%3"_s, when).replace(u"%4"_s, amount);
    };
    const QString written = u"%1. %2. %3."_s.arg(day.year()).arg(day.month()).arg(day.day());
    return {fill(pattern.ko, topic.ko, unit.ko, written), fill(pattern.en, topic.en.toLower(), unit.en, day.toString(Qt::ISODate))};
}

QString waitingLink(CounterKind kind, const QString &id)
{
    switch (kind) {
    case CounterKind::MemoReport: return u"gwanmun:approval/memo/"_s + id;
    case CounterKind::DailyLog: return u"gwanmun:approval/daily-log/"_s + id;
    case CounterKind::MailEmployee:
    case CounterKind::MailCitizen: return u"gwanmun:mail/message/"_s + id;
    case CounterKind::EHojo: return u"gwanmun:systems/e-hojo/"_s + id;
    case CounterKind::Complaints: return u"gwanmun:systems/complaints/"_s + id;
    default: return u"gwanmun:approval/document/"_s + id;
    }
}

} // namespace gw::backend::seed
