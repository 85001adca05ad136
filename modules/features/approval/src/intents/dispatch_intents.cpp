// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What is done with documents that go out, came in and are read by others.
#include "intent_tools.h"

#include <gw/portalapi/circulations.h>
#include <gw/portalapi/dispatches.h>
#include <gw/portalapi/receipts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

const QString objectColumn = u"object_id"_s;

template <class Call>
net::Request requestWithBody(const outbox::Entry &entry)
{
    Call call = signedCall<Call>(entry);
    call.id = textIn(entry, "id"_L1);
    if constexpr (requires { call.body; })
        takeBody(entry, call.body);
    return call.request();
}

/// Shows on the rows of the object that something was done, and when the server has taken it, that it no longer waits.
Intent objectIntent(QLatin1StringView name)
{
    Intent intent{name};
    intent.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return showDecision(db, objectColumn, textIn(entry, "id"_L1), textIn(entry, "decision"_L1));
    };
    intent.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return hideDecision(db, objectColumn, textIn(entry, "id"_L1));
    };
    return intent;
}

/// What leaves things where they are: they wait on.
bool staysHere(const QString &action)
{
    static const QStringList staying{u"update"_s, u"retry"_s, u"recall"_s, u"circulate"_s, u"direct"_s, u"settle"_s};
    return staying.contains(action);
}

Result<Done> endUnlessStaying(sqlite::Connection &db, const outbox::Entry &entry)
{
    return staysHere(textIn(entry, "decision"_L1)) ? Result<Done>(Done{})
                                                   : endItems(db, objectColumn, textIn(entry, "id"_L1));
}

Intent dispatchIntent()
{
    Intent intent = objectIntent(dispatchKind);
    intent.request = &requestWithBody<portal::ActOnDispatch>;
    intent.parse = &parseVersioned<portal::ActOnDispatch>;
    intent.take = &endUnlessStaying;
    return intent;
}

Intent resendIntent()
{
    Intent intent{resendKind};
    intent.request = &requestWithBody<portal::ResendDocument>;
    intent.parse = &parseVersioned<portal::ResendDocument>;
    return intent;
}

Intent receiptIntent()
{
    Intent intent = objectIntent(receiptKind);
    intent.request = &requestWithBody<portal::ActOnReceipt>;
    intent.parse = &parseVersioned<portal::ActOnReceipt>;
    intent.take = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        if (auto done = endUnlessStaying(db, entry); !done)
            return done;
        QJsonObject receipt = entry.answer;
        const QDateTime at = timeFrom(receipt.take(u"answeredAt"_s));
        return writeObject(db, u"receipt"_s, textIn(entry, "id"_L1), receipt, receipt["revision"_L1].toInteger(),
                           entry.seatId, at);
    };
    return intent;
}

/// The system notes that something was looked at (Art. 18(4)): quiet, and no harm when it is gone.
template <class Call>
Intent openingIntent(QLatin1StringView name, bool ends)
{
    Intent intent{name};
    intent.request = &requestWithBody<Call>;
    intent.parse = &parseNothing<Call>;
    intent.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE approval_item SET l_opened=1 WHERE object_id=?"_s, {textIn(entry, "id"_L1)});
    };
    intent.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE approval_item SET l_opened=NULL WHERE object_id=?"_s, {textIn(entry, "id"_L1)});
    };
    intent.take = [ends](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        const QString id = textIn(entry, "id"_L1);
        if (auto done = db.exec(u"UPDATE approval_item SET opened=1 WHERE object_id=?"_s, {id}); !done || !ends)
            return done;
        return endItems(db, objectColumn, id);
    };
    intent.mayBeGone = true;
    return intent;
}

Intent circulateIntent()
{
    Intent intent{circulateKind};
    intent.request = &requestWithBody<portal::CirculateDocument>;
    intent.parse = &parsePlain<portal::CirculateDocument>;
    return intent;
}

Intent commentIntent()
{
    Intent intent{commentKind};
    intent.request = &requestWithBody<portal::CommentCirculation>;
    intent.parse = &parseVersioned<portal::CommentCirculation>;
    return intent;
}

} // namespace

QList<Intent> dispatchIntents()
{
    return {dispatchIntent(),  resendIntent(),
            receiptIntent(),   openingIntent<portal::OpenReceipt>(openReceiptKind, false),
            circulateIntent(), openingIntent<portal::OpenCirculation>(openCirculationKind, true),
            commentIntent()};
}

} // namespace gw::approval
