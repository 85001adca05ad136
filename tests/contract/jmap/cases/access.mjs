// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Nobody gets at another person's mail, and nobody without a name at anything: every method, every address.
import assert from 'node:assert/strict';
import { expand } from '../lib/person.mjs';

const methods = {
  'Mailbox/get': {}, 'Mailbox/changes': { sinceState: '0' }, 'Mailbox/query': {}, 'Mailbox/queryChanges': { sinceQueryState: '0' }, 'Mailbox/set': { create: { a: { name: 'intruder' } } },
  'Thread/get': { ids: [] }, 'Thread/changes': { sinceState: '0' },
  'Email/get': { ids: [] }, 'Email/changes': { sinceState: '0' }, 'Email/query': {}, 'Email/queryChanges': { sinceQueryState: '0' }, 'Email/set': { destroy: ['m1'] }, 'Email/import': { emails: {} }, 'Email/parse': { blobIds: [] },
  'SearchSnippet/get': { emailIds: [] },
  'Identity/get': {}, 'Identity/changes': { sinceState: '0' }, 'Identity/set': {},
  'EmailSubmission/get': {}, 'EmailSubmission/changes': { sinceState: '0' }, 'EmailSubmission/query': {}, 'EmailSubmission/queryChanges': { sinceQueryState: '0' }, 'EmailSubmission/set': {},
  'VacationResponse/get': {}, 'VacationResponse/set': { update: { singleton: { isEnabled: true } } },
  'MDN/send': { identityId: 'x', send: {} }, 'MDN/parse': { blobIds: [] },
  'Quota/get': {}, 'Quota/changes': { sinceState: '0' }, 'Quota/query': {}, 'Quota/queryChanges': { sinceQueryState: '0' },
  'Blob/copy': { fromAccountId: 'x', blobIds: [] }, 'Blob/upload': { create: {} }, 'Blob/get': { ids: [] }, 'Blob/lookup': { ids: [], typeNames: [] },
};

export function access({ me, other, check }) {
  for (const [name, args] of Object.entries(methods))
    check(`another person: ${name} is accountNotFound`, async () => assert.equal(await me.error(name, { accountId: other.account, ...args }), 'accountNotFound'));

  const addresses = () => ({
    session: [me.sessionUrl, 'GET'],
    api: [me.url('apiUrl'), 'POST'],
    upload: [me.url('uploadUrl'), 'POST'],
    download: [me.url('downloadUrl', { blobId: 'x', name: 'x', type: 'text/plain' }), 'GET'],
    events: [me.url('eventSourceUrl', { types: '*', closeafter: 'no', ping: '0' }), 'GET'],
  });
  for (const what of ['session', 'api', 'upload', 'download', 'events']) {
    for (const [who, headers] of Object.entries({ 'without a token': {}, 'with a wrong token': { authorization: 'Bearer nonsense' } }))
      check(`anonymous: ${what} ${who} is 401`, async () => {
        const [url, method] = addresses()[what];
        const response = await fetch(url, { method, headers: { ...headers, ...(method === 'POST' && { 'content-type': 'application/json' }) }, body: method === 'POST' ? '{}' : undefined });
        assert.equal(response.status, 401);
      });
    check(`anonymous: ${what} says how to sign in`, async () => {
      const [url, method] = addresses()[what];
      const response = await fetch(url, { method, body: method === 'POST' ? '{}' : undefined });
      assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer /i);
    });
  }
  check('the secret stays out of addresses', () => {
    for (const name of ['apiUrl', 'downloadUrl', 'uploadUrl', 'eventSourceUrl']) assert.ok(!expand(me.session[name], {}).includes(me.token));
  });
}
