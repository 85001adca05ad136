// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "records.h"
#include "log.h"
#include "reading.h"

#include <QJsonDocument>
#include <gw/base/ids.h>
#include <gw/portaltypes/documentrecords.h>
#include <gw/portaltypes/wrong.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

std::optional<QString> numberOrNone(const QString &display)
{
    return display.isEmpty() ? std::nullopt : std::optional(display);
}

Result<QList<api::RegistrationChange>> registrationChanges(Session &session, const QString &documentId)
{
    const auto rows = session.query(u"SELECT at, author, field, before, after, reason FROM registration_change "
                                    "WHERE document_id = ? ORDER BY at, id"_s,
                                    {documentId});
    if (!rows)
        return fail(rows.error());
    QList<api::RegistrationChange> changes;
    for (const storage::Row &row : *rows)
        changes.append({.at = fromRfc3339(row.text(0)),
                        .by = personView(unpackedPerson(row.text(1))),
                        .field = row.text(2),
                        .before = row.text(3),
                        .after = row.text(4),
                        .reason = row.text(5)});
    return changes;
}

Result<QList<api::DocumentLink>> links(Session &session, const DocumentRow &row)
{
    QList<api::DocumentLink> all;
    const auto add = [&](const QString &kind, const QString &sql, const QString &id) -> Result<Done> {
        const auto rows = session.query(sql, {id});
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &other : *rows)
            all.append(
                {.kind = kind, .id = other.text(0), .title = other.text(1), .number = numberOrNone(other.text(2))});
        return Done{};
    };
    const auto version = findVersion(session, row.document.id, row.document.versionNo);
    if (!version)
        return fail(version.error());
    const QString related = *version ? (*version)->meta.value(u"relatedDocumentId"_s).toString() : QString();
    const auto corrects =
        add(u"corrects"_s, u"SELECT id, title, number_display FROM approval_document WHERE id = ?"_s, related);
    if (!corrects)
        return fail(corrects.error());
    // The other way round: the newest versions that name this document (Art. 17).
    const auto corrected =
        session.query(u"SELECT d.id, d.title, d.number_display FROM approval_document d JOIN approval_version v ON "
                      u"v.document_id = d.id "
                      "AND v.no = d.version_no WHERE d.unit_id = ? AND v.meta LIKE ? ORDER BY d.id"_s,
                      {row.document.unitId, u"%\"relatedDocumentId\":\"%1\"%"_s.arg(row.document.id)});
    if (!corrected)
        return fail(corrected.error());
    for (const storage::Row &other : *corrected)
        all.append({.kind = u"corrected-by"_s,
                    .id = other.text(0),
                    .title = other.text(1),
                    .number = numberOrNone(other.text(2))});
    if (!row.receiptId.isEmpty())
        all.append({.kind = u"answers"_s, .id = row.receiptId, .title = {}, .number = {}});
    if (!row.memoId.isEmpty())
        all.append({.kind = u"memo"_s, .id = row.memoId, .title = {}, .number = {}});
    return all;
}

Response getCard(const Services &services, const Request &request, const Caller &caller)
{
    return readContent(services, request, caller, u"read-card"_s,
                       [](Session &session, const Work &work) -> Result<Response> {
                           const auto card = cardView(session, work);
                           if (!card)
                               return fail(card.error());
                           return Response::json(200, *card);
                       });
}

/// Who reads the log of a document (D7): its drafter, the head of the unit, records officers, auditors.
Result<bool> mayReadAudit(Session &session, const Work &work)
{
    if (work.caller.may(u"document.records"_s) || work.caller.may(u"document.audit"_s)
        || work.row.document.drafterSeatId == work.caller.seatId)
        return true;
    const auto heads = headSeats(session, work.row.document.unitId, work.now);
    if (!heads)
        return fail(heads.error());
    return heads->contains(work.caller.seatId);
}

api::AuditEvent eventView(const audit::Line &line, const QHash<QString, Person> &people)
{
    api::AuditEvent view;
    view.seq = line.seq;
    view.at = line.at;
    const auto person = [&people](const QString &seatId) -> std::optional<api::ApprovalPerson> {
        const auto found = people.find(seatId);
        return found == people.end() ? std::nullopt : std::optional(personView(*found));
    };
    view.actor = person(line.event.seatId);
    view.onBehalfOf = person(line.event.onBehalfOf);
    view.action = line.event.action;
    view.refused = line.event.action.startsWith(u"refused:"_s);
    view.object = line.event.object + u':' + line.event.objectId;
    const auto member = [&line](const QString &name) -> std::optional<QString> {
        const QJsonValue value = line.event.details.value(name);
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    };
    view.before = member(u"before"_s);
    view.after = member(u"state"_s);
    if (const auto after = member(u"after"_s))
        view.after = after;
    view.prevHash = line.prevHash;
    view.hash = line.hash;
    return view;
}

/// Every line is as it was written, and follows the one before of the same document.
bool isWhole(const QList<audit::Line> &lines)
{
    QString before;
    for (const audit::Line &line : lines) {
        if (line.documentPrevHash != before || line.hash != audit::hashOf(line))
            return false;
        before = line.hash;
    }
    return true;
}

Response listAudit(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    qint64 after = 0;
    if (request.query.hasQueryItem(u"cursor"_s)) {
        const auto cursor = portal::unpackCursor(request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!cursor)
            return portal::wrongParameter(u"cursor"_s, u"format"_s);
        after = cursor->first.toLongLong();
    }
    bool refused = false;
    const auto rule = [&](Session &session, const Work &work) -> Result<Response> {
        const auto may = mayReadAudit(session, work);
        if (!may)
            return fail(may.error());
        if (!*may) {
            refused = true;
            return refusal(request, machine::Refusal{machine::Refusal::Kind::Forbidden, u"no-audit"_s});
        }
        const auto lines = audit::linesOfDocument(session, work.row.document.id);
        if (!lines)
            return fail(lines.error());
        QStringList seats;
        for (const audit::Line &line : *lines)
            seats << line.event.seatId << line.event.onBehalfOf;
        const auto people = personsOn(session, seats);
        if (!people)
            return fail(people.error());
        api::AuditEvents view;
        view.unbroken = isWhole(*lines);
        QString next;
        for (const audit::Line &line : *lines) {
            if (line.seq <= after)
                continue;
            if (view.items.size() == *limit) {
                next = portal::packCursor(QString::number(view.items.last().seq), {});
                break;
            }
            view.items.append(eventView(line, *people));
        }
        Response response = Response::json(200, api::toJson(view).toObject());
        return next.isEmpty() ? response : portal::withNext(std::move(response), request, next);
    };
    const Response response = readContent(services, request, caller, u"read-audit"_s, rule);
    if (refused) {
        if (const auto noted = noteReading(services, caller, request.parameter(u"id"_s), u"refused:no-audit"_s); !noted)
            return http::internalError();
    }
    return response;
}

Result<Done> changeField(Session &session, Work &work, const QString &field, const QString &before,
                         const QString &after, const QString &reason, const Person &author)
{
    const auto kept =
        session.exec(u"INSERT INTO registration_change(id, document_id, field, before, after, reason, author, "
                     "at) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {newId(), work.row.document.id, field, before, after, reason, packed(author), work.now});
    if (!kept)
        return fail(kept.error());
    audit::Event event = audit::by(work.caller, u"document"_s, work.row.document.id, u"change-registration"_s);
    event.details = {{u"field"_s, field}, {u"before"_s, before}, {u"after"_s, after}, {u"reason"_s, reason}};
    const auto logged = audit::append(session, event, work.now);
    return logged ? Result<Done>(Done{}) : fail(logged.error());
}

/// The registration data as they are now: those of the signed card, and what was changed since.
Result<QJsonObject> registrationNow(Session &session, const Work &work)
{
    const auto version = findVersion(session, work.row.document.id, work.row.document.versionNo);
    if (!version)
        return fail(version.error());
    QJsonObject now;
    if (*version) {
        for (const QString &name : {u"disclosure"_s, u"retention"_s})
            now.insert(name, (*version)->meta.value(name));
    }
    now.insert(u"unitTaskCode"_s, work.row.unitTaskCode);
    now.insert(u"recordFileId"_s, work.row.recordFileId);
    now.insert(u"readRange"_s, work.row.readRange);
    const auto changes = registrationChanges(session, work.row.document.id);
    if (!changes)
        return fail(changes.error());
    for (const api::RegistrationChange &change : *changes) {
        const QJsonObject object = QJsonDocument::fromJson(change.after.toUtf8()).object();
        now.insert(change.field, change.field == u"disclosure"_s ? QJsonValue(object) : QJsonValue(change.after));
    }
    return now;
}

QString shown(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toString();
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

/// What the change names, checked as a card would be.
QList<http::FieldError> wrongRegistration(const api::RegistrationDraft &draft, QJsonObject meta)
{
    QList<http::FieldError> errors;
    if (draft.disclosure)
        meta.insert(u"disclosure"_s, *draft.disclosure);
    if (draft.retention)
        meta.insert(u"retention"_s, *draft.retention);
    if (draft.readRange)
        meta.insert(u"readRange"_s, *draft.readRange);
    const auto parsed = doc::metaFromJson(meta);
    if (!parsed)
        errors.append({{}, u"format"_s, parsed.error().detail});
    else if (parsed->disclosure.grade != doc::Disclosure::Open && parsed->disclosure.grounds.isEmpty())
        errors.append({u"/disclosure/grounds"_s, u"required"_s, {}});
    return errors;
}

Result<Response> changeRegistrationWith(Session &session, Work &work, const api::RegistrationDraft &draft)
{
    using R = machine::Refusal;
    if (!work.caller.may(u"document.records"_s)) // D4.15
        return refusal(work.request, R{R::Kind::Forbidden, u"not-records-officer"_s});
    if (!work.row.document.isDecided())
        return refusal(work.request, u"wrong-state"_s, &work.row);
    const QString reason = draft.reason.trimmed().left(2000);
    if (reason.isEmpty())
        return refusal(work.request, u"needs-reason"_s, &work.row);
    const auto version = findVersion(session, work.row.document.id, work.row.document.versionNo);
    const auto before = version ? registrationNow(session, work) : Result<QJsonObject>(fail(version.error()));
    if (!before)
        return fail(before.error());
    auto errors = wrongRegistration(draft, *version ? (*version)->meta : QJsonObject());
    if (draft.recordFileId) {
        const auto file = session.query(u"SELECT 1 FROM record_file WHERE id = ?"_s, {*draft.recordFileId});
        if (!file)
            return fail(file.error());
        if (file->empty())
            errors.append({u"/recordFileId"_s, u"unknown-value"_s, {}});
    }
    if (!errors.isEmpty())
        return http::invalidFields(errors);
    const auto author = personOn(session, work.caller.seatId);
    if (!author)
        return fail(author.error());
    QJsonObject wanted;
    if (draft.disclosure)
        wanted.insert(u"disclosure"_s, *draft.disclosure);
    for (const auto &[name, value] :
         {std::pair(u"retention"_s, draft.retention), std::pair(u"unitTaskCode"_s, draft.unitTaskCode),
          std::pair(u"recordFileId"_s, draft.recordFileId), std::pair(u"readRange"_s, draft.readRange)}) {
        if (value)
            wanted.insert(name, *value);
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QString old = shown(before->value(it.key()));
        if (old == shown(it.value()))
            continue;
        const auto changed =
            changeField(session, work, it.key(), old, shown(it.value()), reason, author->value_or(Person()));
        if (!changed)
            return fail(changed.error());
    }
    work.row.readRange = draft.readRange.value_or(work.row.readRange);
    work.row.unitTaskCode = draft.unitTaskCode.value_or(work.row.unitTaskCode);
    work.row.recordFileId = draft.recordFileId.value_or(work.row.recordFileId);
    if (draft.disclosure)
        std::ignore = doc::fromText(draft.disclosure->value(u"grade"_s).toString(), work.row.document.disclosure);
    if (const auto stored = storeDocument(session, work.row, work.now); !stored)
        return fail(stored.error());
    const auto card = cardView(session, work);
    if (!card)
        return fail(card.error());
    return Response::json(200, *card);
}

Response changeRegistration(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    api::RegistrationDraft draft;
    if (!api::fromJson(*body, draft))
        return http::invalidFields({{u'/' + api::wrongMember(), u"type"_s, {}}});
    return work(services, request, caller, portal::Key::Required,
                [&](Session &session, Work &work) { return changeRegistrationWith(session, work, draft); });
}

/// Who sees a unit's register: its clerk and head, records officers, auditors.
Result<bool> mayReadGaps(Session &session, const Caller &caller, const QString &unitId, const QDateTime &now)
{
    if (caller.may(u"document.records"_s) || caller.may(u"document.audit"_s))
        return true;
    const auto facts = factsAbout(session, {.postId = {}, .seatId = {}, .unitId = unitId}, doc::StepRole::Concur, now);
    if (!facts)
        return fail(facts.error());
    return facts->unitActors.contains(caller.seatId);
}

Response listGaps(const Services &services, const Request &request, const Caller &caller)
{
    const QString unitId = request.query.queryItemValue(u"unitId"_s, QUrl::FullyDecoded);
    const int year = request.query.queryItemValue(u"year"_s).toInt();
    const QString kind = request.query.queryItemValue(u"kind"_s, QUrl::FullyDecoded);
    if (unitId.isEmpty())
        return portal::wrongParameter(u"unitId"_s, u"required"_s);
    if (year < 1900 || year > 9999)
        return portal::wrongParameter(u"year"_s, u"range"_s);
    if (!kind.isEmpty() && kind != u"document"_s && kind != u"receipt"_s)
        return portal::wrongParameter(u"kind"_s, u"unknown-value"_s);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto may = mayReadGaps(session, caller, unitId, services.clock.now());
        if (!may)
            return fail(may.error());
        if (!*may)
            return refusal(request, machine::Refusal{machine::Refusal::Kind::Forbidden, u"not-your-department"_s});
        const bool receipts = kind == u"receipt"_s;
        const auto report =
            numbers::gaps(session, unitId, year, receipts ? numbers::Kind::Receipt : numbers::Kind::Production);
        if (!report && report.error().code == Error::Code::NotFound)
            return portal::wrongParameter(u"unitId"_s, u"unknown-value"_s);
        if (!report)
            return fail(report.error());
        api::NumberGaps view;
        view.unitId = unitId;
        view.year = year;
        view.kind = receipts ? u"receipt"_s : u"document"_s;
        view.last = int(report->next - 1);
        view.given = int(report->issued);
        for (const numbers::Gap &gap : report->gaps) {
            api::NumberGap item{.from = int(gap.first), .to = int(gap.last), .note = {}};
            const auto note = session.query(u"SELECT details FROM audit_event WHERE object = 'register' AND object_id "
                                            u"= ? AND action = 'number-gap' "
                                            "ORDER BY seq"_s,
                                            {u"%1:%2:%3"_s.arg(unitId).arg(year).arg(gap.first)});
            if (!note)
                return fail(note.error());
            if (!note->empty())
                item.note =
                    QJsonDocument::fromJson(note->front().text(0).toUtf8()).object().value(u"reason"_s).toString();
            view.gaps.append(item);
        }
        return Response::json(200, api::toJson(view).toObject());
    });
}

} // namespace

Result<QJsonObject> cardView(Session &session, const Work &work)
{
    api::DocumentCard card;
    card.documentId = work.row.document.id;
    card.title = work.row.title;
    card.number = numberOrNone(work.row.number.display);
    card.state = api::documentStateFromString(doc::toText(work.row.document.state));
    const auto versions = versionsOf(session, work.row.document.id, false);
    if (!versions)
        return fail(versions.error());
    for (const VersionRow &version : *versions)
        card.versions.append(versionView(version));
    const auto line = lineView(session, work);
    if (!line)
        return fail(line.error());
    api::fromJson(*line, card.line);
    const auto opinions = visibleOpinions(session, work);
    if (!opinions)
        return fail(opinions.error());
    for (const OpinionRow &opinion : *opinions)
        card.opinions.append(opinionView(opinion));
    const auto checks = checksOf(session, work.row.document.id);
    if (!checks)
        return fail(checks.error());
    for (const CheckRow &check : *checks)
        card.checkNotes.append(checkView(check));
    auto changes = registrationChanges(session, work.row.document.id);
    if (!changes)
        return fail(changes.error());
    card.registration = std::move(*changes);
    auto related = links(session, work.row);
    if (!related)
        return fail(related.error());
    card.links = std::move(*related);
    return api::toJson(card).toObject();
}

void registerRecords(http::Router &router, const std::shared_ptr<const Services> &services)
{
    addOperation(router, services, "GET", u"/v1/documents/{id}/card"_s, getCard);
    addOperation(router, services, "GET", u"/v1/documents/{id}/audit"_s, listAudit);
    addOperation(router, services, "GET", u"/v1/documents/{id}/record"_s, getRecord);
    addOperation(router, services, "POST", u"/v1/documents/{id}/registration"_s, changeRegistration);
    addOperation(router, services, "GET", u"/v1/numbers/gaps"_s, listGaps);
}

} // namespace gw::backend::approval
