// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/preferences.h>

#include "log.h"
#include "mergepatch.h"
#include "rows.h"
#include <QPointer>
#include <gw/base/deliver.h>
#include <gw/dashboard/handlers.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {

PreferencesService::PreferencesService(store::Store &store, outbox::Outbox &outbox, QObject *parent)
    : Preferences(parent), m_store(store), m_outbox(outbox)
{
    connect(&m_store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == preferencesTopic)
            reload();
    });
}

void PreferencesService::loadNow()
{
    const Result<QJsonObject> stored =
        m_store.readNow(store::File::Cache, [](sqlite::Connection &db) { return preferencesOf(db); });
    if (stored)
        show(*stored);
    else
        qCWarning(lcDashboard) << "preferences cannot be read:" << stored.error();
}

void PreferencesService::reload()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    for (Unsaved &patch : m_unsaved) {
        if (patch.state == Unsaved::State::Kept)
            patch.state = Unsaved::State::Read; // was in the cache before this reading began
    }
    auto reading = m_store.read(store::File::Cache, [](sqlite::Connection &db) { return preferencesOf(db); });
    deliver(std::move(reading), this, [](PreferencesService *self, const Result<QJsonObject> &stored) {
        self->m_reading = false;
        if (!stored) {
            if (stored.error().code != Error::Code::Cancelled)
                qCWarning(lcDashboard) << "preferences cannot be read:" << stored.error();
            return;
        }
        self->m_unsaved.removeIf([](const Unsaved &patch) { return patch.state == Unsaved::State::Read; });
        self->show(*stored);
        if (self->m_readAgain)
            self->reload();
    });
}

void PreferencesService::show(const QJsonObject &stored)
{
    QJsonObject values = stored;
    for (const Unsaved &patch : std::as_const(m_unsaved))
        values = mergepatch::applied(values, patch.patch);
    const QJsonObject before = std::exchange(m_values, values);
    QStringList keys = before.keys();
    for (const QString &key : values.keys()) {
        if (!before.contains(key))
            keys.append(key);
    }
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) != values.value(key))
            Q_EMIT changed(key);
    }
}

void PreferencesService::set(const QString &key, const QJsonValue &value)
{
    QJsonObject wanted = m_values;
    if (value.isUndefined())
        wanted.remove(key);
    else
        wanted.insert(key, value);
    const QJsonObject patch = mergepatch::difference(m_values, wanted);
    if (patch.isEmpty())
        return;
    m_values = mergepatch::applied(m_values, patch);
    const bool joins = !m_unsaved.isEmpty() && m_unsaved.constLast().state == Unsaved::State::New;
    const auto joined = joins ? mergepatch::composed(m_unsaved.constLast().patch, patch) : std::nullopt;
    if (joined)
        m_unsaved.last().patch = *joined;
    else
        m_unsaved.append({++m_lastNumber, patch});
    if (!m_keeping)
        keep();
    Q_EMIT changed(key);
}

PreferencesService::Unsaved *PreferencesService::unsavedOf(quint64 number)
{
    const auto it = std::ranges::find(m_unsaved, number, &Unsaved::number);
    return it == m_unsaved.end() ? nullptr : &*it;
}

QCoro::Task<> PreferencesService::keep()
{
    const QPointer<PreferencesService> self(this);
    m_keeping = true;
    while (true) {
        const auto next = std::ranges::find(m_unsaved, Unsaved::State::New, &Unsaved::state);
        if (next == m_unsaved.end())
            break;
        const quint64 number = next->number;
        next->state = Unsaved::State::Keeping;
        Task<Done> keeping = keepOne(next->patch);
        const Result<Done> kept = co_await keeping;
        if (!self)
            co_return;
        if (!kept)
            qCWarning(lcDashboard) << "a preference holds only until the end of the session:" << kept.error();
        else if (Unsaved *patch = unsavedOf(number))
            patch->state = Unsaved::State::Kept;
    }
    m_keeping = false;
    reload();
}

Task<Done> PreferencesService::keepOne(QJsonObject patch)
{
    const QPointer<PreferencesService> self(this);
    // A patch that was not sent, or that the server refused, gives way to one that does what both do.
    QString replaced;
    const QList<outbox::Entry> waiting = m_outbox.pendingFor(PreferencesHandler::objectKey());
    if (!waiting.isEmpty()) {
        const outbox::Entry &last = waiting.constLast();
        const bool unsent = last.state == outbox::State::Waiting && last.attempts == 0;
        if (unsent || last.state == outbox::State::NeedsAttention) {
            if (const auto both = mergepatch::composed(last.payload[u"patch"].toObject(), patch)) {
                replaced = last.operationId;
                patch = *both;
            }
        }
    }
    Task<QString> adding = m_outbox.add(PreferencesHandler::entryFor(patch));
    const Result<QString> added = co_await adding;
    if (!added)
        co_return fail(added.error());
    if (!self || replaced.isEmpty())
        co_return Done{};
    // Only now, so that a crash in between loses nothing. If it is on its way already, it is only repeated.
    Task<Done> discarding = m_outbox.discard(replaced);
    const Result<Done> discarded = co_await discarding;
    if (!discarded)
        qCDebug(lcDashboard) << "a patch of preferences was sent meanwhile:" << discarded.error();
    co_return Done{};
}

} // namespace gw::dashboard
