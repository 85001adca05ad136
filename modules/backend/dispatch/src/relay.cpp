// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/dispatch/relay.h>

#include "localway.h"
#include "log.h"
#include "sheets.h"

#include <algorithm>
#include <condition_variable>
#include <gw/backend/approval/audit.h>
#include <gw/backend/dispatch/machine.h>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using gw::backend::dispatch::machine::TargetEvent;

namespace gw::backend::dispatch {
namespace {

Result<Done> logged(Session &session, const Dispatch &dispatch, const QString &action, const QJsonObject &details,
                    const QDateTime &now)
{
    approval::audit::Event event;
    event.object = u"dispatch"_s;
    event.objectId = dispatch.id;
    event.documentId = dispatch.documentId;
    event.action = action;
    event.details = details;
    const auto line = approval::audit::append(session, event, now);
    return line ? Result<Done>(Done{}) : fail(line.error());
}

std::optional<TargetEvent> eventOf(const QString &acknowledgement)
{
    static const QHash<QString, TargetEvent> events{{u"arrival"_s, TargetEvent::Arrival},
                                                    {u"acceptance"_s, TargetEvent::Acceptance},
                                                    {u"send-back"_s, TargetEvent::SendBack},
                                                    {u"transfer"_s, TargetEvent::Transfer},
                                                    {u"resend-request"_s, TargetEvent::AskResend},
                                                    {u"recalled"_s, TargetEvent::RecallDone},
                                                    {u"recall-failed"_s, TargetEvent::RecallRefused},
                                                    {u"fail"_s, TargetEvent::Refused}};
    const auto found = events.constFind(acknowledgement);
    return found == events.constEnd() ? std::nullopt : std::optional(*found);
}

void apply(Target &target, TargetEvent event, const QString &receiptNo, const QString &reason, const QDateTime &at)
{
    const auto to = machine::after(target.state, event);
    if (!to)
        return; // late, or a second time
    target.state = *to;
    if (event == TargetEvent::Arrival && !target.arrivedAt.isValid())
        target.arrivedAt = at;
    if (event == TargetEvent::Acceptance) {
        target.acceptedAt = at;
        target.receiptNo = receiptNo;
    }
    if (event != TargetEvent::Arrival && event != TargetEvent::Acceptance)
        target.reason = reason;
    target.settled = false;
}

} // namespace

Result<Done> acknowledge(Session &session, const QString &targetId, const QString &kind, const QString &receiptNumber,
                         const QString &reason, const QDateTime &now)
{
    if (targetId.isEmpty())
        return Done{};
    const auto added =
        session.exec(u"INSERT INTO relay_ack(target_id, kind, receipt_no, reason, at) VALUES(?, ?, ?, ?, ?)"_s,
                     {targetId, kind, receiptNumber, reason, toRfc3339(now)});
    if (!added)
        return fail(added.error());
    return Done{};
}

constexpr int absencesEvery = 30; // seconds

class Relay::Private
{
public:
    Private(const inbox::Services &services, const Options &options) : m_services(services), m_options(options) {}

    Result<int> turn();
    void run();

    const inbox::Services &m_services;
    Options m_options;
    std::vector<std::shared_ptr<IRelay>> m_ways;
    LocalWay m_local;
    std::thread m_thread;
    std::mutex m_mutex;
    std::mutex m_turn; // one at a time, also when a test takes turns beside the thread
    std::condition_variable m_wake;
    bool m_stopping = false;

private:
    using Work = std::function<Result<int>(Session &, QSet<QString> &)>;
    /// One transaction in the turn of approval's writers; tells who has to look.
    Result<int> inTurn(const Work &work);
    Result<int> take(Session &session);
    Result<int> deliver(Session &session, QSet<QString> &touched);
    Result<Done> deliverOne(Session &session, const Decided &decided, const Dispatch &dispatch, Target &target);
    Result<int> recall(Session &session, QSet<QString> &touched);
    Result<int> applyAcknowledgements(Session &session, QSet<QString> &touched);
    Result<Done> settle(Session &session, const QSet<QString> &dispatchIds, QSet<QString> &touched);
    IRelay &wayTo(const document::Receiver &receiver);
    /// Ids of targets and their dispatches; `condition` has no parameters but, at most, the time.
    Result<QList<std::pair<QString, QString>>> targetsIn(Session &session, TargetState state,
                                                         const QString &condition) const;

    QDateTime now() const { return m_services.clock.now(); }
};

IRelay &Relay::Private::wayTo(const document::Receiver &receiver)
{
    for (const auto &way : m_ways) {
        if (way->serves(receiver))
            return *way;
    }
    return m_local;
}

Result<int> Relay::Private::inTurn(const Work &work)
{
    QSet<QString> touched;
    int moved = 0;
    const auto written = m_services.database.write([&](Session &session) -> Result<Done> {
        touched.clear();
        m_local.takeTouched();
        if (const auto turn = approval::audit::takeTurn(session); !turn)
            return turn;
        const auto done = work(session, touched);
        if (!done)
            return fail(done.error());
        moved = *done;
        touched.unite(m_local.takeTouched());
        return Done{};
    });
    if (!written)
        return fail(written.error());
    inbox::tell(m_services, touched);
    return moved;
}

Result<QList<std::pair<QString, QString>>> Relay::Private::targetsIn(Session &session, TargetState state,
                                                                     const QString &condition) const
{
    QVariantList parameters{toText(state)};
    if (condition.contains(u'?'))
        parameters << toRfc3339(now());
    parameters << m_options.batch;
    const auto rows = session.query(
        u"SELECT id, dispatch_id FROM dispatch_target WHERE state = ? %1 ORDER BY dispatch_id, position LIMIT ?"_s.arg(
            condition),
        parameters);
    if (!rows)
        return fail(rows.error());
    QList<std::pair<QString, QString>> targets;
    for (const storage::Row &row : *rows)
        targets.append({row.text(0), row.text(1)});
    return targets;
}

Result<int> Relay::Private::take(Session &session)
{
    const auto due = targetsIn(session, TargetState::Queued, u"AND released = 1 AND next_at <= ?"_s);
    if (!due)
        return fail(due.error());
    for (const auto &[id, dispatchId] : *due) {
        auto target = findTarget(session, id);
        if (!target)
            return fail(target.error());
        (*target)->state = *machine::after((*target)->state, TargetEvent::Take);
        if (const auto saved = saveTarget(session, **target); !saved)
            return fail(saved.error());
    }
    return int(due->size());
}

Result<Done> Relay::Private::deliverOne(Session &session, const Decided &decided, const Dispatch &dispatch,
                                        Target &target)
{
    const auto sheet = issuedSheet(session, decided, dispatch, &target);
    if (!sheet)
        return fail(sheet.error());
    const Envelope envelope{.targetId = target.id,
                            .dispatchId = dispatch.id,
                            .documentId = dispatch.documentId,
                            .receiver = target.receiver,
                            .senderName = dispatch.senderName,
                            .senderAgencyId = dispatch.agencyId,
                            .senderUnitId = dispatch.unitId,
                            .number = dispatch.number,
                            .title = dispatch.title,
                            .kind = dispatch.kind,
                            .flow = dispatch.flow,
                            .urgency = dispatch.urgency,
                            .securityHandling = toText(decided.meta.securityHandling),
                            .sheet = *sheet};
    const auto delivery = wayTo(target.receiver).deliver(session, envelope, now());
    if (!delivery)
        return fail(delivery.error());
    target.attempts += 1;
    TargetEvent event = TargetEvent::Later;
    if (delivery->outcome == IRelay::Outcome::Handed)
        event = TargetEvent::Handed;
    else if (delivery->outcome == IRelay::Outcome::Refused || target.attempts >= m_options.attempts)
        event = TargetEvent::Refused; // nobody there, or tried for long enough: the clerk's
    target.state = *machine::after(target.state, event);
    target.reason = delivery->reason;
    if (event == TargetEvent::Handed)
        target.sentAt = now();
    if (event == TargetEvent::Later)
        target.nextAt = now().addSecs(m_options.firstRetry.count() << std::min(target.attempts - 1, 10));
    if (event == TargetEvent::Refused) {
        const QJsonObject details{{u"targetId"_s, target.id}, {u"reason"_s, target.reason}};
        if (const auto noted = logged(session, dispatch, u"target-failed"_s, details, now()); !noted)
            return noted;
    }
    return saveTarget(session, target);
}

/// Everything that is being sent, also what another life of this program had begun with.
Result<int> Relay::Private::deliver(Session &session, QSet<QString> &touched)
{
    const auto taken = targetsIn(session, TargetState::Sending, {});
    if (!taken)
        return fail(taken.error());
    QSet<QString> dispatches;
    std::optional<Dispatch> dispatch;
    std::optional<Decided> decided;
    for (const auto &[id, dispatchId] : *taken) {
        if (!dispatch || dispatch->id != dispatchId) {
            auto found = findDispatch(session, dispatchId);
            if (!found)
                return fail(found.error());
            dispatch = std::move(*found);
            auto loaded = loadDecided(session, dispatch->documentId);
            if (!loaded)
                return fail(loaded.error());
            decided = std::move(*loaded);
        }
        for (Target &target : dispatch->targets) {
            if (target.id != id)
                continue;
            if (const auto delivered = deliverOne(session, *decided, *dispatch, target); !delivered)
                return fail(delivered.error());
        }
        dispatches.insert(dispatchId);
    }
    if (const auto settled = settle(session, dispatches, touched); !settled)
        return fail(settled.error());
    return int(taken->size());
}

Result<int> Relay::Private::recall(Session &session, QSet<QString> &touched)
{
    Q_UNUSED(touched)
    const auto asked = targetsIn(session, TargetState::RecallAsked, u"AND attempts = 0"_s);
    if (!asked)
        return fail(asked.error());
    for (const auto &[id, dispatchId] : *asked) {
        auto target = findTarget(session, id);
        if (!target)
            return fail(target.error());
        if (const auto done = wayTo((*target)->receiver).recall(session, id, now()); !done)
            return fail(done.error());
        (*target)->attempts = 1; // asked once: the answer comes when it comes
        if (const auto saved = saveTarget(session, **target); !saved)
            return fail(saved.error());
    }
    return int(asked->size());
}

Result<int> Relay::Private::applyAcknowledgements(Session &session, QSet<QString> &touched)
{
    const auto rows = session.query(u"SELECT id, target_id, kind, receipt_no, reason, at FROM relay_ack WHERE done = 0 "
                                    "ORDER BY id LIMIT ?"_s,
                                    {m_options.batch});
    if (!rows)
        return fail(rows.error());
    QSet<QString> dispatches;
    for (const storage::Row &row : *rows) {
        auto target = findTarget(session, row.text(1));
        if (!target)
            return fail(target.error());
        if (const auto event = eventOf(row.text(2)); event && *target) {
            apply(**target, *event, row.text(3), row.text(4), fromRfc3339(row.text(5)));
            if (const auto saved = saveTarget(session, **target); !saved)
                return fail(saved.error());
            dispatches.insert((*target)->dispatchId);
        }
        const auto done = session.exec(u"UPDATE relay_ack SET done = 1 WHERE id = ?"_s, {row.integer(0)});
        if (!done)
            return fail(done.error());
    }
    if (const auto settled = settle(session, dispatches, touched); !settled)
        return fail(settled.error());
    return int(rows->size());
}

/// After targets have moved: the rows of their dispatches, and the end of those that have arrived everywhere.
Result<Done> Relay::Private::settle(Session &session, const QSet<QString> &dispatchIds, QSet<QString> &touched)
{
    for (const QString &id : dispatchIds) {
        auto found = findDispatch(session, id);
        if (!found)
            return fail(found.error());
        Dispatch &dispatch = **found;
        const auto closed = dispatch.isDone() ? machine::after(dispatch.state, machine::DispatchEvent::AllFinal)
                                              : std::optional<DispatchState>();
        if (closed)
            dispatch.state = *closed;
        if (const auto saved = saveDispatch(session, dispatch, now()); !saved)
            return saved;
        if (closed) {
            if (const auto noted = logged(session, dispatch, u"all-final"_s, {}, now()); !noted)
                return noted;
            const auto all = dispatchesOf(session, dispatch.documentId);
            if (!all)
                return fail(all.error());
            const bool over = std::none_of(all->begin(), all->end(),
                                           [](const Dispatch &each) { return each.state == DispatchState::Sent; });
            if (over) {
                const auto moved = approval::moveAfterDecision(session, dispatch.documentId,
                                                               approval::AfterDecision::Close, nullptr, now());
                if (!moved)
                    return moved;
            }
        }
        const auto shown = projectDispatch(session, dispatch, now());
        if (!shown)
            return fail(shown.error());
        touched.unite(*shown);
    }
    return Done{};
}

Result<int> Relay::Private::turn()
{
    const std::lock_guard turning(m_turn);
    int all = 0;
    const auto drain = [&](const Work &work) -> Result<int> {
        for (;;) {
            const auto moved = inTurn(work);
            if (!moved)
                return moved;
            all += *moved;
            if (*moved < m_options.batch)
                return all;
        }
    };
    // What is due is looked for first without a write, so that a quiet server writes nothing.
    bool quiet = true;
    const auto looked = m_services.database.read([&](Session &session) -> Result<Done> {
        const auto rows = session.query(
            u"SELECT 1 FROM dispatch_target WHERE (state = 'queued' AND released = 1 AND next_at <= ?) OR state = "
            "'sending' OR (state = 'recall-asked' AND attempts = 0) UNION ALL SELECT 1 FROM relay_ack WHERE done = 0 LIMIT 1"_s,
            {toRfc3339(now())});
        if (!rows)
            return fail(rows.error());
        quiet = rows->empty();
        return Done{};
    });
    if (!looked)
        return fail(looked.error());
    if (quiet)
        return 0;
    const Work steps[] = {
        [this](Session &session, QSet<QString> &) { return take(session); },
        [this](Session &session, QSet<QString> &touched) { return deliver(session, touched); },
        [this](Session &session, QSet<QString> &touched) { return recall(session, touched); },
        [this](Session &session, QSet<QString> &touched) { return applyAcknowledgements(session, touched); },
    };
    for (const Work &step : steps) {
        if (const auto done = drain(step); !done)
            return done;
    }
    return all;
}

void Relay::Private::run()
{
    QDateTime looked = now();
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        if (const auto done = turn(); !done)
            qCWarning(lcDispatch) << "the relay could not go on:" << done.error();
        // An absence that begins hands rows to somebody without a write: this is who looks at the clock.
        if (const QDateTime at = now(); looked.secsTo(at) >= absencesEvery) {
            if (const auto told = inbox::tellOfAbsences(m_services, looked, at); !told)
                qCWarning(lcDispatch) << "nobody was told of absences:" << told.error();
            looked = at;
        }
        lock.lock();
        m_wake.wait_for(lock, m_options.pause, [this] { return m_stopping; });
    }
}

Relay::Relay(const inbox::Services &services) : Relay(services, Options{}) {}

Relay::Relay(const inbox::Services &services, Options options) : d(std::make_unique<Private>(services, options)) {}

Relay::~Relay()
{
    stop();
}

void Relay::addWay(std::shared_ptr<IRelay> way)
{
    d->m_ways.push_back(std::move(way));
}

void Relay::start()
{
    if (d->m_thread.joinable())
        return;
    d->m_stopping = false;
    d->m_thread = std::thread([this] { d->run(); });
}

void Relay::stop()
{
    {
        const std::lock_guard lock(d->m_mutex);
        d->m_stopping = true;
    }
    d->m_wake.notify_all();
    if (d->m_thread.joinable())
        d->m_thread.join();
}

Result<int> Relay::runOnce()
{
    return d->turn();
}

} // namespace gw::backend::dispatch
