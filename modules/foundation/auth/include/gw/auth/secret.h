// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>

namespace gw::auth {

/// A password or a PIN: moved, never copied, and overwritten in memory when it is dropped.
class Secret final
{
public:
    Secret() = default;
    /// Takes the bytes (UTF-8 for passwords). The caller's own copies are the caller's to wipe.
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { m_bytes.detach(); }
    /// From a line edit: converts to UTF-8 and overwrites `text`.
    static Secret taken(QString &text);
    ~Secret();

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    int size() const { return int(m_bytes.size()); }
    const char *data() const { return m_bytes.constData(); } ///< ends with a zero byte
    Secret clone() const; ///< for a second attempt with the same password; wiped on its own

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace gw::auth
