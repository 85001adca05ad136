// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>
#include <gw/backend/directory/schema.h>
#include <gw/backend/identity/schema.h>
#include <gw/base/json.h>

namespace gw::test {

using namespace backend;

namespace {

std::vector<storage::Migration> allMigrations()
{
    std::vector<storage::Migration> all = directory::migrations();
    std::ranges::copy(identity::migrations(), std::back_inserter(all));
    return all;
}

Form changed(Form form, const Form &change)
{
    for (const auto &[name, value] : change) {
        form.removeIf([&](const auto &item) { return item.first == name; });
        if (!value.isEmpty())
            form.emplaceBack(name, value);
    }
    return form;
}

} // namespace

QByteArray encoded(const Form &form)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : form)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

QByteArray header(const Response &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key.toLower() == name.toLower())
            return value;
    }
    return {};
}

QJsonObject json(const Response &response)
{
    return gw::json::parseObject(response.body).value_or(QJsonObject());
}

QUrlQuery redirectQuery(const Response &response)
{
    return QUrlQuery(QUrl::fromEncoded(header(response, "Location")));
}

QString redirectValue(const Response &response, const QString &name)
{
    return redirectQuery(response).queryItemValue(name, QUrl::FullyDecoded);
}

World::World(Engine engine, const QString &url) : place(engine), publicUrl(url)
{
    database = openDatabase(place, allMigrations());
    if (!database)
        return;
    sql(u"INSERT INTO person (id, name, name_en, staff_no, email, state) VALUES "
        "(?, '김가람', 'Garam Kim', '11-000001', 'garam@city.example', 'active'), "
        "(?, '이나래', 'Narae Lee', '11-000002', 'narae@city.example', 'leave'), "
        "(?, '박다온', 'Daon Park', '11-000003', '', 'left')"_s,
        {QString::fromLatin1(kim), QString::fromLatin1(lee), QString::fromLatin1(park)});
    sql(u"INSERT INTO seat (id, person_id, post_id, kind, valid_from, valid_to) VALUES "
        "('a-second', ?, 'post-2', 'concurrent', '2026-11-20', '2026-11-20'), ('main', ?, 'post-1', 'main', "
        "'2020-01-01', NULL), "
        "('old', ?, 'post-3', 'acting', '2025-01-01', '2026-11-19'), ('lees', ?, 'post-4', 'main', '2020-01-01', NULL)"_s,
        {QString::fromLatin1(kim), QString::fromLatin1(kim), QString::fromLatin1(kim), QString::fromLatin1(lee)});
    sql(u"INSERT INTO seat_capability (seat_id, capability) VALUES ('a-second', 'notice.publish')"_s);
    const QString hash = identity::hashPassword(password(), {4, 8, 1});
    const auto seeded = database->write([&](storage::Session &session) {
        return identity::putAccounts(session, {{QString::fromLatin1(kim), u"11-000001"_s, u"Garam"_s, hash},
                                               {QString::fromLatin1(lee), u"11-000002"_s, u"narae"_s, hash},
                                               {QString::fromLatin1(park), u"11-000003"_s, {}, hash}});
    });
    EXPECT_TRUE(seeded.has_value());
    auto made = identity::makeDemoPki({directory.path(), u"gwanmun"_s, clock.now()}, {{QString::fromLatin1(kim),
                                                                                       u"11-000001"_s,
                                                                                       u"김가람"_s,
                                                                                       u"Garam Kim"_s,
                                                                                       u"주무관"_s,
                                                                                       u"Clerk"_s,
                                                                                       u"가온시"_s,
                                                                                       u"기획과"_s,
                                                                                       {u"기획과 주무관"_s}},
                                                                                      {QString::fromLatin1(lee),
                                                                                       u"11-000002"_s,
                                                                                       u"이나래"_s,
                                                                                       u"Narae Lee"_s,
                                                                                       u"과장"_s,
                                                                                       u"Head"_s,
                                                                                       u"가온시"_s,
                                                                                       u"총무과"_s,
                                                                                       {}}});
    EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().detail.toStdString());
    pki = made.value_or(identity::DemoPki());
    identity::Options options;
    options.publicUrl = publicUrl;
    options.keyDirectory = directory.filePath(u"keys"_s);
    options.trustRootFile = pki.rootFile;
    options.crlFile = pki.crlFile;
    options.passwordCost = {4, 8, 1};
    auto created = identity::Provider::create(options, *database, clock);
    EXPECT_TRUE(created.has_value());
    if (!created)
        return;
    provider = std::move(*created);
    provider->addRoutes(router);
    provider->onSessionEnded([this](const QString &person) {
        const std::lock_guard lock(endedMutex);
        ended.append(person);
    });
}

Response World::send(const QByteArray &method, const QByteArray &target, const Headers &headers, const QByteArray &body)
{
    const QUrl url = QUrl::fromEncoded("https://portal.example" + target);
    Request request;
    request.method = method;
    request.path = url.path();
    request.query = QUrlQuery(url);
    request.headers = headers;
    request.body = body;
    request.remoteAddress = remoteAddress;
    request.id = u"request-1"_s;
    const auto match = router.match(method, request.path);
    if (!match.handler) {
        ADD_FAILURE() << "no route for " << method.toStdString() << ' ' << target.toStdString();
        return {};
    }
    request.parameters = match.parameters;
    return (*match.handler)(request);
}

Response World::post(const QByteArray &target, const Form &form, Headers headers)
{
    headers.emplaceBack("content-type", "application/x-www-form-urlencoded; charset=UTF-8");
    return send("POST", target, headers, encoded(form));
}

void World::sql(const QString &statement, const QVariantList &parameters)
{
    const auto done = database->write([&](storage::Session &session) -> Result<Done> {
        const auto changed = session.exec(statement, parameters);
        return changed ? Result<Done>(Done{}) : fail(changed.error());
    });
    EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().detail.toStdString());
}

Headers Browser::headers() const
{
    Headers result{{"accept-language", language}};
    QByteArrayList pairs;
    for (const auto &[name, value] : cookies)
        pairs.append(name + '=' + value);
    if (!pairs.isEmpty())
        result.emplaceBack("cookie", pairs.join("; "));
    return result;
}

void Browser::keep(const Response &response)
{
    for (const auto &[name, value] : response.headers) {
        if (name.toLower() != "set-cookie")
            continue;
        const QByteArray pair = value.split(';').first();
        const QByteArray key = pair.left(pair.indexOf('='));
        if (value.contains("Max-Age=0"))
            cookies.erase(key);
        else
            cookies[key] = pair.mid(pair.indexOf('=') + 1);
    }
}

Response Browser::get(const QByteArray &target)
{
    const Response response = m_world.get(target, headers());
    keep(response);
    return response;
}

Response Browser::post(const QByteArray &target, const Form &form, const Headers &more)
{
    const Response response = m_world.post(target, form, headers() + more);
    keep(response);
    return response;
}

Response Browser::submit(const Response &page, const QString &login, const QString &password)
{
    static const QRegularExpression action(u"action=\"([^\"]*)\""_s);
    static const QRegularExpression token(u"name=\"form_token\" value=\"([^\"]*)\""_s);
    const QString html = QString::fromUtf8(page.body);
    const QString target = action.match(html).captured(1).replace(u"&amp;"_s, u"&"_s);
    return post(target.toUtf8(),
                {{u"form_token"_s, token.match(html).captured(1)}, {u"login"_s, login}, {u"password"_s, password}},
                {{"origin", m_world.publicUrl.toUtf8()}, {"sec-fetch-site", "same-origin"}});
}

Response Browser::signIn(const Form &request, const QString &login, const QString &password)
{
    const Response toLogin = get("/oauth2/authorize?" + encoded(request));
    const Response page = get(header(toLogin, "Location"));
    const Response back = submit(page, login, password);
    return back.status == 303 ? get(header(back, "Location")) : back;
}

QString verifier()
{
    return u"a-verifier.of_our~own-0123456789-0123456789-abc"_s;
}

Form authorizeForm(const Form &change)
{
    const QByteArray challenge = QCryptographicHash::hash(verifier().toLatin1(), QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return changed({{u"response_type"_s, u"code"_s},
                    {u"client_id"_s, u"gwanmun-desktop"_s},
                    {u"redirect_uri"_s, u"http://127.0.0.1:49152/callback"_s},
                    {u"scope"_s, u"openid profile offline_access portal"_s},
                    {u"state"_s, u"a state & more"_s},
                    {u"nonce"_s, u"n-1"_s},
                    {u"code_challenge"_s, QString::fromLatin1(challenge)},
                    {u"code_challenge_method"_s, u"S256"_s}},
                   change);
}

QByteArray authorizeTarget(const Form &change)
{
    return "/oauth2/authorize?" + encoded(authorizeForm(change));
}

Response redeem(World &world, const QString &code, const Form &change)
{
    return world.post("/oauth2/token", changed({{u"grant_type"_s, u"authorization_code"_s},
                                                {u"client_id"_s, u"gwanmun-desktop"_s},
                                                {u"redirect_uri"_s, u"http://127.0.0.1:49152/callback"_s},
                                                {u"code"_s, code},
                                                {u"code_verifier"_s, verifier()}},
                                               change));
}

QJsonObject signedIn(World &world, const Form &change)
{
    Browser browser(world);
    const Response back = browser.signIn(authorizeForm(change));
    return json(redeem(world, redirectValue(back, u"code"_s)));
}

Response refresh(World &world, const QString &token)
{
    return world.post(
        "/oauth2/token",
        {{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, u"gwanmun-desktop"_s}, {u"refresh_token"_s, token}});
}

} // namespace gw::test
