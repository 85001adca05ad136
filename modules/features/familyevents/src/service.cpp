// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/familyevents/service.h>

#include "handlers.h"
#include "log.h"
#include "rows.h"
#include "source.h"
#include <QTimer>
#include <gw/base/deliver.h>
#include <gw/base/ids.h>
#include <gw/portalapi/familyevents.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::familyevents {

FamilyEventsService::FamilyEventsService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send,
                                         Text seat, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_send(send)
    , m_seat(std::move(seat))
    , m_clock(clock)
    , m_next(new QTimer(this))
{
    for (const QLatin1StringView kind : {kind::create, kind::replace, kind::remove, kind::note})
        m_outbox.addHandler(std::make_shared<WriteHandler>(kind, send, store));
    engine.addSource(std::make_shared<FamilyEventsSource>(send, clock));
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, &FamilyEventsService::read);
    connect(&m_store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == eventsTopic)
            read();
    });
    connect(&m_outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (entry.objectKey.startsWith(u"family-event/"))
            show(m_model.rows()); // what was refused is the outbox's to say
    });
    read();
}

FamilyEventsService::~FamilyEventsService() = default;

std::optional<EventRow> FamilyEventsService::find(const QString &id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_model.rows().at(row));
}

void FamilyEventsService::read()
{
    m_again = m_reading;
    if (std::exchange(m_reading, true))
        return;
    auto reading = m_store.read(store::File::Cache,
                                [now = m_clock.now()](sqlite::Connection &db) { return rowsOf(db, now); });
    deliver(std::move(reading), this, [](FamilyEventsService *self, const Result<QList<EventRow>> &rows) {
        self->m_reading = false;
        if (rows)
            self->show(*rows);
        else if (rows.error().code != Error::Code::Cancelled)
            qCWarning(lcFamilyEvents) << "family events cannot be read:" << rows.error();
        if (std::exchange(self->m_again, false))
            self->read();
    });
}

void FamilyEventsService::show(QList<EventRow> rows)
{
    for (EventRow &row : rows) {
        row.refusedOperation.clear();
        row.refusal.clear();
        for (const outbox::Entry &entry : m_outbox.pendingFor(u"family-event/"_s + row.event.id)) {
            if (entry.state != outbox::State::NeedsAttention || !entry.lastError)
                continue;
            row.refusedOperation = entry.operationId;
            const QString type = entry.lastError->problemType.section(u'/', -1);
            row.refusal = type.isEmpty() ? toString(entry.lastError->code) : type;
        }
    }
    m_loaded = true;
    m_model.setRows(std::move(rows), m_clock.now());
    planNextChange();
    Q_EMIT changed();
}

/// Wakes once, when the next event begins or leaves the list.
void FamilyEventsService::planNextChange()
{
    const QDateTime now = m_clock.now();
    qint64 wait = -1;
    for (const EventRow &row : m_model.rows()) {
        for (const QDateTime &time : {row.event.startsAt, row.event.expiresAt}) {
            const qint64 until = now.msecsTo(time);
            if (until > 0 && (wait < 0 || until < wait))
                wait = until;
        }
    }
    if (wait < 0)
        m_next->stop();
    else
        m_next->start(std::chrono::milliseconds(std::min<qint64>(wait + 50, std::chrono::milliseconds(1h).count())));
}

Task<QString> FamilyEventsService::save(portal::FamilyEventDraft draft, QString personName)
{
    const auto row = draft.id ? find(*draft.id) : std::nullopt;
    if (!draft.id)
        draft.id = newId();
    QJsonObject secret{{u"revision"_s, row ? row->event.revision : 0}};
    if (draft.account)
        secret.insert(u"account"_s, *draft.account);
    draft.account.reset();
    QJsonObject document = toJson(draft).toObject();
    document.insert(u"personName"_s, personName); // to show until the server has said it
    return m_outbox.add(
        WriteHandler::entryFor(row ? kind::replace : kind::create, *draft.id, m_seat(), document, secret));
}

Task<QString> FamilyEventsService::remove(QString id)
{
    const auto row = find(id);
    outbox::NewEntry entry = WriteHandler::entryFor(kind::remove, id, m_seat(), {},
                                                    {{u"revision"_s, row ? row->event.revision : 0}});
    entry.hold = 6s; // as long as the toast offers to take it back
    return m_outbox.add(entry);
}

Task<QString> FamilyEventsService::sendNote(QString id, QString text)
{
    outbox::NewEntry entry = WriteHandler::entryFor(kind::note, id, m_seat(), {{u"text"_s, text.trimmed()}});
    entry.hold = 6s;
    return m_outbox.add(entry);
}

void FamilyEventsService::discard(const QString &operationId)
{
    std::ignore = m_outbox.discard(operationId);
}

void FamilyEventsService::retry(const QString &operationId)
{
    std::ignore = m_outbox.retry(operationId);
}

Task<QString> FamilyEventsService::account(QString id)
{
    portal::GetFamilyEvent call;
    call.id = id;
    if (const QString seat = m_seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto event = portal::GetFamilyEvent::parse(*reply);
    if (!event)
        co_return fail(event.error());
    if (!event->has_value())
        co_return fail(Error::Code::Protocol, u"not modified, but nothing was named to compare with"_s);
    co_return (*event)->value.account.value_or(QString());
}

} // namespace gw::familyevents
