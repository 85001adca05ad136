// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "places.h"
#include "sealrows.h"
#include "views.h"

#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

Result<qint64> usesOf(Session &session, const QString &sealId)
{
    const auto rows = session.query(u"SELECT count(*) FROM seal_use WHERE seal_id = ?"_s, {sealId});
    if (!rows)
        return fail(rows.error());
    return rows->front().integer(0);
}

Result<QJsonObject> sealJson(Session &session, const Seal &seal, bool mayUse)
{
    const auto uses = usesOf(session, seal.id);
    if (!uses)
        return fail(uses.error());
    QJsonObject json{{u"id"_s, seal.id},
                     {u"kind"_s, seal.kind},
                     {u"ownerUnitId"_s, seal.unitId},
                     {u"nameKo"_s, seal.nameKo},
                     {u"nameEn"_s, seal.nameEn},
                     {u"registeredNo"_s, seal.registeredNo},
                     {u"validFrom"_s, seal.validFrom.toString(Qt::ISODate)},
                     {u"uses"_s, *uses},
                     {u"mayUse"_s, mayUse}};
    if (seal.validTo)
        json.insert(u"validTo"_s, seal.validTo->toString(Qt::ISODate));
    return json;
}

} // namespace

Response listSeals(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto place = placeOf(session, caller.seatId);
        if (!place)
            return fail(place.error());
        QJsonArray items;
        if (!*place)
            return Response::json(200, {{u"items"_s, items}});
        const auto seals = sealsOf(session, (*place)->agencyId);
        if (!seals)
            return fail(seals.error());
        const QDate today = QDate::fromString(portal::today(services.clock), Qt::ISODate);
        for (const Seal &seal : *seals) {
            const auto ofAgency = isOfAgency(session, seal);
            if (!ofAgency)
                return fail(ofAgency.error());
            const bool ours = *ofAgency || seal.unitId == (*place)->processingUnitId;
            if (!ours && !caller.may(u"seal.keeper"_s))
                continue;
            const auto json = sealJson(session, seal, ours && seal.isValidOn(today));
            if (!json)
                return fail(json.error());
            items.append(*json);
        }
        return Response::json(200, {{u"items"_s, items}});
    });
}

Response registerSeal(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    Seal seal{.id = newId(),
              .unitId = fields.text(u"ownerUnitId"_s, 1, 64),
              .kind = fields.text(u"kind"_s, 1, 20),
              .nameKo = fields.line(u"nameKo"_s, 1, 100),
              .nameEn = fields.line(u"nameEn"_s, 1, 100),
              .registeredNo = fields.line(u"registeredNo"_s, 1, 40)};
    const QString fileId = fields.text(u"imageFileId"_s, 1, 64);
    const auto from = fields.optionalDate(u"validFrom"_s);
    seal.validTo = fields.optionalDate(u"validTo"_s);
    if (!from)
        fields.wrong(u"validFrom"_s, u"required"_s);
    if (!QStringList{u"office"_s, u"post"_s, u"special"_s}.contains(seal.kind))
        fields.wrong(u"kind"_s, u"unknown-value"_s);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    seal.validFrom = *from;
    return act(services, request, caller, u"seal"_s, seal.id, [&](Act &doing) -> Result<Response> {
        const auto unit = unitOf(doing.session, seal.unitId, doing.day);
        if (!unit)
            return fail(unit.error());
        const auto place = placeOf(doing.session, caller.seatId);
        if (!place)
            return fail(place.error());
        const bool keeper = caller.may(u"seal.keeper"_s) && *place && *unit && (*place)->agencyId == (*unit)->agencyId;
        if (!keeper)
            return doing.forbidden(u"not-keeper"_s, u"그 기관의 관인 관리자만 등록할 수 있습니다."_s,
                                   u"Only a seal keeper of the agency may register a seal."_s);
        if (!services.fileOf)
            return http::invalidFields({{u"/imageFileId"_s, u"not-found"_s}});
        const auto image = services.fileOf(doing.session, caller.personId, fileId);
        if (!image)
            return fail(image.error());
        Seal made = seal;
        made.image = *image;
        if (made.image.isEmpty())
            return http::invalidFields({{u"/imageFileId"_s, u"not-found"_s}});
        if (const auto inserted = insert(doing.session, made, caller.seatId, doing.now); !inserted) {
            if (inserted.error().code == Error::Code::Rejected)
                return http::invalidFields({{u"/imageFileId"_s, u"format"_s}});
            return fail(inserted.error());
        }
        if (const auto noted = doing.note(u"register"_s, {}, {{u"registeredNo"_s, seal.registeredNo}}); !noted)
            return fail(noted.error());
        const auto json = sealJson(doing.session, made, false);
        if (!json)
            return fail(json.error());
        return Response::json(201, *json).withHeader("Location", "/v1/seals/" + seal.id.toLatin1());
    });
}

Response listSealUses(const Services &services, const Request &request, const Caller &caller)
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
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto seal = findSeal(session, request.parameter(u"id"_s));
        if (!seal)
            return fail(seal.error());
        const auto place = placeOf(session, caller.seatId);
        if (!place)
            return fail(place.error());
        if (!*seal || !*place || (*place)->agencyId != (*seal)->agencyId)
            return http::notFound(request);
        if (!caller.may(u"seal.keeper"_s) && !caller.may(u"document.records"_s) && !caller.may(u"document.audit"_s))
            return http::forbidden(http::inLanguageOf(request, u"관인대장을 볼 권한이 없습니다."_s,
                                                      u"You may not read the ledger of seals."_s));
        const auto rows = session.query(u"SELECT seq, id, document_id, number, seat_id, at, target_count FROM seal_use "
                                        "WHERE seal_id = ? AND seq > ? ORDER BY seq LIMIT ?"_s,
                                        {(*seal)->id, after, *limit + 1});
        if (!rows)
            return fail(rows.error());
        Names names;
        for (const storage::Row &row : *rows)
            names.want(row.text(4));
        if (const auto loaded = names.load(session); !loaded)
            return fail(loaded.error());
        QJsonArray items;
        const size_t count = std::min(rows->size(), size_t(*limit));
        for (size_t i = 0; i < count; ++i) {
            const storage::Row &row = (*rows)[i];
            QJsonObject use{{u"id"_s, row.text(1)},
                            {u"documentId"_s, row.text(2)},
                            {u"at"_s, row.text(5)},
                            {u"targetCount"_s, row.integer(6)}};
            putText(use, u"number"_s, row.text(3));
            names.put(use, u"by"_s, row.text(4));
            items.append(use);
        }
        Response response = Response::json(200, {{u"items"_s, items}});
        if (rows->size() <= count)
            return response;
        const QString last = QString::number((*rows)[count - 1].integer(0));
        return portal::withNext(std::move(response), request, portal::packCursor(last, {}));
    });
}

} // namespace gw::backend::dispatch
