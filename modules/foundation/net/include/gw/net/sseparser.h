// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace gw::net {

/// One dispatched event of a `text/event-stream`.
struct SseEvent
{
    QString type = QStringLiteral("message");
    QString data;
    QString id; ///< the last event id at that time
    bool operator==(const SseEvent &) const = default;
};

/// Bytes in, events out: WHATWG HTML 9.2.5 and 9.2.6. Knows nothing of networks.
class SseParser final
{
public:
    static constexpr qsizetype maxEvent = qsizetype(256) * 1024; ///< bytes of one event; hints are small

    /// Events that `bytes` completes. Pieces may be cut anywhere, also inside a character or between CR and LF.
    QList<SseEvent> feed(QByteArrayView bytes);
    /// The stream ended: an unfinished event is dropped, the last event id is kept.
    void reset();

    QString lastEventId() const { return m_lastId; }
    void setLastEventId(const QString &id) { m_lastId = id; }
    std::optional<std::chrono::milliseconds> retry() const { return m_retry; } ///< what the server asked for
    bool overflowed() const { return m_overflow; } ///< an event was larger than maxEvent: give the stream up

private:
    void line(QByteArrayView text, QList<SseEvent> &out);

    QByteArray m_buffer;
    QByteArray m_data;
    QByteArray m_type;
    QString m_lastId;
    std::optional<std::chrono::milliseconds> m_retry;
    bool m_started = false;
    bool m_skipLineFeed = false;
    bool m_overflow = false;
};

} // namespace gw::net
