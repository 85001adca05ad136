// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../backend_http/raw_client.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gw/backend/approval/routes.h>
#include <gw/backend/dispatch/relay.h>
#include <gw/backend/dispatch/routes.h>
#include <gw/backend/http/events.h>
#include <gw/backend/http/server.h>
#include <gw/backend/inbox/inbox.h>
#include <gw/backend/inbox/routes.h>
#include <gw/test/database.h>

namespace gw::test {

using namespace Qt::Literals::StringLiterals;

/// The same time for everybody until a test moves it; read by the server's threads.
class OfficeClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now.load(), Qt::UTC); }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(m_now.load()); }
    void advance(std::chrono::seconds by) { m_now += by.count() * 1000; }

private:
    std::atomic<qint64> m_now =
        QDateTime({2026, 11, 20}, {1, 0}, Qt::UTC).toMSecsSinceEpoch(); // a Friday, 10:00 in Seoul
};

/// Believes "authorization: <seat>" of the directory; its person and capabilities are what the directory says.
class SeatAccess final : public backend::identity::Access
{
public:
    explicit SeatAccess(backend::storage::Database &database) : m_database(database) {}
    std::expected<backend::identity::Caller, backend::http::Response>
    check(const backend::http::Request &request) const override;

private:
    backend::storage::Database &m_database;
};

struct Answer
{
    int status = 0;
    QJsonObject json = {};
    QByteArray body = {};

    QString reason() const { return json.value(u"reason"_s).toString(); }
    QString text(const QString &member) const { return json.value(member).toString(); }
    QStringList may() const;
};

/// The server's approval, dispatch and boxes over HTTP, in a small city: "u-info" (drafter, clerk, head, staff), "u-parks"
/// (the same), "u-general" (the document department: general clerk, head), "u-old" (dissolved), "u-mixed" without a clerk; a
/// records officer, an auditor, an administrator; and 25 districts "a-d01" … with one division "u-d01" … each, with a clerk and
/// a head.
class DispatchTest : public testing::TestWithParam<Engine>
{
protected:
    DispatchTest();
    ~DispatchTest() override;
    void SetUp() override;
    void TearDown() override;

    Answer ask(const QByteArray &method, const QString &target, const QString &seat, const QJsonObject &body = {},
               const QByteArray &key = {}, const QByteArray &more = {});
    Answer get(const QString &target, const QString &seat) { return ask("GET", target, seat); }
    /// POST with a new Idempotency-Key.
    Answer act(const QString &target, const QString &seat, const QJsonObject &body = {});

    // --- a document until it is decided ---
    /// Members of gw::document::Meta over a preset that passes the checks.
    static QJsonObject metaFor(const QJsonArray &receivers, const QJsonObject &more = {});
    static QJsonObject agency(const QString &id, const QString &name);
    static QJsonObject unit(const QString &id, const QString &name);
    static QJsonObject person(const QString &id, const QString &name);
    struct Line
    {
        QString drafter = u"s-info-drafter"_s;
        QString decider = u"s-info-head"_s;
        QString reviewer = {};  ///< a seat before the decider's
        QString receiptId = {}; ///< it answers this receipt
    };
    /// Drafted, reviewed and decided; its id.
    QString decided(const QJsonObject &meta, const Line &line);
    QString decided(const QJsonObject &meta) { return decided(meta, Line{}); }
    /// The one dispatch of a document.
    QJsonObject dispatchOf(const QString &documentId, const QString &seat = u"s-info-clerk"_s);
    /// Sealed with "seal-city" and sent by the clerk; the answer must be 200.
    QJsonObject sent(const QString &documentId);
    Answer actOnDispatch(const QString &dispatchId, const QString &seat, const QString &action,
                         const QJsonObject &more = {});
    Answer actOnReceipt(const QString &receiptId, const QString &seat, const QString &action,
                        const QJsonObject &more = {});
    /// Everything that is due at this moment.
    void relay();
    static QJsonObject targetTo(const QJsonObject &dispatch, const QString &receiverId);

    // --- boxes ---
    /// What a desk that begins with nothing gets: rows by id.
    QHash<QString, QJsonObject> rows(const QString &seat, QString *state = nullptr, int limit = 500);
    QList<QJsonObject> rows(const QString &seat, const QString &object, const QString &documentId = {});
    /// For every seat: each counter is the number of rows of its box that wait, and the rows that a desk keeps by deltas are
    /// those that it would load.
    void expectCountersEqualRows();
    void expectDeltasLeadToTheSame();
    /// The rows of what was received of a document, and the first one's receipt.
    QList<QJsonObject> receiptsOf(const QString &documentId, const QString &seat);
    QString receiptOf(const QString &documentId, const QString &seat);

    void run(const QString &sql, const QVariantList &parameters = {});
    QString value(const QString &sql, const QVariantList &parameters = {});
    /// A row of the absence table: `from` and `to` in hours from now.
    void beAway(const QString &seat, const QString &substitute, int from = 0, int to = 24,
                const QString &scopes = u"approval"_s, const QString &kind = u"trip"_s);
    void write(const std::function<Result<Done>(backend::storage::Session &)> &work);
    QStringList allSeats();
    /// That the answer is what the contract says of this path; in every ask().
    static void expectContract(const QString &path, const Answer &answer);

    DatabasePlace m_place{GetParam()};
    OfficeClock m_clock;
    backend::http::EventHub m_events{{}, m_clock};
    std::unique_ptr<backend::storage::Database> m_database;
    std::unique_ptr<SeatAccess> m_access;
    std::unique_ptr<backend::storage::IdempotencyStore> m_once;
    std::unique_ptr<backend::inbox::Services> m_inbox;
    std::unique_ptr<backend::approval::Services> m_approval;
    std::unique_ptr<backend::dispatch::Services> m_dispatch;
    std::unique_ptr<backend::dispatch::Relay> m_relay;
    backend::http::Router m_router;
    std::unique_ptr<backend::http::Server> m_server;
    quint16 m_port = 0;
    backend::dispatch::Policy m_policy = {};
    std::map<QString, std::pair<QString, QHash<QString, QJsonObject>>> m_desks; ///< state and rows by seat

private:
    backend::storage::Session *m_batch = nullptr; ///< while the city is made, in one transaction
    void addCity();
    void addSeat(const QString &name, const QString &unit, bool heads, const QStringList &capabilities);
};

} // namespace gw::test
