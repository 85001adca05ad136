// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Emails as they are read (RFC 8621 4.1, 4.2), imported (4.8) and parsed (4.9).
import assert from 'node:assert/strict';
import { message } from '../lib/person.mjs';

const boundary = 'edge-1';
const multipart = (parts) => `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;
const letter = () =>
  message({
    from: '=?UTF-8?B?6rmA7ZWY64qY?= <haneul@outside.example>',
    to: 'First <first@city.example>, second@city.example',
    subject: '=?UTF-8?B?7IS47LacIOyYiOyCsOyViA==?=',
    id: 'letter@outside.example',
    type: `multipart/mixed; boundary="${boundary}"`,
    headers: [
      'Cc: Third <third@city.example>',
      'Reply-To: reply@outside.example',
      'Sender: secretary@outside.example',
      'In-Reply-To: <before@outside.example>',
      'References: <start@outside.example> <before@outside.example>',
      'Disposition-Notification-To: Haneul <haneul@outside.example>',
      'List-Unsubscribe: <https://outside.example/leave>, <mailto:leave@outside.example>',
      'Importance: high',
      'X-Twice: one',
      'X-Twice: two',
    ],
    text: multipart([
      `Content-Type: multipart/alternative; boundary="edge-2"\r\n\r\n--edge-2\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('안녕하세요.\n예산안입니다.\n').toString('base64')}\r\n--edge-2\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hello <b>there</b></p>\r\n--edge-2--`,
      `Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*=UTF-8''%EC%98%88%EC%82%B0%EC%95%88.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('%PDF-1.4 nothing').toString('base64')}`,
      `Content-Type: image/png; name="dot.png"\r\nContent-ID: <dot@outside.example>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('\x89PNG').toString('base64')}`,
    ]),
  });

export function emails({ me, check }) {
  let kept;
  const read = async () => (kept ??= await me.put(letter(), { keywords: { $flagged: true }, receivedAt: '2026-11-20T03:04:05Z' }));

  check('Email/get: what a list shows', async () => {
    const { id, blobId, threadId } = await read();
    const email = await me.email(id, ['blobId', 'threadId', 'mailboxIds', 'keywords', 'size', 'receivedAt', 'sentAt', 'hasAttachment', 'from', 'to', 'subject', 'preview']);
    assert.deepEqual([email.blobId, email.threadId], [blobId, threadId]);
    assert.deepEqual(email.mailboxIds, { [me.box.inbox]: true });
    assert.deepEqual(email.keywords, { $flagged: true });
    assert.ok(email.size > 1000);
    assert.equal(email.receivedAt, '2026-11-20T03:04:05Z');
    assert.equal(Date.parse(email.sentAt), Date.parse('2026-11-22T09:00:00+09:00'));
    assert.match(email.sentAt, /\+09:00$/);
    assert.equal(email.hasAttachment, true);
    assert.deepEqual(email.from, [{ name: '김하늘', email: 'haneul@outside.example' }]);
    assert.deepEqual(email.to, [{ name: 'First', email: 'first@city.example' }, { name: null, email: 'second@city.example' }]);
    assert.equal(email.subject, '세출 예산안');
    assert.match(email.preview, /예산안입니다/);
    assert.ok(email.preview.length <= 256);
  });
  check('Email/get: what a reader shows', async () => {
    const email = await me.email((await read()).id, ['cc', 'bcc', 'replyTo', 'sender', 'messageId', 'inReplyTo', 'references']);
    assert.deepEqual(email.cc, [{ name: 'Third', email: 'third@city.example' }]);
    assert.equal(email.bcc, null);
    assert.equal(email.replyTo[0].email, 'reply@outside.example');
    assert.equal(email.sender[0].email, 'secretary@outside.example');
    assert.deepEqual(email.messageId, ['letter@outside.example']);
    assert.deepEqual(email.inReplyTo, ['before@outside.example']);
    assert.deepEqual(email.references, ['start@outside.example', 'before@outside.example']);
  });
  check('Email/get: bodies and parts', async () => {
    const email = await me.email((await read()).id, ['bodyStructure', 'textBody', 'htmlBody', 'attachments', 'bodyValues'], {
      fetchTextBodyValues: true,
      fetchHTMLBodyValues: true,
      bodyProperties: ['partId', 'blobId', 'size', 'name', 'type', 'charset', 'disposition', 'cid', 'subParts'],
    });
    assert.equal(email.bodyStructure.type, 'multipart/mixed');
    assert.deepEqual(email.bodyStructure.subParts.map(({ type }) => type), ['multipart/alternative', 'application/pdf', 'image/png']);
    // An inline picture between the parts belongs to both bodies (RFC 8621 4.1.4).
    const [text] = email.textBody;
    const [html] = email.htmlBody;
    assert.deepEqual([text.type, html.type], ['text/plain', 'text/html']);
    assert.equal(email.bodyValues[text.partId].value, '안녕하세요.\n예산안입니다.\n');
    assert.deepEqual([email.bodyValues[text.partId].isTruncated, email.bodyValues[text.partId].isEncodingProblem], [false, false]);
    assert.match(email.bodyValues[html.partId].value, /<b>there<\/b>/);
    const pdf = email.attachments.find(({ type }) => type === 'application/pdf');
    assert.deepEqual([pdf.name, pdf.disposition, pdf.size], ['예산안.pdf', 'attachment', 16]);
    const downloaded = await me.download(pdf.blobId);
    assert.equal(await downloaded.text(), '%PDF-1.4 nothing');
    const picture = email.bodyStructure.subParts[2];
    assert.deepEqual([picture.cid, picture.name, picture.disposition], ['dot@outside.example', 'dot.png', 'inline']);
  });
  check('Email/get: maxBodyValueBytes cuts between characters', async () => {
    const { id } = await read();
    const { bodyValues, textBody } = await me.email(id, ['bodyValues', 'textBody'], { fetchTextBodyValues: true, maxBodyValueBytes: 10 });
    const value = bodyValues[textBody[0].partId];
    assert.equal(value.isTruncated, true);
    assert.ok(Buffer.byteLength(value.value) <= 10);
    assert.ok('안녕하세요.'.startsWith(value.value), value.value);
  });
  check('Email/get: fetchAllBodyValues, and none without asking', async () => {
    const { id } = await read();
    assert.equal(Object.keys((await me.email(id, ['bodyValues'], { fetchAllBodyValues: true })).bodyValues).length, 2);
    assert.deepEqual((await me.email(id, ['bodyValues'])).bodyValues, {});
  });
  check('Email/get: header forms', async () => {
    const email = await me.email((await read()).id, [
      'header:Disposition-Notification-To:asAddresses', 'header:List-Unsubscribe:asURLs', 'header:Importance:asText', 'header:Importance',
      'header:X-Twice:asText:all', 'header:X-Twice:asText', 'header:References:asMessageIds', 'header:Date:asDate', 'header:Subject:asText', 'header:Subject:asRaw',
      'header:To:asGroupedAddresses', 'header:Nothing:asText', 'header:Nothing:asText:all',
    ]);
    assert.deepEqual(email['header:Disposition-Notification-To:asAddresses'], [{ name: 'Haneul', email: 'haneul@outside.example' }]);
    assert.deepEqual(email['header:List-Unsubscribe:asURLs'], ['https://outside.example/leave', 'mailto:leave@outside.example']);
    assert.equal(email['header:Importance:asText'], 'high');
    assert.equal(email['header:Importance'], ' high');
    assert.deepEqual(email['header:X-Twice:asText:all'], ['one', 'two']);
    assert.equal(email['header:X-Twice:asText'], 'two');
    assert.deepEqual(email['header:References:asMessageIds'], ['start@outside.example', 'before@outside.example']);
    assert.equal(Date.parse(email['header:Date:asDate']), Date.parse('2026-11-22T09:00:00+09:00'));
    assert.equal(email['header:Subject:asText'], '세출 예산안');
    assert.match(email['header:Subject:asRaw'], /=\?UTF-8\?B\?/);
    assert.equal(email['header:To:asGroupedAddresses'][0].addresses.length, 2);
    assert.equal(email['header:Nothing:asText'], null);
    assert.deepEqual(email['header:Nothing:asText:all'], []);
  });
  check('Email/get: headers, all of them as they are', async () => {
    const { headers } = await me.email((await read()).id, ['headers']);
    assert.deepEqual(headers.filter(({ name }) => name === 'X-Twice').map(({ value }) => value), [' one', ' two']);
  });
  check('Email/get: a form that the header cannot have is invalidArguments', async () => {
    const { id } = await read();
    assert.equal(await me.error('Email/get', { ids: [id], properties: ['header:Subject:asDate'] }), 'invalidArguments');
  });
  check('Email/get: without ids is refused or everything', async () => {
    const [[name, result]] = await me.calls(['Email/get', { ids: null, properties: ['id'] }]);
    assert.ok(name === 'Email/get' ? result.list.length > 0 : result.type === 'requestTooLarge');
  });
  check('Email/get: a Korean mail in ks_c_5601-1987', async () => {
    const raw = Buffer.concat([
      Buffer.from('From: =?ks_c_5601-1987?B?sei5zsH2?= <minji@outside.example>\r\nTo: staff@city.example\r\nSubject: =?ks_c_5601-1987?B?wPzA2sGkus4=?=\r\nDate: Sun, 22 Nov 2026 10:00:00 +0900\r\nMessage-ID: <euckr@outside.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset="ks_c_5601-1987"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'),
      Buffer.from([0xb9, 0xce, 0xbf, 0xf8, 0x0d, 0x0a]),
    ]);
    const { id } = await me.put(raw);
    const email = await me.email(id, ['subject', 'from', 'textBody', 'bodyValues'], { fetchTextBodyValues: true });
    assert.equal(email.subject, '전자정부');
    assert.equal(email.from[0].name, '김민지');
    assert.equal(email.bodyValues[email.textBody[0].partId].value.trim(), '민원');
  });
  check('Email/get: the preview of HTML has no tags', async () => {
    const { id } = await me.put(message({ type: 'text/html; charset=utf-8', text: '<style>p{color:red}</style><p>결재 <b>바랍니다</b></p>' }));
    const { preview } = await me.email(id, ['preview']);
    assert.match(preview, /결재 바랍니다/);
    assert.doesNotMatch(preview, /[<>{}]/);
  });

  check('Email/import: a mailbox, keywords and a time', async () => {
    const email = await me.put(message(), { into: me.box.archive, keywords: { $seen: true, gw_important: true }, receivedAt: '2020-01-02T03:04:05Z' });
    for (const name of ['id', 'blobId', 'threadId', 'size']) assert.ok(email[name], name);
    const back = await me.email(email.id, ['mailboxIds', 'keywords', 'receivedAt']);
    assert.deepEqual([back.mailboxIds, back.keywords, back.receivedAt], [{ [me.box.archive]: true }, { $seen: true, gw_important: true }, '2020-01-02T03:04:05Z']);
  });
  check('Email/import: the blob of a message is the message', async () => {
    const raw = message({ text: 'as it was\r\n' });
    const { blobId } = await me.put(raw);
    assert.deepEqual(Buffer.from(await (await me.download(blobId)).arrayBuffer()), raw);
  });
  check('Email/import: errors', async () => {
    const { blobId } = await me.upload(message(), 'message/rfc822');
    const { notCreated } = await me.ok('Email/import', {
      emails: {
        none: { blobId, mailboxIds: {} },
        unknown: { blobId, mailboxIds: { nothing: true } },
        lost: { blobId: 'Gnothing', mailboxIds: { [me.box.inbox]: true } },
      },
    });
    assert.equal(notCreated.none.type, 'invalidProperties');
    assert.equal(notCreated.unknown.type, 'invalidProperties');
    assert.ok(['blobNotFound', 'invalidProperties'].includes(notCreated.lost.type), notCreated.lost.type);
  });
  check('Email/import: ifInState', async () => {
    const { blobId } = await me.upload(message(), 'message/rfc822');
    assert.equal(await me.error('Email/import', { ifInState: 'nonsense', emails: { a: { blobId, mailboxIds: { [me.box.inbox]: true } } } }), 'stateMismatch');
  });
  check('Email/parse: a blob that is no email yet', async () => {
    const { blobId } = await me.upload(letter(), 'message/rfc822');
    const { parsed } = await me.ok('Email/parse', { blobIds: [blobId], properties: ['subject', 'from', 'attachments', 'bodyValues', 'textBody'], fetchTextBodyValues: true });
    assert.equal(parsed[blobId].subject, '세출 예산안');
    assert.match(Object.values(parsed[blobId].bodyValues)[0].value, /예산안/);
  });
  check('Email/parse: notFound', async () => {
    const { notFound } = await me.ok('Email/parse', { blobIds: ['Gnothing'] });
    assert.deepEqual(notFound, ['Gnothing']);
  });
}
