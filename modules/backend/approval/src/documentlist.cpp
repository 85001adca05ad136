// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log.h"
#include "records.h"

#include <gw/portaltypes/documentdrafts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

struct Condition
{
    QStringList all;
    QVariantList parameters;

    void add(const QString &sql, const QVariantList &values = {})
    {
        all.append(u'(' + sql + u')');
        parameters += values;
    }
};

/// Where a caller stands, as the list asks it.
struct Standpoint
{
    QString postId;
    QString agencyId;
    QString office;      ///< the processing unit
    bool isHead = false; ///< of that unit
    QStringList bureau;  ///< every unit under the same top
};

Result<Standpoint> standpointOf(Session &session, const Caller &caller)
{
    Standpoint here;
    const auto seat =
        session.query(u"SELECT p.id, u.id, u.agency_id, p.is_head FROM seat s JOIN post p ON p.id = s.post_id "
                      "JOIN unit u ON u.id = p.unit_id WHERE s.id = ?"_s,
                      {caller.seatId});
    if (!seat)
        return fail(seat.error());
    if (seat->empty())
        return here;
    here.postId = seat->front().text(0);
    here.agencyId = seat->front().text(2);
    const auto office = numbers::processingUnit(session, seat->front().text(1));
    if (!office)
        return fail(office.error());
    here.office = *office;
    here.isHead = seat->front().boolean(3) && *office == seat->front().text(1);
    const auto bureau = session.query(
        u"WITH RECURSIVE above(id, parent_id) AS (SELECT id, parent_id FROM unit WHERE id = ? UNION SELECT u.id, "
        "u.parent_id FROM unit u JOIN above a ON a.parent_id = u.id), below(id) AS (SELECT id FROM above WHERE "
        "parent_id IS NULL UNION SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id) SELECT id FROM below"_s,
        {seat->front().text(1)});
    if (!bureau)
        return fail(bureau.error());
    for (const storage::Row &row : *bureau)
        here.bureau.append(row.text(0));
    return here;
}

const QString tookPart =
    u"EXISTS (SELECT 1 FROM approval_step s WHERE s.document_id = d.id AND (s.acted_seat = ? OR s.post_id = ? OR s.seat_id = ?))"_s;

/// List information by readRange (D7): the same rule as sightOf(), as SQL.
void addSight(Condition &condition, const Caller &caller, const Standpoint &here)
{
    QStringList ways{u"d.drafter_seat_id = ? OR d.drafter_person_id = ?"_s};
    QVariantList values{caller.seatId, caller.personId};
    const QString submitted = u"d.ever_submitted = 1 AND "_s;
    ways.append(submitted + tookPart);
    values << caller.seatId << here.postId << caller.seatId;
    if (caller.may(u"document.records"_s) || caller.may(u"document.audit"_s)) {
        ways.append(u"d.ever_submitted = 1"_s);
    } else if (!caller.may(u"document.admin"_s)) {
        ways.append(submitted + u"d.read_range = 'all'"_s);
        ways.append(submitted + u"d.read_range = 'agency' AND d.agency_id = ?"_s);
        values << here.agencyId;
        ways.append(submitted + u"d.read_range = 'dept' AND d.unit_id = ?"_s);
        values << here.office;
        ways.append(
            submitted
            + u"d.read_range = 'bureau' AND d.unit_id IN (%1)"_s.arg(storage::placeholders(here.bureau.size())));
        values += QVariantList(here.bureau.begin(), here.bureau.end());
        if (here.isHead || caller.may(u"document.clerk"_s)) {
            ways.append(submitted
                        + (here.isHead ? u"d.unit_id = ?"_s : u"d.unit_id = ? AND d.disclosure <> 'closed'"_s));
            values << here.office;
        }
    }
    condition.add(ways.join(u" OR "_s), values);
}

QString likePattern(QString words)
{
    words.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + words + u'%';
}

api::DocumentSummary summaryFrom(const storage::Row &row)
{
    api::DocumentSummary summary;
    summary.id = row.text(0);
    summary.title = row.text(1);
    summary.kind = row.text(2);
    summary.flow = row.text(3);
    summary.state = api::documentStateFromString(row.text(4));
    if (!row.text(5).isEmpty())
        summary.number = row.text(5);
    summary.unitKo = row.text(6);
    summary.unitEn = row.text(7);
    summary.drafter = personView(unpackedPerson(row.text(8)));
    if (!row.isNull(9))
        summary.submittedAt = fromRfc3339(row.text(9));
    if (!row.isNull(10))
        summary.decidedAt = fromRfc3339(row.text(10));
    summary.revision = row.integer(11);
    return summary;
}

} // namespace

Response listDocuments(const Services &services, const Request &request, const Caller &caller)
{
    const auto limit = http::pageLimit(request, 100, 500);
    if (!limit)
        return limit.error();
    const auto parameter = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const QString box = parameter(u"box"_s);
    const QString words = parameter(u"q"_s).normalized(QString::NormalizationForm_C).simplified();
    if (!box.isEmpty() && !QStringList{u"drafted"_s, u"signed"_s, u"unit"_s, u"agency"_s}.contains(box))
        return portal::wrongParameter(u"box"_s, u"unknown-value"_s);
    if (words.size() > 200)
        return portal::wrongParameter(u"q"_s, u"range"_s);
    std::optional<std::pair<QString, QString>> after;
    if (request.query.hasQueryItem(u"cursor"_s)) {
        after = portal::unpackCursor(parameter(u"cursor"_s));
        if (!after)
            return portal::wrongParameter(u"cursor"_s, u"format"_s);
    }
    const auto response = portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto here = standpointOf(session, caller);
        if (!here)
            return fail(here.error());
        Condition condition;
        addSight(condition, caller, *here);
        if (box == u"drafted"_s)
            condition.add(u"d.drafter_seat_id = ?"_s, {caller.seatId});
        else if (box == u"signed"_s)
            condition.add(u"EXISTS (SELECT 1 FROM approval_step s WHERE s.document_id = d.id AND s.acted_seat = ? AND "
                          "s.role <> 'draft')"_s,
                          {caller.seatId});
        else if (box == u"unit"_s)
            condition.add(u"d.unit_id = ?"_s, {here->office});
        else if (box == u"agency"_s)
            condition.add(u"d.agency_id = ?"_s, {here->agencyId});
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
            const QString pattern = likePattern(word);
            condition.add(u"d.title LIKE ? ESCAPE '\\' OR d.number_display LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM "
                          "approval_version v WHERE v.document_id = d.id AND v.no = d.version_no AND v.meta LIKE ? "
                          "ESCAPE '\\')"_s,
                          {pattern, pattern, pattern});
        }
        if (after)
            condition.add(u"d.changed_at < ? OR (d.changed_at = ? AND d.id < ?)"_s,
                          {after->first, after->first, after->second});
        const auto rows = session.query(
            u"SELECT d.id, d.title, d.kind, d.flow, d.state, d.number_display, u.name_ko, u.name_en, d.drafter, "
            "d.submitted_at, d.decided_at, d.revision, d.changed_at FROM approval_document d JOIN unit u ON "
            "u.id = d.unit_id WHERE %1 ORDER BY d.changed_at DESC, d.id DESC LIMIT ?"_s.arg(
                condition.all.join(u" AND "_s)),
            condition.parameters + QVariantList{*limit + 1});
        if (!rows)
            return fail(rows.error());
        api::DocumentList list;
        for (const storage::Row &row : *rows) {
            if (list.items.size() < *limit)
                list.items.append(summaryFrom(row));
        }
        Response page = Response::json(200, api::toJson(list).toObject());
        if (int(rows->size()) <= *limit)
            return page;
        const storage::Row &last = (*rows)[size_t(*limit) - 1];
        return portal::withNext(std::move(page), request, portal::packCursor(last.text(12), last.text(0)));
    });
    if (response.status != 200)
        return response;
    audit::Event event = audit::by(caller, u"registry"_s, box.isEmpty() ? u"documents"_s : box, u"list"_s);
    event.details = {{u"searched"_s, !words.isEmpty()}};
    if (const auto noted = audit::note(services.database, event, services.clock.now()); !noted) {
        qCWarning(lcApproval) << "a search could not be logged:" << noted.error();
        return http::internalError();
    }
    return response;
}

} // namespace gw::backend::approval
