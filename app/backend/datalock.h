// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/result.h>

namespace gw::app::backend {

/// The right to use a data directory, for one process at a time, held by the kernel: it ends with the process, however
/// that ends.
class DataLock
{
public:
    /// Makes the directory (owner only) if need be. Error with problemType "in-use" when another process has it.
    static Result<DataLock> take(const QString &directory);
    ~DataLock();
    DataLock(DataLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    DataLock &operator=(DataLock &&) = delete;

private:
    explicit DataLock(int file) : m_file(file) {}
    int m_file = -1;
};

} // namespace gw::app::backend
