// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "metrics.h"

#include <QFile>
#include <QJsonObject>
#include <cstdio>
#include <gw/base/clock.h>
#include <gw/base/json.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::http {
namespace {

void describe(QByteArray &out, const char *name, const char *type, const char *help)
{
    out += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void single(QByteArray &out, const char *name, const char *type, const char *help, qint64 value)
{
    describe(out, name, type, help);
    out += QByteArray(name) + ' ' + QByteArray::number(value) + '\n';
}

/// A label's value: backslash, quote and line feed are escaped.
QByteArray label(const QByteArray &value)
{
    QByteArray escaped = value;
    return escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

/// Resident memory from /proc/self/statm; 0 where there is none.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

/// A method that is not one of ours becomes "OTHER": a client must not be able to make labels.
QByteArray boundedMethod(const QByteArray &method)
{
    for (const char *known : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        if (method == known)
            return method;
    }
    return "OTHER";
}

} // namespace

void Metrics::answered(const QString &route, const QByteArray &method, int status, std::chrono::microseconds took,
                       qint64 bytes)
{
    const double seconds = double(took.count()) / 1e6;
    const std::lock_guard lock(m_mutex);
    ++m_requests[{route, boundedMethod(method), status}];
    m_bytes += bytes;
    Histogram &histogram = m_durations[route];
    ++histogram.buckets[size_t(std::lower_bound(bounds.begin(), bounds.end(), seconds) - bounds.begin())];
    histogram.sum += seconds;
    ++histogram.count;
}

QByteArray Metrics::text(int streams) const
{
    QByteArray out;
    single(out, "gwanmun_connections", "gauge", "Open connections.", connections);
    single(out, "gwanmun_event_streams", "gauge", "Open event streams.", streams);
    single(out, "gwanmun_connections_accepted_total", "counter", "Connections accepted since the start.", accepted);
    single(out, "gwanmun_connections_refused_total", "counter", "Connections over the limit of their address.",
           refusedConnections);
    single(out, "gwanmun_accept_failures_total", "counter", "Failed accepts, e.g. out of file descriptors.",
           acceptFailures);
    single(out, "process_resident_memory_bytes", "gauge", "Resident memory.", residentBytes());

    const std::lock_guard lock(m_mutex);
    single(out, "gwanmun_response_bytes_total", "counter", "Bytes of answers, heads included.", m_bytes);
    describe(out, "gwanmun_http_requests_total", "counter", "Answered requests; an empty route is a refusal.");
    for (const auto &[key, count] : m_requests) {
        const auto &[route, method, status] = key;
        out += "gwanmun_http_requests_total{route=\"" + label(route.toUtf8()) + "\",method=\"" + label(method)
               + "\",status=\"" + QByteArray::number(status) + "\"} " + QByteArray::number(count) + '\n';
    }
    describe(out, "gwanmun_http_request_duration_seconds", "histogram", "From the head's last byte to the answer's.");
    for (const auto &[route, histogram] : m_durations) {
        const QByteArray name = "gwanmun_http_request_duration_seconds";
        const QByteArray where = "route=\"" + label(route.toUtf8()) + '"';
        qint64 upTo = 0;
        for (size_t i = 0; i < bounds.size(); ++i) {
            upTo += histogram.buckets[i];
            out += name + "_bucket{" + where + ",le=\"" + QByteArray::number(bounds[i]) + "\"} "
                   + QByteArray::number(upTo) + '\n';
        }
        out += name + "_bucket{" + where + ",le=\"+Inf\"} " + QByteArray::number(histogram.count) + '\n';
        out += name + "_sum{" + where + "} " + QByteArray::number(histogram.sum) + '\n';
        out += name + "_count{" + where + "} " + QByteArray::number(histogram.count) + '\n';
    }
    return out;
}

QByteArray requestLogLine(const QString &requestId, const QByteArray &method, const QString &route, int status,
                          std::chrono::microseconds took, qint64 bytes, const QString &refusal)
{
    QJsonObject line{
        {u"time"_s, toRfc3339(SystemClock().now())},
        {u"level"_s, status >= 500 ? u"error"_s : u"info"_s},
        {u"requestId"_s, requestId},
        {u"method"_s, QString::fromLatin1(boundedMethod(method))},
        {u"route"_s, route},
        {u"status"_s, status},
        {u"ms"_s, double(took.count()) / 1000},
        {u"bytes"_s, bytes},
    };
    if (!refusal.isEmpty())
        line.insert(u"refusal"_s, refusal);
    return gw::json::compact(line);
}

void logToStderr(const QByteArray &line)
{
    const QByteArray whole = line + '\n'; // in one piece, so that lines of different threads do not mix
    std::fwrite(whole.constData(), 1, std::size_t(whole.size()), stderr);
}

} // namespace gw::backend::http
