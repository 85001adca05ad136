// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailtexts.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

// "#" subject, "!" marks, ">" folder, "=" sender, "@" whose turn it is: P persona, O other, T third, S superior, X outsider.
const char16_t *const text =
    uR"(# 집 앞 가로등이 며칠째 꺼져 있습니다
! photos
@X
안녕하세요. %g에 사는 주민입니다.
집 앞 골목 가로등 두 개가 닷새째 꺼져 있어서 밤에 다니기가 무섭습니다. 아이들 학원 끝나는 시간에 특히 어둡습니다.
사진을 찍어 보냅니다. 빨리 고쳐 주시면 감사하겠습니다.
@P
안녕하십니까. 한별특별시 %n입니다.
보내 주신 사진을 보고 현장을 확인했습니다. 안정기 고장으로, 내일 오전 중에 교체할 예정입니다. 불편을 드려 죄송합니다.
@X
오늘 보니 환하게 들어왔습니다. 정말 고맙습니다!
# %t 신청 서류 문의드립니다
@X
%t 신청을 하려고 하는데요, 주민등록등본은 꼭 원본을 내야 하나요? 인터넷으로 뗀 것도 되는지 궁금합니다.
@P
전자 증명서나 인터넷으로 발급한 등본도 그대로 내실 수 있습니다. 발급일로부터 3개월 안의 것이면 됩니다.
@X
친절한 답변 감사합니다.
# 불법 주정차 단속 좀 해 주세요
! png
@X
%g 시장 앞 도로에 매일 저녁마다 이중 주차가 심합니다. 버스가 못 지나갈 정도입니다. 단속 부탁드립니다.
@P
해당 구간을 저녁 시간 집중 단속 구간으로 정하여 이번 주부터 단속하고 있습니다. 알려 주셔서 감사합니다.
# 공공데이터 제공 요청
@X
안녕하세요. 대학에서 도시 교통을 공부하는 학생입니다. %t 자료를 최근 5년치 받을 수 있을까요? 논문에 쓰려고 합니다.
@P
요청하신 자료는 공공데이터 포털에 올라와 있습니다. 2023년 이전 자료는 CSV 파일로 따로 보내 드리겠습니다.
# [누리소프트] %t 견적서를 보내 드립니다
! pdf xlsx
> 업체
= 누리소프트 영업지원팀 <sales@nurisoft.example>
@X
안녕하십니까. 누리소프트입니다.
요청하신 %t 관련 견적서(금 %w원, 부가세 포함)를 첨부해 드립니다. 유효 기간은 30일입니다.
@P
견적 잘 받았습니다. 유지보수 조건(월 1회 방문)을 넣은 견적도 부탁드립니다.
@X
방문 점검을 넣은 견적을 다시 보내 드립니다. 검토 부탁드립니다.
# 가을 신제품 소식과 특별 혜택을 확인하세요
! html old
= 누리소프트 소식 <news@mail.nurisoft.example>
@X
(HTML)
# [중요] 메일함 용량 초과 안내 - 24시간 안에 비밀번호를 확인하십시오
! phishing
= 한별특별시 정보시스템과 <admin@%f>
@X
(HTML)
# 문화재단 행사 협조 요청(공문)
! euckr hwpx
= 청솔문화재단 사무국 <office@cheongsol.example>
@X
귀 기관의 무궁한 발전을 기원합니다.

재단이 여는 가을 음악회에 장소와 음향 장비를 빌리고자 하오니 협조하여 주시기 바랍니다.
 - 일시: %d 19:00
 - 장소: %g 야외무대

청솔문화재단 사무국 드림
@P
요청하신 날짜에 야외무대 사용이 가능합니다. 사용 신청서를 작성하여 보내 주시기 바랍니다.
# Question about resident parking for foreigners
= Emily Carter <emily.carter@mailbox.example>
@X
Hello,

I moved to %g last month and would like to apply for a resident parking permit. Is there an English form, and do I need my alien registration card or is the passport enough?

Thank you very much,
Emily Carter
@P
Dear Ms Carter,

there is an English form at every district office and on our web site. Please bring your residence card; the passport alone is not enough.

Kind regards
@X
Great, thank you for the quick answer!
# Visit of our delegation in spring
! pdf flagged
= Office of the Mayor, Port Alder <protocol@portalder.example>
@X
Dear colleagues,

our delegation of six would be pleased to visit Hanbyeol City in the second week of April. Please find the list of topics attached; %t is the one we would most like to hear about.

With best regards,
Office of the Mayor, City of Port Alder
@P
Dear colleagues,

we are delighted. The second week of April suits us well; a draft programme follows by the end of the month.
# 당첨을 축하드립니다!!! 지금 바로 확인
! junk
= 이벤트센터 <event8812@lucky-bonus.example>
@X
고객님께서 이번 달 경품 행사에 당첨되셨습니다. 아래에서 계좌 번호를 입력하시면 오늘 안에 입금됩니다.
http://lucky-bonus.example/win?u=8812
# 저금리 대환 대출 안내(공무원 우대)
! junk
= 금융상담 <loan@good-rate.example>
@X
공무원이라면 누구나 연 1.9%! 서류 없이 5분 승인. 상담을 원하시면 회신해 주세요.
# 정보공개 청구 진행 상황 문의
@X
지난주에 정보공개를 청구했는데 아직 담당자가 정해지지 않은 것으로 나옵니다. 언제쯤 결과를 알 수 있을까요?
@P
담당 부서가 정해져 오늘 접수했습니다. 처리 기한은 %d이며, 그 전에라도 결정되는 대로 알려 드리겠습니다.
# 공사장 소음이 너무 심합니다
! photos important
@X
%g 신축 공사장에서 새벽 6시부터 소음이 납니다. 아기가 있는 집이라 너무 힘듭니다. 현장 사진을 보냅니다.
@P
현장에 나가 소음을 측정하고 작업 시간을 8시 이후로 조정하도록 조치했습니다. 다시 어기면 바로 연락 주십시오.
@X
조금 나아졌습니다. 그런데 토요일에도 공사를 하네요. 확인 부탁드립니다.
# 칭찬합니다
@X
어제 구청에서 서류를 떼는데 직원분이 어르신께 처음부터 끝까지 도와 드리는 모습이 참 보기 좋았습니다. 칭찬해 주세요!
@P
따뜻한 말씀 감사합니다. 해당 직원에게 꼭 전하겠습니다.
# 주민자치회 회의실 사용 문의
! xlsx
= 한마음 주민자치회 <hanmaum@neighbours.example>
@X
매달 둘째 수요일 저녁에 회의실을 쓰고 싶습니다. 참석 예정자 명단을 첨부합니다. 사용료는 얼마인가요?
@P
주민자치회는 사용료를 면제해 드립니다. 신청서만 내 주시면 됩니다.
# 제안: 버스 정류소에 의자를 놓아 주세요
@X
%g 보건소 앞 정류소에는 의자가 없어서 어르신들이 서서 기다리십니다. 작은 의자 두 개만이라도 놓아 주시면 좋겠습니다.
@P
좋은 제안 감사합니다. 보도 폭을 확인해 보니 설치가 가능하여 다음 달에 설치할 계획입니다.)";

} // namespace

const std::vector<MailThread> &citizenThreads()
{
    static const std::vector<MailThread> all = threadsFrom(QStringView(text));
    return all;
}

} // namespace gw::backend::seed
