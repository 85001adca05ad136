// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/settings/policy.h>

namespace gw::settings {

/// Where the machine policy lives.
struct PolicyPaths
{
    QString file;     ///< `/etc/gwanmun/policies.json`
    QString dropIns;  ///< `/etc/gwanmun/policies.d`: *.json in the order of their names, later ones win
    QString lastGood; ///< folder of ours for copies of files that were good
    uint owner = 0;   ///< user id that must own the files

    /// The places of an installation; `stateFolder` is the person's state directory.
    static PolicyPaths system(const QString &stateFolder);
};

/// Reads the machine policy. A file with an error is replaced as a whole by its last good copy; if there is none, what
/// is good in it applies. A file that is gone takes its copy with it. Nothing is dropped without a problem that says so.
Policy loadMachinePolicy(const PolicyPaths &paths);

} // namespace gw::settings
