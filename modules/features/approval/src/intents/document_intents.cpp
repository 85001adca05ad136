// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "intent_tools.h"

#include <QCryptographicHash>
#include <QPointer>
#include <gw/portalapi/documentacts.h>
#include <gw/portalapi/documents.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

const QString stepColumn = u"step_id"_s;
const QString documentColumn = u"document_id"_s;

QString documentIdOf(const outbox::Entry &entry)
{
    return textIn(entry, "documentId"_L1);
}

/// Whether the server's document has this very decision already: it came through, and the answer got lost for so long
/// that the server forgot the key.
bool hasSignatureOf(const QJsonObject &document, const QString &stepId, const QString &payloadSha256)
{
    if (payloadSha256.isEmpty())
        return false;
    const auto inGroups = [&](const QJsonArray &groups) {
        for (const QJsonValue &group : groups) {
            const QJsonArray steps = group["steps"_L1].toArray();
            for (const QJsonValue &step : steps) {
                if (step["id"_L1].toString() == stepId)
                    return step["signature"_L1]["payloadSha256"_L1].toString() == payloadSha256;
            }
        }
        return false;
    };
    const QJsonValue line = document["line"_L1];
    if (inGroups(line["groups"_L1].toArray()))
        return true;
    const QJsonArray subLines = line["subLines"_L1].toArray();
    return std::ranges::any_of(subLines, [&](const QJsonValue &one) { return inGroups(one["groups"_L1].toArray()); });
}

Task<outbox::Outcome> sendAct(Send send, QPointer<store::Store> desk, outbox::Entry entry)
{
    portal::ActOnDocument call = signedCall<portal::ActOnDocument>(entry);
    call.id = documentIdOf(entry);
    takeBody(entry, call.body);
    Task<net::Reply> acting = send(call.request());
    const Result<net::Reply> reply = co_await acting;
    if (!desk)
        co_return fail(Error::Code::Cancelled);
    if (!reply)
        co_return fail(reply.error());
    const Result<QJsonObject> answer = parseVersioned<portal::ActOnDocument>(*reply);
    if (answer)
        co_return outbox::Outcome{*answer};
    const Error refused = answer.error();
    if (entry.attempts < 2 || refused.code != Error::Code::Conflict || !call.body.signature)
        co_return fail(refused);
    portal::GetDocument get;
    get.id = call.id;
    get.gwanmunSeat = call.gwanmunSeat;
    Task<std::optional<portal::Versioned<portal::Document>>> getting = ask(send, get);
    const auto now = co_await getting;
    if (!now || !*now)
        co_return fail(refused);
    const QJsonObject document = portal::toJson((*now)->value).toObject();
    const QByteArray payload = QByteArray::fromBase64(call.body.signature->payload.toLatin1());
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex());
    if (!hasSignatureOf(document, call.body.stepId, hash))
        co_return fail(refused);
    co_return outbox::Outcome{document};
}

bool keepsWaiting(const QString &decision)
{
    return decision == "hold"_L1 || decision == "release"_L1;
}

Intent actIntent(const IntentParts &parts)
{
    Intent intent{actKind};
    intent.send = [send = parts.send, desk = QPointer<store::Store>(&parts.store)](outbox::Entry entry) {
        return sendAct(send, desk, std::move(entry));
    };
    intent.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return showDecision(db, stepColumn, textIn(entry, "stepId"_L1), textIn(entry, "decision"_L1));
    };
    intent.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return hideDecision(db, stepColumn, textIn(entry, "stepId"_L1));
    };
    intent.take = [](sqlite::Connection &db, const outbox::Entry &entry) -> Result<Done> {
        if (auto done = takeDocument(db, entry); !done)
            return done;
        const QString decision = textIn(entry, "decision"_L1);
        if (keepsWaiting(decision))
            return db.exec(u"UPDATE approval_item SET held=? WHERE step_id=?"_s,
                           {int(decision == "hold"_L1), textIn(entry, "stepId"_L1)});
        return endItems(db, stepColumn, textIn(entry, "stepId"_L1));
    };
    return intent;
}

Intent openIntent()
{
    Intent intent{openKind};
    intent.request = [](const outbox::Entry &entry) {
        portal::OpenDocument call = signedCall<portal::OpenDocument>(entry);
        call.id = documentIdOf(entry);
        return call.request();
    };
    intent.parse = &parsePlain<portal::OpenDocument>;
    intent.show = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE approval_item SET l_opened=1 WHERE document_id=?"_s, {documentIdOf(entry)});
    };
    intent.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE approval_item SET l_opened=NULL WHERE document_id=?"_s, {documentIdOf(entry)});
    };
    intent.take = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return db.exec(u"UPDATE approval_item SET opened=1 WHERE document_id=?"_s, {documentIdOf(entry)});
    };
    intent.mayBeGone = true;
    return intent;
}

/// What the drafter does with a whole document.
template <class Call>
Intent wholeIntent(QLatin1StringView name, const QString &shown)
{
    Intent intent{name};
    intent.request = [](const outbox::Entry &entry) {
        Call call = signedCall<Call>(entry);
        call.id = documentIdOf(entry);
        if constexpr (requires { call.body; })
            takeBody(entry, call.body);
        return call.request();
    };
    intent.parse = &parseVersioned<Call>;
    intent.show = [shown](sqlite::Connection &db, const outbox::Entry &entry) {
        return showDecision(db, documentColumn, documentIdOf(entry), shown);
    };
    intent.hide = [](sqlite::Connection &db, const outbox::Entry &entry) {
        return hideDecision(db, documentColumn, documentIdOf(entry));
    };
    intent.take = &takeDocument;
    return intent;
}

} // namespace

QList<Intent> documentIntents(const IntentParts &parts)
{
    return {actIntent(parts), openIntent(), wholeIntent<portal::WithdrawDocument>(withdrawKind, u"withdraw"_s),
            wholeIntent<portal::AnswerWithdrawal>(consentKind, u"consent"_s),
            wholeIntent<portal::RedraftDocument>(redraftKind, u"redraft"_s)};
}

} // namespace gw::approval
