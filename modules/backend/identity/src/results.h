// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/base/result.h>

namespace gw::backend::identity {

// What std::expected::transform and and_then will do; this compiler's library does not have them yet.

/// `fn` of the value, or the error.
template <class T, class Fn>
auto mapped(const Result<T> &result, Fn fn) -> Result<std::invoke_result_t<Fn, const T &>>
{
    if (!result)
        return fail(result.error());
    return fn(*result);
}

/// The result of `fn(value)`, which may fail too, or the first error.
template <class T, class Fn>
auto then(const Result<T> &result, Fn fn) -> std::invoke_result_t<Fn, const T &>
{
    if (!result)
        return fail(result.error());
    return fn(*result);
}

/// Puts the value where the caller of a transaction looks for it.
template <class T, class U>
Result<Done> keep(const Result<T> &result, U &where)
{
    if (!result)
        return fail(result.error());
    where = *result;
    return Done{};
}

/// Only whether it worked.
template <class T>
Result<Done> done(const Result<T> &result)
{
    if (!result)
        return fail(result.error());
    return Done{};
}

} // namespace gw::backend::identity
