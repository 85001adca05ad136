// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A board of a hundred thousand posts in the local store: from "show this board" to its first rows, to its last row, and
// the frames of a list that is scrolled from one end to the other and thrown about. Prints milliseconds, sorted.
//
// usage: bench_boards FOLDER
#include "../unit/boards/full_board.h"

#include <QApplication>
#include <QEventLoop>
#include <QListView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <chrono>
#include <cstdio>
#include <gw/base/logging.h>
#include <gw/boards/marks.h>
#include <gw/boards/postlistmodel.h>
#include <gw/outbox/outbox.h>
#include <gw/sync/engine.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int posts = 100'000;
constexpr int rounds = 15;
constexpr int frames = 600;

double since(Steady::time_point began)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - began).count();
}

void print(const char *name, std::vector<double> times, bool isLast)
{
    std::ranges::sort(times);
    std::printf("\"%s\": [", name);
    for (std::size_t i = 0; i < times.size(); ++i)
        std::printf("%s%.3f", i == 0 ? "" : ", ", times[i]);
    std::printf("]%s", isLast ? "}\n" : ", ");
}

Result<std::unique_ptr<store::Store>> fullStore(const QString &folder)
{
    auto store = store::Store::open(folder, {boards::cacheComponent(), boards::deskComponent(),
                                             outbox::Outbox::component(), sync::Engine::component()});
    if (!store || !(*store)->cacheWasEmpty())
        return store;
    std::optional<Result<Done>> filled;
    QEventLoop loop;
    const auto fill = [](store::Store *to, std::optional<Result<Done>> *slot, QEventLoop *waiting) -> QCoro::Task<> {
        auto writing = to->write(store::File::Cache, [](store::WriteContext &cache) {
            return test::fillBoard(cache.db(), u"board"_s, posts);
        });
        *slot = co_await writing;
        waiting->quit();
    };
    const auto running = fill(store->get(), &filled, &loop);
    if (!filled)
        loop.exec();
    if (!*filled)
        return fail(filled->error());
    return store;
}

/// One frame of a list: it moves, it paints, and whatever has arrived meanwhile is taken in.
double frame(QListView &view, int value)
{
    const auto began = Steady::now();
    view.verticalScrollBar()->setValue(value);
    view.viewport()->repaint();
    QApplication::processEvents();
    return since(began);
}

} // namespace

int main(int argc, char **argv)
{
    installLogHandler();
    QApplication application(argc, argv);
    auto store = fullStore(QCoreApplication::arguments().value(1));
    if (!store) {
        qCritical() << store.error();
        return 1;
    }
    outbox::Outbox outbox(**store, {});
    boards::Marks marks(outbox);
    std::vector<double> first;
    std::vector<double> all;
    for (int round = 0; round <= rounds; ++round) {
        boards::PostListModel model(**store, marks, u"p-me"_s);
        QListView view;
        view.setUniformItemSizes(true);
        view.resize(700, 900);
        view.setModel(&model);
        view.show();
        double ready = 0;
        QEventLoop loop;
        const auto began = Steady::now();
        QObject::connect(&model, &boards::PostListModel::ready, &view, [&] {
            view.viewport()->repaint();
            ready = since(began);
        });
        QObject::connect(&model, &boards::PostListModel::complete, &loop, &QEventLoop::quit);
        model.setQuery({.boardId = u"board"_s});
        loop.exec();
        if (model.rowCount() != posts) {
            qCritical() << "only" << model.rowCount() << "posts";
            return 1;
        }
        if (round == 0)
            continue; // it fills the file cache
        first.push_back(ready);
        all.push_back(since(began));
    }

    boards::PostListModel model(**store, marks, u"p-me"_s);
    QListView view;
    view.setUniformItemSizes(true);
    view.resize(700, 900);
    view.setModel(&model);
    view.show();
    QEventLoop loop;
    QObject::connect(&model, &boards::PostListModel::complete, &loop, &QEventLoop::quit);
    model.setQuery({.boardId = u"board"_s});
    loop.exec();
    std::vector<double> scrolled;
    const int end = view.verticalScrollBar()->maximum();
    for (int i = 0; i < frames; ++i) // a wheel
        scrolled.push_back(frame(view, i * 3));
    for (int i = 0; i < frames; ++i) // the handle, from top to bottom
        scrolled.push_back(frame(view, int(qint64(end) * i / frames)));
    QRandomGenerator random(1);
    for (int i = 0; i < frames; ++i) // thrown about
        scrolled.push_back(frame(view, random.bounded(end)));
    std::printf("{");
    print("first", first, false);
    print("all", all, false);
    print("frames", scrolled, true);
    (*store)->close();
    return 0;
}
