// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "surveytexts.h"

using namespace Qt::Literals::StringLiterals;
using gw::portal::FamilyEventKind;
using gw::portal::FamilyRelation;
using gw::portal::NoticeLayer;
using gw::portal::SurveyOption;
using gw::portal::SurveyQuestion;
using gw::portal::SurveyQuestionKind;
using gw::portal::SurveyResultsVisible;
using gw::portal::SurveyState;

namespace gw::backend::seed {
namespace {

SurveyQuestion question(const QString &id, SurveyQuestionKind kind, const Both &text, bool required)
{
    SurveyQuestion made;
    made.id = id;
    made.kind = kind;
    made.textKo = text.ko;
    made.textEn = text.en;
    made.required = required;
    return made;
}

SurveyQuestion choice(const QString &id, const Both &text, const std::vector<Both> &options, int most = 1)
{
    SurveyQuestion made = question(id, most > 1 ? SurveyQuestionKind::Multiple : SurveyQuestionKind::Single, text, true);
    made.options.emplace();
    for (const Both &option : options)
        made.options->append(SurveyOption{QString(QChar(u'a' + char16_t(made.options->size()))), option.ko, option.en});
    if (most > 1) {
        made.min = 1;
        made.max = most;
    }
    return made;
}

SurveyQuestion scale(const QString &id, const Both &text, const Both &low, const Both &high)
{
    SurveyQuestion made = question(id, SurveyQuestionKind::Scale, text, true);
    made.from = 1;
    made.to = 5;
    made.fromKo = low.ko;
    made.fromEn = low.en;
    made.toKo = high.ko;
    made.toEn = high.en;
    return made;
}

SurveyQuestion words(const QString &id, const Both &text)
{
    SurveyQuestion made = question(id, SurveyQuestionKind::Text, text, false);
    made.maxLength = 1000;
    return made;
}

} // namespace

const std::vector<SurveyText> &surveyTexts()
{
    static const Both bad{u"전혀 그렇지 않다"_s, u"Not at all"_s};
    static const Both good{u"매우 그렇다"_s, u"Very much"_s};
    static const std::vector<SurveyText> all{
        {u"serin"_s,
         {},
         NoticeLayer::City,
         {u"구내식당 운영 개선 설문"_s, u"How shall the canteen be run?"_s},
         {u"내년 구내식당 위탁 계약을 앞두고 의견을 여쭙니다. 3분이면 됩니다.\n\n결과는 답하신 뒤 바로 보실 수 있습니다."_s,
          u"Before next year's contract for the canteen we ask what you think. It takes three minutes.\n\nYou see the results as soon as you have answered."_s},
         false,
         SurveyResultsVisible::AfterAnswer,
         SurveyState::Open,
         3,
         6,
         180,
         {choice(u"q1"_s, {u"구내식당을 일주일에 몇 번 이용하십니까?"_s, u"How often a week do you eat there?"_s},
                 {{u"거의 이용하지 않음"_s, u"Hardly ever"_s},
                  {u"1~2번"_s, u"Once or twice"_s},
                  {u"3~4번"_s, u"Three or four times"_s},
                  {u"매일"_s, u"Every day"_s}}),
          choice(u"q2"_s, {u"먼저 나아졌으면 하는 것을 두 가지까지 고르십시오."_s, u"What should improve first? Choose up to two."_s},
                 {{u"맛"_s, u"Taste"_s},
                  {u"가짓수"_s, u"Choice"_s},
                  {u"가격"_s, u"Price"_s},
                  {u"줄 서는 시간"_s, u"The queue"_s},
                  {u"채식 식단"_s, u"Vegetarian dishes"_s}},
                 2),
          scale(u"q3"_s, {u"전반적으로 만족하십니까?"_s, u"Are you content on the whole?"_s}, bad, good),
          words(u"q4"_s, {u"하고 싶은 말씀을 적어 주십시오."_s, u"Anything else you would like to say?"_s})}},
        {u"eunseo"_s,
         {},
         NoticeLayer::Bureau,
         {u"우리 국 조직문화 진단"_s, u"How we work together in the bureau"_s},
         {u"무기명 설문입니다. 누가 무엇을 답했는지 서버도 알 수 없는 방식으로 모읍니다.\n\n결과는 마감 뒤 모두에게 공개합니다."_s,
          u"This survey is anonymous: answers are collected in such a way that not even the server can tell whose they are.\n\nEverybody sees the results when it is closed."_s},
         true,
         SurveyResultsVisible::AfterClose,
         SurveyState::Open,
         1,
         9,
         7,
         {scale(u"q1"_s, {u"회의에서 내 생각을 편하게 말할 수 있다."_s, u"I can speak my mind in meetings."_s}, bad, good),
          scale(u"q2"_s, {u"업무가 공평하게 나뉘어 있다."_s, u"Work is shared out fairly."_s}, bad, good),
          choice(u"q3"_s, {u"줄여야 할 일은 무엇입니까?"_s, u"What should there be less of?"_s},
                 {{u"회의"_s, u"Meetings"_s},
                  {u"중복 보고"_s, u"Reporting twice"_s},
                  {u"퇴근 뒤 연락"_s, u"Messages after hours"_s},
                  {u"의전"_s, u"Ceremony"_s}},
                 2),
          words(u"q4"_s, {u"국장에게 바라는 점"_s, u"What would you ask of the bureau head?"_s})}},
        {u"dohyun"_s,
         {},
         NoticeLayer::District,
         {u"청사 주차장 요일제 찬반"_s, u"Parking by weekday: yes or no?"_s},
         {u"민원인 주차 공간이 모자라 직원 차량 요일제를 검토하고 있습니다."_s,
          u"Visitors find no place to park, so we think about letting staff park on certain weekdays only."_s},
         false,
         SurveyResultsVisible::AfterAnswer,
         SurveyState::Open,
         2,
         3,
         30,
         {choice(u"q1"_s, {u"직원 차량 요일제에 찬성하십니까?"_s, u"Are you in favour?"_s},
                 {{u"찬성"_s, u"Yes"_s}, {u"반대"_s, u"No"_s}, {u"잘 모르겠음"_s, u"I do not know"_s}}),
          words(u"q2"_s, {u"까닭이나 다른 방법이 있다면 적어 주십시오."_s, u"Why, or what would you do instead?"_s})}},
        {u"daon"_s,
         {},
         NoticeLayer::City,
         {u"유연근무제 이용 실태"_s, u"Flexible working hours: who uses them"_s},
         {u"지난 상반기 유연근무 이용 실태를 무기명으로 여쭙니다."_s, u"An anonymous look at the first half of the year."_s},
         true,
         SurveyResultsVisible::AfterClose,
         SurveyState::Closed,
         30,
         -5,
         120,
         {choice(u"q1"_s, {u"유연근무를 이용하셨습니까?"_s, u"Did you use flexible hours?"_s},
                 {{u"자주"_s, u"Often"_s}, {u"가끔"_s, u"Sometimes"_s}, {u"없음"_s, u"Never"_s}}),
          scale(u"q2"_s, {u"눈치 보지 않고 쓸 수 있다."_s, u"I can use them without a second thought."_s}, bad, good),
          words(u"q3"_s, {u"걸림돌은 무엇입니까?"_s, u"What stands in the way?"_s})}},
        {u"jiu"_s,
         {},
         NoticeLayer::Bureau,
         {u"업무포털 새 화면 사용성 조사"_s, u"The new desk: is it easy to use?"_s},
         {u"다음 달에 물을 설문의 초안입니다."_s, u"A draft for next month."_s},
         false,
         SurveyResultsVisible::Owners,
         SurveyState::Draft,
         -7,
         21,
         0,
         {scale(u"q1"_s, {u"찾는 것을 바로 찾을 수 있다."_s, u"I find what I look for at once."_s}, bad, good)}},
    };
    return all;
}

const std::vector<QString> &surveyRemarks()
{
    static const std::vector<QString> all{
        u"지금처럼만 해 주세요."_s,
        u"점심 시간을 부서별로 나누면 줄이 짧아질 것 같습니다."_s,
        u"취지에는 공감하지만 준비 기간이 더 필요합니다."_s,
        u"채식 메뉴가 일주일에 한 번은 있으면 좋겠습니다."_s,
        u"안내가 늦어 모르는 사람이 많습니다."_s,
        u"결과가 어떻게 쓰였는지 꼭 알려 주세요."_s,
        u"회의 자료를 하루 전에만 주셔도 크게 도움이 됩니다."_s,
        u"없습니다."_s,
        u"작년 설문에서 나온 의견부터 먼저 반영해 주셨으면 합니다."_s,
        u"민원 창구는 교대가 되지 않아 이용하기 어렵습니다."_s,
    };
    return all;
}

const std::vector<FamilyText> &familyTexts()
{
    static const std::vector<FamilyText> all{
        {FamilyEventKind::Wedding, FamilyRelation::Self, {}, 6, 13, u"한별시 새벽로 12"_s, u"새벽예식장 3층 라일락홀"_s,
         u"바쁘시더라도 오셔서 축복해 주시면 큰 기쁨이겠습니다."_s, true},
        {FamilyEventKind::Bereavement, FamilyRelation::Parent, {}, -1, 9, u"한별시 은하로 77"_s,
         u"한별의료원 장례식장 2호실"_s, u"가족장으로 조용히 모십니다. 조화는 정중히 사양합니다."_s, true, u"hyunwoo"_s},
        {FamilyEventKind::Birth, FamilyRelation::Child, {}, -2, 6, {}, {}, u"산모와 아기 모두 건강합니다."_s, false},
        {FamilyEventKind::FirstBirthday, FamilyRelation::Child, {}, 9, 12, u"한별시 달무리길 5"_s, u"달무리뷔페 2층"_s,
         {}, false, u"haneul"_s},
        {FamilyEventKind::Wedding, FamilyRelation::Child, u"장녀"_s, 13, 11, u"한별시 해오름로 41"_s,
         u"해오름컨벤션 그랜드홀"_s, {}, true, u"eunseo"_s},
        {FamilyEventKind::Sixtieth, FamilyRelation::ParentInLaw, {}, 4, 18, u"한별시 노을길 9"_s, u"노을정"_s, {}, false},
        {FamilyEventKind::Bereavement, FamilyRelation::Grandparent, {}, 0, 14, u"새뜰군 초록면"_s, u"새뜰장례식장 특실"_s,
         {}, false},
        {FamilyEventKind::Other, FamilyRelation::Self, u"정년퇴임"_s, 20, 16, u"본관 2층"_s, u"대회의실"_s,
         u"33년의 공직을 마칩니다. 차 한 잔 나누러 오십시오."_s, false},
    };
    return all;
}

const std::vector<QString> &condolences()
{
    static const std::vector<QString> all{u"삼가 고인의 명복을 빕니다."_s, u"마음 깊이 위로의 말씀을 드립니다."_s,
                                          u"직접 찾아뵙지 못해 송구합니다. 삼가 조의를 표합니다."_s};
    return all;
}

const std::vector<QString> &congratulations()
{
    static const std::vector<QString> all{u"진심으로 축하드립니다!"_s, u"좋은 날만 가득하시길 바랍니다."_s,
                                          u"온 가족이 건강하고 행복하세요."_s};
    return all;
}

} // namespace gw::backend::seed
