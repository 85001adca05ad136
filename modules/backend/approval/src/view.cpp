// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "view.h"

#include <algorithm>
#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

QHash<QString, SignatureRow> newestByStep(const QList<SignatureRow> &signatures)
{
    QHash<QString, SignatureRow> newest;
    for (const SignatureRow &signature : signatures)
        newest.insert(signature.stepId, signature);
    return newest;
}

/// Titles, units and people of everything a line points to, read at once.
struct Names
{
    struct Place
    {
        QString titleKo;
        QString titleEn;
        QString unitKo;
        QString unitEn;
    };
    QHash<QString, Place> posts;
    QHash<QString, Place> units;
    QHash<QString, Person> seats;
    QHash<QString, QString> holderOfPost; ///< its first valid seat
};

Result<Names> namesFor(Session &session, const machine::Line &line, const QDateTime &now)
{
    Names names;
    QStringList posts;
    QStringList units;
    QStringList seats;
    for (const machine::Step *step : machine::allSteps(line)) {
        posts += step->assignee.postId;
        units += step->assignee.unitId;
        seats += step->assignee.seatId;
    }
    for (QStringList *list : {&posts, &units, &seats}) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    if (!posts.isEmpty()) {
        const QString today = directory::officeDay(now).toString(Qt::ISODate);
        QVariantList parameters{today, today};
        parameters += QVariantList(posts.begin(), posts.end());
        const auto rows =
            session.query(u"SELECT p.id, p.title_ko, p.title_en, u.name_ko, u.name_en, (SELECT min(s.id) FROM seat s "
                          u"JOIN person h ON "
                          "h.id = s.person_id WHERE s.post_id = p.id AND s.valid_from <= ? AND (s.valid_to IS NULL OR "
                          "s.valid_to >= ?) "
                          "AND h.state <> 'left') FROM post p JOIN unit u ON u.id = p.unit_id WHERE p.id IN (%1)"_s.arg(
                              storage::placeholders(posts.size())),
                          parameters);
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows) {
            names.posts.insert(row.text(0), {row.text(1), row.text(2), row.text(3), row.text(4)});
            if (!row.isNull(5)) {
                names.holderOfPost.insert(row.text(0), row.text(5));
                seats.append(row.text(5));
            }
        }
    }
    if (!units.isEmpty()) {
        const auto rows = session.query(
            u"SELECT id, name_ko, name_en FROM unit WHERE id IN (%1)"_s.arg(storage::placeholders(units.size())),
            QVariantList(units.begin(), units.end()));
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows)
            names.units.insert(row.text(0), {{}, {}, row.text(1), row.text(2)});
    }
    auto people = personsOn(session, seats);
    if (!people)
        return fail(people.error());
    names.seats = std::move(*people);
    return names;
}

api::StepAssignee assigneeView(const machine::Assignee &assignee, const Names &names)
{
    api::StepAssignee view;
    const auto optional = [](const QString &id) { return id.isEmpty() ? std::nullopt : std::optional(id); };
    view.postId = optional(assignee.postId);
    view.seatId = optional(assignee.seatId);
    view.unitId = optional(assignee.unitId);
    Names::Place place = assignee.isUnit() ? names.units.value(assignee.unitId) : names.posts.value(assignee.postId);
    const QString seat = assignee.seatId.isEmpty() ? names.holderOfPost.value(assignee.postId) : assignee.seatId;
    if (const auto person = names.seats.find(seat); person != names.seats.end()) {
        view.person = personView(*person);
        if (!assignee.seatId.isEmpty())
            place = {person->titleKo, person->titleEn, person->unitKo, person->unitEn};
    }
    view.titleKo = place.titleKo;
    view.titleEn = place.titleEn;
    view.unitKo = place.unitKo;
    view.unitEn = place.unitEn;
    return view;
}

/// Makes the line of one document for one caller.
class LineView
{
public:
    LineView(const Work &work, const Names &names, const QList<SignatureRow> &signatures)
        : m_work(work), m_names(names), m_signatures(newestByStep(signatures))
    {
    }

    QList<api::StepGroup> groups(const machine::Line &line)
    {
        QList<api::StepGroup> views;
        for (const machine::Group &group : line) {
            api::StepGroup view;
            view.mode = api::stepGroupModeFromString(doc::toText(group.mode));
            view.joinRule = api::stepJoinRuleFromString(doc::toText(group.joinRule));
            for (const machine::Step &step : group.steps) {
                view.steps.append(stepView(step));
                if (!step.subLine.empty())
                    m_subLines.append({step.id, groups(step.subLine)});
            }
            views.append(view);
        }
        return views;
    }
    QList<api::SubLine> subLines() const { return m_subLines; }

private:
    api::Step stepView(const machine::Step &step) const
    {
        api::Step view;
        view.id = step.id;
        view.role = api::stepRoleFromString(doc::toText(step.role));
        view.state = api::stepStateFromString(doc::toText(step.state));
        view.required = step.required;
        view.assignee = assigneeView(step.assignee, m_names);
        view.mode = api::stepModeFromString(doc::toText(modeOf(step)));
        if (step.decision)
            view.decision = api::stepDecisionFromString(doc::toText(*step.decision));
        if (const auto who = m_work.row.actedBy.find(step.id); who != m_work.row.actedBy.end() && step.actedAt)
            view.actedBy = personView(*who);
        view.actedAt = step.actedAt;
        view.openedAt = step.openedAt;
        if (!step.skipReason.isEmpty())
            view.skipReason = step.skipReason;
        view.sawOlderVersion = step.sawOlderVersion;
        if (step.versionSeen > 0)
            view.versionNoSeen = step.versionSeen;
        if (const auto signature = m_signatures.find(step.id); signature != m_signatures.end())
            view.signature = signatureView(*signature);
        view.marks = marksOf(m_work.row, step);
        if (step.actedAt)
            view.dateShown = directory::officeDay(*step.actedAt);
        view.hasSubLine = !step.subLine.empty();
        view.canAct = !machine::mayDoAt(m_work.row.document, step, m_work.actor, m_work.facts).isEmpty();
        return view;
    }

    /// What a signature says: as it was signed, or as this caller would sign now.
    doc::StepMode modeOf(const machine::Step &step) const
    {
        if (!step.isOnTurn())
            return step.mode;
        if (machine::standingOf(step, m_work.actor, m_work.facts) == machine::Standing::Acting)
            return doc::StepMode::Acting;
        const bool delegated = step.role == doc::StepRole::Decide && !m_work.facts.deciderIsAgencyHead
                               && machine::decideStep(m_work.row.document.line) == &step;
        return delegated ? doc::StepMode::Delegated : doc::StepMode::Self;
    }

    static api::StepSignature signatureView(const SignatureRow &row)
    {
        api::StepSignature view;
        view.kind = api::signatureKindFromString(row.kind);
        view.payloadSha256 = row.payloadSha256;
        view.signatureSha256 = row.signatureSha256;
        if (!row.certSubject.isEmpty())
            view.certSubject = row.certSubject;
        view.at = row.at;
        return view;
    }

    const Work &m_work;
    const Names &m_names;
    const QHash<QString, SignatureRow> m_signatures;
    QList<api::SubLine> m_subLines;
};

bool seesOpinion(const Work &work, const OpinionRow &opinion, bool ofTheLine)
{
    if (opinion.visibility == u"all"_s || opinion.by.seatId == work.caller.seatId)
        return true;
    if (opinion.visibility == u"line"_s)
        return ofTheLine;
    const machine::Step *decider = machine::decideStep(work.row.document.line);
    return decider
           && (decider->actedBySeat == work.caller.seatId
               || machine::standingOf(*decider, work.actor, work.facts) != machine::Standing::None);
}

bool takesPart(const Work &work)
{
    if (work.row.document.drafterSeatId == work.caller.seatId)
        return true;
    return std::ranges::any_of(machine::allSteps(work.row.document.line), [&work](const machine::Step *step) {
        return step->actedBySeat == work.caller.seatId || step->assignee.postId == work.actor.postId
               || step->assignee.seatId == work.caller.seatId
               || machine::standingOf(*step, work.actor, work.facts) != machine::Standing::None;
    });
}

/// What follows the decision is of the drafter and of the clerks and the head of the unit; dispatch and circulation ask again.
Result<QStringList> mayAfterwards(Session &session, const Work &work)
{
    using S = doc::DocumentState;
    const machine::Document &d = work.row.document;
    QStringList may;
    if (!d.isDecided())
        return may;
    if (work.caller.may(u"document.records"_s))
        may.append(u"change-registration"_s);
    const auto unit =
        factsAbout(session, {.postId = {}, .seatId = {}, .unitId = d.unitId}, doc::StepRole::Concur, work.now);
    if (!unit)
        return fail(unit.error());
    if (d.drafterSeatId != work.caller.seatId && !unit->unitActors.contains(work.caller.seatId))
        return may;
    may.append(u"circulate"_s);
    if (d.flow == doc::Flow::Internal)
        return may;
    may.append(d.state == S::Sent || d.state == S::Closed ? u"resend"_s : u"dispatch"_s);
    return may;
}

QStringList mayView(const Work &work)
{
    QStringList may = machine::mayDo(work.row.document, work.actor, work.facts);
    for (const machine::Step *step : machine::allSteps(work.row.document.line)) {
        for (const QString &action : machine::mayDoAt(work.row.document, *step, work.actor, work.facts)) {
            if (!may.contains(action))
                may.append(action);
        }
    }
    return may;
}

QString returnReason(const DocumentRow &row)
{
    for (const machine::Step *step : machine::allSteps(row.document.line)) {
        if (step->state == doc::StepState::Returned)
            return step->returnReason;
    }
    return {};
}

Result<api::DocumentOwner> ownerView(Session &session, const machine::Document &d)
{
    const auto rows = session.query(u"SELECT a.name_ko, a.name_en, u.name_ko, u.name_en FROM unit u JOIN agency a ON "
                                    "a.id = u.agency_id WHERE u.id = ?"_s,
                                    {d.unitId});
    if (!rows)
        return fail(rows.error());
    api::DocumentOwner owner;
    owner.agencyId = d.agencyId;
    owner.unitId = d.unitId;
    if (!rows->empty()) {
        owner.agencyKo = rows->front().text(0);
        owner.agencyEn = rows->front().text(1);
        owner.unitKo = rows->front().text(2);
        owner.unitEn = rows->front().text(3);
    }
    return owner;
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void fill(api::Document &view, const Work &work, const VersionRow &version)
{
    const machine::Document &d = work.row.document;
    view.id = d.id;
    view.revision = work.row.revision;
    view.state = api::documentStateFromString(doc::toText(d.state));
    view.held = d.isHeld();
    view.meta = version.meta;
    view.content = version.content;
    view.attachments = attachmentsView(version.attachments);
    view.version = versionView(version);
    view.drafter = personView(work.row.drafter);
    if (!work.row.number.display.isEmpty())
        view.number = numberView(work.row);
    view.decidedAt = d.decidedAt;
    view.chainHead = work.row.chainHead;
    view.may = mayView(work);
    view.createdAt = work.row.createdAt;
    view.submittedAt = d.submittedAt;
    view.relatedReceiptId = unlessEmpty(work.row.receiptId);
    view.memoId = unlessEmpty(work.row.memoId);
    view.withdrawalReason = unlessEmpty(d.withdrawalReason);
    view.relatedDocumentId = unlessEmpty(version.meta.value(u"relatedDocumentId"_s).toString());
}

Result<api::ApprovalLine> approvalLine(Session &session, const Work &work)
{
    const auto names = namesFor(session, work.row.document.line, work.now);
    if (!names)
        return fail(names.error());
    const auto signatures = signaturesOf(session, work.row.document.id);
    if (!signatures)
        return fail(signatures.error());
    LineView maker(work, *names, *signatures);
    api::ApprovalLine line;
    line.groups = maker.groups(work.row.document.line);
    line.subLines = maker.subLines();
    if (work.facts.requiredLevel) {
        line.deciderLevel = toText(*work.facts.requiredLevel);
        if (work.facts.deciderLevel && *work.facts.deciderLevel > *work.facts.requiredLevel)
            line.warning = api::CodedText{u"above-delegation"_s, u"위임전결 규칙이 정한 결재권자보다 높은 직위입니다"_s,
                                          u"The decider is above the level that the delegation rule names"_s};
    }
    return line;
}

} // namespace

api::ApprovalPerson personView(const Person &person)
{
    return {.seatId = person.seatId,
            .personId = person.personId,
            .name = person.name,
            .nameEn = person.nameEn,
            .titleKo = person.titleKo,
            .titleEn = person.titleEn,
            .unitId = person.unitId,
            .unitKo = person.unitKo,
            .unitEn = person.unitEn};
}

QList<api::DocumentAttachment> attachmentsView(const QJsonArray &attachments)
{
    QList<api::DocumentAttachment> views;
    for (const QJsonValue &value : attachments) {
        const QJsonObject one = value.toObject();
        views.append({.id = one.value(u"id"_s).toString(),
                      .name = one.value(u"name"_s).toString(),
                      .mime = one.value(u"mime"_s).toString(),
                      .size = one.value(u"size"_s).toInteger(),
                      .sha256 = one.value(u"sha256"_s).toString(),
                      .openFormat = one.value(u"openFormat"_s).toBool(),
                      .order = one.value(u"order"_s).toInt()});
    }
    return views;
}

api::VersionInfo versionView(const VersionRow &version)
{
    return {.no = version.no,
            .versionSha256 = version.hashes.version,
            .bodySha256 = version.hashes.body,
            .attachSha256 = version.hashes.attachManifest,
            .metaSha256 = version.hashes.meta,
            .createdAt = version.createdAt,
            .by = personView(version.by),
            .cause = version.cause};
}

api::DocumentNumber numberView(const DocumentRow &row)
{
    api::DocumentNumber view;
    view.display = row.number.display;
    view.serial = int(row.number.serial);
    view.year = row.number.year;
    view.systemNumber = row.number.system;
    view.special = unlessEmpty(row.specialNumber);
    return view;
}

api::Opinion opinionView(const OpinionRow &row)
{
    api::Opinion view;
    view.id = row.id;
    view.stepId = unlessEmpty(row.stepId);
    view.by = personView(row.by);
    view.text = row.text;
    view.visibility = api::opinionVisibilityFromString(row.visibility);
    if (!row.decision.isEmpty())
        view.decision = api::stepDecisionFromString(row.decision);
    view.versionNo = row.versionNo;
    view.at = row.at;
    return view;
}

api::CheckNote checkView(const CheckRow &row)
{
    return {.code = row.code, .reason = row.reason, .by = personView(row.by), .at = row.at};
}

QStringList marksOf(const DocumentRow &row, const machine::Step &step)
{
    QStringList marks;
    if (step.role == doc::StepRole::Decide && step.state == doc::StepState::Done && step.delegated) {
        const bool sole = step.mode != doc::StepMode::Acting && step.actedBySeat == row.document.drafterSeatId;
        marks.append(sole ? u"sole"_s : u"delegated"_s);
    }
    if (step.mode == doc::StepMode::Acting && step.actedAt)
        marks.append(u"acting"_s);
    if (step.state == doc::StepState::Skipped)
        marks.append(u"skipped"_s);
    if (step.state == doc::StepState::PostDone)
        marks.append(u"post-read"_s);
    return marks;
}

Result<QList<OpinionRow>> visibleOpinions(Session &session, const Work &work)
{
    const auto all = opinionsOf(session, work.row.document.id);
    if (!all)
        return all;
    const bool part = takesPart(work);
    QList<OpinionRow> visible;
    for (const OpinionRow &opinion : *all) {
        if (seesOpinion(work, opinion, part))
            visible.append(opinion);
    }
    return visible;
}

Result<QJsonObject> lineView(Session &session, const Work &work)
{
    const auto line = approvalLine(session, work);
    if (!line)
        return fail(line.error());
    return api::toJson(*line).toObject();
}

Result<QJsonObject> documentView(Session &session, const Work &work)
{
    const auto version = findVersion(session, work.row.document.id, work.row.document.versionNo);
    if (!version)
        return fail(version.error());
    if (!*version)
        return fail(Error::Code::Storage, u"a document without its version"_s);
    api::Document view;
    fill(view, work, **version);
    auto owner = ownerView(session, work.row.document);
    if (!owner)
        return fail(owner.error());
    view.owner = std::move(*owner);
    const auto afterwards = mayAfterwards(session, work);
    if (!afterwards)
        return fail(afterwards.error());
    view.may += *afterwards;
    auto line = approvalLine(session, work);
    if (!line)
        return fail(line.error());
    view.line = std::move(*line);
    const auto opinions = visibleOpinions(session, work);
    if (!opinions)
        return fail(opinions.error());
    for (const OpinionRow &opinion : *opinions)
        view.opinions.append(opinionView(opinion));
    const auto checks = checksOf(session, work.row.document.id);
    if (!checks)
        return fail(checks.error());
    for (const CheckRow &check : *checks)
        view.checkNotes.append(checkView(check));
    view.returnReason = unlessEmpty(returnReason(work.row));
    return api::toJson(view).toObject();
}

Result<Response> answer(Session &session, Work &work, int status)
{
    const auto view = documentView(session, work);
    if (!view)
        return fail(view.error());
    return Response::json(status, *view).withHeader("ETag", http::etag(work.row.revision));
}

} // namespace gw::backend::approval
