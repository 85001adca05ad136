// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Rows for family events: who may announce for whom, who reads the notes, and where an account may be seen.
import assert from 'node:assert/strict';
import { key } from '../lib/world.mjs';

const keyed = () => ({ 'Idempotency-Key': key() });
const day = 86_400_000;
const account = '가상은행 000-00-12345';

class Family {
  constructor(world) {
    this.world = world;
  }

  call(id, person, request = {}) {
    return this.world.contract.call(id, { ...request, token: person.token });
  }

  /** The clerk's head: of the same unit or above, and may announce for it. */
  get colleague() {
    return this.world.people.find((one) => one.login === '11-198204');
  }

  draft(changes = {}) {
    const seat = this.world.clerk.me.seats.find((one) => one.id === this.world.clerk.seat);
    return {
      kind: 'wedding',
      personId: this.world.clerk.id,
      relation: 'self',
      subject: '',
      startsAt: new Date(Date.now() + 5 * day).toISOString(),
      place: '새벽로 12',
      hall: '새벽예식장',
      text: '',
      account,
      layer: 'bureau',
      unitId: seat.unitId,
      ...changes,
    };
  }

  async announce(changes) {
    const made = await this.call('createFamilyEvent', this.world.clerk, { headers: keyed(), json: this.draft(changes) });
    assert.equal(made.status, 201, made.text);
    return { ...made.json, etag: made.headers.etag };
  }

  async seen(person) {
    const all = [];
    for (let since, more = true; more; ) {
      const { json } = await this.call('getFamilyEventChanges', person, { query: { limit: 3, ...(since && { since }) } });
      all.push(...json.created);
      [since, more] = [json.newState, json.hasMore];
    }
    return all;
  }

  note(id, person, text = '축하드립니다.') {
    return this.call('sendFamilyEventNote', person, { path: { id }, headers: keyed(), json: { text } });
  }
}

export const familyevents = {
  recipes(world) {
    const family = new Family(world);
    const clerk = () => world.clerk.token;
    return {
      getFamilyEventChanges: async () => ({ token: clerk(), query: { limit: 5 } }),
      createFamilyEvent: async () => ({ token: clerk(), headers: keyed(), json: family.draft(), other: { json: family.draft({ hall: '다른 곳' }) } }),
      getFamilyEvent: async () => ({ token: clerk(), path: { id: (await family.announce()).id } }),
      replaceFamilyEvent: async () => {
        const { id, etag } = await family.announce();
        return {
          token: clerk(),
          path: { id },
          headers: { 'If-Match': etag, ...keyed() },
          json: family.draft({ hall: '고친 곳' }),
          other: { json: family.draft({ hall: '또 고친 곳' }) },
        };
      },
      deleteFamilyEvent: async () => {
        const [one, another] = [await family.announce(), await family.announce()];
        return { token: clerk(), path: { id: one.id }, headers: { 'If-Match': one.etag, ...keyed() }, other: { path: { id: another.id } } };
      },
      sendFamilyEventNote: async () => ({
        token: family.colleague.token,
        path: { id: (await family.announce()).id },
        headers: keyed(),
        json: { text: '축하드립니다.' },
        other: { json: { text: '행복하세요.' } },
      }),
    };
  },

  anotherPerson(world, { contract, valid }) {
    const family = new Family(world);
    return {
      getFamilyEventChanges: async () => {
        const event = await family.announce();
        const mine = (await family.seen(family.colleague)).find((one) => one.id === event.id);
        assert.equal(mine.hasAccount, true);
        assert.ok(!JSON.stringify(await family.seen(family.colleague)).includes(account), 'no account in a mirror');
        assert.ok(!(await family.seen(world.other)).some((one) => one.id === event.id));
      },
      createFamilyEvent: async () => {
        const refused = await family.call('createFamilyEvent', world.other, { headers: keyed(), json: family.draft() });
        assert.equal(refused.status, 403);
        const forThem = await family.call('createFamilyEvent', family.colleague, { headers: keyed(), json: family.draft() });
        assert.equal(forThem.status, 201, forThem.text);
        const elsewhere = family.draft({ unitId: world.other.me.seats[0].unitId });
        assert.equal((await family.call('createFamilyEvent', world.clerk, { headers: keyed(), json: elsewhere })).status, 422);
        const past = family.draft({ startsAt: new Date(Date.now() - 20 * day).toISOString() });
        assert.equal((await family.call('createFamilyEvent', world.clerk, { headers: keyed(), json: past })).status, 422);
      },
      getFamilyEvent: async () => {
        const { request } = await valid('getFamilyEvent');
        assert.equal((await contract.call('getFamilyEvent', { ...request, token: family.colleague.token })).json.account, account);
        assert.equal((await contract.call('getFamilyEvent', { ...request, token: world.other.token })).status, 404);
      },
      replaceFamilyEvent: async () => {
        const event = await family.announce({ layer: 'city' });
        const change = (person, json) => family.call('replaceFamilyEvent', person, { path: { id: event.id }, headers: { 'If-Match': event.etag, ...keyed() }, json });
        assert.equal((await change(world.other, family.draft({ layer: 'city' }))).status, 403);
        assert.equal((await change(world.clerk, family.draft({ personId: family.colleague.id }))).status, 422, 'the person stays');
        const { account: dropped, ...without } = family.draft({ layer: 'city', hall: '옮긴 곳' });
        const kept = await change(world.clerk, without);
        assert.deepEqual([kept.json.account, kept.json.hall], [dropped, '옮긴 곳'], 'an account that is not named stays');
      },
      deleteFamilyEvent: async () => {
        const event = await family.announce({ layer: 'city' });
        const remove = (person) => family.call('deleteFamilyEvent', person, { path: { id: event.id }, headers: { 'If-Match': event.etag, ...keyed() } });
        assert.equal((await remove(world.other)).status, 403);
        assert.equal((await remove(world.clerk)).status, 204);
        assert.equal((await family.call('getFamilyEvent', world.clerk, { path: { id: event.id } })).status, 404);
      },
      sendFamilyEventNote: async () => {
        const { id } = await family.announce({ layer: 'city' });
        assert.equal((await family.note(id, world.other, '멀리서 축하합니다.')).status, 200);
        assert.equal((await family.note(id, world.clerk)).status, 403, 'nobody congratulates themselves');
        const get = async (person) => (await family.call('getFamilyEvent', person, { path: { id } })).json;
        assert.deepEqual((await get(world.clerk)).notes.map((one) => one.text), ['멀리서 축하합니다.']);
        const theirs = await get(family.colleague);
        assert.deepEqual([theirs.notes, theirs.myNote], [undefined, undefined]);
        assert.equal((await get(world.other)).myNote, '멀리서 축하합니다.');
        const mirrored = (await family.seen(world.clerk)).find((one) => one.id === id);
        assert.equal(mirrored.notes.length, 1);
      },
    };
  },
};
