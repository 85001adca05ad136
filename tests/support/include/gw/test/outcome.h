// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/result.h>
#include <optional>

namespace gw::test {

/// The error's code, or nothing when there is a value: asking a Result that holds one for its error() is undefined and
/// may well give the code that a test hopes for.
template <class T>
std::optional<Error::Code> codeOf(const Result<T> &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error().code);
}

/// The error's problemType, or a text that no error has.
template <class T>
QString problemOf(const Result<T> &outcome)
{
    return outcome ? QStringLiteral("(no error)") : outcome.error().problemType;
}

} // namespace gw::test
