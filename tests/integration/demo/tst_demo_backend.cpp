// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "demo/demo_backend.h"
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using gw::app::DemoBackend;

namespace {

class DemoTest : public testing::Test
{
protected:
    DemoBackend::Options options() const
    {
        return {.dataFolder = folder.filePath(u"city"_s), .seed = u"small"_s, .live = false,
                .program = qEnvironmentVariable("GW_BIN_DIR") + u"/gwanmun-backend"_s};
    }

    /// Starts, waits for the address, stops.
    int portOfOneRun() const
    {
        DemoBackend backend(options());
        backend.start();
        EXPECT_TRUE(gw::test::waitUntil([&] { return backend.url().isValid(); }, std::chrono::seconds(30)));
        EXPECT_TRUE(QFileInfo::exists(backend.certificateFolder() + u"/personas.json"_s));
        const int port = backend.url().port();
        backend.stop();
        EXPECT_TRUE(gw::test::waitUntil([&] { return !backend.isRunning(); }));
        return port;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(DemoTest, theSecondStart_hasTheSameAddress)
{
    const int first = portOfOneRun();
    EXPECT_EQ(portOfOneRun(), first);
}

TEST_F(DemoTest, addressTakenMeanwhile_anotherIsFound)
{
    const int first = portOfOneRun();
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, quint16(first)));
    const int second = portOfOneRun();
    EXPECT_GT(second, 0);
    EXPECT_NE(second, first);
}

TEST_F(DemoTest, aProgramThatIsNotThere_isSaid)
{
    DemoBackend::Options wrong = options();
    wrong.program = folder.filePath(u"nothing-here"_s);
    DemoBackend backend(wrong);
    QString reason;
    QObject::connect(&backend, &DemoBackend::failed, &backend, [&reason](const QString &text) { reason = text; });
    backend.start();
    EXPECT_TRUE(gw::test::waitUntil([&] { return !reason.isEmpty(); }));
}
