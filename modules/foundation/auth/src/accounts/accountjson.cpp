// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "accountjson.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

QJsonObject write(const SeatChoice &seat)
{
    return {{u"id"_s, seat.id},           {u"kind"_s, seat.kind},     {u"titleKo"_s, seat.titleKo},
            {u"titleEn"_s, seat.titleEn}, {u"unitKo"_s, seat.unitKo}, {u"unitEn"_s, seat.unitEn}};
}

SeatChoice readSeat(const QJsonObject &object)
{
    const auto text = [&object](const QString &name) { return object.value(name).toString(); };
    return {text(u"id"_s),      text(u"kind"_s),   text(u"titleKo"_s),
            text(u"titleEn"_s), text(u"unitKo"_s), text(u"unitEn"_s)};
}

QJsonObject write(const Account &account)
{
    QJsonArray seats;
    for (const SeatChoice &seat : account.seats)
        seats.append(write(seat));
    return {{u"id"_s, account.id},
            {u"server"_s, account.server.toString(QUrl::FullyEncoded)},
            {u"issuer"_s, account.issuer},
            {u"subject"_s, account.subject},
            {u"personName"_s, account.personName},
            {u"siteNameKo"_s, account.siteNameKo},
            {u"siteNameEn"_s, account.siteNameEn},
            {u"mail"_s, account.mail.toString(QUrl::FullyEncoded)},
            {u"method"_s, account.method == LoginMethod::Certificate ? u"certificate"_s : u"password"_s},
            {u"certificateId"_s, account.certificateId},
            {u"loginHint"_s, account.loginHint},
            {u"seats"_s, seats},
            {u"activeSeatId"_s, account.activeSeatId},
            {u"lastSignIn"_s, account.lastSignIn.isValid() ? toRfc3339(account.lastSignIn) : QString()},
            {u"sessionOnly"_s, account.sessionOnly}};
}

bool readAccount(const QJsonObject &object, Account &out)
{
    const auto text = [&object](const QString &name) { return object.value(name).toString(); };
    out.id = text(u"id"_s);
    out.server = QUrl(text(u"server"_s), QUrl::StrictMode);
    out.issuer = text(u"issuer"_s);
    out.subject = text(u"subject"_s);
    out.personName = text(u"personName"_s);
    out.siteNameKo = text(u"siteNameKo"_s);
    out.siteNameEn = text(u"siteNameEn"_s);
    out.mail = QUrl(text(u"mail"_s), QUrl::StrictMode);
    out.method = text(u"method"_s) == u"password"_s ? LoginMethod::Password : LoginMethod::Certificate;
    out.certificateId = text(u"certificateId"_s);
    out.loginHint = text(u"loginHint"_s);
    for (const QJsonValue &seat : object.value(u"seats"_s).toArray())
        out.seats.append(readSeat(seat.toObject()));
    out.activeSeatId = text(u"activeSeatId"_s);
    out.lastSignIn = fromRfc3339(text(u"lastSignIn"_s));
    out.sessionOnly = object.value(u"sessionOnly"_s).toBool();
    return !out.id.isEmpty() && out.server.isValid() && !out.issuer.isEmpty() && !out.subject.isEmpty();
}

} // namespace

QJsonArray writeAccounts(const QList<Account> &accounts)
{
    QJsonArray out;
    for (const Account &account : accounts)
        out.append(write(account));
    return out;
}

bool readAccounts(const QJsonValue &value, QList<Account> &out)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        Account account;
        if (!readAccount(one.toObject(), account))
            return false;
        out.append(account);
    }
    return value.isArray();
}

} // namespace gw::auth
