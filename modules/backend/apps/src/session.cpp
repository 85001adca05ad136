// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include <gw/base/clock.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

Result<Done> done(const Result<qint64> &changed)
{
    return changed ? Result<Done>(Done{}) : fail(changed.error());
}

} // namespace

QString newSecret()
{
    QByteArray random(32, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), int(random.size())) != 1)
        qFatal("OpenSSL has no randomness to give");
    return QString::fromLatin1(random.toBase64(base64Url));
}

QString secretHash(const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    QByteArray digest(32, Qt::Uninitialized);
    EVP_Digest(bytes.constData(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()), nullptr,
               EVP_sha256(), nullptr);
    return QString::fromLatin1(digest.toBase64(base64Url));
}

QString cookieOf(const http::Request &request, QByteArrayView name)
{
    for (const auto &[header, value] : request.headers) {
        if (header != "cookie")
            continue;
        for (const QByteArray &pair : value.split(';')) {
            const QByteArray trimmed = pair.trimmed();
            const qsizetype equals = trimmed.indexOf('=');
            if (equals > 0 && QByteArrayView(trimmed).first(equals) == name)
                return QString::fromLatin1(trimmed.mid(equals + 1));
        }
    }
    return {};
}

QByteArray cookie(const http::Request &request, QByteArrayView name, const QString &value, int seconds)
{
    return name.toByteArray() + '=' + value.toLatin1() + "; Path=/; Max-Age=" + QByteArray::number(seconds)
           + "; HttpOnly; SameSite=Lax" + (request.secure ? "; Secure" : "");
}

Result<QString> beginVisit(storage::Session &session, const QString &systemId, const Arrival &who,
                           const QString &formerCookie, const QDateTime &now)
{
    if (const auto ended = endVisit(session, systemId, formerCookie); !ended)
        return fail(ended.error());
    const QString value = newSecret();
    const auto written = session.exec(
        u"INSERT INTO app_session(id_hash, system_id, form_token, person_id, name_ko, name_en, staff_no, "
        "seat_id, post_ko, post_en, unit_ko, unit_en, role, role_ko, role_en, way, portal_session, "
        "arrived_at, expires_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {secretHash(value), systemId, newSecret(), who.personId, who.name.ko, who.name.en, who.staffNo, who.seatId,
         who.post.ko, who.post.en, who.unit.ko, who.unit.en, who.role, who.roleName.ko, who.roleName.en, who.way,
         who.portalSession, toRfc3339(now), toRfc3339(now.addSecs(visitHours * 3600))});
    return written ? Result<QString>(value) : fail(written.error());
}

Result<std::optional<Visitor>> findVisit(storage::Session &session, const QString &systemId, const QString &cookie,
                                         const QDateTime &now)
{
    if (cookie.isEmpty())
        return std::nullopt;
    const auto rows =
        session.query(u"SELECT form_token, person_id, name_ko, name_en, staff_no, seat_id, post_ko, post_en, unit_ko, "
                      "unit_en, role, role_ko, role_en, way, portal_session, arrived_at, expires_at FROM app_session "
                      "WHERE id_hash = ? AND system_id = ? AND expires_at > ?"_s,
                      {secretHash(cookie), systemId, toRfc3339(now)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    Visitor visitor;
    visitor.formToken = row.text(0);
    visitor.who = {.personId = row.text(1),
                   .name = {row.text(2), row.text(3)},
                   .staffNo = row.text(4),
                   .seatId = row.text(5),
                   .post = {row.text(6), row.text(7)},
                   .unit = {row.text(8), row.text(9)},
                   .role = row.text(10),
                   .roleName = {row.text(11), row.text(12)},
                   .way = row.text(13),
                   .portalSession = row.text(14)};
    visitor.arrivedAt = fromRfc3339(row.text(15));
    visitor.expiresAt = fromRfc3339(row.text(16));
    return visitor;
}

Result<Done> endVisit(storage::Session &session, const QString &systemId, const QString &cookie)
{
    if (cookie.isEmpty())
        return Done{};
    return done(
        session.exec(u"DELETE FROM app_session WHERE id_hash = ? AND system_id = ?"_s, {secretHash(cookie), systemId}));
}

Result<Done> endVisitsOf(storage::Session &session, const QString &systemId, const QString &personId,
                         const QString &portalSession)
{
    if (personId.isEmpty())
        return done(session.exec(u"DELETE FROM app_session WHERE system_id = ? AND portal_session = ?"_s,
                                 {systemId, portalSession}));
    if (portalSession.isEmpty())
        return done(
            session.exec(u"DELETE FROM app_session WHERE system_id = ? AND person_id = ?"_s, {systemId, personId}));
    // A visit that was not told its session may be of this one.
    return done(session.exec(u"DELETE FROM app_session WHERE system_id = ? AND person_id = ? AND "
                             "(portal_session = ? OR portal_session = '')"_s,
                             {systemId, personId, portalSession}));
}

Result<Done> removeOutdated(storage::Session &session, const QDateTime &now)
{
    for (const QString &table : {u"app_session"_s, u"app_flow"_s}) {
        const auto removed = session.exec(u"DELETE FROM %1 WHERE expires_at <= ?"_s.arg(table), {toRfc3339(now)});
        if (!removed)
            return fail(removed.error());
    }
    return Done{};
}

} // namespace gw::backend::apps
