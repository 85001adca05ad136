// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "web_test.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

QString detail(app::WebDock &dock)
{
    QString last;
    for (const QLabel *label : dock.downloads().findChildren<QLabel *>(u"web.download.detail"_s))
        last = label->text();
    return last;
}

QPushButton *button(app::WebDock &dock)
{
    return dock.downloads().findChildren<QPushButton *>(u"web.download.act"_s).value(0);
}

QStringList files(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

} // namespace

class WebDownloadTest : public WebTest
{
protected:
    /// A page with a link to a file of that name.
    void offer(const QByteArray &disposition, const QByteArray &body = "content")
    {
        page(site, "/list", "<a class=b href=/file>x</a>");
        site.on("/file", [disposition, body](const Exchange &exchange) {
            exchange.answer(200, body, "Content-Type: application/octet-stream\r\nContent-Disposition: " + disposition + "\r\n");
        });
        open(u"/list"_s);
        click({100, 100});
    }
    bool done()
    {
        return waitUntil([this] { return detail(*dock).startsWith(u"Saved"_s); });
    }
};

TEST_F(WebDownloadTest, file_isKeptUnderItsName_andNotOpened)
{
    offer("attachment; filename=\"report.pdf\"");
    ASSERT_TRUE(done()) << detail(*dock).toStdString();
    EXPECT_EQ(files(folder).join(u","_s).toStdString(), "report.pdf");
    EXPECT_EQ(content(folder.filePath(u"report.pdf"_s)), "content");
    EXPECT_FALSE(dock->current()->hasFailed());
    QString shown;
    QObject::connect(dock.get(), &app::WebDock::folderWanted, dock.get(), [&shown](const QString &path) { shown = path; });
    button(*dock)->click();
    EXPECT_EQ(shown, folder.path());
    EXPECT_TRUE(sentOutside.isEmpty());
}

TEST_F(WebDownloadTest, secondOfTheSameName_getsANumber)
{
    offer("attachment; filename=a.txt", "one");
    ASSERT_TRUE(done());
    offer("attachment; filename=a.txt", "two");
    ASSERT_TRUE(waitUntil([this] { return QFile::exists(folder.filePath(u"a (2).txt"_s)); }));
    EXPECT_EQ(content(folder.filePath(u"a.txt"_s)), "one");
    EXPECT_EQ(content(folder.filePath(u"a (2).txt"_s)), "two");
}

TEST_F(WebDownloadTest, namesThatAttack_stayInTheFolder)
{
    int number = 0;
    for (const QByteArray &name : {QByteArray("attachment; filename=\"../../evil.txt\""), QByteArray("attachment; filename=\"/tmp/gwanmun-evil.txt\""),
                                   QByteArray("attachment; filename*=UTF-8''a%E2%80%AEfdp.exe"), QByteArray("attachment; filename=\".profile\""),
                                   QByteArray("attachment; filename*=UTF-8''..%2F..%2Fx%00y.txt"), QByteArray("attachment; filename=\"..\\..\\up.bat\"")}) {
        offer(name);
        ++number;
        EXPECT_TRUE(waitUntil([this, number] { return files(folder).size() == number && !files(folder).join(u""_s).contains(u".part"_s); }))
            << name.constData() << ": " << files(folder).join(u","_s).toStdString();
    }
    for (const QString &file : files(folder)) {
        EXPECT_FALSE(file.startsWith(u'.')) << file.toStdString();
        EXPECT_FALSE(file.contains(QChar(0x202e))) << file.toStdString();
    }
    EXPECT_FALSE(QFile::exists(u"/tmp/gwanmun-evil.txt"_s));
}

TEST_F(WebDownloadTest, progress_isShown_andCancelLeavesNothing)
{
    page(site, "/list", "<a class=b href=/file>x</a>");
    std::optional<Exchange> running;
    site.on("/file", [&running](const Exchange &exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=big.bin\r\nContent-Length: 1000000\r\n\r\n"
                       + QByteArray(400000, 'x'));
        running = exchange;
    });
    open(u"/list"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { const auto *bar = dock->downloads().findChild<QProgressBar *>(); return bar && bar->value() > 300; }));
    EXPECT_TRUE(detail(*dock).contains(u" of "_s)) << detail(*dock).toStdString();
    EXPECT_FALSE(files(folder).isEmpty());
    button(*dock)->click();
    EXPECT_TRUE(waitUntil([this] { return detail(*dock).startsWith(u"Cancelled"_s); })) << detail(*dock).toStdString();
    EXPECT_TRUE(waitUntil([this] { return files(folder).isEmpty(); })) << files(folder).join(u","_s).toStdString();
}

TEST_F(WebDownloadTest, brokenConnection_isSaidAndLeavesNothing)
{
    page(site, "/list", "<a class=b href=/file>x</a>");
    site.on("/file", [](const Exchange &exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(100000, 'x'));
        QTimer::singleShot(500, qApp, [exchange] { exchange.reset(); });
    });
    open(u"/list"_s);
    click({100, 100});
    EXPECT_TRUE(waitUntil([this] { return detail(*dock).startsWith(u"The connection broke"_s); })) << detail(*dock).toStdString();
    EXPECT_TRUE(waitUntil([this] { return files(folder).isEmpty(); })) << files(folder).join(u","_s).toStdString();
}

TEST_F(WebDownloadTest, policy_forbids)
{
    app::WebOptions forbidden = options();
    forbidden.downloads.allowed = false;
    dock->setOptions(forbidden);
    offer("attachment; filename=a.txt");
    EXPECT_TRUE(waitUntil([this] { return detail(*dock).contains(u"does not allow"_s); })) << detail(*dock).toStdString();
    EXPECT_TRUE(files(folder).isEmpty());
}

TEST_F(WebDownloadTest, ask_waitsForThePlace)
{
    app::WebOptions asking = options();
    asking.downloads.ask = true;
    dock->setOptions(asking);
    const QTemporaryDir elsewhere;
    offer("attachment; filename=a.txt");
    const auto dialog = [this] { return dock->findChild<QFileDialog *>(u"web.saveDialog"_s); };
    ASSERT_TRUE(waitUntil([&] { return dialog() && dialog()->isVisible(); }));
    Q_EMIT dialog()->fileSelected(elsewhere.filePath(u"other.txt"_s));
    dialog()->close();
    ASSERT_TRUE(done()) << detail(*dock).toStdString();
    EXPECT_EQ(content(elsewhere.filePath(u"other.txt"_s)), "content");
    EXPECT_TRUE(waitUntil([this] { return files(folder).isEmpty(); }));
}

TEST_F(WebDownloadTest, askAndNo_leavesNothing)
{
    app::WebOptions asking = options();
    asking.downloads.ask = true;
    dock->setOptions(asking);
    offer("attachment; filename=a.txt");
    const auto dialog = [this] { return dock->findChild<QFileDialog *>(u"web.saveDialog"_s); };
    ASSERT_TRUE(waitUntil([&] { return dialog() && dialog()->isVisible(); }));
    dialog()->reject();
    EXPECT_TRUE(waitUntil([this] { return detail(*dock).startsWith(u"Cancelled"_s); })) << detail(*dock).toStdString();
    EXPECT_TRUE(waitUntil([this] { return files(folder).isEmpty(); })) << files(folder).join(u","_s).toStdString();
}

TEST_F(WebDownloadTest, aFileFromElsewhere_isRefused)
{
    page(site, "/list", "<a class=b href='" + other.url(u"/file"_s).toEncoded() + "' download>x</a>");
    other.on("/file", [](const Exchange &exchange) { exchange.answer(200, "x", "Content-Disposition: attachment; filename=x.bin\r\n"); });
    open(u"/list"_s);
    click({100, 100});
    QTest::qWait(700);
    EXPECT_TRUE(files(folder).isEmpty());
}

TEST_F(WebDownloadTest, signOutDuringADownload_leavesNothing)
{
    page(site, "/list", "<a class=b href=/file>x</a>");
    site.on("/file", [](const Exchange &exchange) {
        exchange.write("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(400000, 'x'));
    });
    open(u"/list"_s);
    click({100, 100});
    ASSERT_TRUE(waitUntil([this] { return !files(folder).isEmpty(); }));
    dock.reset();
    EXPECT_TRUE(waitUntil([this] { return files(folder).isEmpty(); })) << files(folder).join(u","_s).toStdString();
}

TEST_F(WebDownloadTest, pageAsPdf_isADownloadToo)
{
    page(site, "/a", "<title>결재 문서</title>본문");
    app::WebTab *tab = open(u"/a"_s);
    ASSERT_TRUE(waitUntil([tab] { return tab->title() == u"결재 문서"_s; }));
    dock->savePdf();
    ASSERT_TRUE(done()) << detail(*dock).toStdString();
    EXPECT_TRUE(content(folder.filePath(u"결재 문서.pdf"_s)).startsWith("%PDF"));
}

} // namespace gw::test
