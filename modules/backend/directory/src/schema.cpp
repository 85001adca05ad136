// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/directory/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::directory {

std::vector<storage::Migration> migrations()
{
    return {{u"directory"_s, 1, uR"(
CREATE TABLE agency(
    id TEXT PRIMARY KEY, org_code TEXT NOT NULL, name_ko TEXT NOT NULL, name_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL, head_post_id TEXT, position BIGINT NOT NULL DEFAULT 0);
CREATE TABLE unit(
    id TEXT PRIMARY KEY, agency_id TEXT NOT NULL, parent_id TEXT, org_code TEXT NOT NULL,
    name_ko TEXT NOT NULL, name_en TEXT NOT NULL DEFAULT '',
    is_processing BIGINT NOT NULL DEFAULT 0, is_document_dept BIGINT NOT NULL DEFAULT 0,
    position BIGINT NOT NULL DEFAULT 0, valid_from TEXT NOT NULL DEFAULT '2000-01-01', valid_to TEXT);
CREATE INDEX unit_parent ON unit(parent_id);
CREATE TABLE post(
    id TEXT PRIMARY KEY, unit_id TEXT NOT NULL, title_ko TEXT NOT NULL, title_en TEXT NOT NULL DEFAULT '',
    rank TEXT NOT NULL DEFAULT '', duties_ko TEXT NOT NULL DEFAULT '', duties_en TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '', position BIGINT NOT NULL DEFAULT 0, is_head BIGINT NOT NULL DEFAULT 0,
    valid_from TEXT NOT NULL DEFAULT '2000-01-01', valid_to TEXT);
CREATE INDEX post_unit ON post(unit_id);
CREATE TABLE person(
    id TEXT PRIMARY KEY, name TEXT NOT NULL, name_en TEXT NOT NULL DEFAULT '', hanja TEXT NOT NULL DEFAULT '',
    staff_no TEXT NOT NULL UNIQUE, email TEXT NOT NULL DEFAULT '', mobile TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'active');
CREATE TABLE seat(
    id TEXT PRIMARY KEY, person_id TEXT NOT NULL, post_id TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'main',
    valid_from TEXT NOT NULL DEFAULT '2000-01-01', valid_to TEXT);
CREATE INDEX seat_person ON seat(person_id);
CREATE INDEX seat_post ON seat(post_id);
CREATE TABLE absence(
    id TEXT PRIMARY KEY, seat_id TEXT NOT NULL, starts_at TEXT NOT NULL, ends_at TEXT NOT NULL, kind TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '', substitute_seat_id TEXT, scopes TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL DEFAULT '', revision BIGINT NOT NULL DEFAULT 1);
CREATE INDEX absence_seat ON absence(seat_id, starts_at);
CREATE INDEX absence_substitute ON absence(substitute_seat_id);
CREATE TABLE seat_capability(seat_id TEXT NOT NULL, capability TEXT NOT NULL, PRIMARY KEY(seat_id, capability));
)"_s}};
}

QStringList collections()
{
    return {u"agencies"_s, u"units"_s, u"posts"_s, u"persons"_s, u"seats"_s, u"absences"_s};
}

} // namespace gw::backend::directory
