// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTemporaryDir>
#include <QUrlQuery>
#include <gtest/gtest.h>
#include <gw/backend/http/events.h>
#include <gw/backend/identity/provider.h>
#include <gw/backend/portal/routes.h>
#include <gw/backend/portal/waiting.h>
#include <gw/backend/systems/routes.h>
#include <gw/base/json.h>
#include <gw/test/await.h>
#include <gw/test/database.h>
#include <gw/test/warnings.h>
#include <mutex>

namespace gw::test {

using namespace Qt::Literals::StringLiterals;
using backend::http::Request;
using backend::http::Response;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A clock that is moved by hand, also while other threads look at it.
class HandClock final : public Clock
{
public:
    QDateTime now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(now().toMSecsSinceEpoch());
    }
    void advance(std::chrono::seconds by)
    {
        const std::lock_guard lock(m_mutex);
        m_now = m_now.addSecs(by.count());
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_now{{2026, 11, 21}, {5, 0}, Qt::UTC};
};

/// Believes whoever says who they are: "authorization: <person>/<seat>[/<capability>]". The sign-in is "session-<person>".
class Believing final : public backend::identity::Access
{
public:
    explicit Believing(const Clock &clock) : m_clock(clock) {}
    std::expected<backend::identity::Caller, Response> check(const Request &request) const override;

private:
    const Clock &m_clock;
};

/// A stream whose bytes are kept.
class Listener
{
public:
    explicit Listener(std::shared_ptr<backend::http::EventStream> stream);
    bool heard(const QByteArray &type) const; ///< since the last forget()
    void forget();

private:
    std::shared_ptr<backend::http::EventStream> m_stream;
    struct Kept
    {
        std::mutex mutex;
        QByteArray bytes;
    };
    std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

/// A whole adapter file for a system with tickets: the treasury (u-treasury) may open it, its head as approver.
QByteArray adapterText(const QString &id);
/// The same with OpenID Connect.
QByteArray oidcText(const QString &id);

/// The routes of the linked systems, the portal and the provider on a small organisation: a bureau with a treasury and
/// parks, and a district. Everybody in it is signed in.
class SystemsTest : public testing::TestWithParam<Engine>
{
protected:
    SystemsTest();
    void SetUp() override;
    void fillCity();

    Response ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &caller, Headers headers = {},
                 const QByteArray &body = {});
    Response get(const QString &pathAndQuery, const QByteArray &caller) { return ask("GET", pathAndQuery, caller); }
    /// POST of JSON with an Idempotency-Key of its own.
    Response post(const QString &path, const QByteArray &caller, const QJsonObject &body);
    /// POST /v1/launches/redeem with these credentials.
    Response redeem(const QString &ticket, const QByteArray &id, const QByteArray &secret);
    Response redeem(const QString &ticket, const QByteArray &id) { return redeem(ticket, id, secretOf(id)); }

    /// Launches and gives the address; fails the test when it is refused.
    QUrl launch(const QString &id, const QByteArray &caller, const QString &target = {});
    QString ticketOf(const QUrl &url) const { return QUrlQuery(url).queryItemValue(u"ticket"_s, QUrl::FullyDecoded); }
    /// What a person sees of a system, from the changes.
    QJsonObject seen(const QString &id, const QByteArray &caller);

    void put(const QString &name, const QByteArray &text); ///< into the directory, as editors do: a new file, renamed
    void remove(const QString &name);
    static QByteArray secretOf(const QByteArray &id) { return "secret-of-" + id + "-0123456789"; }
    void refresh() { ASSERT_TRUE(m_catalogue->refresh()); }
    void sql(const QString &statement, const QVariantList &parameters = {});
    qint64 number(const QString &query, const QVariantList &parameters = {});

    static QJsonObject json(const Response &response)
    {
        return json::parseObject(response.body).value_or(QJsonObject());
    }
    static QString problem(const Response &response);
    static QByteArray header(const Response &response, const QByteArray &name);

    // person/seat of the people
    static constexpr const char *clerk = "p-clerk/s-clerk";                        ///< in the treasury
    static constexpr const char *head = "p-head/s-head/systems.grant";             ///< heads the treasury
    static constexpr const char *gardener = "p-gardener/s-gardener";               ///< in parks
    static constexpr const char *chief = "p-chief/s-chief/systems.grant";          ///< heads the bureau above both
    static constexpr const char *district = "p-district/s-district/systems.grant"; ///< in the district

    DatabasePlace m_place{GetParam()};
    QTemporaryDir m_directory;
    HandClock m_clock;
    backend::http::EventHub m_events{{}, m_clock};
    Believing m_access{m_clock};
    std::unique_ptr<backend::storage::Database> m_database;
    std::unique_ptr<backend::storage::IdempotencyStore> m_idempotency;
    std::unique_ptr<backend::systems::Catalogue> m_catalogue;
    std::unique_ptr<backend::systems::LinkedClients> m_clients;
    std::unique_ptr<backend::identity::Provider> m_provider;
    std::function<Result<QList<backend::portal::LinkedSystem>>(backend::storage::Session &,
                                                               const backend::identity::Caller &)>
        m_linkedSystems;
    backend::http::Router m_router;
    QString m_remoteAddress = u"192.0.2.7"_s;
};

} // namespace gw::test
