// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A desk without a window that writes until it is killed. What it says on stdout is what a person would have seen:
//   want N     it is about to record absence N
//   kept N     it told the person that N will be sent
//   wish K V   it is about to set the preference K to V, and then
//   set K V    it told the person that it is set
//   read ID    it told the person that the notice is acknowledged
//   empty      nothing waits in the outbox (only with --drain, then it ends)
//   trouble …  something that must never happen
#include "desk.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QTimer>
#include <cstdio>
#include <gw/base/logging.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

struct Job
{
    test::SyncDesk *desk;
    QString seatId;
    QString prefix;
    int next = 0;
    bool drain = false;
};

constexpr int mostWaiting = 4; // the server shall keep up, so that each phase of a write meets the axe

QCoro::Task<> writeOn(Job job)
{
    Task<Done> starting = job.desk->start();
    const Result<Done> started = co_await starting;
    if (!started) {
        say(u"trouble start: "_s + started.error().detail);
        co_return;
    }
    const QString key = u"%1%2"_s.arg(job.prefix).arg(job.next);
    for (int turn = 0; !job.drain; ++turn) {
        if (job.desk->outbox().entries().size() < mostWaiting && turn % 3 == 1) {
            say(u"wish %1 %2"_s.arg(key).arg(turn));
            Task<QString> setting = job.desk->setPreference(key, turn);
            const Result<QString> set = co_await setting;
            say((set ? u"set %1 %2"_s : u"trouble set: %1 %2"_s).arg(key).arg(turn));
        } else if (turn % 9 == 5) {
            Task<QStringList> looking = job.desk->openNotices();
            const Result<QStringList> open = co_await looking;
            if (open && !open->isEmpty()) {
                Task<QString> acknowledging = job.desk->acknowledge(job.seatId, open->constFirst());
                const Result<QString> acknowledged = co_await acknowledging;
                say((acknowledged ? u"read "_s : u"trouble read: "_s) + open->constFirst());
            }
        } else if (job.desk->outbox().entries().size() < mostWaiting) {
            const QString number = QString::number(job.next);
            say(u"want "_s + number);
            Task<QString> adding = job.desk->addAbsence(job.seatId, job.prefix + number, job.next);
            const Result<QString> added = co_await adding;
            say((added ? u"kept "_s : u"trouble add: "_s) + number);
            ++job.next;
        }
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(1ms);
        co_await pause;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 6) {
        std::fprintf(stderr, "usage: sync_client PORTAL FOLDER SEAT PREFIX FIRST|--drain   (token in GW_TEST_TOKEN)\n");
        return 2;
    }
    installLogHandler();
    auto desk =
        test::SyncDesk::open({QUrl(arguments.at(1)), qgetenv("GW_TEST_TOKEN"), arguments.at(2), 500, 3000ms, true});
    if (!desk) {
        say(u"trouble open: "_s + desk.error().detail);
        return 1;
    }
    for (const store::Problem &problem : (*desk)->store().startProblems())
        say(u"trouble file: "_s + problem.detail);
    Job job{desk->get(), arguments.at(3), arguments.at(4)};
    job.drain = arguments.at(5) == u"--drain"_s;
    job.next = arguments.at(5).toInt();
    outbox::Outbox &box = (*desk)->outbox();
    QObject::connect(&box, &outbox::Outbox::entryChanged, &box, [](const outbox::Entry &entry) {
        if (entry.state == outbox::State::NeedsAttention)
            say(u"trouble refused: "_s + entry.lastError.value_or(Error{}).detail);
    });
    writeOn(job);
    QTimer look;
    if (job.drain) {
        QObject::connect(&look, &QTimer::timeout, &application, [&box, &application, seen = false]() mutable {
            if (!std::exchange(seen, true) || !box.entries().isEmpty())
                return; // the first look may come before the entries are read
            say(u"empty"_s);
            application.quit();
        });
        look.start(300ms);
    }
    return application.exec();
}
