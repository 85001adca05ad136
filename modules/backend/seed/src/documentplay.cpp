// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "documentplay.h"

#include <QUuid>
#include <gw/backend/approval/routes.h>
#include <gw/backend/dispatch/relay.h>
#include <gw/backend/dispatch/routes.h>
#include <gw/backend/http/events.h>
#include <gw/backend/http/router.h>
#include <gw/backend/inbox/routes.h>
#include <gw/backend/memos/routes.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

/// The one transaction as a database: what reads and writes in it does so in that transaction.
class InOneTransaction final : public storage::Database
{
public:
    explicit InOneTransaction(storage::Session &session) : m_session(session) {}
    Result<Done> read(const std::function<Result<Done>(storage::Session &)> &work) override { return work(m_session); }
    Result<Done> write(const std::function<Result<Done>(storage::Session &)> &work) override { return work(m_session); }
    QString engine() const override { return u"story"_s; }

private:
    storage::Session &m_session;
};

class StoryClock final : public Clock
{
public:
    explicit StoryClock(const QDateTime &now) : m_now(now) {}
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_now.toMSecsSinceEpoch());
    }
    void set(const QDateTime &time) { m_now = time; }

private:
    QDateTime m_now;
};

/// Whoever the story says it is.
class StoryAccess final : public identity::Access
{
public:
    explicit StoryAccess(storage::Session &session) : m_session(session) {}
    std::expected<identity::Caller, http::Response> check(const http::Request &request) const override
    {
        identity::Caller caller;
        caller.seatId = QString::fromLatin1(request.header("gwanmun-seat"));
        const auto person = m_session.query(u"SELECT person_id FROM seat WHERE id = ?"_s, {caller.seatId});
        const auto rights =
            m_session.query(u"SELECT capability FROM seat_capability WHERE seat_id = ?"_s, {caller.seatId});
        if (!person || !rights || person->empty())
            return std::unexpected(http::Response::problem(401, u"unauthenticated"_s, {}));
        caller.personId = person->front().text(0);
        for (const storage::Row &right : *rights)
            caller.capabilities.insert(right.text(0));
        return caller;
    }

private:
    storage::Session &m_session;
};

} // namespace

class DocumentPlay::Private
{
public:
    Private(storage::Session &session, const QDateTime &now)
        : database(session)
        , clock(now)
        , access(session)
        , events({}, clock)
        , once(database, clock)
        , inbox{database, access, events, clock}
        , relay(inbox)
        , documents{.database = database,
                    .once = once,
                    .events = events,
                    .access = access,
                    .clock = clock,
                    .inbox = inbox}
        , dispatches{.database = database, .once = once, .access = access, .clock = clock, .inbox = inbox}
        , memos{.database = database, .once = once, .access = access, .clock = clock, .inbox = inbox, .keepFile = {}}
    {
        documents.decided = {dispatch::decidedHook()};
        documents.givenTo = dispatch::givenTo();
        approval::addRoutes(router, documents);
        dispatch::addRoutes(router, dispatches);
        memos::addRoutes(router, memos);
    }

    InOneTransaction database;
    StoryClock clock;
    StoryAccess access;
    http::EventHub events;
    storage::IdempotencyStore once;
    inbox::Services inbox;
    dispatch::Relay relay;
    approval::Services documents;
    dispatch::Services dispatches;
    memos::Services memos;
    http::Router router;
};

const QString DocumentPlay::keyPrefix = u"5eed0000-"_s;

DocumentPlay::DocumentPlay(storage::Session &session, const QDateTime &now) : d(std::make_unique<Private>(session, now))
{
}

DocumentPlay::~DocumentPlay() = default;

void DocumentPlay::setTime(const QDateTime &time)
{
    d->clock.set(time);
}

Result<QJsonObject> DocumentPlay::ask(const QByteArray &method, const QString &path, const QString &seatId,
                                      const QJsonObject &body)
{
    const auto match = d->router.match(method, path);
    if (!match.handler)
        return fail(Error::Code::NotFound, u"there is no operation at "_s + path);
    http::Request request;
    request.method = method;
    request.path = path;
    request.parameters = match.parameters;
    request.headers = {{"gwanmun-seat", seatId.toLatin1()}, {"accept-language", "ko"}};
    if (!body.isEmpty()) {
        request.headers.emplace_back("content-type", "application/json");
        request.body = json::compact(body);
    }
    if (method == "POST")
        request.headers.emplace_back(
            "idempotency-key",
            keyPrefix.toLatin1() + QUuid::createUuid().toByteArray(QUuid::WithoutBraces).sliced(keyPrefix.size()));
    if (method == "PUT") {
        const auto document = ask("GET", path.section(u'/', 0, 3), seatId);
        if (!document)
            return document;
        request.headers.emplace_back("if-match",
                                     '"' + QByteArray::number(document->value(u"revision"_s).toInteger()) + '"');
    }
    const http::Response response = (*match.handler)(request);
    if (response.status >= 300)
        return fail(Error::Code::Rejected,
                    QString::fromUtf8(method) + u' ' + path + u": "_s + QString::fromUtf8(response.body));
    return json::parseObject(response.body).value_or(QJsonObject());
}

Result<Done> DocumentPlay::relay()
{
    for (int turn = 0; turn < 8; ++turn) {
        const auto moved = d->relay.runOnce();
        if (!moved)
            return fail(moved.error());
        if (*moved == 0)
            break;
    }
    return Done{};
}

} // namespace gw::backend::seed
