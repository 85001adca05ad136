// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <chrono>

namespace gw::test {

using namespace std::chrono_literals;

/// A client without manners: a blocking TCP socket that sends exactly what it is told.
class RawClient
{
public:
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient();
    RawClient(RawClient &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1)), m_input(std::move(other.m_input))
    {
    }
    RawClient(const RawClient &) = delete;

    bool send(const QByteArray &bytes); ///< false when the server has closed
    /// One whole answer by its Content-Length; what has come when `limit` is over or the server closes.
    QByteArray answer(std::chrono::milliseconds limit = 20s, bool toHead = false);
    QByteArray until(const QByteArray &end, std::chrono::milliseconds limit = 20s);
    QByteArray untilClosed(std::chrono::milliseconds limit = 20s);
    bool isClosed(std::chrono::milliseconds limit = 20s); ///< whether the server closes within `limit`; input is dropped
    void reset();                                        ///< closes with RST

private:
    enum class More { Some, Closed, Timeout };
    More more(std::chrono::milliseconds limit);

    int m_socket = -1;
    QByteArray m_input;
};

int statusOf(const QByteArray &answer);
QByteArray headerOf(const QByteArray &answer, const QByteArray &name); ///< empty when it is not there
QByteArray bodyOf(const QByteArray &answer);

} // namespace gw::test
