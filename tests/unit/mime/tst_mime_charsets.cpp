// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "messages.h"

using namespace gw;
using namespace gw::backend::mime;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Case
{
    QString file;
    QString subject;
    QString body;
    bool problem;
};

TEST(Charsets, ofHeadersAndBodies_areReadAsWhatTheyAre)
{
    const std::vector<Case> cases{
        {u"euckr"_s, u"회의 자료 똠"_s, u"뷁 똠방각하께서 펲시를 드십니다. 예산안을 첨부합니다.\n"_s, false},
        {u"euckr_is_utf8"_s, u"라벨이 틀린 메일"_s, u"사실은 유니코드입니다.\n"_s, true},
        {u"utf8_is_euckr"_s, u"plain"_s, u"유니코드라고 하지만 완성형입니다.\n"_s, true},
        {u"latin1_is_euckr"_s, u"x"_s, u"<p>서양 글자라고 적혀 있습니다.</p>\n"_s, true},
        {u"latin1"_s, u"Grüße aus Köln"_s, u"Schöne Grüße, “bis bald”\n"_s, false},
        {u"raw_headers"_s, u"그대로 적은 제목"_s, u"본문도 그대로 적었습니다.\n"_s, true},
        {u"raw_utf8_headers"_s, u"유니코드 그대로 적은 제목"_s, u"본문\n"_s, true},
        {u"iso2022kr"_s, u"전자결재 안내입니다."_s, u"안녕하십니까 hello 전산팀입니다.\n"_s, false},
        {u"iso2022jp"_s, u"会議のお知らせ"_s, u"資料を送ります。\n"_s, false},
        {u"gb18030"_s, u"友好城市通知"_s, u"请查收附件。\n"_s, false},
        {u"words_cut"_s, u"한별특별시 정보시스템과 공지사항 (제 2호)"_s, u"x\n"_s, false},
        {u"unknown_charset"_s, u"알 수 없음"_s, u"그래도 읽힙니다.\n"_s, true},
        {u"unknown_encoding"_s, u"x"_s, u"uryyb\n"_s, true},
    };
    for (const Case &one : cases) {
        SCOPED_TRACE(one.file.toStdString());
        const Message mail = test::message(one.file);
        EXPECT_EQ(mail.subject().toStdString(), one.subject.toStdString());
        ASSERT_EQ(mail.textBody.size(), 1);
        const BodyValue value = bodyValue(*mail.textBody.first());
        EXPECT_EQ(value.value.toStdString(), one.body.toStdString());
        EXPECT_EQ(value.isEncodingProblem, one.problem);
        EXPECT_FALSE(value.isTruncated);
    }
}

TEST(Charsets, ofNamesOfPeople_areReadAsWhatTheyAre)
{
    const auto from = [](const QString &file) { return test::message(file).headers().addresses("From").value(0); };
    EXPECT_EQ(from(u"euckr"_s), (Address{u"김하늘"_s, u"haneul.kim@hanbit.example"_s}));
    EXPECT_EQ(from(u"words_cut"_s), (Address{u"김하늘"_s, u"haneul.kim@hanbit.example"_s}));
    EXPECT_EQ(from(u"raw_headers"_s), (Address{u"이도시"_s, u"dosi@bora.example"_s}));
    EXPECT_EQ(from(u"raw_utf8_headers"_s), (Address{u"이도시"_s, u"dosi@bora.example"_s}));
    const auto to = test::message(u"raw_headers"_s).headers().addresses("To");
    EXPECT_EQ(to, (QList<Address>{{u"박,민원"_s, u"minwon@hanbit.example"_s}}));
}

TEST(Charsets, namesOfFiles_areReadInEveryFormThatMailUses)
{
    const QString name = u"2027년도 예산(안) 설명자료.hwp"_s;
    for (const QString &file : {u"name_2231"_s, u"name_2231_parts"_s, u"name_2231_euckr"_s, u"name_word"_s,
                                u"name_words_cut"_s, u"name_word_bare"_s, u"name_raw_euckr"_s, u"name_raw_spaces"_s,
                                u"name_percent"_s, u"name_decomposed"_s, u"name_only_type"_s, u"name_word_in_parts"_s,
                                u"name_unclosed"_s}) {
        SCOPED_TRACE(file.toStdString());
        const Message mail = test::message(file);
        ASSERT_EQ(mail.attachments.size(), 1);
        EXPECT_EQ(mail.attachments.first()->name.toStdString(), name.toStdString());
        EXPECT_EQ(mail.attachments.first()->content(), "hwp content");
        EXPECT_EQ(mail.attachments.first()->size, 11);
        EXPECT_TRUE(mail.hasAttachment());
    }
}

TEST(Charsets, allKoreanLabels_meanUnifiedHangul)
{
    const QByteArray syllable = "\x94\xee"; // 뷁, which EUC-KR does not have
    for (const QString &label : {u"euc-kr"_s, u"EUC-KR"_s, u"ks_c_5601-1987"_s, u"KS_C_5601-1987"_s, u"ksc5601"_s, u"cp949"_s,
                                 u"windows-949"_s, u"uhc"_s, u"\"euc-kr\""_s, u"ms949"_s, u"euc-kr*ko"_s}) {
        const Decoded decoded = decodeText(syllable, label);
        EXPECT_EQ(decoded.text.toStdString(), u"뷁"_s.toStdString()) << label.toStdString();
        EXPECT_FALSE(decoded.problem) << label.toStdString();
        EXPECT_EQ(decoded.charset.toStdString(), "CP949");
    }
}

TEST(Charsets, brokenBytes_costOneCharacterAndAreReported)
{
    const Decoded korean = decodeText("\xb0\xa1\xff\xb3\xaa", u"euc-kr"_s);
    EXPECT_EQ(korean.text.toStdString(), u"가\ufffd나"_s.toStdString());
    EXPECT_TRUE(korean.problem);
    const Decoded unicode = decodeText("a\xe2\x28z", u"utf-8"_s);
    EXPECT_TRUE(unicode.problem);
    EXPECT_TRUE(unicode.text.startsWith(u"a\ufffd"_s)) << unicode.text.toStdString();
    EXPECT_TRUE(unicode.text.endsWith(u"z"_s));
}

TEST(Charsets, westernText_isNotTakenForKorean)
{
    EXPECT_EQ(decodeText("Stra\xdf""e nach K\xf6ln, \xc4rger", u"iso-8859-1"_s).text.toStdString(), u"Straße nach Köln, Ärger"_s.toStdString());
    EXPECT_EQ(decodeText("caf\xe9 d\xe9j\xe0 vu", {}).text.toStdString(), u"café déjà vu"_s.toStdString());
}

TEST(Charsets, aBodyCutShort_endsBetweenCharactersAndOutsideOfTags)
{
    const Message korean = test::message(u"euckr"_s);
    for (qint64 limit = 1; limit < 40; ++limit) {
        const BodyValue value = bodyValue(*korean.root, limit);
        EXPECT_TRUE(value.isTruncated);
        EXPECT_FALSE(value.isEncodingProblem);
        EXPECT_LE(value.value.toUtf8().size(), limit);
        EXPECT_GT(value.value.toUtf8().size(), limit - 3);
        EXPECT_FALSE(value.value.contains(QChar::ReplacementCharacter));
    }
    const Message html = test::message(u"html_only"_s);
    const qsizetype whole = bodyValue(*html.root).value.toUtf8().size();
    for (qint64 limit = 1; limit <= whole; ++limit) {
        const BodyValue value = bodyValue(*html.root, limit);
        EXPECT_EQ(value.isTruncated, limit < whole);
        EXPECT_LE(value.value.toUtf8().size(), limit);
        EXPECT_GE(value.value.lastIndexOf(u'>'), value.value.lastIndexOf(u'<')) << value.value.right(30).toStdString();
    }
}

TEST(Charsets, bodyValues_haveLineFeedsAndNoNul)
{
    EXPECT_EQ(test::valueOf(test::message(u"nul_and_cr"_s)).toStdString(), "ab\nc\n");
    EXPECT_EQ(test::message(u"nul_and_cr"_s).subject().toStdString(), "withnul");
}

} // namespace
