// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "cast.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {

const std::vector<CastMember> &cast()
{
    static const std::vector<CastMember> all{
        {u"11-204518"_s, u"haneul"_s, u"김하늘"_s, u"Kim Haneul"_s, {}, 0, u"업무포털관리팀"_s, false, u"주무관"_s, u"Clerk"_s, u"7"_s,
         u"업무포털 운영, 사용자 문의, 계정 관리"_s, u"Workstation portal, user enquiries, accounts"_s,
         u"정보시스템과 주무관"_s, u"Clerk, Information Systems Division"_s, {}, {}, {}},
        {u"11-198204"_s, u"seojun"_s, u"이서준"_s, u"Lee Seojun"_s, u"李瑞俊"_s, 0, u"업무포털관리팀"_s, true, u"업무포털관리팀장"_s, u"Team Leader"_s, u"5"_s,
         {}, {}, u"정보시스템과 팀장"_s, u"Team leader, Information Systems Division"_s, u"absence.manage-unit"_s, {}, {}},
        {u"11-187330"_s, u"jiu"_s, u"박지우"_s, u"Park Jiu"_s, u"朴智宇"_s, 0, u"정보시스템과"_s, true, u"정보시스템과장"_s, u"Division Head"_s, u"4"_s,
         {}, {}, u"정보시스템과장"_s, u"Head of the Information Systems Division"_s, u"notice.publish absence.manage-unit"_s, {}, {}},
        {u"11-175102"_s, u"eunseo"_s, u"최은서"_s, u"Choi Eunseo"_s, u"崔恩瑞"_s, 0, u"디지털도시국"_s, true, u"디지털도시국장"_s, u"Bureau Head"_s, u"2"_s,
         {}, {}, u"디지털도시국장"_s, u"Head of the Digital City Bureau"_s, u"notice.publish absence.manage-unit"_s, {}, {}},
        {u"11-210077"_s, u"daon"_s, u"정다온"_s, u"Jeong Daon"_s, {}, 0, u"시장실"_s, false, u"비서관"_s, u"Secretary"_s, u"5"_s,
         u"시장 일정 관리, 보고 조정, 지시 사항 전달"_s, u"The mayor's schedule, reports and instructions"_s,
         u"시장 비서관"_s, u"Secretary to the mayor"_s, u"notice.publish"_s, {}, {}},
        {u"31-203415"_s, u"garam"_s, u"한가람"_s, u"Han Garam"_s, {}, 1, u"주차허가팀"_s, false, u"주무관"_s, u"Clerk"_s, u"8"_s,
         u"주차 허가 접수 및 심사, 주차 민원"_s, u"Parking permits: applications, enquiries"_s,
         u"달빛구 주차관리과 주무관"_s, u"Clerk, Parking Division of Dalbit-gu"_s, {}, {}, {}},
        {u"31-180911"_s, u"dohyun"_s, u"윤도현"_s, u"Yoon Dohyun"_s, u"尹道賢"_s, 1, u"주차관리과"_s, true, u"주차관리과장"_s, u"Division Head"_s, u"5"_s,
         {}, {}, u"달빛구 주차관리과장"_s, u"Head of the Parking Division of Dalbit-gu"_s, u"notice.publish absence.manage-unit"_s, {}, {}},
        {u"11-201266"_s, u"serin"_s, u"오세린"_s, u"Oh Serin"_s, u"吳世麟"_s, 0, u"문서수발팀"_s, false, u"주무관"_s, u"Document Clerk"_s, u"7"_s,
         u"문서 접수 및 배부, 발송, 관인 날인 확인"_s, u"Receipt, distribution and dispatch of documents; seals"_s,
         u"총무과 문서 담당"_s, u"Document clerk"_s, u"notice.publish"_s, {}, {}},
        {u"11-195540"_s, u"minjae"_s, u"강민재"_s, u"Kang Minjae"_s, u"姜旻在"_s, 0, u"시스템운영팀"_s, false, u"주무관"_s, u"IT Administrator"_s, u"6"_s,
         u"시스템 관리, 권한 관리, 장애 대응"_s, u"System administration, access rights, incidents"_s,
         u"전산 관리자"_s, u"IT administrator"_s, u"directory.admin metrics.read live.control notice.publish"_s, {}, {}},
        {u"11-199873"_s, u"areum"_s, u"신아름"_s, u"Shin Areum"_s, u"申雅凜"_s, 0, u"기록물관리팀"_s, false, u"기록연구사"_s, u"Records Officer"_s, u"연구사"_s,
         u"기록물 이관, 평가 및 폐기, 단위과제 관리"_s, u"Transfer, appraisal and disposal of records"_s,
         u"기록연구사"_s, u"Records officer"_s, {}, {}, {}},
        {u"11-206391"_s, u"chaewon"_s, u"임채원"_s, u"Lim Chaewon"_s, {}, 0, u"민원접수팀"_s, false, u"주무관"_s, u"Complaints Officer"_s, u"7"_s,
         u"민원 접수 및 분류, 처리 기한 관리, 회신"_s, u"Complaints: receipt, assignment, deadlines, answers"_s,
         u"민원 담당"_s, u"Complaints officer"_s, {}, {}, {}},
        {u"11-190458"_s, u"hyunwoo"_s, u"조현우"_s, u"Cho Hyunwoo"_s, u"趙賢宇"_s, 0, u"예산편성팀"_s, true, u"예산편성팀장"_s, u"Team Leader"_s, u"5"_s,
         {}, {}, u"예산편성팀장 겸 디지털전략팀장"_s, u"Team leader with a concurrent post"_s, u"absence.manage-unit"_s, u"디지털전략팀"_s, u"concurrent"_s},
        {u"11-192837"_s, u"yujin"_s, u"서유진"_s, u"Seo Yujin"_s, u"徐裕珍"_s, 0, u"교통계획팀"_s, true, u"교통계획팀장"_s, u"Team Leader"_s, u"5"_s,
         {}, {}, u"교통계획팀장, 교통정책과장 직무대리"_s, u"Team leader acting as division head"_s, u"absence.manage-unit"_s, u"교통정책과"_s, u"acting"_s},
    };
    return all;
}

} // namespace gw::backend::seed
