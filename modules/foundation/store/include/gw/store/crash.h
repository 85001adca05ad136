// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gw::store {

/// Ends the process with SIGKILL when the environment variable GWANMUN_CRASH_AT names this point, e.g.
/// `store.commit.after`; `name:3` means the third time it is passed. Does nothing in release builds.
///
/// For tests of what survives: every place where a crash would be interesting calls it. Any thread.
void crashPoint(const char *name);

} // namespace gw::store
