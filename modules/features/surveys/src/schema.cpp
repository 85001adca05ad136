// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/surveys/types.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::surveys {

namespace {

// What waits in the outbox stands beside what the server has, so that taking it back needs no memory of what was there
// before. `own_revision` is what the last write of this desk made of a survey. Secrets of ballots are not here: they live in
// the desk file, with their outbox entry.
const char *const tables = R"(
CREATE TABLE survey_row(id TEXT PRIMARY KEY, document TEXT NOT NULL, answered INTEGER NOT NULL DEFAULT 0,
  own_revision INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE survey_pending(op TEXT PRIMARY KEY, survey_id TEXT NOT NULL, kind TEXT NOT NULL, sequence INTEGER NOT NULL,
  document TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX survey_pending_survey ON survey_pending(survey_id);
CREATE TABLE survey_results(survey_id TEXT PRIMARY KEY, document TEXT NOT NULL, read_at TEXT NOT NULL) WITHOUT ROWID;
)";

} // namespace

store::Component component()
{
    return {u"surveys"_s, store::File::Cache, {{1, QString::fromLatin1(tables)}}};
}

} // namespace gw::surveys
