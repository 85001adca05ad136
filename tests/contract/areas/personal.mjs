// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Rows for private notes and tasks: nobody but their owner gets to them, whatever they may do elsewhere.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { key } from '../lib/world.mjs';

const keyed = () => ({ 'Idempotency-Key': key() });
const noteDraft = (changes = {}) => ({ id: crypto.randomUUID(), title: '주간 회의', text: '비밀 안건', pinned: false, ...changes });
const taskDraft = (changes = {}) => ({ id: crypto.randomUUID(), title: '출장 여비 정산', note: '', done: false, position: 65536, ...changes });

const kinds = {
  Note: { draft: noteDraft, patch: { text: '고친 글' }, otherPatch: { text: '또 고친 글' } },
  Task: { draft: taskDraft, patch: { title: '고친 일' }, otherPatch: { title: '또 고친 일' } },
};

/** One operation of each of the two kinds: `make(name, kind)` gives its row. */
const forBoth = (verb, make) => Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [`${verb}Personal${name}`, make(name, kind)]));

export const personal = {
  recipes(world) {
    const clerk = () => world.clerk.token;
    const make = async (name, kind) => {
      const answer = await world.contract.call(`createPersonal${name}`, { token: clerk(), headers: keyed(), json: kind.draft() });
      assert.equal(answer.status, 201, answer.text);
      return { id: answer.json.id, etag: answer.headers.etag };
    };
    return {
      getPersonalChanges: async () => ({ token: clerk(), query: { limit: 5 } }),
      ...forBoth('create', (name, kind) => async () => ({ token: clerk(), headers: keyed(), json: kind.draft(), other: { json: kind.draft() } })),
      ...forBoth('get', (name, kind) => async () => ({ token: clerk(), path: { id: (await make(name, kind)).id } })),
      ...forBoth('update', (name, kind) => async () => {
        const { id, etag } = await make(name, kind);
        return { token: clerk(), path: { id }, headers: { 'If-Match': etag, ...keyed() }, json: kind.patch, other: { json: kind.otherPatch } };
      }),
      ...forBoth('delete', (name, kind) => async () => {
        const [one, another] = [await make(name, kind), await make(name, kind)];
        return { token: clerk(), path: { id: one.id }, headers: { 'If-Match': one.etag, ...keyed() }, other: { path: { id: another.id } } };
      }),
    };
  },

  anotherPerson(world, { contract, valid }) {
    const others = () => world.people.filter((one) => one !== world.clerk); // the administrator among them
    const everything = async (person) => {
      const all = { notes: [], tasks: [] };
      for (let since, more = true; more; ) {
        const { json } = await contract.call('getPersonalChanges', { token: person.token, query: { limit: 3, ...(since && { since }) } });
        all.notes.push(...json.notes.created);
        all.tasks.push(...json.tasks.created);
        [since, more] = [json.newState, json.hasMore];
        all.state = since;
      }
      return all;
    };
    return {
      getPersonalChanges: async () => {
        const draft = noteDraft();
        const theirs = await everything(world.other);
        await contract.call('createPersonalNote', { token: world.clerk.token, headers: keyed(), json: draft });
        assert.ok((await everything(world.clerk)).notes.some((one) => one.id === draft.id));
        for (const person of others()) assert.ok(!(await everything(person)).notes.some((one) => one.id === draft.id), person.login);
        // Nor does a delta say that something happened.
        const delta = (await contract.call('getPersonalChanges', { token: world.other.token, query: { since: theirs.state } })).json;
        assert.deepEqual([delta.notes.created, delta.notes.updated, delta.notes.destroyed], [[], [], []]);
      },
      ...forBoth('create', (name, kind) => async () => {
        // The same id under two people is two things.
        const draft = kind.draft();
        for (const person of [world.clerk, world.other]) {
          const answer = await contract.call(`createPersonal${name}`, { token: person.token, headers: keyed(), json: draft });
          assert.equal(answer.status, 201, answer.text);
        }
        const again = await contract.call(`createPersonal${name}`, { token: world.clerk.token, headers: keyed(), json: draft });
        assert.equal(again.status, 422);
      }),
      ...forBoth('get', (name) => async () => {
        const { request } = await valid(`getPersonal${name}`);
        for (const person of others())
          assert.equal((await contract.call(`getPersonal${name}`, { ...request, token: person.token })).status, 404, person.login);
      }),
      ...forBoth('update', (name) => async () => {
        const { request } = await valid(`updatePersonal${name}`);
        for (const person of others())
          assert.equal((await contract.call(`updatePersonal${name}`, { ...request, token: person.token, headers: { ...request.headers, ...keyed() } })).status, 404);
      }),
      ...forBoth('delete', (name) => async () => {
        const { request } = await valid(`deletePersonal${name}`);
        for (const person of others())
          assert.equal((await contract.call(`deletePersonal${name}`, { ...request, token: person.token, headers: { ...request.headers, ...keyed() } })).status, 404);
        assert.equal((await contract.call(`getPersonal${name}`, { token: world.clerk.token, path: request.path })).status, 200);
      }),
    };
  },
};
