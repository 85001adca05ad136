// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../document/fetching.h"
#include "intents.h"
#include <QJsonArray>
#include <gw/outbox/outbox.h>

namespace gw::approval {

/// Puts one write of the seat at work into the outbox; gives its operation.
inline Task<QString> putIntent(outbox::Outbox &outbox, const Fetching &fetching, QLatin1StringView kind,
                               QString objectKey, QJsonObject payload,
                               std::chrono::milliseconds hold = std::chrono::milliseconds(0))
{
    outbox::NewEntry entry;
    entry.kind = kind;
    entry.objectKey = std::move(objectKey);
    entry.payload = std::move(payload);
    entry.seatId = fetching.seat();
    entry.hold = hold;
    return outbox.add(std::move(entry));
}

inline Error rejected(const QString &why)
{
    return {.code = Error::Code::Rejected, .problemType = why};
}

} // namespace gw::approval
