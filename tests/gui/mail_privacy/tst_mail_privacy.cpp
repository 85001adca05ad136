// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "original.h"
#include "reader_html.h"
#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QWebEngineView>
#include <gtest/gtest.h>
#include <gw/test/await.h>
#include <gw/test/warnings.h>
#include <gw/test/xss.h>
#include <gw/widgets/rich_editor.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#endif

using namespace gw;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Before the application: a scheme of its own, no sandbox for root, no graphics driver.
const bool prepared = [] {
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --renderer-process-limit=1 --disable-site-isolation-trials"); // one process for all: starting them is what takes long
    web::registerCidScheme();
    return true;
}();

/// Answers everybody with something that could be what he wants, and remembers who asked.
class Listener final : public QObject
{
public:
    Listener()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    const QByteArray head = socket->readAll();
                    asked.insert(QString::fromLatin1(head.mid(0, head.indexOf('\r'))).section(u' ', 1, 1).section(u'/', 2, 2).section(u'.', 0, 0).section(u'-', 0, -1));
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\nx");
                    socket->disconnectFromHost();
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    QString host() const { return u"127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    bool heard(const QString &name) const { return asked.contains(name) || asked.contains(name + u"-2"_s); }
    QSet<QString> asked;
    int connections = 0;

private:
    QTcpServer m_server;
};

struct Vector
{
    QString name;
    QString html;
};

/// Counts who opens a file of its folder.
class Trap
{
public:
    Trap()
    {
        QImage pixel(2, 2, QImage::Format_RGB32);
        pixel.fill(0);
        pixel.save(file());
#ifdef Q_OS_LINUX
        m_watch = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_watch, QFile::encodeName(file()).constData(), IN_OPEN);
#endif
    }
    ~Trap()
    {
#ifdef Q_OS_LINUX
        close(m_watch);
#endif
    }
    QString file() const { return m_folder.filePath(u"secret.png"_s); }
    bool sprung() const
    {
#ifdef Q_OS_LINUX
        char events[4096];
        return read(m_watch, events, sizeof events) > 0;
#else
        return false;
#endif
    }

private:
    QTemporaryDir m_folder;
    int m_watch = -1;
};

class MailPrivacy : public testing::Test
{
protected:
    MailPrivacy()
    {
        QFile file(qEnvironmentVariable("GW_SOURCE_DIR") + u"/tests/gui/mail_privacy/vectors.txt"_s);
        file.open(QIODevice::ReadOnly);
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QString name = line.section(u'\t', 0, 0);
            QString html = line.section(u'\t', 1);
            const QString host = listener.host() + u"/v/"_s + name;
            const QString url = u"http://"_s + host;
            QString entity;
            for (const QChar c : url)
                entity += u"&#%1;"_s.arg(c.unicode());
            html.replace("{{URL}}"_L1, url).replace("{{HOST}}"_L1, host).replace("{{ENTITY}}"_L1, entity).replace("{{FILE}}"_L1, trap.file());
            html.replace("{{TABBED}}"_L1, QString(url).replace("://"_L1, ":/\t/"_L1)).replace("{{NUL}}"_L1, QString(QChar(0)));
            vectors.push_back({name, html});
        }
        trap.sprung();
    }

    /// Loads the vectors, `atOnce` of them in one document, and gives those that reached the server. A document costs the
    /// engine a process of its own and some time.
    QStringList leaks(const web::Defences &defences, const std::function<QString(const Vector &)> &made, size_t atOnce, int limit)
    {
        test::expectWarning(u"No suitable graphics backend"_s);
        test::expectWarning(u"QResource"_s);
        listener.asked.clear();
        listener.connections = 0;
        const QByteArray server = "http://" + listener.host().toLatin1();
        const QHash<QString, web::Part> parts{
            {u"html"_s, {"text/html", "<img src=" + server + "/v/cid-html>"}},
            {u"svg"_s, {"image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + server + "/v/cid-svg'/></svg>"}}};
        QWebEngineView view;
        view.resize(300, 200);
        auto *page = web::OriginalPage::create(&view, defences);
        view.setPage(page);
        view.show();
        bool loaded = false;
        QObject::connect(page, &QWebEnginePage::loadFinished, page, [&loaded] { loaded = true; });
        page->show("<p>first", {}); // the engine takes its time to start
        EXPECT_TRUE(test::waitUntil([&loaded] { return loaded; }, std::chrono::seconds(30))) << "the engine does not load at all";
        int loads = 0;
        int documents = 0;
        for (size_t first = 0; first < vectors.size(); first += atOnce) {
            const size_t end = std::min(vectors.size(), first + atOnce);
            QString html;
            for (size_t i = first; i < end; ++i)
                html += made(vectors[i]);
            const auto heardAll = [&] {
                return std::all_of(vectors.begin() + std::ptrdiff_t(first), vectors.begin() + std::ptrdiff_t(end), [this](const Vector &one) { return listener.heard(one.name); });
            };
            loaded = false;
            ++documents;
            page->show(html.toUtf8(), parts);
            test::waitUntil([&] { return loaded || heardAll(); }, std::chrono::milliseconds(limit));
            loads += loaded || heardAll() ? 1 : 0;
            if (!heardAll())
                QTest::qWait(limit > 3'000 ? 5 : 100);
        }
        if (limit > 3'000) {
            EXPECT_GE(loads, documents * 9 / 10) << "what is not loaded cannot leak";
        }
        QTest::qWait(300);
        delete page; // before its profile
        QStringList found;
        for (const Vector &vector : vectors) {
            if (listener.heard(vector.name))
                found.append(vector.name);
        }
        return found;
    }
    static QString asItCame(const Vector &vector) { return vector.html; }
    static QString sanitized(const Vector &vector) { return html::sanitize(vector.html, html::Policy::mail()).html(); }

    void expectSilence(const std::string &where)
    {
        QTest::qWait(150);
        EXPECT_EQ(listener.connections, 0) << where << ": " << QStringList(listener.asked.values()).join(u' ').toStdString();
        EXPECT_FALSE(trap.sprung()) << where << " opened a file";
    }

    Listener listener;
    Trap trap;
    std::vector<Vector> vectors;
    widgets::Theme theme;
};

TEST_F(MailPrivacy, thereAreManyVectors_andMostReachTheServerUndefended)
{
    ASSERT_GE(vectors.size(), 80u);
    const web::Defences none{false, false, false, false};
    const QStringList found = leaks(none, asItCame, 4, 3'000);
    std::printf("undefended: %d of %zu vectors reach the network\n", int(found.size()), vectors.size());
    // Without this the silence below would mean nothing. What this engine never did (applets, portals, mhtml) stays in
    // the list for engines that do.
    EXPECT_GE(found.size(), 80);
    QStringList quiet;
    for (const Vector &vector : vectors) {
        if (!found.contains(vector.name))
            quiet.append(vector.name);
    }
    std::printf("quiet by themselves: %s\n", qPrintable(quiet.join(u' ')));
}

TEST_F(MailPrivacy, theOriginalLayout_asksForNothing)
{
    EXPECT_EQ(leaks({}, asItCame, 6, 4'000), QStringList());
    expectSilence("original layout");
}

TEST_F(MailPrivacy, theGuardAlone_letsNothingThrough)
{
    EXPECT_EQ(leaks({.scriptsOff = false, .policy = false, .guard = true, .navigation = false}, asItCame, 8, 4'000), QStringList());
    expectSilence("guard alone");
}

TEST_F(MailPrivacy, thePolicyAlone_stopsAllButNavigation)
{
    const QStringList found = leaks({.scriptsOff = false, .policy = true, .guard = false, .navigation = false}, asItCame, 8, 4'000);
    std::printf("policy alone: %s\n", qPrintable(found.join(u' ')));
    for (const QString &name : found)
        EXPECT_TRUE(name.startsWith("meta-refresh"_L1) || name.startsWith("link-pre"_L1) || name == "link-dns-prefetch"_L1 || name == "ws-link"_L1) << name.toStdString();
}

TEST_F(MailPrivacy, theSanitizerAlone_leavesNothingToAskFor)
{
    const web::Defences none{true, false, false, false}; // without a script there is nothing that scripts could do
    EXPECT_EQ(leaks(none, sanitized, 16, 4'000), QStringList());
    expectSilence("sanitizer alone");
    EXPECT_EQ(leaks(none, [](const Vector &vector) { return html::sanitize(vector.html).html(); }, 16, 4'000), QStringList()) << "as the composer quotes it";
}

TEST_F(MailPrivacy, theReader_asksForNothing)
{
    mail::MessageHtmlView view(theme);
    view.resize(400, 300);
    view.setRemoteSource([](const QUrl &) -> Task<QByteArray> {
        ADD_FAILURE() << "a picture of the web without a click";
        co_return QByteArray();
    });
    view.show();
    for (const Vector &vector : vectors) {
        const html::Safe safe = html::sanitize(vector.html, html::Policy::mail());
        EXPECT_EQ(test::harmIn(safe.html(), true), QString()) << vector.name.toStdString();
        view.setMessage(safe);
        view.grab();
        view.selectAll();
        view.copy();
        view.setMessage(html::fromMailText(vector.html), mail::MessageHtmlView::Form::Plain);
        view.grab();
    }
    expectSilence("reader");
}

TEST_F(MailPrivacy, theReadersDocumentAlone_opensNothingEvenUnsanitized)
{
    mail::MessageHtmlView view(theme);
    view.show();
    for (const Vector &vector : vectors) {
        view.document()->setHtml(vector.html);
        view.grab();
    }
    expectSilence("document");
    test::expectWarning(u"QSvgHandler"_s);
    QTextBrowser plain;
    plain.show();
    for (const Vector &vector : vectors) {
        test::expectWarning(u"QTextBrowser: No document for"_s);
    test::expectWarning(u"QSvgHandler"_s);
        plain.setHtml(vector.html);
        plain.grab();
    }
    EXPECT_TRUE(trap.sprung()) << "the trap works: Qt's own browser opens files";
}

TEST_F(MailPrivacy, printing_asksForNothing)
{
    mail::MessageHtmlView view(theme);
    for (const Vector &vector : vectors) {
        view.setMessage(html::sanitize(vector.html, html::Policy::mail()));
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        QPdfWriter writer(&pdf);
        view.printTo(writer, u"<h1>제목</h1>"_s);
        EXPECT_GT(pdf.size(), 100) << vector.name.toStdString();
    }
    expectSilence("print");
}

TEST_F(MailPrivacy, theQuoteInTheEditor_asksForNothing)
{
    widgets::RichEditor editor(theme);
    editor.resize(400, 300);
    editor.show();
    for (const Vector &vector : vectors) {
        editor.setContent(html::sanitize(u"<p>답</p><blockquote>"_s + html::sanitize(vector.html, html::Policy::mail()).html() + u"</blockquote>"_s));
        editor.grab();
        editor.toSafe();
    }
    expectSilence("editor");
}

TEST_F(MailPrivacy, partsOfTheMail_areShownInTheOriginalLayout)
{
    test::expectWarning(u"No suitable graphics backend"_s);
    QImage image(3, 3, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "png");
    QWebEngineView view;
    view.resize(200, 200);
    auto *page = web::OriginalPage::create(&view);
    view.setPage(page);
    view.show();
    page->show("<body style='margin:0'><img src='cid:a@b' style='width:200px;height:200px'>", {{u"a@b"_s, {"image/png", png.data()}}});
    EXPECT_TRUE(test::waitUntil([&view] { return view.grab().toImage().pixelColor(100, 100) == QColor(Qt::red); }));
    delete page;
}

TEST_F(MailPrivacy, linksOfTheOriginalLayout_areToldAndNotFollowed)
{
    test::expectWarning(u"No suitable graphics backend"_s);
    QWebEngineView view;
    view.resize(200, 200);
    auto *page = web::OriginalPage::create(&view);
    view.setPage(page);
    view.show();
    QList<QUrl> chosen;
    QObject::connect(page, &web::OriginalPage::linkChosen, page, [&chosen](const QUrl &url) { chosen.append(url); });
    const QString url = u"http://"_s + listener.host() + u"/v/x"_s;
    bool loaded = false;
    QObject::connect(page, &QWebEnginePage::loadFinished, page, [&loaded] { loaded = true; });
    for (const QString &target : {u""_s, u" target=_blank"_s}) {
        loaded = false;
        page->show(u"<a href='%1'%2 style='display:block;height:200px;background:#eee'>x</a>"_s.arg(url, target).toUtf8(), {});
        ASSERT_TRUE(test::waitUntil([&loaded] { return loaded; }));
        QTest::qWait(100);
        QWidget *inside = view.focusProxy();
        ASSERT_NE(inside, nullptr);
        QTest::mouseClick(inside, Qt::LeftButton, {}, {100, 100});
        EXPECT_TRUE(test::waitUntil([&chosen] { return !chosen.isEmpty(); })) << target.toStdString();
        EXPECT_EQ(chosen.value(0).toString(), url);
        chosen.clear();
    }
    delete page;
    expectSilence("link");
}

} // namespace
