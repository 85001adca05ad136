// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "names.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

struct Surname
{
    const char16_t *ko;
    const char16_t *en;
    const char16_t *hanja;
    int weight;
};
constexpr Surname surnames[] = {
    {u"김", u"Kim", u"金", 215}, {u"이", u"Lee", u"李", 147}, {u"박", u"Park", u"朴", 84}, {u"최", u"Choi", u"崔", 47}, {u"정", u"Jeong", u"鄭", 43}, {u"강", u"Kang", u"姜", 24},
    {u"조", u"Cho", u"趙", 21}, {u"윤", u"Yoon", u"尹", 21}, {u"장", u"Jang", u"張", 20}, {u"임", u"Lim", u"林", 17}, {u"한", u"Han", u"韓", 15}, {u"오", u"Oh", u"吳", 15},
    {u"서", u"Seo", u"徐", 15}, {u"신", u"Shin", u"申", 15}, {u"권", u"Kwon", u"權", 14}, {u"황", u"Hwang", u"黃", 14}, {u"안", u"Ahn", u"安", 14}, {u"송", u"Song", u"宋", 14},
    {u"류", u"Ryu", u"柳", 8}, {u"전", u"Jeon", u"全", 11}, {u"홍", u"Hong", u"洪", 11}, {u"고", u"Ko", u"高", 9}, {u"문", u"Moon", u"文", 9}, {u"양", u"Yang", u"梁", 9},
    {u"손", u"Son", u"孫", 9}, {u"배", u"Bae", u"裵", 8}, {u"백", u"Baek", u"白", 8}, {u"허", u"Heo", u"許", 7}, {u"유", u"Yoo", u"劉", 7}, {u"남", u"Nam", u"南", 6},
    {u"심", u"Shim", u"沈", 6}, {u"노", u"Noh", u"盧", 5}, {u"하", u"Ha", u"河", 5}, {u"곽", u"Kwak", u"郭", 4}, {u"성", u"Sung", u"成", 4}, {u"차", u"Cha", u"車", 4},
    {u"주", u"Joo", u"朱", 4}, {u"우", u"Woo", u"禹", 4}, {u"구", u"Koo", u"具", 4}, {u"민", u"Min", u"閔", 4}, {u"진", u"Jin", u"陳", 3}, {u"나", u"Na", u"羅", 3},
    {u"지", u"Ji", u"池", 3}, {u"엄", u"Eom", u"嚴", 3}, {u"채", u"Chae", u"蔡", 3}, {u"원", u"Won", u"元", 3}, {u"천", u"Cheon", u"千", 2}, {u"방", u"Bang", u"方", 2},
    {u"공", u"Gong", u"孔", 2}, {u"현", u"Hyun", u"玄", 2}, {u"함", u"Ham", u"咸", 2}, {u"변", u"Byun", u"卞", 2}, {u"염", u"Yeom", u"廉", 2}, {u"추", u"Chu", u"秋", 2},
    {u"도", u"Do", u"都", 1}, {u"소", u"So", u"蘇", 1}, {u"석", u"Seok", u"石", 1}, {u"선", u"Sun", u"宣", 1}, {u"설", u"Seol", u"薛", 1}, {u"마", u"Ma", u"馬", 1},
    {u"길", u"Gil", u"吉", 1}, {u"남궁", u"Namgung", u"南宮", 1}, {u"황보", u"Hwangbo", u"皇甫", 1}, {u"선우", u"Sunwoo", u"鮮于", 1}, {u"제갈", u"Jegal", u"諸葛", 1}, {u"독고", u"Dokgo", u"獨孤", 1},
};

struct Part
{
    const char16_t *ko;
    const char16_t *en;
    const char16_t *hanja;
};
constexpr Part firsts[] = {
    {u"민", u"min", u"旻"}, {u"서", u"seo", u"瑞"}, {u"지", u"ji", u"智"}, {u"하", u"ha", u"夏"}, {u"도", u"do", u"道"}, {u"예", u"ye", u"睿"}, {u"준", u"jun", u"俊"}, {u"현", u"hyeon", u"賢"},
    {u"은", u"eun", u"恩"}, {u"수", u"su", u"秀"}, {u"승", u"seung", u"承"}, {u"유", u"yu", u"裕"}, {u"재", u"jae", u"在"}, {u"시", u"si", u"時"}, {u"태", u"tae", u"泰"}, {u"윤", u"yun", u"潤"},
    {u"성", u"seong", u"成"}, {u"정", u"jeong", u"貞"}, {u"영", u"yeong", u"英"}, {u"동", u"dong", u"東"}, {u"경", u"gyeong", u"京"}, {u"혜", u"hye", u"惠"}, {u"미", u"mi", u"美"}, {u"선", u"seon", u"善"},
    {u"우", u"u", u"宇"}, {u"가", u"ga", u"佳"}, {u"나", u"na", u"娜"}, {u"다", u"da", u"多"}, {u"연", u"yeon", u"娟"}, {u"채", u"chae", u"彩"}, {u"상", u"sang", u"相"}, {u"종", u"jong", u"鍾"},
    {u"진", u"jin", u"珍"}, {u"규", u"gyu", u"奎"}, {u"기", u"gi", u"基"}, {u"병", u"byeong", u"炳"}, {u"인", u"in", u"仁"}, {u"세", u"se", u"世"}, {u"희", u"hui", u"熙"}, {u"아", u"a", u"雅"},
};
constexpr Part lasts[] = {
    {u"준", u"jun", u"俊"}, {u"우", u"u", u"宇"}, {u"현", u"hyeon", u"賢"}, {u"윤", u"yun", u"潤"}, {u"원", u"won", u"源"}, {u"호", u"ho", u"浩"}, {u"진", u"jin", u"珍"}, {u"연", u"yeon", u"娟"},
    {u"아", u"a", u"雅"}, {u"은", u"eun", u"恩"}, {u"희", u"hui", u"熙"}, {u"영", u"yeong", u"英"}, {u"수", u"su", u"秀"}, {u"민", u"min", u"旻"}, {u"빈", u"bin", u"彬"}, {u"린", u"rin", u"麟"},
    {u"율", u"yul", u"律"}, {u"서", u"seo", u"瑞"}, {u"경", u"gyeong", u"京"}, {u"훈", u"hun", u"勳"}, {u"석", u"seok", u"錫"}, {u"철", u"cheol", u"哲"}, {u"환", u"hwan", u"煥"}, {u"기", u"gi", u"基"},
    {u"미", u"mi", u"美"}, {u"정", u"jeong", u"貞"}, {u"숙", u"suk", u"淑"}, {u"주", u"ju", u"珠"}, {u"혁", u"hyeok", u"赫"}, {u"솔", u"sol", u"率"}, {u"람", u"ram", u"覽"}, {u"재", u"jae", u"在"},
    {u"태", u"tae", u"泰"}, {u"한", u"han", u"翰"}, {u"일", u"il", u"一"}, {u"나", u"na", u"娜"}, {u"선", u"seon", u"善"}, {u"성", u"seong", u"成"}, {u"규", u"gyu", u"奎"}, {u"결", u"gyeol", u"潔"},
};

QString of(const char16_t *text)
{
    return QString::fromUtf16(text);
}

const Surname &pickSurname(Random &random)
{
    static const int total = [] {
        int sum = 0;
        for (const Surname &surname : surnames)
            sum += surname.weight;
        return sum;
    }();
    int ticket = random.below(total);
    for (const Surname &surname : surnames) {
        if ((ticket -= surname.weight) < 0)
            return surname;
    }
    return surnames[0];
}

} // namespace

Name makeName(Random &random)
{
    const Surname &surname = pickSurname(random);
    const Part &first = firsts[random.below(int(std::size(firsts)))];
    const Part *last = &lasts[random.below(int(std::size(lasts)))];
    while (of(last->ko) == of(first.ko))
        last = &lasts[random.below(int(std::size(lasts)))];
    const QString given = of(first.en) + of(last->en);
    const QString family = of(surname.en);
    const bool hanja = random.chance(55);
    return {of(surname.ko) + of(first.ko) + of(last->ko), family + u' ' + given.at(0).toUpper() + given.sliced(1),
            hanja ? of(surname.hanja) + of(first.hanja) + of(last->hanja) : QString(), given + u'.' + family.toLower()};
}

} // namespace gw::backend::seed
