// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "chart.h"

namespace gw::backend::seed {

const char16_t *const districtChartText = uR"(
# 도시교통국|Urban and Transport Bureau
주차관리과|Parking Division: 주차 허가|Parking permits; 거주자우선주차 배정|Resident priority parking; 불법주정차 단속|Parking enforcement; 공영 주차장 운영|Public car parks
건축과|Building Division: 건축 허가|Building permits; 위반 건축물|Illegal buildings; 건축물 대장|Building register
교통행정과|Traffic Division: 마을버스 관리|Village buses; 교통 시설물|Traffic facilities; 자동차 등록|Vehicle registration
도로과|Roads Division: 도로 점용 허가|Road use permits; 보도 정비|Pavement repair; 가로등 관리|Street lamps; 제설 작업|Snow clearance
공원녹지과|Parks Division: 동네 공원|Neighbourhood parks; 가로수 관리|Street trees; 놀이터 점검|Playgrounds
# 행정국|General Affairs Bureau
총무과|General Affairs Division: 문서 수발|Document dispatch and receipt; 인사 관리|Personnel; 청사 관리|District office building
자치행정과|Local Autonomy Division: 동 행정 지원|Support for town offices; 주민 자치|Residents' councils; 민방위|Civil defence
민원여권과|Civil Affairs Division: 여권 발급|Passports; 가족관계 등록|Family register; 제증명 발급|Certificates; 민원 접수|Receipt of complaints
전산정보과|Information Technology Division: 전산 장비 관리|Computing equipment; 통신망 관리|Network; 개인정보 보호|Personal data protection; CCTV 관제|CCTV centre
기획예산과|Planning and Budget Division: 구정 기획|District planning; 예산 편성|Budget drafting; 법무|Legal affairs
# 복지국|Welfare Bureau
복지정책과|Welfare Policy Division: 위기 가구 발굴|Households at risk; 복지 시설 지원|Welfare facilities; 자원봉사|Volunteering
생활보장과|Livelihood Security Division: 기초생활 보장|Basic livelihood; 긴급 복지 지원|Emergency aid; 의료 급여|Medical aid
어르신복지과|Senior Welfare Division: 기초연금 지급|Basic pension; 경로당 지원|Senior centres; 노인 일자리|Jobs for seniors
보육가족과|Childcare and Family Division: 어린이집 지도 점검|Inspection of nurseries; 보육료 지원|Childcare allowance; 아동 보호|Child protection
장애인복지과|Disability Welfare Division: 장애인 등록|Disability registration; 활동 지원|Personal assistance
# 재정경제국|Finance and Economy Bureau
재무과|Treasury Division: 계약 관리|Contracts; 지출 관리|Expenditure; 공유재산 관리|Municipal property
세무과|Tax Division: 재산세 부과|Property tax; 자동차세 부과|Vehicle tax; 체납 징수|Tax arrears
일자리경제과|Jobs and Economy Division: 소상공인 지원|Small businesses; 전통시장 지원|Traditional markets; 취업 상담|Job counselling
문화체육과|Culture and Sports Division: 문화 행사|Cultural events; 생활 체육|Community sports; 도서관 운영|Libraries
# 안전환경국|Safety and Environment Bureau
안전재난과|Safety Division: 재난 상황 관리|Situation room; 시설 점검|Facility inspection; 안전 교육|Safety training
청소행정과|Cleaning Division: 생활 폐기물|Household waste; 대형 폐기물|Bulky waste; 무단 투기 단속|Illegal dumping
환경과|Environment Division: 소음 진동|Noise and vibration; 대기 배출 시설|Emissions; 환경 민원|Environmental complaints
치수과|Drainage Division: 하수관 정비|Sewer repair; 빗물 펌프장|Pumping stations; 하천 관리|Streams
부동산정보과|Land Information Division: 개별 공시지가|Land prices; 지적 측량|Surveying; 부동산 중개업|Estate agents
# 보건소|Public Health Centre
보건행정과|Health Administration Division: 의약 업소 지도|Pharmacies; 예방 접종|Vaccination; 진료 운영|Clinic
건강증진과|Health Promotion Division: 금연 지원|Stop smoking; 치매 안심|Dementia care; 모자 보건|Mother and child health
위생과|Hygiene Division: 음식점 영업 신고|Restaurant registration; 위생 점검|Hygiene inspection; 공중 위생 업소|Public hygiene
)";

} // namespace gw::backend::seed
