// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/store/store.h>

namespace gw::directory {

/// Keeps the full-text index of people in step with the tables.
///
/// Triggers note whose text has changed; this works the notes off, some hundred people per commit, so that a first load
/// of a whole city never blocks the writer for long and goes on after a restart. Belongs to the GUI thread.
class SearchIndexer final : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive it.
    explicit SearchIndexer(store::Store &store, QObject *parent = nullptr);
    void start(); ///< also works off what an earlier run left
    bool isIdle() const { return !m_running; }

Q_SIGNALS:
    void idle(); ///< everything that was noted is searchable

private:
    QCoro::Task<> workOff();

    store::Store &m_store;
    bool m_started = false;
    bool m_running = false;
    bool m_again = false;
};

} // namespace gw::directory
