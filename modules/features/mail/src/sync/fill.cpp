// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sources.h"

#include "../store/boxes.h"
#include "../store/log.h"
#include "../store/mailrows.h"
#include <QElapsedTimer>
#include <QPointer>
#include <gw/base/json.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

// A call that takes temporaries stands in a statement of its own before it is awaited (GCC bug 99576).
namespace gw::mail {

namespace {

constexpr int idsPerQuery = 10'000;
constexpr int messagesPerSlice = 2'000; ///< one pull
constexpr int messagesPerGet = 500;
constexpr int rowsPerCommit = 450;
constexpr int mostLanes = 3; ///< requests at a time; what the person waits for finds a way in between
constexpr int mostIdle = 4;  ///< slices that bring nothing new, before the server is believed to run in circles
constexpr int numbersPerSweep = 4'000;
constexpr int overlap = 200; ///< when the place was lost

struct Place
{
    qint64 generation = 0;
    QString phase = {}; ///< fill, sweep, done
    QString after = {}; ///< the last id that was written
    qint64 count = 0;   ///< ids that were gone through

    static Place from(const QString &cursor)
    {
        const QJsonObject object = json::parseObject(cursor.toUtf8()).value_or(QJsonObject());
        return {qint64(object[u"generation"_s].toDouble()), object[u"phase"_s].toString(),
                object[u"after"_s].toString(), qint64(object[u"count"_s].toDouble())};
    }
    QString text() const
    {
        const QJsonObject object{
            {u"generation"_s, generation}, {u"phase"_s, phase}, {u"after"_s, after}, {u"count"_s, count}};
        return QString::fromUtf8(json::compact(object));
    }
};

struct Known
{
    QStringList unknown;
    QStringList known;
    int fresh = 0; ///< not seen by this load before
};

Result<Known> sorted(sqlite::Connection &db, const QString &account, const QStringList &ids, qint64 generation)
{
    auto found =
        db.prepare(u"SELECT generation FROM mail_email WHERE a=(SELECT a FROM mail_account WHERE id=?) AND id=?"_s);
    if (!found)
        return fail(found.error());
    Known known;
    for (const QString &id : ids) {
        found->reset();
        found->bind(0, account);
        found->bind(1, id);
        auto more = found->step();
        if (!more)
            return fail(more.error());
        (*more ? known.known : known.unknown).append(id);
        known.fresh += !*more || found->integer(0) < generation;
    }
    return known;
}

struct FillTarget
{
    qint64 generation = 0;
    AccountInfo account;
    qint64 numbers = 0; ///< of messages, the last one
};

Result<FillTarget> targetOf(sqlite::Connection &db, const QString &accountId)
{
    FillTarget target;
    const auto generation = db.scalar(u"SELECT generation FROM mail_account WHERE id=?"_s, {accountId});
    if (!generation)
        return fail(generation.error());
    target.generation = generation->toLongLong();
    const auto accounts = accountsOf(db);
    if (!accounts)
        return fail(accounts.error());
    for (const AccountInfo &account : *accounts) {
        if (account.id == accountId)
            target.account = account;
    }
    const auto last = nextNumber(db);
    if (!last)
        return fail(last.error());
    target.numbers = *last;
    return target;
}

/// The list properties of some messages, over a few requests at a time.
struct Fetch
{
    QPointer<jmap::Client> client;
    QString account;
    QList<QStringList> chunks;
    QStringList properties;
    bool withPreview = true;
    Whose whose;
    QList<Record> records;
    QList<StateRecord> states;
    bool isState = false;
    int broken = 0;
    std::optional<Error> error;
};

Task<Done> fetchLane(std::shared_ptr<Fetch> fetch)
{
    while (!fetch->chunks.isEmpty() && !fetch->error && fetch->client) {
        const QStringList chunk = fetch->chunks.takeFirst();
        Task<jmap::Got<jmap::Email>> asking = fetch->client->call(
            jmap::Get<jmap::Email>{fetch->account, jmap::ids(chunk), fetch->properties}, {}, net::Priority::Background);
        Result<jmap::Got<jmap::Email>> got = co_await asking;
        if (!got) {
            fetch->error = got.error();
            break;
        }
        fetch->broken += int(got->broken.size());
        auto working =
            sync::inBackground([emails = std::move(got->list), whose = fetch->whose, withPreview = fetch->withPreview,
                                isState = fetch->isState]() -> Result<std::pair<QList<Record>, QList<StateRecord>>> {
                std::pair<QList<Record>, QList<StateRecord>> both;
                for (const jmap::Email &email : emails) {
                    if (isState) {
                        if (auto state = stateFrom(email))
                            both.second.append(*state);
                    } else if (auto record = recordFrom(email, whose, withPreview)) {
                        both.first.append(*record);
                    }
                }
                return both;
            });
        const auto both = co_await working;
        if (both) {
            fetch->records += both->first;
            fetch->states += both->second;
        }
    }
    co_return Done{};
}

Task<Done> fetchAll(std::shared_ptr<Fetch> fetch, int lanes)
{
    std::vector<Task<Done>> running;
    for (int i = 0; i < lanes; ++i)
        running.push_back(fetchLane(fetch));
    for (Task<Done> &lane : running)
        std::ignore = co_await lane;
    if (fetch->error)
        co_return fail(*fetch->error);
    if (!fetch->client) // not all of it was asked for
        co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    co_return Done{};
}

QList<QStringList> inChunks(const QStringList &ids, int size)
{
    QList<QStringList> chunks;
    for (qsizetype from = 0; from < ids.size(); from += size)
        chunks.append(ids.mid(from, size));
    return chunks;
}

} // namespace

struct FillSource::Slice
{
    QList<Record> records;
    QList<StateRecord> states;
    QString last;
    qint64 count = 0;
    int fresh = 0;
    bool isEnd = false;
};

struct FillSource::Memory
{
    enum class Preview { Unknown, With, Without };

    qint64 generation = 0;
    QStringList ids;  ///< asked for and not gone through
    QString idsAfter; ///< the id before the first of them
    Preview preview = Preview::Unknown;
    int idle = 0;
    std::optional<Deferred<Slice>> next; ///< on its way
    QString nextAfter;

    static Task<Slice> fetch(std::shared_ptr<Memory> memory, QPointer<jmap::Client> client, store::Store *store,
                             Place place, AccountInfo account);
    static Task<QStringList> query(std::shared_ptr<Memory> memory, QPointer<jmap::Client> client, Place place,
                                   QString accountId);
    static QCoro::Task<> prefetch(std::shared_ptr<Memory> memory, QPointer<jmap::Client> client, store::Store *store,
                                  Place place, AccountInfo account);
};

FillSource::~FillSource()
{
    if (m_memory && m_memory->next)
        m_memory->next->resolve(fail(Error::Code::Cancelled, u"mail is closed"_s));
}

Task<QStringList> FillSource::Memory::query(std::shared_ptr<Memory>, QPointer<jmap::Client> client, Place place,
                                            QString accountId)
{
    jmap::Query<jmap::Email> query{accountId, {}, {{u"receivedAt"_s, false, {}}}};
    query.limit = idsPerQuery;
    // By the last one that was seen, not by position: what arrives meanwhile would shift all positions.
    query.anchor = place.after;
    query.anchorOffset = place.after.isEmpty() ? 0 : 1;
    Task<jmap::QueryResult> asking = client->call(query, {}, net::Priority::Background);
    Result<jmap::QueryResult> found = co_await asking;
    if (!found && found.error().problemType == u"anchorNotFound"_s && client) {
        query.anchor.clear();
        query.anchorOffset = 0;
        query.position = std::max<qint64>(0, place.count - overlap);
        Task<jmap::QueryResult> again = client->call(query, {}, net::Priority::Background);
        found = co_await again;
    }
    if (!found)
        co_return fail(found.error());
    QStringList ids = found->ids;
    ids.removeDuplicates();
    co_return std::move(ids);
}

Task<FillSource::Slice> FillSource::Memory::fetch(std::shared_ptr<Memory> memory, QPointer<jmap::Client> client,
                                                  store::Store *store, Place place, AccountInfo account)
{
    if (!client)
        co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    if (memory->ids.isEmpty() || memory->idsAfter != place.after) {
        Task<QStringList> asking = query(memory, client, place, account.id);
        const Result<QStringList> ids = co_await asking;
        if (!ids)
            co_return fail(ids.error());
        if (!client)
            co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
        memory->ids = *ids;
    }
    Slice slice;
    const QStringList part = memory->ids.mid(0, messagesPerSlice);
    memory->ids.remove(0, part.size());
    slice.count = part.size();
    slice.isEnd = part.isEmpty();
    slice.last = part.isEmpty() ? place.after : part.last();
    memory->idsAfter = slice.last;
    if (slice.isEnd)
        co_return slice;
    auto looking =
        store->read(store::File::Cache, [id = account.id, part, generation = place.generation](sqlite::Connection &db) {
            return sorted(db, id, part, generation);
        });
    const Result<Known> known = co_await looking;
    if (!known)
        co_return fail(known.error());
    if (!client)
        co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    slice.fresh = known->fresh;
    int atOnce = messagesPerGet;
    int lanes = mostLanes;
    if (const jmap::Session *session = client->knownSession()) {
        atOnce = std::clamp(session->limits.maxObjectsInGet, 1, messagesPerGet);
        lanes = std::clamp(session->limits.maxConcurrentRequests - 1, 1, mostLanes);
    }
    const auto make = [&](QStringList ids, bool withPreview) {
        const auto its = std::make_shared<Fetch>();
        its->client = client;
        its->account = account.id;
        its->chunks = inChunks(ids, atOnce);
        its->withPreview = withPreview;
        its->properties = listProperties(withPreview);
        its->whose = Whose::of(account);
        return its;
    };
    QStringList unknown = known->unknown;
    // Some servers make previews while one waits (about 1 ms each, protocols.md 1.3): two equal requests tell.
    if (memory->preview == Preview::Unknown && unknown.size() >= 2 * atOnce) {
        qint64 took[2] = {0, 0};
        for (const bool withPreview : {true, false}) {
            const auto trial = make(unknown.mid(0, atOnce), withPreview);
            unknown.remove(0, std::min<qsizetype>(atOnce, unknown.size()));
            QElapsedTimer timer;
            timer.start();
            Task<Done> trying = fetchAll(trial, 1);
            const Result<Done> tried = co_await trying;
            if (!tried)
                co_return fail(tried.error());
            took[withPreview ? 0 : 1] = timer.nsecsElapsed();
            slice.records += trial->records;
        }
        const double perMessage = double(took[0]) / 1e6 / atOnce;
        memory->preview = took[0] > 2 * took[1] && perMessage > 0.3 ? Preview::Without : Preview::With;
        qCDebug(lcMail) << "previews cost" << perMessage << "ms each:" << (memory->preview == Preview::With);
    }
    const auto rest = make(unknown, memory->preview != Preview::Without);
    Task<Done> fetching = fetchAll(rest, lanes);
    const Result<Done> fetched = co_await fetching;
    if (!fetched)
        co_return fail(fetched.error());
    slice.records += rest->records;
    if (!known->known.isEmpty()) {
        const auto states = make(known->known, false);
        states->properties = stateProperties();
        states->isState = true;
        Task<Done> asking = fetchAll(states, lanes);
        const Result<Done> asked = co_await asking;
        if (!asked)
            co_return fail(asked.error());
        slice.states = states->states;
    }
    co_return slice;
}

QCoro::Task<> FillSource::Memory::prefetch(std::shared_ptr<Memory> memory, QPointer<jmap::Client> client,
                                           store::Store *store, Place place, AccountInfo account)
{
    const Deferred<Slice> promise;
    memory->next.emplace(promise);
    memory->nextAfter = place.after;
    Task<Slice> fetching = fetch(memory, client, store, place, account);
    Result<Slice> slice = co_await fetching;
    promise.resolve(std::move(slice));
}

Task<sync::Delta> FillSource::pull(sync::Pull pull)
{
    const QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(Error::Code::Offline, u"no mail server is known yet"_s);
    const QString accountId = m_account;
    auto reading =
        m_store.read(store::File::Cache, [accountId](sqlite::Connection &db) { return targetOf(db, accountId); });
    const Result<FillTarget> target = co_await reading;
    if (!target)
        co_return fail(target.error());
    sync::Delta delta;
    Place place = Place::from(pull.cursor);
    if (target->generation == 0) {
        delta.newState = place.text();
        co_return delta;
    }
    if (place.generation != target->generation || place.phase.isEmpty()) {
        place = {.generation = target->generation, .phase = u"fill"_s};
        m_memory.reset();
    }
    if (place.phase == u"done"_s) {
        delta.newState = place.text();
        co_return delta;
    }
    const QString name = u"filled:"_s + accountId;
    if (place.phase == u"sweep"_s) {
        for (qint64 from = 0; from < target->numbers; from += numbersPerSweep) {
            delta.batches.append(
                [accountId, generation = place.generation, from](store::WriteContext &cache) -> Result<Done> {
                    auto mirror = MailRows::open(cache, accountId, MailRows::Pace::Bulk);
                    if (!mirror)
                        return fail(mirror.error());
                    if (auto swept = mirror->sweep(generation, from, from + numbersPerSweep); !swept)
                        return fail(swept.error());
                    return mirror->finish();
                });
        }
        delta.batches.append(
            [accountId, name, generation = place.generation](store::WriteContext &cache) -> Result<Done> {
                const auto account = accountNumber(cache.db(), accountId);
                if (!account)
                    return fail(account.error());
                if (auto done = forgetGone(cache.db(), *account); !done)
                    return done;
                cache.touch(mailboxesTopic);
                return cache.db().exec(u"INSERT OR REPLACE INTO mail_progress VALUES(?,?)"_s, {name, generation});
            });
        place.phase = u"done"_s;
        delta.newState = place.text();
        co_return delta;
    }
    if (!m_memory) {
        m_memory = std::make_shared<Memory>();
        m_memory->generation = place.generation;
    }
    const auto memory = m_memory;
    if (!memory->next || memory->nextAfter != place.after)
        Memory::prefetch(memory, client, &m_store, place, target->account);
    const Deferred<Slice> waiting = *memory->next;
    Result<Slice> slice = co_await waiting;
    memory->next.reset();
    if (!slice) {
        memory->ids.clear(); // whatever comes next is asked for anew
        co_return fail(slice.error());
    }
    memory->idle = slice->fresh == 0 && !slice->isEnd ? memory->idle + 1 : 0;
    place.after = slice->last;
    place.count += slice->count;
    if (memory->idle >= mostIdle) {
        // The same messages again and again. What is here stays, and nothing is removed on the word of such a server.
        delta.batches.append([accountId](store::WriteContext &cache) -> Result<Done> {
            cache.touch(mailboxesTopic);
            return cache.db().exec(u"UPDATE mail_account SET problem='query-loop' WHERE id=?"_s, {accountId});
        });
        place.phase = u"done"_s;
        delta.newState = place.text();
        co_return delta;
    }
    if (slice->isEnd)
        place.phase = u"sweep"_s;
    else
        Memory::prefetch(memory, client, &m_store, place, target->account);
    const auto shared = std::make_shared<const Slice>(std::move(*slice));
    const qint64 generation = place.generation;
    for (qsizetype from = 0; from < shared->records.size(); from += rowsPerCommit) {
        delta.batches.append([shared, from, generation, accountId](store::WriteContext &cache) -> Result<Done> {
            auto mirror = MailRows::open(cache, accountId, MailRows::Pace::Bulk);
            if (!mirror)
                return fail(mirror.error());
            const auto gone = cache.db().scalar(u"SELECT 1 FROM mail_gone WHERE a=? LIMIT 1"_s, {mirror->account()});
            if (!gone)
                return fail(gone.error());
            const qsizetype end = std::min<qsizetype>(from + rowsPerCommit, shared->records.size());
            for (qsizetype i = from; i < end; ++i) {
                const Record &record = shared->records.at(i);
                if (gone->isValid()) {
                    const auto its = cache.db().scalar(u"SELECT 1 FROM mail_gone WHERE a=? AND id=?"_s,
                                                       {mirror->account(), record.id});
                    if (!its)
                        return fail(its.error());
                    if (its->isValid())
                        continue; // destroyed between question and answer
                }
                if (auto done = mirror->putNew(record, generation); !done)
                    return fail(done.error());
            }
            return mirror->finish();
        });
    }
    for (qsizetype from = 0; from < shared->states.size(); from += rowsPerCommit) {
        delta.batches.append([shared, from, generation, accountId](store::WriteContext &cache) -> Result<Done> {
            auto mirror = MailRows::open(cache, accountId, MailRows::Pace::Bulk);
            if (!mirror)
                return fail(mirror.error());
            const qsizetype end = std::min<qsizetype>(from + rowsPerCommit, shared->states.size());
            for (qsizetype i = from; i < end; ++i) {
                if (auto done = mirror->setState(shared->states.at(i), generation, true); !done)
                    return fail(done.error());
            }
            return mirror->finish();
        });
    }
    delta.newState = place.text();
    delta.hasMore = true;
    co_return delta;
}

} // namespace gw::mail
