// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/boards/routes.h>
#include <gw/backend/files/routes.h>

namespace gw::app::backend {

/// What a site lets people write and store: the JSON object of --limits.
struct SiteLimits
{
    gw::backend::files::Limits files;
    gw::backend::boards::Limits boards;

    /// Reads FILE; an empty name gives the defaults. Members: maxUpload, quota (bytes), forbiddenTypes (list),
    /// postsPerMinute, commentsPerMinute, reportsPerMinute. Rejected, with one sentence, when it cannot be read, or says
    /// something else.
    static Result<SiteLimits> read(const QString &file);
};

/// Boards and the files that they refer to.
class BoardSite
{
public:
    BoardSite(const QString &directory, SiteLimits limits, gw::backend::storage::Database &database,
              gw::backend::storage::IdempotencyStore &once, gw::backend::http::EventHub &events,
              const gw::backend::identity::Access &access, const Clock &clock,
              const QHash<QString, gw::backend::files::MaySee> &otherUses = {});

    void addRoutes(gw::backend::http::Router &router);
    gw::backend::files::Files &files() { return m_files; }
    Result<Done> tidy();

private:
    gw::backend::boards::Services m_boards;
    gw::backend::files::Files m_files;
};

} // namespace gw::app::backend
