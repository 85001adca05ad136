// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/directory/source.h>
#include <gw/outbox/handler.h>
#include <gw/outbox/outbox.h>
#include <gw/portaltypes/absences.h>

namespace gw::directory {

/// Records an absence: POST /v1/absences, exactly once. While it waits, the cache shows it under its operation id.
class AbsenceHandler final : public outbox::IHandler
{
public:
    explicit AbsenceHandler(DirectorySource::Send send) : m_send(std::move(send)) {}

    /// What to put into the outbox.
    static outbox::NewEntry entryFor(const portal::AbsenceDraft &draft, const QString &actingSeatId);

    QString kind() const override;
    QStringList topics() const override;
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;

private:
    DirectorySource::Send m_send;
};

} // namespace gw::directory
