// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <expected>
#include <gw/base/error.h>

namespace gw {

/// A value, or the reason why there is none. Errors are values: no exception crosses a target.
template <class T>
using Result = std::expected<T, Error>;

/// "It worked, and there is nothing to say about it."
struct Done
{
    bool operator==(const Done &) const = default;
};

/// `return fail(Error::Code::Offline, detail);` from any function that returns a Result or a Task.
[[nodiscard]] inline std::unexpected<Error> fail(Error::Code code, QString detail = {})
{
    return std::unexpected(Error{code, std::move(detail)});
}

/// Passes an error on unchanged.
[[nodiscard]] inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

} // namespace gw
