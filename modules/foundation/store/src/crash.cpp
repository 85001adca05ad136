// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/store/crash.h>

#ifndef NDEBUG
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <string_view>
#endif

namespace gw::store {

#ifdef NDEBUG
void crashPoint(const char *) {}
#else
void crashPoint(const char *name)
{
    static const char *const wanted = std::getenv("GWANMUN_CRASH_AT");
    if (!wanted)
        return;
    static std::atomic<int> passed = 0;
    const std::string_view wish(wanted);
    const auto colon = wish.find(':');
    if (wish.substr(0, colon) != name)
        return;
    const int when = colon == std::string_view::npos ? 1 : std::atoi(wanted + colon + 1);
    if (++passed >= when)
        std::raise(SIGKILL);
}
#endif

} // namespace gw::store
