// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <QHash>
#include <gw/backend/http/events.h>
#include <gw/backend/storage/changelog.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::questions {
namespace {

using Messages = QHash<QString, QList<api::QuestionMessage>>;

const QString columns =
    u"SELECT question.id, question.title, question.text, question.author_person_id, person.name, "
    "question.author_unit_id, question.anonymous, question.asked_at, question.state, question.backs, "
    "question.assignee_unit_id, question.due_on, question.decline_reason, question.changed_at, question.revision, "
    "question_backing.at FROM question LEFT JOIN person ON person.id = question.author_person_id "
    "LEFT JOIN question_backing ON question_backing.question_id = question.id AND question_backing.person_id = ? "
    "WHERE "_s;

std::optional<QString> textOf(const storage::Row &row, int column)
{
    return row.isNull(column) || row.text(column).isEmpty() ? std::nullopt : std::optional(row.text(column));
}

QuestionRow rowFrom(const storage::Row &row, const QString &personId)
{
    api::Question question;
    question.id = row.text(0);
    question.title = row.text(1);
    question.text = row.text(2);
    question.anonymous = row.boolean(6);
    question.mine = row.text(3) == personId;
    if (!question.anonymous) {
        question.authorId = row.text(3);
        question.authorName = textOf(row, 4);
        question.authorUnitId = textOf(row, 5);
    }
    question.askedAt = fromRfc3339(row.text(7));
    question.state = api::questionStateFromString(row.text(8));
    question.backs = int(row.integer(9));
    question.assigneeUnitId = textOf(row, 10);
    if (const auto due = textOf(row, 11))
        question.dueOn = QDate::fromString(*due, Qt::ISODate);
    question.declineReason = textOf(row, 12);
    question.changedAt = fromRfc3339(row.text(13));
    question.revision = row.integer(14);
    question.backed = !row.isNull(15);
    return {question, row.text(3)};
}

/// Everything that was said about these questions, oldest first.
Result<Messages> messagesOf(Session &session, const QList<QuestionRow> &rows, const QString &personId)
{
    if (rows.isEmpty())
        return Messages{};
    QVariantList ids;
    QHash<QString, QString> authors;
    for (const QuestionRow &row : rows) {
        ids << row.question.id;
        authors.insert(row.question.id, row.authorPersonId);
    }
    const auto found = session.query(
        u"SELECT question_message.question_id, question_message.id, question_message.kind, question_message.text, "
        "question_message.at, question_message.author_person_id, person.name, question_message.author_unit_id, "
        "question_message.anonymous FROM question_message LEFT JOIN person ON person.id = "
        "question_message.author_person_id WHERE question_message.question_id IN ("_s
            + storage::placeholders(ids.size()) + u") ORDER BY question_message.at, question_message.id"_s,
        ids);
    if (!found)
        return fail(found.error());
    Messages messages;
    for (const storage::Row &row : *found) {
        api::QuestionMessage message;
        message.id = row.text(1);
        message.kind = api::questionMessageKindFromString(row.text(2));
        message.text = row.text(3);
        message.at = fromRfc3339(row.text(4));
        message.mine = row.text(5) == personId;
        if (message.kind == api::QuestionMessageKind::FollowUp)
            message.byAuthor = row.text(5) == authors.value(row.text(0));
        if (!row.boolean(8)) {
            message.authorId = row.text(5);
            message.authorName = textOf(row, 6);
            message.authorUnitId = textOf(row, 7);
        }
        messages[row.text(0)].append(message);
    }
    return messages;
}

/// For the author alone: that somebody was told who they are.
Result<Done> addDisclosures(Session &session, api::Question &question)
{
    if (!question.mine || !question.anonymous)
        return Done{};
    const auto rows = session.query(
        u"SELECT at, reason FROM question_disclosure WHERE question_id = ? ORDER BY at, id"_s, {question.id});
    if (!rows)
        return fail(rows.error());
    QList<api::QuestionDisclosureNote> notes;
    for (const storage::Row &row : *rows)
        notes.append({fromRfc3339(row.text(0)), row.text(1)});
    question.disclosures = notes;
    return Done{};
}

Result<QList<QuestionRow>> complete(Session &session, const Result<storage::Rows> &found, const QString &personId)
{
    if (!found)
        return fail(found.error());
    QList<QuestionRow> rows;
    for (const storage::Row &row : *found)
        rows.append(rowFrom(row, personId));
    const auto messages = messagesOf(session, rows, personId);
    if (!messages)
        return fail(messages.error());
    for (QuestionRow &row : rows) {
        row.question.messages = messages->value(row.question.id);
        if (const auto added = addDisclosures(session, row.question); !added)
            return fail(added.error());
    }
    return rows;
}

Result<QList<api::Question>> onlyQuestions(const Result<QList<QuestionRow>> &rows)
{
    if (!rows)
        return fail(rows.error());
    QList<api::Question> questions;
    for (const QuestionRow &row : *rows)
        questions.append(row.question);
    return questions;
}

} // namespace

QString backings(const QString &personId)
{
    return u"question-backings:"_s + personId;
}

Result<std::optional<QuestionRow>> questionRow(Session &session, const QString &id, const QString &personId)
{
    const auto rows = complete(session, session.query(columns + u"question.id = ?"_s, {personId, id}), personId);
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<QList<api::Question>> questionRows(Session &session, const QString &personId, const QString &after, int limit)
{
    return onlyQuestions(complete(
        session, session.query(columns + u"question.id > ? ORDER BY question.id LIMIT ?"_s, {personId, after, limit}),
        personId));
}

Result<QList<api::Question>> questionsById(Session &session, const QString &personId, const QStringList &ids)
{
    if (ids.isEmpty())
        return QList<api::Question>{};
    QVariantList parameters{personId};
    for (const QString &id : ids)
        parameters << id;
    const auto found =
        session.query(columns + u"question.id IN ("_s + storage::placeholders(ids.size()) + u')', parameters);
    return onlyQuestions(complete(session, found, personId));
}

Result<QString> unitOfSeat(Session &session, const QString &seatId)
{
    const auto rows = session.query(
        u"SELECT post.unit_id FROM seat JOIN post ON post.id = seat.post_id WHERE seat.id = ?"_s, {seatId});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? QString() : rows->front().text(0);
}

Result<Effect> changed(Session &session, const QString &questionId, const QDateTime &now, bool created)
{
    if (!created) {
        const auto counted = session.exec(
            u"UPDATE question SET revision = revision + 1, changed_at = ? WHERE id = ?"_s, {toRfc3339(now), questionId});
        if (!counted)
            return fail(counted.error());
    }
    const auto seats = syncWaiting(session, questionId, now);
    if (!seats)
        return fail(seats.error());
    const auto number =
        storage::ChangeLog::append(session, u"questions"_s, questionId,
                                   created ? storage::ChangeLog::What::Created : storage::ChangeLog::What::Updated);
    if (!number)
        return fail(number.error());
    return Effect{*number, *seats};
}

void tell(const Services &services, const Effect &effect)
{
    // To everybody: everybody sees every question, and a hint to its author alone would name them.
    services.events.publish({}, u"questions"_s, QString::number(effect.number));
    portal::WaitingList list(services.database, services.events, services.clock);
    std::ignore = list.tell(effect.seats); // only a hint: the counters themselves are committed
}

Result<Response> answerWith(Session &session, int status, const QString &questionId, const Caller &caller)
{
    const auto row = questionRow(session, questionId, caller.personId);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::Storage, u"the question is gone"_s);
    Response response = Response::json(status, toJson((*row)->question).toObject());
    response.withHeader("ETag", http::etag((*row)->question.revision));
    if (status == 201)
        response.withHeader("Location", "/v1/questions/" + questionId.toLatin1());
    return response;
}

Response refused(const QString &pointer, const QString &code, const QString &detail)
{
    return http::invalidFields({{pointer, code, detail}});
}

Response wrongState(const Request &request)
{
    return refused(u"/state"_s, u"wrong-state"_s,
                   http::inLanguageOf(request, u"질문의 지금 상태에서는 할 수 없습니다."_s,
                                      u"This is not possible where the question stands now."_s));
}

} // namespace gw::backend::questions
