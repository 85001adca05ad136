// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gw::platform {

enum class Dumpable { Yes, No };

/// Keeps secrets in memory out of files: no core dump, and with Dumpable::No neither a debugger of the same person nor
/// /proc/self of another may read the process (release builds; it costs crash reports). False if the system refused.
bool hardenProcess(Dumpable dumpable);

} // namespace gw::platform
