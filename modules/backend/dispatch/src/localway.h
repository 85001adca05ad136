// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <gw/backend/dispatch/relay.h>

namespace gw::backend::dispatch {

/// The agencies and units of this server: what is sent is received in the same transaction.
class LocalWay final : public IRelay
{
public:
    bool serves(const document::Receiver &receiver) const override;
    Result<Delivery> deliver(storage::Session &session, const Envelope &envelope, const QDateTime &now) override;
    Result<Done> recall(storage::Session &session, const QString &targetId, const QDateTime &now) override;

    /// Whose rows changed since the last call; for hints.
    QSet<QString> takeTouched() { return std::exchange(m_touched, {}); }

private:
    QSet<QString> m_touched;
};

} // namespace gw::backend::dispatch
