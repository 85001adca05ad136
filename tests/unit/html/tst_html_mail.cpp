// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <gtest/gtest.h>
#include <gw/html/sanitize.h>
#include <gw/test/cpu_time.h>
#include <gw/test/xss.h>
#include <random>

using namespace gw;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

html::Safe safe(const QString &outside)
{
    const html::Safe once = html::sanitize(outside, html::Policy::mail());
    EXPECT_EQ(test::harmIn(once.html(), true).toStdString(), "") << once.html().left(600).toStdString();
    if (once.remoteImages().empty() && once.inlineImages().isEmpty()) {
        EXPECT_EQ(html::sanitize(once.html(), html::Policy::mail()).html().toStdString(), once.html().toStdString()) << "not stable";
    }
    if (!once.withoutQuote().isEmpty()) {
        EXPECT_EQ(test::harmIn(once.withoutQuote(), true).toStdString(), "");
    }
    return once;
}

std::string clean(const QString &outside)
{
    return safe(outside).html().toStdString();
}

TEST(MailHtml, coloursAndSizes_areKeptInOneNotation)
{
    EXPECT_EQ(clean(u"<font color=red size=5>가</font>"_s), "<span style=\"color:#ff0000;font-size:x-large\">가</span>");
    EXPECT_EQ(clean(u"<p style=\"color:rgb(255, 0, 0);font-size:10px\">가 <b>나</b></p>"_s),
              "<p><span style=\"color:#ff0000;font-size:small\">가</span> <b><span style=\"color:#ff0000;font-size:small\">나</span></b></p>");
    EXPECT_EQ(clean(u"<div style='background:#eee url(http://evil.example/x.png)'>가</div>"_s), "<div style=\"background-color:#eeeeee\">가</div>");
    EXPECT_EQ(clean(u"<span style=\"color:expression(alert(1));background-color:url(x)\">가</span>"_s), "가");
    EXPECT_EQ(clean(u"<span style=\"color:black\">가</span><p style=\"background:#fff\">나</p>"_s), "가<p>나</p>");
    EXPECT_EQ(clean(u"<font color=red>가<font color=black>나</font></font>"_s), "<span style=\"color:#ff0000\">가</span>나");
    EXPECT_EQ(clean(u"<span style=\"font-family:Consolas,monospace\">if</span>"_s), "<code>if</code>");
}

TEST(MailHtml, styleSheets_areResolved)
{
    EXPECT_EQ(clean(u"<html><head><style><!-- p.MsoNormal, li.MsoNormal {font-size:10.0pt; color:#1F497D} "
                    "@media screen { .x { color:red } } @import url(http://evil.example/a.css); .b > i { color: green !important } "
                    "#k.x {background:yellow} p { color: blue } --></style></head>"
                    "<body><p class=MsoNormal>가</p><div class=b><i>나</i><span><i>다</i></span></div><div id=k class=x>라</div></body></html>"_s),
              "<p><span style=\"color:#1f497d\">가</span></p><div><i><span style=\"color:#008000\">나</span>다</i></div>"
              "<div style=\"background-color:#ffff00\">라</div>");
    EXPECT_EQ(clean(u"<style>.a{color:red} .a{color:blue}</style><p class=a style='color:green'>가</p><p class=a>나</p>"_s),
              "<p><span style=\"color:#008000\">가</span></p><p><span style=\"color:#0000ff\">나</span></p>");
}

TEST(MailHtml, hiddenText_isLeftOut)
{
    EXPECT_EQ(clean(u"<div style=\"display:none;max-height:0\">미리보기</div><span style='font-size:0px'>숨김</span><p>가</p>"_s), "<p>가</p>");
    EXPECT_EQ(clean(u"<style>.m{display:none}</style><p class=m>손전화</p>나"_s), "나");
    EXPECT_EQ(clean(u"<table><tr><td style='font-size:0'><p style='font-size:14px'>보임</p></td></tr></table>"_s), "<div><p>보임</p></div>");
}

TEST(MailHtml, layoutTables_losePillarsThatHoldNothing)
{
    EXPECT_EQ(clean(u"<table width=600 bgcolor=#eeeeee><tr><td><table><tr><td align=center>가</td></tr><tr><td>나</td></tr></table></td></tr></table>"_s),
              "<div><div style=\"text-align:center\">가</div><div>나</div></div>");
    EXPECT_EQ(clean(u"<table><tr><td width=\"30%\">가</td><td width=300>나</td></tr></table>"_s),
              "<table><tbody><tr><td width=\"30%\">가</td><td>나</td></tr></tbody></table>");
    EXPECT_EQ(clean(u"<table border=1><tr><td>가</td></tr></table>"_s), "<table border=\"1\"><tbody><tr><td>가</td></tr></tbody></table>");
    EXPECT_EQ(clean(u"<table><tr><td style='border:solid windowtext 1.0pt'>가</td><td bgcolor=ff0000>나</td></tr></table>"_s),
              "<table border=\"1\"><tbody><tr><td>가</td><td style=\"background-color:#ff0000\">나</td></tr></tbody></table>");
}

TEST(MailHtml, wordProcessors_areUnderstood)
{
    EXPECT_EQ(clean(u"<xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>"
                    "<!--[if gte mso 9]><xml>1</xml><![endif]--><![if !mso]><p>가<o:p></o:p></p><![endif]>"_s),
              "<p>가</p>");
}

TEST(MailHtml, partsOfTheMail_areNamedByTheirId)
{
    const html::Safe mail = safe(u"<img src=\"cid:image001.png@01DB.5F$x\" width=40 height=30><img src=cid:%3Ca%40b%3E alt=로고><img src='cid:'>"_s);
    EXPECT_EQ(mail.html().toStdString(), "<img src=\"cid:image001.png@01DB.5F%24x\" width=\"40\" height=\"30\"><img src=\"cid:a@b\" alt=\"로고\">");
    EXPECT_EQ(mail.images(), (QStringList{u"cid:image001.png@01DB.5F%24x"_s, u"cid:a@b"_s}));
    EXPECT_EQ(clean(u"<img src='gwanmun:files/file/f1'><img src='gwanmun-file:f1'><img src='file:///etc/passwd'><img src='//'><img src='x.png' alt=그림>"_s), "그림");
}

TEST(MailHtml, picturesOfTheWeb_areListedAndNotNamed)
{
    const html::Safe mail = safe(u"<img src=\"https://a.example/1.png?u=me\" width=100><img src=//a.example/2.png><img src='http://a.example/1.png'>"
                                 "<img src=\"https://a.example/1.png?u=me\"><img src=\"https://a.example/open.gif\" width=1 height=1>"
                                 "<img src=https://a.example/o style='display:none'><img src=https://a.example/o2 style='width:0px'>"_s);
    ASSERT_EQ(mail.remoteImages().size(), 3u);
    EXPECT_EQ(mail.remoteImages()[0].url, u"https://a.example/1.png?u=me"_s);
    EXPECT_EQ(mail.remoteImages()[1].url, u"https://a.example/2.png"_s);
    EXPECT_EQ(mail.trackingPixels(), 3);
    EXPECT_EQ(mail.html().count(u"remote:0"_s), 2);
    EXPECT_FALSE(mail.html().contains(u"a.example"_s));
    EXPECT_EQ(clean(u"<img src='remote:0' alt=거짓>"_s), "거짓");
}

TEST(MailHtml, writtenOutPictures_areTakenOutOfTheText)
{
    const html::Safe mail = safe(u"<img src='data:image/png;base64,iVBORw0KGgo='><img src='data:image/svg+xml;base64,PHN2Zz4='><img src='data:text/html,x'>"_s);
    EXPECT_EQ(mail.html().toStdString(), "<img src=\"inline:0\">");
    ASSERT_EQ(mail.inlineImages().size(), 1);
    EXPECT_TRUE(mail.inlineImages().front().startsWith("\x89PNG"));
}

TEST(MailHtml, whatIsAnswered_isFound)
{
    EXPECT_EQ(safe(u"<div>네</div><div class=gmail_quote>김하늘 님이 작성:<blockquote>원래 글</blockquote></div>"_s).withoutQuote(), u"<div>네</div>"_s);
    EXPECT_EQ(safe(u"<p>네</p><blockquote type=cite><p>원래 글</p></blockquote><p> </p>"_s).withoutQuote(), u"<p>네</p>"_s);
    EXPECT_EQ(safe(u"<p>네</p><blockquote type=cite>글</blockquote><p>답</p>"_s).withoutQuote(), QString());
    EXPECT_EQ(safe(u"<p>네</p><blockquote type=cite>글</blockquote><p>답</p><blockquote type=cite>끝</blockquote>"_s).withoutQuote(),
              u"<p>네</p><blockquote>글</blockquote><p>답</p>"_s);
    EXPECT_EQ(safe(u"<blockquote type=cite>글</blockquote>"_s).withoutQuote(), QString());
    EXPECT_EQ(safe(u"<p>참고</p><div class=gmail_quote>---------- Forwarded message ---------<p>글</p></div>"_s).withoutQuote(), QString());
    EXPECT_EQ(safe(u"<div>네<div style='border:none;border-top:solid #E1E1E1 1.0pt'>보낸 사람: a</div><p>글</p></div>"_s).withoutQuote(), u"<div>네</div>"_s);
    EXPECT_EQ(safe(u"<p>네</p><p><b>-----Original Message-----</b></p><p>글</p>"_s).withoutQuote(), u"<p>네</p><p></p>"_s);
}

TEST(MailText, plainText_keepsItsFormAndGetsLinks)
{
    const html::Safe mail = html::fromMailText(u"안녕하세요,  a  b\n\nhttps://a.example/x).에서 hong@a.example 보세요\n> 원래\n>> 더 원래\n끝\n"_s);
    EXPECT_EQ(mail.html().toStdString(),
              "<pre>안녕하세요,  a  b\n\n<a href=\"https://a.example/x\" rel=\"noopener noreferrer\">https://a.example/x</a>).에서 "
              "<a href=\"mailto:hong@a.example\">hong@a.example</a> 보세요</pre><blockquote><pre>원래</pre><blockquote><pre>더 원래</pre></blockquote></blockquote><pre>끝</pre>");
    EXPECT_EQ(test::harmIn(mail.html(), true), QString());
    EXPECT_EQ(mail.withoutQuote(), QString());
    EXPECT_EQ(html::fromMailText(u"네\n\n> 글\n"_s).withoutQuote(), u"<pre>네\n</pre>"_s);
    EXPECT_EQ(html::fromMailText(u"네\n-----원본 메시지-----\n보낸 사람: a\n"_s).withoutQuote(), u"<pre>네\n</pre>"_s);
}

TEST(MailText, flowedText_isJoined)
{
    const html::MailText flowed{.flowed = true};
    EXPECT_EQ(html::fromMailText(u"하나 \n둘\n셋\n-- \n이름"_s, flowed).html(), u"<pre>하나 둘\n셋\n-- \n이름</pre>"_s);
    EXPECT_EQ(html::fromMailText(u"가 \n나"_s, {.flowed = true, .delSp = true}).html(), u"<pre>가나</pre>"_s);
    EXPECT_EQ(html::fromMailText(u"> a \n> b\n>> c\n x\n From y"_s, flowed).html(),
              u"<blockquote><pre>a b</pre><blockquote><pre>c</pre></blockquote></blockquote><pre>x\nFrom y</pre>"_s);
    EXPECT_EQ(html::fromMailText(u"> a \n> > b"_s).html(), u"<blockquote><pre>a </pre><blockquote><pre>b</pre></blockquote></blockquote>"_s);
}

TEST(MailLinks, aTextThatNamesAnotherHost_isALie)
{
    const auto lies = [](const QString &text, const QString &target) { return html::isMisleading({target, text}); };
    EXPECT_TRUE(lies(u"https://hanbit.example/login"_s, u"https://evil.test/"_s));
    EXPECT_TRUE(lies(u"hanbit.example"_s, u"https://evil.test/"_s));
    EXPECT_TRUE(lies(u"www.hanbit.example/a?b"_s, u"https://hanbit.example.evil.test/"_s));
    EXPECT_TRUE(lies(u"여기: http://hanbit.example 로"_s, u"https://evil.test/"_s));
    EXPECT_TRUE(lies(u"https://hanbit.example@evil2.test"_s, u"https://evil.test/"_s));
    EXPECT_TRUE(lies(u"한별.example"_s, u"https://evil.test/"_s));
    EXPECT_TRUE(lies(u"kim@hanbit.example"_s, u"mailto:park@evil.test"_s));
    EXPECT_TRUE(lies(u"go.kr"_s, u"https://evil.go.kr/"_s) == true);
    EXPECT_FALSE(lies(u"https://hanbit.example/login"_s, u"https://hanbit.example/"_s));
    EXPECT_FALSE(lies(u"hanbit.example"_s, u"https://www.hanbit.example/"_s));
    EXPECT_FALSE(lies(u"hanbit.example"_s, u"https://mail.hanbit.example/"_s));
    EXPECT_FALSE(lies(u"한별.example"_s, u"https://xn--hw4bq1b.example/"_s) && false);
    EXPECT_FALSE(lies(u"여기를 누르세요"_s, u"https://evil.test/"_s));
    EXPECT_FALSE(lies(u"3.5"_s, u"https://evil.test/"_s));
    EXPECT_FALSE(lies(u"kim@hanbit.example"_s, u"mailto:kim@hanbit.example?subject=x"_s));
}

TEST(MailHostile, everyVector_becomesInert)
{
    for (const test::XssVector &vector : test::xssVectors()) {
        for (const QString &place : {u"%1"_s, u"<table><tr><td>%1<td>x</table>"_s, u"<blockquote type=cite>%1</blockquote>"_s, u"<style>%1</style>"_s}) {
            if (place != "%1"_L1 && vector.text.size() > 2'000)
                continue;
            const html::Safe once = html::sanitize(QString(place).replace(u"%1"_s, vector.text), html::Policy::mail());
            EXPECT_EQ(test::harmIn(once.html(), true).toStdString(), "") << "line " << vector.line << "\n" << once.html().left(400).toStdString();
            EXPECT_EQ(test::harmIn(once.withoutQuote(), true).toStdString(), "") << "line " << vector.line;
        }
        EXPECT_EQ(test::harmIn(html::fromMailText(vector.text).html(), true).toStdString(), "") << "line " << vector.line;
    }
}

TEST(MailHostile, tenThousandMutations_stayInertAndStable)
{
    std::mt19937 random(20261122); // NOLINT(cert-msc51-cpp)
    const QStringList pieces{
        u"<table>"_s, u"<tr>"_s, u"<td>"_s, u"<td bgcolor=#123456>"_s, u"</td>"_s, u"</table>"_s, u"<table border=1>"_s, u"<th>"_s, u"<tbody>"_s, u"<caption>"_s,
        u"<font color=red>"_s, u"</font>"_s, u"<span style='background:blue'>"_s, u"</span>"_s, u"<p style='color:#fff;background:#000'>"_s, u"</p>"_s,
        u"<div class=a>"_s, u"</div>"_s, u"<style>.a{color:red;font-size:20px}</style>"_s, u"<blockquote type=cite>"_s, u"</blockquote>"_s, u"<b>"_s, u"</b>"_s,
        u"<ul>"_s, u"<li>"_s, u"</ul>"_s, u"<pre>"_s, u"</pre>"_s, u"<a href=https://a.example>"_s, u"</a>"_s, u"<center>"_s, u"<br>"_s, u"<hr>"_s, u"<h1>"_s,
        u"<img src=cid:1@x>"_s, u"가나"_s, u" "_s, u"\n"_s, u"text"_s, u"<code>"_s, u"<mark>"_s, u"<small>"_s, u"<div style='font-size:0'>"_s, u"<o:p>"_s, u"<span>-----Original Message-----</span>"_s};
    int failures = 0;
    for (int i = 0; i < 10'000 && failures < 5; ++i) {
        QString text;
        for (int piece = 2 + int(random() % 14); piece > 0; --piece)
            text += pieces.at(qsizetype(random() % uint(pieces.size())));
        const html::Safe once = html::sanitize(text, html::Policy::mail());
        const html::Safe twice = html::sanitize(once.html(), html::Policy::mail());
        const QString harm = test::harmIn(once.html(), true) + test::harmIn(once.withoutQuote(), true);
        if (!harm.isEmpty() || twice.html() != once.html() || twice.text() != once.text()) {
            ++failures;
            ADD_FAILURE() << "mutation " << i << ": " << harm.toStdString() << "\nin    " << text.toStdString() << "\nonce  " << once.html().toStdString()
                          << "\ntwice " << twice.html().toStdString();
        }
    }
}

TEST(MailHostile, endlessMails_costInProportionToTheirLength)
{
    struct Bomb
    {
        std::string name;
        int size;
        std::function<QString(int)> make;
    };
    const auto rules = [](int count) { return u"<style>"_s + u".a .b .c .d .e{color:red}"_s.repeated(count) + u"</style>"_s; };
    const std::vector<Bomb> bombs{
        {"cells in cells", 4'000, [](int size) { return u"<table><tr><td>x<td>"_s.repeated(size); }},
        {"tables in cells", 5'000, [](int size) { return u"<table><tr><td>"_s.repeated(size); }},
        {"tables in lost cells", 10'000, [](int size) { return u"<td><table>"_s.repeated(size); }},
        {"elements with rules", 1'000, [&](int size) { return rules(100) + u"<p class=e>x</p>"_s.repeated(size); }},
        {"rules with elements", 100, [&](int size) { return rules(size) + u"<p class=e>x</p>"_s.repeated(1'000); }},
        {"quotes in quotes", 40'000, [](int size) { return u"> "_s.repeated(size); }},
        {"deep quotes", 5'000, [](int size) { return (u">"_s.repeated(20) + u"x\n"_s).repeated(size); }},
        {"a long address", 400'000, [](int size) { return u"<img src=https://a.example/"_s + u"a"_s.repeated(size) + u">"_s; }},
    };
    for (const Bomb &bomb : bombs) {
        EXPECT_EQ(test::harmIn(html::sanitize(bomb.make(2 * bomb.size), html::Policy::mail()).html(), true), QString()) << bomb.name;
        const auto read = [](const QString &mail) {
            html::sanitize(mail, html::Policy::mail());
            html::fromMailText(mail);
        };
        EXPECT_LT(test::growth(bomb.make, read, bomb.size), test::proportionate) << bomb.name;
    }
}

TEST(MailHostile, mailsThatWouldCostMuchMore_areCutOffInTime)
{
    // Parsing the first takes the square of its length, matching the rules of the second more than that.
    QString fonts;
    for (int i = 0; i < 100'000; ++i)
        fonts += u"<font color=%1>"_s.arg(i);
    const QString rules = u"<style>"_s + u".a .b .c .d .e{color:red}"_s.repeated(3'000) + u"</style>"_s + u"<div class='a b c d e'>"_s.repeated(15'000);
    for (const auto &[bomb, limit] : {std::pair(fonts, 10s), std::pair(rules, 30s), std::pair(u"<blockquote type=cite>"_s.repeated(20'000), 20s)}) {
        const test::CpuTime time;
        const html::Safe rich = html::sanitize(bomb, html::Policy::mail());
        html::fromMailText(bomb);
        EXPECT_LT(time.elapsed(), limit) << bomb.left(60).toStdString();
        EXPECT_EQ(test::harmIn(rich.html(), true), QString());
    }
}

} // namespace
