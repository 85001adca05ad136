// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Rows for the reminder of a notice that must be read: only those who have not read it are reminded, and not all the time.
import assert from 'node:assert/strict';
import { problem } from '../lib/openapi.mjs';
import { key } from '../lib/world.mjs';

const keyed = () => ({ 'Idempotency-Key': key() });

export const reminders = {
  recipes(world) {
    return {
      remindNoticeReaders: async () => {
        const [notice, another] = [await world.notice(), await world.notice()];
        return { token: world.publisher.token, path: { id: notice.id }, headers: keyed(), other: { path: { id: another.id } } };
      },
    };
  },

  anotherPerson(world, { contract }) {
    const remind = (person, id) => contract.call('remindNoticeReaders', { token: person.token, path: { id }, headers: keyed() });
    return {
      remindNoticeReaders: async () => {
        const { id } = await world.notice({ layer: 'city' });
        const acknowledged = await contract.call('acknowledgeNotice', { token: world.other.token, path: { id }, headers: keyed() });
        assert.equal(acknowledged.status, 200);
        assert.equal((await remind(world.other, id)).status, 403);
        const before = (await contract.call('listNoticeReaders', { token: world.publisher.token, path: { id }, query: { limit: 1 } })).json;
        const answer = await remind(world.publisher, id);
        assert.deepEqual([answer.status, answer.json.people], [201, before.missing]);
        const seen = async (person) => (await contract.call('getNotice', { token: person.token, path: { id } })).json;
        assert.equal((await seen(world.other)).remindedAt, undefined, 'who has read it is left in peace');
        assert.equal((await seen(world.clerk)).remindedAt, answer.json.at);
        const soon = await remind(world.publisher, id);
        assert.equal(soon.status, 429);
        assert.equal(problem(soon), 'rate-limited');
        assert.ok(Number(soon.headers['retry-after']) > 3000);
        const optional = await world.notice({ mustRead: false });
        assert.equal((await remind(world.publisher, optional.id)).status, 422);
        // The counts of the units are those of the whole.
        const sum = before.units.reduce((all, one) => [all[0] + one.acknowledged, all[1] + one.missing], [0, 0]);
        assert.deepEqual(sum, [before.acknowledged, before.missing]);
      },
    };
  },
};
