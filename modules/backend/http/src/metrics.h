// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <array>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>

namespace gw::backend::http {

/// The server's counters. Thread-safe. Labels are route patterns, never paths: their number stays bounded and a path may
/// name a person.
class Metrics
{
public:
    void answered(const QString &route, const QByteArray &method, int status, std::chrono::microseconds took,
                  qint64 bytes);

    std::atomic<qint64> connections = 0; ///< open now
    std::atomic<qint64> accepted = 0;
    std::atomic<qint64> refusedConnections = 0; ///< over the limit of their address
    std::atomic<qint64> acceptFailures = 0;     ///< e.g. out of file descriptors

    /// Prometheus' text format 0.0.4.
    QByteArray text(int streams) const;

private:
    static constexpr std::array<double, 10> bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5}; // seconds
    struct Histogram
    {
        std::array<qint64, bounds.size() + 1> buckets{};
        double sum = 0;
        qint64 count = 0;
    };

    mutable std::mutex m_mutex;
    std::map<std::tuple<QString, QByteArray, int>, qint64> m_requests;
    std::map<QString, Histogram> m_durations;
    qint64 m_bytes = 0;
};

/// The line of the request log. Route, not path; no query, header or body, for any of them may be a secret or personal.
QByteArray requestLogLine(const QString &requestId, const QByteArray &method, const QString &route, int status,
                          std::chrono::microseconds took, qint64 bytes, const QString &refusal);

void logToStderr(const QByteArray &line);

} // namespace gw::backend::http
