// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "long_list.h"

#include <QApplication>
#include <QEventLoop>
#include <QListView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <chrono>
#include <cstdio>
#include <gw/rows/virtual_list.h>
#include <vector>

using namespace gw;
using Steady = std::chrono::steady_clock;

namespace bench {

namespace {

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

/// One frame of a list: it moves, it paints, and whatever has arrived meanwhile is taken in.
double frame(QListView &view, int value)
{
    const auto began = Steady::now();
    view.verticalScrollBar()->setValue(value);
    view.viewport()->repaint();
    QApplication::processEvents();
    return since(began);
}

void prepare(QListView &view, rows::VirtualList &model)
{
    view.setUniformItemSizes(true);
    view.resize(700, 900);
    view.setModel(&model);
    view.show();
}

} // namespace

bool fill(store::Store &store, std::function<Result<Done>(store::WriteContext &)> write)
{
    std::optional<Result<Done>> filled;
    QEventLoop loop;
    const auto filling = [](Task<Done> writing, std::optional<Result<Done>> *slot,
                            QEventLoop *waiting) -> QCoro::Task<> {
        *slot = co_await writing;
        waiting->quit();
    };
    const auto running = filling(store.write(store::File::Cache, std::move(write)), &filled, &loop);
    if (!filled)
        loop.exec();
    if (!*filled)
        qCritical() << filled->error();
    return filled->has_value();
}

bool measureList(const LongList &list)
{
    std::vector<double> first;
    std::vector<double> all;
    for (int round = 0; round <= rounds; ++round) {
        const auto model = list.make();
        QListView view;
        prepare(view, *model);
        double ready = 0;
        QEventLoop loop;
        const auto began = Steady::now();
        QObject::connect(model.get(), &rows::VirtualList::ready, &view, [&] {
            view.viewport()->repaint();
            ready = since(began);
        });
        QObject::connect(model.get(), &rows::VirtualList::complete, &loop, &QEventLoop::quit);
        list.show(*model);
        loop.exec();
        if (model->rowCount() != list.rows) {
            qCritical() << "only" << model->rowCount() << "rows";
            return false;
        }
        if (round == 0)
            continue; // it fills the file cache
        first.push_back(ready);
        all.push_back(since(began));
    }
    const auto model = list.make();
    QListView view;
    prepare(view, *model);
    QEventLoop loop;
    QObject::connect(model.get(), &rows::VirtualList::complete, &loop, &QEventLoop::quit);
    list.show(*model);
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
    return true;
}

} // namespace bench
