// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Upload and download (RFC 8620 6), and the blob methods (RFC 9404).
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { message } from '../lib/person.mjs';

export function blobs({ me, other, check }) {
  check('upload: the answer', async () => {
    const result = await me.upload(Buffer.from('hello'), 'text/plain');
    assert.deepEqual([result.accountId, result.type, result.size], [me.account, 'text/plain', 5]);
    assert.match(result.blobId, /^[A-Za-z0-9_-]{1,255}$/);
  });
  check('download: what was uploaded', async () => {
    const bytes = crypto.randomBytes(100_000);
    const { blobId } = await me.upload(bytes);
    const response = await me.download(blobId, { type: 'image/png' });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'image/png');
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), bytes);
  });
  check('upload and download of 24 MiB', async () => {
    const bytes = crypto.randomBytes(24 * 1024 * 1024);
    const { blobId, size } = await me.upload(bytes);
    assert.equal(size, bytes.length);
    const back = Buffer.from(await (await me.download(blobId)).arrayBuffer());
    assert.ok(bytes.equals(back));
  });
  check('upload: nothing at all is a blob too', async () => assert.equal((await me.upload(Buffer.alloc(0))).size, 0));
  check('upload: more than maxSizeUpload is refused with the limit', async () => {
    const response = await fetch(me.url('uploadUrl'), { method: 'POST', headers: { ...me.headers, 'content-type': 'application/octet-stream' }, body: Buffer.alloc(me.limits.maxSizeUpload + 1) });
    assert.equal(response.status, 413);
    const problem = await response.json();
    assert.deepEqual([problem.type, problem.limit], ['urn:ietf:params:jmap:error:limit', 'maxSizeUpload']);
  });
  check('upload: another account is 404', async () => {
    const response = await fetch(me.url('uploadUrl', { accountId: other.account }), { method: 'POST', headers: me.headers, body: 'x' });
    assert.equal(response.status, 404);
  });
  check('download: is an attachment under its name', async () => {
    const { blobId } = await me.upload(Buffer.from('x'));
    const value = (await me.download(blobId, { name: '예산 "내역".txt' })).headers.get('content-disposition');
    assert.match(value, /^attachment/);
    assert.match(value, /filename\*=UTF-8''%EC%98%88%EC%82%B0%20%22%EB%82%B4%EC%97%AD%22\.txt/i);
  });
  for (const name of ['2026/11.pdf', 'a\\b.txt', '..', 'line\nbreak', '100%.txt', ''])
    check(`download: under the name ${JSON.stringify(name)}`, async () => {
      const { blobId } = await me.upload(Buffer.from('named'));
      const response = await me.download(blobId, { name });
      assert.equal(response.status, 200);
      assert.equal(await response.text(), 'named');
    });
  check('download: nothing in it can run', async () => {
    const { blobId } = await me.upload(Buffer.from('<script>alert(1)</script>'), 'text/html');
    const { headers } = await me.download(blobId, { type: 'text/html' });
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy'), /sandbox/);
    assert.match(headers.get('content-security-policy'), /default-src 'none'/);
  });
  check('download: may be kept for ever, by this person only', async () => {
    const { blobId } = await me.upload(Buffer.from('x'));
    const { headers } = await me.download(blobId);
    assert.match(headers.get('cache-control'), /private/);
    assert.match(headers.get('cache-control'), /immutable/);
    assert.equal((await me.download(blobId, { headers: { 'if-none-match': headers.get('etag') } })).status, 304);
  });
  for (const [range, status, text] of [['bytes=2-4', 206, '234'], ['bytes=5-', 206, '56789'], ['bytes=-3', 206, '789'], ['bytes=8-100', 206, '89'], ['bytes=10-', 416, undefined]])
    check(`download: Range ${range}`, async () => {
      const { blobId } = await me.upload(Buffer.from('0123456789'));
      const response = await me.download(blobId, { headers: { range } });
      assert.equal(response.status, status);
      if (text === undefined) return assert.equal(response.headers.get('content-range'), 'bytes */10');
      assert.match(response.headers.get('content-range'), /^bytes \d+-\d+\/10$/);
      assert.equal(await response.text(), text);
    });
  check('download: If-Range of another version gives everything', async () => {
    const { blobId } = await me.upload(Buffer.from('0123456789'));
    assert.equal((await me.download(blobId, { headers: { range: 'bytes=2-4', 'if-range': '"other"' } })).status, 200);
  });
  check('download: a blob of nobody is 404', async () => assert.equal((await me.download('Gnothing')).status, 404));
  check('download: a blob of another account is 404', async () => {
    const { blobId } = await other.upload(Buffer.from(`secret ${Math.random()}`));
    assert.equal((await me.download(blobId)).status, 404);
    assert.equal((await fetch(me.url('downloadUrl', { accountId: other.account, blobId, name: 'x', type: 'text/plain' }), { headers: me.headers })).status, 404);
  });
  check('download: a message of another account is 404', async () => {
    const { blobId } = await other.put(message({ text: `secret ${Math.random()}\r\n` }));
    assert.equal((await me.download(blobId)).status, 404);
  });
  check('blobs: the upload of another account cannot be used', async () => {
    const { blobId } = await other.upload(message({ text: `secret ${Math.random()}\r\n` }), 'message/rfc822');
    const { notCreated } = await me.ok('Email/import', { emails: { a: { blobId, mailboxIds: { [me.box.inbox]: true } } } });
    assert.ok(['blobNotFound', 'invalidProperties'].includes(notCreated.a.type));
  });

  check('Blob/copy: into the other lane', async () => {
    const [citizen] = Object.keys(me.session.accounts).filter((id) => id !== me.account);
    assert.ok(citizen);
    const { blobId } = await me.upload(Buffer.from('across'), 'text/plain');
    const { copied, notCopied } = await me.ok('Blob/copy', { fromAccountId: me.account, accountId: citizen, blobIds: [blobId, 'Gnothing'] });
    assert.equal(notCopied.Gnothing.type, 'notFound');
    const response = await fetch(me.url('downloadUrl', { accountId: citizen, blobId: copied[blobId], name: 'x', type: 'text/plain' }), { headers: me.headers });
    assert.equal(await response.text(), 'across');
    assert.equal(await me.error('Blob/copy', { fromAccountId: other.account, blobIds: [blobId] }), 'fromAccountNotFound');
  });
  check('Blob/upload: pieces become one', async () => {
    const [first, second] = [await me.upload(Buffer.from('hello ')), await me.upload(Buffer.from('0123456789'))];
    const { created } = await me.ok('Blob/upload', {
      create: {
        a: { data: [{ blobId: first.blobId }, { 'data:asText': '결재 ' }, { 'data:asBase64': Buffer.from('!').toString('base64') }, { blobId: second.blobId, offset: 2, length: 3 }], type: 'text/plain' },
        b: { data: [{ blobId: '#a' }, { 'data:asText': '.' }] },
      },
    });
    assert.equal(await (await me.download(created.a.id)).text(), 'hello 결재 !234');
    assert.equal(created.a.type, 'text/plain');
    assert.equal(created.a.size, Buffer.byteLength('hello 결재 !234'));
    assert.equal(await (await me.download(created.b.id)).text(), 'hello 결재 !234.');
  });
  check('Blob/upload: joined pieces can be attached', async () => {
    const piece = await me.upload(Buffer.from('abc'));
    const [, [, set]] = await me.calls(
      ['Blob/upload', { create: { whole: { data: [{ blobId: piece.blobId }, { blobId: piece.blobId }] } } }],
      ['Email/set', { create: { a: { mailboxIds: { [me.box.drafts]: true }, attachments: [{ blobId: '#whole', type: 'text/plain', name: 'a.txt', disposition: 'attachment' }] } } }],
    );
    const { attachments } = await me.email(set.created.a.id, ['attachments']);
    assert.equal(attachments[0].size, 6);
  });
  check('Blob/upload: errors', async () => {
    const { blobId } = await me.upload(Buffer.from('0123456789'));
    const { notCreated } = await me.ok('Blob/upload', {
      create: {
        lost: { data: [{ blobId: 'Gnothing' }] },
        beyond: { data: [{ blobId, offset: 5, length: 9 }] },
        both: { data: [{ blobId, 'data:asText': 'x' }] },
        garbage: { data: [{ 'data:asBase64': '***' }] },
        none: {},
      },
    });
    assert.equal(notCreated.lost.type, 'blobNotFound');
    for (const name of ['beyond', 'both', 'garbage', 'none']) assert.equal(notCreated[name].type, 'invalidProperties', name);
  });
  check('Blob/get: text, Base64, digests, parts', async () => {
    const { blobId } = await me.upload(Buffer.from('The quick brown fox'));
    const plain = await me.ok('Blob/get', { ids: [blobId, 'Gnothing'] });
    assert.deepEqual(plain.list, [{ id: blobId, 'data:asText': 'The quick brown fox', size: 19 }]);
    assert.deepEqual(plain.notFound, ['Gnothing']);
    const { list: [part] } = await me.ok('Blob/get', { ids: [blobId], properties: ['data:asText', 'data:asBase64', 'digest:sha', 'digest:sha-256', 'size'], offset: 4, length: 5 });
    assert.deepEqual([part['data:asText'], part['data:asBase64'], part.size], ['quick', Buffer.from('quick').toString('base64'), 19]);
    assert.equal(part['digest:sha'], crypto.createHash('sha1').update('quick').digest('base64'));
    assert.equal(part['digest:sha-256'], crypto.createHash('sha256').update('quick').digest('base64'));
  });
  check('Blob/get: bytes that are no text, and more than there is', async () => {
    const { blobId } = await me.upload(Buffer.from([0xff, 0xfe, 0x00]));
    const { list: [binary] } = await me.ok('Blob/get', { ids: [blobId] });
    assert.deepEqual([binary['data:asBase64'], binary.isEncodingProblem], ['//4A', true]);
    const { list: [beyond] } = await me.ok('Blob/get', { ids: [blobId], properties: ['data:asBase64'], offset: 1, length: 50 });
    assert.deepEqual([beyond['data:asBase64'], beyond.isTruncated], ['/gA=', true]);
  });
  check('Blob/lookup', async () => {
    const email = await me.put(message());
    const { list } = await me.ok('Blob/lookup', { ids: [email.blobId], typeNames: ['Email', 'Thread', 'Mailbox'] });
    assert.deepEqual(list[0].matchedIds, { Email: [email.id], Thread: [email.threadId], Mailbox: [me.box.inbox] });
    assert.equal(await me.error('Blob/lookup', { ids: [email.blobId], typeNames: ['Cat'] }), 'unknownDataType');
  });
}
