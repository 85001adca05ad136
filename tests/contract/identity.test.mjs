// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// An OpenID Connect client that we did not write signs in at the backend, from discovery to sign-out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import * as oidc from 'openid-client';
import { startBackend } from './lib/backend.mjs';
import { Browser, loopback } from './lib/browser.mjs';
import { assertion, clientId, openP12, password, personas as readPersonas } from './lib/signin.mjs';

const scope = 'openid profile email offline_access portal';
const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

let backend;
let personas;
let refused; // certificates that must open nothing
let config;
const secrets = []; // whatever must never be in a log or an address

before(async () => {
  backend = await startBackend({ logLevel: 'info' });
  personas = readPersonas(backend);
  refused = JSON.parse(readFileSync(path.join(backend.data, 'demo/personas.json'), 'utf8')).refused;
  config = await oidc.discovery(new URL(backend.url), clientId, undefined, oidc.None(), {
    execute: [oidc.allowInsecureRequests, oidc.enableNonRepudiationChecks],
  });
});
after(() => backend?.stop());

/** The whole way of a program: page, form, redirect, code, tokens. */
async function signIn(browser, { login, parameters = {} } = {}) {
  const listener = await loopback();
  const verifier = oidc.randomPKCECodeVerifier();
  const state = oidc.randomState();
  const nonce = oidc.randomNonce();
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: listener.redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...parameters,
  });
  let at = await browser.open(url);
  if (!at.outside)
    at = await browser.submit(at, { login: login ?? personas[0].login, password });
  listener.close();
  assert.ok(at.outside, at.html);
  const tokens = await oidc.authorizationCodeGrant(config, at.outside, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  for (const address of browser.seen) {
    for (const secret of [verifier, tokens.access_token, tokens.refresh_token, encodeURIComponent('not this one')])
      assert.ok(!address.includes(secret), `a secret is in ${address}`);
  }
  secrets.push(verifier, at.outside.searchParams.get('code'), tokens.access_token, tokens.refresh_token, tokens.id_token);
  return tokens;
}

async function me(token, headers = {}) {
  return fetch(new URL('/v1/me', backend.url), { headers: { authorization: `Bearer ${token}`, ...headers } });
}

describe('discovery', () => {
  test('issuerIsTheAddress_toTheCharacter', () => {
    assert.equal(config.serverMetadata().issuer, backend.url);
  });

  test('oauthMetadata_isFoundByRfc8414', async () => {
    const found = await oidc.discovery(new URL(backend.url), clientId, undefined, oidc.None(), {
      algorithm: 'oauth2',
      execute: [oidc.allowInsecureRequests],
    });
    assert.equal(found.serverMetadata().token_endpoint, config.serverMetadata().token_endpoint);
  });

  test('anonymousRequest_leadsToTheIssuer', async () => {
    const refused = await fetch(new URL('/v1/me', backend.url));
    assert.equal(refused.status, 401);
    const metadata = /resource_metadata="([^"]+)"/.exec(refused.headers.get('www-authenticate'))[1];
    const resource = await (await fetch(metadata)).json();
    assert.deepEqual(resource.authorization_servers, [backend.url]);
    assert.equal(resource.resource, backend.url);
  });
});

describe('code flow', () => {
  test('wholeFlow_fromTheFormToSignOut', async () => {
    const persona = personas[0];
    const browser = new Browser(backend.url);
    const tokens = await signIn(browser);
    assert.equal(tokens.expires_in, 600);
    const claims = tokens.claims();
    assert.equal(claims.sub, persona.personId);

    const info = await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
    assert.equal(info.name, persona.nameKo);
    assert.equal(info.preferred_username, persona.login);
    const own = await (await me(tokens.access_token)).json();
    assert.equal(own.person.id, persona.personId);

    const refreshed = await oidc.refreshTokenGrant(config, tokens.refresh_token);
    secrets.push(refreshed.access_token, refreshed.refresh_token);
    assert.notEqual(refreshed.refresh_token, tokens.refresh_token);
    assert.equal((await me(refreshed.access_token)).status, 200);

    await oidc.tokenRevocation(config, refreshed.refresh_token, { token_type_hint: 'refresh_token' });
    await assert.rejects(oidc.refreshTokenGrant(config, refreshed.refresh_token), { error: 'invalid_grant' });
    assert.equal((await me(refreshed.access_token)).status, 401);

    const goodbye = oidc.buildEndSessionUrl(config, {
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: 'http://127.0.0.1:51234/signed-out',
      state: 'bye',
    });
    const left = await browser.open(goodbye);
    assert.equal(left.outside.href, 'http://127.0.0.1:51234/signed-out?state=bye');
    const again = await browser.open(
      oidc.buildAuthorizationUrl(config, {
        redirect_uri: 'http://127.0.0.1:51234/callback',
        scope,
        code_challenge: 'x'.repeat(43),
        code_challenge_method: 'S256',
        prompt: 'none',
      }),
    );
    assert.equal(again.outside.searchParams.get('error'), 'login_required');
  });

  test('secondSignInOfTheBrowser_needsNoForm', async () => {
    const browser = new Browser(backend.url);
    await signIn(browser);
    const tokens = await signIn(browser, { parameters: { prompt: 'none' } });
    assert.equal(tokens.claims().sub, personas[0].personId);
  });

  test('wrongPassword_showsTheFormAgainInTheChosenLanguage', async () => {
    const browser = new Browser(backend.url, 'en');
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: 'http://127.0.0.1:51234/callback',
      scope,
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
      login_hint: personas[1].login,
    });
    const page = await browser.open(url);
    assert.match(page.html, new RegExp(`value="${personas[1].login}"`));
    const refused = await browser.submit(page, { login: personas[1].login, password: 'not this one' });
    assert.equal(refused.status, 403);
    assert.match(refused.html, /The name or the password is not right/);
    assert.doesNotMatch(refused.html, /not this one/);
    assert.match(await (await browser.open(`${url}&ui_locales=ko`)).html, /<html lang="ko">/);
  });

  test('codeOfAnotherProgramsVerifier_isRefused', async () => {
    const browser = new Browser(backend.url);
    await signIn(browser);
    const { outside } = await browser.open(
      oidc.buildAuthorizationUrl(config, {
        redirect_uri: 'http://127.0.0.1:51234/callback',
        scope,
        code_challenge: await oidc.calculatePKCECodeChallenge(oidc.randomPKCECodeVerifier()),
        code_challenge_method: 'S256',
      }),
    );
    await assert.rejects(
      oidc.authorizationCodeGrant(config, outside, { pkceCodeVerifier: oidc.randomPKCECodeVerifier() }),
      { error: 'invalid_grant' },
    );
  });

  test('seatOfAnotherPerson_isRefused', async () => {
    const own = await signIn(new Browser(backend.url));
    const other = await signIn(new Browser(backend.url), { login: personas[1].login });
    const theirs = (await (await me(other.access_token)).json()).activeSeatId;
    const response = await me(own.access_token, { 'gwanmun-seat': theirs });
    assert.equal(response.status, 403);
    assert.match((await response.json()).type, /\/wrong-seat$/);
  });
});

describe('certificate', () => {
  const file = (name) => path.join(backend.data, 'demo', name);
  const grant = (signed) => oidc.genericGrantRequest(config, jwtBearer, { assertion: signed, scope });

  test('everyPersona_signsInWithTheirFile', async () => {
    for (const persona of personas) {
      const holder = openP12(file(persona.certificate));
      const signed = assertion(holder, persona.login, config.serverMetadata().token_endpoint);
      const tokens = await grant(signed);
      secrets.push(signed, tokens.access_token, tokens.refresh_token);
      const info = await oidc.fetchUserInfo(config, tokens.access_token, persona.personId);
      assert.equal(info.name, persona.nameKo);
      await oidc.refreshTokenGrant(config, tokens.refresh_token);
    }
  });

  test('replay_isRefused', async () => {
    const holder = openP12(file(personas[0].certificate));
    const signed = assertion(holder, personas[0].login, backend.url);
    await grant(signed);
    await assert.rejects(grant(signed), (error) => error.cause.reason === 'assertion-replayed');
  });

  test('expiredAndRevokedCertificates_areRefused', async () => {
    assert.deepEqual(refused.map(({ why }) => why).sort(), ['expired', 'revoked']);
    for (const { certificate, why } of refused) {
      const signed = assertion(openP12(file(certificate)), personas[0].login, backend.url);
      await assert.rejects(grant(signed), (error) => error.cause.reason === `certificate-${why}`);
    }
  });

  test('colleaguesName_isRefused', async () => {
    const holder = openP12(file(personas[0].certificate));
    const name = personas[1].login;
    const signed = assertion(holder, name, backend.url);
    await assert.rejects(grant(signed), (error) => error.cause.reason === 'assertion-subject');
  });
});

test('oversizedForms_areNotRead', async () => {
  for (const [path, size] of [['/oauth2/token', 200_000], ['/oauth2/revoke', 20_000], ['/login', 20_000]]) {
    const body = new URLSearchParams({ client_id: clientId, token: 'x'.repeat(size) });
    const response = await fetch(new URL(path, backend.url), { method: 'POST', body });
    assert.equal(response.status, 413, path);
  }
});

test('logs_holdNoSecret', async () => {
  assert.ok(secrets.length > 10);
  const log = backend.log();
  assert.match(log, /oauth2\/token/);
  for (const secret of [...secrets, password])
    assert.ok(!log.includes(`"${secret}"`) && !(secret.length > 20 && log.includes(secret)), 'a secret is in the log');
});
