// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "steprows.h"

#include <gw/base/clock.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

const QString documentColumns =
    u"id, agency_id, unit_id, drafter_seat_id, drafter_person_id, drafter_post_id, drafter, state, kind, flow, title, "
    "urgency, read_range, disclosure, unit_task_code, record_file_id, version_no, version_sha256, round, revision, "
    "amount, "
    "created_at, changed_at, submitted_at, ever_submitted, decided_at, decided_step_id, number_display, number_serial, "
    "number_year, number_system, number_unit_ko, number_unit_en, special_number, chain_head, withdrawal_reason, "
    "withdrawal_asked_at, forced_by, delegation_override, receipt_id, memo_id"_s;

std::optional<QDateTime> optionalTime(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromRfc3339(row.text(column)));
}

QVariant orNull(const std::optional<QDateTime> &time)
{
    return time ? QVariant(*time) : QVariant();
}

QVariantList values(const DocumentRow &row)
{
    const machine::Document &d = row.document;
    return {d.id,
            d.agencyId,
            d.unitId,
            d.drafterSeatId,
            d.drafterPersonId,
            d.drafterPostId,
            packed(row.drafter),
            doc::toText(d.state),
            row.kind,
            doc::toText(d.flow),
            row.title,
            row.urgency,
            row.readRange,
            doc::toText(d.disclosure),
            row.unitTaskCode,
            row.recordFileId,
            d.versionNo,
            d.versionSha256,
            d.round,
            row.revision,
            row.amount ? QVariant(*row.amount) : QVariant(),
            row.createdAt,
            row.changedAt,
            orNull(d.submittedAt),
            d.everSubmitted ? 1 : 0,
            orNull(d.decidedAt),
            d.decidedStepId,
            row.number.display,
            row.number.serial,
            row.number.year,
            row.number.system,
            row.number.unitKo,
            row.number.unitEn,
            row.specialNumber,
            row.chainHead,
            d.withdrawalReason,
            orNull(d.withdrawalAskedAt),
            d.forcedByPerson,
            d.delegationOverride,
            row.receiptId,
            row.memoId};
}

DocumentRow rowFrom(const storage::Row &row)
{
    DocumentRow found;
    machine::Document &d = found.document;
    d.id = row.text(0);
    d.agencyId = row.text(1);
    d.unitId = row.text(2);
    d.drafterSeatId = row.text(3);
    d.drafterPersonId = row.text(4);
    d.drafterPostId = row.text(5);
    found.drafter = unpackedPerson(row.text(6));
    std::ignore = doc::fromText(row.text(7), d.state);
    found.kind = row.text(8);
    std::ignore = doc::fromText(row.text(9), d.flow);
    found.title = row.text(10);
    found.urgency = row.text(11);
    found.readRange = row.text(12);
    std::ignore = doc::fromText(row.text(13), d.disclosure);
    found.unitTaskCode = row.text(14);
    found.recordFileId = row.text(15);
    d.filed = !found.recordFileId.isEmpty();
    d.versionNo = int(row.integer(16));
    d.versionSha256 = row.text(17);
    d.round = int(row.integer(18));
    found.revision = row.integer(19);
    if (!row.isNull(20))
        found.amount = row.integer(20);
    found.createdAt = fromRfc3339(row.text(21));
    found.changedAt = fromRfc3339(row.text(22));
    d.submittedAt = optionalTime(row, 23);
    d.everSubmitted = row.boolean(24);
    d.decidedAt = optionalTime(row, 25);
    d.decidedStepId = row.text(26);
    found.number.display = row.text(27);
    found.number.serial = row.integer(28);
    found.number.year = int(row.integer(29));
    found.number.system = row.text(30);
    found.number.unitKo = row.text(31);
    found.number.unitEn = row.text(32);
    found.number.unitId = d.unitId;
    found.number.agencyId = d.agencyId;
    found.specialNumber = row.text(33);
    found.chainHead = row.text(34);
    d.withdrawalReason = row.text(35);
    d.withdrawalAskedAt = optionalTime(row, 36);
    d.forcedByPerson = row.text(37);
    d.delegationOverride = row.text(38);
    found.receiptId = row.text(39);
    found.memoId = row.text(40);
    return found;
}

Result<Done> done(const Result<qint64> &changed)
{
    return changed ? Result<Done>(Done{}) : fail(changed.error());
}

} // namespace

void DocumentRow::take(const doc::Meta &meta)
{
    title = meta.title;
    kind = doc::toText(meta.kind);
    urgency = doc::toText(meta.urgency);
    readRange = doc::toText(meta.readRange);
    unitTaskCode = meta.unitTaskCode;
    recordFileId = meta.recordFileId;
    document.flow = meta.flow;
    document.important = meta.important;
    document.disclosure = meta.disclosure.grade;
    document.grounds = int(meta.disclosure.grounds.size());
    document.senderNamed = !meta.senderName.isEmpty();
    document.receivers = int(meta.receivers.size());
    document.filed = !meta.recordFileId.isEmpty();
}

DocumentInfo DocumentRow::info() const
{
    return {.id = document.id,
            .state = doc::toText(document.state),
            .kind = kind,
            .flow = doc::toText(document.flow),
            .title = title,
            .urgency = urgency,
            .agencyId = document.agencyId,
            .unitId = document.unitId,
            .drafterSeatId = document.drafterSeatId,
            .drafterPersonId = document.drafterPersonId,
            .numberDisplay = number.display,
            .decidedAt = document.decidedAt,
            .relatedReceiptId = receiptId,
            .revision = revision};
}

QString packed(const Person &person)
{
    QJsonObject json = person.toJson();
    json.insert(u"postId"_s, person.postId);
    json.insert(u"agencyId"_s, person.agencyId);
    return QString::fromUtf8(json::compact(json));
}

Person unpackedPerson(const QString &text)
{
    const QJsonObject json = json::parseObject(text.toUtf8()).value_or(QJsonObject());
    const auto member = [&json](const QString &name) { return json.value(name).toString(); };
    return {.seatId = member(u"seatId"_s),
            .personId = member(u"personId"_s),
            .postId = member(u"postId"_s),
            .name = member(u"name"_s),
            .nameEn = member(u"nameEn"_s),
            .titleKo = member(u"titleKo"_s),
            .titleEn = member(u"titleEn"_s),
            .unitId = member(u"unitId"_s),
            .unitKo = member(u"unitKo"_s),
            .unitEn = member(u"unitEn"_s),
            .agencyId = member(u"agencyId"_s)};
}

Result<std::optional<DocumentRow>> findDocument(Session &session, const QString &id)
{
    const auto rows = session.query(u"SELECT %1 FROM approval_document WHERE id = ?"_s.arg(documentColumns), {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    DocumentRow row = rowFrom(rows->front());
    const auto meta = session.query(u"SELECT meta FROM approval_version WHERE document_id = ? AND no = ?"_s,
                                    {id, row.document.versionNo});
    if (!meta)
        return fail(meta.error());
    if (!meta->empty()) {
        const auto parsed =
            doc::metaFromJson(json::parseObject(meta->front().text(0).toUtf8()).value_or(QJsonObject()));
        if (parsed) {
            row.document.important = parsed->important;
            row.document.grounds = int(parsed->disclosure.grounds.size());
            row.document.senderNamed = !parsed->senderName.isEmpty();
            row.document.receivers = int(parsed->receivers.size());
        }
    }
    auto line = loadLine(session, id, row.document.round, row.actedBy);
    if (!line)
        return fail(line.error());
    row.document.line = std::move(*line);
    return std::optional(std::move(row));
}

Result<Done> insertDocument(Session &session, const DocumentRow &row)
{
    const QVariantList all = values(row);
    const auto added = session.exec(
        u"INSERT INTO approval_document(%1) VALUES(%2)"_s.arg(documentColumns, storage::placeholders(all.size())), all);
    if (!added)
        return fail(added.error());
    return saveLine(session, row);
}

Result<Done> storeDocument(Session &session, DocumentRow &row, const QDateTime &now)
{
    ++row.revision;
    row.changedAt = now;
    QStringList missing;
    for (const machine::Step *step : machine::allSteps(row.document.line)) {
        if (!step->actedBySeat.isEmpty() && row.actedBy.value(step->id).seatId != step->actedBySeat)
            missing.append(step->actedBySeat);
    }
    const auto people = personsOn(session, missing);
    if (!people)
        return fail(people.error());
    for (const machine::Step *step : machine::allSteps(row.document.line)) {
        if (people->contains(step->actedBySeat) && row.actedBy.value(step->id).seatId != step->actedBySeat)
            row.actedBy.insert(step->id, people->value(step->actedBySeat));
    }
    QStringList names = documentColumns.split(u", "_s);
    QVariantList all = values(row);
    names.removeFirst();
    const QVariant id = all.takeFirst();
    const auto changed =
        session.exec(u"UPDATE approval_document SET %1 = ? WHERE id = ?"_s.arg(names.join(u" = ?, "_s)), all << id);
    if (!changed)
        return fail(changed.error());
    return saveLine(session, row);
}

Result<Done> removeDocument(Session &session, const QString &id)
{
    for (const QString &table :
         {u"approval_version"_s, u"approval_step"_s, u"approval_opinion"_s, u"approval_check"_s}) {
        const auto gone = session.exec(u"DELETE FROM %1 WHERE document_id = ?"_s.arg(table), {id});
        if (!gone)
            return fail(gone.error());
    }
    return done(session.exec(u"DELETE FROM approval_document WHERE id = ?"_s, {id}));
}

Result<QList<Round>> allRounds(Session &session, const QString &documentId, QHash<QString, Person> &actedBy)
{
    const auto rows =
        session.query(u"SELECT DISTINCT round FROM approval_step WHERE document_id = ? ORDER BY round"_s, {documentId});
    if (!rows)
        return fail(rows.error());
    QList<Round> rounds;
    for (const storage::Row &row : *rows) {
        Round round;
        round.no = int(row.integer(0));
        auto line = loadLine(session, documentId, round.no, actedBy);
        if (!line)
            return fail(line.error());
        round.line = std::move(*line);
        rounds.append(std::move(round));
    }
    return rounds;
}

} // namespace gw::backend::approval
