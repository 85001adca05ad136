// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "documentstories.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

const QString haneul = u"11-204518"_s;
const QString seojun = u"11-198204"_s;
const QString jiu = u"11-187330"_s;
const QString eunseo = u"11-175102"_s;
const QString hyunwoo = u"11-190458"_s;
const QString garam = u"31-203415"_s;
const QString dohyun = u"31-180911"_s;
const QString colleague = u"team:업무포털관리팀"_s;
const QString approve = u"approve"_s;

std::vector<StoryStep> upToDivision()
{
    return {{u"review"_s, seojun}, {u"decide"_s, jiu}};
}

std::vector<StoryStep> upToBureau()
{
    return {{u"review"_s, seojun}, {u"review"_s, jiu}, {u"decide"_s, eunseo}};
}

std::vector<DocumentStory> drafts()
{
    return {{.drafter = haneul,
             .daysAgo = 0.3,
             .title = u"업무포털 이용자 만족도 조사 계획"_s,
             .summary = u"이용자 만족도를 조사하는 방법과 일정을 정하는 계획"_s,
             .keywords = {u"업무포털"_s, u"만족도"_s},
             .lines = {u"1 조사 목적: 불편한 점을 찾아 고치기 위함"_s, u"1 조사 대상: 직원 500명"_s},
             .steps = upToDivision(),
             .isSubmitted = false},
            {.drafter = haneul,
             .daysAgo = 2,
             .title = u"공용 노트북 교체 검토"_s,
             .summary = u"오래된 공용 노트북의 교체 여부를 검토한 결과"_s,
             .keywords = {u"노트북"_s, u"교체"_s},
             .lines = {u"0 교체 대상과 비용을 정리하는 중입니다."_s},
             .isSubmitted = false,
             .form = u"short-report"_s},
            {.drafter = garam,
             .daysAgo = 1,
             .title = u"거주자우선주차 배정 기준 개선안"_s,
             .summary = u"배정 기준을 알기 쉽게 고치는 안"_s,
             .keywords = {u"주차"_s, u"배정"_s},
             .lines = {u"1 현재 기준의 문제점"_s, u"1 개선 방향"_s},
             .isSubmitted = false}};
}

std::vector<DocumentStory> onTheirWay()
{
    return {{.drafter = haneul,
             .daysAgo = 0.4,
             .title = u"업무포털 정기 점검 계획"_s,
             .summary = u"다음 달 정기 점검의 일정과 담당을 정하는 계획"_s,
             .keywords = {u"업무포털"_s, u"점검"_s},
             .lines = {u"1 점검 내용"_s, u"2 서버와 저장 장치의 상태"_s, u"2 백업 복구 시험"_s,
                       u"1 점검하는 동안의 안내"_s},
             .steps = upToDivision()},
            {.drafter = colleague,
             .daysAgo = 0.6,
             .title = u"신규 임용자 계정 발급 결과 보고"_s,
             .summary = u"이번 달 새로 임용된 사람의 계정을 발급한 결과"_s,
             .keywords = {u"계정"_s, u"발급"_s},
             .lines = {u"0 계정 12개를 발급하였습니다."_s},
             .steps = upToDivision(),
             .form = u"short-report"_s},
            {.drafter = colleague,
             .daysAgo = 0.5,
             .title = u"장애 대응 모의 훈련 실시"_s,
             .summary = u"장애가 났을 때의 역할을 연습하는 훈련 계획"_s,
             .keywords = {u"장애"_s, u"훈련"_s},
             .lines = {u"1 훈련 목적"_s, u"1 훈련 방법"_s, u"1 협조 사항"_s},
             .steps = upToDivision(),
             .urgency = u"urgent"_s},
            {.drafter = haneul,
             .daysAgo = 1.4,
             .title = u"업무 자동화 과제 선정 결과 보고"_s,
             .summary = u"부서가 낸 과제 가운데 먼저 할 것을 고른 결과"_s,
             .keywords = {u"자동화"_s, u"과제"_s},
             .lines = {u"1 심사 경과"_s, u"1 선정 결과"_s, u"2 문서 접수 알림"_s, u"2 회의실 예약"_s},
             .steps = upToDivision(),
             .deeds = {{seojun, approve}}},
            {.drafter = haneul,
             .daysAgo = 1.8,
             .title = u"디지털 행정 추진 계획"_s,
             .summary = u"내년에 할 일과 그 순서를 정하는 계획"_s,
             .keywords = {u"디지털"_s, u"계획"_s},
             .lines = {u"1 추진 배경"_s, u"1 과제별 일정"_s, u"1 예산"_s},
             .task = 1,
             .steps = upToBureau(),
             .deeds = {{seojun, approve, u"과제의 순서를 다시 확인했습니다."_s}, {jiu, approve}}},
            {.drafter = haneul,
             .daysAgo = 1.1,
             .title = u"업무포털 고도화 용역 계약 의뢰"_s,
             .summary = u"업무포털을 고치는 용역의 계약을 의뢰하는 문서"_s,
             .keywords = {u"용역"_s, u"계약"_s},
             .lines = {u"1 용역 개요"_s, u"1 소요 예산"_s, u"1 계약 방법"_s},
             .task = 3,
             .steps = {{u"review"_s, seojun}, {u"review"_s, jiu}, {u"concur"_s, hyunwoo}, {u"decide"_s, eunseo}},
             .deeds = {{seojun, approve}, {jiu, approve}},
             .amount = 450'000'000},
            {.drafter = haneul,
             .daysAgo = 2.3,
             .title = u"정보화 교육장 개편 검토 결과"_s,
             .summary = u"교육장의 좌석과 장비를 바꾸는 안을 검토한 결과"_s,
             .keywords = {u"교육장"_s, u"개편"_s},
             .lines = {u"1 현황"_s, u"1 개편안"_s},
             .steps = upToDivision(),
             .deeds = {{seojun, u"hold"_s}}},
            {.drafter = haneul,
             .daysAgo = 1.6,
             .title = u"통합 인증 전환 일정 보고"_s,
             .summary = u"통합 인증으로 바꾸는 일정을 보고하는 문서"_s,
             .keywords = {u"인증"_s, u"전환"_s},
             .lines = {u"1 전환 순서"_s, u"1 비상 대책"_s},
             .steps = {{u"review"_s, seojun},
                       {u"concur"_s, u"unit:예산담당관"_s},
                       {u"concur"_s, hyunwoo, true},
                       {u"decide"_s, jiu}},
             .deeds = {{seojun, approve}}},
            {.drafter = u"team:주차허가팀"_s,
             .daysAgo = 0.7,
             .title = u"불법주정차 단속 결과 보고"_s,
             .summary = u"지난주에 단속한 결과를 정리한 보고"_s,
             .keywords = {u"단속"_s, u"주차"_s},
             .lines = {u"1 단속 결과"_s, u"1 조치 계획"_s},
             .steps = {{u"decide"_s, dohyun}}},
            {.drafter = garam,
             .daysAgo = 0.5,
             .title = u"공영주차장 야간 개방 계획"_s,
             .summary = u"밤에 비는 주차장을 주민에게 여는 계획"_s,
             .keywords = {u"주차장"_s, u"개방"_s},
             .lines = {u"1 개방 대상"_s, u"1 운영 방법"_s, u"1 안전 대책"_s},
             .steps = {{u"decide"_s, dohyun}},
             .urgency = u"urgent"_s}};
}

std::vector<DocumentStory> sentBack()
{
    return {{.drafter = haneul,
             .daysAgo = 2.6,
             .title = u"출장 결과 보고(다른 시의 업무포털)"_s,
             .summary = u"다른 시의 업무포털을 둘러본 결과를 정리한 보고"_s,
             .keywords = {u"출장"_s, u"업무포털"_s},
             .lines = {u"1 방문 개요"_s, u"1 배울 점"_s},
             .steps = upToDivision(),
             .deeds = {{seojun, approve},
                       {jiu, u"return"_s, u"우리 시에 적용할 점을 항목별로 나누어 보완하여 주십시오."_s}}},
            {.drafter = haneul,
             .daysAgo = 3.2,
             .title = u"서버실 출입 통제 강화 계획"_s,
             .summary = u"서버실에 드나드는 절차를 고치는 계획"_s,
             .keywords = {u"서버실"_s, u"출입"_s},
             .lines = {u"1 현황"_s, u"1 강화 방안"_s},
             .steps = upToDivision(),
             .deeds = {{haneul, u"withdraw"_s, u"첨부할 자료를 빠뜨렸습니다."_s}}},
            {.drafter = garam,
             .daysAgo = 2.2,
             .title = u"주차 허가 수수료 감면 대상 검토"_s,
             .summary = u"수수료를 줄여 줄 대상을 검토한 결과"_s,
             .keywords = {u"수수료"_s, u"감면"_s},
             .lines = {u"1 검토 배경"_s, u"1 검토 결과"_s},
             .steps = {{u"decide"_s, dohyun}},
             .deeds = {{dohyun, u"return"_s, u"관련 조례의 근거를 밝혀 주십시오."_s}}}};
}

std::vector<DocumentStory> decided()
{
    return {
        {.drafter = haneul,
         .daysAgo = 9.3,
         .title = u"업무포털 상반기 운영 결과 보고"_s,
         .summary = u"상반기에 업무포털을 운영한 결과"_s,
         .keywords = {u"업무포털"_s, u"운영"_s},
         .lines = {u"1 이용 현황"_s, u"1 개선한 일"_s, u"1 앞으로의 계획"_s},
         .steps = upToDivision(),
         .deeds = {{seojun, approve}, {jiu, approve}}},
        {.drafter = colleague,
         .daysAgo = 8.1,
         .title = u"사무용 소프트웨어 사용 현황 조사"_s,
         .summary = u"부서별 사용 현황을 조사한 결과"_s,
         .keywords = {u"소프트웨어"_s, u"조사"_s},
         .lines = {u"1 조사 결과"_s, u"1 조치 사항"_s},
         .steps = upToDivision(),
         .deeds = {{seojun, approve}, {jiu, approve, u"남는 사용권은 다른 부서로 옮기십시오."_s}}},
        {.drafter = haneul,
         .daysAgo = 7.2,
         .title = u"업무포털 접근성 개선 결과"_s,
         .summary = u"화면을 읽어 주는 프로그램에서 쓰기 쉽게 고친 결과"_s,
         .keywords = {u"접근성"_s, u"개선"_s},
         .lines = {u"1 고친 내용"_s, u"1 이용자 의견"_s},
         .steps = {{u"concur"_s, hyunwoo}, {u"decide"_s, jiu}},
         .deeds = {{hyunwoo, u"conditional"_s, u"내년 예산 범위에서 동의합니다."_s}, {jiu, approve}}},
        {.drafter = haneul,
         .daysAgo = 6.4,
         .title = u"중장기 정보화 기본 방향"_s,
         .summary = u"다섯 해 동안의 정보화 방향을 정한 문서"_s,
         .keywords = {u"정보화"_s, u"방향"_s},
         .lines = {u"1 비전"_s, u"1 추진 과제"_s, u"1 재원"_s},
         .task = 1,
         .steps = upToBureau(),
         .deeds = {{seojun, approve}, {jiu, approve}, {eunseo, approve, u"구와 함께 할 과제를 더 찾아 주십시오."_s}}},
        {.drafter = garam,
         .daysAgo = 5.3,
         .title = u"어린이 보호구역 주차 단속 강화"_s,
         .summary = u"보호구역의 단속 시간을 늘리는 계획"_s,
         .keywords = {u"보호구역"_s, u"단속"_s},
         .lines = {u"1 단속 구간"_s, u"1 단속 시간"_s},
         .steps = {{u"decide"_s, dohyun}},
         .deeds = {{dohyun, approve}}}};
}

std::vector<DocumentStory> goingOut()
{
    const QStringList dalbit{u"unit:달빛구/주차관리과"_s};
    return {{.drafter = haneul,
             .daysAgo = 4.2,
             .title = u"주차 민원 자료 연계 안내"_s,
             .summary = u"주차 민원 자료를 시와 구가 함께 쓰는 방법을 알리는 문서"_s,
             .keywords = {u"주차"_s, u"연계"_s},
             .lines = {u"1 귀 기관의 협조에 감사드립니다."_s,
                       u"1 주차 민원 자료의 연계 방법을 알려 드리니 업무에 참고하여 주십시오."_s},
             .steps = upToDivision(),
             .deeds = {{seojun, approve}, {jiu, approve}, {haneul, u"send"_s}},
             .flow = u"out-gov"_s,
             .receivers = dalbit,
             .form = u"official-letter"_s},
            {.drafter = haneul,
             .daysAgo = 1.3,
             .title = u"업무포털 점검에 따른 이용 중단 알림"_s,
             .summary = u"점검하는 동안 업무포털을 쓸 수 없음을 알리는 문서"_s,
             .keywords = {u"업무포털"_s, u"중단"_s},
             .lines = {u"1 업무포털을 점검하는 동안 이용이 중단됩니다."_s, u"1 급한 업무는 미리 처리하여 주십시오."_s},
             .steps = upToDivision(),
             .deeds = {{seojun, approve}, {jiu, approve}},
             .flow = u"out-gov"_s,
             .receivers = {u"agency:달빛구"_s},
             .form = u"official-letter"_s},
            {.drafter = haneul,
             .daysAgo = 0.9,
             .title = u"자치구 정보화 담당자 회의 개최 알림"_s,
             .summary = u"정보화 담당자가 모이는 회의를 알리는 문서"_s,
             .keywords = {u"회의"_s, u"자치구"_s},
             .lines = {u"1 정보화 담당자 회의를 엽니다."_s, u"1 담당자가 참석할 수 있도록 협조하여 주십시오."_s},
             .steps = upToDivision(),
             .deeds = {{seojun, approve}, {jiu, approve}, {haneul, u"send"_s}},
             .flow = u"out-gov"_s,
             .receivers = {u"agency:달빛구"_s, u"unit:달빛구/주차관리과"_s},
             .form = u"official-letter"_s}};
}

} // namespace

const std::vector<DocumentStory> &documentStories()
{
    static const std::vector<DocumentStory> all = [] {
        std::vector<DocumentStory> stories;
        for (const auto &part : {decided(), goingOut(), sentBack(), onTheirWay(), drafts()})
            stories.insert(stories.end(), part.begin(), part.end());
        return stories;
    }();
    return all;
}

} // namespace gw::backend::seed
