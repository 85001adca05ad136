// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Push (RFC 8620 7.1, 7.3): hints, filters, and what was missed.
import assert from 'node:assert/strict';
import { openStream } from '../../lib/http.mjs';
import { message } from '../lib/person.mjs';

export function events({ me, other, check }) {
  const open = (query = {}, headers = {}) => openStream(me.url('eventSourceUrl', { types: '*', closeafter: 'no', ping: '0', ...query }).href, { ...me.headers, ...headers });
  const isState = (event) => event.event === 'state';
  const changed = (event) => JSON.parse(event.data).changed[me.account];
  const listening = (stream) => stream.next((event) => 'id' in event); // the first one: where it stands

  // Asked for at the beginning of the program: the first one takes half a minute.
  const began = Date.now();
  const pinged = open({ ping: '1' }).then((stream) => {
    const first = stream.next((one) => one.event === 'ping', 45_000).then((event) => ({ event, after: Date.now() - began }));
    first.catch(() => {}).finally(() => stream.close());
    return first;
  });
  pinged.catch(() => {});

  check('events: a state change, with the states that /get has', async () => {
    const stream = await open();
    await listening(stream);
    await me.put(message());
    const event = await stream.next(isState);
    const data = JSON.parse(event.data);
    assert.equal(data['@type'], 'StateChange');
    assert.match(event.id, /^\d+$/);
    const { Email, Mailbox, Thread } = changed(event);
    assert.ok(Mailbox && Thread);
    const { state } = await me.ok('Email/get', { ids: [] });
    assert.equal(Email, state);
    stream.close();
  });
  check('events: only the types that were asked for', async () => {
    const stream = await open({ types: 'Identity,VacationResponse' });
    await listening(stream);
    await me.put(message());
    const { created } = await me.ok('Identity/set', { create: { a: { name: 'pushed', email: me.address } } });
    const event = await stream.next(isState);
    assert.deepEqual(Object.keys(changed(event)), ['Identity']);
    await me.ok('Identity/set', { destroy: [created.a.id] });
    stream.close();
  });
  check('events: closeafter=state ends with the first state', async () => {
    const stream = await open({ closeafter: 'state' });
    await listening(stream);
    await me.put(message());
    await stream.next(isState);
    await assert.rejects(stream.next((event) => event.event === 'never'), /ended/);
  });
  check('events: what was missed comes after Last-Event-ID', async () => {
    const first = await open();
    await listening(first);
    await me.put(message());
    const { id } = await first.next(isState);
    first.close();
    await me.put(message());
    const { state } = await me.ok('Email/get', { ids: [] });
    const second = await open({}, { 'last-event-id': id });
    const event = await second.next(isState);
    assert.equal(changed(event).Email, state);
    second.close();
    const third = await open({}, { 'last-event-id': event.id });
    await listening(third);
    await assert.rejects(Promise.race([third.next(isState).then(() => {}), new Promise((_, reject) => setTimeout(() => reject(new Error('nothing was missed')), 700))]), /nothing was missed/);
    third.close();
  });
  check('events: a number of nobody has missed everything', async () => {
    const stream = await open({}, { 'last-event-id': '999999999999' });
    assert.ok(changed(await stream.next(isState)).Email);
    stream.close();
  });
  check('events: nothing of another person', async () => {
    const stream = await open();
    await listening(stream);
    await other.put(message());
    await me.put(message());
    const event = await stream.next(isState);
    for (const account of Object.keys(JSON.parse(event.data).changed)) assert.ok(account in me.session.accounts);
    stream.close();
  });
  check('events: a delivery is told to the recipient', async () => {
    const stream = await openStream(other.url('eventSourceUrl', { types: 'EmailDelivery', closeafter: 'no', ping: '0' }).href, other.headers);
    await listening(stream);
    const emailId = await me.draft({ to: [{ name: null, email: other.address }], subject: 'pushed' });
    await me.ok('EmailSubmission/set', { create: { s: { identityId: me.identity.id, emailId } } });
    const event = await stream.next(isState);
    assert.deepEqual(Object.keys(JSON.parse(event.data).changed[other.account]), ['EmailDelivery']);
    stream.close();
  });
  check('events: pings come every 30 seconds at the shortest', async () => {
    const { event, after } = await pinged;
    assert.deepEqual(JSON.parse(event.data), { interval: 30 });
    assert.ok(after > 28_000, `after ${after} ms`);
  });
  for (const [what, query] of Object.entries({ 'no types': { types: '' }, 'closeafter=never': { closeafter: 'never' }, 'ping=often': { ping: 'often' } }))
    check(`events: ${what} is 400`, async () => assert.equal((await fetch(me.url('eventSourceUrl', { types: '*', closeafter: 'no', ping: '0', ...query }), { headers: me.headers })).status, 400));
}
