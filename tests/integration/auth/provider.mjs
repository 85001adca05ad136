// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A certified OpenID provider that we did not write, for one test: prints its address and runs until it is killed.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// The package is installed once, beside the contract tests.
const require = createRequire(path.join(process.argv[2], 'tests/contract/package.json'));
const { default: Provider } = await import(pathToFileURL(require.resolve('oidc-provider')));

const algorithm = process.argv[3] ?? 'ES256';
const { privateKey } = algorithm === 'ES256'
  ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
  : generateKeyPairSync('rsa', { modulusLength: 2048 });

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'gwanmun-desktop',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: ['http://127.0.0.1/callback'], // RFC 8252 7.3: any port
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      id_token_signed_response_alg: algorithm,
    }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'today', use: 'sig', alg: algorithm }] },
    scopes: ['openid', 'offline_access', 'profile', 'portal'],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    findAccount: (context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: '김하늘', preferred_username: id }),
    }),
    cookies: { keys: ['only for this test'] },
    rotateRefreshToken: true,
    ttl: { AccessToken: 600, RefreshToken: 3600, Session: 3600, Grant: 3600, Interaction: 600, IdToken: 600 },
    features: {
      devInteractions: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${JSON.stringify({ issuer })}\n`);
});
