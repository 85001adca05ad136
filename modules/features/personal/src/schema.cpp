// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/personal/types.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::personal {
namespace {

// What waits in the outbox stands beside what the server has, so that taking it back needs no memory.
const char *const tables = R"(
CREATE TABLE pers_object(kind TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, document TEXT NOT NULL,
  generation INTEGER NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID;
CREATE TABLE pers_op(op TEXT PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, sequence INTEGER NOT NULL,
  write TEXT NOT NULL, payload TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;
)";

} // namespace

store::Component component()
{
    return {u"personal"_s, store::File::Cache, {{1, QString::fromLatin1(tables)}}};
}

QString toString(Kind kind)
{
    return kind == Kind::Note ? u"note"_s : u"task"_s;
}

} // namespace gw::personal
