// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "counteranswer.h"

#include "plaintext.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

constexpr qsizetype mostItems = 200;
constexpr qint64 largestAnswer = 1 << 20;
constexpr int longestTitle = 200;
constexpr qsizetype longestId = 100;
constexpr qsizetype longestPath = 300;

std::unexpected<Error> wrong(const QString &what)
{
    return fail(Error::Code::Protocol, what);
}

/// The id of the row: the same for the same thing each time, so that what a client knows stays what it is.
QString rowId(const QString &system, const QString &seat, const QString &item)
{
    static const QUuid space(u"{5b0e2c1a-7d0b-4f5e-9a57-3f4cf0a4a1d2}"_s);
    return QUuid::createUuidV5(space, system + u'\n' + seat + u'\n' + item).toString(QUuid::WithoutBraces);
}

bool isPath(const QString &path)
{
    static const QRegularExpression form(u"^/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@%/-]*$"_s);
    return path.size() <= longestPath && form.match(path).hasMatch() && !path.split(u'/').contains(u".."_s)
           && !path.contains(u"%2e"_s, Qt::CaseInsensitive);
}

Result<portal::WaitingDraft> draftFrom(const Adapter &adapter, const QString &seatId, const QJsonObject &item)
{
    const QString id = item.value(u"id"_s).toString();
    const QString titleKo = item.value(u"titleKo"_s).toString();
    const QJsonValue titleEn = item.value(u"titleEn"_s);
    const QJsonValue path = item.value(u"path"_s);
    portal::WaitingDraft draft;
    if (id.isEmpty() || id.size() > longestId)
        return wrong(u"an item's id"_s);
    if (!plainTextFault(titleKo, longestTitle).isEmpty())
        return wrong(u"an item's titleKo"_s);
    if (!titleEn.isUndefined() && !plainTextFault(titleEn.toString(), longestTitle).isEmpty())
        return wrong(u"an item's titleEn"_s);
    if (!json::fromJson(item.value(u"since"_s), draft.since))
        return wrong(u"an item's since"_s);
    if (const QJsonValue due = item.value(u"due"_s); !due.isUndefined() && !due.isNull()) {
        QDateTime time;
        if (!json::fromJson(due, time))
            return wrong(u"an item's due"_s);
        draft.due = time;
    }
    if (!path.isUndefined() && !isPath(path.toString()))
        return wrong(u"an item's path"_s);
    draft.id = rowId(adapter.id, seatId, id);
    draft.seatId = seatId;
    draft.kind = adapter.counter->kind.value_or(gw::portal::CounterKind::Unknown);
    draft.titleKo = titleKo;
    draft.titleEn = titleEn.toString();
    draft.link = u"gwanmun:systems/open/"_s + adapter.id + (path.toString() == u"/" ? QString() : path.toString());
    draft.source = adapter.id;
    return draft;
}

Result<QList<portal::WaitingDraft>> itemsFrom(const Adapter &adapter, const QString &seatId, const QJsonValue &value)
{
    if (!value.isArray())
        return wrong(u"items is not a list"_s);
    QList<portal::WaitingDraft> drafts;
    QSet<QString> ids;
    for (const QJsonValue &item : value.toArray()) {
        if (drafts.size() == mostItems)
            break;
        auto draft = draftFrom(adapter, seatId, item.toObject());
        if (!draft)
            return fail(draft.error());
        if (ids.contains(draft->id))
            return wrong(u"an item's id comes twice"_s);
        ids.insert(draft->id);
        drafts.append(std::move(*draft));
    }
    return drafts;
}

} // namespace

fetch::Request counterRequest(const Adapter &adapter, const QList<AskedSeat> &seats, std::chrono::milliseconds deadline)
{
    QJsonArray list;
    for (const AskedSeat &seat : seats) {
        QJsonObject one{{u"seatId"_s, seat.seatId}, {u"personId"_s, seat.personId}, {u"staffNo"_s, seat.staffNo}};
        if (!seat.role.isEmpty())
            one.insert(u"role"_s, seat.role);
        list.append(one);
    }
    fetch::Request request;
    request.method = "POST";
    request.url = adapter.counter->url;
    request.headers = {{"Authorization", "Basic " + (adapter.id.toUtf8() + ':' + adapter.secret).toBase64()},
                       {"Content-Type", "application/json"},
                       {"Accept", "application/json"}};
    request.body = json::compact({{u"seats"_s, list}});
    request.deadline = deadline;
    request.maxBytes = largestAnswer;
    request.redirects = 0;
    return request;
}

Result<QHash<QString, QList<portal::WaitingDraft>>> counterAnswer(const Adapter &adapter, const QList<AskedSeat> &seats,
                                                                  const fetch::Reply &reply)
{
    if (reply.status != 200)
        return wrong(u"status %1"_s.arg(reply.status));
    if (reply.contentType.split(';').first().trimmed().toLower() != "application/json")
        return wrong(u"the answer is not application/json"_s);
    const auto body = json::parseObject(reply.body);
    if (!body || !body->value(u"seats"_s).isArray())
        return wrong(u"the answer has no list of seats"_s);
    QSet<QString> asked;
    for (const AskedSeat &seat : seats)
        asked.insert(seat.seatId);
    QHash<QString, QList<portal::WaitingDraft>> answer;
    for (const QJsonValue &value : body->value(u"seats"_s).toArray()) {
        const QJsonObject seat = value.toObject();
        const QString id = seat.value(u"seatId"_s).toString();
        if (!asked.remove(id))
            return wrong(u"a seat that was not asked for, or comes twice"_s);
        auto items = itemsFrom(adapter, id, seat.value(u"items"_s));
        if (!items)
            return fail(items.error());
        answer.insert(id, std::move(*items));
    }
    return answer;
}

} // namespace gw::backend::systems
