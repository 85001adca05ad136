// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <gw/backend/directory/seats.h>
#include <gw/base/json.h>
#include <gw/portaltypes/documentforms.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

struct Place
{
    QString agencyId;
    QString agencyKo;
    QString agencyEn;
    QString processingUnit;
};

Result<Place> placeOf(Session &session, const Caller &caller)
{
    const auto rows =
        session.query(u"SELECT u.id, a.id, a.name_ko, a.name_en FROM seat s JOIN post p ON p.id = s.post_id "
                      "JOIN unit u ON u.id = p.unit_id JOIN agency a ON a.id = u.agency_id WHERE s.id = ?"_s,
                      {caller.seatId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return Place{};
    const storage::Row &row = rows->front();
    const auto unit = numbers::processingUnit(session, row.text(0));
    if (!unit)
        return fail(unit.error());
    return Place{row.text(1), row.text(2), row.text(3), *unit};
}

template <class List>
Response listAnswer(const Request &request, const List &list)
{
    const QJsonObject body = api::toJson(list).toObject();
    return portal::versioned(request, body, http::etagOf(json::compact(body)));
}

Response listForms(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto place = placeOf(session, caller);
        if (!place)
            return fail(place.error());
        const auto rows = session.query(
            u"SELECT id, name_ko, name_en, kind, flow, style, content FROM approval_form ORDER BY position, id"_s);
        if (!rows)
            return fail(rows.error());
        api::DocumentForms forms;
        for (const storage::Row &row : *rows) {
            api::DocumentForm form;
            form.id = row.text(0);
            form.version = 1;
            form.nameKo = row.text(1);
            form.nameEn = row.text(2);
            form.kind = row.text(3);
            if (!row.text(4).isEmpty())
                form.flow = row.text(4);
            form.layout = json::parseObject(row.text(5).toUtf8()).value_or(QJsonObject());
            form.layout.insert(u"agency"_s, place->agencyKo);
            const QJsonObject content = json::parseObject(row.text(6).toUtf8()).value_or(QJsonObject());
            if (!content.isEmpty())
                form.layout.insert(u"content"_s, content);
            forms.items.append(form);
        }
        return listAnswer(request, forms);
    });
}

Response listUnitTasks(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto place = placeOf(session, caller);
        if (!place)
            return fail(place.error());
        const auto rows = session.query(u"SELECT code, name_ko, name_en, unit_id, retention, disclosure FROM unit_task "
                                        "WHERE unit_id = ? ORDER BY code"_s,
                                        {place->processingUnit});
        if (!rows)
            return fail(rows.error());
        api::UnitTasks tasks;
        for (const storage::Row &row : *rows)
            tasks.items.append({.code = row.text(0),
                                .nameKo = row.text(1),
                                .nameEn = row.text(2),
                                .unitId = row.text(3),
                                .retention = row.text(4),
                                .disclosure = row.text(5)});
        return listAnswer(request, tasks);
    });
}

Response listRecordFiles(const Services &services, const Request &request, const Caller &caller)
{
    const QString task = request.query.queryItemValue(u"unitTaskCode"_s, QUrl::FullyDecoded);
    if (task.size() > 40)
        return portal::wrongParameter(u"unitTaskCode"_s, u"range"_s);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto place = placeOf(session, caller);
        if (!place)
            return fail(place.error());
        QString sql = u"SELECT f.id, f.unit_task_code, f.class_no, f.title_ko, f.title_en, f.year, f.volume, f.closed "
                      "FROM record_file f JOIN unit_task t ON t.code = f.unit_task_code WHERE t.unit_id = ?"_s;
        QVariantList parameters{place->processingUnit};
        if (!task.isEmpty()) {
            sql += u" AND f.unit_task_code = ?"_s;
            parameters << task;
        }
        const auto rows =
            session.query(sql + u" ORDER BY f.unit_task_code, f.year DESC, f.class_no, f.volume, f.id"_s, parameters);
        if (!rows)
            return fail(rows.error());
        api::RecordFiles files;
        for (const storage::Row &row : *rows)
            files.items.append({.id = row.text(0),
                                .unitTaskCode = row.text(1),
                                .classNo = row.text(2),
                                .title = http::inLanguageOf(request, row.text(3), row.text(4)),
                                .year = int(row.integer(5)),
                                .volume = int(row.integer(6)),
                                .closed = row.boolean(7)});
        return Response::json(200, api::toJson(files).toObject());
    });
}

Response listDelegationItems(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto place = placeOf(session, caller);
        if (!place)
            return fail(place.error());
        const QString today = portal::today(services.clock);
        const auto rows = session.query(
            u"SELECT i.id, r.source_ko, r.version, r.valid_from, r.valid_to, i.unit_task_code, i.matter_ko, "
            u"i.matter_en, "
            "i.amount_max, i.decider_level, i.concur_units FROM delegation_item i JOIN delegation_rule r ON "
            "r.id = i.rule_id WHERE r.agency_id = ? AND r.valid_from <= ? AND (r.valid_to IS NULL OR r.valid_to >= ?) "
            "ORDER BY i.unit_task_code, i.id"_s,
            {place->agencyId, today, today});
        if (!rows)
            return fail(rows.error());
        api::DelegationItems items;
        for (const storage::Row &row : *rows) {
            api::DelegationItem item;
            item.id = row.text(0);
            item.ruleSource = row.text(1);
            item.version = row.text(2);
            item.validFrom = QDate::fromString(row.text(3), Qt::ISODate);
            if (!row.isNull(4))
                item.validTo = QDate::fromString(row.text(4), Qt::ISODate);
            if (!row.text(5).isEmpty())
                item.unitTaskCode = row.text(5);
            item.matterKo = row.text(6);
            item.matterEn = row.text(7);
            if (!row.isNull(8))
                item.amountMax = row.integer(8);
            item.deciderLevel = row.text(9);
            item.coAgreeUnitIds = row.text(10).split(u',', Qt::SkipEmptyParts);
            items.items.append(item);
        }
        return listAnswer(request, items);
    });
}

} // namespace

void registerForms(http::Router &router, const std::shared_ptr<const Services> &services)
{
    addOperation(router, services, "GET", u"/v1/forms"_s, listForms);
    addOperation(router, services, "GET", u"/v1/unit-tasks"_s, listUnitTasks);
    addOperation(router, services, "GET", u"/v1/record-files"_s, listRecordFiles);
    addOperation(router, services, "GET", u"/v1/delegation-items"_s, listDelegationItems);
}

} // namespace gw::backend::approval
