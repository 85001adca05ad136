// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "chart.h"
#include "random.h"

#include <gw/portaltypes/counters.h>

namespace gw::backend::seed
{

/// What a unit deals with, as something that waits for a seat: "거주자우선주차 배정 계획(안)" for an approval. `unit` is where it
/// comes from or what it is about; `day` is when it arrived.
Both waitingTitle(Random &random, gw::portal::CounterKind kind, const Both &topic, const Both &unit, QDate day);
/// The `gwanmun:` link to it.
QString waitingLink(gw::portal::CounterKind kind, const QString &id);

struct NoticeText {
    QString unit; ///< the division that publishes it
    Both title;
    Both body;
    bool mustRead = false;
};
const std::vector<NoticeText> &cityNotices();
/// For any bureau or district: %1 in the texts is its name.
const std::vector<NoticeText> &bureauNotices();
const std::vector<NoticeText> &districtNotices();
/// What `--live` publishes while the city works.
const std::vector<NoticeText> &liveNotices();

} // namespace gw::backend::seed
