// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "build.h"
#include "files.h"
#include "mirror.h"
#include "server.h"
#include <gw/mail/sending.h>
#include <gw/outbox/handler.h>

namespace gw::mail {

// Names of the kinds, as they are stored.
inline constexpr QLatin1StringView sendKind{"mail.send"};
inline constexpr QLatin1StringView unscheduleKind{"mail.unschedule"};
inline constexpr QLatin1StringView markKind{"mail.mark"};
inline constexpr QLatin1StringView receiptKind{"mail.receipt"};
inline constexpr QLatin1StringView signatureKind{"mail.signature"};
inline QString sendKey(const QString &draftId)
{
    return QStringLiteral("mail-send/") + draftId;
}

/// What handlers work with, as long as `server` is there.
struct Workshop
{
    DraftStore &drafts;
    RecipientBook &book;
    Senders &senders;
    Files &files;
    ServerSide &server;
    Mirror &mirror;
    const Clock &clock;
    std::function<bool(const QString &accountId, const QDateTime &at)> serverHolds;
};

/// Everything that waits in the outbox for mail, without an effect on the cache: what it does is seen when it is done.
class Kind : public outbox::IHandler
{
public:
    Kind(Workshop &workshop, QLatin1StringView name) : m_shop(workshop), m_alive(&workshop.server), m_name(name) {}
    QString kind() const final { return m_name; }
    QStringList topics() const final { return {}; }
    Result<Done> applyLocal(store::WriteContext &, const outbox::Entry &) const final { return Done{}; }
    Result<Done> revert(store::WriteContext &, const outbox::Entry &) const final { return Done{}; }
    Result<Done> applyAnswer(store::WriteContext &, const outbox::Entry &) const final { return Done{}; }
    bool isRepeatable() const final { return true; } // each looks first whether it has happened

protected:
    Workshop &m_shop;
    const QPointer<ServerSide> m_alive; ///< the outbox keeps handlers when mail is gone

private:
    QLatin1StringView m_name;
};

QList<std::shared_ptr<outbox::IHandler>> sendKinds(Workshop &workshop);
std::shared_ptr<outbox::IHandler> submitKind(Workshop &workshop);

} // namespace gw::mail
