// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/questions/service.h>

#include "log.h"
#include "rows.h"
#include <gw/base/deliver.h>
#include <gw/base/ids.h>
#include <gw/portalapi/questions.h>
#include <gw/questions/handlers.h>
#include <gw/questions/source.h>
#include <gw/text/query.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::questions {
namespace {

constexpr int shown = 5000; ///< questions in the lists; older ones are found by their link

Task<QString> kept(outbox::Outbox &outbox, outbox::NewEntry entry)
{
    return outbox.add(std::move(entry));
}

qsizetype answersOf(const portal::Question &question)
{
    return std::ranges::count(question.messages, portal::QuestionMessageKind::Answer, &portal::QuestionMessage::kind);
}

} // namespace

QuestionsService::QuestionsService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send,
                                   const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_outbox(outbox), m_engine(engine), m_send(send), m_model(clock)
{
    m_outbox.addHandler(std::make_shared<AskHandler>(send));
    m_outbox.addHandler(std::make_shared<ChangeHandler>(send));
    m_outbox.addHandler(std::make_shared<BackHandler>(send));
    m_outbox.addHandler(std::make_shared<MessageHandler>(send));
    m_engine.addSource(std::make_shared<QuestionsSource>(send));
    connect(&m_store, &store::Store::changed, this, [this](const QString &changed) {
        if (changed == topic)
            reload();
    });
    connect(&m_outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (entry.kind == "question.ask"_L1 && entry.answer.contains(u"id"_s))
            Q_EMIT asked(entry.operationId, entry.answer[u"id"].toString());
        // Whether something was refused is told by the outbox alone.
        if (entry.kind.startsWith("question."_L1) && entry.state == outbox::State::NeedsAttention)
            Q_EMIT loaded();
    });
    readDrafts();
}

bool QuestionsService::wasSynced() const
{
    return m_engine.source(u"questions"_s).lastSuccess.isValid();
}

void QuestionsService::setRole(const QString &seatId, const QStringList &capabilities)
{
    if (m_seatId == seatId && m_capabilities == capabilities)
        return;
    m_seatId = seatId;
    m_capabilities = capabilities;
    Q_EMIT roleChanged();
}

bool QuestionsService::mayAnswer() const
{
    return m_capabilities.contains(u"question.answer"_s);
}

bool QuestionsService::mayModerate() const
{
    return m_capabilities.contains(u"question.moderate"_s);
}

void QuestionsService::reload()
{
    m_again = m_reading;
    if (std::exchange(m_reading, true))
        return;
    auto reading = m_store.read(store::File::Cache, [](sqlite::Connection &db) { return questionsOf(db, shown); });
    deliver(std::move(reading), this, [](QuestionsService *self, Result<QList<QuestionRow>> rows) {
        self->m_reading = false;
        if (rows)
            self->show(std::move(*rows));
        else if (rows.error().code != Error::Code::Cancelled)
            qCWarning(lcQuestions) << "questions cannot be read:" << rows.error();
        if (std::exchange(self->m_again, false))
            self->reload();
    });
}

void QuestionsService::show(QList<QuestionRow> rows)
{
    QStringList changed;
    if (m_loaded) {
        for (const QuestionRow &row : std::as_const(rows)) {
            const QuestionRow *before = m_model.row(row.question.id);
            if (!before || !(row.question.mine || row.question.backed) || !row.pending.isEmpty())
                continue;
            const bool decided = before->question.state != row.question.state
                                 && (row.question.state == portal::QuestionState::Accepted
                                     || row.question.state == portal::QuestionState::Declined);
            if (decided || answersOf(row.question) > answersOf(before->question))
                changed.append(row.question.id);
        }
    }
    m_model.setRows(std::move(rows));
    m_loaded = true;
    Q_EMIT loaded();
    for (const QString &id : std::as_const(changed))
        Q_EMIT moved(id);
}

Task<QString> QuestionsService::ask(portal::QuestionDraft draft)
{
    return kept(m_outbox, AskHandler::entryFor(draft, m_seatId));
}

Task<QString> QuestionsService::change(QString questionId, QJsonObject patch)
{
    const QuestionRow *row = m_model.row(questionId);
    if (!row)
        co_return fail(Error::Code::NotFound);
    Task<QString> keeping = kept(m_outbox, ChangeHandler::entryFor(row->question, patch, m_seatId));
    co_return co_await keeping;
}

Task<QString> QuestionsService::rewrite(QString questionId, QString title, QString text)
{
    return change(questionId, {{u"title"_s, title}, {u"text"_s, text}});
}

Task<QString> QuestionsService::accept(QString questionId, QDate dueOn, QString unitId)
{
    QJsonObject patch{{u"state"_s, u"accepted"_s}, {u"dueOn"_s, dueOn.toString(Qt::ISODate)}};
    if (!unitId.isEmpty())
        patch.insert(u"assigneeUnitId"_s, unitId);
    return change(questionId, patch);
}

Task<QString> QuestionsService::decline(QString questionId, QString reason)
{
    return change(questionId, {{u"state"_s, u"declined"_s}, {u"declineReason"_s, reason}});
}

Task<QString> QuestionsService::close(QString questionId)
{
    return change(questionId, {{u"state"_s, u"closed"_s}});
}

Task<QString> QuestionsService::answer(QString questionId, QString text)
{
    return kept(m_outbox, MessageHandler::entryFor(
                              questionId, {.kind = portal::QuestionMessageKind::Answer, .text = text, .anonymous = {}},
                              m_seatId));
}

Task<QString> QuestionsService::followUp(QString questionId, QString text, bool anonymous)
{
    portal::QuestionMessageDraft draft{.kind = portal::QuestionMessageKind::FollowUp, .text = text, .anonymous = {}};
    if (anonymous)
        draft.anonymous = true;
    return kept(m_outbox, MessageHandler::entryFor(questionId, draft, m_seatId));
}

Task<QString> QuestionsService::setBacked(QString questionId, bool backed)
{
    const QPointer<QuestionsService> self(this);
    const auto entry = BackHandler::entryFor(questionId, backed, m_seatId);
    const QList<outbox::Entry> pending = m_outbox.pendingFor(entry.objectKey);
    if (!pending.isEmpty() && pending.constLast().kind == entry.kind
        && pending.constLast().state == outbox::State::Waiting) {
        if (pending.constLast().payload[u"backed"].toBool() == backed)
            co_return pending.constLast().operationId;
        Task<Done> discarding = m_outbox.discard(pending.constLast().operationId);
        const Result<Done> discarded = co_await discarding;
        if (discarded)
            co_return QString();
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    Task<QString> keeping = kept(m_outbox, entry);
    co_return co_await keeping;
}

Task<portal::QuestionDisclosure> QuestionsService::disclose(QString questionId, QString reason)
{
    portal::DiscloseQuestionAuthor call;
    call.id = questionId;
    call.idempotencyKey = newId();
    if (!m_seatId.isEmpty())
        call.gwanmunSeat = m_seatId;
    call.body.reason = reason;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    co_return portal::DiscloseQuestionAuthor::parse(*reply);
}

QList<outbox::Entry> QuestionsService::refused(const QString &questionId) const
{
    QList<outbox::Entry> found;
    for (const outbox::Entry &entry : m_outbox.entries()) {
        if (entry.kind.startsWith("question."_L1) && entry.state == outbox::State::NeedsAttention
            && (entry.payload[u"questionId"].toString() == questionId || entry.operationId == questionId))
            found.append(entry);
    }
    return found;
}

void QuestionsService::retry(const QString &operationId)
{
    deliver(m_outbox.retry(operationId), this, [](QuestionsService *self, const Result<Done> &) { self->reload(); });
}

void QuestionsService::discard(const QString &operationId)
{
    deliver(m_outbox.discard(operationId), this, [](QuestionsService *, const Result<Done> &discarded) {
        if (!discarded)
            qCInfo(lcQuestions) << "nothing to take back:" << discarded.error();
    });
}

Task<QList<contract::SearchHit>> QuestionsService::find(QString text, int limit)
{
    const text::Query query(text);
    QList<contract::SearchHit> found;
    for (const QuestionRow &row : m_model.rows()) {
        const text::Match match = query.match(text::Key(row.question.title));
        if (match)
            found.append({.title = row.question.title,
                          .context = {},
                          .icon = u"dialog-question"_s,
                          .link = {u"questions"_s, u"question/"_s + row.question.id, {}},
                          .score = match.score / 1000.0});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &contract::SearchHit::score);
    found.resize(std::min<qsizetype>(found.size(), limit));
    co_return std::move(found);
}

} // namespace gw::questions
