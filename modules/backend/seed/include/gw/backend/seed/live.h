// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <functional>
#include <gw/backend/http/events.h>
#include <gw/backend/storage/database.h>
#include <gw/base/clock.h>
#include <memory>

namespace gw::backend::seed {

struct LiveOptions
{
    quint64 value = 1;                         ///< decides what happens, and in which order
    double factor = 1;                         ///< 10: ten times as often
    std::chrono::milliseconds shortest{5'000}; ///< between two events, at factor 1
    std::chrono::milliseconds longest{20'000};
    bool linkedSystems = false; ///< finance and complaints report for themselves: nothing is made up about them
    /// Lets a mail arrive, by chance; the person who got it, empty for nobody (see deliverSomething()). Null: no mail.
    std::function<Result<QString>(const QDateTime &now, quint64 chance)> mail = {};
};

/// Lets a seeded city work at a human pace, on a thread of its own: things begin to wait for somebody or are dealt with,
/// somebody goes away, a notice appears, somebody writes on a board, the numbers of linked systems are refreshed. Half of it happens to the personas,
/// so that whoever signs in as one sees their desk move. Everything goes through the database and is told to `events`.
///
/// Failures of the database are logged, and the next event is tried as if nothing had happened.
class Live final
{
public:
    enum class Event { Arrived, Done, Notice, Absence, Post, Mail, Source, Nothing };

    /// All three must outlive this.
    Live(storage::Database &database, http::EventHub &events, const Clock &clock, LiveOptions options);
    ~Live(); ///< stops

    void start();
    /// Returns when the event in progress, if any, is written.
    void stop();
    bool isRunning() const;

    /// Makes one event happen now, in the caller's thread; not while it runs.
    Result<Event> step();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::seed
