// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QTemporaryDir>
#include <gw/backend/files/routes.h>
#include <gw/backend/http/events.h>
#include <gw/backend/memos/routes.h>
#include <gw/base/json.h>
#include <gw/test/database.h>

namespace gw::test {

using namespace Qt::Literals::StringLiterals;
using backend::http::Request;
using backend::http::Response;

class MemoClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_now.toMSecsSinceEpoch());
    }
    void set(const QDateTime &now) { m_now = now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now{{2026, 11, 18}, {1, 0}, Qt::UTC}; // a Wednesday, ten in the morning in Korea
};

/// Believes whoever says who they are: "authorization: <person>/<seat>[/<capability>]".
class MemoAccess final : public backend::identity::Access
{
public:
    std::expected<backend::identity::Caller, Response> check(const Request &request) const override;
};

/// Memo reports and daily logs on an empty database with a small organisation: a bureau ("u-bureau", headed by p-chief)
/// with a division ("u-paths", headed by p-head; p-clerk and p-colleague), and another division ("u-parks", p-neighbour,
/// p-parkshead).
class MemosTest : public testing::TestWithParam<Engine>
{
protected:
    MemosTest();
    void SetUp() override;

    Response ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &caller,
                 QList<std::pair<QByteArray, QByteArray>> headers = {}, const QByteArray &body = {});
    Response get(const QString &pathAndQuery, const QByteArray &caller) { return ask("GET", pathAndQuery, caller); }
    /// POST with a new Idempotency-Key, and JSON unless `body` is empty.
    Response act(const QString &path, const QByteArray &caller, const QJsonObject &body = {});
    Response put(const QString &path, const QByteArray &caller, const QJsonObject &body, const QByteArray &etag);
    Response remove(const QString &path, const QByteArray &caller, const QByteArray &etag);

    static QJsonObject memoDraft(const QStringList &posts, const QString &kind = u"circle"_s, bool send = true);
    /// A memo that must be made; its id.
    QString memo(const QByteArray &author, const QJsonObject &draft);
    /// A complete file of a person; its id.
    QString file(const QString &personId, const QString &name = u"위치도.pdf"_s);
    /// The rows that somebody sees in their boxes, by object's id.
    QHash<QString, QJsonObject> rows(const QByteArray &caller);
    /// A log of a day with one line of result, not handed in yet; what was answered.
    Response write(const QByteArray &author, const QString &day);
    /// The same, handed in; its id.
    QString submitted(const QByteArray &author, const QString &day);
    Response decide(const QByteArray &caller, const QStringList &ids, const QString &decision = u"approve"_s);
    /// An absence from now for a day with a substitute.
    void beAway(const QString &seatId, const QString &substituteSeatId);

    void run(const QString &sql, const QVariantList &parameters = {});
    QString value(const QString &sql, const QVariantList &parameters = {});

    static QJsonObject json(const Response &response)
    {
        return json::parseObject(response.body).value_or(QJsonObject());
    }
    static QByteArray etag(const Response &response);
    static QString reason(const Response &response) { return json(response).value(u"reason"_s).toString(); }
    static QString state(const Response &response) { return json(response).value(u"state"_s).toString(); }
    /// The pointer and code of the first thing that is wrong: "/title range".
    static QString firstError(const Response &response);

    static constexpr const char *clerk = "p-clerk/s-clerk";
    static constexpr const char *colleague = "p-colleague/s-colleague";
    static constexpr const char *head = "p-head/s-head";
    static constexpr const char *chief = "p-chief/s-chief";
    static constexpr const char *neighbour = "p-neighbour/s-neighbour";
    static constexpr const char *parksHead = "p-parkshead/s-parkshead";

    DatabasePlace m_place{GetParam()};
    QTemporaryDir m_directory;
    MemoClock m_clock;
    backend::http::EventHub m_events{{}, m_clock};
    MemoAccess m_access;
    std::unique_ptr<backend::storage::Database> m_database;
    std::unique_ptr<backend::storage::IdempotencyStore> m_once;
    std::unique_ptr<backend::inbox::Services> m_inbox;
    std::unique_ptr<backend::files::Files> m_files;
    std::unique_ptr<backend::memos::Services> m_services;
    backend::http::Router m_router;
};

} // namespace gw::test
