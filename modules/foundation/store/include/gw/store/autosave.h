// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <QTimer>
#include <gw/base/task.h>

namespace gw::store {

/// Keeps what is being typed: a moment after the first keystroke, the newest version of each thing, and again every few
/// seconds while the disk refuses. GUI thread.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    using Save = std::function<Task<Done>()>;

    /// `delay`: the longest time between a keystroke and the begin of the save. Whoever types without a pause is kept, too.
    explicit Autosave(std::chrono::milliseconds delay, QObject *parent = nullptr);
    ~Autosave() override; ///< now()

    /// Call for each keystroke, cheap. A later `save` of the same id takes the place of one that has not begun.
    void later(const QString &id, Save save);
    /// Forgets what has not begun: it was saved another way, or thrown away. What has begun is not tried again.
    void drop(const QString &id);
    /// Begins to save all that waits.
    void now();
    /// Saves all that waits; rejected with the last error. What could not be saved waits on.
    Task<Done> flush();

Q_SIGNALS:
    void failed(const gw::Error &error); ///< it could not be kept (disk full …); it is tried again

private:
    void begin(const QString &id, const Save &save);
    void ended(const QString &id, quint64 number, const Save &save, const Result<Done> &saved);

    const std::chrono::milliseconds m_delay;
    QHash<QString, Save> m_waiting;
    QHash<QString, quint64> m_begun; ///< the newest version that is on its way: an older one must not come after it
    quint64 m_lastNumber = 0;
    QTimer m_timer;
};

} // namespace gw::store
