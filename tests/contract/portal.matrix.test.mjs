// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Every operation of portal.yaml against everybody and everything that must not get through: the rows come from the file,
// so an operation that is added there without a recipe here fails.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openStream } from './lib/http.mjs';
import { Contract, problem } from './lib/openapi.mjs';
import { areas } from './areas/index.mjs';
import { World, key } from './lib/world.mjs';

const contract = new Contract();
const world = new World(contract);
const recipes = Object.assign(world.recipes(), ...areas.map((area) => area.recipes(world)));
const operations = [...contract.operations.values()];
const stranger = '01928c7e-63a0-7c4b-9b3e-0d6f1f2a3bff'; // nobody's id

before(() => world.start());
after(() => world.stop());

const without = (headers, name) => Object.fromEntries(Object.entries(headers ?? {}).filter(([one]) => one !== name));

/** The valid request of an operation, without what is only for other rows. */
async function valid(id) {
  const { other, ...request } = await recipes[id]();
  return { request, other };
}

/** What another person gets from an operation that the clerk or the publisher may use. */
const anotherPerson = {
  getSite: async () => assert.equal((await contract.call('getSite')).status, 200),
  getHealth: async () => assert.equal((await contract.call('getHealth')).status, 200),
  getMetrics: async () => {
    const outside = { 'X-Forwarded-For': '192.0.2.7' };
    assert.equal((await contract.call('getMetrics', { headers: outside })).status, 401);
    assert.equal((await contract.call('getMetrics', { headers: outside, token: world.other.token })).status, 403);
    assert.equal((await contract.call('getMetrics', { headers: outside, token: world.operator.token })).status, 200);
  },
  getMe: async () => {
    const answer = await contract.call('getMe', { token: world.other.token });
    assert.equal(answer.json.person.id, world.other.id);
    assert.ok(answer.json.seats.every((seat) => !world.clerk.me.seats.some((mine) => mine.id === seat.id)));
  },
  getDirectoryChanges: async () => {
    const since = await directoryState(world.other);
    const { id } = await world.absence();
    const theirs = (await contract.call('getDirectoryChanges', { token: world.other.token, query: { since } })).json;
    const seen = theirs.absences.created.find((one) => one.id === id);
    assert.ok(seen, 'an absence is for everybody to see');
    assert.equal(seen.reason, undefined, 'its reason is not');
    const mine = (await contract.call('getDirectoryChanges', { token: world.clerk.token, query: { since } })).json;
    assert.equal(mine.absences.created.find((one) => one.id === id).reason, '가족 행사');
  },
  createAbsence: async () => {
    const answer = await contract.call('createAbsence', {
      token: world.other.token,
      headers: { 'Idempotency-Key': key() },
      json: world.absenceDraft(world.clerk.seat),
    });
    assert.equal(answer.status, 403);
  },
  getAbsence: async () => {
    const { id } = await world.absence();
    const answer = await contract.call('getAbsence', { token: world.other.token, path: { id } });
    assert.equal(answer.status, 200);
    assert.equal(answer.json.reason, undefined);
  },
  updateAbsence: async () => {
    const { request } = await valid('updateAbsence');
    assert.equal((await contract.call('updateAbsence', { ...request, token: world.other.token })).status, 403);
  },
  deleteAbsence: async () => {
    const { request } = await valid('deleteAbsence');
    assert.equal((await contract.call('deleteAbsence', { ...request, token: world.other.token })).status, 403);
    assert.equal((await contract.call('getAbsence', { token: world.clerk.token, path: request.path })).status, 200);
  },
  getCounters: async () => {
    const answer = await contract.call('getCounters', { token: world.other.token });
    assert.equal(answer.json.seatId, world.other.seat);
  },
  listWaitingItems: async () => {
    const ids = async (person) =>
      (await contract.call('listWaitingItems', { token: person.token, query: { limit: 500 } })).json.items.map((item) => item.id);
    const [mine, theirs] = [await ids(world.clerk), await ids(world.other)];
    assert.ok(mine.length > 0 && theirs.length > 0, 'the seed gives both something to do');
    assert.deepEqual(mine.filter((id) => theirs.includes(id)), []);
  },
  getNoticeChanges: async () => {
    const { id } = await world.notice();
    const ids = async (person) => {
      const all = [];
      for (let since, more = true; more; ) {
        const { json } = await contract.call('getNoticeChanges', { token: person.token, query: since ? { since } : {} });
        all.push(...json.created.map((notice) => notice.id));
        [since, more] = [json.newState, json.hasMore];
      }
      return all;
    };
    assert.ok((await ids(world.publisher)).includes(id));
    assert.ok(!(await ids(world.other)).includes(id));
  },
  publishNotice: async () => {
    const answer = await contract.call('publishNotice', {
      token: world.clerk.token,
      headers: { 'Idempotency-Key': key() },
      json: world.noticeDraft(),
    });
    assert.equal(answer.status, 403);
    assert.equal(problem(answer), 'forbidden');
  },
  getNotice: async () => {
    const { id } = await world.notice();
    assert.equal((await contract.call('getNotice', { token: world.other.token, path: { id } })).status, 404);
  },
  acknowledgeNotice: async () => {
    const { id } = await world.notice();
    const answer = await contract.call('acknowledgeNotice', { token: world.other.token, path: { id }, headers: { 'Idempotency-Key': key() } });
    assert.equal(answer.status, 404);
  },
  listNoticeReaders: async () => {
    const city = await world.notice({ layer: 'city' });
    assert.equal((await contract.call('listNoticeReaders', { token: world.other.token, path: { id: city.id } })).status, 403);
    const bureau = await world.notice();
    assert.equal((await contract.call('listNoticeReaders', { token: world.other.token, path: { id: bureau.id } })).status, 404);
  },
  getPreferences: async () => {
    const { request } = await valid('updatePreferences');
    assert.equal((await contract.call('updatePreferences', request)).status, 200);
    const answer = await contract.call('getPreferences', { token: world.other.token });
    assert.deepEqual(answer.json.values, {});
    assert.equal(answer.headers.etag, '"0"');
  },
  updatePreferences: async () => {
    const etag = await world.preferencesEtag();
    await contract.call('updatePreferences', {
      token: world.people.at(-1).token,
      headers: { 'If-Match': await world.preferencesEtag(world.people.at(-1)) },
      json: { values: { 'ui/density': 'compact' } },
    });
    assert.equal(await world.preferencesEtag(), etag);
  },
  streamEvents: async () => {
    const theirs = await openStream(`${contract.url}/v1/events`, { authorization: `Bearer ${world.other.token}` });
    const mine = await openStream(`${contract.url}/v1/events`, { authorization: `Bearer ${world.clerk.token}` });
    try {
      const { request } = await valid('updatePreferences');
      assert.equal((await contract.call('updatePreferences', request)).status, 200);
      await mine.next((event) => event.data?.includes('"preferences"'));
      assert.ok(!theirs.events.some((event) => event.data?.includes('"preferences"')));
    } finally {
      theirs.close();
      mine.close();
    }
  },
};

Object.assign(anotherPerson, ...areas.map((area) => area.anotherPerson(world, { contract, valid })));

async function directoryState(person) {
  let query = { limit: 5000 };
  for (;;) {
    const { json } = await contract.call('getDirectoryChanges', { token: person.token, query });
    query = { limit: 5000, since: json.newState };
    if (!json.hasMore) return json.newState;
  }
}

test('every operation of portal.yaml has its rows, and no row is without an operation', () => {
  const ids = operations.map((operation) => operation.id).sort();
  assert.deepEqual(Object.keys(recipes).sort(), ids);
  assert.deepEqual(Object.keys(anotherPerson).sort(), ids);
});

for (const operation of operations) {
  const { id } = operation;
  describe(`${operation.method} ${operation.template}`, () => {
    if (id !== 'streamEvents') {
      test('a valid request succeeds', async () => {
        const { request } = await valid(id);
        const answer = await contract.call(id, request);
        assert.ok(answer.status >= 200 && answer.status < 300, answer.text);
      });
    }

    test('another person gets what is theirs, or nothing', () => anotherPerson[id]());

    test('an oversized body is refused before it is read', async () => {
      const { request } = await valid(id);
      const answer = await contract.call(id, {
        ...request,
        json: undefined,
        headers: { ...request.headers, 'Content-Length': String(64 * 1024 * 1024) },
        body: Buffer.alloc(1024, 0x20),
        broken: true,
        unfinished: true,
      });
      assert.equal(answer.status, 413);
      assert.equal(problem(answer), 'too-large');
    });

    if (operation.secured) {
      test('nobody gets in without a token, or with one that is not good', async () => {
        const { request } = await valid(id);
        for (const token of [undefined, 'nonsense', `${request.token.slice(0, -4)}AAAA`]) {
          const answer = await contract.call(id, { ...request, token });
          assert.equal(answer.status, 401, `token ${token}`);
          assert.equal(problem(answer), 'unauthenticated');
          assert.match(answer.headers['www-authenticate'], /resource_metadata="[^"]+\/\.well-known\/oauth-protected-resource"/);
        }
      });

      test('a seat that is not the caller\'s is refused', async () => {
        const { request } = await valid(id);
        const foreign = request.token === world.other.token ? world.clerk.seat : world.other.seat;
        for (const seat of [foreign, stranger]) {
          const answer = await contract.call(id, { ...request, headers: { ...request.headers, 'Gwanmun-Seat': seat } });
          assert.equal(answer.status, 403);
          assert.equal(problem(answer), 'wrong-seat');
        }
      });

      test('refusals are in the language asked for', async () => {
        const { request } = await valid(id);
        const titles = {};
        for (const language of ['ko', 'en']) {
          const answer = await contract.call(id, { ...request, token: undefined, headers: { ...request.headers, 'Accept-Language': language } });
          titles[language] = answer.json.title;
        }
        assert.match(titles.ko, /[가-힣]/);
        assert.match(titles.en, /^[ -~]+$/);
      });
    }

    if (operation.json) {
      test('a malformed body is refused', async () => {
        const { request } = await valid(id);
        for (const body of ['{"', '[]', '"text"', '', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])]) {
          const answer = await contract.call(id, { ...request, json: undefined, body, headers: { ...request.headers, ...(operation.has('Idempotency-Key') && { 'Idempotency-Key': key() }) }, broken: true });
          assert.equal(answer.status, 400, `${body}`);
          assert.equal(problem(answer), 'malformed-body');
        }
      });

      test('a body of another type is refused', async () => {
        const { request } = await valid(id);
        const answer = await contract.call(id, { ...request, json: undefined, body: JSON.stringify(request.json), type: 'text/plain', broken: true });
        assert.equal(answer.status, 415);
        assert.equal(problem(answer), 'unsupported-media-type');
      });

      test('members of the wrong type are named', async () => {
        const { request } = await valid(id);
        const first = Object.keys(request.json)[0];
        const answer = await contract.call(id, { ...request, json: { ...request.json, [first]: 7 }, broken: true });
        assert.equal(answer.status, 422);
        assert.equal(problem(answer), 'invalid-fields');
        assert.ok(answer.json.errors.some((error) => error.pointer === `/${first}`), answer.text);
      });
    }

    if (operation.has('id')) {
      test('an id that nobody has is not found', async () => {
        const { request } = await valid(id);
        for (const unknown of [...(operation.clientId ? [] : [stranger]), 'not-an-id', '..%2f..', "' OR 1=1 --"]) {
          const answer = await contract.call(id, { ...request, path: { id: unknown }, headers: { ...request.headers, ...(operation.has('Idempotency-Key') && { 'Idempotency-Key': key() }) }, broken: true });
          assert.equal(answer.status, 404, unknown);
        }
      });
    }

    if (operation.has('limit')) {
      test('a limit outside its range is refused', async () => {
        const { request } = await valid(id);
        for (const limit of ['0', '-1', '1000000', 'many', '']) {
          const answer = await contract.call(id, { ...request, query: { ...request.query, limit }, broken: true });
          assert.equal(answer.status, 422, `limit=${limit}`);
          assert.equal(answer.json.errors[0].pointer, 'limit');
        }
      });
    }

    for (const name of ['since', 'cursor'].filter((one) => operation.has(one))) {
      test(`a ${name} that was never given out is refused`, async () => {
        const { request } = await valid(id);
        const answer = await contract.call(id, { ...request, query: { ...request.query, [name]: 'x'.repeat(20) } });
        assert.ok([410, 422].includes(answer.status), answer.text);
      });
    }

    if (operation.has('If-None-Match') && id !== 'streamEvents') {
      test('what did not change is not sent again', async () => {
        const { request } = await valid(id);
        const first = await contract.call(id, request);
        const again = await contract.call(id, { ...request, headers: { ...request.headers, 'If-None-Match': first.headers.etag } });
        assert.equal(again.status, 304);
        assert.equal(again.headers.etag, first.headers.etag);
        const other = await contract.call(id, { ...request, headers: { ...request.headers, 'If-None-Match': '"other"' } });
        assert.equal(other.status, 200);
      });
    }

    if (operation.has('If-Match')) {
      test('a change from an old version is refused and changes nothing', async () => {
        const { request } = await valid(id);
        const current = request.headers['If-Match'];
        const stale = await contract.call(id, { ...request, headers: { 'If-Match': '"stale"' } });
        assert.equal(stale.status, 412);
        assert.equal(problem(stale), 'stale-version');
        assert.equal(stale.headers.etag, current);
        const weak = await contract.call(id, { ...request, headers: { 'If-Match': `W/${current}` } });
        assert.equal(weak.status, 412, 'weak tags never match (RFC 9110 13.1.1)');
        const fresh = await contract.call(id, { ...request, headers: { 'If-Match': current } });
        assert.ok(fresh.status < 300, fresh.text);
      });

      test('a change that does not say its version is refused', async () => {
        const { request } = await valid(id);
        const answer = await contract.call(id, { ...request, headers: without(request.headers, 'If-Match'), broken: true });
        assert.equal(answer.status, 428);
        assert.equal(problem(answer), 'precondition-required');
      });
    }

    if (operation.has('Idempotency-Key')) {
      test('a repeat gets the first answer, byte for byte', async () => {
        const { request } = await valid(id);
        const first = await contract.call(id, request);
        assert.ok(first.status < 300, first.text);
        assert.equal(first.headers['idempotent-replayed'], undefined);
        const bare = request.headers['Idempotency-Key'].replaceAll('"', '');
        for (const again of [request.headers['Idempotency-Key'], bare, bare.toUpperCase()]) {
          const repeat = await contract.call(id, { ...request, headers: { ...request.headers, 'Idempotency-Key': again } });
          assert.equal(repeat.status, first.status);
          assert.deepEqual(repeat.body, first.body);
          assert.equal(repeat.headers.etag, first.headers.etag);
          assert.equal(repeat.headers.location, first.headers.location);
          assert.equal(repeat.headers['idempotent-replayed'], 'true');
        }
      });

      test('the key with something else is refused', async () => {
        const { request, other } = await valid(id);
        await contract.call(id, request);
        const answer = await contract.call(id, { ...request, ...other });
        assert.equal(answer.status, 422);
        assert.equal(problem(answer), 'idempotency-key-reused');
      });

      test('a key that is no UUID is refused', async () => {
        const { request } = await valid(id);
        const answer = await contract.call(id, { ...request, headers: { ...request.headers, 'Idempotency-Key': 'again' }, broken: true });
        assert.equal(answer.status, 400);
        assert.equal(problem(answer), 'malformed-request');
      });
    }

    if (operation.requires('Idempotency-Key')) {
      test('without a key it is refused', async () => {
        const { request } = await valid(id);
        const answer = await contract.call(id, { ...request, headers: without(request.headers, 'Idempotency-Key'), broken: true });
        assert.equal(answer.status, 400);
        assert.equal(problem(answer), 'idempotency-key-missing');
      });
    }
  });
}
