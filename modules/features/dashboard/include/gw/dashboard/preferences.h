// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QObject>
#include <gw/contract/preferences.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>

namespace gw::dashboard {

/// Settings that follow the person to every desk. Works without a network; belongs to the GUI thread.
///
/// A value is what the server has with everything on top that was set here and is not there yet. Values are changed
/// member by member, so two desks that change different members of one object both get their way. A null inside an
/// object means that the member goes away (RFC 7396).
class PreferencesService final : public contract::Preferences
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PreferencesService(store::Store &store, outbox::Outbox &outbox, QObject *parent = nullptr);

    QJsonValue value(const QString &key) const override { return m_values.value(key); } ///< undefined: not set
    const QJsonObject &values() const { return m_values; }
    /// Takes effect at once and is kept in the outbox; undefined or null removes the key. Patches that have not been sent
    /// become one.
    void set(const QString &key, const QJsonValue &value) override;
    /// First paint: what is cached, see Store::readNow().
    void loadNow();
    void reload(); ///< follows the store by itself; this is for the start

private:
    /// What was set and may not be in the cache yet.
    struct Unsaved
    {
        enum class State { New, Keeping, Kept, Read };
        quint64 number = 0;
        QJsonObject patch = {};
        State state = State::New;
    };
    Unsaved *unsavedOf(quint64 number);
    void show(const QJsonObject &stored);
    QCoro::Task<> keep();
    Task<Done> keepOne(QJsonObject patch);

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    QJsonObject m_values;
    QList<Unsaved> m_unsaved; ///< in the order of decisions
    quint64 m_lastNumber = 0;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_keeping = false;
};

} // namespace gw::dashboard
