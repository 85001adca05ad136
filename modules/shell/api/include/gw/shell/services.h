// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <functional>
#include <gw/contract/link.h>

namespace gw::shell {

/// What a module may ask of the window. Implemented by app/window; lives on the GUI thread.
class IShell
{
public:
    virtual ~IShell() = default;
    /// Opens any link: the right seat, the right dock, the exact item.
    virtual void open(const contract::Link &link) = 0;
    /// A sentence at the bottom that goes away by itself. With `undo`, it offers to take the act back while it shows.
    virtual void toast(const QString &text, std::function<void()> undo = {}) = 0;
};

} // namespace gw::shell
