// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "definition.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

template <class T>
const T *find(const std::vector<T> &all, const QString &id, QString T::*key)
{
    const auto found = std::ranges::find(all, id, key);
    return found == all.end() ? nullptr : &*found;
}

Definition finance()
{
    return {
        .id = u"e-finance"_s,
        .item = {u"지출 결의"_s, u"Expenditure"_s},
        .lead = {u"부서의 지출 결의와 결재 상태입니다."_s,
                 u"Expenditures of the office and where their approval stands."_s},
        .who = {u"채주"_s, u"Payee"_s},
        .place = {u"예산 과목"_s, u"Budget line"_s},
        .amount = {u"금액"_s, u"Amount"_s},
        .states = {{u"draft"_s, {u"작성 중"_s, u"Draft"_s}},
                   {u"submitted"_s, {u"결재 대기"_s, u"Waiting for approval"_s}, Tone::Waiting, true},
                   {u"approved"_s, {u"승인"_s, u"Approved"_s}, Tone::Good},
                   {u"returned"_s, {u"반려"_s, u"Returned"_s}, Tone::Bad}},
        .steps = {{u"submit"_s, {u"결재 올리기"_s, u"Submit for approval"_s}, u"draft"_s, u"submitted"_s, {u"clerk"_s}},
                  {u"approve"_s, {u"승인"_s, u"Approve"_s}, u"submitted"_s, u"approved"_s, {u"approver"_s}},
                  {u"return"_s, {u"반려"_s, u"Return"_s}, u"submitted"_s, u"returned"_s, {u"approver"_s}},
                  {u"resubmit"_s, {u"다시 올리기"_s, u"Submit again"_s}, u"returned"_s, u"submitted"_s, {u"clerk"_s}}},
        .roles = {{u"approver"_s, true, true, false}, {u"clerk"_s}, {u"viewer"_s, true, false}},
    };
}

Definition complaints()
{
    return {
        .id = u"complaints"_s,
        .item = {u"민원"_s, u"Complaint"_s},
        .lead = {u"접수된 민원과 처리 기한입니다."_s, u"Complaints received and when an answer is due."_s},
        .who = {u"민원인"_s, u"Complainant"_s},
        .place = {u"위치"_s, u"Place"_s},
        .amount = {},
        .states = {{u"received"_s, {u"접수"_s, u"Received"_s}, Tone::Waiting, true},
                   {u"assigned"_s, {u"처리 중"_s, u"In progress"_s}, Tone::Waiting, true},
                   {u"answered"_s, {u"답변 완료"_s, u"Answered"_s}, Tone::Good},
                   {u"closed"_s, {u"종결"_s, u"Closed"_s}}},
        .steps = {{u"take"_s,
                   {u"내가 맡기"_s, u"Assign to me"_s},
                   u"received"_s,
                   u"assigned"_s,
                   {u"officer"_s, u"handler"_s},
                   true},
                  {u"answer"_s,
                   {u"답변 보내기"_s, u"Send the answer"_s},
                   u"assigned"_s,
                   u"answered"_s,
                   {u"officer"_s, u"handler"_s}},
                  {u"close"_s, {u"종결"_s, u"Close"_s}, u"answered"_s, u"closed"_s, {u"officer"_s}}},
        .roles = {{u"officer"_s}, {u"handler"_s, true, true, false}, {u"viewer"_s, true, false}},
    };
}

Definition personnel()
{
    return {
        .id = u"personnel"_s,
        .item = {u"인사 신청"_s, u"Personnel request"_s},
        .lead = {u"휴가, 교육, 파견 신청입니다."_s, u"Requests for leave, training and secondment."_s},
        .who = {u"신청인"_s, u"Applicant"_s},
        .place = {u"기간"_s, u"Period"_s},
        .amount = {},
        .states = {{u"requested"_s, {u"승인 대기"_s, u"Waiting for approval"_s}, Tone::Waiting, true},
                   {u"approved"_s, {u"승인"_s, u"Approved"_s}, Tone::Good},
                   {u"rejected"_s, {u"불승인"_s, u"Not approved"_s}, Tone::Bad}},
        .steps = {{u"approve"_s, {u"승인"_s, u"Approve"_s}, u"requested"_s, u"approved"_s, {u"manager"_s, u"head"_s}},
                  {u"reject"_s,
                   {u"불승인"_s, u"Do not approve"_s},
                   u"requested"_s,
                   u"rejected"_s,
                   {u"manager"_s, u"head"_s}}},
        .roles = {{u"manager"_s}, {u"head"_s, false, false, false}, {u"self"_s, false, false}},
    };
}

Definition procurement()
{
    return {
        .id = u"procurement"_s,
        .item = {u"구매 요청"_s, u"Purchase request"_s},
        .lead = {u"물품과 용역의 구매 요청입니다."_s, u"Requests to buy goods and services."_s},
        .who = {u"요청 부서"_s, u"Requested by"_s},
        .place = {u"계약 방법"_s, u"Kind of contract"_s},
        .amount = {u"추정 금액"_s, u"Estimate"_s},
        .states = {{u"requested"_s, {u"요청"_s, u"Requested"_s}, Tone::Waiting, true},
                   {u"reviewing"_s, {u"계약 심사"_s, u"Under review"_s}, Tone::Waiting, true},
                   {u"ordered"_s, {u"발주"_s, u"Ordered"_s}, Tone::Good},
                   {u"cancelled"_s, {u"취소"_s, u"Cancelled"_s}, Tone::Bad}},
        .steps = {{u"review"_s,
                   {u"심사 시작"_s, u"Start the review"_s},
                   u"requested"_s,
                   u"reviewing"_s,
                   {u"contracting"_s},
                   true},
                  {u"order"_s, {u"발주"_s, u"Place the order"_s}, u"reviewing"_s, u"ordered"_s, {u"contracting"_s}},
                  {u"cancel"_s,
                   {u"요청 취소"_s, u"Cancel the request"_s},
                   u"requested"_s,
                   u"cancelled"_s,
                   {u"contracting"_s, u"requester"_s}}},
        .roles = {{u"contracting"_s}, {u"requester"_s, true, false, false}, {u"viewer"_s, true, false}},
    };
}

Definition facilities()
{
    return {
        .id = u"facilities"_s,
        .item = {u"시설 예약"_s, u"Reservation"_s},
        .lead = {u"회의실과 체육 시설의 예약입니다."_s, u"Reservations of meeting rooms and sports grounds."_s},
        .who = {u"신청인"_s, u"Applicant"_s},
        .place = {u"시설과 시간"_s, u"Room and time"_s},
        .amount = {u"사용료"_s, u"Fee"_s},
        .states = {{u"requested"_s, {u"확인 대기"_s, u"To be confirmed"_s}, Tone::Waiting, true},
                   {u"confirmed"_s, {u"확정"_s, u"Confirmed"_s}, Tone::Good},
                   {u"declined"_s, {u"거절"_s, u"Declined"_s}, Tone::Bad}},
        .steps = {{u"confirm"_s, {u"확정"_s, u"Confirm"_s}, u"requested"_s, u"confirmed"_s, {u"manager"_s}},
                  {u"decline"_s, {u"거절"_s, u"Decline"_s}, u"requested"_s, u"declined"_s, {u"manager"_s}}},
        .roles = {{u"manager"_s}, {u"user"_s, true, false}},
    };
}

Definition parking()
{
    return {
        .id = u"parking"_s,
        .item = {u"주차 허가"_s, u"Parking permit"_s},
        .lead = {u"거주자우선주차와 임시 주차 허가 신청입니다."_s,
                 u"Applications for resident and temporary permits."_s},
        .who = {u"신청인"_s, u"Applicant"_s},
        .place = {u"구획"_s, u"Parking area"_s},
        .amount = {u"수수료"_s, u"Fee"_s},
        .states = {{u"applied"_s, {u"심사 대기"_s, u"To be examined"_s}, Tone::Waiting, true},
                   {u"documents"_s, {u"서류 보완"_s, u"Documents missing"_s}, Tone::Waiting},
                   {u"granted"_s, {u"허가"_s, u"Granted"_s}, Tone::Good},
                   {u"refused"_s, {u"불허"_s, u"Refused"_s}, Tone::Bad}},
        .steps =
            {{u"grant"_s, {u"허가"_s, u"Grant"_s}, u"applied"_s, u"granted"_s, {u"officer"_s, u"head"_s}},
             {u"ask"_s, {u"서류 보완 요청"_s, u"Ask for documents"_s}, u"applied"_s, u"documents"_s, {u"officer"_s}},
             {u"refuse"_s, {u"불허"_s, u"Refuse"_s}, u"applied"_s, u"refused"_s, {u"head"_s}},
             {u"complete"_s, {u"보완 완료"_s, u"Documents arrived"_s}, u"documents"_s, u"applied"_s, {u"officer"_s}}},
        .roles = {{u"officer"_s}, {u"head"_s}, {u"viewer"_s, true, false}},
    };
}

Definition archive()
{
    return {
        .id = u"archive"_s,
        .item = {u"기록물 열람"_s, u"Request for a record"_s},
        .lead = {u"보존 기록물의 열람과 대출 신청입니다."_s, u"Requests to read or borrow records of the archive."_s},
        .who = {u"신청인"_s, u"Applicant"_s},
        .place = {u"서가"_s, u"Shelf"_s},
        .amount = {},
        .states = {{u"requested"_s, {u"신청"_s, u"Requested"_s}, Tone::Waiting, true},
                   {u"lent"_s, {u"대출 중"_s, u"Lent"_s}, Tone::Plain},
                   {u"returned"_s, {u"반납"_s, u"Returned"_s}, Tone::Good},
                   {u"declined"_s, {u"불허"_s, u"Declined"_s}, Tone::Bad}},
        .steps =
            {{u"lend"_s, {u"대출"_s, u"Lend"_s}, u"requested"_s, u"lent"_s, {u"archivist"_s}},
             {u"decline"_s, {u"불허"_s, u"Decline"_s}, u"requested"_s, u"declined"_s, {u"archivist"_s}},
             {u"take-back"_s, {u"반납 확인"_s, u"Confirm the return"_s}, u"lent"_s, u"returned"_s, {u"archivist"_s}}},
        .roles = {{u"archivist"_s}, {u"reader"_s, true, false}},
    };
}

Definition works()
{
    return {
        .id = u"gis-works"_s,
        .item = {u"굴착 허가"_s, u"Works permit"_s},
        .lead = {u"도로 굴착과 점용 공사의 허가입니다."_s, u"Permits for digging up and occupying roads."_s},
        .who = {u"시공자"_s, u"Contractor"_s},
        .place = {u"구간"_s, u"Section"_s},
        .amount = {u"점용료"_s, u"Charge"_s},
        .states = {{u"applied"_s, {u"신청"_s, u"Applied for"_s}, Tone::Waiting, true},
                   {u"reviewing"_s, {u"현장 확인"_s, u"Site inspection"_s}, Tone::Waiting, true},
                   {u"permitted"_s, {u"허가"_s, u"Permitted"_s}, Tone::Good},
                   {u"refused"_s, {u"불허"_s, u"Refused"_s}, Tone::Bad}},
        .steps = {{u"inspect"_s,
                   {u"현장 확인 시작"_s, u"Start the inspection"_s},
                   u"applied"_s,
                   u"reviewing"_s,
                   {u"inspector"_s},
                   true},
                  {u"permit"_s, {u"허가"_s, u"Permit"_s}, u"reviewing"_s, u"permitted"_s, {u"inspector"_s}},
                  {u"refuse"_s, {u"불허"_s, u"Refuse"_s}, u"reviewing"_s, u"refused"_s, {u"inspector"_s}}},
        .roles = {{u"inspector"_s}, {u"viewer"_s, true, false}},
        .hasPlan = true,
    };
}

} // namespace

const State *Definition::state(const QString &stateId) const
{
    return find(states, stateId, &State::id);
}

const Step *Definition::step(const QString &stepId) const
{
    return find(steps, stepId, &Step::id);
}

const Role *Definition::role(const QString &code) const
{
    return find(roles, code, &Role::code);
}

QStringList Definition::waitingStates() const
{
    QStringList found;
    for (const State &one : states) {
        if (one.waits)
            found.append(one.id);
    }
    return found;
}

QStringList Definition::statesFor(const QString &role) const
{
    QStringList found;
    for (const Step &one : steps) {
        const State *from = state(one.from);
        if (one.roles.contains(role) && from && from->waits && !found.contains(one.from))
            found.append(one.from);
    }
    return found;
}

const std::vector<Definition> &definitions()
{
    static const std::vector<Definition> all{finance(),    complaints(), personnel(), procurement(),
                                             facilities(), parking(),    archive(),   works()};
    return all;
}

const Definition *definition(const QString &systemId)
{
    return find(definitions(), systemId, &Definition::id);
}

} // namespace gw::backend::apps
