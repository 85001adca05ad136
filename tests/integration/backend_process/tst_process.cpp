// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// gwanmun-backend as an administrator meets it: options, ends, refusals, files, log.
#include "raw_client.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTcpServer>
#include <QThread>
#include <csignal>
#include <gtest/gtest.h>
#include <gw/sqlite/connection.h>
#include <gw/test/backend_process.h>
#include <sys/resource.h>

namespace gw::test {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the program until it ends by itself.
Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("GW_BIN_DIR") + u"/gwanmun-backend"_s, arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray get(const BackendProcess &backend, const QByteArray &target, const QByteArray &headers = {})
{
    RawClient client(backend.port());
    client.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    return client.answer();
}

const QStringList empty{u"--seed"_s, u"none"_s};

TEST(CommandLine, help_namesEveryOptionDefaultAndExitCode)
{
    const Ended ended = run({u"--help"_s});
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.err.isEmpty());
    for (const char *option :
         {"--data", "--listen", "--seed ", "--seed-value", "--database", "--tls-cert", "--tls-key", "--public-url",
          "--live", "--live-factor", "--trust-root", "--crl", "--jmap", "--smart-host", "--lmtp", "--limits", "--log-level", "--port-file", "--version",
          "default: 127.0.0.1:8480", "Exit codes", "Examples", "/health"})
        EXPECT_TRUE(ended.out.contains(option)) << option;
    for (const QByteArray &line : ended.out.split('\n'))
        EXPECT_LE(line.size(), 84) << line.toStdString();
    EXPECT_EQ(run({u"--data"_s, u"/nonexistent/x"_s, u"-h"_s}).code, 0);
}

TEST(CommandLine, version_isOneLine)
{
    const Ended ended = run({u"--version"_s});
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.out.startsWith("gwanmun-backend "));
    EXPECT_EQ(ended.out.count('\n'), 1);
}

TEST(CommandLine, wrongOptions_areExplainedAndNothingIsMade)
{
    const QTemporaryDir dir;
    const QString data = dir.filePath(u"data"_s);
    const std::vector<std::pair<QStringList, const char *>> cases{
        {{u"--dta"_s, u"x"_s}, "There is no option --dta"},
        {{u"start"_s}, "'start' is not an option"},
        {{u"--listen"_s}, "--listen needs a value"},
        {{u"--listen="_s}, "--listen needs a value"},
        {{u"--listen"_s, u"8480"_s}, "ADDRESS:PORT"},
        {{u"--listen"_s, u"127.0.0.1:70000"_s}, "ADDRESS:PORT"},
        {{u"--listen"_s, u"::1:80"_s}, "ADDRESS:PORT"},
        {{u"--seed"_s, u"large"_s}, "small, city or none"},
        {{u"--seed-value"_s, u"-1"_s}, "whole number"},
        {{u"--database"_s, u"mysql://geheim"_s}, "postgresql://"},
        {{u"--public-url"_s, u"desk.example"_s}, "--public-url takes"},
        {{u"--public-url"_s, u"https://desk.example/path"_s}, "--public-url takes"},
        {{u"--log-level"_s, u"loud"_s}, "debug, info, warning or error"},
        {{u"--jmap"_s, u"http://mail.example/jmap"_s}, "none or the https:// address"},
        {{u"--jmap"_s, u"https://name:geheim@mail.example/jmap"_s}, "none or the https:// address"},
        {{u"--jmap"_s, u"none"_s, u"--lmtp"_s, u"0"_s}, "mail is elsewhere"},
        {{u"--live=yes"_s}, "takes no value"},
        {{u"--live-factor"_s, u"0"_s}, "from 1 to 1000"},
        {{u"--seed"_s, u"none"_s, u"--seed"_s, u"small"_s}, "given twice"},
        {{u"--tls-cert"_s, u"/tmp/c"_s}, "belong together"},
        {{u"--listen"_s, u"192.0.2.1:8480"_s}, "would travel unencrypted"},
        {{u"--listen"_s, u"192.0.2.1:8480"_s, u"--public-url"_s, u"http://desk.example"_s}, "would travel unencrypted"},
        {{u"--listen"_s, u"0.0.0.0:8480"_s, u"--tls-cert"_s, u"/tmp/c"_s, u"--tls-key"_s, u"/tmp/k"_s},
         "every address"},
    };
    for (const auto &[arguments, sentence] : cases) {
        const Ended ended = run(QStringList{u"--data"_s, data} + arguments);
        EXPECT_EQ(ended.code, 2) << sentence;
        EXPECT_TRUE(ended.err.contains(sentence)) << ended.err.toStdString();
        EXPECT_TRUE(ended.err.contains("--help"));
        EXPECT_EQ(ended.err.count('\n'), 1);
        EXPECT_FALSE(ended.err.contains("geheim"));
        EXPECT_TRUE(ended.out.isEmpty());
    }
    EXPECT_FALSE(QDir(data).exists());
}

TEST(Process, readyLine_isOneJsonObject_andTheServerAnswers)
{
    const QTemporaryDir dir;
    BackendProcess backend(empty + QStringList{u"--port-file"_s, dir.filePath(u"port"_s)});
    ASSERT_TRUE(backend.start()) << backend.log().toStdString();
    const QJsonObject ready = backend.ready();
    EXPECT_EQ(ready.keys(), (QStringList{u"address"_s, u"database"_s, u"people"_s, u"pid"_s}));
    EXPECT_EQ(ready[u"address"_s].toString(), u"http://127.0.0.1:%1"_s.arg(backend.port()));
    EXPECT_EQ(ready[u"pid"_s].toInteger(), backend.pid());
    EXPECT_EQ(ready[u"database"_s].toString(), u"sqlite");
    EXPECT_EQ(ready[u"people"_s].toInt(-1), 0);
    QFile portFile(dir.filePath(u"port"_s));
    ASSERT_TRUE(portFile.open(QIODevice::ReadOnly));
    EXPECT_EQ(portFile.readAll().trimmed().toInt(), backend.port());
    EXPECT_EQ(bodyOf(get(backend, "/health")), R"({"database":"sqlite","status":"ok","version":")" GW_VERSION "\"}");
    EXPECT_EQ(statusOf(get(backend, "/.well-known/gwanmun")), 200);
    EXPECT_EQ(statusOf(get(backend, "/v1/me")), 401);
    EXPECT_EQ(backend.stop(), 0);
    EXPECT_FALSE(QFile::exists(portFile.fileName()));
}

TEST(Process, aSiteWithoutMail_saysSoAndAnswersNoMail)
{
    BackendProcess backend(empty + QStringList{u"--jmap"_s, u"none"_s});
    ASSERT_TRUE(backend.start()) << backend.log().toStdString();
    EXPECT_TRUE(bodyOf(get(backend, "/.well-known/gwanmun")).contains(R"("jmap":null)"));
    for (const char *path : {"/jmap/session", "/.well-known/jmap", "/jmap/api"})
        EXPECT_EQ(statusOf(get(backend, path)), 404) << path;
}

TEST(Process, mailOfAnotherServer_isNamedToTheWorkstations)
{
    BackendProcess backend(empty + QStringList{u"--jmap"_s, u"https://mail.city.example/.well-known/jmap"_s});
    ASSERT_TRUE(backend.start()) << backend.log().toStdString();
    EXPECT_TRUE(bodyOf(get(backend, "/.well-known/gwanmun")).contains(R"("jmap":"https://mail.city.example/.well-known/jmap")"));
    EXPECT_EQ(statusOf(get(backend, "/jmap/session")), 404);
}

TEST(Process, openFiles_mayBeAsManyAsTheHardLimitAllows)
{
    rlimit old{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &old), 0);
    const rlimit low{.rlim_cur = 512, .rlim_max = old.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &low), 0);
    BackendProcess backend(empty);
    const bool started = backend.start();
    ::setrlimit(RLIMIT_NOFILE, &old);
    ASSERT_TRUE(started);
    rlimit raised{};
    ASSERT_EQ(::prlimit(pid_t(backend.pid()), RLIMIT_NOFILE, nullptr, &raised), 0);
    EXPECT_EQ(raised.rlim_cur, old.rlim_max);
}

TEST(Process, files_areForTheirOwnerOnly)
{
    BackendProcess backend(empty);
    ASSERT_TRUE(backend.start());
    QDirIterator files(backend.dataDir(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QFileInfo info(files.next());
        ++seen;
        EXPECT_EQ(info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), 0)
            << info.filePath().toStdString();
    }
    EXPECT_GE(seen, 3);
}

TEST(Process, sigtermAndSigint_endItWith0_evenWithOpenStreamsAndHalfRequests)
{
    for (const int signal : {SIGTERM, SIGINT}) {
        BackendProcess backend(empty);
        ASSERT_TRUE(backend.start());
        RawClient half(backend.port());
        half.send("POST /oauth2/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc");
        RawClient idle(backend.port());
        idle.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        EXPECT_EQ(statusOf(idle.answer()), 200);
        const auto began = std::chrono::steady_clock::now();
        ::kill(pid_t(backend.pid()), signal);
        EXPECT_EQ(backend.stop(40s), 0);
        EXPECT_LT(std::chrono::steady_clock::now() - began, 20s) << "half a request may take 30 seconds";
        EXPECT_FALSE(backend.log().contains(R"("level":"error")")) << backend.log().toStdString();
    }
}

TEST(Process, aSecondProcess_isRefusedTheDirectory_untilTheFirstIsGone)
{
    BackendProcess backend(empty);
    ASSERT_TRUE(backend.start());
    const QStringList second{u"--data"_s, backend.dataDir(), u"--listen"_s, u"127.0.0.1:0"_s};
    const Ended ended = run(second);
    EXPECT_EQ(ended.code, 5);
    EXPECT_TRUE(ended.err.contains("in use")) << ended.err.toStdString();
    EXPECT_TRUE(ended.err.contains(QByteArray::number(backend.pid())));
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_EQ(statusOf(get(backend, "/health")), 200);
    const quint16 port = backend.port();
    backend.kill9();
    ASSERT_TRUE(backend.start()) << "the lock outlived its process: " << backend.log().toStdString();
    EXPECT_EQ(backend.port(), port);
}

TEST(Process, aDamagedDatabase_isRefusedAndLeftAlone)
{
    BackendProcess backend(empty);
    ASSERT_TRUE(backend.start());
    ASSERT_EQ(backend.stop(), 0);
    QFile file(backend.dataDir() + u"/backend.sqlite"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 at = 4096; at < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(300, '\xa5'));
    }
    file.close();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    EXPECT_FALSE(backend.start());
    EXPECT_EQ(backend.exitCode(), 3);
    const QByteArray said = backend.log().trimmed().split('\n').last();
    EXPECT_TRUE(said.startsWith("gwanmun-backend: ") && said.contains("damaged") && said.contains("backup"))
        << said.toStdString();
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST(Process, aDatabaseOfANewerVersion_isRefused)
{
    BackendProcess backend(empty);
    ASSERT_TRUE(backend.start());
    ASSERT_EQ(backend.stop(), 0);
    {
        auto connection =
            sqlite::Connection::open(backend.dataDir() + u"/backend.sqlite"_s, sqlite::Connection::Mode::ReadWrite);
        ASSERT_TRUE(connection.has_value());
        ASSERT_TRUE(connection->execScript(u"UPDATE schema_version SET version = 999 WHERE component = 'portal'"_s)
                        .has_value());
    }
    EXPECT_FALSE(backend.start());
    EXPECT_EQ(backend.exitCode(), 4);
    EXPECT_TRUE(backend.log().trimmed().split('\n').last().contains("newer version")) << backend.log().toStdString();
}

TEST(Process, aPortInUseAndMissingTlsFiles_areRefused)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    const QTemporaryDir dir;
    const QString taken = u"127.0.0.1:%1"_s.arg(other.serverPort());
    const Ended ended = run({u"--data"_s, dir.path(), u"--listen"_s, taken});
    EXPECT_EQ(ended.code, 6);
    EXPECT_TRUE(ended.err.contains(taken.toLatin1())) << ended.err.toStdString();
    const Ended tls = run({u"--data"_s, dir.path(), u"--listen"_s, u"127.0.0.1:0"_s, u"--tls-cert"_s,
                           u"/nonexistent/c"_s, u"--tls-key"_s, u"/nonexistent/k"_s});
    EXPECT_EQ(tls.code, 6);
    EXPECT_TRUE(tls.err.contains("/nonexistent/c"));
}

TEST(Process, aDatabaseThatCannotBeReached_isReportedWithoutItsPassword)
{
    const QTemporaryDir dir;
    const Ended ended = run({u"--data"_s, dir.path(), u"--database"_s, u"postgresql://desk:geheim@127.0.0.1:1/desk"_s});
    EXPECT_EQ(ended.code, 1);
    EXPECT_FALSE(ended.err.contains("geheim")) << ended.err.toStdString();
    EXPECT_TRUE(ended.err.contains("gwanmun-backend: "));
}

TEST(Process, log_isJsonWithoutSecrets)
{
    BackendProcess backend(empty + QStringList{u"--log-level"_s, u"debug"_s});
    ASSERT_TRUE(backend.start());
    get(backend, "/v1/me", "Authorization: Bearer geheim1.eyJhbGciOiJub25lIn0.geheim1\r\nCookie: s=geheim2\r\n");
    get(backend, "/oauth2/authorize?code=geheim3&state=geheim4&client_id=geheim5");
    get(backend, "/geheim6");
    const QByteArray form =
        "grant_type=refresh_token&refresh_token=geheim7&client_id=gwanmun-desktop&code_verifier=geheim8";
    RawClient client(backend.port());
    client.send("POST /oauth2/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                "application/x-www-form-urlencoded\r\nContent-Length: "
                + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    EXPECT_EQ(statusOf(client.answer()), 400);
    ASSERT_EQ(backend.stop(), 0);
    const QByteArray log = backend.log();
    EXPECT_FALSE(log.contains("geheim")) << log.toStdString();
    int requests = 0;
    for (const QByteArray &line : log.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        EXPECT_TRUE(object.contains(u"time"_s) && object.contains(u"level"_s)) << line.toStdString();
        requests += object.contains(u"requestId"_s) ? 1 : 0;
    }
    EXPECT_EQ(requests, 4);
}

TEST(Process, logLevel_hidesWhatIsLessImportant)
{
    BackendProcess backend(empty + QStringList{u"--log-level"_s, u"error"_s});
    ASSERT_TRUE(backend.start());
    EXPECT_EQ(statusOf(get(backend, "/v1/me")), 401);
    backend.stop();
    EXPECT_TRUE(backend.log().isEmpty()) << backend.log().toStdString();
}

TEST(Process, metrics_areForThisMachineOrTheCapability)
{
    BackendProcess backend(empty);
    ASSERT_TRUE(backend.start());
    get(backend, "/v1/me");
    const QByteArray local = get(backend, "/metrics");
    EXPECT_EQ(statusOf(local), 200);
    EXPECT_TRUE(headerOf(local, "Content-Type").startsWith("text/plain"));
    EXPECT_TRUE(local.contains(R"(route="/v1/me",method="GET",status="401"} 1)"));
    EXPECT_EQ(statusOf(get(backend, "/metrics", "X-Forwarded-For: 192.0.2.1\r\n")), 401);
    EXPECT_EQ(statusOf(get(backend, "/metrics", "Forwarded: for=192.0.2.1\r\n")), 401);
}

TEST(Process, seed_fillsAnEmptyDatabaseOnly_andMakesThePersonas)
{
    BackendProcess backend({u"--seed"_s, u"small"_s, u"--seed-value"_s, u"7"_s});
    ASSERT_TRUE(backend.start()) << backend.log().toStdString();
    const int people = backend.ready()[u"people"_s].toInt();
    EXPECT_GE(people, 400);
    EXPECT_GE(backend.personas().size(), 12);
    EXPECT_FALSE(backend.persona(u"11-204518"_s).isEmpty());
    const QJsonObject site = QJsonDocument::fromJson(bodyOf(get(backend, "/.well-known/gwanmun"))).object();
    EXPECT_EQ(site[u"loginMethods"_s].toArray(), (QJsonArray{u"certificate"_s, u"password"_s}));
    EXPECT_FALSE(site[u"displayName"_s].toObject()[u"ko"_s].toString().isEmpty());
    backend.setArguments({u"--seed"_s, u"small"_s, u"--seed-value"_s, u"8"_s, u"--live"_s});
    ASSERT_TRUE(backend.restart()) << backend.log().toStdString();
    EXPECT_EQ(backend.ready()[u"people"_s].toInt(), people);
    EXPECT_EQ(backend.log().count("\"seeded "), 1);
    EXPECT_EQ(backend.stop(), 0);
}

TEST(Process, aSignalWhileACityIsFounded_endsItAtOnce_andTheNextStartFindsNoHalfCity)
{
    BackendProcess backend({u"--seed"_s, u"city"_s});
    EXPECT_FALSE(backend.start(1500ms)); // that was SIGKILL, in the middle of it
    QProcess process;
    process.start(qEnvironmentVariable("GW_BIN_DIR") + u"/gwanmun-backend"_s,
                  {u"--data"_s, backend.dataDir(), u"--listen"_s, u"127.0.0.1:0"_s, u"--seed"_s, u"city"_s});
    ASSERT_TRUE(process.waitForStarted());
    QFile lock(backend.dataDir() + u"/process.lock"_s); // it listens to signals before it writes its number there
    for (int i = 0; i < 3000 && !(lock.open(QIODevice::ReadOnly) && lock.readAll().trimmed().toLongLong() == process.processId()); ++i) {
        lock.close();
        QThread::msleep(10);
    }
    QThread::msleep(1000);
    process.terminate();
    EXPECT_TRUE(process.waitForFinished(60'000)); // what it finds the next time shows that it did not finish its work
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
    backend.setArguments({u"--seed"_s, u"small"_s});
    ASSERT_TRUE(backend.start()) << backend.log().toStdString();
    EXPECT_LT(backend.ready()[u"people"_s].toInt(), 1000);
    EXPECT_EQ(backend.log().count("\"seeded "), 1);
    EXPECT_GE(backend.personas().size(), 12);
}

} // namespace
} // namespace gw::test
