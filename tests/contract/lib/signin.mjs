// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Signs personas of the seed in with their demonstration certificates (RFC 7523).
import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { send } from './http.mjs';

export const clientId = 'gwanmun-desktop';
export const password = 'gwanmun';

/** The personas of a seeded backend: {login, name, role …}. */
export function personas(backend) {
  const list = JSON.parse(readFileSync(path.join(backend.data, 'demo/personas.json'), 'utf8'));
  return Array.isArray(list) ? list : list.personas;
}

/** Key and certificate of a .p12 file. */
export function openP12(file, secret = password) {
  const open = (...what) =>
    execFileSync('openssl', ['pkcs12', '-in', file, '-passin', 'env:GW_P12', ...what], {
      env: { ...process.env, GW_P12: secret },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString();
  return {
    key: crypto.createPrivateKey(open('-nocerts', '-nodes')),
    certificate: new crypto.X509Certificate(open('-clcerts', '-nokeys')),
  };
}

/** An assertion of RFC 7523 3, signed with ES256; `claims` and `header` override. */
export function assertion({ key, certificate }, subject, audience, claims = {}, header = {}) {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = encode({ alg: 'ES256', typ: 'JWT', x5c: [certificate.raw.toString('base64')], ...header });
  const body = encode({ iss: subject, sub: subject, aud: audience, iat: now, exp: now + 120, jti: crypto.randomUUID(), ...claims });
  const signature = crypto.sign('sha256', Buffer.from(`${head}.${body}`), { key, dsaEncoding: 'ieee-p1363' });
  return `${head}.${body}.${signature.toString('base64url')}`;
}

/** POST /oauth2/token with these form fields. */
export function tokenRequest(backend, fields) {
  return send(`${backend.url}/oauth2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
}

/** The token answer for a persona: {access_token, refresh_token, …}. */
export async function signIn(backend, login) {
  const credential = openP12(path.join(backend.data, 'demo/certificates', `${login}.p12`));
  const answer = await tokenRequest(backend, {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: assertion(credential, login, backend.url),
    client_id: clientId,
    scope: 'openid profile offline_access portal',
  });
  if (answer.status !== 200) throw new Error(`${login} could not sign in: ${answer.status} ${answer.text}`);
  return answer.json;
}
