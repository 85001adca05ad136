// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {

const std::vector<NoticeText> &cityNotices()
{
    static const std::vector<NoticeText> all{
        {u"총무과"_s,
         {u"청사 소방 훈련 실시 안내"_s, u"Fire drill in the city hall"_s},
         {u"「화재의 예방 및 안전관리에 관한 법률」에 따른 소방 훈련을 다음과 같이 실시하오니 전 직원은 빠짐없이 참여하여 주시기 바랍니다.\n\n1. 일시: 다음 주 수요일 14:00~14:30\n2. 장소: 본관 및 별관 전체\n3. 방법: 경보가 울리면 비상계단으로 1층 광장까지 대피\n\n훈련 중에는 승강기를 운행하지 않습니다.  끝."_s,
          u"The yearly fire drill takes place as follows. Everybody takes part.\n\n1. When: next Wednesday, 14:00 to 14:30\n2. Where: main building and annex\n3. How: at the alarm, use the emergency stairs to the square on the ground floor\n\nThe lifts stand still during the drill."_s},
         true},
        {u"인사과"_s,
         {u"2027년 상반기 정기 인사 일정 안내"_s, u"Timetable of appointments, first half of 2027"_s},
         {u"2027년 상반기 정기 인사를 아래와 같이 추진할 계획이니 각 부서에서는 전보 희망 조사에 협조하여 주시기 바랍니다.\n\n1. 희망 조사: 다음 달 5일까지\n2. 인사위원회: 다음 달 셋째 주\n3. 발령: 1월 초\n\n희망 조사서는 업무포털에서 작성합니다.  끝."_s,
          u"The appointments for the first half of 2027 are prepared as follows. Please see that everybody in your division can state a preference.\n\n1. Preferences: until the 5th of next month\n2. Personnel committee: third week of next month\n3. Appointments: early January\n\nThe form is in the workstation."_s},
         false},
        {u"정보통신보안과"_s,
         {u"악성 메일 주의 및 모의 훈련 결과"_s, u"Phishing: take care, and the result of the exercise"_s},
         {u"최근 급여 명세서를 사칭한 악성 메일이 다수 확인되었습니다. 발신 주소가 hanbyeol.example이 아닌 메일의 첨부 파일은 열지 마시고 즉시 신고하여 주시기 바랍니다.\n\n지난달 모의 훈련에서 열람률은 6.2%로 작년보다 3.1%p 낮아졌습니다. 협조에 감사드립니다.  끝."_s,
          u"Mails that pretend to be payslips are going round. Do not open attachments of mails that do not come from hanbyeol.example, and report them at once.\n\nIn last month's exercise 6.2% opened the mail, 3.1 points fewer than a year ago. Thank you."_s},
         true},
        {u"정보시스템과"_s,
         {u"업무포털 정기 점검에 따른 서비스 중단 안내"_s, u"Maintenance of the workstation"_s},
         {u"업무포털 성능 개선을 위한 정기 점검을 실시합니다.\n\n1. 일시: 이번 주 토요일 22:00 ~ 일요일 02:00\n2. 대상: 전자결재, 메일, 게시판\n3. 영향: 점검 중에는 작성한 내용이 단말기에 보관되었다가 점검 후 자동으로 전송됩니다.\n\n문의: 정보시스템과 업무포털관리팀  끝."_s,
          u"The workstation's servers are maintained.\n\n1. When: Saturday 22:00 to Sunday 02:00\n2. What: approval, mail, boards\n3. Effect: what you write meanwhile stays on your computer and is sent afterwards by itself.\n\nQuestions: workstation portal team, Information Systems Division."_s},
         false},
        {u"예산담당관"_s, {u"2027년 예산 편성 지침 통보"_s, u"Guidelines for the budget of 2027"_s}, {u"2027년 예산 편성 지침을 붙임과 같이 통보하오니 각 부서에서는 기한 내에 예산 요구서를 제출하여 주시기 바랍니다.\n\n1. 제출 기한: 다음 달 10일\n2. 제출 방법: e-호조 입력 후 공문 제출\n3. 유의 사항: 성과가 낮은 사업은 10% 이상 감액 요구\n\n붙임  2027년 예산 편성 지침 1부.  끝."_s, u"Here are the guidelines for the budget of 2027. Please hand in your requests in time.\n\n1. Until: the 10th of next month\n2. How: enter them in e-Hojo, then send the letter\n3. Note: projects with weak results are to ask for at least 10% less"_s}, true},
        {u"총무과"_s,
         {u"겨울철 청사 에너지 절약 협조"_s, u"Saving energy in winter"_s},
         {u"공공기관 에너지이용 합리화 추진에 관한 규정에 따라 실내 온도를 18℃ 이하로 유지합니다. 개인 난방기 사용을 삼가 주시고 퇴근 시 전원을 차단하여 주시기 바랍니다.  끝."_s,
          u"Rooms are heated to 18 °C at most. Please do not use heaters of your own, and switch everything off when you leave."_s},
         false},
        {u"정보공개정책과"_s,
         {u"2026년 기록물 정리 기간 운영"_s, u"Records clearing period 2026"_s},
         {u"「공공기록물 관리에 관한 법률」에 따라 처리과의 기록물 정리 기간을 운영하오니 미등록 기록물이 없도록 정리하여 주시기 바랍니다.\n\n1. 대상: 2026년 생산·접수 기록물\n2. 내용: 분류, 단위과제 확인, 공개 여부 재분류\n\n문의: 기록물관리팀  끝."_s,
          u"By the Public Records Act every division now clears its records so that none stays unregistered.\n\n1. What: records made or received in 2026\n2. How: classification, unit tasks, review of disclosure\n\nQuestions: records management team."_s},
         false},
        {u"인력개발과"_s,
         {u"공무원 건강검진 미수검자 안내"_s, u"Health check: who has not been yet"_s},
         {u"올해 건강검진 대상자 중 아직 검진을 받지 않으신 분은 다음 달 말까지 받아 주시기 바랍니다. 검진일은 공가로 처리됩니다.  끝."_s,
          u"If you are due for a health check this year and have not been yet, please go before the end of next month. The day counts as official leave."_s},
         false},
        {u"재난대응과"_s,
         {u"대설 예비특보에 따른 비상근무 안내"_s, u"Snow forecast: emergency duty"_s},
         {u"내일 새벽 대설 예비특보가 발표되어 비상근무 1단계를 발령합니다. 편성 직원은 04:00까지 상황실로 응소하여 주시기 바랍니다.  끝."_s,
          u"Heavy snow is expected before dawn. Duty level 1 is declared: those on the list report to the situation room by 04:00."_s},
         true},
        {u"계약과"_s,
         {u"연말 계약 의뢰 마감 안내"_s, u"Last day for contract requests"_s},
         {u"회계연도 마감에 따라 올해 집행분 계약 의뢰는 다음 달 12일까지 접수합니다. 긴급한 사유가 있는 경우 사전에 협의하여 주시기 바랍니다.  끝."_s,
          u"Requests for contracts to be paid this year are taken until the 12th of next month. Please speak to us first if something is urgent."_s},
         false},
        {u"데이터전략과"_s,
         {u"공공데이터 품질 점검 결과 및 개선 요청"_s, u"Quality of open data: results and what to improve"_s},
         {u"하반기 공공데이터 품질 점검 결과 오류율 1%를 초과한 데이터는 붙임과 같습니다. 제공 부서에서는 월말까지 정비하여 주시기 바랍니다.  끝."_s,
          u"The data sets with more than 1% errors are listed in the attachment. Their divisions correct them by the end of the month."_s},
         false},
        {u"자치행정과"_s,
         {u"연말연시 이웃돕기 성금 모금 안내"_s, u"Year-end donations"_s},
         {u"연말연시를 맞아 이웃돕기 성금을 자율적으로 모금합니다. 참여를 원하시는 분은 부서 서무에게 신청하여 주시기 바랍니다.  끝."_s,
          u"Donations for neighbours in need are collected at the end of the year. Taking part is up to you; tell your division's office manager."_s},
         false},
    };
    return all;
}

const std::vector<NoticeText> &bureauNotices()
{
    static const std::vector<NoticeText> all{
        {{},
         {u"%1 주간 업무 회의 개최"_s, u"%1: weekly meeting"_s},
         {u"%1 주간 업무 회의를 월요일 09:00에 개최하오니 과장 및 주무팀장은 참석하여 주시기 바랍니다. 회의 자료는 금요일 16:00까지 제출합니다.  끝."_s,
          u"The weekly meeting of %1 is on Monday at 09:00. Division heads and first team leaders take part; papers are due on Friday at 16:00."_s},
         false},
        {{},
         {u"%1 업무 분장 변경 안내"_s, u"%1: new assignment of duties"_s},
         {u"인사 발령에 따른 %1 업무 분장 변경 사항을 알려 드립니다. 조직도의 담당 업무를 확인하여 주시기 바랍니다.  끝."_s,
          u"After the latest appointments duties in %1 were assigned anew. Please check them in the organisation chart."_s},
         true},
        {{},
         {u"%1 행정사무감사 자료 작성 협조"_s, u"%1: papers for the council's audit"_s},
         {u"시의회 행정사무감사 요구 자료를 부서별로 작성하여 기한 내에 제출하여 주시기 바랍니다.  끝."_s,
          u"Please prepare the papers that the council asked for and hand them in on time."_s},
         false},
        {{},
         {u"%1 보안 점검의 날 운영"_s, u"%1: security check day"_s},
         {u"매월 셋째 주 수요일은 보안 점검의 날입니다. 비밀번호 변경, 문서 보관함 잠금, 미사용 저장 매체 반납 여부를 확인하여 주시기 바랍니다.  끝."_s,
          u"Every third Wednesday is security check day: change passwords, lock cabinets, return unused storage media."_s},
         false},
    };
    return all;
}

const std::vector<NoticeText> &districtNotices()
{
    static const std::vector<NoticeText> all{
        {{},
         {u"%1 청사 주차장 부제 운영 안내"_s, u"%1: parking by turns at the office"_s},
         {u"민원인 주차 공간 확보를 위하여 직원 차량 5부제를 시행합니다. 위반 차량은 출입이 제한됩니다.  끝."_s,
          u"To keep room for visitors, staff cars are admitted by turns. Others are turned away."_s},
         false},
        {{},
         {u"%1 동 순회 간담회 일정"_s, u"%1: meetings in the neighbourhoods"_s},
         {u"구청장 동 순회 간담회를 다음과 같이 개최하오니 해당 동과 관련 부서에서는 건의 사항 처리 현황을 준비하여 주시기 바랍니다.  끝."_s,
          u"The district mayor visits the neighbourhoods. Town offices and divisions prepare what became of earlier requests."_s},
         true},
        {{},
         {u"%1 제설 자원봉사 편성표 공유"_s, u"%1: roster for snow clearance"_s},
         {u"겨울철 제설 편성표를 공유하오니 본인의 담당 구간을 확인하여 주시기 바랍니다.  끝."_s,
          u"The roster for clearing snow is out. Please look up your stretch."_s},
         false},
    };
    return all;
}

const std::vector<NoticeText> &liveNotices()
{
    static const std::vector<NoticeText> all{
        {u"총무과"_s,
         {u"승강기 점검에 따른 운행 중단(2호기)"_s, u"Lift 2 out of service for inspection"_s},
         {u"승강기 정기 점검으로 2호기 운행을 30분간 중단합니다.  끝."_s, u"Lift 2 stands still for half an hour."_s},
         false},
        {u"정보시스템과"_s,
         {u"메일 발송 지연 해소 안내"_s, u"Mail is no longer delayed"_s},
         {u"일시적인 메일 발송 지연이 해소되었습니다. 불편을 드려 죄송합니다.  끝."_s,
          u"The delay in sending mail is over. We are sorry for the trouble."_s},
         false},
        {u"재난대응과"_s,
         {u"강풍 주의보 발효에 따른 시설물 점검 요청"_s, u"Gale warning: check your facilities"_s},
         {u"강풍 주의보가 발효되었습니다. 옥외 광고물과 공사장 가림막을 점검하고 결과를 보고하여 주시기 바랍니다.  끝."_s,
          u"A gale warning is in force. Check signs and hoardings and report."_s},
         true},
        {u"인사과"_s,
         {u"교육 과정 추가 신청 접수"_s, u"Places left in training courses"_s},
         {u"데이터 분석 기초 과정의 추가 신청을 선착순으로 접수합니다.  끝."_s,
          u"There are places left in the course on data analysis."_s},
         false},
        {u"총무과"_s,
         {u"분실물 습득 안내"_s, u"Found property"_s},
         {u"본관 1층에서 습득한 출입증을 당직실에서 보관하고 있습니다.  끝."_s,
          u"A pass found on the ground floor is kept by the duty officer."_s},
         false},
    };
    return all;
}

} // namespace gw::backend::seed
