// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../store/store_fixture.h"

#include <QPointer>
#include <gw/outbox/outbox.h>

namespace gw::test {

/// Timers that fire when the clock is moved past them.
class StillTime final
{
public:
    StillClock clock;

    net::Timing timing()
    {
        return {[] { return 0.5; },
                [this](std::chrono::milliseconds delay, QObject *context, std::function<void()> then) {
                    m_due.append({clock.time.addMSecs(delay.count()), context, std::move(then)});
                }};
    }
    void advance(std::chrono::milliseconds step)
    {
        clock.time = clock.time.addMSecs(step.count());
        const auto due = std::exchange(m_due, {});
        for (const Timer &timer : due) {
            if (timer.at > clock.time)
                m_due.append(timer);
            else if (timer.context)
                timer.then();
        }
    }

private:
    struct Timer
    {
        QDateTime at;
        QPointer<QObject> context;
        std::function<void()> then;
    };
    QList<Timer> m_due;
};

inline store::Schema pageSchema()
{
    using namespace Qt::Literals::StringLiterals;
    // `text` is what is shown, `server` what the server last said, `op` the open write that made the difference.
    return {
        {u"pages"_s,
         store::File::Cache,
         {{1,
           u"CREATE TABLE page(id TEXT PRIMARY KEY, text TEXT NOT NULL, server TEXT NOT NULL DEFAULT '', op TEXT NOT NULL DEFAULT '')"_s}}},
        outbox::Outbox::component()};
}

/// Writes the text of a page. Answers come from a script; without one it waits until release().
class PageHandler final : public outbox::IHandler
{
public:
    QList<Result<outbox::Outcome>> script;
    QList<outbox::Entry> sent;
    bool repeatable = false;
    bool confirmsAtOnce = true;
    std::optional<Deferred<outbox::Outcome>> held;

    QString kind() const override { return QStringLiteral("page.set"); }
    QStringList topics() const override { return {QStringLiteral("page")}; }
    bool isRepeatable() const override { return repeatable; }
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override
    {
        cache.touch(QStringLiteral("page"));
        return cache.db().exec(QStringLiteral("INSERT INTO page(id,text,op) VALUES(?,?,?) "
                                              "ON CONFLICT(id) DO UPDATE SET text=excluded.text, op=excluded.op"),
                               {entry.payload[u"id"].toString(), entry.payload[u"text"].toString(), entry.operationId});
    }
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override
    {
        cache.touch(QStringLiteral("page"));
        return cache.db().exec(QStringLiteral("UPDATE page SET text=server, op='' WHERE id=?"),
                               {entry.payload[u"id"].toString()});
    }
    Task<outbox::Outcome> send(outbox::Entry entry) override
    {
        sent.append(entry);
        if (!script.isEmpty())
            return answer(script.takeFirst());
        held.emplace();
        return whenReleased(*held);
    }
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override
    {
        cache.touch(QStringLiteral("page"));
        return cache.db().exec(
            QStringLiteral("UPDATE page SET server=?, text=?, op='' WHERE id=?"),
            {entry.answer[u"text"].toString(), entry.answer[u"text"].toString(), entry.payload[u"id"].toString()});
    }
    Result<bool> isConfirmed(sqlite::Connection &cache, const outbox::Entry &entry) const override
    {
        if (confirmsAtOnce)
            return true;
        const auto seen = cache.scalar(QStringLiteral("SELECT server='synced' FROM page WHERE id=?"),
                                       {entry.payload[u"id"].toString()});
        return seen ? Result<bool>(seen->toBool()) : Result<bool>(fail(seen.error()));
    }
    static outbox::Outcome accepted(const QString &text) { return {{{QStringLiteral("text"), text}}}; }

private:
    static Task<outbox::Outcome> answer(Result<outbox::Outcome> outcome) { co_return outcome; }
    static Task<outbox::Outcome> whenReleased(Deferred<outbox::Outcome> deferred) { co_return co_await deferred; }
};

/// A store, a still clock, one handler.
struct Desk
{
    QTemporaryDir dir;
    StillTime time;
    std::shared_ptr<PageHandler> handler = std::make_shared<PageHandler>();
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> box;
    outbox::Options options;

    Desk() { reopen(); }
    ~Desk()
    {
        box.reset();
        store.reset();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    /// As after a restart of the program.
    void reopen(bool wipeCache = false)
    {
        box.reset();
        store.reset();
        if (wipeCache) {
            ASSERT_TRUE(store::Store::wipeCache(dir.path()));
        }
        auto opened = store::Store::open(dir.path(), pageSchema(), {&time.clock});
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        store = std::move(*opened);
        options.clock = &time.clock;
        options.timing = time.timing();
        box = std::make_unique<outbox::Outbox>(*store, options);
        box->addHandler(handler);
    }
    void start() { ASSERT_TRUE(await(box->start())); }
    QString add(const QString &id, const QString &text, std::chrono::milliseconds hold = {})
    {
        outbox::NewEntry entry;
        entry.kind = QStringLiteral("page.set");
        entry.objectKey = QStringLiteral("page/") + id;
        entry.payload = {{QStringLiteral("id"), id}, {QStringLiteral("text"), text}};
        entry.hold = hold;
        const auto added = await(box->add(entry));
        return added ? *added : QString();
    }
    QString shown(const QString &id)
    {
        const auto text = await(store->read(store::File::Cache, [id](sqlite::Connection &db) {
            return db.scalar(QStringLiteral("SELECT text || '|' || (op<>'') FROM page WHERE id=?"), {id});
        }));
        return text ? text->toString() : QStringLiteral("error");
    }
    bool becomes(const QString &operationId, outbox::State state)
    {
        return waitUntil([&] {
            const auto entry = box->find(operationId);
            return entry && entry->state == state;
        });
    }
    bool isGone(const QString &operationId)
    {
        return waitUntil([&] { return !box->find(operationId); });
    }
};

} // namespace gw::test
