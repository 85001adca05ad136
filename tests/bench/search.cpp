// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// People search as the command palette does it, over the store of a synced profile: every beginning of every query, as if
// it were typed. Prints the times in milliseconds, sorted.
//
// usage: bench_search ACCOUNT-FOLDER
#include <QCoreApplication>
#include <QEventLoop>
#include <chrono>
#include <cstdio>
#include <gw/base/logging.h>
#include <gw/directory/repository.h>
#include <gw/outbox/outbox.h>
#include <gw/sync/engine.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int rounds = 5;
constexpr int rows = 20;

Result<QList<directory::PersonRow>> find(const directory::Repository &repository, const QString &text)
{
    std::optional<Result<QList<directory::PersonRow>>> found;
    QEventLoop loop;
    const auto watch = [](const directory::Repository *of, QString query, auto *slot,
                          QEventLoop *waiting) -> QCoro::Task<> {
        *slot = co_await of->search(std::move(query), rows);
        waiting->quit();
    };
    const auto running = watch(&repository, text, &found, &loop);
    if (!found)
        loop.exec();
    return *found;
}

} // namespace

int main(int argc, char **argv)
{
    installLogHandler();
    QCoreApplication application(argc, argv);
    const SystemClock clock;
    auto store = store::Store::open(QCoreApplication::arguments().value(1),
                                    {directory::component(), outbox::Outbox::component(), sync::Engine::component()},
                                    {.clock = &clock});
    if (!store) {
        qCritical() << store.error();
        return 1;
    }
    const directory::Repository repository(**store, clock);
    // Names, initials, unfinished syllables, the wrong keyboard, units, duties, numbers, two words.
    const QStringList queries{u"김하늘"_s,   u"이서준"_s,     u"박"_s,     u"ㄱㅎㄴ"_s, u"ㅇㅅ"_s,
                              u"rlagksmf"_s, u"정보시스템"_s, u"예산"_s,   u"주차"_s,   u"민원"_s,
                              u"주무관"_s,   u"팀장"_s,       u"2045"_s,   u"02-"_s,    u"전자결재"_s,
                              u"김 정보"_s,  u"도로 점용"_s,  u"최지우"_s, u"기록물"_s, u"없는사람"_s,
                              u"한ㅅ"_s,     u"information"_s};
    std::vector<double> times;
    std::pair<double, QString> slowest;
    for (int round = 0; round <= rounds; ++round) {
        for (const QString &query : queries) {
            for (qsizetype typed = 1; typed <= query.size(); ++typed) {
                const auto began = Steady::now();
                const auto found = find(repository, query.left(typed));
                if (!found) {
                    qCritical() << found.error();
                    return 1;
                }
                if (round == 0)
                    continue; // it fills the file cache
                times.push_back(std::chrono::duration<double, std::milli>(Steady::now() - began).count());
                slowest = std::max(slowest, {times.back(), query.left(typed)});
            }
        }
    }
    std::fprintf(stderr, "the slowest search was for %s: %.1f ms\n", qPrintable(slowest.second), slowest.first);
    std::ranges::sort(times);
    std::printf("{\"search\": [");
    for (std::size_t i = 0; i < times.size(); ++i)
        std::printf("%s%.3f", i == 0 ? "" : ", ", times[i]);
    std::printf("]}\n");
    (*store)->close();
    return 0;
}
