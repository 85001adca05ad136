// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/apps/schema.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {

std::vector<storage::Migration> migrations()
{
    return {{u"apps"_s, 1, uR"(
CREATE TABLE app_record(
    system_id TEXT NOT NULL, id TEXT NOT NULL, number TEXT NOT NULL, title_ko TEXT NOT NULL, title_en TEXT NOT NULL,
    state TEXT NOT NULL, who_ko TEXT NOT NULL, who_en TEXT NOT NULL, unit_ko TEXT NOT NULL, unit_en TEXT NOT NULL,
    place_ko TEXT NOT NULL, place_en TEXT NOT NULL, amount BIGINT NOT NULL, body_ko TEXT NOT NULL, body_en TEXT NOT NULL,
    owner_person_id TEXT NOT NULL, assignee_seat_id TEXT NOT NULL, assignee_name TEXT NOT NULL, since TEXT NOT NULL,
    due TEXT, x BIGINT NOT NULL, y BIGINT NOT NULL, revision BIGINT NOT NULL, PRIMARY KEY(system_id, id));
CREATE INDEX app_record_state ON app_record(system_id, state, since);
CREATE TABLE app_history(
    id {serial}, system_id TEXT NOT NULL, record_id TEXT NOT NULL, at TEXT NOT NULL, person_id TEXT NOT NULL,
    name TEXT NOT NULL, role_ko TEXT NOT NULL, role_en TEXT NOT NULL, step TEXT NOT NULL);
CREATE INDEX app_history_record ON app_history(system_id, record_id);
CREATE TABLE app_session(
    id_hash TEXT PRIMARY KEY, system_id TEXT NOT NULL, form_token TEXT NOT NULL, person_id TEXT NOT NULL,
    name_ko TEXT NOT NULL, name_en TEXT NOT NULL, staff_no TEXT NOT NULL, seat_id TEXT NOT NULL, post_ko TEXT NOT NULL,
    post_en TEXT NOT NULL, unit_ko TEXT NOT NULL, unit_en TEXT NOT NULL, role TEXT NOT NULL, role_ko TEXT NOT NULL, role_en TEXT NOT NULL, way TEXT NOT NULL, portal_session TEXT NOT NULL,
    arrived_at TEXT NOT NULL, expires_at TEXT NOT NULL);
CREATE INDEX app_session_person ON app_session(person_id);
CREATE TABLE app_flow(
    state_hash TEXT PRIMARY KEY, system_id TEXT NOT NULL, cookie_hash TEXT NOT NULL, nonce TEXT NOT NULL,
    verifier TEXT NOT NULL, target TEXT NOT NULL, expires_at TEXT NOT NULL)
)"_s}};
}

} // namespace gw::backend::apps
