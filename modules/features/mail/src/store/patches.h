// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <gw/outbox/entry.h>
#include <gw/store/jobs.h>

namespace gw::mail {

/// The same change of some messages, as it stands in the payload of an outbox entry. No message is in two changes of one
/// entry.
struct Change
{
    QStringList ids;
    int set = 0;             ///< bits of keywords
    int clear = 0;           ///< bits of keywords
    QStringList add = {};    ///< ids of mailboxes
    QStringList remove = {}; ///< ids of mailboxes
    bool gone = false;       ///< destroyed for good
    bool sameEffect(const Change &other) const
    {
        return set == other.set && clear == other.clear && add == other.add && remove == other.remove
               && gone == other.gone;
    }
};
QJsonObject toJson(const Change &change);
Change changeFrom(const QJsonObject &object);
QJsonArray toJson(const QList<Change> &changes);
QList<Change> changesFrom(const QJsonValue &array);

namespace patches {
/// Shows an open write on the rows. Doing it again changes nothing.
Result<Done> show(store::WriteContext &cache, const outbox::Entry &entry);
Result<Done> hide(store::WriteContext &cache, const outbox::Entry &entry);
/// The server has it now, but for `refused` (id -> reason): those rows are as before and say so.
Result<Done> settle(store::WriteContext &cache, const outbox::Entry &entry, const QJsonObject &refused);
} // namespace patches

} // namespace gw::mail
