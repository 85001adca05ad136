// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What stays inside, and what leads outside.
#include "web_test.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

TEST_F(WebTest, aLinkOutside_asksAndOpensTheBrowserOnlyThen)
{
    page(site, "/a", "<a class=b href='" + other.url().toEncoded() + "'>x</a>");
    app::WebTab *tab = open(u"/a"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { return !notice().isEmpty(); }));
    EXPECT_TRUE(notice().contains(u"127.0.0.1"_s)) << notice().toStdString();
    EXPECT_TRUE(sentOutside.isEmpty());
    EXPECT_EQ(other.connections(), 0);
    tab->findChild<QPushButton *>(u"web.notice.first"_s)->click();
    ASSERT_EQ(sentOutside.size(), 1);
    EXPECT_EQ(sentOutside.first(), other.url());
    EXPECT_EQ(other.connections(), 0);
    EXPECT_TRUE(tab->address().endsWith(u"/a"_s));
}

TEST_F(WebTest, stay_meansStay)
{
    page(site, "/a", "<a class=b href='" + other.url().toEncoded() + "'>x</a>");
    app::WebTab *tab = open(u"/a"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { return !notice().isEmpty(); }));
    type(Qt::Key_Escape);
    EXPECT_TRUE(notice().isEmpty());
    EXPECT_TRUE(sentOutside.isEmpty());
    EXPECT_FALSE(tab->hasFailed());
}

TEST_F(WebTest, scriptsWithoutAPerson_leadNowhere)
{
    const QByteArray there = other.url().toEncoded();
    page(site, "/a", "<a id=l href='" + there + "'>x</a><form id=f action='" + there + "'><input name=q value=1></form><script>"
                     "setTimeout(()=>{location.href='" + there + "'},200);setTimeout(()=>l.click(),400);setTimeout(()=>f.submit(),600);"
                     "setTimeout(()=>window.open('" + there + "'),800);setTimeout(()=>{location.href='mailto:x@example.org'},900);setTimeout(()=>tell('end'),1200)</script>");
    app::WebTab *tab = open(u"/a"_s);
    ASSERT_TRUE(waitTold(u"end"_s));
    EXPECT_EQ(other.connections(), 0);
    EXPECT_EQ(dock->count(), 1);
    EXPECT_TRUE(notice().isEmpty()) << notice().toStdString();
    EXPECT_FALSE(tab->hasFailed());
    EXPECT_TRUE(sentOutside.isEmpty());
}

TEST_F(WebTest, redirects_areFollowedInsideOnly)
{
    site.on("/in", [](const Exchange &exchange) { exchange.answer(302, {}, "Location: /b\r\n"); });
    site.on("/out", [this](const Exchange &exchange) { exchange.answer(302, {}, "Location: " + other.url().toEncoded() + "\r\n"); });
    page(site, "/b", "<title>arrived</title>");
    app::WebTab *tab = open(u"/in"_s, u"1"_s);
    EXPECT_TRUE(waitUntil([tab] { return tab->title() == u"arrived"_s; }));
    dock->open({u"2"_s, site.url(u"/out"_s), {}, {originOf(site)}});
    ASSERT_TRUE(waitUntil([this] { return dock->current()->hasFailed(); }));
    EXPECT_TRUE(stateText().contains(u"127.0.0.1"_s)) << stateText().toStdString();
    EXPECT_EQ(other.connections(), 0);
}

TEST_F(WebTest, aRedirectOutsideAfterAClick_asks)
{
    site.on("/out", [this](const Exchange &exchange) { exchange.answer(302, {}, "Location: " + other.url().toEncoded() + "\r\n"); });
    page(site, "/a", "<a class=b href=/out>x</a>");
    open(u"/a"_s);
    click({100, 100});
    EXPECT_TRUE(waitUntil([this] { return !notice().isEmpty(); }));
    EXPECT_EQ(other.connections(), 0);
}

TEST_F(WebTest, aForm_isNeverSentOutside)
{
    page(site, "/a", "<form method=post action='" + other.url().toEncoded() + "'><input name=secret value=1><button class=b>x</button></form>");
    app::WebTab *tab = open(u"/a"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { return !notice().isEmpty(); }));
    EXPECT_FALSE(tab->findChild<QPushButton *>(u"web.notice.first"_s)->isVisible());
    EXPECT_EQ(other.connections(), 0);
}

TEST_F(WebTest, targetBlank_insideIsATab_outsideAsks)
{
    page(site, "/a", "<a class=b target=_blank href=/b>x</a><a class=b style='top:300px' target=_blank href='" + other.url().toEncoded() + "'>y</a>");
    page(site, "/b", "<title>second</title>");
    open(u"/a"_s);
    click({100, 400});
    ASSERT_TRUE(waitUntil([this] { return !notice().isEmpty(); }));
    EXPECT_EQ(dock->count(), 1);
    EXPECT_EQ(other.connections(), 0);
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { return dock->count() == 2; }));
    EXPECT_TRUE(waitUntil([this] { return dock->current()->title() == u"second"_s; }));
}

TEST_F(WebTest, aPopUp_mayNotWanderOff)
{
    page(site, "/a", "<button class=b onclick=\"w=window.open('/b');setTimeout(()=>{w.location='" + other.url().toEncoded() + "'},2600)\">x</button>");
    page(site, "/b", "<title>second</title>");
    open(u"/a"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { return dock->count() == 2; }));
    QTest::qWait(3200);
    EXPECT_EQ(other.connections(), 0);
    EXPECT_EQ(dock->current()->title(), u"second"_s);
}

TEST_F(WebTest, framesFromElsewhere_stayEmpty_picturesAreThePagesAffair)
{
    other.on("/p.svg", [](const Exchange &exchange) { exchange.answer(200, "<svg xmlns='http://www.w3.org/2000/svg'/>", "Content-Type: image/svg+xml\r\n"); });
    page(site, "/a", "<iframe src='" + other.url().toEncoded() + "'></iframe><iframe src=/f></iframe><img src='" + other.url(u"/p.svg"_s).toEncoded()
                         + "' onload=\"tell('picture')\" onerror=\"tell('no picture')\">");
    page(site, "/f", "<script>tell('frame')</script>");
    page(site, "/csp", "<img src='" + other.url(u"/p.svg"_s).toEncoded() + "' onload=\"tell('csp picture')\" onerror=\"tell('csp none')\">",
         "Content-Security-Policy: img-src 'self'\r\n");
    open(u"/a"_s);
    EXPECT_TRUE(waitTold(u"frame"_s));
    EXPECT_TRUE(waitTold(u"picture"_s));
    EXPECT_EQ(other.count("/"), 0);
    const int before = other.count("/p.svg");
    open(u"/csp"_s);
    EXPECT_TRUE(waitTold(u"csp none"_s));
    EXPECT_EQ(other.count("/p.svg"), before);
}

TEST_F(WebTest, filesAndOtherPrograms_cannotBeReached)
{
    page(site, "/a", "<a class=b href='file:///etc/passwd'>x</a><a class=b style='top:250px' href='ssh://host/'>y</a>"
                     "<script>fetch('file:///etc/hostname').then(()=>tell('file'),()=>tell('no file'));"
                     "var i=new Image();i.onload=()=>tell('pic');i.onerror=()=>tell('no pic');i.src='file:///usr/share/pixmaps/debian-logo.png'</script>"
                     "<iframe src='file:///etc/passwd'></iframe><iframe src='chrome://version'></iframe>");
    app::WebTab *tab = open(u"/a"_s);
    EXPECT_TRUE(waitTold(u"no file"_s));
    EXPECT_TRUE(waitTold(u"no pic"_s));
    click({100, 100});
    click({100, 300});
    QTest::qWait(500);
    EXPECT_TRUE(notice().isEmpty());
    EXPECT_TRUE(tab->address().endsWith(u"/a"_s)) << tab->address().toStdString();
    dock->open({u"f"_s, QUrl(u"file:///etc/passwd"_s), {}, {originOf(site)}});
    QTest::qWait(500);
    EXPECT_FALSE(dock->current()->view().hasPicture() && !dock->current()->hasFailed() && dock->current()->address().startsWith(u"file:///etc"_s) && dock->current()->title().contains(u"passwd"_s));
}

TEST_F(WebTest, aBadAddress_isNoWayOut)
{
    for (const QByteArray &href : {QByteArray("javascript:tell('ran')"), QByteArray("data:text/html,<h1>x"), QByteArray("gwanmun:mail/1"), QByteArray("http:\\\\127.0.0.1:1\\")}) {
        page(site, "/a", "<a class=b href=\"" + href + "\" target=_blank>x</a>");
        open(u"/a"_s);
        click({100, 100});
        QTest::qWait(300);
        EXPECT_TRUE(sentOutside.isEmpty());
        for (int i = 0; i < dock->count(); ++i)
            EXPECT_FALSE(dock->current()->address().startsWith(u"data:"_s)) << href.constData();
        dock->closeAll();
    }
}

} // namespace gw::test
