// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// From push to badge: one person publishes a notice that must be read, at a real backend over HTTP; another sits at their
// desk. Prints, in milliseconds and sorted, how long after the backend's answer (the notice is committed and announced
// then) the badge of the reader has changed, and how long after the publisher began to send.
//
// usage: bench_badge SERVER CERTIFICATES READER PUBLISHER FOLDER [TIMES]
#include "bench_desk.h"
#include <QApplication>
#include <cstdio>
#include <gw/base/ids.h>
#include <gw/base/logging.h>
#include <gw/net/requestqueue.h>
#include <gw/portalapi/me.h>
#include <gw/portalapi/notices.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using Steady = std::chrono::steady_clock;

namespace {

double milliseconds(Steady::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

void print(const char *name, std::vector<double> &times, bool last)
{
    std::ranges::sort(times);
    std::printf("\"%s\": [", name);
    for (std::size_t i = 0; i < times.size(); ++i)
        std::printf("%s%.2f", i == 0 ? "" : ", ", times[i]);
    std::printf("]%s", last ? "}\n" : ", ");
}

/// What of `PublishNotice` a publisher may use: their own unit.
Result<portal::PublishNotice> noticeOf(net::RequestQueue &queue)
{
    const auto me = bench::await(portal::run(queue, portal::GetMe{}));
    if (!me)
        return fail(me.error());
    for (const portal::MySeat &seat : (*me)->value.seats) {
        if (seat.id == (*me)->value.activeSeatId)
            return portal::PublishNotice{.idempotencyKey = {},
                                         .gwanmunSeat = {},
                                         .acceptLanguage = {},
                                         .body = {.layer = portal::NoticeLayer::Bureau,
                                                  .unitId = seat.unitId,
                                                  .titleKo = u"점검 안내"_s,
                                                  .titleEn = u"Maintenance"_s,
                                                  .bodyKo = u"본문"_s,
                                                  .bodyEn = u"Text"_s,
                                                  .mustRead = true,
                                                  .expiresAt = {}}};
    }
    return fail(Error::Code::NotFound, u"the publisher has no seat"_s);
}

Result<Done> measure(app::DeskWindow &desk, net::RequestQueue &queue, int times)
{
    auto notice = noticeOf(queue);
    if (!notice)
        return fail(notice.error());
    Steady::time_point shown;
    QObject watch;
    QObject::connect(&desk.badges(), &contract::BadgeBoard::badgeChanged, &watch, [&shown](const QString &module) {
        if (module == "notices"_L1)
            shown = Steady::now();
    });
    std::vector<double> afterAnswer;
    std::vector<double> afterRequest;
    for (int i = 0; i < times; ++i) {
        // At a human pace: what comes at once is pulled at once.
        bench::waitUntil([] { return false; }, std::chrono::milliseconds(700 + i % 7 * 30));
        shown = {};
        notice->idempotencyKey = newId();
        const auto began = Steady::now();
        const auto published = bench::await(portal::run(queue, *notice));
        const auto answered = Steady::now();
        if (!published)
            return fail(published.error());
        if (!bench::waitUntil([&shown] { return shown != Steady::time_point{}; }, std::chrono::seconds(20)))
            return fail(Error::Code::Timeout, u"the badge did not change"_s);
        afterAnswer.push_back(std::max(0.0, milliseconds(shown - answered)));
        afterRequest.push_back(milliseconds(shown - began));
    }
    std::printf("{");
    print("afterAnswer", afterAnswer, false);
    print("afterRequest", afterRequest, true);
    return Done{};
}

Result<Done> run(const QStringList &arguments)
{
    const QUrl server(arguments[1]);
    bench::BenchDesk reader({.server = server,
                             .certificates = arguments[2],
                             .holder = arguments[3],
                             .profile = arguments[5] + u"/reader"_s});
    bench::Person publisher({.server = server,
                             .certificates = arguments[2],
                             .holder = arguments[4],
                             .profile = arguments[5] + u"/publisher"_s});
    if (const auto in = publisher.signIn(); !in)
        return fail(in.error());
    if (auto opened = reader.open(); !opened)
        return opened;
    net::RequestQueue queue(publisher.managers().requests(), &publisher.session(), publisher.clock(),
                            {.baseUrl = server});
    const auto measured = measure(reader.desk(), queue, arguments.value(6, u"100"_s).toInt());
    queue.shutdown();
    const auto closed = reader.close();
    return measured ? closed : measured;
}

} // namespace

int main(int argc, char **argv)
{
    installLogHandler();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6) {
        std::fputs("usage: bench_badge SERVER CERTIFICATES READER PUBLISHER FOLDER [TIMES]\n", stderr);
        return 2;
    }
    const Result<Done> done = run(arguments);
    if (!done)
        qCritical() << done.error();
    return done ? 0 : 1;
}
