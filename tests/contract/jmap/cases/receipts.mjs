// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Read receipts (RFC 9007).
import assert from 'node:assert/strict';
import { eventually, message } from '../lib/person.mjs';

export function receipts({ me, other, check }) {
  const mdn = (forEmailId, more = {}) => ({ forEmailId, subject: '읽음 확인', textBody: '읽었습니다.', reportingUA: 'tests; one', disposition: { actionMode: 'manual-action', sendingMode: 'mdn-sent-manually', type: 'displayed' }, ...more });
  const asked = (text = 'please\r\n') => message({ from: `Other <${other.address}>`, to: me.address, subject: 'receipt?', text, headers: [`Disposition-Notification-To: ${other.address}`] });
  const send = (forEmailId, more = {}, rest = {}) => me.calls(['MDN/send', { identityId: me.identity.id, send: { k: mdn(forEmailId, more) }, ...rest }]);

  check('MDN/send: the receipt arrives, and the email is marked', async () => {
    // Sent by the other one, so that the receipt finds its submission.
    const subject = `receipt${process.pid}`;
    const draft = await other.draft({ subject, to: [{ name: null, email: me.address }], 'header:Disposition-Notification-To:asAddresses': [{ name: null, email: other.address }] });
    const { created } = await other.ok('EmailSubmission/set', { create: { s: { identityId: other.identity.id, emailId: draft } } });
    const [id] = await eventually(async () => {
      const { ids } = await me.ok('Email/query', { filter: { inMailbox: me.box.inbox, subject } });
      assert.equal(ids.length, 1);
      return ids;
    });
    const answers = await send(id, {}, { onSuccessUpdateEmail: { '#k': { 'keywords/$mdnsent': true } } });
    assert.deepEqual(answers.map(([name]) => name), ['MDN/send', 'Email/set']);
    assert.ok(answers[0][1].sent.k.finalRecipient.includes(me.address));
    assert.equal((await me.email(id, ['keywords'])).keywords.$mdnsent, true);
    const { list: [submission] } = await eventually(async () => {
      const got = await other.ok('EmailSubmission/get', { ids: [created.s.id] });
      assert.equal(got.list[0].mdnBlobIds.length, 1);
      return got;
    });
    assert.equal(submission.deliveryStatus[me.address].displayed, 'yes');
    const [blobId] = submission.mdnBlobIds;
    const { parsed } = await other.ok('MDN/parse', { blobIds: [blobId] });
    const receipt = parsed[blobId];
    assert.equal(receipt.forEmailId, draft);
    assert.deepEqual(receipt.disposition, { actionMode: 'manual-action', sendingMode: 'mdn-sent-manually', type: 'displayed' });
    assert.equal(receipt.subject, '읽음 확인');
    assert.match(receipt.textBody, /읽었습니다/);
    assert.match(receipt.finalRecipient, new RegExp(me.address));
    assert.match(receipt.reportingUA, /tests/);
  });
  check('MDN/send: a second one is mdnAlreadySent', async () => {
    const { id } = await me.put(asked(), { keywords: { $mdnsent: true } });
    const [[, { notSent }]] = await send(id);
    assert.equal(notSent.k.type, 'mdnAlreadySent');
  });
  check('MDN/send: errors', async () => {
    const plain = await me.put(message());
    assert.equal((await send('nothing'))[0][1].notSent.k.type, 'notFound');
    assert.equal((await send(plain.id))[0][1].notSent.k.type, 'noRecipients');
    const wanted = await me.put(asked());
    assert.equal((await send(wanted.id, { disposition: { actionMode: 'x', sendingMode: 'y', type: 'z' } }))[0][1].notSent.k.type, 'invalidProperties');
    assert.equal((await send(wanted.id, { originalMessageId: 'x@y' }))[0][1].notSent.k.type, 'invalidProperties');
    assert.equal((await send(wanted.id, { finalRecipient: 'rfc822; somebody.else@city.example' }))[0][1].notSent.k.type, 'forbidden');
    assert.equal(await me.error('MDN/send', { identityId: 'nothing', send: { k: mdn(wanted.id) } }), 'invalidArguments');
  });
  check('MDN/parse: what is none, and what is not there', async () => {
    const { blobId } = await me.upload(message(), 'message/rfc822');
    const { notParsable, notFound, parsed } = await me.ok('MDN/parse', { blobIds: [blobId, 'Gnothing'] });
    assert.deepEqual([notParsable, notFound, parsed], [[blobId], ['Gnothing'], null]);
  });
}
