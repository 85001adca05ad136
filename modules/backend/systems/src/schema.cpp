// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/systems/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {

std::vector<storage::Migration> migrations()
{
    return {{u"systems"_s, 1, uR"(
CREATE TABLE linked_system(id TEXT PRIMARY KEY, digest TEXT NOT NULL, revision BIGINT NOT NULL, text TEXT NOT NULL);
CREATE TABLE launch_ticket(
    hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, system_id TEXT NOT NULL, person_id TEXT NOT NULL,
    seat_id TEXT NOT NULL, session_id TEXT NOT NULL, expires_at TEXT NOT NULL);
CREATE INDEX launch_ticket_expires ON launch_ticket(expires_at);
CREATE TABLE launch_audit(
    id TEXT PRIMARY KEY, at TEXT NOT NULL, what TEXT NOT NULL, outcome TEXT NOT NULL, system_id TEXT NOT NULL,
    person_id TEXT NOT NULL, seat_id TEXT NOT NULL, request_id TEXT NOT NULL, address TEXT NOT NULL);
CREATE INDEX launch_audit_at ON launch_audit(at);
CREATE TABLE system_use(
    person_id TEXT NOT NULL, system_id TEXT NOT NULL, uses BIGINT NOT NULL, last_at TEXT NOT NULL,
    PRIMARY KEY(person_id, system_id));
CREATE TABLE access_request(
    id TEXT PRIMARY KEY, system_id TEXT NOT NULL, seat_id TEXT NOT NULL, person_id TEXT NOT NULL, reason TEXT NOT NULL,
    state TEXT NOT NULL, created_at TEXT NOT NULL, decided_at TEXT, decided_by TEXT, answer TEXT NOT NULL DEFAULT '',
    until TEXT, revision BIGINT NOT NULL DEFAULT 1);
CREATE INDEX access_request_person ON access_request(person_id, created_at);
CREATE INDEX access_request_seat ON access_request(seat_id, system_id);
CREATE TABLE access_request_decider(
    request_id TEXT NOT NULL, seat_id TEXT NOT NULL, PRIMARY KEY(request_id, seat_id));
CREATE INDEX access_request_decider_seat ON access_request_decider(seat_id);
CREATE TABLE system_grant(
    system_id TEXT NOT NULL, seat_id TEXT NOT NULL, until TEXT, request_id TEXT NOT NULL, granted_by TEXT NOT NULL,
    at TEXT NOT NULL, PRIMARY KEY(system_id, seat_id));
CREATE INDEX system_grant_seat ON system_grant(seat_id);
CREATE TABLE system_poll(
    system_id TEXT PRIMARY KEY, next_at TEXT NOT NULL, failures BIGINT NOT NULL DEFAULT 0, fresh_at TEXT)
)"_s}};
}

} // namespace gw::backend::systems
