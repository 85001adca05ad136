// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Pages that cannot be shown, that crash, that hang; and the engine itself.
#include "web_test.h"

#include "window/web_process.h"
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

/// Ids of processes of the engine whose command line has the word.
QList<int> processesWith(const QString &word)
{
    QList<int> out;
    for (const QString &line : webProcesses()) {
        if (line.contains(word))
            out.append(line.section(u' ', 0, 0).toInt());
    }
    return out;
}

} // namespace

class WebFailureTest : public WebTest
{
protected:
    QPushButton *again()
    {
        for (QPushButton *button : dock->current()->findChild<QWidget *>(u"web.state"_s)->findChildren<QPushButton *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool failed()
    {
        return waitUntil([this] { return dock->current() && dock->current()->hasFailed(); });
    }
};

TEST_F(WebFailureTest, refusedConnection_isSaidInWords)
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
    closed.close();
    dock->open({u"x"_s, url, {}, {url.toString(QUrl::RemovePath)}});
    ASSERT_TRUE(failed());
    EXPECT_TRUE(stateTitle().contains(u"does not accept connections"_s)) << stateTitle().toStdString();
    ASSERT_TRUE(closed.listen(QHostAddress::LocalHost, quint16(url.port())));
    QObject::connect(&closed, &QTcpServer::newConnection, &closed, [&closed] {
        closed.nextPendingConnection()->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\n\r\n<title>back</title>x");
    });
    ASSERT_TRUE(again());
    again()->click();
    EXPECT_TRUE(waitUntil([this] { return dock->current()->title() == u"back"_s && !dock->current()->hasFailed(); }));
}

TEST_F(WebFailureTest, unknownHost_isSaidInWords)
{
    dock->open({u"x"_s, QUrl(u"http://nowhere.invalid/"_s), {}, {u"http://nowhere.invalid"_s}});
    ASSERT_TRUE(waitUntil([this] { return dock->current()->hasFailed(); }, std::chrono::seconds(20)));
    EXPECT_TRUE(stateTitle().contains(u"nowhere.invalid"_s)) << stateTitle().toStdString();
}

TEST_F(WebFailureTest, httpErrors_speakWhenTheServerDoesNot)
{
    site.on("/403", [](const Exchange &exchange) { exchange.answer(403, {}, "Content-Type: text/html\r\n"); });
    site.on("/500", [](const Exchange &exchange) { exchange.answer(500, {}, "Content-Type: text/html\r\n"); });
    site.on("/404", [](const Exchange &exchange) { exchange.answer(404, "<title>own</title>our own words", "Content-Type: text/html\r\n"); });
    dock->open({u"x"_s, site.url(u"/403"_s), {}, {originOf(site)}});
    ASSERT_TRUE(failed());
    EXPECT_TRUE(stateTitle().contains(u"does not let you in"_s)) << stateTitle().toStdString();
    dock->open({u"x"_s, site.url(u"/500"_s), {}, {originOf(site)}});
    ASSERT_TRUE(waitUntil([this] { return stateTitle().contains(u"has a fault"_s); })) << stateTitle().toStdString();
    dock->open({u"x"_s, site.url(u"/404"_s), {}, {originOf(site)}});
    ASSERT_TRUE(waitUntil([this] { return dock->current()->title() == u"own"_s; }));
    QTest::qWait(200);
    EXPECT_FALSE(dock->current()->hasFailed());
}

TEST_F(WebFailureTest, killedRenderer_showsAReloadPage_andWorksAgain)
{
    page(site, "/a", "<title>a</title><script>tell('loaded')</script>");
    app::WebTab *tab = open(u"/a"_s);
    ASSERT_TRUE(waitTold(u"loaded"_s));
    // The youngest process of the engine is the renderer: forked from the zygote for this page.
    const QList<int> all = processesWith(u"--type="_s);
    ASSERT_GE(all.size(), 2);
    kill(std::ranges::max(all), SIGKILL);
    ASSERT_TRUE(failed());
    EXPECT_TRUE(stateTitle().contains(u"crashed"_s)) << stateTitle().toStdString();
    EXPECT_TRUE(dock->isVisible());
    site.seen.clear();
    again()->click();
    EXPECT_TRUE(waitTold(u"loaded"_s));
    EXPECT_TRUE(waitUntil([tab] { return !tab->hasFailed() && tab->title() == u"a"_s; }));
}

TEST_F(WebFailureTest, killedEngine_isStartedAgain)
{
    page(site, "/a", "<title>a</title><script>tell('loaded')</script>");
    open(u"/a"_s);
    ASSERT_TRUE(waitTold(u"loaded"_s));
    kill(pid_t(dock->process().processId()), SIGKILL);
    ASSERT_TRUE(failed());
    EXPECT_TRUE(stateTitle().contains(u"has stopped"_s)) << stateTitle().toStdString();
    EXPECT_TRUE(waitUntil([] { return webProcesses().isEmpty(); })) << webProcesses().join(u"; "_s).toStdString();
    site.seen.clear();
    again()->click();
    EXPECT_TRUE(waitTold(u"loaded"_s));
}

TEST_F(WebFailureTest, missingEngine_isSaid)
{
    app::WebOptions without = options();
    without.program = u"/nowhere/gwanmun-web"_s;
    dock = std::make_unique<app::WebDock>(theme, without);
    show(*dock);
    dock->open({u"x"_s, site.url(), {}, {originOf(site)}});
    ASSERT_TRUE(failed());
    EXPECT_TRUE(stateText().contains(u"not installed"_s)) << stateText().toStdString();
}

TEST_F(WebFailureTest, aPageThatHangs_offersToWaitOrReload)
{
    app::WebOptions impatient = options();
    impatient.patience = std::chrono::milliseconds(800);
    dock->setOptions(impatient);
    page(site, "/a", "<button class=b onclick='while(true){}'>x</button><script>tell('loaded')</script>");
    app::WebTab *tab = open(u"/a"_s);
    ASSERT_TRUE(waitTold(u"loaded"_s));
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { return notice().contains(u"does not answer"_s); }));
    tab->findChild<QPushButton *>(u"web.notice.second"_s)->click();
    EXPECT_TRUE(notice().isEmpty());
    ASSERT_TRUE(waitUntil([this] { return notice().contains(u"does not answer"_s); }));
    site.seen.clear();
    tab->findChild<QPushButton *>(u"web.notice.first"_s)->click();
    EXPECT_TRUE(waitTold(u"loaded"_s));
    EXPECT_FALSE(tab->hasFailed());
}

} // namespace gw::test
