// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/systems/check.h>

#include "counteranswer.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

QString inWords(const Error &error)
{
    switch (error.code) {
    case Error::Code::Offline: return u"cannot be reached: "_s + error.detail;
    case Error::Code::Timeout: return u"does not answer in time"_s;
    case Error::Code::Tls: return u"has a certificate that cannot be trusted: "_s + error.detail;
    case Error::Code::TooLarge: return u"answers with more than is read"_s;
    default: return u"does not answer as it should: "_s + error.detail;
    }
}

/// A page for people: it may ask for a sign-in, but it must be there.
bool isPage(int status)
{
    return status < 500 && status != 404 && status != 410;
}

Attempt visit(const QString &key, const QUrl &url, const fetch::Client &client, std::chrono::milliseconds deadline)
{
    fetch::Request request;
    request.url = url;
    request.headers = {{"Accept", "text/html, */*;q=0.5"}};
    request.deadline = deadline;
    request.maxBytes = 8 << 20;
    QElapsedTimer timer;
    timer.start();
    const auto reply = client.run(request);
    if (!reply) {
        // Sending people on to the sign-in of the city is what such a page is for.
        const bool sentOn = reply.error().code == Error::Code::Rejected;
        return {key, url, sentOn, sentOn ? u"sends people on to another origin"_s : inWords(reply.error())};
    }
    return {key, url, isPage(reply->status),
            u"answers with status %1 in %2 ms"_s.arg(reply->status).arg(timer.elapsed())};
}

Attempt askCounter(const Adapter &adapter, const fetch::Client &client, std::chrono::milliseconds deadline)
{
    QElapsedTimer timer;
    timer.start();
    const auto reply = client.run(counterRequest(adapter, {}, deadline));
    Attempt attempt{u"counter.url"_s, adapter.counter->url, false, {}};
    if (!reply) {
        attempt.sentence = inWords(reply.error());
        return attempt;
    }
    const auto answer = counterAnswer(adapter, {}, *reply);
    attempt.good = answer.has_value();
    if (reply->status == 401 || reply->status == 403)
        attempt.sentence = u"refuses the system's own secret with status %1"_s.arg(reply->status);
    else
        attempt.sentence = answer ? u"answers as it should in %1 ms"_s.arg(timer.elapsed())
                                  : u"breaks the protocol: %1"_s.arg(answer.error().detail);
    return attempt;
}

} // namespace

QList<Attempt> tryAddresses(const Adapter &adapter, const fetch::Client &client, std::chrono::milliseconds deadline)
{
    QList<Attempt> attempts{visit(u"link"_s, adapter.link, client, deadline)};
    if (!adapter.initiateLogin.isEmpty())
        attempts.append(visit(u"hand-over.initiate-login-uri"_s, adapter.initiateLogin, client, deadline));
    if (adapter.counter)
        attempts.append(askCounter(adapter, client, deadline));
    if (!adapter.search.isEmpty()) {
        const QUrl url(QString(adapter.search).replace(u"{searchTerms}"_s, u"test"_s));
        attempts.append(visit(u"search"_s, url, client, deadline));
    }
    return attempts;
}

QString clashOf(const Adapter &one, const Adapter &other)
{
    if (one.id == other.id)
        return u"the id '%1' is used twice"_s.arg(one.id);
    if (!one.clientId.isEmpty() && one.clientId == other.clientId)
        return u"the client-id '%1' belongs to the system '%2'"_s.arg(one.clientId, other.id);
    if (one.counter && other.counter && one.counter->kind && one.counter->kind == other.counter->kind)
        return u"the counter.kind '%1' belongs to the system '%2'"_s.arg(toString(*one.counter->kind), other.id);
    return {};
}

} // namespace gw::backend::systems
