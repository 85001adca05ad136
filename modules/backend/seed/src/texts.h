// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "chart.h"
#include "random.h"

#include <gw/portaltypes/counters.h>

namespace gw::backend::seed {

/// What something that waits is about.
struct Subject
{
    Both topic;  ///< "거주자우선주차 배정"
    Both unit;   ///< where it comes from
    Both person; ///< who made it
};
/// Its title; `day` is when it arrived. What citizens write is about a district instead.
Both waitingTitle(Random &random, gw::portal::CounterKind kind, const Subject &about, QDate day);
/// The same day between 8 and 20 o'clock, Korean time; the day before if that is still to come. Colleagues rarely write at
/// night.
QDateTime inOfficeHours(Random &random, const QDateTime &time, const QDateTime &now);
/// The `gwanmun:` link to it.
QString waitingLink(gw::portal::CounterKind kind, const QString &id);

struct NoticeText
{
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
