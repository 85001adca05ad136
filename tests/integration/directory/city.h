// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <gw/backend/directory/routes.h>
#include <gw/backend/storage/changelog.h>
#include <gw/test/database.h>

namespace gw::test {

/// The id of the `number`th thing of a kind, e.g. id('5', 2): seats are '5'.
QString id(char kind, int number);

/// A clock that stands where it was put.
class StoppedClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(0); }
    void set(const QString &rfc3339) { m_now = fromRfc3339(rfc3339); }

private:
    QDateTime m_now = fromRfc3339(QStringLiteral("2026-11-21T05:00:00Z"));
};

/// Whoever the header "caller" names: its value is a person, and the seat comes from Gwanmun-Seat.
class NamedCallers final : public backend::identity::Access
{
public:
    std::expected<backend::identity::Caller, backend::http::Response>
    check(const backend::http::Request &request) const override;
    std::map<QString, backend::identity::Caller> callers; ///< by person
};

/// A bureau (unit 1) with two divisions (2, 3) and a team (4) in division 2, in one agency. Persons 1…5 hold the seats
/// 1…5 on the posts 1…5 of the units 1, 2, 2, 3, 4. Person 2 has the acting seat 6 on post 4 too. Person 1 may manage
/// the absences of the unit.
class City
{
public:
    explicit City(Engine engine);

    backend::http::Response ask(const QByteArray &method, const QString &path, int person, const QByteArray &body = {},
                                const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    /// Runs SQL and notes the change.
    void change(const QString &sql, const QString &collection, const QString &objectId,
                backend::storage::ChangeLog::What what);
    qint64 count(const QString &sql);

    DatabasePlace place;
    std::unique_ptr<backend::storage::Database> database;
    StoppedClock clock;
    NamedCallers access;
    backend::http::EventHub events{{}, clock};
    std::unique_ptr<backend::storage::IdempotencyStore> once;
    backend::http::Router router;
};

QJsonObject jsonOf(const backend::http::Response &response);
QByteArray headerOf(const backend::http::Response &response, const QByteArray &name);
/// The problem's short name, e.g. "invalid-fields".
QString problemOf(const backend::http::Response &response);
/// "pointer code" of every field error.
QStringList fieldErrorsOf(const backend::http::Response &response);

} // namespace gw::test
