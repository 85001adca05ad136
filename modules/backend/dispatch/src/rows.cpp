// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <QJsonDocument>
#include <algorithm>
#include <gw/backend/dispatch/machine.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

const QString targetColumns = u"id, dispatch_id, kind, receiver_id, name, via, ref_dept, personal, state, released, "
                              "attempts, next_at, sent_at, arrived_at, accepted_at, receipt_no, reason, settled"_s;
const QString dispatchColumns =
    u"id, document_id, agency_id, unit_id, drafter_seat, state, title, kind, flow, urgency, number, sender_name, "
    "sender_kind, seal_mode, seal_id, seal_sha256, channel, issued_on, resend_of, ground, note, consent, consent_seat, "
    "consent_at, consent_reason, asked_seat, return_reason, return_seat, return_at, notes, created_at, changed_at, "
    "sent_at, sent_seat, revision"_s;

template <class E>
E word(const storage::Row &row, int column, E preset)
{
    return document::fromText<E>(row.text(column)).value_or(preset);
}

Target targetFrom(const storage::Row &row)
{
    Target target;
    target.id = row.text(0);
    target.dispatchId = row.text(1);
    target.receiver.kind = word(row, 2, document::ReceiverKind::Outside);
    target.receiver.id = row.text(3);
    target.receiver.name = row.text(4);
    target.receiver.via = row.text(5);
    target.receiver.refDept = row.text(6);
    target.receiver.personal = row.boolean(7);
    target.state = word(row, 8, TargetState::Queued);
    target.released = row.boolean(9);
    target.attempts = int(row.integer(10));
    target.nextAt = timeOf(row, 11);
    target.sentAt = timeOf(row, 12);
    target.arrivedAt = timeOf(row, 13);
    target.acceptedAt = timeOf(row, 14);
    target.receiptNo = row.text(15);
    target.reason = row.text(16);
    target.settled = row.boolean(17);
    return target;
}

Dispatch dispatchFrom(const storage::Row &row)
{
    Dispatch dispatch;
    dispatch.id = row.text(0);
    dispatch.documentId = row.text(1);
    dispatch.agencyId = row.text(2);
    dispatch.unitId = row.text(3);
    dispatch.drafterSeat = row.text(4);
    dispatch.state = word(row, 5, DispatchState::DispatchWait);
    dispatch.title = row.text(6);
    dispatch.kind = row.text(7);
    dispatch.flow = row.text(8);
    dispatch.urgency = row.text(9);
    dispatch.number = row.text(10);
    dispatch.senderName = row.text(11);
    dispatch.senderKind = word(row, 12, document::SenderKind::AgencyHead);
    dispatch.sealMode = word(row, 13, document::SealMode::Seal);
    dispatch.sealId = row.text(14);
    dispatch.sealSha256 = row.text(15);
    dispatch.channel = word(row, 16, document::Channel::Exchange);
    dispatch.issuedOn = row.isNull(17) ? QDate() : QDate::fromString(row.text(17), Qt::ISODate);
    dispatch.resendOf = row.text(18);
    dispatch.ground = row.text(19);
    dispatch.note = row.text(20);
    dispatch.consent = row.text(21);
    dispatch.consentSeat = row.text(22);
    dispatch.consentAt = timeOf(row, 23);
    dispatch.consentReason = row.text(24);
    dispatch.askedSeat = row.text(25);
    dispatch.returnReason = row.text(26);
    dispatch.returnSeat = row.text(27);
    dispatch.returnAt = timeOf(row, 28);
    dispatch.notes = QJsonDocument::fromJson(row.text(29).toUtf8()).array();
    dispatch.createdAt = timeOf(row, 30);
    dispatch.changedAt = timeOf(row, 31);
    dispatch.sentAt = timeOf(row, 32);
    dispatch.sentSeat = row.text(33);
    dispatch.revision = row.integer(34);
    return dispatch;
}

QVariantList columnsOf(const Dispatch &d)
{
    return {d.id,
            d.documentId,
            d.agencyId,
            d.unitId,
            d.drafterSeat,
            toText(d.state),
            d.title,
            d.kind,
            d.flow,
            d.urgency,
            d.number,
            d.senderName,
            toText(d.senderKind),
            toText(d.sealMode),
            d.sealId,
            d.sealSha256,
            toText(d.channel),
            d.issuedOn.isValid() ? QVariant(d.issuedOn.toString(Qt::ISODate)) : QVariant(),
            d.resendOf,
            d.ground,
            d.note,
            d.consent,
            d.consentSeat,
            timeOrNull(d.consentAt),
            d.consentReason,
            d.askedSeat,
            d.returnReason,
            d.returnSeat,
            timeOrNull(d.returnAt),
            QString::fromUtf8(QJsonDocument(d.notes).toJson(QJsonDocument::Compact)),
            timeOrNull(d.createdAt),
            timeOrNull(d.changedAt),
            timeOrNull(d.sentAt),
            d.sentSeat,
            d.revision};
}

QVariantList columnsOf(const Target &t, int position)
{
    return {t.id,
            t.dispatchId,
            toText(t.receiver.kind),
            t.receiver.id,
            t.receiver.name,
            t.receiver.via,
            t.receiver.refDept,
            t.receiver.personal ? 1 : 0,
            toText(t.state),
            t.released ? 1 : 0,
            t.attempts,
            timeOrNull(t.nextAt),
            timeOrNull(t.sentAt),
            timeOrNull(t.arrivedAt),
            timeOrNull(t.acceptedAt),
            t.receiptNo,
            t.reason,
            t.settled ? 1 : 0,
            position};
}

Result<QList<Target>> targetsWhere(Session &session, const QString &condition, const QVariantList &parameters)
{
    const auto rows =
        session.query(u"SELECT %1 FROM dispatch_target WHERE %2"_s.arg(targetColumns, condition), parameters);
    if (!rows)
        return fail(rows.error());
    QList<Target> targets;
    for (const storage::Row &row : *rows)
        targets.append(targetFrom(row));
    return targets;
}

Result<QList<Dispatch>> dispatchesWhere(Session &session, const QString &condition, const QVariantList &parameters)
{
    const auto rows = session.query(
        u"SELECT %1 FROM dispatch WHERE %2 ORDER BY created_at, id"_s.arg(dispatchColumns, condition), parameters);
    if (!rows)
        return fail(rows.error());
    QList<Dispatch> dispatches;
    for (const storage::Row &row : *rows) {
        Dispatch dispatch = dispatchFrom(row);
        auto targets = targetsWhere(session, u"dispatch_id = ? ORDER BY position"_s, {dispatch.id});
        if (!targets)
            return fail(targets.error());
        dispatch.targets = std::move(*targets);
        dispatches.append(std::move(dispatch));
    }
    return dispatches;
}

} // namespace

QVariant timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(toRfc3339(time)) : QVariant();
}

QDateTime timeOf(const storage::Row &row, int column)
{
    return row.isNull(column) ? QDateTime() : fromRfc3339(row.text(column));
}

bool Target::isOutside() const
{
    return receiver.kind == document::ReceiverKind::Outside
           || (receiver.kind == document::ReceiverKind::Person && receiver.id.isEmpty());
}

bool Target::needsSomebody() const
{
    return !settled
           && (state == TargetState::Failed || state == TargetState::SentBack || state == TargetState::ResendAsked);
}

bool Dispatch::isWaiting() const
{
    return state != DispatchState::Sent && state != DispatchState::Closed;
}

bool Dispatch::isDone() const
{
    return std::all_of(targets.begin(), targets.end(),
                       [](const Target &target) { return machine::isFinal(target.state, target.isOutside()); });
}

bool Dispatch::needsSomebody() const
{
    return std::any_of(targets.begin(), targets.end(), [](const Target &target) { return target.needsSomebody(); });
}

Result<std::optional<Dispatch>> findDispatch(Session &session, const QString &id)
{
    auto found = dispatchesWhere(session, u"id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return std::optional<Dispatch>();
    return std::optional(found->takeFirst());
}

Result<QList<Dispatch>> dispatchesOf(Session &session, const QString &documentId)
{
    return dispatchesWhere(session, u"document_id = ?"_s, {documentId});
}

Result<std::optional<Target>> findTarget(Session &session, const QString &id)
{
    auto found = targetsWhere(session, u"id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return std::optional<Target>();
    return std::optional(found->takeFirst());
}

Result<Done> insertDispatch(Session &session, const Dispatch &dispatch)
{
    const auto made = session.exec(
        u"INSERT INTO dispatch(%1) VALUES(%2)"_s.arg(dispatchColumns, storage::placeholders(35)), columnsOf(dispatch));
    if (!made)
        return fail(made.error());
    return replaceTargets(session, dispatch);
}

Result<Done> saveDispatch(Session &session, Dispatch &dispatch, const QDateTime &now)
{
    dispatch.revision += 1;
    dispatch.changedAt = now;
    QString assignments = dispatchColumns;
    assignments.replace(u","_s, u" = ?,"_s);
    QVariantList columns = columnsOf(dispatch);
    columns.append(dispatch.id);
    const auto saved = session.exec(u"UPDATE dispatch SET %1 = ? WHERE id = ?"_s.arg(assignments), columns);
    if (!saved)
        return fail(saved.error());
    return Done{};
}

Result<Done> replaceTargets(Session &session, const Dispatch &dispatch)
{
    if (const auto gone = session.exec(u"DELETE FROM dispatch_target WHERE dispatch_id = ?"_s, {dispatch.id}); !gone)
        return fail(gone.error());
    std::vector<QVariantList> rows;
    for (int i = 0; i < dispatch.targets.size(); ++i)
        rows.push_back(columnsOf(dispatch.targets.at(i), i));
    return session.execMany(
        u"INSERT INTO dispatch_target(%1, position) VALUES(%2)"_s.arg(targetColumns, storage::placeholders(19)), rows);
}

Result<Done> saveTarget(Session &session, const Target &target)
{
    const auto saved = session.exec(
        u"UPDATE dispatch_target SET state = ?, released = ?, attempts = ?, next_at = ?, sent_at = ?, arrived_at = ?, "
        "accepted_at = ?, receipt_no = ?, reason = ?, settled = ? WHERE id = ?"_s,
        {toText(target.state), target.released ? 1 : 0, target.attempts, timeOrNull(target.nextAt),
         timeOrNull(target.sentAt), timeOrNull(target.arrivedAt), timeOrNull(target.acceptedAt), target.receiptNo,
         target.reason, target.settled ? 1 : 0, target.id});
    if (!saved)
        return fail(saved.error());
    return Done{};
}

} // namespace gw::backend::dispatch
