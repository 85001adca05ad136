// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/platform/process.h>

#include <QtGlobal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace gw::platform {

bool hardenProcess(Dumpable dumpable)
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        return false;
    return dumpable == Dumpable::Yes || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#else
    return dumpable == Dumpable::Yes;
#endif
}

} // namespace gw::platform
