// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoroFuture>
#include <QCoroTask>
#include <coroutine>
#include <cstddef>
#include <gw/base/result.h>

namespace gw {

/// The one asynchronous type: a coroutine of a Result.
///
/// It starts at once and runs on the thread that called it. Parameters are taken by value and lambdas that are
/// coroutines capture nothing (C++ Core Guidelines CP.51, CP.53): what they would refer to may be gone.
template <class T>
using Task = QCoro::Task<Result<T>>;

/// QCoro compares its handle with nullptr. Found through gw::Error, this keeps the compiler from taking the comparison
/// of std::expected for it when T itself converts from nullptr (QByteArray, smart pointers).
template <class Promise>
constexpr bool operator==(std::coroutine_handle<Promise> handle, std::nullptr_t) noexcept
{
    return !handle;
}

} // namespace gw
