// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/seed/seed.h>

#include <gw/backend/approval/schema.h>
#include <gw/backend/apps/schema.h>
#include <gw/backend/boards/schema.h>
#include <gw/backend/directory/schema.h>
#include <gw/backend/dispatch/schema.h>
#include <gw/backend/familyevents/schema.h>
#include <gw/backend/files/schema.h>
#include <gw/backend/identity/schema.h>
#include <gw/backend/inbox/schema.h>
#include <gw/backend/memos/schema.h>
#include <gw/backend/personal/schema.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/questions/schema.h>
#include <gw/backend/storage/changelog.h>
#include <gw/backend/surveys/schema.h>

namespace gw::backend::seed {

std::vector<storage::Migration> migrations()
{
    std::vector<storage::Migration> all;
    for (const auto &part :
         {storage::ChangeLog::migrations(), directory::migrations(), portal::migrations(), identity::migrations(),
          questions::migrations(), personal::migrations(), surveys::migrations(), familyevents::migrations(),
          apps::migrations(), files::migrations(), boards::migrations(), inbox::migrations(), approval::migrations(),
          dispatch::migrations(), memos::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace gw::backend::seed
