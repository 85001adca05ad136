// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "receipts.h"

#include "log.h"

#include <algorithm>
#include <gw/backend/dispatch/machine.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;
using gw::backend::dispatch::machine::ReceiptEvent;

namespace gw::backend::dispatch {
namespace {

/// The caller's own unread reading of a receipt.
Result<std::optional<Reading>> unreadOf(Session &session, const Caller &caller, const QString &object,
                                        const QString &objectId)
{
    const auto readings = readingsOf(session, object, objectId);
    if (!readings)
        return fail(readings.error());
    for (const Reading &reading : *readings) {
        if (reading.openedAt.isValid())
            continue;
        const auto mine = isReader(session, caller.seatId, reading);
        if (!mine)
            return fail(mine.error());
        if (*mine)
            return std::optional(reading);
    }
    return std::optional<Reading>();
}

bool allRead(const QList<Reading> &readings)
{
    return std::all_of(readings.begin(), readings.end(), [](const Reading &each) { return each.openedAt.isValid(); });
}

Result<Response> open(Act &act)
{
    auto found = findReceipt(act.session, act.objectId);
    if (!found)
        return fail(found.error());
    if (!*found)
        return act.notFound();
    Receipt &receipt = **found;
    const auto role = roleIn(act.session, act.caller, receipt, act.now);
    if (!role)
        return fail(role.error());
    if (!role->maySee(receipt.state))
        return act.notFound();
    if (const auto read = act.touch(noteReading(act.session, act.caller, u"receipt"_s, receipt.id, act.now)); !read)
        return fail(read.error());
    auto again = findReceipt(act.session, act.objectId); // everybody has read it now, perhaps
    if (!again)
        return fail(again.error());
    receipt = **again;
    if (role->isHandler && !receipt.openedAt.isValid()) {
        if (const auto to = machine::after(receipt.state, ReceiptEvent::Open)) {
            receipt.state = *to;
            receipt.openedAt = act.now;
            const auto readings = readingsOf(act.session, u"receipt"_s, receipt.id);
            if (!readings)
                return fail(readings.error());
            if (allRead(*readings))
                receipt.state = machine::after(receipt.state, ReceiptEvent::AllRead).value_or(receipt.state);
            return changed(act, receipt, {.action = u"open"_s});
        }
    }
    if (role->isDistributor && receipt.state == ReceiptState::RedistributeAsked) {
        receipt.state = *machine::after(receipt.state, ReceiptEvent::TakeBack);
        return changed(act, receipt, {.action = u"take-back"_s});
    }
    if (const auto noted = act.note(u"read-content"_s, receipt.documentId); !noted)
        return fail(noted.error());
    const auto json = receiptJson(act.session, act.caller, receipt, mayWith(*role, receipt), act.now);
    if (!json)
        return fail(json.error());
    return tagged(200, *json);
}

} // namespace

Result<QSet<QString>> markRead(Session &session, Reading &reading, const QString &seatId, const QDateTime &now)
{
    reading.openedAt = now;
    reading.openedSeat = seatId;
    if (const auto saved = saveReading(session, reading); !saved)
        return fail(saved.error());
    const auto look = lookOf(session, reading);
    if (!look)
        return fail(look.error());
    auto touched = projectReading(session, reading, *look);
    if (!touched || reading.object != u"receipt")
        return touched;
    const auto readings = readingsOf(session, u"receipt"_s, reading.objectId);
    if (!readings)
        return fail(readings.error());
    auto receipt = findReceipt(session, reading.objectId);
    if (!receipt)
        return fail(receipt.error());
    if (!allRead(*readings) || !*receipt || !(*receipt)->openedAt.isValid())
        return touched;
    const auto to = machine::after((*receipt)->state, ReceiptEvent::AllRead);
    if (!to)
        return touched;
    (*receipt)->state = *to;
    if (const auto saved = saveReceipt(session, **receipt, now); !saved)
        return fail(saved.error());
    const auto shown = projectReceipt(session, **receipt, now);
    if (!shown)
        return shown;
    return touched->unite(*shown);
}

Result<QSet<QString>> noteReading(Session &session, const Caller &caller, const QString &object,
                                  const QString &objectId, const QDateTime &now)
{
    auto unread = unreadOf(session, caller, object, objectId);
    if (!unread)
        return fail(unread.error());
    if (!*unread)
        return QSet<QString>();
    const auto touched = markRead(session, **unread, caller.seatId, now);
    if (!touched)
        return touched;
    audit::Event event = audit::by(caller, u"circulation"_s, (*unread)->id, u"read"_s);
    event.documentId = (*unread)->documentId;
    if (const auto noted = audit::append(session, event, now); !noted)
        return fail(noted.error());
    return touched;
}

Result<Response> changed(Act &act, Receipt &receipt, RouteStep step)
{
    if (const auto saved = saveReceipt(act.session, receipt, act.now); !saved)
        return fail(saved.error());
    step.receiptId = receipt.id;
    step.at = act.now;
    step.seatId = act.caller.seatId;
    if (const auto added = addRoute(act.session, step); !added)
        return fail(added.error());
    if (const auto noted = act.note(step.action, receipt.documentId); !noted)
        return fail(noted.error());
    if (const auto shown = act.touch(projectReceipt(act.session, receipt, act.now)); !shown)
        return fail(shown.error());
    const auto role = roleIn(act.session, act.caller, receipt, act.now);
    if (!role)
        return fail(role.error());
    const auto json = receiptJson(act.session, act.caller, receipt, mayWith(*role, receipt), act.now);
    if (!json)
        return fail(json.error());
    return tagged(200, *json);
}

Response getReceipt(const Services &services, const Request &request, const Caller &caller)
{
    const QString id = request.parameter(u"id"_s);
    QString documentId;
    bool unread = false;
    Response response = portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto receipt = findReceipt(session, id);
        if (!receipt)
            return fail(receipt.error());
        if (!*receipt)
            return http::notFound(request);
        documentId = (*receipt)->documentId;
        const auto role = roleIn(session, caller, **receipt, services.clock.now());
        if (!role)
            return fail(role.error());
        if (!role->maySee((*receipt)->state))
            return http::notFound(request);
        const auto own = unreadOf(session, caller, u"receipt"_s, id);
        if (!own)
            return fail(own.error());
        unread = own->has_value();
        const auto json = receiptJson(session, caller, **receipt, mayWith(*role, **receipt), services.clock.now());
        if (!json)
            return fail(json.error());
        return portal::versioned(request, *json, http::etagOf(json::compact(*json)));
    });
    if (documentId.isEmpty() || response.status >= 500)
        return response;
    // Who is shown the text has read it (D4.22), and every look and attempt is in the log (records decree Art. 28).
    QSet<QString> touched;
    const auto written = services.database.write([&](Session &session) -> Result<Done> {
        if (const auto turn = audit::takeTurn(session); !turn)
            return turn;
        audit::Event event =
            audit::by(caller, u"receipt"_s, id, response.status == 404 ? u"refused:read-content"_s : u"read-content"_s);
        event.documentId = documentId;
        if (const auto noted = audit::append(session, event, services.clock.now()); !noted)
            return fail(noted.error());
        if (!unread || response.status == 404)
            return Done{};
        auto read = noteReading(session, caller, u"receipt"_s, id, services.clock.now());
        if (!read)
            return fail(read.error());
        touched = *read;
        return Done{};
    });
    if (!written) {
        qCWarning(lcDispatch) << "a reading was not noted:" << written.error();
        return http::internalError();
    }
    inbox::tell(services.inbox, touched);
    return response;
}

Response openReceipt(const Services &services, const Request &request, const Caller &caller)
{
    return act(services, request, caller, u"receipt"_s, request.parameter(u"id"_s),
               [](Act &doing) { return open(doing); });
}

} // namespace gw::backend::dispatch
