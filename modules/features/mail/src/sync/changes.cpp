// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sources.h"

#include "../store/boxes.h"
#include "../store/log.h"
#include "../store/mailrows.h"
#include <gw/jmap/filters.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

// A call that takes temporaries stands in a statement of its own before it is awaited (GCC bug 99576).
namespace gw::mail {

namespace {

constexpr int firstWindow = 60;
constexpr int changesPerRound = 500;
constexpr int mostRounds = 50; ///< in a row (protocols.md 3.1.3): after that everything is compared instead
constexpr int rowsPerCommit = 450;

/// What the cache knows that decides what to ask.
struct Before
{
    QString boxState;
    bool boxesStale = true;
    qint64 generation = 0;
    bool isFilled = false;
    QStringList recheck;
    qint64 recheckUpTo = 0;
    QString problem;
    bool contradicts = false; ///< everything is here, and the server counts otherwise
    AccountInfo account;
};

/// Everything is here and nothing is open, so the server's numbers should be ours.
Result<bool> contradicts(sqlite::Connection &db, int account)
{
    const auto found =
        db.scalar(u"SELECT NOT EXISTS(SELECT 1 FROM mail_patch WHERE a=?1) AND NOT EXISTS(SELECT 1 FROM mail_recheck "
                  u"WHERE a=?1) AND EXISTS(SELECT 1 FROM mail_box WHERE a=?1 AND present=1 AND (total<>have OR "
                  u"unread<>have_unread))"_s,
                  {account});
    return found ? Result<bool>(found->toInt() != 0) : fail(found.error());
}

Result<Before> before(sqlite::Connection &db, const QString &accountId)
{
    Before result;
    auto row =
        db.prepare(u"SELECT a, box_state, boxes_stale, generation, coalesce((SELECT value FROM mail_progress WHERE "
                   u"name='filled:' || o.id), -1), problem FROM mail_account o WHERE id=?"_s);
    if (!row)
        return fail(row.error());
    row->bind(0, accountId);
    auto more = row->step();
    if (!more)
        return fail(more.error());
    int a = 0;
    if (*more) {
        a = int(row->integer(0));
        result.boxState = row->text(1);
        result.boxesStale = row->integer(2) != 0;
        result.generation = row->integer(3);
        result.isFilled = row->integer(4) == result.generation;
        result.problem = row->text(5);
    }
    if (result.isFilled) {
        const auto contradiction = contradicts(db, a);
        if (!contradiction)
            return fail(contradiction.error());
        result.contradicts = *contradiction;
    }
    auto recheck = db.prepare(u"SELECT r, id FROM mail_recheck WHERE a=? ORDER BY r LIMIT %1"_s.arg(changesPerRound));
    if (!recheck)
        return fail(recheck.error());
    recheck->bind(0, a);
    for (more = recheck->step(); more && *more; more = recheck->step()) {
        result.recheckUpTo = recheck->integer(0);
        if (!result.recheck.contains(recheck->text(1)))
            result.recheck.append(recheck->text(1));
    }
    if (!more)
        return fail(more.error());
    const auto accounts = accountsOf(db);
    if (!accounts)
        return fail(accounts.error());
    for (const AccountInfo &account : *accounts) {
        if (account.id == accountId)
            result.account = account;
    }
    return result;
}

Result<Done> keepBoxState(sqlite::Connection &db, const QString &accountId, const QString &state)
{
    return db.exec(u"UPDATE mail_account SET box_state=?, boxes_stale=0 WHERE id=?"_s, {state, accountId});
}

QList<Record> records(const QList<jmap::Email> &emails, const Whose &whose)
{
    QList<Record> all;
    for (const jmap::Email &email : emails) {
        if (auto record = recordFrom(email, whose, true))
            all.append(*record);
    }
    return all;
}

/// What one round of changes brought, as it is written.
struct Round
{
    QString account;
    qint64 generation = 0;
    bool rememberGone = false;
    QList<jmap::Mailbox> boxes;
    bool allBoxes = false;
    QStringList boxesGone;
    QString boxState; ///< empty: as it was
    QList<Record> records;
    QList<StateRecord> states;
    QStringList gone;
    qint64 recheckUpTo = 0;
};

Result<Done> writeBoxPart(store::WriteContext &cache, const Round &round)
{
    if (round.allBoxes || !round.boxes.isEmpty()) {
        if (auto done = writeBoxes(cache, round.account, round.boxes, round.allBoxes); !done)
            return done;
    }
    if (!round.boxesGone.isEmpty()) {
        if (auto done = removeBoxes(cache, round.account, round.boxesGone); !done)
            return done;
    }
    return round.boxState.isEmpty() ? Result<Done>(Done{}) : keepBoxState(cache.db(), round.account, round.boxState);
}

Result<Done> writeMessagePart(store::WriteContext &cache, const Round &round, const QList<Record> &some, bool isLast)
{
    const auto pace = some.size() > 200 || round.gone.size() > 200 ? MailRows::Pace::Bulk : MailRows::Pace::Single;
    auto mirror = MailRows::open(cache, round.account, pace);
    if (!mirror)
        return fail(mirror.error());
    for (const Record &record : some) {
        if (auto done = mirror->put(record, round.generation); !done)
            return done;
    }
    if (isLast) {
        for (const StateRecord &state : round.states) {
            if (auto done = mirror->setState(state, round.generation); !done)
                return fail(done.error());
        }
        for (const QString &id : round.gone) {
            if (auto done = mirror->remove(id, round.rememberGone); !done)
                return done;
        }
        if (round.recheckUpTo > 0) {
            auto done = cache.db().exec(u"DELETE FROM mail_recheck WHERE a=? AND r<=?"_s,
                                        {mirror->account(), round.recheckUpTo});
            if (!done)
                return done;
        }
    }
    return mirror->finish();
}

/// In one transaction where it fits: numbers and rows change together then.
QList<sync::Batch> batchesOf(std::shared_ptr<const Round> round)
{
    QList<sync::Batch> batches;
    if (round->records.size() <= rowsPerCommit) {
        batches.append([round](store::WriteContext &cache) -> Result<Done> {
            if (auto done = writeBoxPart(cache, *round); !done)
                return done;
            return writeMessagePart(cache, *round, round->records, true);
        });
        return batches;
    }
    batches.append([round](store::WriteContext &cache) { return writeBoxPart(cache, *round); });
    for (qsizetype from = 0; from < round->records.size(); from += rowsPerCommit) {
        const bool isLast = from + rowsPerCommit >= round->records.size();
        batches.append([round, from, isLast](store::WriteContext &cache) {
            return writeMessagePart(cache, *round, round->records.mid(from, rowsPerCommit), isLast);
        });
    }
    return batches;
}

/// Reading what a JMAP server sends costs more than writing it: away from the GUI thread.
Task<QList<sync::Batch>> prepared(std::shared_ptr<Round> round, QList<jmap::Email> emails, QList<jmap::Email> states,
                                  Whose whose)
{
    auto work = sync::inBackground([round, emails = std::move(emails), states = std::move(states),
                                    whose = std::move(whose)]() -> Result<QList<sync::Batch>> {
        round->records = records(emails, whose);
        for (const jmap::Email &email : states) {
            if (auto state = stateFrom(email))
                round->states.append(*state);
        }
        return batchesOf(round);
    });
    co_return co_await work;
}

/// The ids of a list that are not here.
Task<QStringList> unknownOf(store::Store &store, QString accountId, QStringList ids)
{
    return store.read(store::File::Cache, [accountId, ids](sqlite::Connection &db) -> Result<QStringList> {
        auto found = db.prepare(u"SELECT 1 FROM mail_email WHERE a=(SELECT a FROM mail_account WHERE id=?) AND id=?"_s);
        if (!found)
            return fail(found.error());
        QStringList unknown;
        for (const QString &id : ids) {
            found->reset();
            found->bind(0, accountId);
            found->bind(1, id);
            auto more = found->step();
            if (!more)
                return fail(more.error());
            if (!*more)
                unknown.append(id);
        }
        return unknown;
    });
}

std::unexpected<Error> noClient()
{
    return fail(Error::Code::Offline, u"no mail server is known yet"_s);
}

} // namespace

QString changesSourceId(const QString &accountId)
{
    return u"mail/"_s + accountId;
}

QString fillSourceId(const QString &accountId)
{
    return u"mail-fill/"_s + accountId;
}

QString wakeTopicOf(const QString &accountId)
{
    return u"mail:"_s + accountId;
}

Task<sync::Delta> SessionSource::pull(sync::Pull)
{
    const QPointer<jmap::Client> client = m_client(); // mail may be closed while an answer is on its way
    if (!client)
        co_return noClient();
    Task<jmap::Session> asking = client->session();
    const Result<jmap::Session> session = co_await asking;
    if (!session)
        co_return fail(session.error());
    sync::Delta delta;
    delta.newState = session->state.isEmpty() ? u"-"_s : session->state;
    delta.batches.append([session = *session](store::WriteContext &cache) { return writeAccounts(cache, session); });
    co_return delta;
}

Task<sync::Delta> ChangesSource::pull(sync::Pull pull)
{
    if (!m_client())
        co_return noClient();
    Task<sync::Delta> pulling = pull.cursor.isEmpty() ? begin(pull.generation) : follow(pull.cursor);
    Result<sync::Delta> delta = co_await pulling;
    co_return delta;
}

Task<sync::Delta> ChangesSource::begin(qint64 generation)
{
    const QPointer<jmap::Client> client = m_client(); // mail may be closed while an answer is on its way
    m_rounds = 0;
    // The state first: whatever happens after it will be among the changes.
    jmap::Batch first;
    const auto stateOf = first.add(jmap::Get<jmap::Email>{m_account, jmap::ids({}), {u"id"_s}});
    const auto boxesOf = first.add(jmap::Get<jmap::Mailbox>{m_account});
    Task<jmap::Responses> asking = client->send(std::move(first));
    const Result<jmap::Responses> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    const auto state = answer->take(stateOf);
    auto boxes = answer->take(boxesOf);
    if (!state || !boxes)
        co_return fail(state ? boxes.error() : state.error());
    QStringList windows;
    for (const jmap::Mailbox &box : std::as_const(boxes->list)) {
        if (box.role == u"inbox"_s || (!m_visible.isEmpty() && box.id == m_visible))
            windows.append(box.id);
    }
    QList<jmap::Email> emails;
    if (!client)
        co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    if (!windows.isEmpty()) {
        jmap::Batch second;
        QList<jmap::Handle<jmap::Got<jmap::Email>>> gets;
        for (const QString &box : std::as_const(windows)) {
            jmap::Query<jmap::Email> query{m_account, jmap::filter::inMailbox(box), {{u"receivedAt"_s, false, {}}}};
            query.limit = firstWindow;
            gets.append(
                second.add(jmap::Get<jmap::Email>{m_account, jmap::idsOf(second.add(query)), listProperties(true)}));
        }
        Task<jmap::Responses> fetching = client->send(std::move(second));
        const Result<jmap::Responses> fetched = co_await fetching;
        if (!fetched)
            co_return fail(fetched.error());
        for (const auto &get : std::as_const(gets)) {
            if (auto got = fetched->take(get))
                emails += got->list;
        }
        if (!client)
            co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    }
    auto reading =
        m_store.read(store::File::Cache, [account = m_account](sqlite::Connection &db) { return before(db, account); });
    const Result<Before> known = co_await reading;
    if (!known)
        co_return fail(known.error());
    const auto round = std::make_shared<Round>();
    round->account = m_account;
    round->generation = std::max(generation, known->generation + 1);
    round->rememberGone = true;
    round->boxes = boxes->list;
    round->allBoxes = true;
    round->boxState = boxes->state;
    Task<QList<sync::Batch>> preparing = prepared(round, std::move(emails), {}, Whose::of(known->account));
    Result<QList<sync::Batch>> batches = co_await preparing;
    if (!batches)
        co_return fail(batches.error());
    sync::Delta delta;
    delta.newState = state->state;
    const QString problem = m_misbehaved ? u"changes-loop"_s : QString(u""_s);
    delta.batches.append([account = m_account, generation, problem](store::WriteContext &cache) -> Result<Done> {
        if (auto made = accountNumber(cache.db(), account); !made)
            return fail(made.error());
        cache.touch(mailboxesTopic);
        return cache.db().exec(u"UPDATE mail_account SET generation=max(generation+1, ?), problem=? WHERE id=?"_s,
                               {generation, problem, account});
    });
    delta.batches += *batches;
    if (delta.newState.isEmpty())
        co_return fail(Error::Code::Protocol, u"a state without a name"_s);
    co_return delta;
}

Task<sync::Delta> ChangesSource::follow(QString since)
{
    const QPointer<jmap::Client> client = m_client(); // mail may be closed while an answer is on its way
    const QString account = m_account;
    auto reading = m_store.read(store::File::Cache, [account](sqlite::Connection &db) { return before(db, account); });
    const Result<Before> known = co_await reading;
    if (!known)
        co_return fail(known.error());
    jmap::Batch batch;
    const bool wantsAllBoxes = known->boxesStale || known->boxState.isEmpty();
    jmap::Handle<jmap::Got<jmap::Mailbox>> allBoxes;
    jmap::Handle<jmap::ChangesResult> boxChanges;
    jmap::Handle<jmap::Got<jmap::Mailbox>> boxesMade;
    jmap::Handle<jmap::Got<jmap::Mailbox>> boxesChanged;
    if (wantsAllBoxes) {
        allBoxes = batch.add(jmap::Get<jmap::Mailbox>{account});
    } else {
        boxChanges = batch.add(jmap::Changes<jmap::Mailbox>{account, known->boxState});
        boxesMade = batch.add(jmap::Get<jmap::Mailbox>{account, jmap::createdOf(boxChanges)});
        boxesChanged = batch.add(jmap::Get<jmap::Mailbox>{account, jmap::updatedOf(boxChanges)});
    }
    int atOnce = changesPerRound;
    if (!client)
        co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    if (const jmap::Session *session = client->knownSession())
        atOnce = std::min(atOnce, session->limits.maxObjectsInGet);
    const auto changes = batch.add(jmap::Changes<jmap::Email>{account, since, atOnce});
    const auto created = batch.add(jmap::Get<jmap::Email>{account, jmap::createdOf(changes), listProperties(true)});
    const auto updated = batch.add(jmap::Get<jmap::Email>{account, jmap::updatedOf(changes), stateProperties()});
    jmap::Handle<jmap::Got<jmap::Email>> doubtful;
    if (!known->recheck.isEmpty())
        doubtful = batch.add(jmap::Get<jmap::Email>{account, jmap::ids(known->recheck), stateProperties()});
    Task<jmap::Responses> asking = client->send(std::move(batch));
    const Result<jmap::Responses> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    if (!client)
        co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    auto round = std::make_shared<Round>();
    round->account = account;
    round->generation = known->generation;
    round->rememberGone = !known->isFilled;
    round->recheckUpTo = known->recheckUpTo;
    bool needsAllBoxes = false;
    if (wantsAllBoxes) {
        auto got = answer->take(allBoxes);
        if (!got)
            co_return fail(got.error());
        round->boxes = got->list;
        round->allBoxes = true;
        round->boxState = got->state;
    } else {
        const auto its = answer->take(boxChanges);
        auto made = answer->take(boxesMade);
        auto changed = answer->take(boxesChanged);
        needsAllBoxes = !its || its->hasMoreChanges || !made || !changed;
        if (!needsAllBoxes) {
            round->boxes = made->list + changed->list;
            round->boxesGone = its->destroyed;
            round->boxState = its->newState;
        }
    }
    const auto its = answer->take(changes);
    if (!its)
        co_return fail(its.error());
    auto came = answer->take(created);
    auto states = answer->take(updated);
    if (!came || !states)
        co_return fail(came ? states.error() : came.error());
    m_rounds = its->hasMoreChanges ? m_rounds + 1 : 0;
    m_misbehaved = its->newState.isEmpty() || (its->hasMoreChanges && its->newState == since) || m_rounds > mostRounds;
    if (m_misbehaved)
        co_return fail(Error::Code::StateTooOld, u"changes do not end, or the state does not move"_s);
    round->gone = its->destroyed;
    QList<jmap::Email> all = states->list;
    if (!known->recheck.isEmpty()) {
        if (auto got = answer->take(doubtful)) {
            all += got->list;
            round->gone += got->missing;
        }
    }
    // What changed but never came here (a fill in progress, a server that skips) is fetched whole.
    QStringList changedIds;
    for (const jmap::Email &email : std::as_const(all))
        changedIds.append(email.id);
    QList<jmap::Email> whole = came->list;
    if (needsAllBoxes || !changedIds.isEmpty()) {
        Task<QStringList> looking = unknownOf(m_store, account, changedIds);
        const Result<QStringList> unknown = co_await looking;
        if (!unknown)
            co_return fail(unknown.error());
        if (needsAllBoxes || !unknown->isEmpty()) {
            jmap::Batch rest;
            const auto boxes =
                rest.add(jmap::Get<jmap::Mailbox>{account, needsAllBoxes ? jmap::Ids::all() : jmap::ids({})});
            const auto more = rest.add(jmap::Get<jmap::Email>{account, jmap::ids(*unknown), listProperties(true)});
            if (!client)
                co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
            Task<jmap::Responses> fetching = client->send(std::move(rest));
            const Result<jmap::Responses> fetched = co_await fetching;
            if (!fetched)
                co_return fail(fetched.error());
            auto gotBoxes = fetched->take(boxes);
            auto gotMore = fetched->take(more);
            if (!gotBoxes || !gotMore)
                co_return fail(gotBoxes ? gotMore.error() : gotBoxes.error());
            if (needsAllBoxes) {
                round->boxes = gotBoxes->list;
                round->allBoxes = true;
                round->boxState = gotBoxes->state;
            }
            whole += gotMore->list;
        }
    }
    if (!client)
        co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    if (m_arrived && !came->list.isEmpty()) {
        QStringList ids;
        for (const jmap::Email &email : std::as_const(came->list))
            ids.append(email.id);
        m_arrived(ids);
    }
    sync::Delta delta;
    delta.newState = its->newState;
    delta.hasMore = its->hasMoreChanges;
    const bool isNothing = whole.isEmpty() && all.isEmpty() && round->gone.isEmpty() && round->boxes.isEmpty()
                           && round->boxesGone.isEmpty() && round->recheckUpTo == 0
                           && (round->boxState.isEmpty() || round->boxState == known->boxState);
    if (!isNothing) {
        Task<QList<sync::Batch>> preparing =
            prepared(round, std::move(whole), std::move(all), Whose::of(known->account));
        Result<QList<sync::Batch>> batches = co_await preparing;
        if (!batches)
            co_return fail(batches.error());
        delta.batches = *batches;
    }
    const bool isCalm = isNothing && !delta.hasMore;
    if (isCalm && known->contradicts && known->problem != u"counts"_s) {
        // Once everything is compared; if that does not help, our own numbers count.
        delta.batches.append([account](store::WriteContext &cache) {
            cache.touch(mailboxesTopic);
            return cache.db().exec(u"UPDATE mail_account SET problem='counts', generation=generation+1 WHERE id=?"_s,
                                   {account});
        });
    } else if (isCalm && known->isFilled && !known->contradicts && !known->problem.isEmpty()
               && known->problem != u"query-loop"_s) {
        delta.batches.append([account](store::WriteContext &cache) {
            cache.touch(mailboxesTopic);
            return cache.db().exec(u"UPDATE mail_account SET problem='' WHERE id=?"_s, {account});
        });
    }
    co_return delta;
}

} // namespace gw::mail
