// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <glib-object.h>
#include <memory>

namespace gw::backend::mime {

struct GFree
{
    void operator()(void *memory) const { g_free(memory); }
};
struct GUnref
{
    void operator()(void *object) const { g_object_unref(object); }
};
using GText = std::unique_ptr<char, GFree>;
template <class T>
using GRef = std::unique_ptr<T, GUnref>;

/// GMime's tables, once per process.
void startGMime();

} // namespace gw::backend::mime
