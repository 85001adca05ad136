// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/store/store.h>

namespace gw::rows {
class VirtualList;
}

// What a list of a hundred thousand rows costs a window: from "show it" to its first rows, to its last row, and the
// frames of scrolling from one end to the other and of being thrown about.
namespace bench {

struct LongList
{
    int rows = 0;
    std::function<std::unique_ptr<gw::rows::VirtualList>()> make = {};
    std::function<void(gw::rows::VirtualList &)> show = {}; ///< sets the query of one that make() gave
};

/// Prints {"first": […], "all": […], "frames": […]}: milliseconds, sorted. Needs a QApplication.
bool measureList(const LongList &list);

/// Fills the cache in one transaction.
bool fill(gw::store::Store &store, std::function<gw::Result<gw::Done>(gw::store::WriteContext &)> write);

} // namespace bench
