// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Linked systems. The area brings a system of its own: a file put into the directory of the running server.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { problem } from '../lib/openapi.mjs';
import { key } from '../lib/world.mjs';

const id = 'contract-test';
const secret = 'a-secret-of-the-contract-tests';
const basic = (name = id, password = secret) => ({ authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` });

/** Entitled: who may read the metrics, and nobody else. */
const file = `id: ${id}
name: { ko: 계약 시험, en: Contract test }
description: { ko: 시험용입니다., en: For tests. }
category: information
link: https://${id}.city.example/enter
hand-over: { kind: ticket }
secret-file: secrets/${id}
roles:
  operator: { ko: 운영, en: Operator }
  reader: { ko: 조회, en: Reader }
rights:
  - capability: metrics.read
    role: operator
granted-role: reader
not-entitled: { ko: 전산 관리자만 쓸 수 있습니다., en: For IT administrators. }
`;

let ready;

/** Waits until the server has read the file. */
async function system(world) {
  ready ??= (async () => {
    const directory = path.join(world.backend.data, 'systems');
    mkdirSync(path.join(directory, 'secrets'), { recursive: true });
    writeFileSync(path.join(directory, 'secrets', id), secret, { mode: 0o600 });
    writeFileSync(path.join(directory, `${id}.yaml`), file);
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await world.contract.call('getSystem', { token: world.clerk.token, path: { id } });
      if (answer.status === 200) return;
      await pause(100);
    }
    assert.fail('the server did not read the new file');
  })();
  return ready;
}

/** The head of the clerk's division: decides what the clerk asks for. */
const granter = (world) =>
  world.people.find((one) => one.me.capabilities.includes('systems.grant') && one.me.seats[0].agencyId === world.clerk.me.seats[0].agencyId);

async function launch(world) {
  await system(world);
  const answer = await world.contract.call('launchSystem', { token: world.operator.token, path: { id }, json: {} });
  assert.equal(answer.status, 200, answer.text);
  return new URL(answer.json.url).searchParams.get('ticket');
}

/** A new file each time, for a seat asks for a system once. */
let systems = 0;
async function another(world) {
  await system(world);
  systems += 1;
  const name = `${id}-${systems}`;
  const directory = path.join(world.backend.data, 'systems');
  writeFileSync(path.join(directory, `${name}.yaml`), file.replace(`id: ${id}`, `id: ${name}`));
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await world.contract.call('getSystem', { token: world.clerk.token, path: { id: name } })).status === 200) return name;
    await pause(100);
  }
  return assert.fail('the server did not read the new file');
}

async function requested(world) {
  const answer = await world.contract.call('requestAccess', {
    token: world.clerk.token,
    path: { id: await another(world) },
    headers: { 'Idempotency-Key': key() },
    json: { reason: '업무에 필요합니다.' },
  });
  assert.equal(answer.status, 201, answer.text);
  return answer.json;
}

export function recipes(world) {
  return {
    getSystemChanges: async () => ({ token: world.clerk.token, query: { limit: 50 } }),
    getSystem: async () => {
      await system(world);
      return { token: world.clerk.token, path: { id } };
    },
    launchSystem: async () => {
      await system(world);
      return { token: world.operator.token, path: { id }, json: { target: '/reports/1' } };
    },
    redeemLaunch: async () => ({ headers: basic(), json: { ticket: await launch(world) } }),
    requestAccess: async () => ({
      token: world.clerk.token,
      path: { id: await another(world) },
      headers: { 'Idempotency-Key': key() },
      json: { reason: '업무에 필요합니다.' },
      other: { json: { reason: '다른 이유입니다.' } },
    }),
    listAccessRequests: async () => ({ token: world.clerk.token, query: { box: 'mine', limit: 10 } }),
    getAccessRequest: async () => ({ token: world.clerk.token, path: { id: (await requested(world)).id } }),
    decideAccessRequest: async () => ({
      token: granter(world).token,
      path: { id: (await requested(world)).id },
      headers: { 'Idempotency-Key': key() },
      json: { grant: true },
      other: { json: { grant: false, answer: '필요하지 않습니다.' } },
    }),
  };
}

export function anotherPerson(world, { contract }) {
  return {
    getSystemChanges: async () => {
      await system(world);
      const seen = async (person) => {
        for (let since, more = true; more; ) {
          const { json } = await contract.call('getSystemChanges', { token: person.token, query: since ? { since, limit: 50 } : { limit: 50 } });
          const found = json.created.find((one) => one.id === id);
          if (found) return found;
          [since, more] = [json.newState, json.hasMore];
        }
        return assert.fail('it is not in the catalogue');
      };
      const theirs = await seen(world.other);
      assert.ok(theirs.access.every((one) => world.other.me.seats.some((seat) => seat.id === one.seatId)));
      assert.ok(theirs.access.every((one) => !one.entitled && one.reason.ko && one.requestable));
      assert.ok((await seen(world.operator)).access.some((one) => one.entitled && one.role.en === 'Operator'));
    },
    getSystem: async () => {
      await system(world);
      await launch(world);
      const theirs = (await contract.call('getSystem', { token: world.other.token, path: { id } })).json;
      assert.equal(theirs.uses, 0);
      assert.ok((await contract.call('getSystem', { token: world.operator.token, path: { id } })).json.uses > 0);
    },
    launchSystem: async () => {
      await system(world);
      for (const person of [world.other, world.clerk]) {
        const answer = await contract.call('launchSystem', { token: person.token, path: { id }, json: {} });
        assert.equal(answer.status, 403);
        assert.equal(problem(answer), 'not-entitled');
        assert.match(answer.json.detail, /전산 관리자/);
      }
    },
    redeemLaunch: async () => {
      const ticket = await launch(world);
      for (const headers of [{}, basic('nobody'), basic(id, 'wrong-secret-0123456789'), { authorization: `Bearer ${world.operator.token}` }]) {
        const answer = await contract.call('redeemLaunch', { headers, json: { ticket } });
        assert.equal(answer.status, 401);
        assert.equal(problem(answer), 'unauthenticated');
      }
      const arrival = await contract.call('redeemLaunch', { headers: basic(), json: { ticket } });
      assert.equal(arrival.json.personId, world.operator.id);
      assert.equal(arrival.json.role, 'operator');
      const again = await contract.call('redeemLaunch', { headers: basic(), json: { ticket } });
      assert.equal(again.status, 400);
      assert.equal(problem(again), 'ticket-invalid');
    },
    requestAccess: async () => {
      await system(world);
      const answer = await contract.call('requestAccess', {
        token: world.operator.token,
        path: { id },
        headers: { 'Idempotency-Key': key() },
        json: { reason: '이미 있습니다.' },
      });
      assert.equal(answer.status, 409);
      assert.equal(problem(answer), 'already-entitled');
    },
    listAccessRequests: async () => {
      const { id: mine } = await requested(world);
      const theirs = (await contract.call('listAccessRequests', { token: world.other.token })).json.items;
      assert.ok(!theirs.some((one) => one.id === mine));
      const refused = await contract.call('listAccessRequests', { token: world.other.token, query: { box: 'deciding' } });
      assert.equal(refused.status, 403);
    },
    getAccessRequest: async () => {
      const { id: mine } = await requested(world);
      assert.equal((await contract.call('getAccessRequest', { token: world.other.token, path: { id: mine } })).status, 404);
      assert.equal((await contract.call('getAccessRequest', { token: granter(world).token, path: { id: mine } })).status, 200);
    },
    decideAccessRequest: async () => {
      const { id: mine } = await requested(world);
      const decide = (person) => contract.call('decideAccessRequest', { token: person.token, path: { id: mine }, headers: { 'Idempotency-Key': key() }, json: { grant: true } });
      assert.equal((await decide(world.other)).status, 404);
      assert.equal((await decide(world.clerk)).status, 403);
      assert.equal((await decide(granter(world))).status, 200);
      const second = await decide(granter(world));
      assert.equal(second.status, 409);
      assert.equal(problem(second), 'already-decided');
    },
  };
}
