// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "web_test.h"

#include <QDir>
#include <QLabel>
#include <QUrlQuery>
#include <QUuid>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

/// Every process that this one starts inherits it, however far from its parent it ends up.
const QByteArray &marker()
{
    static const QByteArray value = [] {
        const QByteArray made = QUuid::createUuid().toByteArray(QUuid::Id128);
        qputenv("GW_WEB_TEST", made);
        if (geteuid() == 0)
            qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // Chromium refuses its sandbox to root
        return made;
    }();
    return value;
}

} // namespace

WebTest::WebTest()
{
    marker();
    for (ScriptedServer *server : {&site, &other}) {
        server->on("/tell", [](const Exchange &exchange) {
            exchange.answer(200, "ok", "Content-Type: text/plain\r\nAccess-Control-Allow-Origin: *\r\n");
        });
        server->on("/shown", [](const Exchange &exchange) { exchange.answer(200); });
        server->on("/favicon.ico", [](const Exchange &exchange) { exchange.answer(404); });
    }
    page(other, "/", "<title>elsewhere</title>elsewhere");
    dock = std::make_unique<app::WebDock>(theme, options());
    QObject::connect(dock.get(), &app::WebDock::outside, dock.get(), [this](const QUrl &url) { sentOutside.append(url); });
    show(*dock);
}

WebTest::~WebTest()
{
    dock.reset();
}

void WebTest::show(app::WebDock &one)
{
    one.resize(900, 700);
    one.show();
    one.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&one));
}

app::WebOptions WebTest::options() const
{
    return {.program = qEnvironmentVariable("GW_BIN_DIR") + u"/gwanmun-web"_s,
            .language = u"ko-KR,ko;q=0.9,en;q=0.5"_s,
            .proxy = u"none"_s,
            .authorities = {},
            .downloads = {.allowed = true, .ask = false, .folder = folder.path()}};
}

void WebTest::page(ScriptedServer &server, const QByteArray &path, const QByteArray &html, const QByteArray &headers)
{
    server.on(path, [html, headers](const Exchange &exchange) {
        exchange.answer(200,
                        "<!doctype html><meta charset=utf-8><style>body{margin:0}.b{position:absolute;left:0;top:0;width:400px;height:200px;"
                        "background:#ddd;display:block}</style><script>function tell(x){fetch('/tell?x='+encodeURIComponent(x))}"
                        "requestAnimationFrame(()=>requestAnimationFrame(()=>fetch('/shown')))</script>"
                            + html,
                        "Content-Type: text/html; charset=utf-8\r\n" + headers);
    });
}

QString WebTest::originOf(const ScriptedServer &server)
{
    return server.url({}).toString();
}

bool WebTest::isShown(app::WebTab *tab)
{
    return waitUntil([tab] { return tab && !tab->isLoading() && (tab->view().hasPicture() || tab->hasFailed()); });
}

app::WebTab *WebTest::open(const QString &path, const QString &key)
{
    const int before = site.count("/shown");
    dock->open({key, site.url(path), u"시스템"_s, {originOf(site)}});
    app::WebTab *tab = dock->current();
    EXPECT_TRUE(isShown(tab)) << path.toStdString();
    EXPECT_TRUE(waitUntil([&] { return site.count("/shown") > before; })) << path.toStdString();
    return tab;
}

void WebTest::click(const QPoint &where)
{
    QTest::mouseClick(&dock->current()->view(), Qt::LeftButton, {}, where);
}

void WebTest::type(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(dock->window()->focusWidget(), Qt::Key(key), modifiers);
}

QStringList WebTest::told() const
{
    QStringList out;
    for (const SeenRequest &request : site.seen) {
        if (request.path.startsWith("/tell"))
            out.append(QUrlQuery(QUrl(QString::fromLatin1(request.path))).queryItemValue(u"x"_s, QUrl::FullyDecoded));
    }
    return out;
}

bool WebTest::waitTold(const QString &what)
{
    const bool found = waitUntil([&] { return told().contains(what); }, std::chrono::seconds(20));
    if (!found)
        ADD_FAILURE() << "not told: " << what.toStdString() << "; told: " << told().join(u" | "_s).toStdString();
    return found;
}

QString WebTest::notice() const
{
    const auto *tab = dock->current();
    const auto *text = tab ? tab->findChild<QLabel *>(u"web.notice.text"_s) : nullptr;
    return text && text->isVisible() ? text->text() : QString();
}

QString WebTest::stateTitle() const
{
    const auto *tab = dock->current();
    const auto *state = tab && tab->hasFailed() ? tab->findChild<QWidget *>(u"web.state"_s) : nullptr;
    return state ? state->accessibleName() : QString();
}

QString WebTest::stateText() const
{
    const auto *tab = dock->current();
    const auto *state = tab && tab->hasFailed() ? tab->findChild<QWidget *>(u"web.state"_s) : nullptr;
    return state ? state->accessibleDescription() : QString();
}

QStringList webProcesses()
{
    QStringList found;
    for (const QString &id : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        if (id.toLongLong() <= 0 || id.toLongLong() == getpid())
            continue;
        QFile environment(u"/proc/"_s + id + u"/environ"_s);
        QFile line(u"/proc/"_s + id + u"/cmdline"_s);
        if (!environment.open(QIODevice::ReadOnly) || !line.open(QIODevice::ReadOnly))
            continue;
        if (environment.readAll().contains("GW_WEB_TEST=" + marker()))
            found.append(id + u' ' + QString::fromLocal8Bit(line.readAll().replace('\0', ' ')).left(100));
    }
    return found;
}

} // namespace gw::test
