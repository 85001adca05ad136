// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/familyevents/types.h>
#include <gw/outbox/handler.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>

namespace gw::familyevents {

/// Announcing, changing and taking away a family event, and writing to the person. While it waits, a row in family_pending
/// shows its effect; an account stays in the outbox entry.
class WriteHandler final : public outbox::IHandler
{
public:
    /// `store` must outlive it.
    WriteHandler(QLatin1StringView kind, Send send, store::Store &store)
        : m_kind(kind), m_send(std::move(send)), m_store(store)
    {
    }

    /// `document` is what is shown meanwhile, `secret` what only the server gets.
    static outbox::NewEntry entryFor(QLatin1StringView kind, const QString &eventId, const QString &seatId,
                                     const QJsonObject &document, const QJsonObject &secret = {});

    QString kind() const override { return m_kind; }
    QStringList topics() const override { return {eventsTopic}; }
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    bool isRepeatable() const override;

private:
    Task<QString> versionFor(outbox::Entry entry) const;
    QLatin1StringView m_kind;
    Send m_send;
    store::Store &m_store;
};

} // namespace gw::familyevents
