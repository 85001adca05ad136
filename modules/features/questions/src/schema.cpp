// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/questions/types.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::questions {
namespace {

// What waits in the outbox stands beside what the server has, so that taking it back needs no memory.
const char *const tables = R"(
CREATE TABLE quest_question(id TEXT PRIMARY KEY, asked_at TEXT NOT NULL, revision INTEGER NOT NULL,
  document TEXT NOT NULL, generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX quest_question_asked ON quest_question(asked_at);
CREATE TABLE quest_op(op TEXT PRIMARY KEY, question_id TEXT NOT NULL, sequence INTEGER NOT NULL, kind TEXT NOT NULL,
  payload TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
)";

const char *const draftTables = R"(
CREATE TABLE quest_draft(key TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
)";

} // namespace

store::Component component()
{
    return {u"questions"_s, store::File::Cache, {{1, QString::fromLatin1(tables)}}};
}

store::Component draftComponent()
{
    return {u"question-drafts"_s, store::File::Desk, {{1, QString::fromLatin1(draftTables)}}};
}

QDate officeDay(const QDateTime &now)
{
    return now.toOffsetFromUtc(9 * 3600).date();
}

bool isOverdue(const portal::Question &question, QDate today)
{
    return isUnanswered(question) && question.dueOn && *question.dueOn < today;
}

bool isUnanswered(const portal::Question &question)
{
    return question.state == portal::QuestionState::Open || question.state == portal::QuestionState::Accepted
           || question.state == portal::QuestionState::FollowUp;
}

} // namespace gw::questions
