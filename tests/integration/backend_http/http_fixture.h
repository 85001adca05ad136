// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "raw_client.h"

#include <QThread>
#include <gtest/gtest.h>
#include <gw/backend/http/events.h>
#include <gw/backend/http/server.h>
#include <gw/test/warnings.h>
#include <mutex>

namespace gw::test {

using namespace Qt::Literals::StringLiterals;
using backend::http::EventHub;
using backend::http::EventHubOptions;
using backend::http::Request;
using backend::http::Response;
using backend::http::Router;
using backend::http::Server;
using backend::http::ServerOptions;

/// A server with a few routes on a free port.
class HttpTest : public testing::Test
{
protected:
    void serve(ServerOptions options = {}, EventHubOptions hubOptions = {})
    {
        options.requestLog = [this](const QByteArray &line) {
            const std::lock_guard lock(m_mutex);
            m_log.append(line);
        };
        m_hub = std::make_unique<EventHub>(hubOptions, m_clock);
        m_router.add("GET", u"/v1/ping"_s, [](const Request &) { return Response::json(200, {{u"pong"_s, true}}); });
        m_router.add("GET", u"/v1/things/{id}"_s, [](const Request &request) {
            return Response::json(
                200, {{u"id"_s, request.parameter(u"id"_s)}, {u"q"_s, request.query.queryItemValue(u"q"_s)}});
        });
        m_router.add("POST", u"/v1/echo"_s,
                     [](const Request &request) {
                         Response response;
                         response.body = request.body;
                         return response;
                     },
                     {.maxBody = 1000, .logged = true});
        m_router.add(
            "POST", u"/v1/size"_s,
            [](const Request &request) { return Response::json(200, {{u"size"_s, double(request.body.size())}}); },
            {.maxBody = 8 << 20, .logged = true});
        m_router.add("GET", u"/v1/large"_s, [](const Request &) {
            Response response;
            response.body = QByteArray(16 << 20, 'x');
            return response;
        });
        m_router.add("GET", u"/v1/slow"_s, [this](const Request &) {
            ++m_running;
            QThread::msleep(300);
            return Response::empty();
        });
        m_router.add("GET", u"/v1/broken"_s,
                     [](const Request &) -> Response { throw std::runtime_error("thrown on purpose"); });
        m_router.add("GET", u"/v1/refused"_s, [](const Request &) {
            return Response::problem(412, u"stale-version"_s, {}, u"revision 3"_s, {{u"retryable"_s, false}});
        });
        m_router.add("GET", u"/health"_s, [](const Request &) { return Response::empty(); },
                     {.maxBody = 0, .logged = false});
        m_router.add("GET", u"/v1/events"_s, [this](const Request &request) {
            return Response::events(m_hub->subscribe(request.query.queryItemValue(u"person"_s),
                                                     request.header("last-event-id"),
                                                     QDateTime::currentDateTimeUtc().addSecs(m_tokenSeconds)));
        });
        m_server = std::make_unique<Server>(std::move(options), m_router, *m_hub);
        const auto port = m_server->start();
        ASSERT_TRUE(port.has_value()) << port.error().detail.toStdString();
        m_port = *port;
    }

    RawClient client() const { return RawClient(m_port); }
    QByteArray get(const QByteArray &target, const QByteArray &headers = {}) const
    {
        RawClient one(m_port);
        one.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
        return one.answer();
    }
    QByteArrayList log() const
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }

    SystemClock m_clock;
    Router m_router;
    Router m_virtualRouter; ///< of <name>.localhost, when a test's options point here
    std::unique_ptr<EventHub> m_hub;
    std::atomic<int> m_running = 0;
    int m_tokenSeconds = 600;
    mutable std::mutex m_mutex;
    QByteArrayList m_log;
    quint16 m_port = 0;
    std::unique_ptr<Server> m_server; ///< last: its handlers use the others
};

inline const QByteArray ping = "GET /v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n";

} // namespace gw::test
