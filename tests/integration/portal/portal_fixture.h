// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QUrlQuery>
#include <gw/backend/directory/schema.h>
#include <gw/backend/http/events.h>
#include <gw/backend/http/router.h>
#include <gw/backend/portal/routes.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/portal/waiting.h>
#include <gw/backend/storage/changelog.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/base/json.h>
#include <gw/test/database.h>

namespace gw::test {

using namespace Qt::Literals::StringLiterals;
using backend::http::Request;
using backend::http::Response;

class HandClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_now.toMSecsSinceEpoch());
    }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now{{2026, 11, 21}, {5, 0}, Qt::UTC};
};

/// Believes whoever says who they are: "authorization: <person>/<seat>[/<capability>]".
class Believing final : public backend::identity::Access
{
public:
    std::expected<backend::identity::Caller, Response> check(const Request &request) const override
    {
        const QStringList parts = QString::fromLatin1(request.header("authorization")).split(u'/');
        if (parts.size() < 2)
            return std::unexpected(Response::problem(401, u"unauthenticated"_s, {}));
        backend::identity::Caller caller;
        caller.personId = parts.at(0);
        caller.seatId = parts.at(1);
        for (const QString &capability : parts.sliced(2))
            caller.capabilities.insert(capability);
        caller.tokenExpires = QDateTime({2026, 11, 21}, {5, 10}, Qt::UTC);
        return caller;
    }
};

/// A stream whose bytes are kept.
struct Listener
{
    std::shared_ptr<backend::http::EventStream> stream;
    QByteArray bytes;

    explicit Listener(std::shared_ptr<backend::http::EventStream> opened) : stream(std::move(opened))
    {
        stream->opened(
            [this](QByteArray more) {
                bytes += more;
                return true;
            },
            [] {});
    }
};

/// The portal's routes on an empty database with a small organisation: a bureau with two divisions in the city, and one
/// division of a district.
class PortalTest : public testing::TestWithParam<Engine>
{
protected:
    PortalTest();
    void SetUp() override;

    /// Headers as name, value pairs in lower case.
    Response ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &caller,
                 QList<std::pair<QByteArray, QByteArray>> headers = {}, const QByteArray &body = {});
    Response get(const QString &pathAndQuery, const QByteArray &caller,
                 QList<std::pair<QByteArray, QByteArray>> headers = {})
    {
        return ask("GET", pathAndQuery, caller, std::move(headers));
    }
    /// POST or PUT of JSON with an Idempotency-Key.
    Response act(const QByteArray &method, const QString &path, const QByteArray &caller, const QJsonObject &body,
                 const QByteArray &key);
    void run(const QString &sql, const QVariantList &parameters = {});
    void addNotice(const QString &id, const QString &layer, const QString &unit, const QString &author);

    static QJsonObject json(const Response &response)
    {
        return json::parseObject(response.body).value_or(QJsonObject());
    }
    static QByteArray header(const Response &response, const QByteArray &name);
    static QString problem(const Response &response);

    // person/seat of the four people
    static constexpr const char *clerk = "p-clerk/s-clerk";               ///< in the division "u-paths" of the bureau
    static constexpr const char *head = "p-head/s-head/notice.publish";   ///< heads the bureau "u-bureau"
    static constexpr const char *neighbour = "p-neighbour/s-neighbour";   ///< in "u-parks" of another bureau
    static constexpr const char *districtClerk = "p-district/s-district"; ///< in "u-district" of the district

    DatabasePlace m_place{GetParam()};
    HandClock m_clock;
    backend::http::EventHub m_events{{}, m_clock};
    Believing m_access;
    std::unique_ptr<backend::storage::Database> m_database;
    std::unique_ptr<backend::storage::IdempotencyStore> m_idempotency;
    std::unique_ptr<backend::portal::WaitingList> m_waiting;
    backend::http::Router m_router;
};

} // namespace gw::test
