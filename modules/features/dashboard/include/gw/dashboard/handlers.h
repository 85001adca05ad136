// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/dashboard/types.h>
#include <gw/outbox/handler.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>

namespace gw::dashboard {

/// "I have read this": PUT /v1/notices/{id}/acknowledgement. Until it is answered the notice is marked as pending.
class AcknowledgeHandler final : public outbox::IHandler
{
public:
    explicit AcknowledgeHandler(Send send) : m_send(std::move(send)) {}

    /// What to put into the outbox.
    static outbox::NewEntry entryFor(const QString &noticeId, const QString &seatId);

    QString kind() const override; ///< "notice.acknowledge"
    QStringList topics() const override;
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    bool isRepeatable() const override { return true; }

private:
    Send m_send;
};

/// Changes some preferences: PATCH /v1/preferences with a merge patch (RFC 7396) and If-Match.
///
/// When another desk was quicker (412) it reads the version of now and sends the same patch on top of it: what only the
/// other one changed stays, what both changed is as it was decided here.
class PreferencesHandler final : public outbox::IHandler
{
public:
    /// `store` must outlive it.
    PreferencesHandler(Send send, store::Store &store) : m_send(std::move(send)), m_store(store) {}

    static QString objectKey();
    static outbox::NewEntry entryFor(const QJsonObject &patch);

    QString kind() const override; ///< "preferences.patch"
    QStringList topics() const override;
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    bool isRepeatable() const override { return true; }

private:
    Send m_send;
    store::Store &m_store;
};

} // namespace gw::dashboard
