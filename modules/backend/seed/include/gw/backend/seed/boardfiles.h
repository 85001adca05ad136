// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::files {
class Files;
}

namespace gw::backend::seed {

/// Gives some posts of a seeded city pictures and attachments; those that have theirs already are left alone.
Result<Done> attachDemoFiles(files::Files &files, storage::Database &database);

} // namespace gw::backend::seed
