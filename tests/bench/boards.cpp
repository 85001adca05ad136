// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A board of a hundred thousand posts in the local store, see long_list.h.
//
// usage: bench_boards FOLDER
#include "../unit/boards/full_board.h"
#include "long_list.h"

#include <QApplication>
#include <gw/base/logging.h>
#include <gw/boards/marks.h>
#include <gw/boards/postlistmodel.h>
#include <gw/outbox/outbox.h>
#include <gw/sync/engine.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

constexpr int posts = 100'000;

} // namespace

int main(int argc, char **argv)
{
    installLogHandler();
    QApplication application(argc, argv);
    auto opened = store::Store::open(
        QCoreApplication::arguments().value(1),
        {boards::cacheComponent(), boards::deskComponent(), outbox::Outbox::component(), sync::Engine::component()});
    if (!opened) {
        qCritical() << opened.error();
        return 1;
    }
    store::Store &store = **opened;
    if (store.cacheWasEmpty() && !bench::fill(store, [](store::WriteContext &cache) {
            return test::fillBoard(cache.db(), u"board"_s, posts);
        }))
        return 1;
    outbox::Outbox outbox(store, {});
    boards::Marks marks(outbox);
    bench::LongList list{.rows = posts};
    list.make = [&] { return std::make_unique<boards::PostListModel>(store, marks, u"p-me"_s); };
    list.show = [](rows::VirtualList &model) {
        static_cast<boards::PostListModel &>(model).setQuery({.boardId = u"board"_s});
    };
    const bool isMeasured = bench::measureList(list);
    store.close();
    return isMeasured ? 0 : 1;
}
