// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "browser.h"

#include <QTemporaryDir>
#include <gw/backend/apps/apps.h>
#include <gw/backend/fetch/client.h>
#include <gw/backend/http/events.h>
#include <gw/backend/http/server.h>
#include <gw/test/database.h>
#include <gw/test/warnings.h>
#include <mutex>

namespace gw::test {

using namespace Qt::Literals::StringLiterals;
using backend::apps::Both;
using backend::apps::Record;
using backend::apps::SystemInfo;

/// A clock that stands until it is moved.
class SetClock final : public Clock
{
public:
    QDateTime now() const override { return fromRfc3339(u"2026-11-20T01:00:00.000Z"_s).addSecs(m_passed); }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(m_passed * 1000); }
    void pass(std::chrono::seconds time) { m_passed += time.count(); }

private:
    std::atomic<qint64> m_passed = 0;
};

/// The hosted systems on a server, with a portal of the test's making: it knows the tickets in `tickets`, each once.
class AppsTest : public testing::TestWithParam<Engine>
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// Everybody whom the portal could hand over to a system.
    static QJsonObject arrival(const QString &system, const QString &role);
    /// A browser that arrived in a system, in this role.
    Browser arrived(const QString &system, const QString &role);
    Browser arrived(const QString &system, QJsonObject who);
    QString at(const QString &system, const QString &path) const;
    void put(const QString &system, const Record &record);
    static Record record(const QString &id, const QString &state, const QString &title = u"보도 정비"_s);
    /// Basic credentials of a system as the portal sends them.
    QByteArray credentials(const QString &system) const;
    /// What the system reports for a seat.
    QJsonArray counted(const QString &system, const QString &seat, const QString &person, const QString &role);

    SetClock m_clock;
    QTemporaryDir m_directory;
    std::unique_ptr<DatabasePlace> m_place;
    std::unique_ptr<backend::storage::Database> m_database;
    backend::fetch::Client m_fetch;
    std::unique_ptr<backend::http::EventHub> m_hub;
    backend::http::Router m_portal;
    backend::http::Router m_hosted;
    std::unique_ptr<backend::http::Server> m_server;
    quint16 m_port = 0;
    std::mutex m_mutex; ///< guards what follows
    QHash<QString, QJsonObject> m_tickets;
    QHash<QString, SystemInfo> m_systems;
    int m_portalStatus = 200; ///< of its answer to a good ticket
};

/// The eight systems that hold data: id, the role that acts, a step of it, the state it begins at and a role that may only
/// look.
struct Eight
{
    const char16_t *id;
    const char16_t *role;
    const char16_t *step;
    const char16_t *from;
    const char16_t *looker;
};
inline constexpr Eight eight[] = {
    {u"e-finance", u"approver", u"approve", u"submitted", u"viewer"},
    {u"complaints", u"officer", u"answer", u"assigned", u"viewer"},
    {u"personnel", u"manager", u"approve", u"requested", u"self"},
    {u"procurement", u"contracting", u"order", u"reviewing", u"viewer"},
    {u"facilities", u"manager", u"confirm", u"requested", u"user"},
    {u"parking", u"head", u"grant", u"applied", u"viewer"},
    {u"archive", u"archivist", u"lend", u"requested", u"reader"},
    {u"gis-works", u"inspector", u"permit", u"reviewing", u"viewer"},
};

} // namespace gw::test
