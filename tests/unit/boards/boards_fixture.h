// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../outbox/outbox_fixture.h"
#include "full_board.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gw/boards/service.h>
#include <gw/test/outcome.h>
#include <gw/transfer/transfers.h>

namespace gw::test {

class StillPreferences final : public contract::Preferences
{
public:
    QJsonValue value(const QString &key) const override { return values.value(key); }
    void set(const QString &key, const QJsonValue &value) override
    {
        values.insert(key, value);
        Q_EMIT changed(key);
    }
    QJsonObject values;
};

/// Boards over a store, in front of a server that is a function.
struct Shelf
{
    QTemporaryDir dir;
    StillTime time;
    std::function<Result<net::Reply>(const net::Request &)> server = [](const net::Request &) {
        return Result<net::Reply>(fail(Error::Code::Offline));
    };
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> box;
    std::unique_ptr<sync::Engine> engine;
    std::unique_ptr<transfer::Transfers> transfers;
    contract::BadgeBoard badges;
    StillPreferences preferences;
    std::unique_ptr<boards::BoardsService> service;

    Shelf() { open(); }
    ~Shelf() { close(); }
    Q_DISABLE_COPY_MOVE(Shelf)

    void open()
    {
        using namespace Qt::Literals::StringLiterals;
        store::Schema schema{boards::cacheComponent(), boards::deskComponent(), sync::Engine::component(),
                             outbox::Outbox::component()};
        schema.append(transfer::Transfers::components());
        auto opened = store::Store::open(dir.path() + u"/account"_s, schema, {.clock = &time.clock});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        box = std::make_unique<outbox::Outbox>(*store, outbox::Options{.clock = &time.clock, .timing = time.timing()});
        engine = std::make_unique<sync::Engine>(*store, box.get(),
                                                sync::Options{.clock = &time.clock, .timing = time.timing()});
        const auto send = [this](net::Request request) { return answer(server(request)); };
        transfers = std::make_unique<transfer::Transfers>(
            *store, send, transfer::Options{.clock = &time.clock, .timing = time.timing()});
        service = std::make_unique<boards::BoardsService>(
            boards::BoardsParts{.store = *store,
                                .outbox = *box,
                                .engine = *engine,
                                .send = send,
                                .transfers = *transfers,
                                .clock = time.clock,
                                .badges = badges,
                                .preferences = preferences,
                                .seat = [] { return u"s-me"_s; },
                                .self = [] { return boards::Author{u"p-me"_s, u"s-me"_s, {u"나"_s, u"Me"_s}, {}, {}}; },
                                .people = {}});
    }
    void close()
    {
        service.reset();
        transfers.reset();
        engine.reset();
        box.reset();
        store.reset();
    }
    void fill(int count)
    {
        ASSERT_TRUE(await(store->write(store::File::Cache, [count](store::WriteContext &cache) {
            cache.touch(boards::postsTopic);
            cache.touch(boards::boardsTopic);
            return fillBoard(cache.db(), QStringLiteral("board"), count);
        })));
    }
    void change(const QString &sql)
    {
        ASSERT_TRUE(await(store->write(store::File::Cache, [sql](store::WriteContext &cache) {
            cache.touch(boards::postsTopic);
            return cache.db().execScript(sql);
        })));
    }
    static net::Reply json(const QJsonObject &object)
    {
        return {200, {{"content-type", "application/json"}}, gw::json::compact(object)};
    }

private:
    static Task<net::Reply> answer(Result<net::Reply> reply) { co_return reply; }
};

} // namespace gw::test
