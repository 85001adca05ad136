// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/dispatch/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

/// What nobody may take back: on SQLite a trigger for each, on PostgreSQL one function for both.
QString appendOnly(const QString &table)
{
    return uR"({sqlite}
CREATE TRIGGER %1_keeps BEFORE UPDATE ON %1 BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END;
CREATE TRIGGER %1_stays BEFORE DELETE ON %1 BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END;
{postgresql}
CREATE FUNCTION %1_stays() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION '%1 is append-only'; END $$ LANGUAGE plpgsql;
CREATE TRIGGER %1_stays BEFORE UPDATE OR DELETE ON %1 FOR EACH ROW EXECUTE FUNCTION %1_stays();
{both}
)"_s.arg(table);
}

} // namespace

std::vector<storage::Migration> migrations()
{
    return {{u"dispatch"_s, 1, uR"(
CREATE TABLE seal(
    id TEXT PRIMARY KEY, unit_id TEXT NOT NULL, agency_id TEXT NOT NULL, kind TEXT NOT NULL,
    name_ko TEXT NOT NULL, name_en TEXT NOT NULL, registered_no TEXT NOT NULL, size_um BIGINT NOT NULL,
    image {blob} NOT NULL, sha256 TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,
    registered_by TEXT NOT NULL, registered_at TEXT NOT NULL);
CREATE INDEX seal_agency ON seal(agency_id);
CREATE INDEX seal_picture ON seal(sha256);
CREATE TABLE seal_use(
    seq {serial}, id TEXT NOT NULL, seal_id TEXT NOT NULL, dispatch_id TEXT NOT NULL, document_id TEXT NOT NULL, seat_id TEXT NOT NULL,
    at TEXT NOT NULL, number TEXT NOT NULL, target_count BIGINT NOT NULL);
CREATE INDEX seal_use_seal ON seal_use(seal_id, seq);
CREATE INDEX seal_use_document ON seal_use(document_id);
CREATE TABLE dispatch(
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL, agency_id TEXT NOT NULL, unit_id TEXT NOT NULL,
    drafter_seat TEXT NOT NULL, state TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, flow TEXT NOT NULL,
    urgency TEXT NOT NULL, number TEXT NOT NULL, sender_name TEXT NOT NULL, sender_kind TEXT NOT NULL,
    seal_mode TEXT NOT NULL, seal_id TEXT NOT NULL DEFAULT '', seal_sha256 TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL, issued_on TEXT, resend_of TEXT NOT NULL DEFAULT '', ground TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '', consent TEXT NOT NULL DEFAULT '', consent_seat TEXT NOT NULL DEFAULT '',
    consent_at TEXT, consent_reason TEXT NOT NULL DEFAULT '', asked_seat TEXT NOT NULL DEFAULT '',
    return_reason TEXT NOT NULL DEFAULT '', return_seat TEXT NOT NULL DEFAULT '', return_at TEXT,
    notes TEXT NOT NULL DEFAULT '[]', created_at TEXT NOT NULL, changed_at TEXT NOT NULL, sent_at TEXT,
    sent_seat TEXT NOT NULL DEFAULT '', revision BIGINT NOT NULL);
CREATE INDEX dispatch_document ON dispatch(document_id, created_at);
CREATE TABLE dispatch_target(
    id TEXT PRIMARY KEY, dispatch_id TEXT NOT NULL, position BIGINT NOT NULL, kind TEXT NOT NULL,
    receiver_id TEXT NOT NULL, name TEXT NOT NULL, via TEXT NOT NULL, ref_dept TEXT NOT NULL, personal BIGINT NOT NULL,
    state TEXT NOT NULL, released BIGINT NOT NULL DEFAULT 0, attempts BIGINT NOT NULL DEFAULT 0, next_at TEXT,
    sent_at TEXT, arrived_at TEXT, accepted_at TEXT, receipt_no TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '', settled BIGINT NOT NULL DEFAULT 0);
CREATE INDEX dispatch_target_dispatch ON dispatch_target(dispatch_id, position);
CREATE INDEX dispatch_target_queue ON dispatch_target(state, released, next_at);
CREATE TABLE relay_ack(
    id {serial}, target_id TEXT NOT NULL, kind TEXT NOT NULL, receipt_no TEXT NOT NULL, reason TEXT NOT NULL,
    at TEXT NOT NULL, done BIGINT NOT NULL DEFAULT 0);
CREATE INDEX relay_ack_open ON relay_ack(done, id);
CREATE TABLE receipt(
    id TEXT PRIMARY KEY, target_id TEXT NOT NULL DEFAULT '', agency_id TEXT NOT NULL, unit_id TEXT NOT NULL DEFAULT '',
    document_id TEXT NOT NULL, dispatch_id TEXT NOT NULL, sender_name TEXT NOT NULL, sender_agency TEXT NOT NULL,
    sender_unit TEXT NOT NULL, sender_number TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, flow TEXT NOT NULL,
    urgency TEXT NOT NULL, ref_dept TEXT NOT NULL, sheet TEXT NOT NULL,
    attachments BIGINT NOT NULL, state TEXT NOT NULL, arrived_at TEXT NOT NULL, distributed_at TEXT, registered_at TEXT,
    number TEXT NOT NULL DEFAULT '', serial BIGINT NOT NULL DEFAULT 0, year BIGINT NOT NULL DEFAULT 0,
    handler_seat TEXT NOT NULL DEFAULT '', assigned_at TEXT, opened_at TEXT, due TEXT,
    method TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', reply_document_id TEXT NOT NULL DEFAULT '',
    finished_at TEXT, changed_at TEXT NOT NULL, revision BIGINT NOT NULL);
CREATE INDEX receipt_document ON receipt(document_id);
CREATE UNIQUE INDEX receipt_target ON receipt(target_id) WHERE target_id <> '';
CREATE INDEX receipt_sender ON receipt(agency_id, sender_unit, arrived_at);
CREATE TABLE receipt_route(
    id {serial}, receipt_id TEXT NOT NULL, at TEXT NOT NULL, seat_id TEXT NOT NULL, action TEXT NOT NULL,
    from_unit TEXT NOT NULL, to_unit TEXT NOT NULL, reason TEXT NOT NULL);
CREATE INDEX receipt_route_receipt ON receipt_route(receipt_id, id);
CREATE TABLE circulation(
    id TEXT PRIMARY KEY, object TEXT NOT NULL, object_id TEXT NOT NULL, document_id TEXT NOT NULL,
    post_id TEXT NOT NULL, seat_id TEXT NOT NULL, position BIGINT NOT NULL, asked_seat TEXT NOT NULL,
    asked_at TEXT NOT NULL, due TEXT, note TEXT NOT NULL, opened_at TEXT, opened_seat TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '', commented_at TEXT, revision BIGINT NOT NULL DEFAULT 1);
CREATE INDEX circulation_object ON circulation(object, object_id, position);
CREATE INDEX circulation_document ON circulation(document_id);
)"_s + appendOnly(u"seal_use"_s) + appendOnly(u"receipt_route"_s)}};
}

} // namespace gw::backend::dispatch
