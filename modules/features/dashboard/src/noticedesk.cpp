// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/noticedesk.h>

#include "log.h"
#include "rows.h"
#include <gw/base/deliver.h>
#include <gw/base/json.h>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {
namespace {

constexpr int pageSize = 500;
constexpr int maxPages = 400; ///< 200,000 people; a server that never ends is an error

Result<portal::NoticeDraft> draftOf(const outbox::Entry &entry)
{
    return json::parseAs<portal::NoticeDraft>(entry.payload, "NoticeDraft");
}

Task<portal::Paged<portal::NoticeReaders>> pageOf(Send send, portal::ListNoticeReaders call)
{
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    co_return portal::ListNoticeReaders::parse(*reply);
}

portal::ListNoticeReaders callFor(const QString &noticeId, const QString &seatId, const QString &cursor)
{
    portal::ListNoticeReaders call;
    call.id = noticeId;
    call.limit = pageSize;
    if (!seatId.isEmpty())
        call.gwanmunSeat = seatId;
    if (!cursor.isEmpty())
        call.cursor = cursor;
    return call;
}

Task<QList<portal::NoticeReader>> everybody(Send send, QString noticeId, QString seatId)
{
    QList<portal::NoticeReader> all;
    QString cursor;
    for (int page = 0; page < maxPages; ++page) {
        Task<portal::Paged<portal::NoticeReaders>> asking = pageOf(send, callFor(noticeId, seatId, cursor));
        const auto readers = co_await asking;
        if (!readers)
            co_return fail(readers.error());
        all += readers->value.items;
        if (!readers->next)
            co_return std::move(all);
        cursor = *readers->next;
    }
    co_return fail(Error::Code::Protocol, u"the list of readers does not end"_s);
}

} // namespace

outbox::NewEntry PublishHandler::entryFor(const portal::NoticeDraft &draft, const QString &seatId)
{
    outbox::NewEntry entry;
    entry.kind = u"notice.publish"_s;
    entry.objectKey = u"notice/new"_s;
    entry.payload = portal::toJson(draft).toObject();
    entry.seatId = seatId;
    entry.hold = std::chrono::seconds(7); // what everybody was told cannot be taken back
    return entry;
}

QString PublishHandler::kind() const
{
    return u"notice.publish"_s;
}

QStringList PublishHandler::topics() const
{
    return {noticesTopic};
}

Result<Done> PublishHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (entry.state == outbox::State::Accepted)
        return applyAnswer(cache, entry);
    const auto draft = draftOf(entry);
    if (!draft)
        return fail(draft.error());
    portal::Notice notice;
    notice.id = entry.operationId; // until the server gives it one
    notice.layer = draft->layer;
    notice.unitId = draft->unitId;
    notice.titleKo = draft->titleKo;
    notice.titleEn = draft->titleEn;
    notice.bodyKo = draft->bodyKo;
    notice.bodyEn = draft->bodyEn;
    notice.publishedAt = entry.createdAt;
    notice.authorSeatId = entry.seatId;
    notice.expiresAt = draft->expiresAt;
    cache.touch(noticesTopic);
    // Newer than any load from the start, which must not sweep it away.
    if (const auto written = writeNotice(cache.db(), notice, std::numeric_limits<qint64>::max()); !written)
        return written;
    return cache.db().exec(u"UPDATE dash_notice SET unsent=1 WHERE id=?"_s, {entry.operationId});
}

Result<Done> PublishHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(noticesTopic);
    return cache.db().exec(u"DELETE FROM dash_notice WHERE id=?"_s, {entry.operationId});
}

Task<outbox::Outcome> PublishHandler::send(outbox::Entry entry)
{
    const auto draft = draftOf(entry);
    if (!draft)
        co_return fail(draft.error());
    portal::PublishNotice call;
    call.idempotencyKey = entry.operationId;
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
    call.body = *draft;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto notice = portal::PublishNotice::parse(*reply);
    if (!notice)
        co_return fail(notice.error());
    co_return outbox::Outcome{portal::toJson(notice->value).toObject()};
}

Result<Done> PublishHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    const auto notice = json::parseAs<portal::Notice>(entry.answer, "Notice");
    if (!notice)
        return fail(notice.error());
    if (const auto gone = revert(cache, entry); !gone)
        return gone;
    const auto generation =
        cache.db().scalar(u"SELECT coalesce(max(generation),0) FROM dash_notice WHERE unsent=0"_s);
    if (!generation)
        return fail(generation.error());
    return writeNotice(cache.db(), *notice, generation->toLongLong());
}

outbox::NewEntry RemindHandler::entryFor(const QString &noticeId, const QString &seatId)
{
    outbox::NewEntry entry;
    entry.kind = u"notice.remind"_s;
    entry.objectKey = u"notice-reminder/"_s + noticeId;
    entry.payload = {{u"noticeId"_s, noticeId}};
    entry.seatId = seatId;
    return entry;
}

QString RemindHandler::kind() const
{
    return u"notice.remind"_s;
}

Task<outbox::Outcome> RemindHandler::send(outbox::Entry entry)
{
    portal::RemindNoticeReaders call;
    call.id = entry.payload[u"noticeId"].toString();
    call.idempotencyKey = entry.operationId;
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto reminder = portal::RemindNoticeReaders::parse(*reply);
    if (!reminder)
        co_return fail(reminder.error());
    co_return outbox::Outcome{portal::toJson(*reminder).toObject()};
}

NoticeDesk::NoticeDesk(outbox::Outbox &outbox, Send send, Text seat, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_send(std::move(send)), m_seat(std::move(seat))
{
    m_outbox.addHandler(std::make_shared<PublishHandler>(m_send));
    m_outbox.addHandler(std::make_shared<RemindHandler>(m_send));
}

Task<QString> NoticeDesk::publish(portal::NoticeDraft draft)
{
    return m_outbox.add(PublishHandler::entryFor(draft, m_seat()));
}

Task<QString> NoticeDesk::remind(QString noticeId)
{
    const outbox::NewEntry entry = RemindHandler::entryFor(noticeId, m_seat());
    const QList<outbox::Entry> pending = m_outbox.pendingFor(entry.objectKey);
    if (!pending.isEmpty())
        co_return pending.constLast().operationId;
    Task<QString> adding = m_outbox.add(entry);
    co_return co_await adding;
}

void NoticeDesk::discard(const QString &operationId)
{
    deliver(m_outbox.discard(operationId), this, [](NoticeDesk *, const Result<Done> &discarded) {
        if (!discarded)
            qCInfo(lcDashboard) << "nothing to take back:" << discarded.error();
    });
}

Task<NoticeDesk::Readers> NoticeDesk::readers(QString noticeId, std::optional<bool> acknowledged, QString unitId,
                                              QString cursor) const
{
    portal::ListNoticeReaders call = callFor(noticeId, m_seat(), cursor);
    call.limit = 200;
    call.acknowledged = acknowledged;
    if (!unitId.isEmpty())
        call.unitId = unitId;
    return pageOf(m_send, call);
}

Task<QList<portal::NoticeReader>> NoticeDesk::allReaders(QString noticeId) const
{
    return everybody(m_send, noticeId, m_seat());
}

} // namespace gw::dashboard
