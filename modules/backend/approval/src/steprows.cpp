// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "steprows.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

using machine::Group;
using machine::Line;
using machine::Step;

const QString stepColumns = u"id, document_id, round, parent_id, group_no, group_mode, join_rule, position, role, "
                            u"state, post_id, seat_id, unit_id, "
                            "required, mode, decision, acted_seat, acted_person, acted_by, on_behalf_of, absence_id, "
                            "skip_reason, override_note, "
                            "spawned_by, delegated, report_afterwards, saw_older, overridden, version_seen, ready_at, "
                            "opened_at, seen_at, acted_at, "
                            "return_reason"_s;

QVariant timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QVariant(toRfc3339(*time)) : QVariant();
}

std::optional<QDateTime> timeAt(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromRfc3339(row.text(column)));
}

void collectRows(const DocumentRow &row, const Line &line, const QString &parentId, std::vector<QVariantList> &into)
{
    int groupNo = 0;
    for (const Group &group : line) {
        int position = 0;
        for (const Step &step : group.steps) {
            const auto actedBy = row.actedBy.find(step.id);
            into.push_back({step.id,
                            row.document.id,
                            row.document.round,
                            parentId,
                            groupNo,
                            doc::toText(group.mode),
                            doc::toText(group.joinRule),
                            position++,
                            doc::toText(step.role),
                            doc::toText(step.state),
                            step.assignee.postId,
                            step.assignee.seatId,
                            step.assignee.unitId,
                            step.required ? 1 : 0,
                            doc::toText(step.mode),
                            step.decision ? doc::toText(*step.decision) : u""_s,
                            step.actedBySeat,
                            step.actedByPerson,
                            actedBy == row.actedBy.end() ? u""_s : packed(*actedBy),
                            step.onBehalfOf,
                            step.absenceId,
                            step.skipReason,
                            step.overrideNote,
                            step.spawnedBy,
                            step.delegated ? 1 : 0,
                            step.reportAfterwards ? 1 : 0,
                            step.sawOlderVersion ? 1 : 0,
                            step.overridden ? 1 : 0,
                            step.versionSeen,
                            timeOrNull(step.readyAt),
                            timeOrNull(step.openedAt),
                            timeOrNull(step.seenAt),
                            timeOrNull(step.actedAt),
                            step.returnReason});
            collectRows(row, step.subLine, step.id, into);
        }
        ++groupNo;
    }
}

Step stepFrom(const storage::Row &row)
{
    Step step;
    step.id = row.text(0);
    std::ignore = doc::fromText(row.text(8), step.role);
    std::ignore = doc::fromText(row.text(9), step.state);
    step.assignee = {.postId = row.text(10), .seatId = row.text(11), .unitId = row.text(12)};
    step.required = row.boolean(13);
    std::ignore = doc::fromText(row.text(14), step.mode);
    if (!row.text(15).isEmpty())
        step.decision = doc::fromText<doc::Decision>(row.text(15));
    step.actedBySeat = row.text(16);
    step.actedByPerson = row.text(17);
    step.onBehalfOf = row.text(19);
    step.absenceId = row.text(20);
    step.skipReason = row.text(21);
    step.overrideNote = row.text(22);
    step.spawnedBy = row.text(23);
    step.delegated = row.boolean(24);
    step.reportAfterwards = row.boolean(25);
    step.sawOlderVersion = row.boolean(26);
    step.overridden = row.boolean(27);
    step.versionSeen = int(row.integer(28));
    step.readyAt = timeAt(row, 29);
    step.openedAt = timeAt(row, 30);
    step.seenAt = timeAt(row, 31);
    step.actedAt = timeAt(row, 32);
    step.returnReason = row.text(33);
    return step;
}

/// Puts a step where its row says it stands; rows come in the order of the line.
void place(Line &line, const storage::Row &row)
{
    const auto groupNo = size_t(row.integer(4));
    while (line.size() <= groupNo)
        line.emplace_back();
    std::ignore = doc::fromText(row.text(5), line[groupNo].mode);
    std::ignore = doc::fromText(row.text(6), line[groupNo].joinRule);
    line[groupNo].steps.push_back(stepFrom(row));
}

} // namespace

Result<Line> loadLine(Session &session, const QString &documentId, int round, QHash<QString, Person> &actedBy)
{
    const auto rows = session.query(u"SELECT %1 FROM approval_step WHERE document_id = ? AND round = ? "
                                    "ORDER BY group_no, position"_s.arg(stepColumns),
                                    {documentId, round});
    if (!rows)
        return fail(rows.error());
    Line line;
    for (const storage::Row &row : *rows) {
        if (!row.text(18).isEmpty())
            actedBy.insert(row.text(0), unpackedPerson(row.text(18)));
        if (row.text(3).isEmpty())
            place(line, row);
    }
    for (const storage::Row &row : *rows) {
        if (row.text(3).isEmpty())
            continue;
        if (Step *parent = machine::findStep(line, row.text(3)))
            place(parent->subLine, row);
    }
    return line;
}

Result<Done> saveLine(Session &session, const DocumentRow &row)
{
    const auto gone = session.exec(u"DELETE FROM approval_step WHERE document_id = ? AND round = ?"_s,
                                   {row.document.id, row.document.round});
    if (!gone)
        return fail(gone.error());
    std::vector<QVariantList> all;
    collectRows(row, row.document.line, {}, all);
    if (all.empty())
        return Done{};
    return session.execMany(
        u"INSERT INTO approval_step(%1) VALUES(%2)"_s.arg(stepColumns, storage::placeholders(all.front().size())), all);
}

} // namespace gw::backend::approval
