// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QObject>
#include <functional>

namespace gw::app {

/// One sentence of the status area's panel, worst first.
struct StatusLine
{
    enum class Level { Fine, Notice, Attention };
    Level level = Level::Fine;
    QString text;
    QString detail; ///< second line: when, which file, request id
    QString actionLabel = {};
    std::function<void()> action = {};
};

/// How the desk is doing, in words: what the pill in the top bar and its panel say. Set by the session, read by the
/// window. GUI thread.
class DeskStatus final : public QObject
{
    Q_OBJECT

public:
    enum class State { Online, Syncing, Offline, Attention };
    Q_ENUM(State)
    using QObject::QObject;

    State state() const { return m_state; }
    QDateTime since() const { return m_since; }           ///< of Offline: when the server was last heard
    int waitingWrites() const { return m_waitingWrites; } ///< outbox entries that are not confirmed yet
    const QList<StatusLine> &lines() const { return m_lines; }
    void set(State state, QDateTime since, int waitingWrites, QList<StatusLine> lines);

Q_SIGNALS:
    void changed();

private:
    State m_state = State::Online;
    QDateTime m_since;
    int m_waitingWrites = 0;
    QList<StatusLine> m_lines;
};

} // namespace gw::app
