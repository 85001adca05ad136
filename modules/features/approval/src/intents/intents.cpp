// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "intents.h"

#include "intent_tools.h"
#include <QUuid>
#include <gw/net/problem.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

const QString answeredAt = u"answeredAt"_s;
const QStringList intentTopics{inboxTopic, documentsTopic};

class IntentHandler final : public outbox::IHandler
{
public:
    IntentHandler(const IntentParts &parts, Intent intent)
        : m_send(parts.send), m_clock(parts.clock), m_intent(std::move(intent))
    {
    }

    QString kind() const override { return m_intent.name; }
    QStringList topics() const override { return intentTopics; }
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    /// A PUT, an If-Match, an id that was made here, or a step that is closed after the first time.
    bool isRepeatable() const override { return true; }

private:
    void touch(store::WriteContext &cache) const;

    Send m_send;
    const Clock &m_clock;
    Intent m_intent;
};

void IntentHandler::touch(store::WriteContext &cache) const
{
    if (!m_intent.show && !m_intent.hide && !m_intent.take)
        return;
    for (const QString &topic : intentTopics)
        cache.touch(topic);
}

Result<Done> IntentHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (entry.state == outbox::State::Accepted)
        return applyAnswer(cache, entry);
    // What was refused is not so: the row shows what the server has, and a mark says that something needs a decision.
    if (entry.state == outbox::State::NeedsAttention)
        return revert(cache, entry);
    touch(cache);
    return m_intent.show ? m_intent.show(cache.db(), entry) : Result<Done>(Done{});
}

Result<Done> IntentHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    touch(cache);
    return m_intent.hide ? m_intent.hide(cache.db(), entry) : Result<Done>(Done{});
}

Task<outbox::Outcome> IntentHandler::send(outbox::Entry entry)
{
    const bool mayBeGone = m_intent.mayBeGone;
    const QDateTime now = m_clock.now();
    Result<outbox::Outcome> outcome = fail(Error::Code::Unsupported);
    if (m_intent.send) {
        Task<outbox::Outcome> sending = m_intent.send(entry);
        outcome = co_await sending;
    } else {
        const auto parse = m_intent.parse;
        Task<net::Reply> sending = m_send(m_intent.request(entry));
        const Result<net::Reply> reply = co_await sending;
        if (!reply)
            co_return fail(reply.error());
        const Result<QJsonObject> answer = parse(*reply);
        outcome = answer ? Result<outbox::Outcome>(outbox::Outcome{*answer}) : fail(answer.error());
    }
    if (!outcome && mayBeGone
        && (outcome.error().code == Error::Code::NotFound || outcome.error().code == Error::Code::Forbidden))
        co_return outbox::Outcome{};
    if (outcome)
        outcome->answer.insert(answeredAt, toRfc3339(now));
    co_return outcome;
}

Result<Done> IntentHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (auto done = revert(cache, entry); !done || entry.answer.isEmpty() || !m_intent.take)
        return done;
    return m_intent.take(cache.db(), entry);
}

} // namespace

bool isIntent(const QString &kind)
{
    return kind.startsWith("approval."_L1);
}

bool isLoudIntent(const QString &kind)
{
    return isIntent(kind) && kind != openKind && kind != mirrorKind && kind != openReceiptKind && kind != openMemoKind
           && kind != openCirculationKind;
}

QStringList subjectsOf(const outbox::Entry &entry)
{
    return stringsFrom(entry.payload["subjects"_L1]);
}

QString keyFor(const QString &operationId, const QString &what)
{
    return QUuid::createUuidV5(QUuid::fromString(operationId), what).toString(QUuid::WithoutBraces);
}

Error refusalFrom(const net::Reply &reply, Error error)
{
    if (error.problemType.endsWith("/approval-conflict"_L1)) {
        const QJsonObject problem = json::parseObject(reply.body).value_or(QJsonObject());
        error.code = Error::Code::Conflict;
        // `code` says it more closely where there is one: what is wrong with a line, not only that something is.
        error.problemType = problem["code"_L1].toString(problem["reason"_L1].toString());
        error.detail = problem["versionSha256"_L1].toString();
    } else if (error.problemType.endsWith("/checks-failed"_L1)) {
        const QJsonArray findings = json::parseObject(reply.body).value_or(QJsonObject())["findings"_L1].toArray();
        QStringList codes;
        for (const QJsonValue &finding : findings)
            codes.append(finding["code"_L1].toString());
        error.problemType = u"checks-failed"_s;
        error.detail = codes.join(u' ');
    }
    return error;
}

Result<Done> takeDocument(sqlite::Connection &db, const outbox::Entry &entry)
{
    QJsonObject document = entry.answer;
    const QDateTime at = timeFrom(document.take(answeredAt));
    return writeDocument(db, document, entry.seatId, at);
}

QList<std::shared_ptr<outbox::IHandler>> makeHandlers(const IntentParts &parts)
{
    QList<std::shared_ptr<outbox::IHandler>> handlers;
    const QList<Intent> intents =
        documentIntents(parts) + draftIntents(parts) + lineIntents() + dispatchIntents() + memoIntents(parts);
    for (const Intent &intent : intents)
        handlers.append(std::make_shared<IntentHandler>(parts, intent));
    return handlers;
}

} // namespace gw::approval
