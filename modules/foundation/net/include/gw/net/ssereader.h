// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QUrl>
#include <gw/base/clock.h>
#include <gw/net/sseparser.h>
#include <gw/net/timing.h>
#include <gw/net/transport.h>
#include <memory>

namespace gw::net {

class Managers;

struct SseOptions
{
    QUrl url;                                   ///< absolute
    std::chrono::milliseconds watchdog{60'000}; ///< without a byte (the server sends a comment every 25 s)
    Backoff backoff = {
        .base = std::chrono::seconds(1), .cap = std::chrono::seconds(60), .floor = std::chrono::seconds(1)};
    std::chrono::milliseconds stableAfter{
        10'000}; ///< open for that long, the next failure starts at the first back-off
    Timing timing = Timing::real();
};

/// Keeps one event stream open for as long as it is wanted: watchdog, reconnection with full jitter, Last-Event-ID.
///
/// 204 means stop (this person shall not listen); 401 and the event `reauth` tell the token source and come back with
/// the next token; a redirect is never followed. Any other answer, or a page of a captive portal, is a failure to be
/// tried again later. Lives on the thread of `managers`; destroying it closes the stream.
class SseReader final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Connecting, Open, Waiting, Stopped };
    Q_ENUM(State)

    /// `tokens` may be null. Both must outlive the reader.
    SseReader(Managers &managers, ITokenSource *tokens, const Clock &clock, SseOptions options,
              QObject *parent = nullptr);
    ~SseReader() override;

    void start(); ///< no effect unless Idle or Stopped
    void stop();  ///< to Idle; no signal after it
    /// The network is back or somebody signed in: do not wait any longer. No effect on an open stream.
    void reconnectNow();
    /// Sent with every connection from now on (`Gwanmun-Seat`, `Accept-Language`); an open stream is not touched.
    void setHeader(const QByteArray &name, const QByteArray &value);
    void setLastEventId(const QString &id);
    QString lastEventId() const;
    State state() const;

Q_SIGNALS:
    void connected(); ///< after each (re)connection: whoever depends on hints asks for changes once
    void disconnected(const gw::Error &why);
    void event(const gw::net::SseEvent &event); ///< all but `reauth` and `resync`
    void resync();                              ///< the server cannot replay what was missed: load anew
    void stopped();                             ///< 204

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::net
