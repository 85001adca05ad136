// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/test/await.h>
#include <gw/test/scripted_server.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::test;

namespace {

const QByteArray secret = "the-secret-of-this-system";

class CheckSystem : public testing::Test
{
protected:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };

    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_directory.path());
        process.start(qEnvironmentVariable("GW_BIN_DIR") + u"/gwanmun-backend"_s,
                      QStringList{u"check-system"_s} + arguments);
        waitUntil([&] { return process.state() == QProcess::NotRunning; }, std::chrono::seconds(30));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_directory.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    /// A system at the scripted server.
    void writeSystem(const QByteArray &more = {}, const QString &id = u"demo"_s)
    {
        const QByteArray origin = m_server.url(QString()).toEncoded(QUrl::RemovePath);
        write(u"secret"_s, secret);
        write(id + u".yaml"_s, "id: " + id.toUtf8() + R"(
name: { ko: 시범, en: Demo }
description: { ko: 시범입니다., en: A demo. }
category: general
link: )" + origin + R"(/enter
hand-over: { kind: ticket }
secret-file: secret
roles: { reader: { ko: 조회, en: Reader } }
rights: [{ everybody: true, role: reader }]
)" + more);
    }
    QByteArray counter() const
    {
        return "counter: { url: \"" + m_server.url(u"/counters"_s).toEncoded() + "\", title: { ko: 일, en: Work } }\n";
    }

    QTemporaryDir m_directory;
    ScriptedServer m_server;
};

TEST_F(CheckSystem, goodFile_whoseAddressesAnswer_isFine)
{
    writeSystem(counter() + "search: \"" + m_server.url(u"/search"_s).toEncoded() + "?q={searchTerms}\"\n");
    m_server.on("/enter",
                [](const Exchange &exchange) { exchange.answer(400, "no ticket", "Content-Type: text/html\r\n"); });
    m_server.on("/search",
                [](const Exchange &exchange) { exchange.answer(200, "found", "Content-Type: text/html\r\n"); });
    m_server.on("/counters", [](const Exchange &exchange) { exchange.answer(200, R"({"seats":[]})"); });
    const Outcome outcome = run({u"demo.yaml"_s});
    EXPECT_EQ(outcome.code, 0) << qPrintable(outcome.out + outcome.err);
    EXPECT_TRUE(outcome.out.contains(u"demo.yaml: ok file, the system 'demo'"_s));
    EXPECT_TRUE(outcome.out.contains(u"demo.yaml: ok counter.url"_s));
    EXPECT_TRUE(outcome.out.contains(u"demo.yaml: ok search"_s));
    for (const SeenRequest &request : m_server.seen) {
        const bool isCounter = request.path == "/counters";
        EXPECT_EQ(request.headers.contains("authorization"), isCounter) << request.path.constData();
        if (isCounter) {
            EXPECT_EQ(request.headers.value("authorization"), "Basic " + ("demo:" + secret).toBase64());
            EXPECT_EQ(request.body, R"({"seats":[]})");
        }
    }
    EXPECT_FALSE(outcome.out.toUtf8().contains(secret));
}

TEST_F(CheckSystem, mistakes_areNamedWithLineAndColumn)
{
    writeSystem("colour: red\nsearch: nowhere\n");
    const Outcome outcome = run({u"demo.yaml"_s});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(outcome.out.contains(u"demo.yaml:10:1: there is no key 'colour'"_s)) << qPrintable(outcome.out);
    EXPECT_TRUE(outcome.out.contains(u"demo.yaml:11:9: 'search' must contain {searchTerms}"_s))
        << qPrintable(outcome.out);
    EXPECT_EQ(m_server.seen.size(), 0) << "nothing is tried of a broken file";
}

TEST_F(CheckSystem, addressesThatDoNotAnswer_areNamed)
{
    writeSystem(counter());
    m_server.on("/enter", [](const Exchange &exchange) { exchange.answer(404); });
    m_server.on("/counters", [](const Exchange &exchange) { exchange.answer(401); });
    const Outcome outcome = run({u"demo.yaml"_s});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_TRUE(outcome.out.contains(u"FAILED link"_s));
    EXPECT_TRUE(outcome.out.contains(u"refuses the system's own secret"_s)) << qPrintable(outcome.out);
}

TEST_F(CheckSystem, counterThatSendsElsewhere_takesTheSecretNowhere)
{
    writeSystem(counter());
    ScriptedServer thief;
    m_server.on("/enter", [](const Exchange &exchange) { exchange.answer(200); });
    const QByteArray away = "Location: " + thief.url(u"/steal"_s).toEncoded() + "\r\n";
    m_server.on("/counters", [away](const Exchange &exchange) { exchange.answer(307, {}, away); });
    thief.on("/steal", [](const Exchange &exchange) { exchange.answer(200, R"({"seats":[]})"); });
    EXPECT_EQ(run({u"demo.yaml"_s}).code, 3);
    EXPECT_EQ(thief.seen.size(), 0);
}

TEST_F(CheckSystem, counterThatLies_isNamed)
{
    writeSystem(counter());
    m_server.on("/enter", [](const Exchange &exchange) { exchange.answer(200); });
    m_server.on("/counters",
                [](const Exchange &exchange) { exchange.answer(200, R"({"seats":[{"seatId":"x","items":[]}]})"); });
    const Outcome outcome = run({u"demo.yaml"_s});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_TRUE(outcome.out.contains(u"breaks the protocol"_s));
}

TEST_F(CheckSystem, offline_triesNothing)
{
    writeSystem(counter());
    EXPECT_EQ(run({u"--offline"_s, u"demo.yaml"_s}).code, 0);
    EXPECT_EQ(m_server.seen.size(), 0);
}

TEST_F(CheckSystem, sameIdTwice_isAMistake)
{
    writeSystem();
    ASSERT_TRUE(QDir(m_directory.path()).mkdir(u"copy"_s));
    ASSERT_TRUE(QFile::copy(m_directory.filePath(u"demo.yaml"_s), m_directory.filePath(u"copy/demo.yaml"_s)));
    ASSERT_TRUE(QFile::copy(m_directory.filePath(u"secret"_s), m_directory.filePath(u"copy/secret"_s)));
    const Outcome outcome = run({u"--offline"_s, u"demo.yaml"_s, u"copy/demo.yaml"_s});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(outcome.out.contains(u"copy/demo.yaml: the id 'demo' is used twice"_s)) << qPrintable(outcome.out);
}

TEST_F(CheckSystem, wrongUsage_isSaidOnStderr)
{
    for (const QStringList &arguments : {QStringList{}, QStringList{u"--nonsense"_s}, QStringList{u"--portal"_s},
                                         QStringList{u"--portal=desk"_s, u"a.yaml"_s}}) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.code, 2) << qPrintable(arguments.join(u' '));
        EXPECT_FALSE(outcome.err.isEmpty());
        EXPECT_TRUE(outcome.out.isEmpty());
    }
    EXPECT_EQ(run({u"nowhere.yaml"_s}).code, 1);
    const Outcome help = run({u"--help"_s});
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.out.contains(u"Exit codes"_s));
}

} // namespace
