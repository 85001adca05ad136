// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "meta_json.h"
#include "strict.h"
#include <gw/document/sheet.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sheetVersion = 1;
constexpr qsizetype longestLine = 1000;
constexpr qsizetype mostCells = 60;

QJsonObject cellToJson(const SignatureCell &cell)
{
    QJsonObject out{{u"role"_s, toText(cell.role)}, {u"title"_s, cell.title}, {u"name"_s, cell.name}};
    const auto text = [&out](const QString &name, const QString &value) {
        if (!value.isEmpty())
            out.insert(name, value);
    };
    const auto flag = [&out](const QString &name, bool set) {
        if (set)
            out.insert(name, true);
    };
    text(u"image"_s, cell.image);
    text(u"date"_s, cell.date);
    text(u"skipReason"_s, cell.skipReason);
    flag(u"delegated"_s, cell.delegated);
    flag(u"acting"_s, cell.acting);
    flag(u"proposer"_s, cell.proposer);
    flag(u"reporter"_s, cell.reporter);
    return out;
}

QJsonArray cellsToJson(const QList<SignatureCell> &cells)
{
    QJsonArray out;
    for (const SignatureCell &cell : cells)
        out.append(cellToJson(cell));
    return out;
}

QJsonObject lookToJson(const FormLook &look)
{
    return {{u"top"_s, look.top},     {u"bottom"_s, look.bottom},       {u"left"_s, look.left},
            {u"right"_s, look.right}, {u"size"_s, look.size},           {u"lineHeight"_s, look.lineHeight},
            {u"serif"_s, look.serif}, {u"watermark"_s, look.watermark}, {u"pageOfPages"_s, look.pageOfPages}};
}

QJsonObject contactToJson(const Contact &contact)
{
    return {{u"postcode"_s, contact.postcode}, {u"address"_s, contact.address}, {u"homepage"_s, contact.homepage},
            {u"phone"_s, contact.phone},       {u"fax"_s, contact.fax},         {u"mail"_s, contact.mail}};
}

QJsonObject sealToJson(const SealMark &seal)
{
    return {{u"mode"_s, toText(seal.mode)},
            {u"image"_s, seal.image},
            {u"sizeMm"_s, seal.sizeMm},
            {u"signatureOmitted"_s, seal.signatureOmitted}};
}

class SheetReader
{
public:
    Place place;

    Sheet read(const QJsonObject &json)
    {
        Sheet sheet;
        StrictObject object(place, json);
        int version = 0;
        object.integer(u"v"_s, version, sheetVersion, sheetVersion);
        if (version == 0)
            place.refuse(u"no version \"v\""_s);
        object.kind(u"language"_s, sheet.language);
        object.member(u"look"_s, [&](const QJsonValue &value) { readLook(value, sheet.look); });
        line(object, u"headCampaign"_s, sheet.headCampaign);
        object.hash(u"logo"_s, sheet.logo).hash(u"symbol"_s, sheet.symbol);
        line(object, u"agency"_s, sheet.agency);
        line(object, u"receiver"_s, sheet.receiver);
        object.list(u"receivers"_s, MetaLimits::receivers, [&](const QJsonValue &value) {
            const QString name = value.toString();
            if (!value.isString() || name.size() > longestLine || !isPlainText(name))
                place.refuse(u"not a receiver's name"_s);
            sheet.receivers.append(name);
        });
        line(object, u"via"_s, sheet.via);
        line(object, u"title"_s, sheet.title);
        object.member(u"content"_s, [&](const QJsonValue &value) { readContent(value, sheet.content); });
        object.list(u"attachments"_s, MetaLimits::attachments,
                    [&](const QJsonValue &value) { sheet.attachments.append(readAttachment(place, value)); });
        line(object, u"senderName"_s, sheet.senderName);
        object.member(u"seal"_s, [&](const QJsonValue &value) { readSeal(value, sheet.seal); });
        object.list(u"approvers"_s, mostCells,
                    [&](const QJsonValue &value) { sheet.approvers.append(readCell(value)); });
        object.list(u"concurrers"_s, mostCells,
                    [&](const QJsonValue &value) { sheet.concurrers.append(readCell(value)); });
        line(object, u"number"_s, sheet.number);
        object.date(u"issuedOn"_s, sheet.issuedOn);
        line(object, u"receiptNumber"_s, sheet.receiptNumber);
        object.date(u"receivedOn"_s, sheet.receivedOn);
        object.member(u"contact"_s, [&](const QJsonValue &value) { readContact(value, sheet.contact); });
        object.member(u"disclosure"_s,
                      [&](const QJsonValue &value) { sheet.disclosure = readDisclosure(place, value); });
        line(object, u"footCampaign"_s, sheet.footCampaign);
        return sheet;
    }

private:
    static void line(StrictObject &object, const QString &name, QString &out) { object.text(name, out, longestLine); }

    void readLook(const QJsonValue &value, FormLook &look)
    {
        StrictObject object(place, value);
        object.number(u"top"_s, look.top, 0, 100).number(u"bottom"_s, look.bottom, 0, 100);
        object.number(u"left"_s, look.left, 0, 80).number(u"right"_s, look.right, 0, 80);
        object.number(u"size"_s, look.size, 6, 40).number(u"lineHeight"_s, look.lineHeight, 1, 4);
        object.flag(u"serif"_s, look.serif).text(u"watermark"_s, look.watermark, 200);
        object.flag(u"pageOfPages"_s, look.pageOfPages);
    }

    void readContent(const QJsonValue &value, Content &content)
    {
        Result<Content> read = contentFromJson(value.toObject());
        if (read)
            content = std::move(*read);
        else
            place.refuse(read.error().detail);
    }

    void readSeal(const QJsonValue &value, SealMark &seal)
    {
        StrictObject object(place, value);
        object.kind(u"mode"_s, seal.mode).hash(u"image"_s, seal.image).number(u"sizeMm"_s, seal.sizeMm, 5, 60);
        object.flag(u"signatureOmitted"_s, seal.signatureOmitted);
    }

    void readContact(const QJsonValue &value, Contact &contact)
    {
        StrictObject object(place, value);
        line(object, u"postcode"_s, contact.postcode);
        line(object, u"address"_s, contact.address);
        line(object, u"homepage"_s, contact.homepage);
        line(object, u"phone"_s, contact.phone);
        line(object, u"fax"_s, contact.fax);
        line(object, u"mail"_s, contact.mail);
    }

    SignatureCell readCell(const QJsonValue &value)
    {
        SignatureCell cell;
        StrictObject object(place, value);
        object.kind(u"role"_s, cell.role).hash(u"image"_s, cell.image);
        line(object, u"title"_s, cell.title);
        line(object, u"name"_s, cell.name);
        line(object, u"date"_s, cell.date);
        line(object, u"skipReason"_s, cell.skipReason);
        object.flag(u"delegated"_s, cell.delegated).flag(u"acting"_s, cell.acting);
        object.flag(u"proposer"_s, cell.proposer).flag(u"reporter"_s, cell.reporter);
        return cell;
    }
};

/// How a receiver stands in the head or in the list at the foot.
QString printedName(const Receiver &receiver)
{
    return receiver.refDept.isEmpty() ? receiver.name : u"%1(%2)"_s.arg(receiver.name, receiver.refDept);
}

} // namespace

QJsonObject toJson(const Sheet &sheet)
{
    QJsonObject out{{u"v"_s, sheetVersion},
                    {u"language"_s, toText(sheet.language)},
                    {u"look"_s, lookToJson(sheet.look)},
                    {u"headCampaign"_s, sheet.headCampaign},
                    {u"logo"_s, sheet.logo},
                    {u"symbol"_s, sheet.symbol},
                    {u"agency"_s, sheet.agency},
                    {u"receiver"_s, sheet.receiver},
                    {u"receivers"_s, QJsonArray::fromStringList(sheet.receivers)},
                    {u"via"_s, sheet.via},
                    {u"title"_s, sheet.title},
                    {u"content"_s, toJson(sheet.content)},
                    {u"attachments"_s, toJson(sheet.attachments)},
                    {u"senderName"_s, sheet.senderName},
                    {u"seal"_s, sealToJson(sheet.seal)},
                    {u"approvers"_s, cellsToJson(sheet.approvers)},
                    {u"concurrers"_s, cellsToJson(sheet.concurrers)},
                    {u"number"_s, sheet.number},
                    {u"receiptNumber"_s, sheet.receiptNumber},
                    {u"contact"_s, contactToJson(sheet.contact)},
                    {u"disclosure"_s, disclosureToJson(sheet.disclosure)},
                    {u"footCampaign"_s, sheet.footCampaign}};
    if (sheet.issuedOn.isValid())
        out.insert(u"issuedOn"_s, sheet.issuedOn.toString(Qt::ISODate));
    if (sheet.receivedOn.isValid())
        out.insert(u"receivedOn"_s, sheet.receivedOn.toString(Qt::ISODate));
    return out;
}

Result<Sheet> sheetFromJson(const QJsonObject &json)
{
    SheetReader reader;
    Sheet sheet = reader.read(json);
    if (!reader.place.ok())
        return fail(reader.place.error());
    return sheet;
}

Sheet sheetOf(const Meta &meta, const Content &content, const QList<AttachmentRef> &attachments, FormLanguage language)
{
    const bool korean = language == FormLanguage::Korean;
    Sheet sheet;
    sheet.language = language;
    sheet.title = meta.title;
    sheet.content = content;
    sheet.attachments = attachments;
    sheet.disclosure = meta.disclosure;
    if (meta.flow == Flow::Internal) { // Art. 13(3): neither sender nor receivers
        sheet.receiver = korean ? u"내부결재"_s : u"Internal decision"_s;
        return sheet;
    }
    sheet.senderName = meta.senderName;
    sheet.seal.mode = SealMode::Seal;
    if (meta.receivers.size() > 1) {
        sheet.receiver = korean ? u"수신자 참조"_s : u"See the list of receivers"_s;
        for (const Receiver &receiver : meta.receivers)
            sheet.receivers.append(printedName(receiver));
    } else if (!meta.receivers.isEmpty()) {
        sheet.receiver = printedName(meta.receivers.first());
    }
    QStringList vias;
    for (const Receiver &receiver : meta.receivers) {
        if (!receiver.via.isEmpty() && !vias.contains(receiver.via))
            vias.append(receiver.via);
    }
    sheet.via = vias.join(u", "_s);
    return sheet;
}

} // namespace gw::document
