// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "city.h"

#include <gw/test/fault_proxy.h>

namespace gw::test {

/// Something that goes wrong on the way, or with the server itself.
struct Trouble
{
    const char *name;
    Fault fault;
    bool restart = false; ///< the server is killed and started again meanwhile
};

inline QList<Trouble> troubles()
{
    using namespace std::chrono_literals;
    return {
        {"nobody listens", Fault::refuse()},
        {"the connection hangs", Fault::hang()},
        {"hangs within the answer", Fault::hang(600)},
        {"cut within the request", Fault::cutRequest(40)},
        {"cut after the request", Fault::reset()},
        {"closed after the request", Fault::truncate(0)},
        {"closed within the headers", Fault::truncate(60)},
        {"closed within the body", Fault::truncate(600)},
        {"cut within the body", Fault::reset(600)},
        {"slow", Fault::slow(15ms, 300'000)},
        {"the server is killed while the answer hangs", Fault::hang(), true},
        {"the server is killed after an answer was lost", Fault::reset(), true},
        {"the server is killed and nobody listens", Fault::refuse(), true},
    };
}

/// Lets the trouble act for a while, then all is well again.
inline void endTrouble(City &city, FaultProxy &proxy, const Trouble &trouble, int struckBefore)
{
    using namespace std::chrono_literals;
    if (trouble.fault.kind == Fault::Kind::Slow || trouble.fault.kind == Fault::Kind::Refuse)
        QTest::qWait(120);
    else
        waitUntil([&] { return proxy.struck() > struckBefore; }, 2s);
    if (trouble.restart) {
        city.backend().kill9();
        ASSERT_TRUE(city.backend().start()) << city.backend().log().constData();
    }
    QTest::qWait(30);
    proxy.set(Fault::none());
}

} // namespace gw::test
