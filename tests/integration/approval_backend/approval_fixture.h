// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../backend_http/raw_client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <gw/backend/approval/routes.h>
#include <gw/backend/http/events.h>
#include <gw/backend/http/server.h>
#include <gw/backend/inbox/routes.h>
#include <gw/test/database.h>

namespace gw::test {

using namespace Qt::Literals::StringLiterals;

/// The same time for everybody until a test moves it.
class TurnClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now.load(), Qt::UTC); }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(m_now.load()); }
    void advance(std::chrono::seconds by) { m_now += by.count() * 1000; }
    void setTo(const QDateTime &time) { m_now = time.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_now =
        QDateTime({2026, 11, 20}, {1, 0}, Qt::UTC).toMSecsSinceEpoch(); // a Friday, 10:00 in Seoul
};

/// Believes "authorization: <seat>" of the directory.
class TrustingAccess final : public backend::identity::Access
{
public:
    explicit TrustingAccess(backend::storage::Database &database) : m_database(database) {}
    std::expected<backend::identity::Caller, backend::http::Response>
    check(const backend::http::Request &request) const override;

private:
    backend::storage::Database &m_database;
};

struct Reply
{
    int status = 0;
    QJsonObject json = {};
    QByteArray body = {};
    QByteArray etag = {};

    QString text(const QString &member) const { return json.value(member).toString(); }
    /// Why it was refused.
    QString code() const { return text(u"code"_s); }
    QStringList may() const;
    /// Steps in the order of the line, those of departments behind theirs.
    QList<QJsonObject> steps() const;
    QJsonObject step(const QString &role, int index = 0) const;
    QString number() const { return json.value(u"number"_s).toObject().value(u"display"_s).toString(); }
};

/// Documents over HTTP, in a small city. People are named by their seats, "s-<name>", with posts "t-<name>" and persons
/// "p-<name>":
///
/// - the office of the mayor: mayor (head of the agency), vice
/// - u-bureau: bureau (its head); u-info, a division: info (head); u-portal, a team of it: drafter, staff, team (leader),
///   clerk (document.clerk)
/// - u-budget, a division of the bureau: budget (head), budget1, budget2, budgetclerk
/// - u-law, a division of another bureau: law (head), law1
/// - u-general: records, auditor, admin, admin2, keeper
///
/// Rule: general matters are decided by the division's head; task "T-MONEY" by the division's head up to a million, by the
/// bureau's up to ten, by the head of the agency beyond; "T-TEAM" by a team leader; "T-NONE" of agency "a-other" by nobody.
class ApprovalTest : public testing::TestWithParam<Engine>
{
protected:
    ApprovalTest();
    ~ApprovalTest() override;
    void SetUp() override;
    void TearDown() override;
    /// Before SetUp(): what the site decides.
    backend::approval::Policy m_policy = {};

    Reply ask(const QByteArray &method, const QString &target, const QString &seat, const QJsonObject &body = {},
              const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    Reply get(const QString &target, const QString &seat) { return ask("GET", target, seat); }
    Reply document(const QString &id, const QString &seat) { return get(u"/v1/documents/"_s + id, seat); }
    /// POST with a new Idempotency-Key.
    Reply post(const QString &target, const QString &seat, const QJsonObject &body = {});
    /// PUT from the current version.
    Reply put(const QString &target, const QString &seat, const QJsonObject &body, const QString &documentId);

    // --- what people do ---
    static QJsonObject meta(const QJsonObject &more = {});
    static QJsonObject content(const QString &text);
    static QJsonObject draftBody(const QJsonObject &moreMeta = {}, const QString &text = u"추진 계획을 보고합니다."_s);
    /// A new draft; its id.
    QString draft(const QString &seat = u"drafter"_s, const QJsonObject &moreMeta = {});
    static QJsonObject step(const QString &role, const QString &post);
    static QJsonObject unitStep(const QString &role, const QString &unit);
    static QJsonObject group(const QJsonArray &steps, const QString &mode = u"sequential"_s,
                             const QString &rule = u"all"_s);
    Reply setLine(const QString &id, const QString &seat, const QJsonArray &groups);
    /// Hands it in as the drafter, with reasons for whatever the check found.
    Reply submit(const QString &id, const QString &seat = u"drafter"_s);
    /// A document with a line that is handed in; its id.
    QString submitted(const QJsonArray &groups, const QJsonObject &moreMeta = {}, const QString &seat = u"drafter"_s);
    Reply open(const QString &id, const QString &seat);
    /// Acts on the step that this seat may act on, having read the document.
    Reply act(const QString &id, const QString &seat, const QString &decision, const QJsonObject &more = {});
    /// Opens and acts; must be 200.
    Reply done(const QString &id, const QString &seat, const QString &decision, const QJsonObject &more = {});
    static QJsonObject opinion(const QString &text, const QString &visibility = u"all"_s);
    void beAway(const QString &name, const QString &substitute = {}, const QString &scopes = u"approval"_s);
    void isBack(const QString &name);

    /// The rows of a seat's boxes by object id, all pages.
    QList<QJsonObject> inbox(const QString &seat, const QString &box = {});

    void run(const QString &sql, const QVariantList &parameters = {});
    QString value(const QString &sql, const QVariantList &parameters = {});
    void write(const std::function<Result<Done>(backend::storage::Session &)> &work);
    void read(const std::function<Result<Done>(backend::storage::Session &)> &work);

    DatabasePlace m_place{GetParam()};
    TurnClock m_clock;
    backend::http::EventHub m_events{{}, m_clock};
    std::unique_ptr<backend::storage::Database> m_database;
    std::unique_ptr<TrustingAccess> m_access;
    std::unique_ptr<backend::storage::IdempotencyStore> m_once;
    std::unique_ptr<backend::inbox::Services> m_inbox;
    std::unique_ptr<backend::approval::Services> m_services;
    backend::http::Router m_router;
    std::unique_ptr<backend::http::Server> m_server;
    quint16 m_port = 0;

private:
    void addOffice();
    void addTables();
    void addSeat(const QString &name, const QString &unit, bool heads, const QStringList &capabilities = {});
};

/// "u-info" and the like for a test's own queries.
inline QString seatOf(const QString &name)
{
    return u"s-"_s + name;
}

} // namespace gw::test
