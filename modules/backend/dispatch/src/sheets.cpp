// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sheets.h"

#include "places.h"
#include "views.h"

#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

document::SignatureCell cellFrom(const approval::SignatureCell &from)
{
    document::SignatureCell cell;
    cell.role = document::fromText<document::StepRole>(from.role).value_or(document::StepRole::Review);
    cell.title = from.titleKo;
    const bool skipped = from.marks.contains(u"skipped"_s);
    cell.skipReason = skipped ? from.note : QString();
    cell.name = skipped ? QString() : from.name;
    cell.delegated = from.marks.contains(u"delegated"_s);
    cell.acting = from.marks.contains(u"acting"_s);
    if (from.at && cell.role == document::StepRole::Decide)
        cell.date = directory::officeDay(*from.at).toString(u"MM/dd"_s);
    return cell;
}

bool isConcurrence(document::StepRole role)
{
    return role == document::StepRole::Concur || role == document::StepRole::Agree || role == document::StepRole::Audit;
}

/// The desk of the drafter, as far as the directory knows it.
Result<document::Contact> contactOf(Session &session, const QString &seatId)
{
    const auto rows = session.query(u"SELECT post.phone, person.email FROM seat JOIN post ON post.id = seat.post_id "
                                    "JOIN person ON person.id = seat.person_id WHERE seat.id = ?"_s,
                                    {seatId});
    if (!rows)
        return fail(rows.error());
    document::Contact contact;
    if (!rows->empty()) {
        contact.phone = rows->front().text(0);
        contact.mail = rows->front().text(1);
    }
    return contact;
}

} // namespace

Result<Decided> loadDecided(Session &session, const QString &documentId)
{
    auto issued = approval::loadIssued(session, documentId);
    if (!issued)
        return fail(issued.error());
    auto meta = document::metaFromJson(issued->meta);
    if (!meta)
        return fail(meta.error());
    auto content = document::contentFromJson(issued->content);
    if (!content)
        return fail(content.error());
    auto attachments = document::attachmentsFromJson(issued->attachments);
    if (!attachments)
        return fail(attachments.error());
    return Decided{std::move(*issued), std::move(*meta), std::move(*content), std::move(*attachments)};
}

Result<document::Sheet> sheetOf(Session &session, const Decided &decided, const Dispatch &dispatch,
                                const Target *target)
{
    document::Meta meta = decided.meta;
    meta.senderName = dispatch.senderName;
    meta.receivers.clear();
    for (const Target &each : dispatch.targets) {
        const bool own = target && target->receiver.personal;
        if (own ? each.id == target->id : (!target || !each.receiver.personal))
            meta.receivers.append(each.receiver);
    }
    document::Sheet sheet = document::sheetOf(meta, decided.content, decided.attachments);
    const auto agency = agencyOf(session, dispatch.agencyId);
    if (!agency)
        return fail(agency.error());
    if (*agency)
        sheet.agency = (*agency)->nameKo;
    const auto contact = contactOf(session, dispatch.drafterSeat);
    if (!contact)
        return fail(contact.error());
    sheet.contact = *contact;
    for (const approval::SignatureCell &from : decided.issued.cells) {
        const document::SignatureCell cell = cellFrom(from);
        (isConcurrence(cell.role) ? sheet.concurrers : sheet.approvers).append(cell);
    }
    sheet.number = decided.issued.number ? decided.issued.number->display : QString();
    sheet.issuedOn = dispatch.issuedOn;
    sheet.seal.mode = dispatch.sealMode;
    sheet.seal.signatureOmitted =
        dispatch.sealMode == document::SealMode::OmitMinor && dispatch.senderKind == document::SenderKind::UnitHead;
    // The picture is on the sheet only once the seal was applied, which is when the use is in the ledger.
    if (dispatch.sealMode == document::SealMode::Seal && dispatch.sentAt.isValid()) {
        const auto rows = session.query(u"SELECT size_um FROM seal WHERE id = ?"_s, {dispatch.sealId});
        if (!rows)
            return fail(rows.error());
        sheet.seal.image = dispatch.sealSha256;
        if (!rows->empty())
            sheet.seal.sizeMm = double(rows->front().integer(0)) / 1000.0;
    }
    return sheet;
}

namespace {

struct Print
{
    QString registeredNo;
    QString image; ///< PNG in base64
};

Result<Print> printOf(Session &session, const QString &sealId)
{
    const auto rows = session.query(u"SELECT registered_no, image FROM seal WHERE id = ?"_s, {sealId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return Print{};
    return Print{rows->front().text(0), QString::fromLatin1(rows->front().blob(1).toBase64())};
}

QJsonArray cellsJson(const QList<approval::SignatureCell> &cells, bool concurring)
{
    QJsonArray list;
    for (const approval::SignatureCell &cell : cells) {
        const auto role = document::fromText<document::StepRole>(cell.role).value_or(document::StepRole::Review);
        if (isConcurrence(role) != concurring)
            continue;
        QJsonObject json{{u"role"_s, cell.role},
                         {u"titleKo"_s, cell.titleKo},
                         {u"name"_s, cell.name},
                         {u"marks"_s, QJsonArray::fromStringList(cell.marks)}};
        putText(json, u"note"_s, cell.note);
        if (cell.at)
            json.insert(u"date"_s, directory::officeDay(*cell.at).toString(Qt::ISODate));
        list.append(json);
    }
    return list;
}

QString disclosureText(const document::DisclosureMark &mark)
{
    QStringList grounds;
    for (const int ground : mark.grounds)
        grounds.append(QString::number(ground));
    const QString in = grounds.isEmpty() ? QString() : u"("_s + grounds.join(u", "_s) + u")"_s;
    switch (mark.grade) {
    case document::Disclosure::Open: return u"대국민 공개"_s;
    case document::Disclosure::PartlyOpen: return u"부분공개"_s + in;
    case document::Disclosure::Closed: return u"비공개"_s + in;
    }
    return {};
}

} // namespace

Result<QJsonObject> issuedSheet(Session &session, const Decided &decided, const Dispatch &dispatch,
                                const Target *target)
{
    const auto sheet = sheetOf(session, decided, dispatch, target);
    if (!sheet)
        return fail(sheet.error());
    document::Meta meta = decided.meta;
    meta.senderName = dispatch.senderName;
    meta.receivers.clear(); // who else gets it stands on the sheet, and there only as far as they may know it
    QJsonObject json{{u"documentId"_s, dispatch.documentId},
                     {u"agencyName"_s, sheet->agency},
                     {u"receiverLine"_s, sheet->receiver},
                     {u"viaLine"_s, sheet->via},
                     {u"meta"_s, document::toJson(meta)},
                     {u"content"_s, document::toJson(decided.content)},
                     {u"attachments"_s, document::toJson(decided.attachments)},
                     {u"senderName"_s, dispatch.senderName},
                     {u"cells"_s, cellsJson(decided.issued.cells, false)},
                     {u"concurCells"_s, cellsJson(decided.issued.cells, true)},
                     {u"foot"_s, QJsonObject{{u"address"_s, sheet->contact.address},
                                             {u"postcode"_s, sheet->contact.postcode},
                                             {u"homepage"_s, sheet->contact.homepage},
                                             {u"phone"_s, sheet->contact.phone},
                                             {u"fax"_s, sheet->contact.fax},
                                             {u"email"_s, sheet->contact.mail},
                                             {u"disclosure"_s, disclosureText(decided.meta.disclosure)}}},
                     {u"sheet"_s, document::toJson(*sheet)}};
    if (const auto &number = decided.issued.number) {
        QJsonObject given{{u"display"_s, number->display},
                          {u"serial"_s, number->serial},
                          {u"year"_s, number->year},
                          {u"systemNumber"_s, number->system}};
        putText(given, u"special"_s, decided.issued.specialNumber);
        json.insert(u"number"_s, given);
    }
    if (dispatch.issuedOn.isValid())
        json.insert(u"issuedOn"_s, dispatch.issuedOn.toString(Qt::ISODate));
    if (target)
        json.insert(u"targetId"_s, target->id);
    if (!sheet->seal.image.isEmpty()) {
        const auto print = printOf(session, dispatch.sealId);
        if (!print)
            return fail(print.error());
        json.insert(u"seal"_s, QJsonObject{{u"sealId"_s, dispatch.sealId},
                                           {u"registeredNo"_s, print->registeredNo},
                                           {u"mode"_s, toText(dispatch.sealMode)},
                                           {u"image"_s, print->image}});
        json.insert(u"pictures"_s, QJsonObject{{sheet->seal.image, print->image}});
    }
    return json;
}

} // namespace gw::backend::dispatch
