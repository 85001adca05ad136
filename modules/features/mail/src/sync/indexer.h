// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/store/store.h>

namespace gw::mail {

/// Keeps the search index in step with the messages, some hundred per commit, and lets a load of many go first. Belongs to
/// the GUI thread.
class Indexer final : public QObject
{
    Q_OBJECT

public:
    /// `isBusy`: rows are just being loaded by the thousand.
    Indexer(store::Store &store, std::function<bool()> isBusy, QObject *parent = nullptr);
    void start(); ///< also works off what an earlier run left
    void stop();
    void wake();

Q_SIGNALS:
    void idle(); ///< everything is searchable

private:
    QCoro::Task<> workOff();

    store::Store &m_store;
    std::function<bool()> m_isBusy;
    bool m_started = false;
    bool m_running = false;
    bool m_again = false;
};

} // namespace gw::mail
