// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The web session: whose it is, when it ends, what is left. And which processes there are.
#include "web_test.h"

#include "window/web_process.h"
#include <QDirIterator>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

constexpr auto remember = "<script>tell('had:'+document.cookie+':'+localStorage.getItem('k'));document.cookie='who=kim;max-age=9999';"
                          "localStorage.setItem('k','v');tell('stored')</script>";

QSet<QString> filesBelow(const QStringList &folders)
{
    QSet<QString> found;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.insert(files.next());
    }
    return found;
}

} // namespace

class WebSessionTest : public WebTest
{
protected:
    /// What the page found that an earlier one could have left.
    QString found()
    {
        for (const QString &one : told()) {
            if (one.startsWith("had:"_L1))
                return one;
        }
        return u"nothing told"_s;
    }
    void visit(app::WebDock &one)
    {
        site.seen.clear();
        one.open({u"k"_s, site.url(u"/r"_s), {}, {originOf(site)}});
        ASSERT_TRUE(waitTold(u"stored"_s));
    }
};

TEST_F(WebSessionTest, noProcess_beforeTheFirstPage_noneAfterTheLast)
{
    // What earlier tests have ended may need a moment to be gone.
    EXPECT_TRUE(waitUntil([] { return webProcesses().isEmpty(); })) << webProcesses().join(u"; "_s).toStdString();
    QTest::qWait(300);
    EXPECT_FALSE(dock->isEngineRunning());
    EXPECT_TRUE(webProcesses().isEmpty()) << webProcesses().join(u"; "_s).toStdString();
    app::WebOptions quick = options();
    quick.grace = std::chrono::milliseconds(400);
    dock->setOptions(quick);
    page(site, "/a", "<title>a</title>");
    open(u"/a"_s, u"1"_s);
    open(u"/a"_s, u"2"_s);
    EXPECT_GE(webProcesses().size(), 3) << webProcesses().join(u"; "_s).toStdString();
    dock->closeAll();
    EXPECT_TRUE(dock->isEngineRunning()); // who closes by mistake has it back at once
    EXPECT_TRUE(waitUntil([] { return webProcesses().isEmpty(); })) << webProcesses().join(u"; "_s).toStdString();
    open(u"/a"_s);
    EXPECT_TRUE(waitUntil([this] { return dock->current()->title() == u"a"_s; }));
}

TEST_F(WebSessionTest, theGraceOfTheProduct_isWellBelowAMinute)
{
    EXPECT_LE(app::WebOptions().grace, std::chrono::seconds(50));
}

TEST_F(WebSessionTest, aClosedDock_restsToo_butNotOneBehindATab)
{
    app::WebOptions quick = options();
    quick.grace = std::chrono::milliseconds(300);
    dock->setOptions(quick);
    page(site, "/a", "<title>a</title>");
    open(u"/a"_s);
    dock->hide();
    EXPECT_TRUE(waitUntil([] { return webProcesses().isEmpty(); })) << webProcesses().join(u"; "_s).toStdString();
    EXPECT_EQ(dock->count(), 0);

    QWidget behind; // its parent is hidden, as the page of a tab that is not in front; itself it is not
    auto *inner = new app::WebDock(theme, quick, &behind);
    show(*dock);
    behind.show();
    inner->open({u"x"_s, site.url(u"/a"_s), {}, {originOf(site)}});
    ASSERT_TRUE(isShown(inner->current()));
    behind.hide();
    QTest::qWait(700);
    EXPECT_EQ(inner->count(), 1);
    EXPECT_TRUE(inner->isEngineRunning());
}

TEST_F(WebSessionTest, signOut_endsTheSession)
{
    page(site, "/r", remember);
    visit(*dock);
    EXPECT_EQ(found(), u"had::null"_s);
    visit(*dock);
    EXPECT_EQ(found(), u"had:who=kim:v"_s);
    dock->endSession();
    EXPECT_EQ(dock->count(), 0);
    EXPECT_TRUE(waitUntil([] { return webProcesses().isEmpty(); })) << webProcesses().join(u"; "_s).toStdString();
    visit(*dock);
    EXPECT_EQ(found(), u"had::null"_s);
}

TEST_F(WebSessionTest, twoAccounts_doNotShare)
{
    page(site, "/r", remember);
    app::WebDock second(theme, options());
    show(second);
    visit(*dock);
    visit(second);
    EXPECT_EQ(found(), u"had::null"_s);
    visit(*dock);
    EXPECT_EQ(found(), u"had:who=kim:v"_s);
}

TEST_F(WebSessionTest, aDockThatGoes_takesEverythingAlong)
{
    page(site, "/a", "<title>a</title>");
    open(u"/a"_s);
    ASSERT_FALSE(webProcesses().isEmpty());
    dock.reset();
    EXPECT_TRUE(waitUntil([] { return webProcesses().isEmpty(); })) << webProcesses().join(u"; "_s).toStdString();
}

TEST_F(WebSessionTest, nothingOfAPage_isOnTheDisk)
{
    const QTemporaryDir home;
    const std::initializer_list<const char *> names{"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "HOME", "TMPDIR"};
    QHash<QByteArray, QByteArray> before;
    for (const char *name : names) {
        if (qEnvironmentVariableIsSet(name))
            before.insert(name, qgetenv(name));
        qputenv(name, home.filePath(QString::fromLatin1(name)).toLocal8Bit());
    }
    QDir().mkpath(home.filePath(u"TMPDIR"_s));
    page(site, "/r", QByteArray(remember) + "<p>topsecretword</p><script>caches.open('c').then(c=>c.put('/x',new Response('topsecretword')));indexedDB.open('d')</script>",
         "Cache-Control: max-age=9999\r\nSet-Cookie: token=topsecretword; Max-Age=9999\r\n");
    visit(*dock);
    visit(*dock);
    QTest::qWait(500);
    for (const char *name : names)
        before.contains(name) ? qputenv(name, before.value(name)) : qunsetenv(name);
    for (const QString &path : filesBelow({home.path()})) {
        QFile file(path);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        EXPECT_FALSE(bytes.contains("topsecretword") || bytes.contains("who=kim")) << path.toStdString();
        EXPECT_FALSE(path.contains(u"Cookies"_s) || path.contains(u"Local Storage"_s) || path.contains(u"IndexedDB"_s) || path.contains(u"History"_s)) << path.toStdString();
    }
}

} // namespace gw::test
