// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Files: pieces, digests, and who may have what.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { key } from '../lib/world.mjs';

const keyed = () => ({ 'Idempotency-Key': key() });
export const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');

/** A PNG head of 3 by 2 pixels; no picture follows. */
export const picture = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from([0, 0, 0, 3, 0, 0, 0, 2]),
  Buffer.from('0806000000', 'hex'),
  crypto.randomBytes(40),
]);

export function draft(bytes, name = '현장 사진.png') {
  return { name, size: bytes.length, type: 'image/png', sha256: sha256(bytes) };
}

/** An upload that has begun. */
export async function begun(world, bytes, { person = world.clerk, name } = {}) {
  const answer = await world.contract.call('createUpload', { token: person.token, headers: keyed(), json: draft(bytes, name) });
  assert.equal(answer.status, 201, answer.text);
  return answer.json;
}

/** A file that has arrived. */
export async function stored(world, { bytes = Buffer.concat([picture, crypto.randomBytes(8)]), person = world.clerk, name } = {}) {
  const { id } = await begun(world, bytes, { person, name });
  const answer = await world.contract.call('appendUpload', { token: person.token, path: { id }, headers: { 'Upload-Offset': '0' }, body: bytes });
  assert.equal(answer.status, 200, answer.text);
  assert.equal(answer.json.complete, true);
  return { ...answer.json, bytes };
}

export const files = {
  recipes(world) {
    const token = () => world.clerk.token;
    const bytes = () => crypto.randomBytes(64);
    return {
      listUploads: async () => ({ token: token() }),
      createUpload: async () => ({ token: token(), headers: keyed(), json: draft(bytes()), other: { json: draft(bytes()) } }),
      getUpload: async () => ({ token: token(), path: { id: (await begun(world, bytes())).id } }),
      appendUpload: async () => {
        const all = bytes();
        return { token: token(), path: { id: (await begun(world, all)).id }, headers: { 'Upload-Offset': '0' }, body: all.subarray(0, 10) };
      },
      deleteUpload: async () => {
        const [one, another] = [await begun(world, bytes()), await begun(world, bytes())];
        return { token: token(), path: { id: one.id }, headers: keyed(), other: { path: { id: another.id } } };
      },
      getFile: async () => ({ token: token(), path: { id: (await stored(world)).id } }),
    };
  },

  anotherPerson(world, { contract, valid }) {
    const notFound = (id) => async () => {
      const { request } = await valid(id);
      assert.equal((await contract.call(id, { ...request, token: world.other.token })).status, 404);
    };
    return {
      listUploads: async () => {
        const { id } = await begun(world, crypto.randomBytes(64));
        const ids = async (person) => (await contract.call('listUploads', { token: person.token })).json.items.map((one) => one.id);
        assert.ok((await ids(world.clerk)).includes(id));
        assert.ok(!(await ids(world.other)).includes(id));
      },
      createUpload: async () => {
        // A name that hides what it is, and a program by its content.
        for (const name of ['보고서.exe', '보고서\u202Efdp.exe', 'a.EXE .', 'x.lnk']) {
          const answer = await contract.call('createUpload', { token: world.other.token, headers: keyed(), json: draft(picture, name) });
          assert.equal(answer.status, 422, name);
          assert.equal(answer.json.errors[0].code, 'forbidden-type');
        }
        const program = Buffer.from('7f454c4602010100', 'hex');
        const { id } = await begun(world, program, { person: world.other, name: '보고서.hwpx' });
        const answer = await contract.call('appendUpload', { token: world.other.token, path: { id }, headers: { 'Upload-Offset': '0' }, body: program });
        assert.equal(answer.status, 422);
        assert.match(answer.json.type, /forbidden-type$/);
      },
      getUpload: notFound('getUpload'),
      appendUpload: notFound('appendUpload'),
      deleteUpload: notFound('deleteUpload'),
      getFile: async () => {
        const file = await stored(world);
        const get = (person, headers = {}) => contract.call('getFile', { token: person.token, path: { id: file.id }, headers });
        assert.equal((await get(world.other)).status, 404);
        const mine = await get(world.clerk);
        assert.deepEqual(mine.body, file.bytes);
        assert.equal(mine.headers['x-content-type-options'], 'nosniff');
        assert.match(mine.headers['content-security-policy'], /sandbox/);
        const part = await get(world.clerk, { Range: 'bytes=3-6' });
        assert.equal(part.status, 206);
        assert.deepEqual(part.body, file.bytes.subarray(3, 7));
        assert.equal(part.headers['content-range'], `bytes 3-6/${file.bytes.length}`);
        assert.equal((await get(world.clerk, { Range: `bytes=${file.bytes.length}-` })).status, 416);
        assert.equal((await get(world.clerk, { Range: 'bytes=3-6', 'If-Range': '"other"' })).status, 200);
        assert.equal((await get(world.clerk, { Range: 'bytes=3-6', 'If-Range': mine.headers.etag })).status, 206);
      },
    };
  },
};
