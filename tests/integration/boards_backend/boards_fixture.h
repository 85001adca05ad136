// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QTemporaryDir>
#include <gw/backend/boards/entries.h>
#include <gw/backend/boards/routes.h>
#include <gw/backend/files/routes.h>
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
    std::expected<backend::identity::Caller, Response> check(const Request &request) const override;
};

/// Boards and files on an empty database with a small organisation: a bureau with a division and a division of another
/// bureau in the city, one division of a district. Boards "b-life", "b-news" (official), "b-market", "b-quiz", "b-event",
/// "b-tips" of the city, "b-bureau", "b-district" and "b-club".
class BoardsTest : public testing::TestWithParam<Engine>
{
protected:
    BoardsTest();
    void SetUp() override;

    Response ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &caller,
                 QList<std::pair<QByteArray, QByteArray>> headers = {}, const QByteArray &body = {});
    Response get(const QString &pathAndQuery, const QByteArray &caller) { return ask("GET", pathAndQuery, caller); }
    /// With a new Idempotency-Key, and JSON unless `body` is empty.
    Response act(const QByteArray &method, const QString &path, const QByteArray &caller, const QJsonObject &body = {});
    /// A merge patch of a version.
    Response patch(const QString &path, const QByteArray &caller, const QJsonObject &body, const QByteArray &etag);
    Response remove(const QString &path, const QByteArray &caller, const QByteArray &etag);

    /// A post that must be written; its id.
    QString post(const QString &board, const QByteArray &caller, QJsonObject more = {});
    /// A comment that must be written; its id.
    QString comment(const QString &postId, const QByteArray &caller, QJsonObject more = {});
    /// A file that must arrive; its id.
    QString file(const QByteArray &bytes, const QByteArray &caller, const QString &name = u"사진.png"_s);
    Response announce(const QByteArray &bytes, const QByteArray &caller, const QString &name = u"사진.png"_s);
    Response append(const QString &id, const QByteArray &caller, qint64 offset, const QByteArray &bytes);

    /// One change: everything since `state` is read into it; the objects by id, removals as null.
    QHash<QString, QJsonObject> changes(const QString &path, const QByteArray &caller, QString &state);
    void run(const QString &sql, const QVariantList &parameters = {});
    QVariant value(const QString &sql, const QVariantList &parameters = {});

    static QJsonObject json(const Response &response)
    {
        return json::parseObject(response.body).value_or(QJsonObject());
    }
    static QByteArray header(const Response &response, const QByteArray &name);
    static QString problem(const Response &response);
    /// The pointer and code of the first thing that is wrong: "/title range".
    static QString firstError(const Response &response);
    static QString digest(const QByteArray &bytes);

    // person/seat[/capability] of the people
    static constexpr const char *clerk = "p-clerk/s-clerk";             ///< in "u-paths" of the bureau "u-bureau"
    static constexpr const char *head = "p-head/s-head/notice.publish"; ///< heads that bureau
    static constexpr const char *neighbour = "p-neighbour/s-neighbour"; ///< in "u-parks" of another bureau
    static constexpr const char *districtClerk = "p-district/s-district";
    static constexpr const char *moderator = "p-moderator/s-moderator/board.moderate";           ///< in "u-parks"
    static constexpr const char *districtModerator = "p-dmoderator/s-dmoderator/board.moderate"; ///< in the district

    DatabasePlace m_place{GetParam()};
    QTemporaryDir m_directory;
    HandClock m_clock;
    backend::http::EventHub m_events{{}, m_clock};
    Believing m_access;
    std::unique_ptr<backend::storage::Database> m_database;
    std::unique_ptr<backend::storage::IdempotencyStore> m_once;
    std::unique_ptr<backend::boards::Services> m_services;
    std::unique_ptr<backend::files::Files> m_files;
    backend::http::Router m_router;
    backend::boards::Limits m_limits{.postsPerMinute = 0, .commentsPerMinute = 0, .reportsPerMinute = 0};
    backend::files::Limits m_fileLimits{.maxSize = 4'000'000, .quota = 8'000'000, .reserve = 0};
};

} // namespace gw::test
