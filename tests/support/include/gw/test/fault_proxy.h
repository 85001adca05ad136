// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QUrl>
#include <chrono>
#include <memory>

namespace gw::test {

/// What happens to a connection that goes through a FaultProxy.
struct Fault
{
    enum class Kind {
        None,
        Refuse,   ///< nobody listens; open connections are reset
        Hang,     ///< no byte goes either way any more, and nothing closes
        Slow,     ///< `latency` per piece and at most `bytesPerSecond` each way
        Truncate, ///< both sides see an orderly end
        Reset,    ///< both sides see a reset
    };
    Kind kind = Kind::None;
    /// Hang, Truncate and Reset strike after so many bytes of the answer …
    qint64 answerBytes = 0;
    /// … or, when not negative, after so many bytes of the request, before any answer.
    qint64 requestBytes = -1;
    std::chrono::milliseconds latency{0};
    qint64 bytesPerSecond = 0; ///< 0: unlimited

    static Fault none() { return {}; }
    static Fault refuse() { return {.kind = Kind::Refuse}; }
    static Fault hang(qint64 answerBytes = 0) { return {.kind = Kind::Hang, .answerBytes = answerBytes}; }
    static Fault slow(std::chrono::milliseconds latency, qint64 bytesPerSecond = 0)
    {
        return {.kind = Kind::Slow, .latency = latency, .bytesPerSecond = bytesPerSecond};
    }
    /// The request arrives at the server, the answer does not, or only its beginning.
    static Fault truncate(qint64 answerBytes) { return {.kind = Kind::Truncate, .answerBytes = answerBytes}; }
    static Fault reset(qint64 answerBytes = 0) { return {.kind = Kind::Reset, .answerBytes = answerBytes}; }
    /// The request does not even arrive whole.
    static Fault cutRequest(qint64 requestBytes) { return {.kind = Kind::Reset, .requestBytes = requestBytes}; }
};

/// A TCP proxy on loopback, on a thread of its own, whose behaviour changes at run time. Thread-safe.
class FaultProxy
{
public:
    explicit FaultProxy(quint16 targetPort = 0); ///< 0: see setTarget()
    ~FaultProxy();

    void setTarget(quint16 port); ///< on 127.0.0.1
    quint16 port() const;
    QUrl url() const; ///< http://127.0.0.1:PORT

    /// For all connections, open ones too: their byte counts begin anew.
    void set(Fault fault);
    /// For the next connection only; open ones are closed, so that the next request really opens it.
    void once(Fault fault);
    void closeAll(); ///< an orderly end of everything that is open

    int accepted() const;       ///< connections so far
    int struck() const;         ///< how often a fault has ended or stopped a connection
    qint64 answerBytes() const; ///< that went through to clients so far

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::test
