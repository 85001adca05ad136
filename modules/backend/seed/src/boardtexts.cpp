// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boardtexts.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

using gw::portal::BoardCategory;
using gw::portal::BoardPostType;

/// Paragraphs are parted by " / ", the items of a list begin with "- ".
QString asHtml(const QString &text)
{
    QString html;
    bool inList = false;
    for (const QString &part : text.split(u" / "_s)) {
        const bool item = part.startsWith(u"- ");
        if (item != inList)
            html += item ? u"<ul>"_s : u"</ul>"_s;
        inList = item;
        html += item ? u"<li>"_s + part.mid(2) + u"</li>"_s : u"<p>"_s + part + u"</p>"_s;
    }
    return inList ? html + u"</ul>"_s : html;
}

/// A line "# category", then a line for each post: title | text | extra.
QMap<QString, std::vector<PostText>> parsed(const char16_t *text)
{
    QMap<QString, std::vector<PostText>> posts;
    QString section;
    for (const QString &line : QString::fromUtf16(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"# ")) {
            section = line.mid(2);
            continue;
        }
        const QStringList parts = line.split(u" | "_s);
        posts[section].push_back({parts.at(0), asHtml(parts.value(1)), parts.value(2)});
    }
    return posts;
}

const QMap<QString, std::vector<PostText>> &all()
{
    static const auto posts = parsed(uR"(
# work-notices
연말 예산 집행 마감 일정 안내 | 지출 원인 행위는 12월 12일까지, 지출은 12월 24일까지 끝내 주시기 바랍니다. / - 계약 진행 건: 12월 5일까지 검수 / - 관외 여비: 12월 19일까지 정산 / 문의는 재무과로 부탁드립니다.
업무용 PC 보안 점검 결과와 조치 요청 | 점검에서 오래된 프로그램이 있는 PC가 확인되었습니다. / 부서 담당자는 이번 주 안에 조치 결과를 등록해 주십시오.
전자결재 서식 정비 안내 | 쓰이지 않는 서식 42종을 정비합니다. <strong>12월 1일부터</strong> 옛 서식으로는 기안할 수 없습니다.
회의실 예약 방법이 바뀝니다 | 30분 단위 예약이 가능해지고, 쓰지 않는 예약은 15분 뒤 자동으로 풀립니다.
개인정보 취급자 교육 이수 안내 | 올해 안에 이수하지 않은 분은 접속 권한이 제한될 수 있습니다.
겨울철 제설 비상근무 편성 | 부서별 1조 4명으로 편성해 주시고, 명단은 금요일까지 제출해 주십시오.
# information-sharing
민원 답변에 자주 쓰는 문장 모음 | 우리 팀에서 모은 답변 문장을 나눕니다. / - 처리 기한을 넘길 때의 안내 / - 소관이 아닐 때의 이송 안내 / 더 좋은 문장이 있으면 댓글로 남겨 주세요.
엑셀에서 날짜가 숫자로 보일 때 | 셀 서식을 날짜로 바꾸면 됩니다. 그래도 안 되면 앞에 붙은 작은따옴표를 지워 보세요.
현장 점검표 양식 공유합니다 | 시설 점검 때 쓰는 한 장짜리 양식입니다. 부서에 맞게 고쳐 쓰셔도 됩니다.
타 도시 사례 조사 요령 | 공개된 통계부터 보고 나서 전화하면 시간이 절반으로 줄어듭니다.
보고서 한 장으로 줄이기 | 첫 줄에 결론, 둘째 줄에 근거, 셋째 줄에 요청을 적습니다. 나머지는 붙임으로 보냅니다.
공공데이터로 지도 만들기 첫걸음 | 좌표가 있는 목록만 있으면 누구나 만들 수 있습니다. 다음 주 점심시간에 함께 해 보실 분을 찾습니다.
# city-news
한별천 산책로 2단계 구간 개통 | 달빛구에서 시청까지 4.2km가 이어졌습니다. 개통식은 토요일 오전 10시입니다.
시민이 뽑은 올해의 정책 | 1만 2천 명이 참여해 야간 돌봄 버스가 1위에 올랐습니다.
내년도 예산안 시의회 제출 | 돌봄과 안전에 가장 많은 예산을 배분했습니다. 설명 자료를 붙입니다.
겨울 축제 자원봉사자 모집 | 통역, 안내, 안전 세 분야에서 120명을 모집합니다.
청사 에너지 절약 주간 운영 | 점심시간 소등과 계단 걷기에 함께해 주십시오.
# warm-market
책상용 조명 나눔 | 거의 새것입니다. 12층에서 직접 가져가실 분.
아기 침대 드립니다 | 6개월 썼습니다. 분해해 두었고 공구도 함께 드립니다.
가습기 팝니다 | 작년 겨울에 사서 두 달 썼습니다. 필터 새것 2개 포함입니다.
자전거 팝니다 | 출퇴근용으로 쓰던 것입니다. 브레이크를 지난달에 갈았습니다.
전공서적 묶음 | 행정법, 지방재정론 등 7권입니다. 낱권으로는 팔지 않습니다.
캠핑 의자 2개 | 접이식, 가방 있습니다. 한 번 썼습니다.
유아 겨울옷 나눔 | 100 크기, 상자 하나 가득입니다.
소형 냉장고 팝니다 | 원룸에서 쓰던 것입니다. 이번 주말까지 가져가셔야 합니다.
# warm-news
퇴근길에 길 잃은 어르신을 도운 동료 | 교통정책과 신 주무관이 비 오는 저녁 어르신을 댁까지 모셔다 드렸다고 합니다. 가족께서 편지를 보내 주셨습니다.
급여 끝전 모으기 1년 | 모두 2,847명이 참여해 3,100만 원을 모았습니다. 겨울 난방비로 전달합니다.
헌혈 버스가 옵니다 | 수요일 오전 9시부터 오후 4시까지 본관 앞에 있습니다.
청사 미화 여사님의 마지막 출근 | 18년 동안 고맙습니다. 금요일 오후 4시 로비에서 작은 자리를 마련합니다.
점심값 나눔 냉장고 | 12층 휴게실 냉장고에 남는 간식을 넣어 주세요. 필요한 분이 가져갑니다.
# amusing-life
도시락 반찬 돌려 먹기 두 달 후기 | 다섯 명이 요일을 나눠 한 가지씩만 싸 옵니다. 점심값도 줄고 이야기도 늘었습니다.
텃밭 상추를 살리는 법 | 물은 아침에 한 번, 흙이 마르면 그때만. 저는 두 번 실패했습니다.
출근길 지하철에서 앉는 요령 | 네 번째 칸 두 번째 문입니다. 이유는 저도 모릅니다.
겨울 이불 집에서 빨기 | 욕조, 미지근한 물, 그리고 아이의 두 발이면 됩니다.
반려식물 이름 공모 | 우리 팀 고무나무의 이름을 지어 주세요. 뽑히신 분께 커피를 드립니다.
# amusing-culture
점심시간 30분 전시 산책 | 시청 서쪽 갤러리에서 사진전이 열립니다. 다섯 점만 보고 와도 좋습니다.
이달의 책: 도시를 걷는 사람들 | 오래된 골목에 관한 책입니다. 마지막 장이 특히 좋았습니다.
시립합창단 연습 공개 | 목요일 저녁 7시, 자리가 30석뿐이라 일찍 오셔야 합니다.
동네 극장 이야기 | 달빛구의 작은 극장이 40년 만에 좌석을 바꿨습니다.
# amusing-writings
첫눈 | 창밖을 보던 민원인이 먼저 말했다. 눈 오네요. / 그 한마디에 대기실이 잠깐 조용해졌다.
점심 산책 | 열두 바퀴를 돌면 생각이 하나 줄어든다. 열세 바퀴째에는 하나가 는다.
신입의 일기 | 오늘 처음으로 전화를 끝까지 받았다. 손바닥에 땀이 났지만 목소리는 떨리지 않았다.
늦은 퇴근 | 불 꺼진 복도 끝에서 경비 아저씨가 말했다. 오늘도 고생했어요.
# amusing-humour
보고서 제목의 진화 | 계획(안) → 계획(최종) → 계획(진짜 최종) → 계획(국장님 수정) → 계획(안)
회의의 법칙 | 회의 시간은 참석자 수의 제곱에 비례하고, 결론은 반비례한다.
우리 부서 복사기 | 평소에는 조용하다가 시장님 보고 10분 전에만 종이를 씹습니다.
월요일 | 월요일은 왜 이렇게 자주 오는 걸까요. 금요일은 한 달에 네 번뿐인데.
# amusing-quizzes
한별특별시의 구는 모두 몇 개일까요? | 정답자 가운데 다섯 분께 음료 쿠폰을 드립니다. | 25개;24개;23개;31개
공문서에서 날짜는 어떻게 표기할까요? | 행정업무 규정을 떠올려 보세요. | 2026. 11. 22.;2026/11/22;26-11-22;2026년11월22일
다음 중 맞춤법이 맞는 것은? | 가장 많이 틀리는 문제입니다. | 며칠;몇일;몇 일
# amusing-events
토요 걷기: 한별천 6km | 천천히 걷습니다. 아이와 함께 오셔도 좋습니다. 마치고 국밥을 먹습니다. | 시청 앞 광장
청사 작은 음악회 | 동료들이 연주합니다. 듣기만 하셔도 됩니다. | 본관 1층 로비
겨울맞이 연탄 나눔 | 800장을 나릅니다. 장갑은 드립니다. | 달빛구 주민센터 앞
가족 영화의 밤 | 아이와 함께 볼 수 있는 영화를 봅니다. | 별관 대강당
# amusing-clubs
사진 동호회 가을 출사 후기 | 스물두 명이 다녀왔습니다. 사진은 동호회 게시판에 있습니다.
직장인 밴드 단원 모집 | 드럼을 찾습니다. 못 쳐도 됩니다. 저희도 못 칩니다.
마라톤 동호회 겨울 훈련 시작 | 화요일과 목요일 저녁 7시, 한별천에서 모입니다.
독서 모임 12월 책 | 각자 올해 가장 오래 읽은 책을 가져옵니다.
# smart-terms
기속행위와 재량행위 | 법이 요건과 효과를 딱 정해 두면 기속행위, 행정청이 고를 여지가 있으면 재량행위입니다. / 민원 답변에서 '재량'이라는 말을 쓸 때는 근거를 함께 적습니다. | 행정기본법 제21조
처분의 사전 통지 | 당사자에게 의무를 지우거나 권익을 제한할 때 미리 알리고 의견을 낼 기회를 줍니다. | 행정절차법 제21조
전결과 대결 | 전결은 위임받은 사람이 결재하는 것, 대결은 결재권자가 없을 때 대신하는 것입니다. | 행정업무의 운영 및 혁신에 관한 규정 제10조
정보공개와 비공개 사유 | 공개가 원칙입니다. 비공개는 여덟 가지 사유 가운데 어느 것인지 밝혀야 합니다. | 공공기관의 정보공개에 관한 법률 제9조
보존기간 | 문서의 보존기간은 단위과제에 따라 정해집니다. 문서마다 고르는 것이 아닙니다. | 공공기록물 관리에 관한 법률 시행령 제26조
# smart-contracts
수의계약이 되는 금액 | 공사와 물품, 용역에 따라 다릅니다. 여성기업과 장애인기업은 따로 정한 금액이 있습니다. / - 견적은 두 곳 이상 / - 나누어 계약하지 않기 | 지방계약법 시행령 제25조
검사와 검수는 언제까지 | 완료 통지를 받은 날부터 14일 안에 합니다. | 지방계약법 시행령 제64조
지체상금 계산하기 | 계약금액에 지체일수와 요율을 곱합니다. 물품은 하루 0.08%입니다. | 지방계약법 시행령 제90조
선금을 줄 수 있는 범위 | 계약금액의 70%를 넘지 않는 범위에서 줄 수 있습니다. 보증서를 먼저 받습니다. | 지방회계법 시행령 제44조
# smart-tips
메신저보다 문서가 나은 때 | 나중에 누군가 다시 물을 일이라면 문서로 남깁니다.
전화 민원 첫 30초 | 부서와 이름을 먼저 말하고, 끝까지 들은 뒤 되풀이해서 확인합니다. | 민원 처리에 관한 법률 제4조
회의록은 회의 안에서 끝내기 | 마지막 5분에 화면을 함께 보며 결정과 담당, 기한만 적습니다.
첨부파일 이름 짓기 | 날짜, 부서, 제목 순으로 적으면 정렬만 해도 찾을 수 있습니다.
# club
이번 주 모임 안내 | 늘 모이던 곳에서 저녁 7시에 만납니다. 처음 오시는 분은 미리 댓글 남겨 주세요.
지난 모임 후기 | 열네 분이 오셨습니다. 다음에는 조금 더 일찍 시작합시다.
회비 정산 | 남은 회비는 다음 행사에 쓰기로 했습니다. 내역은 댓글로 여쭤 주세요.
새 회원을 환영합니다 | 이번 달에 세 분이 들어오셨습니다. 반갑습니다.
# bureau
%1 주간 업무 공유 | 이번 주 주요 일정입니다. / - 월요일: 간부회의 자료 제출 / - 수요일: 현장 점검 / - 금요일: 주간 보고 / 바뀌는 것이 있으면 댓글로 알려 주세요.
%1 인사이동에 따른 좌석 배치 | 다음 주 월요일 오전에 이동합니다. 전화번호는 그대로입니다.
%1 송년회 날짜를 정합니다 | 둘째 주 목요일과 셋째 주 화요일 가운데 골라 주세요. 점심으로 하자는 의견도 있습니다.
%1 공용 차량 이용 안내 | 하루 전까지 예약해 주시고, 주유 영수증은 총괄팀에 내 주세요.
# district
%1 주민 축제 준비 회의 결과 | 무대는 구청 앞, 먹거리는 시장 상인회와 함께 합니다. / 안전 인력은 부서별로 두 명씩 부탁드립니다.
%1 청사 주차장 공사 안내 | 지하 2층을 두 주 동안 쓸 수 없습니다.
Monthly walk around %1 | We meet at the district office on Saturday at ten and walk along the stream. Everybody is welcome.
%1 동네 맛집 지도 | 댓글로 한 곳씩 추천해 주세요. 모아서 지도로 만들겠습니다.
Lost property in %1 | A blue umbrella and a pair of reading glasses are waiting at the information desk.
# live
점심시간에 함께 걸으실 분 | 12시 10분, 본관 앞에서 모입니다.
우산을 두고 가신 분 | 12층 회의실에 파란 우산이 있습니다.
엘리베이터 3호기 점검 중입니다 | 오후 5시까지 걸린다고 합니다.
오늘 구내식당 미역국이 좋습니다 | 늦게 가면 없습니다.
볼펜 한 상자 나눔 | 새것입니다. 필요하신 부서에서 가져가세요.
)");
    return posts;
}

const std::vector<PostText> &section(const QString &name)
{
    static const std::vector<PostText> none;
    const auto found = all().find(name);
    return found == all().end() ? none : *found;
}

} // namespace

const std::vector<BoardText> &cityBoards()
{
    using C = BoardCategory;
    using T = BoardPostType;
    static const std::vector<BoardText> boards{
        {C::WorkNotices,
         T::Plain,
         {u"업무 공지"_s, u"Work notices"_s},
         {u"일하는 데 알아야 할 것"_s, u"What one has to know at work"_s}},
        {C::InformationSharing,
         T::Plain,
         {u"정보 공유"_s, u"Sharing"_s},
         {u"알게 된 것을 나눕니다"_s, u"What somebody found out"_s}},
        {C::CityNews, T::Plain, {u"시정 소식"_s, u"City news"_s}, {u"한별특별시의 소식"_s, u"News of Hanbyeol City"_s}},
        {C::WarmMarket,
         T::Market,
         {u"알뜰장터"_s, u"Thrifty market"_s},
         {u"쓰지 않는 물건을 나누고 사고팝니다"_s, u"Things that are not used any more"_s}},
        {C::WarmNews,
         T::Plain,
         {u"따뜻한 소식"_s, u"Warm news"_s},
         {u"함께 나누고 싶은 이야기"_s, u"Stories to share"_s}},
        {C::AmusingLife, T::Plain, {u"생활 이야기"_s, u"Daily life"_s}, {u"사는 이야기"_s, u"How we live"_s}},
        {C::AmusingCulture,
         T::Plain,
         {u"문화 산책"_s, u"Culture"_s},
         {u"책, 음악, 전시"_s, u"Books, music, exhibitions"_s}},
        {C::AmusingWritings, T::Plain, {u"글마당"_s, u"Writings"_s}, {u"동료들이 쓴 글"_s, u"What colleagues write"_s}},
        {C::AmusingHumour,
         T::Plain,
         {u"웃음 한 스푼"_s, u"A spoon of laughter"_s},
         {u"웃고 갑시다"_s, u"Have a laugh"_s}},
        {C::AmusingQuizzes, T::Quiz, {u"퀴즈 한마당"_s, u"Quizzes"_s}, {u"맞혀 보세요"_s, u"Guess"_s}},
        {C::AmusingEvents, T::Event, {u"행사 나들이"_s, u"Events"_s}, {u"함께 합시다"_s, u"Do something together"_s}},
        {C::AmusingClubs,
         T::Plain,
         {u"동호회 소식"_s, u"Club news"_s},
         {u"동호회가 알립니다"_s, u"What clubs announce"_s}},
        {C::SmartTerms,
         T::Knowledge,
         {u"행정용어 사전"_s, u"Administrative terms"_s},
         {u"일하며 만나는 낱말"_s, u"Words one meets at work"_s}},
        {C::SmartContracts,
         T::Knowledge,
         {u"계약 길잡이"_s, u"Contract rules"_s},
         {u"계약 업무의 규칙"_s, u"The rules of contracts"_s}},
        {C::SmartTips, T::Knowledge, {u"업무 요령"_s, u"Tips"_s}, {u"알아 두면 편합니다"_s, u"Good to know"_s}},
    };
    return boards;
}

const std::vector<BoardText> &clubs()
{
    const auto club = [](const QString &ko, const QString &en, const QString &about, const QString &aboutEn) {
        return BoardText{BoardCategory::AmusingClubs, BoardPostType::Plain, {ko, en}, {about, aboutEn}};
    };
    static const std::vector<BoardText> all{
        club(u"사진 동호회 '찰나'"_s, u"Photography club"_s, u"매달 셋째 토요일에 출사를 갑니다"_s,
             u"Out with cameras every third Saturday"_s),
        club(u"마라톤 동호회"_s, u"Running club"_s, u"화·목 저녁 한별천"_s,
             u"Tuesdays and Thursdays along the stream"_s),
        club(u"독서 모임 '책상 밑'"_s, u"Book club"_s, u"한 달에 한 권"_s, u"A book a month"_s),
        club(u"직장인 밴드"_s, u"Band"_s, u"잘 못 칩니다"_s, u"We are not good"_s),
        club(u"옥상 텃밭"_s, u"Roof garden"_s, u"상추와 고추를 기릅니다"_s, u"Lettuce and peppers"_s),
    };
    return all;
}

const BoardText &bureauBoard()
{
    static const BoardText board{BoardCategory::InformationSharing,
                                 BoardPostType::Plain,
                                 {u"%1 소식방"_s, u"%1: news"_s},
                                 {u"%1 식구들의 게시판"_s, u"For the people of %1"_s}};
    return board;
}

const BoardText &districtBoard()
{
    static const BoardText board{BoardCategory::InformationSharing,
                                 BoardPostType::Plain,
                                 {u"%1 이야기"_s, u"%1 stories"_s},
                                 {u"%1 구청 게시판"_s, u"The board of %1"_s}};
    return board;
}

const std::vector<PostText> &postTexts(BoardCategory category)
{
    return section(toString(category));
}

const std::vector<PostText> &clubTexts()
{
    return section(u"club"_s);
}

const std::vector<PostText> &bureauTexts()
{
    return section(u"bureau"_s);
}

const std::vector<PostText> &districtTexts()
{
    return section(u"district"_s);
}

const std::vector<PostText> &livePosts()
{
    return section(u"live"_s);
}

const std::vector<QString> &commentTexts()
{
    static const std::vector<QString> texts{
        u"좋은 정보 고맙습니다."_s,
        u"저희 부서도 해 보겠습니다."_s,
        u"혹시 붙임 파일이 더 있을까요?"_s,
        u"덕분에 오늘 하루가 가볍습니다."_s,
        u"담당자 연락처를 알 수 있을까요?"_s,
        u"작년에도 비슷한 일이 있었는데 그때 자료를 찾아보겠습니다."_s,
        u"저도 같은 생각입니다."_s,
        u"다음에는 저도 함께하고 싶습니다."_s,
        u"기한을 하루만 늦출 수 있을까요?\n다른 회의와 겹칩니다."_s,
        u"현장에서 보니 조금 다른 점도 있었습니다."_s,
        u"고생하셨습니다!"_s,
        u"읽다가 웃었습니다."_s,
        u"이 내용은 규정이 바뀐 뒤에도 그대로인가요?"_s,
        u"아이가 좋아하겠어요."_s,
        u"저희 팀에 공유하겠습니다."_s,
        u"참석합니다."_s,
    };
    return texts;
}

} // namespace gw::backend::seed
