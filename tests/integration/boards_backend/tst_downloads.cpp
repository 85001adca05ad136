// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

#include <gw/test/warnings.h>

namespace gw::test {
namespace {

class Downloads : public BoardsTest
{
protected:
    Response fetch(const QString &id, QList<std::pair<QByteArray, QByteArray>> headers = {})
    {
        return ask("GET", u"/v1/files/"_s + id, clerk, std::move(headers));
    }
};

TEST_P(Downloads, ranges_areGivenAsAsked)
{
    const QString id = file("0123456789", clerk);
    struct Row
    {
        QByteArray range;
        int status;
        QByteArray body;
    };
    const Row rows[] = {{"bytes=0-3", 206, "0123"},
                        {"bytes=8-", 206, "89"},
                        {"bytes=-3", 206, "789"},
                        {"bytes=-100", 206, "0123456789"},
                        {"bytes=5-100", 206, "56789"},
                        {"bytes=10-", 416, {}},
                        {"bytes=0-1,4-5", 200, "0123456789"},
                        {"bytes=5-2", 200, "0123456789"},
                        {"items=0-1", 200, "0123456789"},
                        {"bytes=-", 200, "0123456789"},
                        {"bytes=99999999999999999999-", 200, "0123456789"}};
    for (const Row &row : rows) {
        const Response response = fetch(id, {{"range", row.range}});
        EXPECT_EQ(response.status, row.status) << row.range.constData();
        if (row.status != 416)
            EXPECT_EQ(response.body, row.body) << row.range.constData();
        else
            EXPECT_EQ(header(response, "content-range"), "bytes */10");
    }
    EXPECT_EQ(header(fetch(id, {{"range", "bytes=2-4"}}), "content-range"), "bytes 2-4/10");
}

TEST_P(Downloads, aRangeOfAnotherVersion_givesEverything)
{
    const QString id = file("0123456789", clerk);
    const QByteArray etag = header(fetch(id), "etag");
    EXPECT_EQ(fetch(id, {{"range", "bytes=2-4"}, {"if-range", etag}}).status, 206);
    EXPECT_EQ(fetch(id, {{"range", "bytes=2-4"}, {"if-range", "\"other\""}}).status, 200);
    EXPECT_EQ(fetch(id, {{"if-none-match", etag}}).status, 304);
}

TEST_P(Downloads, theAnswer_cannotBeTakenForAPage)
{
    const QString id = file("<html><script>alert(1)</script>", clerk, u"\"회의\" 자료;\r\n%41.html"_s);
    const Response response = fetch(id);
    EXPECT_EQ(header(response, "content-type"), "application/octet-stream");
    EXPECT_TRUE(header(response, "content-security-policy").startsWith("sandbox;"));
    const QByteArray disposition = header(response, "content-disposition");
    EXPECT_TRUE(disposition.startsWith("attachment; filename=\"")) << disposition.constData();
    EXPECT_EQ(disposition.count('"'), 2) << disposition.constData();
    EXPECT_FALSE(disposition.contains('\r') || disposition.contains('\n'));
    EXPECT_TRUE(disposition.contains("filename*=UTF-8''_%ED%9A%8C%EC%9D%98_")) << disposition.constData();
}

TEST_P(Downloads, aLargeFile_isMappedAndWhole)
{
    m_fileLimits.maxSize = 40'000'000;
    m_fileLimits.quota = 40'000'000;
    backend::http::Router router;
    m_files = std::make_unique<backend::files::Files>(backend::files::Services{.database = *m_database,
                                                                               .once = *m_once,
                                                                               .access = m_access,
                                                                               .clock = m_clock,
                                                                               .directory = m_directory.path(),
                                                                               .limits = m_fileLimits});
    m_files->addRoutes(router);
    m_router = std::move(router);
    QByteArray bytes(20'000'003, 'a');
    bytes[19'999'999] = 'b';
    const QString id = json(announce(bytes, clerk)).value(u"id"_s).toString();
    for (qsizetype at = 0; at < bytes.size(); at += 1 << 20)
        ASSERT_EQ(append(id, clerk, at, bytes.mid(at, 1 << 20)).status, 200);
    const Response response = fetch(id);
    EXPECT_TRUE(response.keep);
    EXPECT_EQ(response.body, bytes);
    EXPECT_EQ(fetch(id, {{"range", "bytes=19999998-20000000"}}).body, "aba");
}

TEST_P(Downloads, aFileWhoseBytesAreGone_isAFaultOfTheServers)
{
    const QString id = file("0123456789", clerk);
    const QString digestText = digest("0123456789");
    ASSERT_TRUE(QFile::remove(m_directory.filePath(u"blobs/%1/%2"_s.arg(digestText.left(2), digestText))));
    expectWarning(u"the bytes of a file are not there"_s);
    EXPECT_EQ(fetch(id).status, 500);
}

INSTANTIATE_TEST_SUITE_P(Engines, Downloads, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
