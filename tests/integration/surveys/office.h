// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <gw/backend/http/events.h>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/base/clock.h>
#include <gw/base/json.h>
#include <gw/ballot/blind.h>
#include <gw/portaltypes/surveys.h>
#include <gw/test/database.h>

namespace gw::test {

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

/// Believes whoever says who they are: "authorization: <person>"; their seat is "s-<person>".
class Believing final : public backend::identity::Access
{
public:
    std::expected<backend::identity::Caller, Response> check(const Request &request) const override;
};

/// A person's half of an anonymous vote, and everything that went over the wire for it.
struct Vote
{
    QString person;
    QByteArray token;
    QByteArray inverse;
    QByteArray blinded;
    QByteArray blindSignature;
    QByteArray signature;
    QString keyId;
    QJsonArray answers;
};

/// An agency with two bureaus: "u-big" with two divisions of 12 people each (p-1 … p-24, the first heads the bureau and may
/// ask), "u-small" with 3 (p-25 … p-27). The routes of surveys and family events on both engines.
class OfficeTest : public testing::TestWithParam<Engine>
{
protected:
    OfficeTest();
    void SetUp() override;

    Response ask(const QByteArray &method, const QString &pathAndQuery, const QString &person,
                 const QJsonObject &body = {}, const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    static QJsonObject json(const Response &response) { return json::parseObject(response.body).value_or(QJsonObject()); }
    static QString problem(const Response &response) { return json(response).value(u"type").toString().section(u'/', -1); }
    static QByteArray header(const Response &response, const QByteArray &name);

    static QJsonObject draft(const QJsonObject &changes = {});
    /// A survey of p-1's, opened; its id.
    QString open(const QJsonObject &changes = {});
    portal::Survey survey(const QString &id, const QString &person);
    /// A ballot of this person's, blinded.
    Vote prepare(const QString &surveyId, const QString &person, const QJsonArray &answers);
    Response sign(const QString &surveyId, Vote &vote);
    Response cast(const QString &surveyId, const Vote &vote);
    static QJsonArray answers(const QString &option, int step, const QString &text = {});

    backend::storage::Rows query(const QString &sql, const QVariantList &parameters = {});
    void run(const QString &sql, const QVariantList &parameters = {});
    /// Every row of every table as text, tables and rows in a fixed order.
    QStringList dump();

    DatabasePlace m_place{GetParam()};
    HandClock m_clock;
    Believing m_access;
    std::unique_ptr<backend::http::EventHub> m_events;
    std::unique_ptr<backend::storage::Database> m_database;
    std::unique_ptr<backend::storage::IdempotencyStore> m_idempotency;
    backend::http::Router m_router;
};

} // namespace gw::test
