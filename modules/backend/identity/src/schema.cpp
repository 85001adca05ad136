// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/identity/schema.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

// Secrets that a client brings back (codes, refresh tokens, cookies, jti) are stored as SHA-256: a copy of the database
// opens nothing. What was typed as a login is hashed too, for people sometimes type their password there.
std::vector<storage::Migration> migrations()
{
    return {{u"identity"_s, 1, uR"(
CREATE TABLE account (
    person_id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    alias TEXT UNIQUE,
    password_hash TEXT NOT NULL
);
CREATE TABLE certificate_link (
    issuer TEXT NOT NULL,
    serial TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (issuer, serial)
);
CREATE TABLE oauth_client (
    id TEXT PRIMARY KEY,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    redirect_uris TEXT NOT NULL,
    logout_uris TEXT NOT NULL,
    scopes TEXT NOT NULL
);
INSERT INTO oauth_client (id, name_ko, name_en, redirect_uris, logout_uris, scopes) VALUES
    ('gwanmun-desktop', '관문', 'Gwanmun', 'http://127.0.0.1/callback', 'http://127.0.0.1/signed-out',
     'openid profile email offline_access portal');
CREATE TABLE browser_session (
    id_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    auth_time TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
CREATE INDEX browser_session_person ON browser_session (person_id);
CREATE TABLE token_family (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    method TEXT NOT NULL,
    auth_time TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    generation BIGINT NOT NULL,
    rotated_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX token_family_person ON token_family (person_id);
CREATE TABLE authorization_code (
    code_hash TEXT PRIMARY KEY,
    client_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    redirect_uri TEXT NOT NULL,
    scope TEXT NOT NULL,
    nonce TEXT NOT NULL,
    challenge TEXT NOT NULL,
    auth_time TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    family_id TEXT
);
CREATE TABLE refresh_token (
    token_hash TEXT PRIMARY KEY,
    family_id TEXT NOT NULL,
    generation BIGINT NOT NULL,
    expires_at TEXT NOT NULL
);
CREATE INDEX refresh_token_family ON refresh_token (family_id);
CREATE TABLE used_assertion (
    jti_hash TEXT PRIMARY KEY,
    expires_at TEXT NOT NULL
);
CREATE TABLE sign_in_failure (
    key_hash TEXT PRIMARY KEY,
    failures BIGINT NOT NULL,
    last_at TEXT NOT NULL,
    wait_until TEXT NOT NULL
)
)"_s},
            {u"identity"_s, 2, uR"(
ALTER TABLE authorization_code ADD COLUMN seat_id TEXT NOT NULL DEFAULT '';
ALTER TABLE authorization_code ADD COLUMN session_id TEXT NOT NULL DEFAULT '';
CREATE INDEX token_family_rotated ON token_family(rotated_at)
)"_s}};
}

} // namespace gw::backend::identity
