// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <QHash>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::questions {
namespace {

template <class Take>
Result<Done> eachRow(sqlite::Connection &db, const QString &sql, const QVariantList &parameters, Take take)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (int i = 0; i < parameters.size(); ++i)
        statement->bind(i, parameters.at(i));
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        take(std::as_const(*statement));
    return row ? Result<Done>(Done{}) : Result<Done>(fail(row.error()));
}

struct Operation
{
    QString id;
    QString questionId;
    QString kind;
    QJsonObject payload;
    QDateTime at;
};

/// A question that is asked here and not at the server yet.
QuestionRow asked(const Operation &operation)
{
    QuestionRow row;
    portal::Question &question = row.question;
    question.id = operation.id;
    question.title = operation.payload[u"title"].toString();
    question.text = operation.payload[u"text"].toString();
    question.anonymous = operation.payload[u"anonymous"].toBool();
    question.mine = true;
    question.askedAt = operation.at;
    question.changedAt = operation.at;
    question.state = portal::QuestionState::Open;
    row.isNew = true;
    row.pending = {operation.id};
    return row;
}

void applyPatch(portal::Question &question, const QJsonObject &patch)
{
    if (patch.contains(u"title"_s))
        question.title = patch[u"title"].toString();
    if (patch.contains(u"text"_s))
        question.text = patch[u"text"].toString();
    if (patch.contains(u"state"_s))
        question.state = portal::questionStateFromString(patch[u"state"].toString());
    if (patch.contains(u"dueOn"_s))
        question.dueOn = QDate::fromString(patch[u"dueOn"].toString(), Qt::ISODate);
    if (patch[u"assigneeUnitId"].isString())
        question.assigneeUnitId = patch[u"assigneeUnitId"].toString();
    if (patch.contains(u"declineReason"_s))
        question.declineReason = patch[u"declineReason"].toString();
}

void apply(QuestionRow &row, const Operation &operation)
{
    portal::Question &question = row.question;
    row.pending.append(operation.id);
    if (operation.kind == "question.change"_L1) {
        applyPatch(question, operation.payload[u"patch"].toObject());
    } else if (operation.kind == "question.back"_L1) {
        const bool backed = operation.payload[u"backed"].toBool();
        if (backed != question.backed)
            question.backs += backed ? 1 : -1;
        question.backed = backed;
    } else if (operation.kind == "question.message"_L1) {
        portal::QuestionMessage message;
        message.id = operation.id;
        message.kind = portal::questionMessageKindFromString(operation.payload[u"kind"].toString());
        message.text = operation.payload[u"text"].toString();
        message.at = operation.at;
        message.mine = true;
        if (message.kind == portal::QuestionMessageKind::FollowUp)
            message.byAuthor = question.mine;
        question.messages.append(message);
        row.pendingMessages.append(message.id);
    }
}

} // namespace

Result<QList<QuestionRow>> questionsOf(sqlite::Connection &db, int limit)
{
    QList<QuestionRow> rows;
    QList<Operation> operations;
    auto read = eachRow(db, u"SELECT op, question_id, kind, payload, at FROM quest_op ORDER BY sequence"_s, {},
                        [&](const sqlite::Statement &row) {
                            operations.append({row.text(0), row.text(1), row.text(2),
                                               json::parseObject(row.text(3).toUtf8()).value_or(QJsonObject()),
                                               fromRfc3339(row.text(4))});
                        });
    if (!read)
        return fail(read.error());
    for (const Operation &operation : std::as_const(operations)) {
        if (operation.kind == "question.ask"_L1)
            rows.prepend(asked(operation));
    }
    QHash<QString, qsizetype> places;
    std::optional<Error> broken;
    read = eachRow(db, u"SELECT document FROM quest_question ORDER BY asked_at DESC, id LIMIT %1"_s.arg(limit), {},
                   [&](const sqlite::Statement &row) {
                       const auto object = json::parseObject(row.text(0).toUtf8());
                       const auto question = object ? json::parseAs<portal::Question>(*object, "Question")
                                                    : Result<portal::Question>(fail(object.error()));
                       if (!question) {
                           broken = question.error();
                           return;
                       }
                       places.insert(question->id, rows.size());
                       rows.append(QuestionRow{.question = *question});
                   });
    if (!read)
        return fail(read.error());
    if (broken)
        return fail(*broken);
    for (const Operation &operation : std::as_const(operations)) {
        const auto place = places.constFind(operation.questionId);
        if (place != places.constEnd())
            apply(rows[*place], operation);
    }
    return rows;
}

Result<Done> writeQuestion(sqlite::Connection &db, const portal::Question &question, qint64 generation)
{
    return db.exec(
        u"INSERT INTO quest_question(id, asked_at, revision, document, generation) VALUES(?,?,?,?,?) ON CONFLICT(id) DO "
        "UPDATE SET asked_at=excluded.asked_at, revision=max(revision, excluded.revision), "
        "document=CASE WHEN excluded.revision>=revision THEN excluded.document ELSE document END, "
        "generation=max(generation, excluded.generation)"_s,
        {question.id, toRfc3339(question.askedAt), question.revision,
         QString::fromUtf8(json::compact(portal::toJson(question).toObject())), generation});
}

} // namespace gw::questions
