// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "hosted.h"

#include "linked.h"

#include <QDir>
#include <gw/backend/apps/apps.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend;

namespace gw::app::backend {
namespace {

std::optional<apps::SystemInfo> infoOf(const Linked &linked, const QString &id)
{
    const auto snapshot = linked.catalogue().snapshot();
    const systems::Entry *entry = snapshot ? snapshot->find(id) : nullptr;
    if (!entry || entry->adapter.link.host() != id + u".localhost"_s)
        return std::nullopt;
    const systems::Adapter &adapter = entry->adapter;
    return apps::SystemInfo{.name = {adapter.name.ko, adapter.name.en},
                            .handOver = toString(adapter.handOver),
                            .clientId = adapter.clientId};
}

} // namespace

void addHostedSystems(http::Router &router, storage::Database &database, const Clock &clock, const Linked &linked,
                      std::function<QString()> portal)
{
    apps::addRoutes(router, {.database = database,
                             .clock = clock,
                             .fetch = linked.fetch(),
                             .portal = std::move(portal),
                             .secretDirectory = QDir(linked.catalogue().directory()).filePath(u"secrets"_s),
                             .system = [&linked](const QString &id) { return infoOf(linked, id); }});
}

} // namespace gw::app::backend
