// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/html/sanitize.h>
#include <gw/test/cpu_time.h>

using namespace gw;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::string clean(const QString &outside, const html::Policy &policy = html::Policy::board())
{
    const html::Safe safe = html::sanitize(outside, policy);
    EXPECT_EQ(html::sanitize(safe.html(), policy).html().toStdString(), safe.html().toStdString()) << "not stable";
    return safe.html().toStdString();
}

TEST(Sanitize, ordinaryText_isKeptAsItIs)
{
    const QString text = u"<h2>안내</h2><p>가 <b>나</b> <i>다</i></p><ul><li>하나</li><li>둘</li></ul><blockquote><p>인용</p></blockquote>"
                         "<pre>if (a &lt; b)\n  c;</pre><hr><table><thead><tr><th>이름</th></tr></thead><tbody><tr><td colspan=\"2\">값</td></tr></tbody></table>"_s;
    EXPECT_EQ(clean(text), text.toStdString());
}

TEST(Sanitize, plainText_isEscaped)
{
    EXPECT_EQ(clean(u"1 < 2 & 3 > 2 \"x\""_s), "1 &lt; 2 &amp; 3 &gt; 2 &quot;x&quot;");
    EXPECT_EQ(html::fromPlainText(u"<b>가</b>\n나"_s).html().toStdString(), "<p>&lt;b&gt;가&lt;/b&gt;</p><p>나</p>");
}

TEST(Sanitize, unknownElements_leaveTheirText)
{
    EXPECT_EQ(clean(u"<custom-x>가<o:p>나</o:p></custom-x>"_s), "가나");
    EXPECT_EQ(clean(u"<form><p>글</p><input value=x><button>누름</button></form>"_s), "<div><p>글</p></div>");
}

TEST(Sanitize, codeAndFrames_goWithTheirContent)
{
    EXPECT_EQ(clean(u"가<script>나</script><style>다</style><svg><text>라</text></svg><iframe>마</iframe><template>바</template>"
                    "<math><mi>사</mi></math><object>아</object><textarea>자</textarea>차"_s),
              "가차");
}

TEST(Sanitize, hiddenText_isVisible)
{
    EXPECT_EQ(clean(u"<span style=\"display:none\">가</span><p hidden>나</p><font style=\"font-size:0;color:#fff\">다</font>"_s), "가<p>나</p>다");
}

TEST(Sanitize, styles_becomeElementsOrGo)
{
    EXPECT_EQ(clean(u"<span style=\"font-weight:700;font-style:italic;text-decoration:underline line-through;color:red\">가</span>"_s),
              "<b><i><u><s>가</s></u></i></b>");
    EXPECT_EQ(clean(u"<p style=\"text-align:center;position:fixed\">가</p>"_s), "<p style=\"text-align:center\">가</p>");
    EXPECT_EQ(clean(u"<b style=\"font-weight:normal\"><p>가</p></b>"_s), "<p>가</p>");
    EXPECT_EQ(clean(u"<span class=\"ink-red\">가</span><span class=\"evil\">나</span>"_s), "<span class=\"ink-red\">가</span>나");
}

TEST(Sanitize, links_areTheAddressesThatMayBeOpened)
{
    EXPECT_EQ(clean(u"<a href=\" HTTPS://한별.example/가?a=1&b=2 \">x</a>"_s),
              "<a href=\"https://xn--bm3bt36b.example/%EA%B0%80?a=1&amp;b=2\" rel=\"noopener noreferrer\">x</a>");
    EXPECT_EQ(clean(u"<a href=\"https://known.example@evil.example/\">x</a>"_s),
              "<a href=\"https://evil.example/\" rel=\"noopener noreferrer\">x</a>");
    EXPECT_EQ(clean(u"<a href=\"gwanmun:boards/post/p-1\">x</a>"_s), "<a href=\"gwanmun:boards/post/p-1\">x</a>");
    EXPECT_EQ(clean(u"<a href=\"mailto:a@b.example?subject=x&bcc=c@d.example\">x</a>"_s), "<a href=\"mailto:a@b.example?subject=x\">x</a>");
    EXPECT_EQ(clean(u"<a href=\"ftp://a.example\">x</a>"_s), "x");
    const html::Safe safe = html::sanitize(u"가 <a href=\"https://a.example/\">여기 <b>보기</b></a> 나"_s);
    ASSERT_EQ(safe.links().size(), 1u);
    EXPECT_EQ(safe.links().front().target.toStdString(), "https://a.example/");
    EXPECT_EQ(safe.links().front().text.toStdString(), "여기 보기");
}

TEST(Sanitize, images_areOurFilesOnly)
{
    const html::Safe safe = html::sanitize(
        u"<img src=\"gwanmun:files/file/f1\" alt=\"그림\" width=40 height=99999><img src=\"https://a.example/x.png\" alt=\"밖\"><img src=cid:1>"_s);
    EXPECT_EQ(safe.html().toStdString(), "<img src=\"gwanmun:files/file/f1\" alt=\"그림\" width=\"40\">밖");
    EXPECT_EQ(safe.images(), QStringList{u"f1"_s});
    html::Policy mail;
    mail.fileImages = false;
    mail.cidImages = true;
    EXPECT_EQ(clean(u"<img src=\"gwanmun-file:f1\"><img src=cid:1@x>"_s, mail), "<img src=\"cid:1@x\">");
}

TEST(Sanitize, placesOfFiles_becomeLinksToThem)
{
    const html::Safe safe = html::sanitize(u"<p><span data-file=\"v-1\">훈련.mp4</span></p>"_s);
    EXPECT_EQ(safe.html().toStdString(), "<p><a href=\"gwanmun:files/file/v-1\">훈련.mp4</a></p>");
    EXPECT_EQ(safe.files(), QStringList{u"v-1"_s});
    EXPECT_TRUE(safe.links().empty());
}

TEST(Sanitize, structureIsRepaired)
{
    EXPECT_EQ(clean(u"<p>가<div>나</div>다"_s), "<p>가</p><div>나</div>다");
    EXPECT_EQ(clean(u"<b><p>가</p><p>나</p></b>"_s), "<p><b>가</b></p><p><b>나</b></p>");
    EXPECT_EQ(clean(u"<ul>가<li>나<ul>다</ul></ul>"_s), "<ul><li>가</li><li>나<ul><li>다</li></ul></li></ul>");
    EXPECT_EQ(clean(u"<li>가</li><td>나</td>"_s), "<div>가</div>나");
    EXPECT_EQ(clean(u"<table><caption>표</caption><tr><td>가</table>"_s),
              "<table><tbody><tr><td><div>표</div></td></tr></tbody><tbody><tr><td>가</td></tr></tbody></table>");
    EXPECT_EQ(clean(u"<h1>가<h2>나</h2></h1>"_s), "<h1>가</h1><h2>나</h2>");
    EXPECT_EQ(clean(u"<b>가</b><b>나</b><b></b> <i> </i>다"_s), "<b>가나</b> 다");
}

TEST(Sanitize, plainTextOfIt_hasALinePerBlock)
{
    EXPECT_EQ(html::sanitize(u"<h1>제목</h1><p>가<br>나</p><ul><li>하나<li>둘</ul><table><tr><td>a<td>b<tr><td>c</table>"_s).text().toStdString(),
              "제목\n가\n나\n하나\n둘\na\tb\nc");
}

TEST(Sanitize, charactersThatMislead_go)
{
    EXPECT_EQ(clean(u"보고서\u202Efdp\u200B.exe\uFEFF"_s), "보고서fdp.exe");
    EXPECT_EQ(clean(u"\u1112\u1161\u11AB"_s), "한");
    EXPECT_EQ(clean(u"\U0001F469\u200D\U0001F4BB 가\u200D나"_s), "\U0001F469\u200D\U0001F4BB 가나");
    EXPECT_EQ(html::plainLine(u"  a\n<b>\u202E c  "_s).toStdString(), "a <b> c");
    EXPECT_EQ(html::plainLine(u"가나다라"_s, 2).toStdString(), "가나");
}

TEST(Sanitize, whatIsTooLarge_isCutAndSaysSo)
{
    html::Policy small;
    small.maxOutput = 200;
    const html::Safe cut = html::sanitize(u"<p>"_s + u"가 &amp; <b>나</b> "_s.repeated(50), small);
    EXPECT_TRUE(cut.truncated());
    EXPECT_LE(cut.html().size(), 230);
    EXPECT_EQ(html::sanitize(cut.html(), small).html().toStdString(), cut.html().toStdString());
    EXPECT_FALSE(html::sanitize(u"<p>짧다</p>"_s, small).truncated());

    html::Policy few;
    few.maxElements = 10;
    const html::Safe less = html::sanitize(u"<p><b>가</b></p>"_s.repeated(20), few);
    EXPECT_TRUE(less.truncated());
    EXPECT_EQ(html::sanitize(less.html(), few).html().toStdString(), less.html().toStdString());
}

TEST(Sanitize, deepNesting_losesBoxesNotText)
{
    const html::Safe deep = html::sanitize(u"<div>"_s.repeated(500) + u"끝"_s);
    EXPECT_EQ(deep.text().toStdString(), "끝");
    EXPECT_EQ(deep.html().count(u"<div>"_s), 32);
    EXPECT_EQ(html::sanitize(deep.html()).html(), deep.html());
}

TEST(Sanitize, aBombOfFormatting_endsSoonAndSaysSo)
{
    QString bomb = u"<p>"_s;
    for (int i = 0; i < 8'000; ++i)
        bomb += u"<font color=%1>"_s.arg(i);
    bomb += u"</p><p>x"_s.repeated(8'000);
    const test::CpuTime time;
    EXPECT_TRUE(html::sanitize(bomb).truncated());
    EXPECT_LT(time.elapsed(), 15s) << "64 million elements";
}

TEST(Sanitize, aLongOrdinaryPost_costsInProportionToItsLength)
{
    const auto post = [](int size) {
        return u"<p>한별특별시 <b>정보시스템과</b>에서 알려 드립니다. <a href=\"https://a.example/\">자세히</a></p>"_s.repeated(size);
    };
    EXPECT_FALSE(html::sanitize(post(2'000)).truncated());
    EXPECT_LT(test::growth(post, [](const QString &text) { html::sanitize(text); }, 1'000), test::proportionate);
}

} // namespace
