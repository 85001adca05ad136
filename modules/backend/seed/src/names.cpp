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
    {u"김", u"Kim", u"金", 215},      {u"이", u"Lee", u"李", 147},       {u"박", u"Park", u"朴", 84},
    {u"최", u"Choi", u"崔", 47},      {u"정", u"Jeong", u"鄭", 43},      {u"강", u"Kang", u"姜", 24},
    {u"조", u"Cho", u"趙", 21},       {u"윤", u"Yoon", u"尹", 21},       {u"장", u"Jang", u"張", 20},
    {u"임", u"Lim", u"林", 17},       {u"한", u"Han", u"韓", 15},        {u"오", u"Oh", u"吳", 15},
    {u"서", u"Seo", u"徐", 15},       {u"신", u"Shin", u"申", 15},       {u"권", u"Kwon", u"權", 14},
    {u"황", u"Hwang", u"黃", 14},     {u"안", u"Ahn", u"安", 14},        {u"송", u"Song", u"宋", 14},
    {u"류", u"Ryu", u"柳", 8},        {u"전", u"Jeon", u"全", 11},       {u"홍", u"Hong", u"洪", 11},
    {u"고", u"Ko", u"高", 9},         {u"문", u"Moon", u"文", 9},        {u"양", u"Yang", u"梁", 9},
    {u"손", u"Son", u"孫", 9},        {u"배", u"Bae", u"裵", 8},         {u"백", u"Baek", u"白", 8},
    {u"허", u"Heo", u"許", 7},        {u"유", u"Yoo", u"劉", 7},         {u"남", u"Nam", u"南", 6},
    {u"심", u"Shim", u"沈", 6},       {u"노", u"Noh", u"盧", 5},         {u"하", u"Ha", u"河", 5},
    {u"곽", u"Kwak", u"郭", 4},       {u"성", u"Sung", u"成", 4},        {u"차", u"Cha", u"車", 4},
    {u"주", u"Joo", u"朱", 4},        {u"우", u"Woo", u"禹", 4},         {u"구", u"Koo", u"具", 4},
    {u"민", u"Min", u"閔", 4},        {u"진", u"Jin", u"陳", 3},         {u"나", u"Na", u"羅", 3},
    {u"지", u"Ji", u"池", 3},         {u"엄", u"Eom", u"嚴", 3},         {u"채", u"Chae", u"蔡", 3},
    {u"원", u"Won", u"元", 3},        {u"천", u"Cheon", u"千", 2},       {u"방", u"Bang", u"方", 2},
    {u"공", u"Gong", u"孔", 2},       {u"현", u"Hyun", u"玄", 2},        {u"함", u"Ham", u"咸", 2},
    {u"변", u"Byun", u"卞", 2},       {u"염", u"Yeom", u"廉", 2},        {u"추", u"Chu", u"秋", 2},
    {u"도", u"Do", u"都", 1},         {u"소", u"So", u"蘇", 1},          {u"석", u"Seok", u"石", 1},
    {u"선", u"Sun", u"宣", 1},        {u"설", u"Seol", u"薛", 1},        {u"마", u"Ma", u"馬", 1},
    {u"길", u"Gil", u"吉", 1},        {u"남궁", u"Namgung", u"南宮", 1}, {u"황보", u"Hwangbo", u"皇甫", 1},
    {u"선우", u"Sunwoo", u"鮮于", 1}, {u"제갈", u"Jegal", u"諸葛", 1},   {u"독고", u"Dokgo", u"獨孤", 1},
};

struct Part
{
    const char16_t *ko;
    const char16_t *en;
    const char16_t *hanja;
};
constexpr Part firsts[] = {
    {u"민", u"min", u"旻"},    {u"서", u"seo", u"瑞"},   {u"지", u"ji", u"智"},    {u"하", u"ha", u"夏"},
    {u"도", u"do", u"道"},     {u"예", u"ye", u"睿"},    {u"준", u"jun", u"俊"},   {u"현", u"hyeon", u"賢"},
    {u"은", u"eun", u"恩"},    {u"수", u"su", u"秀"},    {u"승", u"seung", u"承"}, {u"유", u"yu", u"裕"},
    {u"재", u"jae", u"在"},    {u"시", u"si", u"時"},    {u"태", u"tae", u"泰"},   {u"윤", u"yun", u"潤"},
    {u"성", u"seong", u"成"},  {u"정", u"jeong", u"貞"}, {u"영", u"yeong", u"英"}, {u"동", u"dong", u"東"},
    {u"경", u"gyeong", u"京"}, {u"혜", u"hye", u"惠"},   {u"미", u"mi", u"美"},    {u"선", u"seon", u"善"},
    {u"우", u"u", u"宇"},      {u"가", u"ga", u"佳"},    {u"나", u"na", u"娜"},    {u"다", u"da", u"多"},
    {u"연", u"yeon", u"娟"},   {u"채", u"chae", u"彩"},  {u"상", u"sang", u"相"},  {u"종", u"jong", u"鍾"},
    {u"진", u"jin", u"珍"},    {u"규", u"gyu", u"奎"},   {u"기", u"gi", u"基"},    {u"병", u"byeong", u"炳"},
    {u"인", u"in", u"仁"},     {u"세", u"se", u"世"},    {u"희", u"hui", u"熙"},   {u"아", u"a", u"雅"},
};
constexpr Part lasts[] = {
    {u"준", u"jun", u"俊"},   {u"우", u"u", u"宇"},     {u"현", u"hyeon", u"賢"},  {u"윤", u"yun", u"潤"},
    {u"원", u"won", u"源"},   {u"호", u"ho", u"浩"},    {u"진", u"jin", u"珍"},    {u"연", u"yeon", u"娟"},
    {u"아", u"a", u"雅"},     {u"은", u"eun", u"恩"},   {u"희", u"hui", u"熙"},    {u"영", u"yeong", u"英"},
    {u"수", u"su", u"秀"},    {u"민", u"min", u"旻"},   {u"빈", u"bin", u"彬"},    {u"린", u"rin", u"麟"},
    {u"율", u"yul", u"律"},   {u"서", u"seo", u"瑞"},   {u"경", u"gyeong", u"京"}, {u"훈", u"hun", u"勳"},
    {u"석", u"seok", u"錫"},  {u"철", u"cheol", u"哲"}, {u"환", u"hwan", u"煥"},   {u"기", u"gi", u"基"},
    {u"미", u"mi", u"美"},    {u"정", u"jeong", u"貞"}, {u"숙", u"suk", u"淑"},    {u"주", u"ju", u"珠"},
    {u"혁", u"hyeok", u"赫"}, {u"솔", u"sol", u"率"},   {u"람", u"ram", u"覽"},    {u"재", u"jae", u"在"},
    {u"태", u"tae", u"泰"},   {u"한", u"han", u"翰"},   {u"일", u"il", u"一"},     {u"나", u"na", u"娜"},
    {u"선", u"seon", u"善"},  {u"성", u"seong", u"成"}, {u"규", u"gyu", u"奎"},    {u"결", u"gyeol", u"潔"},
};

// The given names that everybody knows several bearers of; those without hanja are Korean words.
constexpr Part commonNames[] = {
    {u"민준", u"minjun", u"旻俊"},     {u"서준", u"seojun", u"瑞俊"},    {u"도윤", u"doyun", u"道潤"},
    {u"예준", u"yejun", u"睿俊"},      {u"시우", u"siu", u"時宇"},       {u"하준", u"hajun", u"夏俊"},
    {u"지호", u"jiho", u"智浩"},       {u"주원", u"juwon", u"珠源"},     {u"지후", u"jihu", u"智厚"},
    {u"준우", u"junu", u"俊宇"},       {u"도현", u"dohyeon", u"道賢"},   {u"건우", u"geonu", u"健宇"},
    {u"우진", u"ujin", u"宇珍"},       {u"선우", u"seonu", u"善宇"},     {u"서진", u"seojin", u"瑞珍"},
    {u"연우", u"yeonu", u"娟宇"},      {u"정우", u"jeongu", u"貞宇"},    {u"승우", u"seungu", u"承宇"},
    {u"승현", u"seunghyeon", u"承賢"}, {u"시윤", u"siyun", u"時潤"},     {u"준혁", u"junhyeok", u"俊赫"},
    {u"은우", u"eunu", u"恩宇"},       {u"지환", u"jihwan", u"智煥"},    {u"승민", u"seungmin", u"承旻"},
    {u"유준", u"yujun", u"裕俊"},      {u"진우", u"jinu", u"珍宇"},      {u"민재", u"minjae", u"旻在"},
    {u"현우", u"hyeonu", u"賢宇"},     {u"지훈", u"jihun", u"智勳"},     {u"태윤", u"taeyun", u"泰潤"},
    {u"서연", u"seoyeon", u"瑞娟"},    {u"서윤", u"seoyun", u"瑞潤"},    {u"지우", u"jiu", u"智宇"},
    {u"서현", u"seohyeon", u"瑞賢"},   {u"하은", u"haeun", u"夏恩"},     {u"하윤", u"hayun", u"夏潤"},
    {u"민서", u"minseo", u"旻瑞"},     {u"지유", u"jiyu", u"智裕"},      {u"윤서", u"yunseo", u"潤瑞"},
    {u"채원", u"chaewon", u"彩源"},    {u"수아", u"sua", u"秀雅"},       {u"지민", u"jimin", u"智旻"},
    {u"지아", u"jia", u"智雅"},        {u"다은", u"daeun", u"多恩"},     {u"은서", u"eunseo", u"恩瑞"},
    {u"예은", u"yeeun", u"睿恩"},      {u"수빈", u"subin", u"秀彬"},     {u"소율", u"soyul", u"素律"},
    {u"예린", u"yerin", u"睿麟"},      {u"지원", u"jiwon", u"智源"},     {u"소윤", u"soyun", u"素潤"},
    {u"유나", u"yuna", u"裕娜"},       {u"채은", u"chaeeun", u"彩恩"},   {u"시은", u"sieun", u"時恩"},
    {u"유진", u"yujin", u"裕珍"},      {u"예원", u"yewon", u"睿源"},     {u"가은", u"gaeun", u"佳恩"},
    {u"나은", u"naeun", u"娜恩"},      {u"하린", u"harin", u"夏麟"},     {u"지현", u"jihyeon", u"智賢"},
    {u"수연", u"suyeon", u"秀娟"},     {u"은지", u"eunji", u"恩智"},     {u"혜진", u"hyejin", u"惠珍"},
    {u"민지", u"minji", u"旻智"},      {u"수진", u"sujin", u"秀珍"},     {u"현정", u"hyeonjeong", u"賢貞"},
    {u"미경", u"migyeong", u"美京"},   {u"은주", u"eunju", u"恩珠"},     {u"성호", u"seongho", u"成浩"},
    {u"상훈", u"sanghun", u"相勳"},    {u"경희", u"gyeonghui", u"京熙"}, {u"현숙", u"hyeonsuk", u"賢淑"},
    {u"정희", u"jeonghui", u"貞熙"},   {u"동현", u"donghyeon", u"東賢"}, {u"성민", u"seongmin", u"成旻"},
    {u"정훈", u"jeonghun", u"貞勳"},   {u"재현", u"jaehyeon", u"在賢"},  {u"태영", u"taeyeong", u"泰英"},
    {u"영수", u"yeongsu", u"英秀"},    {u"영호", u"yeongho", u"英浩"},   {u"영숙", u"yeongsuk", u"英淑"},
    {u"정숙", u"jeongsuk", u"貞淑"},   {u"은영", u"eunyeong", u"恩英"},  {u"은정", u"eunjeong", u"恩貞"},
    {u"미영", u"miyeong", u"美英"},    {u"선영", u"seonyeong", u"善英"}, {u"지영", u"jiyeong", u"智英"},
    {u"혜영", u"hyeyeong", u"惠英"},   {u"경숙", u"gyeongsuk", u"京淑"}, {u"경미", u"gyeongmi", u"京美"},
    {u"진희", u"jinhui", u"珍熙"},     {u"현주", u"hyeonju", u"賢珠"},   {u"정은", u"jeongeun", u"貞恩"},
    {u"성훈", u"seonghun", u"成勳"},   {u"상현", u"sanghyeon", u"相賢"}, {u"준호", u"junho", u"俊浩"},
    {u"민호", u"minho", u"旻浩"},      {u"재훈", u"jaehun", u"在勳"},    {u"영진", u"yeongjin", u"英珍"},
    {u"성진", u"seongjin", u"成珍"},   {u"동훈", u"donghun", u"東勳"},   {u"병철", u"byeongcheol", u"炳哲"},
    {u"용수", u"yongsu", u"龍秀"},     {u"종현", u"jonghyeon", u"鍾賢"}, {u"기현", u"gihyeon", u"基賢"},
    {u"재영", u"jaeyeong", u"在英"},   {u"인호", u"inho", u"仁浩"},      {u"태호", u"taeho", u"泰浩"},
    {u"세진", u"sejin", u"世珍"},      {u"한솔", u"hansol", u""},        {u"아름", u"areum", u""},
    {u"보람", u"boram", u""},          {u"다솜", u"dasom", u""},         {u"슬기", u"seulgi", u""},
    {u"하나", u"hana", u""},           {u"가람", u"garam", u""},         {u"나래", u"narae", u""},
    {u"새롬", u"saerom", u""},         {u"한결", u"hangyeol", u""},      {u"다온", u"daon", u""},
    {u"이슬", u"iseul", u""},          {u"초롱", u"chorong", u""},       {u"샛별", u"saetbyeol", u""},
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

struct Given
{
    QString ko;
    QString en;
    QString hanja;
};

Given common(Random &random)
{
    const Part &name = commonNames[random.below(int(std::size(commonNames)))];
    return {of(name.ko), of(name.en), of(name.hanja)};
}

Given composed(Random &random)
{
    const Part &first = firsts[random.below(int(std::size(firsts)))];
    const Part *last = &lasts[random.below(int(std::size(lasts)))];
    while (of(last->ko) == of(first.ko))
        last = &lasts[random.below(int(std::size(lasts)))];
    return {of(first.ko) + of(last->ko), of(first.en) + of(last->en), of(first.hanja) + of(last->hanja)};
}

} // namespace

Name makeName(Random &random)
{
    const Surname &surname = pickSurname(random);
    const Given given = random.chance(40) ? common(random) : composed(random);
    const QString family = of(surname.en);
    const bool hanja = random.chance(55) && !given.hanja.isEmpty();
    return {of(surname.ko) + given.ko, family + u' ' + given.en.at(0).toUpper() + given.en.sliced(1),
            hanja ? of(surname.hanja) + given.hanja : QString(), given.en + u'.' + family.toLower()};
}

} // namespace gw::backend::seed
