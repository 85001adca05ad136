// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "call.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <gw/backend/fetch/origin.h>

Q_LOGGING_CATEGORY(lcApps, "gw.backend.apps")

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

using Page = http::Response (*)(const Call &);

/// Finds out which system is asked and who asks; then the page answers.
http::Response answer(const Context &context, const http::Request &request, Page page)
{
    const auto system = context.services.system(request.virtualHost);
    Call call{context, request, request.virtualHost, system.value_or(SystemInfo{}), definition(request.virtualHost),
              {}};
    if (!system)
        return http::Response::problem(404, u"not-found"_s, {});
    const QString value = cookieOf(request, visitCookie);
    const auto read = context.services.database.read([&](storage::Session &session) -> Result<Done> {
        auto found = findVisit(session, call.systemId, value, call.now());
        if (!found)
            return fail(found.error());
        call.visitor = std::move(*found);
        return Done{};
    });
    return read ? page(call) : call.fault(read.error());
}

} // namespace

QByteArray Context::secretOf(const QString &systemId) const
{
    QFile file(QDir(services.secretDirectory).filePath(systemId));
    return file.open(QIODevice::ReadOnly) ? file.read(1024).trimmed() : QByteArray();
}

QByteArray Context::basic(const QString &systemId) const
{
    return "Basic " + (systemId.toUtf8() + ':' + secretOf(systemId)).toBase64();
}

Frame Call::frame() const
{
    return {language(), system.name, visitor ? &*visitor : nullptr};
}

QString Call::words(const QString &korean, const QString &english) const
{
    return language() == u"en" ? english : korean;
}

Reader Call::reader() const
{
    if (!visitor || !definition)
        return {};
    return {visitor->who.personId, visitor->who.seatId, definition->role(visitor->who.role)};
}

QString Call::origin() const
{
    const QString scheme = request.secure ? u"https"_s : u"http"_s;
    return scheme + u"://"_s + QString::fromLatin1(request.header("host")).toLower();
}

QString Call::query(const QString &name) const
{
    // A plus is a space in what browsers write.
    return QUrlQuery(QString(request.query.query(QUrl::FullyEncoded)).replace(u'+', u"%20"_s))
        .queryItemValue(name, QUrl::FullyDecoded);
}

http::Response Call::message(int status, const QString &title, const QString &whatToDo) const
{
    return messagePage(status, frame(), title, whatToDo);
}

http::Response Call::notFound() const
{
    return message(404, words(u"찾을 수 없습니다"_s, u"Not found"_s),
                   words(u"주소가 바뀌었거나, 이 역할로는 볼 수 없는 자료입니다. 목록에서 다시 찾아 보세요."_s,
                         u"The address has changed, or this role may not see it. Look for it in the list."_s));
}

http::Response Call::fault(const Error &error) const
{
    qCWarning(lcApps) << systemId << request.id << error;
    return message(500, words(u"처리하지 못했습니다"_s, u"That did not work"_s),
                   words(u"잠시 뒤 다시 시도하세요."_s, u"Please try again in a while."_s));
}

http::Response Call::notSignedIn() const
{
    return message(
        401, words(u"로그인되어 있지 않습니다"_s, u"You are not signed in"_s),
        words(u"관문의 시스템 목록에서 이 시스템을 다시 여세요. 여기에는 따로 로그인하는 화면이 없습니다."_s,
              u"Open this system again from the list of systems in Gwanmun. There is no sign-in page here."_s));
}

QString safeTarget(const QString &target)
{
    const bool path =
        target.startsWith(u'/') && !target.startsWith(u"//") && !target.contains(u'\\') && target.size() <= 500;
    const QUrl url(target, QUrl::StrictMode);
    return path && url.isValid() && url.isRelative() && url.host().isEmpty() ? target : u"/"_s;
}

QUrlQuery formOf(const http::Request &request)
{
    return QUrlQuery(QString::fromUtf8(request.body).replace(u'+', u"%20"_s));
}

bool isOwnForm(const Call &call)
{
    const QByteArray origin = call.request.header("origin");
    const QByteArray site = call.request.header("sec-fetch-site");
    const bool sameOrigin = (origin.isEmpty() || origin == call.origin().toLatin1())
                            && (site.isEmpty() || site == "same-origin" || site == "none");
    return sameOrigin && call.visitor
           && formOf(call.request).queryItemValue(u"form_token"_s, QUrl::FullyDecoded) == call.visitor->formToken;
}

void addRoutes(http::Router &virtualHosts, Services services)
{
    const auto context = std::make_shared<const Context>(std::move(services));
    const auto add = [&](const QByteArray &method, const QString &pattern, Page page) {
        virtualHosts.add(method, pattern,
                         [context, page](const http::Request &request) { return answer(*context, request, page); },
                         {.maxBody = 256 * 1024});
    };
    add("GET", u"/"_s, home);
    add("GET", u"/enter"_s, enter);
    add("GET", u"/search"_s, home);
    add("GET", u"/help"_s, help);
    add("POST", u"/sign-out"_s, signOut);
    add("GET", u"/records/{id}"_s, showRecord);
    add("GET", u"/records/{id}/print"_s, printRecord);
    add("POST", u"/records/{id}/{step}"_s, takeStep);
    add("GET", u"/export.csv"_s, exportRecords);
    add("GET", u"/oidc/start"_s, startOidc);
    add("GET", u"/oidc/callback"_s, finishOidc);
    add("POST", u"/oidc/logout"_s, backChannelLogout);
    add("POST", u"/gwanmun/counters"_s, counters);
    add("GET", u"/gwanmun/search"_s, search);
    add("GET", u"/opensearch.xml"_s, describeSearch);
    virtualHosts.add("GET", u"/style.css"_s, [](const http::Request &) { return styleSheet(); });
    virtualHosts.add("GET", u"/icon.svg"_s, [](const http::Request &) { return pictogram(); });
    for (const QString &pattern : {u"/{a}"_s, u"/{a}/{b}"_s})
        add("GET", pattern, [](const Call &call) { return call.notFound(); });
}

} // namespace gw::backend::apps
