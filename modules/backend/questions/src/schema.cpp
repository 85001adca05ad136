// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/questions/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::questions {

std::vector<storage::Migration> migrations()
{
    return {{u"questions"_s, 1,
             u"CREATE TABLE question(id TEXT PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL,"
             " author_person_id TEXT NOT NULL, author_unit_id TEXT NOT NULL, anonymous BIGINT NOT NULL,"
             " asked_at TEXT NOT NULL, state TEXT NOT NULL, backs BIGINT NOT NULL, assignee_unit_id TEXT, due_on TEXT,"
             " decline_reason TEXT NOT NULL, changed_at TEXT NOT NULL, revision BIGINT NOT NULL);"
             "CREATE TABLE question_backing(question_id TEXT NOT NULL, person_id TEXT NOT NULL, at TEXT NOT NULL,"
             " PRIMARY KEY(question_id, person_id));"
             "CREATE TABLE question_message(id TEXT PRIMARY KEY, question_id TEXT NOT NULL, kind TEXT NOT NULL,"
             " text TEXT NOT NULL, at TEXT NOT NULL, author_person_id TEXT NOT NULL, author_unit_id TEXT NOT NULL,"
             " anonymous BIGINT NOT NULL);"
             "CREATE INDEX question_message_question ON question_message(question_id, at);"
             "CREATE TABLE question_disclosure(id TEXT PRIMARY KEY, question_id TEXT NOT NULL,"
             " moderator_person_id TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL);"
             "CREATE INDEX question_disclosure_question ON question_disclosure(question_id, at);"_s}};
}

} // namespace gw::backend::questions
