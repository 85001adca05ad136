// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Tabs, keys, text entry, search, zoom, questions of pages, printing.
#include "web_test.h"

#include "window/web_find.h"
#include <QCheckBox>
#include <QDialog>
#include <QFileInfo>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <gw/test/accessibility.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

QTabBar *bar(app::WebDock &dock)
{
    return dock.findChild<QTabBar *>(u"web.tabs"_s);
}

} // namespace

TEST_F(WebTest, page_isShownWithTitleAndAddress)
{
    page(site, "/start", "<title>재정 &amp; 회계</title><div class=b style='background:#0000ff'></div>");
    app::WebTab *tab = open(u"/start?ticket=secret"_s);
    EXPECT_TRUE(waitUntil([tab] { return tab->title() == u"재정 & 회계"_s; }));
    EXPECT_TRUE(waitUntil([this] { return dock->grab().toImage().pixelColor(dock->current()->mapTo(dock.get(), QPoint(100, 100))) == QColor(0, 0, 255); }));
    const QString address = dock->findChild<QLabel *>(u"web.address"_s)->toolTip() + dock->findChild<QLabel *>(u"web.address"_s)->text();
    EXPECT_TRUE(address.contains(u"/start"_s)) << address.toStdString();
    EXPECT_FALSE(address.contains(u"secret"_s));
    EXPECT_EQ(site.seen.first().headers.value("accept-language"), "ko-KR,ko;q=0.9,en;q=0.5");
}

TEST_F(WebTest, sameKey_isTheSameTab)
{
    page(site, "/a", "<script>tell('a')</script>");
    page(site, "/b", "<script>tell('b')</script>");
    open(u"/a"_s, u"finance"_s);
    open(u"/a"_s, u"personnel"_s);
    EXPECT_EQ(dock->count(), 2);
    open(u"/b"_s, u"finance"_s);
    EXPECT_EQ(dock->count(), 2);
    EXPECT_EQ(bar(*dock)->currentIndex(), 0);
    EXPECT_TRUE(waitTold(u"b"_s));
}

TEST_F(WebTest, popUps_becomeTabs_onlyByAPerson)
{
    page(site, "/a", "<button class=b onclick=\"window.open('/b')\">x</button><script>window.open('/b?alone');tell('tried')</script>");
    page(site, "/b", "<title>popup</title><script>tell('opener '+(window.opener!==null))</script>");
    open(u"/a"_s);
    ASSERT_TRUE(waitTold(u"tried"_s));
    EXPECT_EQ(dock->count(), 1);
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { return dock->count() == 2; }));
    EXPECT_TRUE(waitTold(u"opener true"_s));
    EXPECT_TRUE(isShown(dock->current()));
    EXPECT_TRUE(waitUntil([this] { return dock->current()->title() == u"popup"_s; }));
    EXPECT_EQ(site.count("/b?alone"), 0);
}

TEST_F(WebTest, aPopUpMayCloseItself)
{
    page(site, "/a", "<button class=b onclick=\"window.open('/b')\">x</button>");
    page(site, "/b", "<script>setTimeout(()=>window.close(),300)</script>");
    open(u"/a"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { return dock->count() == 2; }));
    EXPECT_TRUE(waitUntil([this] { return dock->count() == 1; }));
}

TEST_F(WebTest, closedTab_comesBackByTheToast)
{
    page(site, "/a", "<title>a</title>");
    page(site, "/b", "<title>b</title>");
    std::function<void()> undo;
    QObject::connect(dock.get(), &app::WebDock::toastWanted, dock.get(), [&undo](const QString &, const std::function<void()> &back) { undo = back; });
    open(u"/a"_s, u"1"_s);
    open(u"/b"_s, u"2"_s);
    type(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(dock->count(), 1);
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(dock->count(), 2);
    EXPECT_TRUE(isShown(dock->current()));
    EXPECT_TRUE(waitUntil([this] { return dock->current()->title() == u"b"_s; }));
    QTest::mouseClick(bar(*dock), Qt::MiddleButton, {}, bar(*dock)->tabRect(0).center());
    EXPECT_EQ(dock->count(), 1);
}

TEST_F(WebTest, keys_turnTabsReloadAndGoBack)
{
    page(site, "/a", "<a class=b href=/b>go</a><script>tell('a')</script>");
    page(site, "/b", "<script>tell('b')</script>");
    app::WebTab *first = open(u"/a"_s, u"1"_s);
    click({100, 100});
    ASSERT_TRUE(waitTold(u"b"_s));
    ASSERT_TRUE(waitUntil([first] { return first->canGoBack(); }));
    type(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([first] { return first->canGoForward() && first->address().endsWith(u"/a"_s); }));
    type(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([first] { return first->address().endsWith(u"/b"_s) && !first->isLoading(); }));
    const int before = site.count("/b");
    type(Qt::Key_F5);
    EXPECT_TRUE(waitUntil([this, before] { return site.count("/b") > before; }));
    open(u"/a"_s, u"2"_s);
    EXPECT_EQ(bar(*dock)->currentIndex(), 1);
    type(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(bar(*dock)->currentIndex(), 0);
    type(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(bar(*dock)->currentIndex(), 1);
    type(Qt::Key_F6);
    EXPECT_TRUE(bar(*dock)->hasFocus());
    type(Qt::Key_F6);
    EXPECT_TRUE(dock->current()->view().hasFocus());
}

TEST_F(WebTest, koreanIsComposedIntoAField)
{
    page(site, "/form", "<input class=b id=i autofocus oninput='tell(i.value)'>");
    app::WebTab *tab = open(u"/form"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([tab] { return tab->view().testAttribute(Qt::WA_InputMethodEnabled); }));
    EXPECT_TRUE(tab->view().inputMethodQuery(Qt::ImCursorRectangle).toRect().height() > 5);
    for (const QString &step : {u"ㅎ"_s, u"하"_s, u"한"_s}) {
        QInputMethodEvent composing(step, {});
        QCoreApplication::sendEvent(&tab->view(), &composing);
    }
    QInputMethodEvent commit;
    commit.setCommitString(u"한"_s);
    QCoreApplication::sendEvent(&tab->view(), &commit);
    EXPECT_TRUE(waitTold(u"한"_s));
    QInputMethodEvent second(u"글"_s, {});
    QCoreApplication::sendEvent(&tab->view(), &second);
    bar(*dock)->setFocus(); // away in the middle of a syllable
    EXPECT_TRUE(waitTold(u"한글"_s));
    QInputMethodEvent late;
    late.setCommitString(u"글"_s);
    QCoreApplication::sendEvent(&tab->view(), &late);
    QTest::qWait(300);
    EXPECT_FALSE(told().contains(u"한글글"_s));
}

TEST_F(WebTest, tabKey_goesThroughThePageAndOut)
{
    page(site, "/form", "<input id=a onfocus=\"tell('first')\"><input id=b onfocus=\"tell('second')\">");
    app::WebTab *tab = open(u"/form"_s);
    tab->focusPage();
    // The first Tab may only bring the page its focus, as in a browser.
    for (int i = 0; i < 2 && !told().contains(u"first"_s); ++i) {
        type(Qt::Key_Tab);
        waitUntil([this] { return told().contains(u"first"_s); }, std::chrono::seconds(3));
    }
    ASSERT_TRUE(waitTold(u"first"_s));
    type(Qt::Key_Tab);
    EXPECT_TRUE(waitTold(u"second"_s));
    type(Qt::Key_Tab);
    EXPECT_TRUE(waitUntil([tab] { return !tab->view().hasFocus(); }));
}

TEST_F(WebTest, aListOpensOverThePage_andTakesKeys)
{
    page(site, "/form", "<select class=b id=s onchange='tell(s.value)'><option>one<option>two<option>three</select>");
    app::WebTab *tab = open(u"/form"_s);
    const QImage before = tab->view().grab().toImage();
    click({100, 100});
    EXPECT_TRUE(waitUntil([&] { return tab->view().grab().toImage() != before; }));
    QTest::qWait(300);
    type(Qt::Key_Down);
    type(Qt::Key_Return);
    EXPECT_TRUE(waitTold(u"two"_s));
}

TEST_F(WebTest, clipboard_goesOutByCopy_inOnlyByPaste)
{
    page(site, "/form", "<input class=b id=i value=alpha oninput='tell(i.value)'>"
                        "<script>navigator.clipboard&&navigator.clipboard.readText().then(t=>tell('read '+t),e=>tell('refused'))</script>");
    QGuiApplication::clipboard()->setText(u"personal"_s);
    app::WebTab *tab = open(u"/form"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([tab] { return tab->view().testAttribute(Qt::WA_InputMethodEnabled); }));
    type(Qt::Key_A, Qt::ControlModifier);
    type(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([] { return QGuiApplication::clipboard()->text() == u"alpha"_s; }));
    QGuiApplication::clipboard()->setText(u"omega"_s);
    type(Qt::Key_A, Qt::ControlModifier);
    type(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(waitTold(u"omega"_s));
    EXPECT_FALSE(told().contains(u"read personal"_s));
}

TEST_F(WebTest, find_countsMatches)
{
    page(site, "/text", "<p>관문 하나</p><p>관문 둘</p><p>관문 셋</p>");
    app::WebTab *tab = open(u"/text"_s);
    type(Qt::Key_F, Qt::ControlModifier);
    auto *input = tab->findChild<QLineEdit *>(u"web.find.text"_s);
    auto *count = tab->findChild<QLabel *>(u"web.find.count"_s);
    ASSERT_TRUE(input->isVisible());
    EXPECT_TRUE(input->hasFocus());
    input->setText(u"관문"_s);
    EXPECT_TRUE(waitUntil([count] { return count->text() == u"1 of 3"_s; })) << count->text().toStdString();
    type(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([count] { return count->text() == u"2 of 3"_s; })) << count->text().toStdString();
    type(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(waitUntil([count] { return count->text() == u"1 of 3"_s; })) << count->text().toStdString();
    input->setText(u"없는 말"_s);
    EXPECT_TRUE(waitUntil([count] { return count->text() == u"No match"_s; })) << count->text().toStdString();
    type(Qt::Key_Escape);
    EXPECT_FALSE(input->isVisible());
    EXPECT_TRUE(tab->view().hasFocus());
}

TEST_F(WebTest, zoom_isRememberedPerOrigin)
{
    page(site, "/a", "<script>addEventListener('resize',()=>tell('w'+innerWidth));tell('w'+innerWidth)</script>");
    page(other, "/o", "<title>other</title>");
    open(u"/a"_s, u"1"_s);
    type(Qt::Key_Plus, Qt::ControlModifier);
    type(Qt::Key_Plus, Qt::ControlModifier);
    auto *zoom = dock->findChild<QToolButton *>(u"web.zoom"_s);
    EXPECT_TRUE(zoom->isVisible());
    EXPECT_EQ(zoom->text(), u"125%"_s);
    EXPECT_TRUE(waitTold(u"w720"_s));
    dock->open({u"2"_s, other.url(u"/o"_s), {}, {originOf(other)}});
    EXPECT_FALSE(zoom->isVisible());
    open(u"/a"_s, u"3"_s);
    EXPECT_EQ(zoom->text(), u"125%"_s);
    for (int i = 0; i < 30; ++i)
        type(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(zoom->text(), u"25%"_s);
    for (int i = 0; i < 30; ++i)
        type(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(zoom->text(), u"500%"_s);
    type(Qt::Key_0, Qt::ControlModifier);
    EXPECT_FALSE(zoom->isVisible());
}

TEST_F(WebTest, questions_areAskedBesideThePage_andCanBeSilenced)
{
    page(site, "/ask", "<button class=b onclick=\"tell('a'+confirm('정말?'));tell('b'+prompt('이름','홍'));alert('끝');tell('c'+confirm('또?'))\">x</button>");
    app::WebTab *tab = open(u"/ask"_s);
    click({100, 100});
    auto *who = tab->findChild<QLabel *>(u"web.question.who"_s);
    auto *ok = tab->findChild<QPushButton *>(u"web.question.ok"_s);
    ASSERT_TRUE(waitUntil([ok] { return ok->isVisible(); }));
    EXPECT_TRUE(who->text().contains(u"127.0.0.1"_s)) << who->text().toStdString();
    EXPECT_EQ(tab->findChild<QLabel *>(u"web.question.text"_s)->text(), u"정말?"_s);
    EXPECT_EQ(unnamedControls(dock.get()).join(u"; "_s).toStdString(), "");
    ok->click();
    ASSERT_TRUE(waitTold(u"atrue"_s));
    ASSERT_TRUE(waitUntil([ok] { return ok->isVisible(); }));
    tab->findChild<QLineEdit *>(u"web.question.value"_s)->setText(u"길동"_s);
    ok->click();
    ASSERT_TRUE(waitTold(u"b길동"_s));
    ASSERT_TRUE(waitUntil([ok] { return ok->isVisible(); }));
    tab->findChild<QCheckBox *>(u"web.question.silence"_s)->setChecked(true);
    ok->click();
    EXPECT_TRUE(waitTold(u"cfalse"_s)); // nobody was asked
}

TEST_F(WebTest, aQuestionOfAClosedTab_isAnsweredWithNo)
{
    page(site, "/ask", "<button class=b onclick=\"confirm('x')\">x</button>");
    page(site, "/b", "<script>tell('alive')</script>");
    app::WebTab *tab = open(u"/ask"_s, u"1"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([tab] { return tab->findChild<QPushButton *>(u"web.question.ok"_s)->isVisible(); }));
    type(Qt::Key_W, Qt::ControlModifier);
    open(u"/b"_s, u"2"_s);
    EXPECT_TRUE(waitTold(u"alive"_s));
}

TEST_F(WebTest, logIn_isAskedInABarOfOurOwn)
{
    site.on("/private", [](const Exchange &exchange) {
        if (exchange.seen.headers.value("authorization") == "Basic a2ltOnB3") // kim:pw
            exchange.answer(200, "<title>inside</title>", "Content-Type: text/html\r\n");
        else
            exchange.answer(401, "", "WWW-Authenticate: Basic realm=\"archive\"\r\n");
    });
    dock->open({u"p"_s, site.url(u"/private"_s), {}, {originOf(site)}});
    app::WebTab *tab = dock->current();
    auto *password = tab->findChild<QLineEdit *>(u"web.question.password"_s);
    ASSERT_TRUE(waitUntil([password] { return password->isVisible(); }));
    EXPECT_EQ(password->echoMode(), QLineEdit::Password);
    EXPECT_EQ(unnamedControls(dock.get()).join(u"; "_s).toStdString(), "");
    tab->findChild<QLineEdit *>(u"web.question.value"_s)->setText(u"kim"_s);
    password->setText(u"pw"_s);
    tab->findChild<QPushButton *>(u"web.question.ok"_s)->click();
    EXPECT_TRUE(waitUntil([tab] { return tab->title() == u"inside"_s; }));
}

TEST_F(WebTest, permissions_areRefusedSilently)
{
    page(site, "/ask", "<script>navigator.mediaDevices.getUserMedia({video:true,audio:true}).then(()=>tell('camera'),e=>tell('no camera'));"
                       "navigator.geolocation.getCurrentPosition(()=>tell('place'),e=>tell('no place'));"
                       "navigator.mediaDevices.getDisplayMedia({video:true}).then(()=>tell('screen'),e=>tell('no screen'));"
                       "Notification.requestPermission().then(p=>tell('notify '+p))</script>");
    open(u"/ask"_s);
    for (const QString &what : {u"no camera"_s, u"no place"_s, u"no screen"_s, u"notify denied"_s})
        EXPECT_TRUE(waitTold(what));
    EXPECT_TRUE(notice().isEmpty());
}

TEST_F(WebTest, print_asksThePrinterDialog_andPrints)
{
    page(site, "/a", "<title>결재 문서</title>본문");
    open(u"/a"_s);
    type(Qt::Key_P, Qt::ControlModifier);
    const auto dialog = [this] { return dock->findChild<QDialog *>(u"web.printDialog"_s); };
    ASSERT_TRUE(waitUntil([&] { return dialog() && dialog()->isVisible(); }));
    // Without a printer Qt's dialog offers a PDF, which goes the same way through the engine.
    const QString path = folder.filePath(u"print.pdf"_s);
    auto *field = dialog()->findChild<QLineEdit *>(u"filename"_s);
    ASSERT_TRUE(field);
    field->setText(path);
    QMetaObject::invokeMethod(dialog(), "accept");
    EXPECT_TRUE(waitUntil([&path] { return QFileInfo(path).size() > 500; }));
}

TEST_F(WebTest, everyControl_hasAName)
{
    page(site, "/a", "<title>이름</title>");
    open(u"/a"_s);
    type(Qt::Key_F, Qt::ControlModifier);
    type(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(unnamedControls(dock.get()).join(u"; "_s).toStdString(), "");
}

} // namespace gw::test
