// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Telling linked systems that a session has ended: whom, how often, and what a dead system delays.
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <gw/backend/fetch/client.h>
#include <gw/backend/http/events.h>
#include <gw/backend/http/server.h>
#include <gw/backend/storage/changelog.h>
#include <gw/backend/systems/schema.h>
#include <gw/backend/systems/signouts.h>
#include <gw/test/await.h>
#include <gw/test/database.h>
#include <gw/test/warnings.h>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

using namespace backend;

/// A linked system on a server of its own that takes notes.
class SignOutsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        std::vector<storage::Migration> migrations = storage::ChangeLog::migrations();
        for (const auto &migration : systems::migrations())
            migrations.push_back(migration);
        m_database = openDatabase(m_place, migrations);
        ASSERT_TRUE(m_database);
        m_router.add("POST", u"/{system}/logout"_s, [this](const http::Request &request) {
            const std::lock_guard lock(m_mutex);
            m_told.append(request.parameter(u"system"_s) + u' ' + QString::fromUtf8(request.body));
            return http::Response::empty(m_refusals-- > 0 ? 503 : 200);
        });
        http::ServerOptions options;
        options.requestLog = [](const QByteArray &) {};
        m_server = std::make_unique<http::Server>(options, m_router, m_events);
        const auto port = m_server->start();
        ASSERT_TRUE(port.has_value());
        link(u"first"_s, *port, true);
        link(u"second"_s, *port, true);
        link(u"silent"_s, *port, false);
        link(u"dead"_s, 1, true); // nobody listens there
        m_catalogue =
            std::make_unique<systems::Catalogue>(systems::CatalogueOptions{m_directory.path()}, *m_database, m_events);
        ASSERT_TRUE(m_catalogue->start({u"http://127.0.0.1:1"_s, u"http://%1.localhost:1"_s}).has_value());
        makeSignOuts();
    }
    void makeSignOuts()
    {
        m_signOuts = std::make_unique<systems::SignOuts>(
            *m_database, m_clock, *m_catalogue, m_fetch, [](const QString &client, const QString &person) {
                return Result<QByteArray>("token-of-" + person.toLatin1() + "-for-" + client.toLatin1());
            });
    }
    void TearDown() override
    {
        m_fetch.stop();
        m_signOuts.reset();
        m_catalogue.reset();
    }

    void link(const QString &id, quint16 port, bool told)
    {
        const QString origin = u"http://127.0.0.1:%1"_s.arg(port);
        QFile file(m_directory.filePath(id + u".yaml"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(u"id: %1\nname: { ko: 가, en: A }\ndescription: { ko: 가, en: A }\ncategory: general\n"
                   "link: %2/\nhand-over:\n  kind: ticket\n%3secret-file: secret\n"
                   "roles:\n  user: { ko: 이용, en: User }\nrights:\n  - everybody: true\n    role: user\n"_s
                       .arg(id, origin, told ? u"  logout-uri: %1/%2/logout\n"_s.arg(origin, id) : QString())
                       .toUtf8());
        QFile secret(m_directory.filePath(u"secret"_s));
        ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
        secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // or it would not be taken for a secret
        secret.write("a-secret-of-more-than-sixteen");
    }
    void opened(const QString &person, const QString &system, std::chrono::seconds ago = {})
    {
        const auto done = m_database->write([&](storage::Session &session) -> Result<Done> {
            const auto row =
                session.exec(u"INSERT INTO system_use(person_id, system_id, uses, last_at) VALUES(?, ?, 1, ?)"_s,
                             {person, system, toRfc3339(m_clock.now().addSecs(-ago.count()))});
            return row ? Result<Done>(Done{}) : fail(row.error());
        });
        ASSERT_TRUE(done.has_value());
    }
    QStringList told()
    {
        const std::lock_guard lock(m_mutex);
        QStringList sorted = m_told;
        sorted.sort();
        return sorted;
    }

    SystemClock m_clock;
    DatabasePlace m_place{Engine::Sqlite};
    std::unique_ptr<storage::Database> m_database;
    http::EventHub m_events{{}, m_clock};
    http::Router m_router;
    std::unique_ptr<http::Server> m_server;
    QTemporaryDir m_directory;
    fetch::Client m_fetch;
    std::unique_ptr<systems::Catalogue> m_catalogue;
    std::unique_ptr<systems::SignOuts> m_signOuts;
    std::mutex m_mutex;
    QStringList m_told;
    int m_refusals = 0;
};

TEST_F(SignOutsTest, onlySystemsThatThePersonOpenedLately_areTold)
{
    opened(u"kim"_s, u"first"_s);
    opened(u"kim"_s, u"second"_s, std::chrono::hours(25));
    opened(u"kim"_s, u"silent"_s);
    opened(u"kim"_s, u"gone"_s); // its file is not there any more
    opened(u"lee"_s, u"second"_s);
    m_signOuts->ended(u"kim"_s);
    EXPECT_TRUE(waitUntil([this] { return !told().isEmpty(); }));
    m_signOuts->stop();
    EXPECT_EQ(told(), (QStringList{u"first logout_token=token-of-kim-for-first"_s}));
}

TEST_F(SignOutsTest, aRefusal_isTriedAgain)
{
    m_refusals = 1;
    opened(u"kim"_s, u"first"_s);
    m_signOuts->ended(u"kim"_s);
    EXPECT_TRUE(waitUntil([this] { return told().size() == 2; }));
}

TEST_F(SignOutsTest, aSilentSystem_delaysNoOther)
{
    QTcpServer silent; // connects, and never answers: three times two seconds, and three between them
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    link(u"a-silent"_s, silent.serverPort(), true); // before the others in every order
    ASSERT_TRUE(m_catalogue->refresh().has_value());
    opened(u"kim"_s, u"a-silent"_s);
    opened(u"kim"_s, u"first"_s);
    opened(u"kim"_s, u"second"_s);
    m_signOuts->ended(u"kim"_s);
    EXPECT_TRUE(waitUntil([this] { return told().size() == 2; }, std::chrono::seconds(7)));
}

TEST_F(SignOutsTest, stopping_doesNotWaitForTheNextTry)
{
    QTcpServer busy; // hangs up at once: the next try is a second later
    ASSERT_TRUE(busy.listen(QHostAddress::LocalHost));
    int tries = 0;
    QObject::connect(&busy, &QTcpServer::newConnection, &busy, [&] {
        ++tries;
        busy.nextPendingConnection()->abort();
    });
    link(u"busy"_s, busy.serverPort(), true);
    ASSERT_TRUE(m_catalogue->refresh().has_value());
    opened(u"kim"_s, u"busy"_s);
    // The quickest of some: one of them may be stopped by the machine, not by its own doing.
    auto quickest = std::chrono::nanoseconds::max();
    for (int run = 0; run < 5 && quickest > std::chrono::milliseconds(500); ++run) {
        makeSignOuts();
        tries = 0;
        m_signOuts->ended(u"kim"_s);
        ASSERT_TRUE(waitUntil([&] { return tries == 1; }));
        QTest::qWait(200); // it knows by now, and waits
        const auto began = std::chrono::steady_clock::now();
        m_signOuts->stop();
        quickest = std::min<std::chrono::nanoseconds>(quickest, std::chrono::steady_clock::now() - began);
    }
    EXPECT_LT(quickest, std::chrono::milliseconds(500));
    m_signOuts->ended(u"kim"_s); // nothing happens, and nothing breaks
}

} // namespace
} // namespace gw::test
