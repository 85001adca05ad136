// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/approval/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

/// A table whose rows are only ever added, on both engines.
QString appendOnly(const QString &table)
{
    return uR"(
{sqlite}
CREATE TRIGGER %1_no_update BEFORE UPDATE ON %1 BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END;
CREATE TRIGGER %1_no_delete BEFORE DELETE ON %1 BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END;
{postgresql}
CREATE FUNCTION %1_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%1 is append-only'; END $$;
CREATE TRIGGER %1_no_change BEFORE UPDATE OR DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION %1_refuse();
CREATE TRIGGER %1_no_truncate BEFORE TRUNCATE ON %1 FOR EACH STATEMENT EXECUTE FUNCTION %1_refuse();
{both}
)"_s.arg(table);
}

QString documentTables()
{
    return uR"(
CREATE TABLE approval_document(
    id TEXT PRIMARY KEY, agency_id TEXT NOT NULL, unit_id TEXT NOT NULL, drafter_seat_id TEXT NOT NULL,
    drafter_person_id TEXT NOT NULL, drafter_post_id TEXT NOT NULL, drafter TEXT NOT NULL, state TEXT NOT NULL,
    kind TEXT NOT NULL, flow TEXT NOT NULL, title TEXT NOT NULL, urgency TEXT NOT NULL, read_range TEXT NOT NULL,
    disclosure TEXT NOT NULL, unit_task_code TEXT NOT NULL, record_file_id TEXT NOT NULL, version_no BIGINT NOT NULL,
    version_sha256 TEXT NOT NULL, round BIGINT NOT NULL DEFAULT 1, revision BIGINT NOT NULL DEFAULT 1, amount BIGINT,
    created_at TEXT NOT NULL, changed_at TEXT NOT NULL, submitted_at TEXT, ever_submitted BIGINT NOT NULL DEFAULT 0,
    decided_at TEXT, decided_step_id TEXT NOT NULL DEFAULT '', number_display TEXT NOT NULL DEFAULT '',
    number_serial BIGINT NOT NULL DEFAULT 0, number_year BIGINT NOT NULL DEFAULT 0,
    number_system TEXT NOT NULL DEFAULT '', number_unit_ko TEXT NOT NULL DEFAULT '',
    number_unit_en TEXT NOT NULL DEFAULT '', special_number TEXT NOT NULL DEFAULT '',
    chain_head TEXT NOT NULL DEFAULT '', withdrawal_reason TEXT NOT NULL DEFAULT '', withdrawal_asked_at TEXT,
    forced_by TEXT NOT NULL DEFAULT '', delegation_override TEXT NOT NULL DEFAULT '',
    receipt_id TEXT NOT NULL DEFAULT '', memo_id TEXT NOT NULL DEFAULT '');
CREATE INDEX approval_document_drafter ON approval_document(drafter_seat_id, changed_at);
CREATE INDEX approval_document_unit ON approval_document(unit_id, changed_at);
CREATE INDEX approval_document_changed ON approval_document(changed_at, id);
CREATE INDEX approval_document_receipt ON approval_document(receipt_id) WHERE receipt_id <> '';
CREATE TABLE approval_version(
    document_id TEXT NOT NULL, no BIGINT NOT NULL, meta TEXT NOT NULL, content TEXT NOT NULL, attachments TEXT NOT NULL,
    body_sha256 TEXT NOT NULL, attach_sha256 TEXT NOT NULL, meta_sha256 TEXT NOT NULL, version_sha256 TEXT NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL, cause TEXT NOT NULL, PRIMARY KEY(document_id, no));
CREATE TABLE approval_step(
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL, round BIGINT NOT NULL, parent_id TEXT NOT NULL DEFAULT '',
    group_no BIGINT NOT NULL, group_mode TEXT NOT NULL, join_rule TEXT NOT NULL, position BIGINT NOT NULL,
    role TEXT NOT NULL, state TEXT NOT NULL, post_id TEXT NOT NULL, seat_id TEXT NOT NULL, unit_id TEXT NOT NULL,
    required BIGINT NOT NULL, mode TEXT NOT NULL, decision TEXT NOT NULL, acted_seat TEXT NOT NULL,
    acted_person TEXT NOT NULL, acted_by TEXT NOT NULL DEFAULT '', on_behalf_of TEXT NOT NULL, absence_id TEXT NOT NULL,
    skip_reason TEXT NOT NULL, override_note TEXT NOT NULL, spawned_by TEXT NOT NULL, delegated BIGINT NOT NULL,
    report_afterwards BIGINT NOT NULL, saw_older BIGINT NOT NULL, overridden BIGINT NOT NULL, version_seen BIGINT NOT NULL,
    ready_at TEXT, opened_at TEXT, seen_at TEXT, acted_at TEXT, return_reason TEXT NOT NULL DEFAULT '');
CREATE INDEX approval_step_document ON approval_step(document_id, round, group_no, position);
CREATE INDEX approval_step_open ON approval_step(state, document_id) WHERE state IN ('ready', 'opened', 'held');
CREATE INDEX approval_step_post ON approval_step(post_id);
CREATE INDEX approval_step_acted ON approval_step(acted_seat);
CREATE TABLE approval_signature(
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL, step_id TEXT NOT NULL, kind TEXT NOT NULL, payload {blob} NOT NULL,
    cms {blob}, payload_sha256 TEXT NOT NULL, signature_sha256 TEXT NOT NULL, cert_subject TEXT NOT NULL,
    seat_id TEXT NOT NULL, person_id TEXT NOT NULL, version_no BIGINT NOT NULL, decision TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX approval_signature_document ON approval_signature(document_id, at, id);
CREATE TABLE approval_opinion(
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL, step_id TEXT NOT NULL, role TEXT NOT NULL, decision TEXT NOT NULL,
    visibility TEXT NOT NULL, text TEXT NOT NULL, by_seat TEXT NOT NULL, by_person TEXT NOT NULL, author TEXT NOT NULL,
    version_no BIGINT NOT NULL, at TEXT NOT NULL);
CREATE INDEX approval_opinion_document ON approval_opinion(document_id, at, id);
CREATE TABLE approval_check(
    document_id TEXT NOT NULL, code TEXT NOT NULL, reason TEXT NOT NULL, by_seat TEXT NOT NULL, author TEXT NOT NULL,
    version_no BIGINT NOT NULL, at TEXT NOT NULL);
CREATE INDEX approval_check_document ON approval_check(document_id, at);
CREATE TABLE approval_saved_line(
    id TEXT PRIMARY KEY, seat_id TEXT NOT NULL, name TEXT NOT NULL, groups_json TEXT NOT NULL, changed_at TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1);
CREATE INDEX approval_saved_line_seat ON approval_saved_line(seat_id, name);
)"_s;
}

QString registryTables()
{
    return uR"(
CREATE TABLE number_counter(
    agency_id TEXT NOT NULL, unit_id TEXT NOT NULL, year BIGINT NOT NULL, kind TEXT NOT NULL, next BIGINT NOT NULL,
    PRIMARY KEY(agency_id, unit_id, year, kind));
CREATE TABLE number_issued(
    agency_id TEXT NOT NULL, unit_id TEXT NOT NULL, year BIGINT NOT NULL, kind TEXT NOT NULL, serial BIGINT NOT NULL,
    object TEXT NOT NULL, object_id TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY(agency_id, unit_id, year, kind, serial));
CREATE UNIQUE INDEX number_issued_object ON number_issued(object, object_id, kind);
CREATE TABLE delegation_rule(
    id TEXT PRIMARY KEY, agency_id TEXT NOT NULL, source_ko TEXT NOT NULL, source_en TEXT NOT NULL, version TEXT NOT NULL,
    valid_from TEXT NOT NULL, valid_to TEXT);
CREATE INDEX delegation_rule_agency ON delegation_rule(agency_id);
CREATE TABLE delegation_item(
    id TEXT PRIMARY KEY, rule_id TEXT NOT NULL, unit_task_code TEXT NOT NULL, matter_ko TEXT NOT NULL,
    matter_en TEXT NOT NULL, amount_max BIGINT, decider_level TEXT NOT NULL, concur_units TEXT NOT NULL);
CREATE INDEX delegation_item_rule ON delegation_item(rule_id, unit_task_code);
CREATE TABLE post_level(post_id TEXT PRIMARY KEY, level TEXT NOT NULL);
CREATE TABLE approval_form(
    id TEXT PRIMARY KEY, name_ko TEXT NOT NULL, name_en TEXT NOT NULL, kind TEXT NOT NULL, flow TEXT NOT NULL,
    style TEXT NOT NULL, content TEXT NOT NULL, position BIGINT NOT NULL);
CREATE TABLE unit_task(
    code TEXT PRIMARY KEY, unit_id TEXT NOT NULL, name_ko TEXT NOT NULL, name_en TEXT NOT NULL, retention TEXT NOT NULL,
    disclosure TEXT NOT NULL);
CREATE INDEX unit_task_unit ON unit_task(unit_id);
CREATE TABLE registration_change(
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
    reason TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX registration_change_document ON registration_change(document_id, at, id);
CREATE TABLE record_file(
    id TEXT PRIMARY KEY, unit_task_code TEXT NOT NULL, class_no TEXT NOT NULL, title_ko TEXT NOT NULL,
    title_en TEXT NOT NULL, year BIGINT NOT NULL, volume BIGINT NOT NULL, closed BIGINT NOT NULL);
CREATE INDEX record_file_task ON record_file(unit_task_code);
CREATE TABLE audit_event(
    seq BIGINT PRIMARY KEY, at TEXT NOT NULL, person_id TEXT NOT NULL, seat_id TEXT NOT NULL, on_behalf_of TEXT NOT NULL,
    object TEXT NOT NULL, object_id TEXT NOT NULL, document_id TEXT NOT NULL, action TEXT NOT NULL, details TEXT NOT NULL,
    document_prev_hash TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL);
CREATE INDEX audit_event_object ON audit_event(object, object_id, seq);
CREATE INDEX audit_event_document ON audit_event(document_id, seq);
)"_s;
}

} // namespace

std::vector<storage::Migration> migrations()
{
    return {{u"approval"_s, 1,
             documentTables() + registryTables() + appendOnly(u"audit_event"_s) + appendOnly(u"approval_signature"_s)
                 + appendOnly(u"number_issued"_s) + appendOnly(u"registration_change"_s)}};
}

} // namespace gw::backend::approval
