// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "definition.h"
#include "session.h"

namespace gw::backend::apps {

/// Whose eyes look, and with which rules.
struct Reader
{
    QString personId;
    QString seatId;
    const Role *role = nullptr; ///< null: sees nothing
};

struct Listed
{
    std::vector<Record> records; ///< what waits for the reader, what waits for others, the rest; the newest first
    qint64 total = 0;
};

struct Deed
{
    QDateTime at;
    QString name;
    Both role;
    QString step;
};

/// What waits for a reader: the numbers of the system's counter.
struct Waiting
{
    qint64 count = 0;
    qint64 overdue = 0;
    QDateTime oldest; ///< invalid without any
    std::vector<Record> top;
};

/// Whether the reader may lead this record on with a step of their role: what somebody else has taken is theirs, unless
/// the reader serves everybody's.
bool mayAct(const Reader &reader, const Step &step, const Record &record);
/// The reader's role can lead it on, and nobody else has taken it.
bool isWaitingFor(const Definition &definition, const Reader &reader, const Record &record);
/// Records whose number, title or person has all the words of `words` and that are in `state` (empty: in any).
Result<Listed> listRecords(storage::Session &session, const Definition &definition, const Reader &reader,
                           const QString &words, const QString &state, int limit);
/// One record, if this reader may see it.
Result<std::optional<Record>> findRecord(storage::Session &session, const Definition &definition, const Reader &reader,
                                         const QString &id);
Result<std::vector<Deed>> historyOf(storage::Session &session, const QString &systemId, const QString &recordId);
/// All for which isWaitingFor() holds, what is due first.
Result<Waiting> waitingFor(storage::Session &session, const Definition &definition, const Reader &reader,
                           const QDateTime &now, int top);
/// Leads a record on. False: it is no longer in the state that the step begins at.
Result<bool> takeStep(storage::Session &session, const Definition &definition, const Step &step, const QString &id,
                      const Visitor &visitor, const QDateTime &now);

} // namespace gw::backend::apps
