// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "forms_p.h"

#include "../intents/intent_tools.h"
#include "../store/log.h"
#include <gw/base/deliver.h>
#include <gw/portalapi/documentforms.h>
#include <gw/portalapi/seals.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

template <class E>
E valueOr(const QJsonValue &json, E otherwise)
{
    std::ignore = document::fromText(json.toString(), otherwise);
    return otherwise;
}

Form formFrom(const QJsonObject &json)
{
    Form form{json["id"_L1].toString(), namesFrom(json, "nameKo"_L1, "nameEn"_L1)};
    form.kind = valueOr(json["kind"_L1], document::Kind::General);
    form.isForEveryFlow = !json["flow"_L1].isString();
    form.flow = valueOr(json["flow"_L1], document::Flow::Internal);
    form.version = json["version"_L1].toInt();
    form.layout = json["layout"_L1].toObject();
    const QJsonObject sheet = form.layout.contains("sheet"_L1) ? form.layout["sheet"_L1].toObject() : form.layout;
    if (auto whole = document::sheetFromJson(sheet)) {
        form.sheet = std::move(*whole);
        return form;
    }
    // A layout that says less than a sheet: what it says.
    form.sheet.agency = sheet["agency"_L1].toString();
    form.sheet.headCampaign = sheet["headCampaign"_L1].toString();
    form.sheet.footCampaign = sheet["footCampaign"_L1].toString();
    const QJsonObject contact = sheet["contact"_L1].toObject();
    form.sheet.contact = {contact["postcode"_L1].toString(), contact["address"_L1].toString(),
                          contact["homepage"_L1].toString(), contact["phone"_L1].toString(),
                          contact["fax"_L1].toString(),      contact["mail"_L1].toString()};
    form.sheet.content = document::contentFromJson(sheet["content"_L1].toObject()).value_or(document::Content());
    return form;
}

UnitTask unitTaskFrom(const QJsonObject &json)
{
    return {json["code"_L1].toString(), namesFrom(json, "nameKo"_L1, "nameEn"_L1), json["unitId"_L1].toString(),
            valueOr(json["retention"_L1], document::Retention::Years5),
            valueOr(json["disclosure"_L1], document::Disclosure::Open)};
}

RecordFile recordFileFrom(const QJsonObject &json)
{
    return {json["id"_L1].toString(),      json["unitTaskCode"_L1].toString(),
            json["classNo"_L1].toString(), json["title"_L1].toString(),
            json["year"_L1].toInt(),       json["volume"_L1].toInt(),
            json["closed"_L1].toBool()};
}

DelegationItem delegationFrom(const QJsonObject &json)
{
    return {json["id"_L1].toString(),
            json["unitTaskCode"_L1].toString(),
            namesFrom(json, "matterKo"_L1, "matterEn"_L1),
            json["amountMax"_L1].toInteger(-1),
            json["deciderLevel"_L1].toString(),
            json["ruleSource"_L1].toString(),
            stringsFrom(json["coAgreeUnitIds"_L1])};
}

Seal sealFrom(const QJsonObject &json)
{
    return {json["id"_L1].toString(), namesFrom(json, "nameKo"_L1, "nameEn"_L1), json["kind"_L1].toString(),
            json["registeredNo"_L1].toString(), json["mayUse"_L1].toBool()};
}

template <class T>
QList<T> itemsFrom(const QJsonObject &json, T (*from)(const QJsonObject &))
{
    QList<T> items;
    const QJsonArray array = json["items"_L1].toArray();
    items.reserve(array.size());
    for (const QJsonValue &one : array)
        items.append(from(one.toObject()));
    return items;
}

template <class Call>
net::Request requestOf(const QString &seat)
{
    Call call;
    if (!seat.isEmpty())
        call.gwanmunSeat = seat;
    net::Request request = call.request();
    request.priority = net::Priority::Background;
    return request;
}

} // namespace

bool Forms::Private::take(const QString &kind, const QJsonObject &json)
{
    const auto differs = [](auto &mine, auto theirs) { return std::exchange(mine, theirs) != theirs; };
    if (kind == "forms"_L1)
        return differs(forms, itemsFrom(json, &formFrom));
    if (kind == "unit-tasks"_L1)
        return differs(unitTasks, itemsFrom(json, &unitTaskFrom));
    if (kind == "record-files"_L1)
        return differs(recordFiles, itemsFrom(json, &recordFileFrom));
    if (kind == "delegation-items"_L1)
        return differs(delegationItems, itemsFrom(json, &delegationFrom));
    return kind == "seals"_L1 && differs(seals, itemsFrom(json, &sealFrom));
}

void Forms::Private::load(const QString &kind)
{
    deliver(fetching.kept(kind, fetching.seat()), q,
            [kind](Forms *its, const Result<std::optional<CachedDocument>> &kept) {
                if (kept && *kept && its->d->take(kind, (*kept)->json))
                    Q_EMIT its->changed();
            });
}

void Forms::Private::ask(const QString &kind, net::Request request, Fetching::Parse parse)
{
    const QString seat = fetching.seat();
    deliver(fetching.object(kind, seat, std::move(request), std::move(parse)), q,
            [kind, seat](Forms *its, const Result<QJsonObject> &answer) {
                if (answer && seat == its->d->fetching.seat() && its->d->take(kind, *answer))
                    Q_EMIT its->changed();
                else if (!answer && !answer.error().isTransient() && answer.error().code != Error::Code::Cancelled
                         && answer.error().code != Error::Code::Unauthorised)
                    qCInfo(lcApproval) << kind << "cannot be asked for:" << answer.error();
            });
}

Forms::Forms(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->q = this;
}

Forms::~Forms() = default;

void Forms::load()
{
    for (const QString &kind : {u"forms"_s, u"unit-tasks"_s, u"record-files"_s, u"delegation-items"_s, u"seals"_s})
        d->load(kind);
}

void Forms::refresh()
{
    const QString seat = d->fetching.seat();
    d->ask(u"forms"_s, requestOf<portal::ListForms>(seat), &parseOptional<portal::ListForms>);
    d->ask(u"unit-tasks"_s, requestOf<portal::ListUnitTasks>(seat), &parseOptional<portal::ListUnitTasks>);
    d->ask(u"record-files"_s, requestOf<portal::ListRecordFiles>(seat), &parsePlain<portal::ListRecordFiles>);
    d->ask(u"delegation-items"_s, requestOf<portal::ListDelegationItems>(seat),
           &parseOptional<portal::ListDelegationItems>);
    d->ask(u"seals"_s, requestOf<portal::ListSeals>(seat), &parsePlain<portal::ListSeals>);
}

const QList<Form> &Forms::forms() const
{
    return d->forms;
}

std::optional<Form> Forms::form(const QString &id) const
{
    const auto found = std::ranges::find(d->forms, id, &Form::id);
    return found == d->forms.end() ? std::nullopt : std::optional(*found);
}

const QList<UnitTask> &Forms::unitTasks() const
{
    return d->unitTasks;
}

std::optional<UnitTask> Forms::unitTask(const QString &code) const
{
    const auto found = std::ranges::find(d->unitTasks, code, &UnitTask::code);
    return found == d->unitTasks.end() ? std::nullopt : std::optional(*found);
}

QList<RecordFile> Forms::recordFiles(const QString &unitTaskCode) const
{
    QList<RecordFile> files = d->recordFiles;
    files.removeIf([&unitTaskCode](const RecordFile &file) {
        return !unitTaskCode.isEmpty() && file.unitTaskCode != unitTaskCode;
    });
    return files;
}

const QList<DelegationItem> &Forms::delegationItems() const
{
    return d->delegationItems;
}

const QList<Seal> &Forms::seals() const
{
    return d->seals;
}

} // namespace gw::approval
