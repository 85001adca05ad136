// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The session and the request (RFC 8620 2 and 3), and what all types have in common (5.1).
import assert from 'node:assert/strict';
import { core, mail, ref, submission, message } from '../lib/person.mjs';

export function protocol({ me, check, server }) {
  const { account } = me;
  const problem = async (body, headers) => {
    const response = await me.post(body, headers);
    assert.match(response.headers.get('content-type'), /^application\/problem\+json/);
    const json = await response.json();
    assert.equal(json.status, response.status);
    return { ...json, http: response.status, name: json.type.replace('urn:ietf:params:jmap:error:', '') };
  };
  const using = [core, mail];
  const echo = ['Core/echo', { hello: true }, 'a'];

  check('session: all members are there and of their types', () => {
    const { session } = me;
    for (const name of ['capabilities', 'accounts', 'primaryAccounts']) assert.equal(typeof session[name], 'object', name);
    for (const name of ['username', 'apiUrl', 'downloadUrl', 'uploadUrl', 'eventSourceUrl', 'state']) assert.equal(typeof session[name], 'string', name);
    for (const name of ['maxSizeUpload', 'maxConcurrentUpload', 'maxSizeRequest', 'maxConcurrentRequests', 'maxCallsInRequest', 'maxObjectsInGet', 'maxObjectsInSet'])
      assert.ok(Number.isInteger(me.limits[name]) && me.limits[name] > 0, name);
    assert.ok(Array.isArray(me.limits.collationAlgorithms));
    for (const variable of ['accountId', 'blobId', 'name', 'type']) assert.ok(session.downloadUrl.includes(`{${variable}}`), variable);
    for (const variable of ['types', 'closeafter', 'ping']) assert.ok(session.eventSourceUrl.includes(`{${variable}}`), variable);
    assert.ok(session.uploadUrl.includes('{accountId}'));
    const mine = session.accounts[account];
    assert.equal(mine.isPersonal, true);
    assert.equal(mine.isReadOnly, false);
    assert.equal(typeof mine.name, 'string');
  });
  check('session: the mail capability of an account says its limits', () => {
    const limits = me.session.accounts[account].accountCapabilities[mail];
    for (const name of ['maxMailboxesPerEmail', 'maxMailboxDepth']) assert.ok(limits[name] === null || limits[name] >= 1, name);
    assert.ok(limits.maxSizeMailboxName >= 100);
    assert.ok(limits.maxSizeAttachmentsPerEmail > 0);
    assert.ok(limits.emailQuerySortOptions.includes('receivedAt'));
    assert.equal(typeof limits.mayCreateTopLevelMailbox, 'boolean');
    const sending = me.session.accounts[account].accountCapabilities[submission];
    assert.ok(sending.maxDelayedSend > 0);
    assert.equal(typeof sending.submissionExtensions, 'object');
  });
  check('session: every primary account has its capability', () => {
    for (const [urn, id] of Object.entries(me.session.primaryAccounts)) {
      assert.ok(urn in me.session.capabilities, urn);
      if (urn !== core) assert.ok(urn in me.session.accounts[id].accountCapabilities, urn);
    }
  });
  check('session: URLs are absolute', () => {
    for (const name of ['apiUrl', 'downloadUrl', 'uploadUrl', 'eventSourceUrl']) assert.match(me.session[name], /^https?:\/\//, name);
  });
  check('session: it is not kept without asking', async () => {
    const response = await fetch(me.sessionUrl, { headers: me.headers });
    assert.match(response.headers.get('cache-control') ?? '', /no-cache|no-store/);
  });
  check('session: an ETag answers 304', async () => {
    const first = await fetch(me.sessionUrl, { headers: me.headers });
    const etag = first.headers.get('etag');
    assert.ok(etag);
    const second = await fetch(me.sessionUrl, { headers: { ...me.headers, 'if-none-match': etag } });
    assert.equal(second.status, 304);
  });
  check('response: sessionState is the state of the session', async () => {
    const answer = await me.request([echo]);
    assert.equal(answer.sessionState, me.session.state);
    assert.equal('createdIds' in answer, false);
  });

  check('notJSON: another content type', async () => assert.equal((await problem({ using, methodCalls: [echo] }, { 'content-type': 'text/plain' })).name, 'notJSON'));
  check('notJSON: broken JSON', async () => assert.equal((await problem('{"using":[')).name, 'notJSON'));
  check('notJSON: a member twice is no I-JSON', async () => {
    const body = `{"using":["${core}"],"methodCalls":[["Core/echo",{"a":1,"a":2},"0"]]}`;
    assert.equal((await problem(body)).name, 'notJSON');
  });
  check('notJSON: half a surrogate pair is no I-JSON', async () => {
    const body = `{"using":["${core}"],"methodCalls":[["Core/echo",{"a":"\\ud800"},"0"]]}`;
    assert.equal((await problem(body)).name, 'notJSON');
  });
  for (const [what, body] of Object.entries({
    'without using': { methodCalls: [echo] },
    'without methodCalls': { using },
    'a call of two items': { using, methodCalls: [['Core/echo', {}]] },
    'a call that is no list': { using, methodCalls: [{ name: 'Core/echo' }] },
    'arguments that are no object': { using, methodCalls: [['Core/echo', [], 'a']] },
    'a capability that is no text': { using: [1], methodCalls: [echo] },
    'createdIds that is no object': { using, methodCalls: [echo], createdIds: [] },
  }))
    check(`notRequest: ${what}`, async () => assert.equal((await problem(body)).name, 'notRequest'));
  for (const body of ['1', 'null', '"x"'])
    check(`notRequest: the body ${body}`, async () => assert.equal((await problem(body)).name, 'notRequest'));
  check('notJSON: a broken list', async () => assert.equal((await problem('[1')).name, 'notJSON'));
  check('notRequest: a body that is a list', async () => assert.equal((await problem('[]')).name, 'notRequest'));
  check('unknownCapability', async () => {
    const { name, http } = await problem({ using: [core, 'https://example.com/nothing'], methodCalls: [echo] });
    assert.equal(name, 'unknownCapability');
    assert.equal(http, 400);
  });
  check('limit: maxCallsInRequest', async () => {
    const { name, limit } = await problem({ using, methodCalls: Array(me.limits.maxCallsInRequest + 1).fill(echo) });
    assert.deepEqual([name, limit], ['limit', 'maxCallsInRequest']);
  });
  check('limit: as many calls as allowed are answered', async () => {
    const { methodResponses } = await me.request(Array(me.limits.maxCallsInRequest).fill(echo));
    assert.equal(methodResponses.length, me.limits.maxCallsInRequest);
  });
  check('limit: maxSizeRequest', async () => {
    const large = JSON.stringify({ using, methodCalls: [['Core/echo', { text: 'x'.repeat(me.limits.maxSizeRequest) }, 'a']] });
    const { name, limit } = await problem(large);
    assert.deepEqual([name, limit], ['limit', 'maxSizeRequest']);
  });
  check('limit: more requests at once are answered or told so', async () => {
    const answers = await Promise.all(Array.from({ length: 24 }, () => me.post({ using, methodCalls: [['Email/query', { accountId: account }, 'a']] })));
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    for (const body of bodies) assert.ok(body.methodResponses || body.limit === 'maxConcurrentRequests', JSON.stringify(body));
    assert.ok(bodies.some((body) => body.methodResponses));
  });

  check('Core/echo gives back what it got', async () => {
    const args = { hello: true, high: 5, text: '결재 & 회신', nested: { list: [1, null, { a: 'b' }] } };
    assert.deepEqual(await me.ok('Core/echo', args), args);
  });
  check('responses come in the order of the calls, under their ids', async () => {
    const { methodResponses } = await me.request([['Core/echo', { n: 1 }, 'x'], ['No/such', {}, 'y'], ['Core/echo', { n: 2 }, 'x']]);
    assert.deepEqual(methodResponses.map(([name, , id]) => [name, id]), [['Core/echo', 'x'], ['error', 'y'], ['Core/echo', 'x']]);
  });
  check('unknownMethod: no such name', async () => assert.equal(await me.error('Email/frobnicate', {}), 'unknownMethod'));
  check('unknownMethod: the capability is not used', async () => assert.equal(await me.error('Mailbox/get', {}, { using: [core] }), 'unknownMethod'));
  check('invalidArguments: no accountId', async () => {
    const { methodResponses } = await me.request([['Mailbox/get', {}, 'a']]);
    assert.deepEqual([methodResponses[0][0], methodResponses[0][1].type], ['error', 'invalidArguments']);
  });
  check('invalidArguments: ids is no list', async () => assert.equal(await me.error('Mailbox/get', { ids: 'b1' }), 'invalidArguments'));
  check('invalidArguments: an unknown property', async () => assert.equal(await me.error('Mailbox/get', { properties: ['id', 'colour'] }), 'invalidArguments'));
  check('accountNotFound', async () => assert.equal(await me.error('Mailbox/get', { accountId: 'nobody' }), 'accountNotFound'));
  check('requestTooLarge: more ids than maxObjectsInGet', async () => {
    const ids = Array.from({ length: me.limits.maxObjectsInGet + 1 }, (_, i) => `x${i}`);
    assert.equal(await me.error('Email/get', { ids }), 'requestTooLarge');
  });
  check('requestTooLarge: more objects than maxObjectsInSet', async () => {
    const destroy = Array.from({ length: me.limits.maxObjectsInSet + 1 }, (_, i) => `x${i}`);
    assert.equal(await me.error('Email/set', { destroy }), 'requestTooLarge');
  });

  check('get: only the properties that were asked for, and id', async () => {
    const { list } = await me.ok('Mailbox/get', { ids: [me.box.inbox], properties: ['name'] });
    assert.deepEqual(Object.keys(list[0]).sort(), ['id', 'name']);
  });
  check('get: what is not there is notFound, what is asked twice comes once', async () => {
    const result = await me.ok('Mailbox/get', { ids: [me.box.inbox, 'nothing', me.box.inbox] });
    assert.deepEqual(result.list.map(({ id }) => id), [me.box.inbox]);
    assert.deepEqual(result.notFound, ['nothing']);
    assert.equal(typeof result.state, 'string');
    assert.equal(result.accountId, account);
  });
  check('get: no ids are no objects', async () => {
    const { list, notFound } = await me.ok('Mailbox/get', { ids: [] });
    assert.deepEqual([list, notFound], [[], []]);
  });

  check('references: a chain of four calls with *', async () => {
    const box = await me.newMailbox('chain');
    await me.put(message({ subject: 'Chain', id: 'chain-1@outside.example' }), { into: box });
    await me.put(message({ subject: 'Re: Chain', headers: ['In-Reply-To: <chain-1@outside.example>', 'References: <chain-1@outside.example>'] }), { into: box });
    const answers = await me.calls(
      ['Email/query', { filter: { inMailbox: box }, collapseThreads: true }],
      ['Email/get', { '#ids': ref('0', 'Email/query', '/ids'), properties: ['threadId'] }],
      ['Thread/get', { '#ids': ref('1', 'Email/get', '/list/*/threadId') }],
      ['Email/get', { '#ids': ref('2', 'Thread/get', '/list/*/emailIds'), properties: ['subject'] }],
    );
    assert.deepEqual(answers[3][1].list.map(({ subject }) => subject).sort(), ['Chain', 'Re: Chain']);
  });
  check('references: an index, and names with ~0 and ~1', async () => {
    const [, [, second]] = await me.calls(['Core/echo', { list: ['a', { 'x/y~z': 7 }] }], ['Core/echo', { '#value': ref('0', 'Core/echo', '/list/1/x~1y~0z') }]);
    assert.deepEqual(second, { value: 7 });
  });
  for (const [what, reference] of Object.entries({
    'another call': ref('9', 'Core/echo', '/a'),
    'another method': ref('0', 'Email/get', '/a'),
    'a path that leads nowhere': ref('0', 'Core/echo', '/b'),
    'an index behind the end': ref('0', 'Core/echo', '/a/5'),
    'a path without a slash': ref('0', 'Core/echo', 'a'),
  }))
    check(`invalidResultReference: ${what}`, async () => {
      const [, [name, { type }]] = await me.calls(['Core/echo', { a: [1] }], ['Core/echo', { '#value': reference }]);
      assert.deepEqual([name, type], ['error', 'invalidResultReference']);
    });
  check('references: the same argument plain and by reference is invalidArguments', async () => {
    const [, [name, { type }]] = await me.calls(['Core/echo', { ids: [] }], ['Mailbox/get', { ids: [], '#ids': ref('0', 'Core/echo', '/ids') }]);
    assert.deepEqual([name, type], ['error', 'invalidArguments']);
  });
  check('references: a failed call cannot be referred to', async () => {
    const [, [name, { type }]] = await me.calls(['No/such', {}], ['Core/echo', { '#a': ref('0', 'No/such', '/x') }]);
    assert.deepEqual([name, type], ['error', 'invalidResultReference']);
  });

  check('createdIds: given ones are used and given back with new ones', async () => {
    const answer = await me.request([
      ['Mailbox/set', { accountId: account, create: { fresh: { name: 'from-created-ids' } } }, '0'],
      ['Mailbox/get', { accountId: account, ids: ['#fresh', '#given'], properties: ['name', 'role'] }, '1'],
    ], { createdIds: { given: me.box.inbox } });
    const [, [, { list }]] = answer.methodResponses;
    assert.deepEqual(list.map(({ name, role }) => role ?? name).sort(), ['from-created-ids', 'inbox']);
    assert.equal(answer.createdIds.given, me.box.inbox);
    assert.ok(answer.createdIds.fresh);
  });
  check('ids are of the characters of RFC 8620 1.2', async () => {
    const email = await me.put(message());
    for (const id of [account, me.box.inbox, email.id, email.threadId, email.blobId]) assert.match(id, /^[A-Za-z0-9_-]{1,255}$/);
  });
  check('the well-known address leads to the session', async () => {
    const response = await fetch(server.wellKnown, { headers: me.headers });
    assert.equal((await response.json()).apiUrl, me.session.apiUrl);
  });
}
