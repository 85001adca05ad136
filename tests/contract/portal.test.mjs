// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What the portal promises beyond single requests: mirrors, counters, events, and that acting twice at once acts once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { openStream, send } from './lib/http.mjs';
import { Contract, problem } from './lib/openapi.mjs';
import { World, key } from './lib/world.mjs';

const contract = new Contract();
const world = new World(contract);
const collections = ['agencies', 'units', 'posts', 'persons', 'seats', 'absences'];

before(() => world.start());
after(async () => {
  const code = await world.stop();
  assert.equal(code, 0, 'a clean end on SIGTERM');
});

/** Loads the directory page by page into maps by id. */
async function mirror(limit) {
  const maps = Object.fromEntries(collections.map((name) => [name, new Map()]));
  let pages = 0;
  for (let since, more = true; more; pages += 1) {
    const { json } = await contract.call('getDirectoryChanges', {
      token: world.clerk.token,
      query: since ? { limit, since } : { limit },
    });
    const size = collections.reduce((sum, name) => sum + json[name].created.length + json[name].updated.length + json[name].destroyed.length, 0);
    assert.ok(size <= limit, `a page of ${size}`);
    for (const name of collections) {
      for (const one of [...json[name].created, ...json[name].updated]) maps[name].set(one.id, one);
      for (const id of json[name].destroyed) maps[name].delete(id);
    }
    [since, more] = [json.newState, json.hasMore];
    maps.state = since;
  }
  return { maps, pages };
}

test('the contract is OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(contract.document);
  assert.ok(valid, JSON.stringify(errors));
  assert.equal(validator.version, '3.1');
});

test('examples of the contract are valid by the contract', () => {
  for (const [name, schema] of Object.entries(contract.document.components.schemas)) {
    if (schema.example !== undefined) {
      assert.equal(contract.wrong({ $ref: `#/components/schemas/${name}` }, schema.example, 'closed'), null, name);
    }
  }
});

test('the directory is the same in small pages as in one, and everything refers to something', async () => {
  const whole = await mirror(5000);
  const small = await mirror(97);
  assert.ok(small.pages > 3);
  for (const name of collections) assert.deepEqual([...small.maps[name].keys()].sort(), [...whole.maps[name].keys()].sort(), name);
  const { agencies, units, posts, persons, seats, absences } = whole.maps;
  assert.ok(persons.size >= 400, `${persons.size} people`);
  for (const unit of units.values()) assert.ok(agencies.has(unit.agencyId) && (!unit.parentId || units.has(unit.parentId)), unit.id);
  for (const post of posts.values()) assert.ok(units.has(post.unitId), post.id);
  for (const seat of seats.values()) assert.ok(persons.has(seat.personId) && posts.has(seat.postId), seat.id);
  for (const absence of absences.values()) assert.ok(seats.has(absence.seatId), absence.id);
});

test('a change arrives as a delta, once, and a removal too', async () => {
  const { maps } = await mirror(5000);
  const since = async (state) => (await contract.call('getDirectoryChanges', { token: world.clerk.token, query: { since: state } })).json;
  const { id, etag } = await world.absence();
  const created = await since(maps.state);
  assert.deepEqual(created.absences.created.map((one) => one.id), [id]);
  const patched = await contract.call('updateAbsence', {
    token: world.clerk.token,
    path: { id },
    headers: { 'If-Match': etag },
    json: { kind: 'trip', reason: null },
  });
  assert.equal(patched.json.kind, 'trip');
  assert.equal(patched.json.reason, undefined);
  assert.notEqual(patched.headers.etag, etag);
  const updated = await since(created.newState);
  assert.deepEqual(updated.absences.updated.map((one) => one.kind), ['trip']);
  const gone = await contract.call('deleteAbsence', { token: world.clerk.token, path: { id }, headers: { 'If-Match': patched.headers.etag } });
  assert.equal(gone.status, 204);
  const removed = await since(updated.newState);
  assert.deepEqual(removed.absences.destroyed, [id]);
  assert.deepEqual((await since(removed.newState)).absences, { created: [], updated: [], destroyed: [] });
});

/** The counters of `token`, and the list of each kind, as they are at one moment: linked systems bring news at any time. */
async function countersAndLists(token) {
  const numbers = (json) => JSON.stringify([json.asOf, json.items.map(({ kind, count, overdue }) => [kind, count, overdue])]);
  for (let attempt = 0; attempt < 10; ++attempt) {
    const { json } = await contract.call('getCounters', { token });
    const lists = {};
    const now = new Date().toISOString();
    for (const { kind } of json.items) {
      const list = (lists[kind] = []);
      for (let query = { kind, limit: 7 }; query; ) {
        const page = await contract.call('listWaitingItems', { token, query });
        list.push(...page.json.items);
        const next = /<([^>]+)>; rel="next"/.exec(page.headers.link ?? '');
        query = next ? Object.fromEntries(new URL(next[1], contract.url).searchParams) : undefined;
      }
    }
    if (numbers((await contract.call('getCounters', { token })).json) === numbers(json)) return { json, lists, now };
  }
  throw new Error('the numbers never stood still');
}

test('each number is the length of its list, for every persona and kind', async () => {
  let total = 0;
  for (const { token } of world.people) {
    const { json, lists, now } = await countersAndLists(token);
    const kinds = json.items.map((item) => item.kind);
    const occasional = ['questions', 'system-access', 'boards']; // only for whoever has to do with them
    const expected = contract.document.components.schemas.CounterKind.enum.filter((kind) => kinds.includes(kind) || !occasional.includes(kind));
    assert.deepEqual(kinds, expected);
    for (const counter of json.items) {
      const list = lists[counter.kind];
      assert.equal(counter.count, list.length, counter.kind);
      assert.equal(counter.oldestAt, list[0]?.since);
      assert.equal(counter.overdue, list.filter((item) => item.due && item.due < now).length, counter.kind);
      assert.ok(counter.top.length === Math.min(5, list.length));
      assert.ok(counter.top.every((item) => list.some((one) => one.id === item.id)));
      total += list.length;
    }
  }
  assert.ok(total > 20, `the seed gives the personas only ${total} things to do`);
});

test('another seat of the same person has its own counters', async () => {
  const person = world.people.find((one) => one.me.seats.length > 1);
  const second = person.me.seats.find((seat) => seat.id !== person.seat);
  const answer = await contract.call('getCounters', { token: person.token, headers: { 'Gwanmun-Seat': second.id } });
  assert.equal(answer.json.seatId, second.id);
  const me = await contract.call('getMe', { token: person.token, headers: { 'Gwanmun-Seat': second.id } });
  assert.equal(me.json.activeSeatId, second.id);
  assert.deepEqual(me.json.capabilities, second.capabilities);
});

test('a unit manager may record absences in the unit, and nowhere else', async () => {
  assert.ok(world.manager, 'a persona may manage a unit\'s absences');
  const { maps } = await mirror(5000);
  const unit = world.manager.me.seats.find((seat) => seat.id === world.manager.seat).unitId;
  const seatIn = (wanted) =>
    [...maps.seats.values()].find((seat) => wanted(maps.posts.get(seat.postId).unitId) && seat.personId !== world.manager.id && !seat.validTo);
  const draft = async (seat) =>
    contract.call('createAbsence', { token: world.manager.token, headers: { 'Idempotency-Key': key() }, json: world.absenceDraft(seat.id) });
  assert.equal((await draft(seatIn((one) => one === unit))).status, 201);
  const elsewhere = world.other.me.seats[0].unitId;
  assert.equal((await draft(seatIn((one) => one === elsewhere))).status, 403);
});

test('an absence that ends before it begins, or overlaps another, is refused with its reason', async () => {
  const draft = world.absenceDraft();
  const post = (json) => contract.call('createAbsence', { token: world.clerk.token, headers: { 'Idempotency-Key': key() }, json });
  const backwards = await post({ ...draft, startsAt: draft.endsAt, endsAt: draft.startsAt });
  assert.equal(backwards.status, 422);
  assert.ok(backwards.json.errors.some((error) => error.pointer === '/endsAt'), backwards.text);
  assert.equal((await post(draft)).status, 201);
  const twice = await post(draft);
  assert.equal(twice.status, 422);
  assert.ok(twice.json.errors.some((error) => error.code === 'overlap'), twice.text);
});

test('twenty requests with one key at once act once', async () => {
  const request = { token: world.clerk.token, headers: { 'Idempotency-Key': key() }, json: world.absenceDraft() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => contract.call('createAbsence', request)));
  const ids = new Set(answers.filter((answer) => answer.status === 201).map((answer) => answer.json.id));
  assert.equal(ids.size, 1);
  for (const answer of answers.filter((one) => one.status !== 201)) assert.equal(problem(answer), 'idempotency-in-progress');
  assert.equal((await contract.call('createAbsence', request)).headers['idempotent-replayed'], 'true');
});

test('two desks that change the same version: one wins, the other is told', async () => {
  const version = await world.preferencesEtag();
  const change = (value) =>
    contract.call('updatePreferences', { token: world.clerk.token, headers: { 'If-Match': version }, json: { values: { contested: value } } });
  const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => change(i)));
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 412, 412, 412, 412, 412, 412, 412]);
});

test('preferences above the cap are refused, and Korean comes back as it went', async () => {
  const etag = await world.preferencesEtag();
  const big = await contract.call('updatePreferences', {
    token: world.clerk.token,
    headers: { 'If-Match': etag },
    json: { values: { big: 'x'.repeat(300 * 1024) } },
  });
  assert.equal(big.status, 413);
  const text = '한글 — “따옴표” \u{1F600}';
  const saved = await contract.call('updatePreferences', { token: world.clerk.token, headers: { 'If-Match': etag }, json: { values: { text } } });
  assert.equal(saved.json.values.text, text);
  assert.equal((await contract.call('getPreferences', { token: world.clerk.token })).json.values.text, text);
});

test('a must-read notice is acknowledged once, and its publisher sees who has not', async () => {
  const notice = await world.notice();
  const readers = async () => (await contract.call('listNoticeReaders', { token: world.publisher.token, path: { id: notice.id } })).json;
  const beforehand = await readers();
  assert.equal(beforehand.acknowledged, 0);
  const read = () =>
    contract.call('acknowledgeNotice', { token: world.publisher.token, path: { id: notice.id }, headers: { 'Idempotency-Key': key() } });
  const [first, second] = [await read(), await read()];
  assert.equal(second.json.at, first.json.at);
  const afterwards = await readers();
  assert.equal(afterwards.acknowledged, 1);
  assert.equal(afterwards.missing, beforehand.missing - 1);
});

test('events are hints with growing ids, replayed after a break', async () => {
  const authorization = `Bearer ${world.clerk.token}`;
  const address = `${contract.url}/v1/events`;
  const change = async (value) =>
    contract.call('updatePreferences', {
      token: world.clerk.token,
      headers: { 'If-Match': await world.preferencesEtag() },
      json: { values: { event: value } },
    });
  const stream = await openStream(address, { authorization });
  contract.checkResponse(contract.operations.get('streamEvents'), {
    status: stream.status, headers: stream.headers, body: Buffer.alloc(0), text: '', json: undefined,
  });
  assert.equal(stream.headers['cache-control'], 'no-store');
  assert.equal(stream.headers['x-accel-buffering'], 'no');
  await change(1);
  const first = await stream.next((event) => event.data);
  stream.close();
  assert.match(first.id, /^[0-9]+$/);
  assert.equal(contract.wrong({ $ref: '#/components/schemas/EventHint' }, JSON.parse(first.data), 'closed'), null, first.data);
  await change(2);
  await change(3);
  const again = await openStream(address, { authorization, 'last-event-id': first.id });
  await again.next((event) => Number(event.id) > Number(first.id) + 1);
  const ids = again.events.filter((event) => event.data).map((event) => Number(event.id));
  assert.deepEqual(ids, [...ids].sort((a, b) => a - b));
  assert.ok(!ids.includes(Number(first.id)));
  again.close();
  const lost = await openStream(address, { authorization, 'last-event-id': '999999999' });
  await lost.next((event) => event.event === 'resync');
  lost.close();
});

test('paths and methods that do not exist are refused as problems', async () => {
  const refused = async (method, path, status) => {
    const answer = await send(contract.url + path, { method, headers: { authorization: `Bearer ${world.clerk.token}` } });
    assert.equal(answer.status, status, `${method} ${path}`);
    assert.equal(answer.headers['content-type'].split(';')[0], 'application/problem+json');
    assert.equal(answer.json.instance, answer.headers['request-id']);
    return answer;
  };
  await refused('GET', '/v1/nothing', 404);
  await refused('GET', '/v1/notices/a/b/c', 404);
  const wrongMethod = await refused('DELETE', '/v1/counters', 405);
  assert.equal(wrongMethod.headers.allow.includes('GET'), true);
});

test('the log has no token in it', () => {
  for (const { token } of world.people) assert.ok(!world.backend.log().includes(token.split('.')[2]));
});

test('the page about the server is public, bilingual, and runs and loads nothing', async () => {
  for (const [language, heading] of [['ko', '주소'], ['en', 'Address']]) {
    const page = await send(`${contract.url}/about`, { headers: { 'accept-language': language } });
    assert.equal(page.status, 200);
    assert.match(page.text, new RegExp(`<html lang="${language}">`));
    assert.ok(page.text.includes(heading));
    assert.doesNotMatch(page.text, /<script|<link|<img|\son\w+=/i);
    const policy = page.headers['content-security-policy'];
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
  }
  const posted = await send(`${contract.url}/about`, { method: 'POST', body: 'x' });
  assert.equal(posted.status, 405);
});
