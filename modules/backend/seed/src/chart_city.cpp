// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "chart.h"

namespace gw::backend::seed {

const char16_t *const cityChartText = uR"(
# 기획조정실|Planning and Coordination Office
기획담당관|Planning Division: 시정 기획|City policy planning; 주요 업무 계획|Annual work plans; 의회 협력|Council relations; 국제 교류|International exchange
예산담당관|Budget Division: 예산 편성|Budget drafting; 재정 분석|Fiscal analysis; 추가경정예산|Supplementary budget; 투자 심사|Investment review
조직담당관|Organisation Division: 조직 진단|Organisation review; 정원 관리|Staffing levels; 사무 위임|Delegation of duties
법무담당관|Legal Affairs Division: 자치 법규 심사|Review of ordinances; 소송 수행|Litigation; 행정심판|Administrative appeals; 법률 자문|Legal advice
평가담당관|Evaluation Division: 성과 평가|Performance evaluation; 공약 관리|Pledge tracking; 출연기관 평가|Evaluation of affiliated bodies
# 디지털도시국|Digital City Bureau
정보시스템과|Information Systems Division: 시스템 운영|System operation; 업무포털 관리|Workstation portal; 전산 장비|Computing equipment; 사용자 지원|User support; 데이터센터 운영|Data centre operation
디지털정책과|Digital Policy Division: 디지털 전략|Digital strategy; 인공지능 행정|AI in administration; 디지털 포용|Digital inclusion; 정보화 사업 심의|Review of IT projects
정보공개정책과|Information Disclosure Division: 정보 공개 청구|Disclosure requests; 기록물 관리|Records management; 기록물 평가|Records appraisal; 원문 공개|Publication of originals
데이터전략과|Data Strategy Division: 공공데이터 개방|Open data; 데이터 분석|Data analysis; 통계 작성|Statistics; 데이터 품질|Data quality
정보통신보안과|Information Security Division: 보안 관제|Security monitoring; 개인정보 보호|Personal data protection; 통신망 관리|Network management; 취약점 점검|Vulnerability checks
# 행정국|General Affairs Bureau
총무과|General Affairs Division: 문서 수발|Document dispatch and receipt; 관인 관리|Official seals; 청사 관리|City hall building; 의전 행사|Ceremonies; 당직 근무|Duty officers
인사과|Personnel Division: 인사 발령|Appointments; 임용 시험|Recruitment examinations; 교육 훈련|Training; 복무 관리|Attendance and leave
자치행정과|Local Autonomy Division: 동 행정 지원|Support for town offices; 주민 자치|Residents' councils; 선거 지원|Election support; 자원봉사|Volunteering
민원담당관|Complaints Division: 민원 접수|Receipt of complaints; 응답소 운영|Answer desk; 고충 민원 조정|Grievance mediation; 여권 발급|Passports
인력개발과|Staff Development Division: 역량 교육|Skills training; 공무원 복지|Staff welfare; 후생 시설|Staff facilities
# 재무국|Finance Bureau
재무과|Treasury Division: 결산 관리|Settlement of accounts; 지출 관리|Expenditure; 자금 운용|Cash management
계약과|Contracts Division: 용역 계약|Service contracts; 공사 계약|Works contracts; 물품 구매|Procurement of goods; 계약 심사|Contract review
자산관리과|Property Division: 공유재산 관리|Municipal property; 재산 매각|Sale of property; 대부 계약|Leases
세제과|Taxation Division: 지방세 제도|Local tax rules; 취득세 부과|Acquisition tax; 재산세 부과|Property tax; 체납 징수|Tax arrears
# 복지국|Welfare Bureau
복지정책과|Welfare Policy Division: 복지 계획|Welfare planning; 사회복지시설 지원|Support for welfare facilities; 위기 가구 발굴|Households at risk
생활보장과|Livelihood Security Division: 기초생활 보장|Basic livelihood; 긴급 복지 지원|Emergency aid; 자활 사업|Self-support programmes; 의료 급여|Medical aid
어르신복지과|Senior Welfare Division: 경로당 지원|Senior centres; 기초연금 지급|Basic pension; 노인 일자리|Jobs for seniors; 치매 안심|Dementia care
장애인복지과|Disability Welfare Division: 장애인 활동 지원|Personal assistance; 이동 편의|Mobility support; 장애인 일자리|Jobs for people with disabilities
돌봄지원과|Care Support Division: 통합 돌봄|Integrated care; 긴급 돌봄|Emergency care; 1인 가구 지원|One-person households
# 여성가족국|Women and Family Bureau
가족정책과|Family Policy Division: 가족 센터 운영|Family centres; 다문화 가족 지원|Multicultural families; 한부모 가족 지원|Single parents
보육과|Childcare Division: 어린이집 지도 점검|Inspection of nurseries; 보육료 지원|Childcare allowance; 국공립 어린이집 확충|Public nurseries
아동청소년과|Children and Youth Division: 아동 보호|Child protection; 청소년 활동|Youth activities; 아동 급식|School-break meals
양성평등과|Gender Equality Division: 성인지 예산|Gender budgeting; 안심 귀가|Safe way home; 경력 단절 예방|Return to work
# 경제일자리국|Economy and Jobs Bureau
경제정책과|Economic Policy Division: 물가 안정|Price stability; 산업 단지 지원|Industrial estates; 투자 유치|Investment
일자리정책과|Jobs Policy Division: 공공 일자리|Public jobs; 청년 취업 지원|Youth employment; 직업 훈련|Vocational training
소상공인지원과|Small Business Division: 소상공인 융자|Small business loans; 전통시장 현대화|Traditional markets; 지역 상품권|Local vouchers; 상가 임대차 상담|Shop lease advice
창업지원과|Start-up Division: 창업 보육|Incubation; 기술 사업화|Technology transfer; 벤처 투자|Venture funds
농식품유통과|Food Supply Division: 도매시장 관리|Wholesale markets; 도시 농업|Urban farming; 친환경 급식|Organic school meals
# 문화관광국|Culture and Tourism Bureau
문화정책과|Culture Policy Division: 문화 예술 지원|Arts funding; 축제 기획|Festivals; 공연장 운영|Concert halls
관광과|Tourism Division: 관광 안내소|Tourist information; 관광 상품 개발|Tour products; 숙박업 등록|Registration of lodgings
문화유산과|Heritage Division: 문화유산 보수|Heritage repair; 발굴 조사|Excavation; 무형유산 전승|Intangible heritage
체육정책과|Sports Division: 생활 체육|Community sports; 체육 시설 운영|Sports facilities; 전문 체육 지원|Competitive sports
도서관정책과|Libraries Division: 공공 도서관 운영|Public libraries; 독서 문화|Reading; 장서 관리|Collections
# 교통국|Transport Bureau
교통정책과|Transport Policy Division: 교통 계획|Transport planning; 교통 수요 관리|Demand management; 교통 안전|Road safety
주차관리과|Parking Division: 주차 허가|Parking permits; 거주자우선주차 배정|Resident priority parking; 불법주정차 단속|Parking enforcement; 공영 주차장 건설|Public car parks
버스정책과|Bus Division: 시내버스 노선|City bus routes; 마을버스 지원|Village buses; 준공영제 정산|Bus subsidies
보행자전거과|Walking and Cycling Division: 보도 정비|Pavement repair; 자전거 도로|Cycle lanes; 공공 자전거|Public bicycles; 점자블록 정비|Tactile paving
도시철도과|Urban Rail Division: 도시철도 건설|Rail construction; 역사 시설 개선|Station improvement; 안전 감독|Safety supervision
교통운영과|Traffic Operation Division: 신호 체계|Traffic signals; 교통 정보|Traffic information; 어린이 보호구역|School zones
# 안전총괄실|Safety Office
안전정책과|Safety Policy Division: 안전 계획|Safety planning; 안전 문화|Safety culture; 재난 보험|Disaster insurance
재난대응과|Disaster Response Division: 재난 상황 관리|Situation room; 풍수해 대응|Storm and flood response; 제설 대책|Snow clearance; 폭염 한파 대책|Heat and cold waves
중대재해예방과|Industrial Accident Prevention Division: 중대재해 예방|Prevention of serious accidents; 사업장 점검|Workplace inspection
시설안전과|Facility Safety Division: 교량 안전 점검|Bridge inspection; 터널 관리|Tunnels; 지하 시설물|Underground facilities; 도로 함몰 대응|Sinkholes
민방위과|Civil Defence Division: 민방위 훈련|Civil defence drills; 대피 시설|Shelters; 비상 급수|Emergency water
# 도시계획국|Urban Planning Bureau
도시계획과|Urban Planning Division: 도시 기본 계획|City master plan; 용도 지역 변경|Zoning changes; 개발 행위 허가|Development permits
도시관리과|Urban Management Division: 지구 단위 계획|District unit plans; 경관 심의|Landscape review; 옥외 광고물|Outdoor advertising
토지정책과|Land Division: 개별 공시지가|Land prices; 토지 거래 허가|Land transaction permits; 지적 재조사|Cadastral survey; 부동산 중개업|Estate agents
도시재생과|Regeneration Division: 도시 재생 사업|Regeneration projects; 골목길 정비|Alley improvement; 빈집 활용|Vacant houses
# 주택건축국|Housing and Building Bureau
주택정책과|Housing Policy Division: 공공 임대 주택|Public rental housing; 주거 급여|Housing benefit; 전세 사기 피해 지원|Victims of lease fraud
건축기획과|Building Division: 건축 허가|Building permits; 건축 심의|Building review; 위반 건축물|Illegal buildings; 사용 승인|Occupancy permits
공동주택과|Apartment Division: 공동주택 관리|Apartment management; 층간 소음|Noise between floors; 하자 분쟁|Defect disputes
재정비과|Redevelopment Division: 재개발 사업|Redevelopment; 재건축 사업|Reconstruction; 정비 구역 지정|Designation of areas
# 환경녹지국|Environment and Parks Bureau
환경정책과|Environment Division: 환경 영향 평가|Environmental assessment; 소음 진동|Noise and vibration; 환경 교육|Environmental education
대기정책과|Air Quality Division: 미세먼지 저감|Fine dust reduction; 노후 경유차|Old diesel cars; 전기차 보급|Electric vehicles
자원순환과|Recycling Division: 생활 폐기물|Household waste; 재활용 분리배출|Separate collection; 대형 폐기물|Bulky waste; 음식물 쓰레기|Food waste
공원과|Parks Division: 공원 조성|New parks; 공원 시설 관리|Park facilities; 놀이터 정비|Playgrounds
조경과|Landscape Division: 가로수 관리|Street trees; 정원 도시|Garden city; 산림 보호|Forest protection
# 물순환국|Water Bureau
물순환정책과|Water Cycle Division: 빗물 관리|Rainwater; 지하수 관리|Groundwater; 물 재이용|Water reuse
하수과|Sewerage Division: 하수관 정비|Sewer repair; 하수 처리장|Treatment plants; 악취 저감|Odour reduction
하천관리과|River Division: 하천 점용 허가|River use permits; 둔치 시설|Riverside facilities; 수문 관리|Sluices
수질관리과|Water Quality Division: 수돗물 수질|Tap water quality; 노후 상수관|Old water mains; 먹는 물 검사|Drinking water tests
# 시민건강국|Public Health Bureau
보건의료정책과|Health Policy Division: 응급 의료|Emergency care; 공공 병원|Public hospitals; 의료 기관 지도|Supervision of clinics
감염병관리과|Infectious Disease Division: 역학 조사|Contact tracing; 예방 접종|Vaccination; 결핵 관리|Tuberculosis
식품안전과|Food Safety Division: 위생 점검|Hygiene inspection; 음식점 영업 신고|Restaurant registration; 식중독 예방|Food poisoning
정신건강과|Mental Health Division: 자살 예방|Suicide prevention; 마음 건강 상담|Counselling; 중독 관리|Addiction
동물보호과|Animal Protection Division: 반려동물 등록|Pet registration; 유기 동물|Stray animals; 동물 병원 지도|Veterinary clinics
)";

} // namespace gw::backend::seed
