// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/surveys/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {

std::vector<storage::Migration> migrations()
{
    return {{u"surveys"_s, 1,
             u"CREATE TABLE survey(id TEXT PRIMARY KEY, layer TEXT NOT NULL, unit_id TEXT NOT NULL, state TEXT NOT NULL,"
             " opens_at TEXT NOT NULL, closes_at TEXT NOT NULL, author_seat_id TEXT NOT NULL, document TEXT NOT NULL,"
             " revision BIGINT NOT NULL);"
             "CREATE INDEX survey_closes ON survey(closes_at);"
             "CREATE TABLE survey_group(id TEXT PRIMARY KEY, survey_id TEXT NOT NULL, name_ko TEXT NOT NULL,"
             " name_en TEXT NOT NULL, members BIGINT NOT NULL, places TEXT NOT NULL, public_key TEXT, private_key TEXT);"
             "CREATE INDEX survey_group_survey ON survey_group(survey_id);"
             "CREATE TABLE survey_answer(survey_id TEXT NOT NULL, person_id TEXT NOT NULL, group_id TEXT NOT NULL,"
             " answered_at TEXT NOT NULL, answers TEXT NOT NULL, PRIMARY KEY(survey_id, person_id));"
             "CREATE INDEX survey_answer_person ON survey_answer(person_id);"
             "CREATE TABLE survey_urn(survey_id TEXT NOT NULL, kind TEXT NOT NULL, bucket BIGINT NOT NULL,"
             " document TEXT NOT NULL, PRIMARY KEY(survey_id, kind, bucket));"
             "CREATE INDEX survey_urn_bucket ON survey_urn(kind, bucket);"
             "CREATE TABLE survey_tally(survey_id TEXT PRIMARY KEY, ballots BIGINT NOT NULL, results TEXT NOT NULL);"_s}};
}

} // namespace gw::backend::surveys
