// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// L02. All numbers are made up; those that must be right carry a check digit that was computed apart from the product.
#include "checks_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw::checks;
using namespace gw::checks::test;

namespace {

const Row found[] = {
    {u"주민등록번호 900101-1234568 확인", u"L02.resident"},
    {u"신청인(850315-2123450)에게 알림", u"L02.resident"},
    {u"0207043123459 번으로 등록", u"L02.resident"},
    {u"051231 - 4321091", u"L02.resident"},
    {u"900101 1234568", u"L02.resident"},
    {u"9 0 0 1 0 1 - 1 2 3 4 5 6 8", u"L02.resident"},
    {u"900101.1234568", u"L02.resident"},
    {u"90.01.01-1234568", u"L02.resident"},
    {u"900101–1234568", u"L02.resident"},
    {u"900101ㅡ1234568", u"L02.resident"},
    {u"９００１０１－１２３４５６８", u"L02.resident"},
    {u"９００１０１1234568", u"L02.resident"},
    {u"90\u200b01\u200b01-12\u200d34568", u"L02.resident"},
    {u"900101-\n1234568", u"L02.resident"},
    {u"900101(1234568)", u"L02.resident"},
    {u"구공공일공일 일이삼사오육팔", u"L02.resident"},
    {u"구영영일영일-1234568", u"L02.resident"},
    {u"9OO1O1-1234568", u"L02.resident"},
    {u"9o0l01-l234568", u"L02.resident"},
    {u"주민번호: 900101-1234567", u"L02.resident"},
    {u"주민등록번호 9001011234567", u"L02.resident"},
    {u"210305-3456789", u"L02.resident"},
    {u"나이와 번호 900101-1234567", u"L02.resident-likely"},
    {u"물품 8801052004921", u"L02.resident-likely"},
    {u"외국인 900101-5123452", u"L02.foreigner"},
    {u"881224-6987652", u"L02.foreigner"},
    {u"외국인등록번호 030405-7123450", u"L02.foreigner"},
    {u"운전면허 11-22-123456-78", u"L02.licence"},
    {u"면허번호 112212345678", u"L02.licence"},
    {u"서울 12-345678-90", u"L02.licence"},
    {u"26-15-654321-01", u"L02.licence-likely"},
    {u"여권번호 M12345678", u"L02.passport"},
    {u"여권 M123A4567", u"L02.passport"},
    {u"passport no. s12345678", u"L02.passport"},
    {u"번호 M123A4567", u"L02.passport-likely"},
    {u"4111-1111-1111-1111", u"L02.card"},
    {u"신용카드 5412345678901232", u"L02.card"},
    {u"카드 9436 1234 5678 9010", u"L02.card"},
    {u"카드번호 3712-345678-90120", u"L02.card"},
    {u"4111 1111 1111 1111", u"L02.card-likely"},
    {u"카드 4111-1111-1111-1112", u"L02.card-likely"},
    {u"농협 301-0123-4567-81 김하늘", u"L02.account"},
    {u"계좌번호: 110-123-456789", u"L02.account"},
    {u"신한은행 110123456789", u"L02.account"},
    {u"입금 계좌 3333-01-1234567(카카오뱅크)", u"L02.account"},
    {u"1002-123-456789 우리은행 예금주 김하늘", u"L02.account"},
    {u"계좌번호: 110 123 456789", u"L02.account"},
    {u"농협 301-0123-4567-81 (예금주: 한별특별시 세외수입)", u"L02.agency-account"},
    {u"농협은행 301-9876-5432-11 (예금주 (주)한별건설)", u"L02.agency-account"},
    {u"연락처 010-1234-5678", u"L02.mobile"},
    {u"０１０．１２３４．５６７８", u"L02.mobile"},
    {u"01012345678", u"L02.mobile"},
    {u"+82 10-1234-5678", u"L02.mobile"},
    {u"공일공 일이삼사 오육칠팔", u"L02.mobile"},
    {u"전화 (02) 2133-1234", u"L02.phone"},
    {u"051-888-1234", u"L02.phone"},
    {u"haneul@example.com", u"L02.email"},
    {u"haneul＠example.com", u"L02.email"},
    {u"김하늘 주무관이 우울증으로 병가를 냄", u"L02.health"},
    {u"환자: 박서준 (폐암)", u"L02.health"},
    {u"이도윤 씨가 입원함", u"L02.health"},
    {u"징계 대상자: 최지우", u"L02.discipline"},
    {u"정하윤 주무관 정직 3개월", u"L02.discipline"},
    {u"강민서(35세) 음주운전", u"L02.discipline"},
};

const char16_t *const clear[] = {
    u"사업자등록번호 123-45-67891",
    u"사업자등록번호 2148612341 은행 제출",
    u"정보공개정책과-1234 (2026. 11. 21.)",
    u"2026. 11. 21. 12345",
    u"2026-11-21 14:30:00",
    u"2026. 11. 21.~2026. 12. 31.",
    u"법인등록번호 110111-1234569",
    u"등기 110111-1234569",
    u"4111-1111-1111-1111-2222",
    u"계좌번호 신고인 사업자 2148612341",
    u"농협 조합원 123456789012345",
    u"공고 제2026-1234호",
    u"예산 1,234,567,890,123원",
    u"900101-1******",
    u"900101-1",
    u"901301-1234568",
    u"010229-3123451",
    u"990230-1123450",
    u"관리번호 2026112100001234",
    u"필지 1111010100100010000",
    u"4111-1111-1111-1112",
    u"1234-5678-9012-3456",
    u"4111 1111 1111 1111 2222 3333",
    u"점수 4111 1111 1111 1111 1111",
    u"문서번호 M20261121",
    u"모델 AM12345678",
    u"계좌를 확인하고 123-45 쪽을 볼 것",
    u"은행나무 1234567890그루",
    u"계좌이체 1,000,000원",
    u"은행 점검 2026-11-21 10:00",
    u"대표전화 1588-1234",
    u"우편번호 04524",
    u"minwon@hanbyeol.go.kr",
    u"webmaster@korea.kr",
    u"이 사 오 육 일을 정함",
    u"일이 삼사일 걸림",
    u"직원 조사와 환자 이송",
    u"홍보 팀장의 병가 안내",
    u"정책과장이 징계 기준을 알림",
    u"김○○ 주무관이 병가를 냄",
    u"김하늘 주무관이 회의에 참석함",
    u"장애인 편의 시설 점검",
    u"징계위원회 위원은 김민수 국장, 이영희 과장으로 합니다.",
    u"결핵 검진 안내(담당 최수진 주무관)",
    u"우울증에 관한 문의: 도로과 최수진 주무관",
    u"코로나19 확진자 현황, 임신부 배려석(강민서 팀장)",
    u"정직한 민원 처리, 이용자 의견",
    u"제10.2.3판, 123.456.789.012",
    u"좌표 126.978388, 37.566610",
    u"수량 900101 단가 123456",
    u"900101-1234567890",
    u"11-22-33",
};

} // namespace

TEST(ChecksPersonal, numbersOfPersons_areFoundInEveryDisguise)
{
    for (const Row &row : found)
        EXPECT_EQ(about(of(row.text), u"L02"), QStringList{of(row.message)}) << of(row.text).toStdString();
}

TEST(ChecksPersonal, otherNumbers_areLeftAlone)
{
    for (const char16_t *text : clear)
        EXPECT_EQ(about(of(text), u"L02"), QStringList()) << of(text).toStdString();
}

TEST(ChecksPersonal, findingNamesNoNumber_andMaskingEndsIt)
{
    int masked = 0;
    for (const Row &row : found) {
        Input input = withText(of(row.text));
        const QList<Finding> findings = of(check(input), u"L02");
        ASSERT_EQ(findings.size(), 1) << of(row.text).toStdString();
        const Finding finding = findings.constFirst();
        const QString said = QString::fromUtf8(QJsonDocument(toJson(finding)).toJson());
        EXPECT_FALSE(said.contains(u"1234568"_s) || said.contains(u"456789"_s)) << qPrintable(said);
        if (finding.level == Level::Info) {
            EXPECT_FALSE(finding.fix);
            continue;
        }
        ASSERT_TRUE(finding.fix) << of(row.text).toStdString();
        ASSERT_TRUE(apply(*finding.fix, input)) << of(row.text).toStdString();
        EXPECT_EQ(of(check(input), u"L02"), QList<Finding>()) << qPrintable(textOf(input));
        ++masked;
    }
    EXPECT_GT(masked, 40);
}

TEST(ChecksPersonal, residentNumber_isMaskedAsOfficesDo)
{
    Input input = withText(u"신청인 9 0 0 1 0 1 - 1 2 3 4 5 6 8 님"_s);
    EXPECT_EQ(fixAll(input, u"L02.resident"), 1);
    EXPECT_EQ(textOf(input), u"신청인 900101-1****** 님"_s);
}

TEST(ChecksPersonal, numberBrokenOverRuns_isFound)
{
    Input input = clean();
    input.content.blocks = {gw::document::Block::of(gw::document::Paragraph{
        .runs = {{.text = u"번호 900"_s}, {.text = u"101-12"_s, .bold = true}, {.text = u"34568 끝부분"_s}}})};
    EXPECT_EQ(messages(of(check(input), u"L02")), QStringList{u"L02.resident"_s});
    EXPECT_EQ(fixAll(input, u"L02.resident"), 1);
    EXPECT_EQ(textOf(input), u"번호 900101-1****** 끝부분"_s);
    EXPECT_EQ(input.content.blocks.constFirst().paragraph.runs.constLast().text, u" 끝부분"_s);
}

TEST(ChecksPersonal, numberBrokenOverParagraphs_isFoundAndMasked)
{
    Input input = withTexts({u"주민번호 앞자리 900101-"_s, u"1234568 뒷자리"_s});
    EXPECT_EQ(messages(of(check(input), u"L02")), QStringList{u"L02.resident"_s});
    EXPECT_EQ(fixAll(input, u"L02.resident"), 1);
    EXPECT_EQ(textOf(input, 1), u"1****** 뒷자리"_s);
    EXPECT_TRUE(about(u"900101-\n번호\n1234568"_s, u"L02").isEmpty());
    Input uneven = withTexts({u"번호 900101-12"_s, u"34568 뒷자리"_s});
    EXPECT_EQ(fixAll(uneven, u"L02.resident"), 1);
    EXPECT_EQ(textOf(uneven), u"번호 900101-1******"_s);
    EXPECT_EQ(textOf(uneven, 1), u" 뒷자리"_s);
    // Broken within one paragraph it is found once, also when digits stand where two meet.
    const QList<Finding> once = of(check(withTexts({u"123456"_s, u"900101-\n1234568"_s, u"1"_s})), u"L02");
    ASSERT_EQ(messages(once), QStringList{u"L02.resident"_s});
    EXPECT_EQ(once.constFirst().place.block, 1);
}

TEST(ChecksPersonal, numberInNeighbouringCells_isFoundAndMasked)
{
    Input input = clean();
    input.content.blocks = {table({{u"이름"_s, u"번호"_s, u""_s}, {u"가온"_s, u"900101"_s, u"1234568"_s}})};
    const QList<Finding> findings = of(check(input), u"L02");
    ASSERT_EQ(messages(findings), QStringList{u"L02.resident"_s});
    EXPECT_EQ(findings.constFirst().place.row, 1);
    EXPECT_EQ(findings.constFirst().place.cell, 1);
    EXPECT_EQ(fixAll(input, u"L02.resident"), 1);
    EXPECT_EQ(input.content.blocks.constFirst().table.rows.at(1).cells.at(2).text(), u"1******"_s);
    // Two figures of a statistic: no check digit, no finding.
    input.content.blocks = {table({{u"900101"_s, u"1234567"_s}})};
    EXPECT_TRUE(of(check(input), u"L02").isEmpty());
}

TEST(ChecksPersonal, numberInTheCardAndInAlternativeTexts_isFound)
{
    Input input = clean();
    input.meta.title = u"900101-1234568 님 민원 처리"_s;
    input.meta.summary = u"번호 850315-2123450"_s;
    input.meta.keywords = {u"민원"_s, u"0207043123459"_s};
    input.content.blocks.append(gw::document::Block::of(
        gw::document::Image{.name = u"a.png"_s, .widthMm = 50, .altText = u"900101-1234568"_s}));
    const QList<Finding> findings = of(check(input), u"L02");
    ASSERT_EQ(findings.size(), 4);
    EXPECT_EQ(fixAll(input, u"L02.resident"), 4);
    EXPECT_EQ(input.meta.title, u"900101-1****** 님 민원 처리"_s);
    EXPECT_EQ(input.meta.keywords.constLast(), u"020704-3******"_s);
}

TEST(ChecksPersonal, namesInATableBesideHealth_areFound)
{
    Input input = clean();
    input.content.blocks = {table(
        {{u"연번"_s, u"성 명"_s, u"사유"_s}, {u"1"_s, u"김하늘"_s, u"질병휴직"_s}, {u"2"_s, u"박서준"_s, u"출장"_s}})};
    const QList<Finding> findings = of(check(input), u"L02");
    ASSERT_EQ(messages(findings), QStringList{u"L02.health"_s});
    EXPECT_EQ(findings.constFirst().place.row, 1);
    EXPECT_EQ(fixAll(input, u"L02.health"), 1);
    EXPECT_EQ(input.content.blocks.constFirst().table.rows.at(1).cells.at(1).text(), u"김○○"_s);
}

TEST(ChecksPersonal, healthInADocumentClosedForPersonalData_asksAReasonOnly)
{
    Input input = withText(u"김하늘 주무관이 병가를 냄, 번호 900101-1234568"_s);
    input.meta.disclosure.grade = gw::document::Disclosure::Closed;
    input.meta.disclosure.grounds = {6};
    for (const Finding &finding : of(check(input), u"L02"))
        EXPECT_EQ(finding.level, finding.message == u"L02.health"_s ? Level::Amber : Level::Red);
    input.meta.disclosure.grounds = {5};
    for (const Finding &finding : of(check(input), u"L02"))
        EXPECT_EQ(finding.level, Level::Red);
}

TEST(ChecksPersonal, birthInTheFuture_isNoResidentNumber)
{
    Input input = withText(u"주민번호 270305-3456789"_s);
    EXPECT_TRUE(of(check(input), u"L02").isEmpty());
    input.context.today = QDate(2027, 3, 5);
    EXPECT_FALSE(of(check(input), u"L02").isEmpty());
}
