// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "client_p.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

constexpr qint64 largestAnswer = 96 << 20; // 500 mails with bodies of 128 KiB, and some

} // namespace

Task<WireAnswer> Client::Private::post(Ptr d, QUrl url, QByteArray body, bool isSafe, std::stop_token cancel,
                                       net::Priority priority)
{
    net::Request request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = std::move(body);
    request.timeout = d->options.timeout;
    request.maxResponse = largestAnswer;
    request.priority = priority;
    request.repeatable = isSafe;
    request.cancel = std::move(cancel);
    Task<net::Reply> sending = d->requests.send(std::move(request));
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    auto reading = inBackground([answer = *reply] { return readAnswer(answer); });
    Result<WireAnswer> answer = co_await reading;
    if (d->isClosed)
        co_return fail(Error::Code::Cancelled, u"the client is gone"_s);
    if (answer)
        d->sawSessionState(answer->sessionState);
    co_return answer;
}

/// Whether the server still answers at all.
Task<bool> Client::Private::isWell(Ptr d, QUrl url, std::stop_token cancel)
{
    const QByteArray echo = R"({"using":["urn:ietf:params:jmap:core"],"methodCalls":[["Core/echo",{},"e"]]})";
    Task<WireAnswer> asking = post(d, url, echo, false, cancel, net::Priority::Normal);
    const Result<WireAnswer> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return true;
}

/// Sends what servers are known to fall over. A cut may be the network's doing: only when the server is well, and what
/// is safe to repeat was cut a second time, is the feature to blame.
Task<WireAnswer> Client::Private::postAlone(Ptr d, QUrl url, WireRequest request, std::stop_token cancel,
                                            net::Priority priority)
{
    for (bool isSecond = false;; isSecond = true) {
        Task<WireAnswer> posting = post(d, url, request.body, false, cancel, priority);
        Result<WireAnswer> answer = co_await posting;
        if (answer || answer.error().code != Error::Code::Timeout) {
            if (!answer && answer.error().code == Error::Code::Unsupported)
                d->disable(*request.alone, "unknown to the server");
            co_return answer;
        }
        Task<bool> asking = isWell(d, url, cancel);
        const Result<bool> well = co_await asking;
        if (!well)
            co_return answer;
        if (isSecond || !request.isSafe) {
            d->disable(*request.alone, "the server drops the connection");
            co_return answer;
        }
    }
}

Task<Done> Client::Private::exchange(Ptr d, QUrl url, WireRequest request, SentPtr into, std::stop_token cancel,
                                     net::Priority priority)
{
    Task<WireAnswer> posting = request.alone ? postAlone(d, url, request, cancel, priority)
                                             : post(d, url, request.body, request.isSafe, cancel, priority);
    const Result<WireAnswer> answer = co_await posting;
    if (answer) {
        into->responses.insert(answer->responses);
        co_return Done{};
    }
    // A weak spot must not spoil the rest, unless nothing gets through at all.
    const bool isOwnFault = request.alone && answer.error().code != Error::Code::Offline
                            && answer.error().code != Error::Code::Cancelled
                            && answer.error().code != Error::Code::Unauthorised;
    if (!isOwnFault)
        co_return fail(answer.error());
    for (const Piece &piece : std::as_const(request.pieces))
        into->failures.insert(piece.call, answer.error());
    co_return Done{};
}

Task<Responses> Client::Private::send(Ptr d, Batch batch, std::stop_token cancel, net::Priority priority)
{
    Task<Session> asking = currentSession(d);
    const Result<Session> session = co_await asking;
    if (!session)
        co_return fail(session.error());
    auto planning = inBackground(
        [batch, session = *session, features = d->features()] { return makePlan(batch, session, features); });
    const Result<Plan> plan = co_await planning;
    if (!plan)
        co_return fail(plan.error());
    if (d->isClosed || cancel.stop_requested())
        co_return fail(Error::Code::Cancelled);

    const auto sent = std::make_shared<Sent>();
    // What only reads goes side by side (the queue keeps the server's limit); what writes keeps its order.
    std::vector<Task<Done>> running;
    Result<Done> outcome = Done{};
    for (const WireRequest &request : plan->requests) {
        running.push_back(exchange(d, session->apiUrl, request, sent, cancel, priority));
        if (plan->isSafe)
            continue;
        outcome = co_await running.back();
        running.pop_back();
        if (!outcome)
            break;
    }
    for (Task<Done> &one : running) {
        const Result<Done> done = co_await one;
        if (!done && outcome)
            outcome = done;
    }
    if (!outcome)
        co_return fail(outcome.error());
    if (d->isClosed)
        co_return fail(Error::Code::Cancelled, u"the client is gone"_s);

    const QSet<Feature> unknown = unknownFeatures(batch, *plan, sent->responses);
    for (const Feature feature : unknown)
        d->disable(feature, "the server does not know its method");
    auto reading = inBackground([batch, plan = *plan, sent]() -> Result<Responses> {
        return Responses(readAll(batch, plan, sent->responses, sent->failures));
    });
    Result<Responses> responses = co_await reading;
    co_return responses;
}

} // namespace gw::jmap
