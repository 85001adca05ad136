// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "objects_p.h"
#include <QTimer>
#include <gw/approval/dailylogs.h>
#include <gw/store/autosave.h>

namespace gw::approval {

class DailyLogs::Private : public ObjectParts
{
public:
    explicit Private(const ObjectParts &parts) : ObjectParts(parts) {}
    Task<Done> keep(DailyLog log);
    void sendKept();

    DailyLogs *q = nullptr;
    store::Autosave autosave{std::chrono::milliseconds(1000)};
    QTimer later;
    QHash<QDate, DailyLog> edited; ///< not sent since
};

} // namespace gw::approval
