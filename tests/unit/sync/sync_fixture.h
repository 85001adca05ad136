// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../outbox/outbox_fixture.h"

#include <QCoroTimer>
#include <gw/sync/engine.h>

namespace gw::test {

/// Pages whose rows carry a generation. Answers come from a script; without one the pull waits for `held`.
class PageSource final : public sync::ISource
{
public:
    struct Answer
    {
        QStringList ids;
        QString newState;
        bool hasMore = false;
        QStringList removed = {};
    };
    QList<Result<Answer>> script;
    QList<sync::Pull> asked;
    std::optional<Deferred<sync::Delta>> held;
    QString name = QStringLiteral("pages");
    QString theScope;
    bool essential = false;

    QString id() const override { return name; }
    QStringList wakeTopics() const override { return {name}; }
    QString scope() const override { return theScope; }
    bool isEssential() const override { return essential; }
    Task<sync::Delta> pull(sync::Pull pull) override
    {
        asked.append(pull);
        if (!script.isEmpty()) {
            const Result<Answer> next = script.takeFirst();
            return answer(next ? Result<sync::Delta>(deltaOf(*next, pull)) : Result<sync::Delta>(fail(next.error())));
        }
        held.emplace();
        return whenReleased(*held);
    }
    Result<Done> sweep(store::WriteContext &cache, qint64 generation) const override
    {
        return cache.db().exec(QStringLiteral("DELETE FROM page WHERE generation<?"), {generation});
    }
    static sync::Delta deltaOf(const Answer &answer, const sync::Pull &pull)
    {
        sync::Delta delta{answer.newState, answer.hasMore};
        const auto write = [pull](store::WriteContext &cache, const QString &id) {
            cache.touch(QStringLiteral("page"));
            return cache.db().exec(
                QStringLiteral("INSERT INTO page(id,text,server,generation) VALUES(?,'theirs','theirs',?) "
                               "ON CONFLICT(id) DO UPDATE SET text=excluded.text, server=excluded.server, "
                               "generation=excluded.generation, op=''"),
                {id, pull.generation});
        };
        delta.batches = sync::inBatches(answer.ids, write, 2);
        delta.batches += sync::inBatches(answer.removed, [](store::WriteContext &cache, const QString &id) {
            return cache.db().exec(QStringLiteral("DELETE FROM page WHERE id=?"), {id});
        });
        return delta;
    }

private:
    static Task<sync::Delta> answer(Result<sync::Delta> delta)
    {
        co_await QCoro::sleepFor(std::chrono::milliseconds(1)); // never in the caller's stack
        co_return delta;
    }
    static Task<sync::Delta> whenReleased(Deferred<sync::Delta> deferred) { co_return co_await deferred; }
};

/// A store, an outbox and an engine on a still clock.
struct SyncDesk
{
    QTemporaryDir dir;
    StillTime time;
    std::shared_ptr<PageSource> source = std::make_shared<PageSource>();
    std::shared_ptr<PageHandler> handler = std::make_shared<PageHandler>();
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> box;
    std::unique_ptr<sync::Engine> engine;
    sync::Options options;

    SyncDesk() { reopen(); }
    ~SyncDesk() { close(); }
    Q_DISABLE_COPY_MOVE(SyncDesk)

    void close()
    {
        engine.reset();
        box.reset();
        store.reset();
    }
    void reopen()
    {
        close();
        store::Schema schema = pageSchema();
        schema[0].migrations.append(
            {2, QStringLiteral("ALTER TABLE page ADD COLUMN generation INTEGER NOT NULL DEFAULT 0")});
        schema.append(sync::Engine::component());
        auto opened = store::Store::open(dir.path(), schema, {&time.clock});
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        store = std::move(*opened);
        box = std::make_unique<outbox::Outbox>(*store, outbox::Options{.clock = &time.clock, .timing = time.timing()});
        box->addHandler(handler);
        options.clock = &time.clock;
        options.timing = time.timing();
        engine = std::make_unique<sync::Engine>(*store, box.get(), options);
        engine->addSource(source);
    }
    void start()
    {
        ASSERT_TRUE(await(box->start()));
        ASSERT_TRUE(await(engine->start()));
    }
    bool isIdle()
    {
        return waitUntil([&] { return !engine->source(QStringLiteral("pages")).running; });
    }
    bool isAsked(qsizetype times)
    {
        return waitUntil([&] { return source->asked.size() == times; }) && isIdle() && source->asked.size() == times;
    }
    QString pages()
    {
        const auto rows = await(store->read(store::File::Cache, [](sqlite::Connection &db) {
            return db.scalar(QStringLiteral(
                "SELECT coalesce(group_concat(id||'='||text,' '),'') FROM (SELECT * FROM page ORDER BY id)"));
        }));
        return rows ? rows->toString() : QStringLiteral("error");
    }
    QString cursor()
    {
        const auto row = await(store->read(store::File::Cache, [](sqlite::Connection &db) {
            return db.scalar(
                QStringLiteral("SELECT cursor||' '||generation||' '||loading FROM sync_cursor WHERE source='pages'"));
        }));
        return row->toString();
    }
};

} // namespace gw::test
