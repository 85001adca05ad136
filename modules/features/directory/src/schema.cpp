// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory/repository.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

namespace {

// `n` is the person's row in the full-text index: a rowid of its own, since VACUUM may renumber an implicit one.
const char *const tables = R"(
CREATE TABLE dir_agency(id TEXT PRIMARY KEY, org_code TEXT NOT NULL, name_ko TEXT NOT NULL, name_en TEXT NOT NULL,
  kind TEXT NOT NULL, head_post_id TEXT, position INTEGER NOT NULL, generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE dir_unit(id TEXT PRIMARY KEY, agency_id TEXT NOT NULL, parent_id TEXT, org_code TEXT NOT NULL,
  name_ko TEXT NOT NULL, name_en TEXT NOT NULL, is_processing INTEGER NOT NULL, is_document_dept INTEGER NOT NULL,
  position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX dir_unit_parent ON dir_unit(parent_id, position);
CREATE INDEX dir_unit_agency ON dir_unit(agency_id, position);
CREATE TABLE dir_post(id TEXT PRIMARY KEY, unit_id TEXT NOT NULL, title_ko TEXT NOT NULL, title_en TEXT NOT NULL,
  rank TEXT NOT NULL, duties_ko TEXT NOT NULL, duties_en TEXT NOT NULL, phone TEXT NOT NULL, phone_digits TEXT NOT NULL,
  position INTEGER NOT NULL, is_head INTEGER NOT NULL, valid_from TEXT, valid_to TEXT,
  generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX dir_post_unit ON dir_post(unit_id, position);
CREATE TABLE dir_person(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_en TEXT NOT NULL,
  hanja TEXT, staff_no TEXT NOT NULL, email TEXT NOT NULL, mobile TEXT, state TEXT NOT NULL, initials TEXT NOT NULL,
  generation INTEGER NOT NULL);
CREATE INDEX dir_person_initials ON dir_person(initials);
CREATE INDEX dir_person_name ON dir_person(name);
CREATE TABLE dir_seat(id TEXT PRIMARY KEY, person_id TEXT NOT NULL, post_id TEXT NOT NULL, kind TEXT NOT NULL,
  valid_from TEXT, valid_to TEXT, generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX dir_seat_person ON dir_seat(person_id);
CREATE INDEX dir_seat_post ON dir_seat(post_id);
CREATE TABLE dir_absence(id TEXT PRIMARY KEY, seat_id TEXT NOT NULL, starts_at TEXT NOT NULL, ends_at TEXT NOT NULL,
  kind TEXT NOT NULL, reason TEXT, substitute_seat_id TEXT, scopes TEXT NOT NULL, created_by TEXT NOT NULL,
  revision INTEGER NOT NULL, op TEXT NOT NULL DEFAULT '', generation INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX dir_absence_seat ON dir_absence(seat_id, starts_at);

CREATE VIRTUAL TABLE dir_search USING fts5(name, place, duties, contact, tokenize='gw', detail=column);
CREATE TABLE dir_dirty(n INTEGER PRIMARY KEY);
)";

// A reload writes every row again with the next generation: only real changes are noted.
const char *const triggers = R"(
CREATE TRIGGER dir_person_new AFTER INSERT ON dir_person BEGIN INSERT OR IGNORE INTO dir_dirty VALUES(new.n); END;
CREATE TRIGGER dir_person_gone AFTER DELETE ON dir_person BEGIN INSERT OR IGNORE INTO dir_dirty VALUES(old.n); END;
CREATE TRIGGER dir_person_changed AFTER UPDATE ON dir_person
  WHEN (new.name, new.name_en, new.hanja, new.staff_no, new.email, new.mobile, new.state)
    IS NOT (old.name, old.name_en, old.hanja, old.staff_no, old.email, old.mobile, old.state)
  BEGIN INSERT OR IGNORE INTO dir_dirty VALUES(new.n); END;
CREATE TRIGGER dir_seat_new AFTER INSERT ON dir_seat BEGIN
  INSERT OR IGNORE INTO dir_dirty SELECT n FROM dir_person WHERE id=new.person_id; END;
CREATE TRIGGER dir_seat_gone AFTER DELETE ON dir_seat BEGIN
  INSERT OR IGNORE INTO dir_dirty SELECT n FROM dir_person WHERE id=old.person_id; END;
CREATE TRIGGER dir_seat_changed AFTER UPDATE ON dir_seat
  WHEN (new.person_id, new.post_id, new.kind) IS NOT (old.person_id, old.post_id, old.kind) BEGIN
  INSERT OR IGNORE INTO dir_dirty SELECT n FROM dir_person WHERE id IN (new.person_id, old.person_id); END;
CREATE TRIGGER dir_post_new AFTER INSERT ON dir_post BEGIN
  INSERT OR IGNORE INTO dir_dirty SELECT p.n FROM dir_seat s JOIN dir_person p ON p.id=s.person_id WHERE s.post_id=new.id; END;
CREATE TRIGGER dir_post_changed AFTER UPDATE ON dir_post
  WHEN (new.unit_id, new.title_ko, new.title_en, new.duties_ko, new.duties_en, new.phone)
    IS NOT (old.unit_id, old.title_ko, old.title_en, old.duties_ko, old.duties_en, old.phone) BEGIN
  INSERT OR IGNORE INTO dir_dirty SELECT p.n FROM dir_seat s JOIN dir_person p ON p.id=s.person_id WHERE s.post_id=new.id; END;
CREATE TRIGGER dir_unit_new AFTER INSERT ON dir_unit BEGIN
  INSERT OR IGNORE INTO dir_dirty SELECT p.n FROM dir_post o JOIN dir_seat s ON s.post_id=o.id
    JOIN dir_person p ON p.id=s.person_id WHERE o.unit_id=new.id; END;
CREATE TRIGGER dir_unit_changed AFTER UPDATE ON dir_unit
  WHEN (new.name_ko, new.name_en) IS NOT (old.name_ko, old.name_en) BEGIN
  INSERT OR IGNORE INTO dir_dirty SELECT p.n FROM dir_post o JOIN dir_seat s ON s.post_id=o.id
    JOIN dir_person p ON p.id=s.person_id WHERE o.unit_id=new.id; END;
)";

} // namespace

store::Component component()
{
    return {u"directory"_s, store::File::Cache, {{1, QString::fromLatin1(tables) + QString::fromLatin1(triggers)},
             {2, u"CREATE INDEX dir_person_email ON dir_person(lower(email));"_s}}};
}

} // namespace gw::directory
