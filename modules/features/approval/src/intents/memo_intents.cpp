// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Memo reports and daily logs.
#include "intent_tools.h"

#include <QPointer>
#include <gw/portalapi/dailylogs.h>
#include <gw/portalapi/memoacts.h>
#include <gw/portalapi/memos.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

Result<Done> keepMemo(sqlite::Connection &db, const outbox::Entry &entry)
{
    QJsonObject memo = entry.answer;
    const QDateTime at = timeFrom(memo.take(u"answeredAt"_s));
    return writeObject(db, u"memo"_s, memo["id"_L1].toString(), memo, memo["revision"_L1].toInteger(), entry.seatId,
                       at);
}

template <class Call>
Intent memoIntent(QLatin1StringView name)
{
    Intent intent{name};
    intent.request = [](const outbox::Entry &entry) {
        Call call = signedCall<Call>(entry);
        if constexpr (requires { call.id; })
            call.id = textIn(entry, "id"_L1);
        if constexpr (requires { call.body; })
            takeBody(entry, call.body);
        return call.request();
    };
    intent.parse = &parseVersioned<Call>;
    intent.take = &keepMemo;
    return intent;
}

Intent openMemoIntent()
{
    Intent intent = memoIntent<portal::OpenMemo>(openMemoKind);
    const auto mark = [](const char *sql) {
        return [sql = QString::fromLatin1(sql)](sqlite::Connection &db, const outbox::Entry &entry) {
            return db.exec(sql, {textIn(entry, "id"_L1)});
        };
    };
    intent.show = mark("UPDATE approval_item SET l_opened=1 WHERE object_id=?");
    intent.hide = mark("UPDATE approval_item SET l_opened=NULL WHERE object_id=?");
    intent.take = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        const QString id = textIn(entry, "id"_L1);
        if (auto done = db.exec(u"UPDATE approval_item SET opened=1 WHERE object_id=?"_s, {id}); !done)
            return done;
        if (auto done = endItems(db, u"object_id"_s, id); !done)
            return done;
        return keepMemo(db, entry);
    };
    intent.mayBeGone = true;
    return intent;
}

QDate dateIn(const outbox::Entry &entry)
{
    return QDate::fromString(textIn(entry, "date"_L1), Qt::ISODate);
}

/// A log is written over and over; what counts is its last text. Its version is looked up first, since the same day may
/// have been written at another desk.
Task<outbox::Outcome> sendLog(Send send, QPointer<store::Store> desk, outbox::Entry entry, bool submits)
{
    portal::GetDailyLog get;
    get.date = dateIn(entry);
    if (!entry.seatId.isEmpty())
        get.gwanmunSeat = entry.seatId;
    Task<std::optional<portal::Versioned<portal::DailyLog>>> getting = ask(send, get);
    const auto now = co_await getting;
    if (!desk)
        co_return fail(Error::Code::Cancelled);
    if (!now)
        co_return fail(now.error());
    if (!*now)
        co_return fail(Error::Code::Protocol, u"a log that was not asked for conditionally is not there"_s);
    if (submits && (*now)->value.state == portal::DailyLogState::Submitted)
        co_return outbox::Outcome{portal::toJson((*now)->value).toObject()};
    portal::SaveDailyLog save;
    save.date = get.date;
    save.gwanmunSeat = get.gwanmunSeat;
    save.ifMatch = (*now)->etag;
    save.idempotencyKey = keyFor(entry.operationId, (*now)->etag);
    takeBody(entry, save.body);
    Task<portal::Versioned<portal::DailyLog>> saving = ask(send, save);
    const auto saved = co_await saving;
    if (!desk)
        co_return fail(Error::Code::Cancelled);
    if (!saved)
        co_return fail(saved.error());
    if (!submits)
        co_return outbox::Outcome{portal::toJson(saved->value).toObject()};
    portal::SubmitDailyLog submit;
    submit.date = get.date;
    submit.gwanmunSeat = get.gwanmunSeat;
    submit.idempotencyKey = entry.operationId;
    Task<portal::Versioned<portal::DailyLog>> submitting = ask(send, submit);
    const auto submitted = co_await submitting;
    if (!submitted)
        co_return fail(submitted.error());
    co_return outbox::Outcome{portal::toJson(submitted->value).toObject()};
}

Intent logIntent(const IntentParts &parts, QLatin1StringView name, bool submits)
{
    Intent intent{name};
    intent.send = [send = parts.send, desk = QPointer<store::Store>(&parts.store), submits](outbox::Entry entry) {
        return sendLog(send, desk, std::move(entry), submits);
    };
    intent.take = [](sqlite::Connection &db, const outbox::Entry &entry) {
        QJsonObject log = entry.answer;
        const QDateTime at = timeFrom(log.take(u"answeredAt"_s));
        return writeObject(db, u"daily-log"_s, textIn(entry, "date"_L1) + u'/' + entry.seatId, log,
                           log["revision"_L1].toInteger(), entry.seatId, at);
    };
    return intent;
}

template <class Fn>
Result<Done> forEachId(sqlite::Connection &db, const outbox::Entry &entry, Fn fn)
{
    for (const QString &id : stringsFrom(entry.payload["subjects"_L1])) {
        if (Result<Done> done = fn(db, id); !done)
            return done;
    }
    return Done{};
}

Intent decideLogsIntent()
{
    Intent intent{decideLogsKind};
    intent.request = [](const outbox::Entry &entry) {
        portal::DecideDailyLogs call = signedCall<portal::DecideDailyLogs>(entry);
        takeBody(entry, call.body);
        return call.request();
    };
    intent.parse = &parsePlain<portal::DecideDailyLogs>;
    intent.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return forEachId(db, entry, [&entry](sqlite::Connection &its, const QString &id) {
            return showDecision(its, u"object_id"_s, id, textIn(entry, "decision"_L1));
        });
    };
    intent.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return forEachId(db, entry, [](sqlite::Connection &its, const QString &id) {
            return hideDecision(its, u"object_id"_s, id);
        });
    };
    intent.take = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        const QJsonArray items = entry.answer["items"_L1].toArray();
        for (const QJsonValue &item : items) {
            if (!item["done"_L1].toBool())
                continue; // somebody was quicker: the row stays until the server says what became of it
            if (auto done = endItems(db, u"object_id"_s, item["id"_L1].toString()); !done)
                return done;
        }
        return Done{};
    };
    return intent;
}

} // namespace

QList<Intent> memoIntents(const IntentParts &parts)
{
    return {memoIntent<portal::CreateMemo>(sendMemoKind),
            openMemoIntent(),
            memoIntent<portal::ReplyMemo>(replyMemoKind),
            memoIntent<portal::RecallMemo>(recallMemoKind),
            logIntent(parts, logKind, false),
            logIntent(parts, submitLogKind, true),
            decideLogsIntent()};
}

} // namespace gw::approval
