// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/store/autosave.h>

#include "log.h"
#include <gw/base/deliver.h>

namespace gw::store {

namespace {

constexpr auto diskRetry = std::chrono::seconds(5);

} // namespace

Autosave::Autosave(std::chrono::milliseconds delay, QObject *parent) : QObject(parent), m_delay(delay)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::now);
}

Autosave::~Autosave()
{
    now();
}

void Autosave::later(const QString &id, Save save)
{
    m_waiting.insert(id, std::move(save));
    if (!m_timer.isActive())
        m_timer.start(m_delay);
}

void Autosave::drop(const QString &id)
{
    m_waiting.remove(id);
    m_begun.remove(id);
}

void Autosave::now()
{
    m_timer.stop();
    const auto waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        begin(it.key(), it.value());
}

void Autosave::begin(const QString &id, const Save &save)
{
    Task<Done> saving = save(); // may drop() what waits
    const quint64 number = m_begun[id] = ++m_lastNumber;
    deliver(std::move(saving), this, [id, number, save](Autosave *self, const Result<Done> &saved) {
        self->ended(id, number, save, saved);
    });
}

void Autosave::ended(const QString &id, quint64 number, const Save &save, const Result<Done> &saved)
{
    if (m_begun.value(id) != number)
        return; // a newer version is on its way, or it was dropped
    m_begun.remove(id);
    if (saved || saved.error().code == Error::Code::Cancelled)
        return; // Cancelled: the store closes
    const Error error = saved.error();
    qCWarning(lcStore) << "a draft cannot be kept:" << error;
    if (!m_waiting.contains(id))
        m_waiting.insert(id, save);
    m_timer.start(diskRetry);
    Q_EMIT failed(error);
}

Task<Done> Autosave::flush()
{
    const QPointer<Autosave> self(this);
    m_timer.stop();
    const QStringList ids = m_waiting.keys();
    Result<Done> all = Done{};
    for (const QString &id : ids) {
        const Save save = self ? m_waiting.take(id) : Save();
        if (!save)
            continue; // dropped, or saved meanwhile
        Task<Done> saving = save();
        const quint64 number = m_begun[id] = ++m_lastNumber;
        const Result<Done> saved = co_await saving;
        if (!saved)
            all = saved;
        if (self)
            ended(id, number, save, saved);
    }
    co_return all;
}

} // namespace gw::store
