// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Emails as they are written (RFC 8621 4.3, 4.6): flags, moves, drafts.
import assert from 'node:assert/strict';
import { message } from '../lib/person.mjs';

export function writing({ me, check }) {
  const notCreated = async (object) => {
    const { notCreated: errors } = await me.ok('Email/set', { create: { a: { mailboxIds: { [me.box.drafts]: true }, ...object } } });
    assert.ok(errors?.a, 'it was created');
    return errors.a;
  };
  const notUpdated = async (id, patch) => {
    const { notUpdated: errors } = await me.ok('Email/set', { update: { [id]: patch } });
    assert.ok(errors?.[id], 'it was updated');
    return errors[id];
  };

  check('Email/set: keywords by patch and as a whole', async () => {
    const { id } = await me.put(message());
    await me.ok('Email/set', { update: { [id]: { 'keywords/$seen': true, 'keywords/$flagged': true } } });
    assert.deepEqual((await me.email(id, ['keywords'])).keywords, { $seen: true, $flagged: true });
    await me.ok('Email/set', { update: { [id]: { 'keywords/$seen': null } } });
    assert.deepEqual((await me.email(id, ['keywords'])).keywords, { $flagged: true });
    await me.ok('Email/set', { update: { [id]: { keywords: { $answered: true, gw_important: true } } } });
    assert.deepEqual((await me.email(id, ['keywords'])).keywords, { $answered: true, gw_important: true });
  });
  check('Email/set: keywords of other standards', async () => {
    const { id } = await me.put(message());
    const keywords = { $forwarded: true, $mdnsent: true, $junk: true, $draft: true };
    await me.ok('Email/set', { update: { [id]: { keywords } } });
    assert.deepEqual((await me.email(id, ['keywords'])).keywords, keywords);
  });
  check('Email/set: keywords are lower case', async () => {
    const { id } = await me.put(message());
    await me.ok('Email/set', { update: { [id]: { 'keywords/$Seen': true } } });
    assert.deepEqual((await me.email(id, ['keywords'])).keywords, { $seen: true });
  });
  check('Email/set: a move keeps id and thread', async () => {
    const { id, threadId } = await me.put(message());
    await me.ok('Email/set', { update: { [id]: { [`mailboxIds/${me.box.inbox}`]: null, [`mailboxIds/${me.box.archive}`]: true } } });
    const moved = await me.email(id, ['mailboxIds', 'threadId']);
    assert.deepEqual([moved.mailboxIds, moved.threadId], [{ [me.box.archive]: true }, threadId]);
    await me.ok('Email/set', { update: { [id]: { mailboxIds: { [me.box.trash]: true, [me.box.junk]: true } } } });
    assert.deepEqual(Object.keys((await me.email(id, ['mailboxIds'])).mailboxIds).sort(), [me.box.trash, me.box.junk].sort());
  });
  check('Email/set: destroy', async () => {
    const { id } = await me.put(message());
    const { destroyed, notDestroyed } = await me.ok('Email/set', { destroy: [id, 'nothing'] });
    assert.deepEqual(destroyed, [id]);
    assert.equal(notDestroyed.nothing.type, 'notFound');
    assert.deepEqual((await me.ok('Email/get', { ids: [id] })).notFound, [id]);
  });
  check('Email/set: ifInState', async () => {
    const { id } = await me.put(message());
    assert.equal(await me.error('Email/set', { ifInState: 'nonsense', destroy: [id] }), 'stateMismatch');
    const { state } = await me.ok('Email/get', { ids: [] });
    const result = await me.ok('Email/set', { ifInState: state, update: { [id]: { 'keywords/$seen': true } } });
    assert.equal(result.oldState, state);
    assert.notEqual(result.newState, state);
  });
  check('Email/set: no mailbox at all is invalidProperties', async () => {
    const { id } = await me.put(message());
    assert.equal((await notUpdated(id, { mailboxIds: {} })).type, 'invalidProperties');
    assert.equal((await notUpdated(id, { [`mailboxIds/${me.box.inbox}`]: null })).type, 'invalidProperties');
  });
  check('Email/set: an unknown mailbox is invalidProperties', async () => {
    const { id } = await me.put(message());
    assert.equal((await notUpdated(id, { 'mailboxIds/nothing': true })).type, 'invalidProperties');
  });
  check('Email/set: what is written once cannot change', async () => {
    const { id } = await me.put(message());
    const error = await notUpdated(id, { subject: 'other' });
    assert.equal(error.type, 'invalidProperties');
    assert.ok(error.properties.includes('subject'));
  });
  check('Email/set: a patch into nothing is invalidPatch', async () => {
    const { id } = await me.put(message());
    assert.ok(['invalidPatch', 'invalidProperties'].includes((await notUpdated(id, { 'keywords/$seen/deep': true })).type));
  });
  check('Email/set: a patch of a whole and its part is invalidPatch', async () => {
    const { id } = await me.put(message());
    assert.equal((await notUpdated(id, { keywords: {}, 'keywords/$seen': true })).type, 'invalidPatch');
  });
  check('Email/set: update of what is not there is notFound', async () => assert.equal((await notUpdated('nothing', { 'keywords/$seen': true })).type, 'notFound'));

  check('Email/set: a draft with everything', async () => {
    const attachment = await me.upload(Buffer.from('hello'), 'text/plain');
    const picture = await me.upload(Buffer.from('\x89PNG'), 'image/png');
    const id = await me.draft({
      to: [{ name: '김하늘', email: 'first@city.example' }],
      cc: [{ name: null, email: 'second@city.example' }],
      bcc: [{ name: null, email: 'hidden@city.example' }],
      replyTo: [{ name: null, email: me.address }],
      subject: '긴 제목이라도 접혀서 갑니다: 2026년 제2회 추가경정예산안 검토 의견 회신 요청',
      messageId: ['draft-1@city.example'],
      inReplyTo: ['before@city.example'],
      references: ['before@city.example'],
      'header:Importance:asText': 'high',
      'header:X-Gw-Kind:asText': '한글 값',
      bodyStructure: undefined,
      textBody: [{ partId: 't', type: 'text/plain' }],
      htmlBody: [{ partId: 'h', type: 'text/html' }],
      bodyValues: { t: { value: '본문\n' }, h: { value: '<p>본문</p>' } },
      attachments: [
        { blobId: attachment.blobId, type: 'text/plain', name: '예산 내역.txt', disposition: 'attachment' },
        { blobId: picture.blobId, type: 'image/png', cid: 'pic', disposition: 'inline' },
      ],
    });
    const email = await me.email(id, ['to', 'cc', 'bcc', 'subject', 'messageId', 'inReplyTo', 'references', 'attachments', 'bodyValues', 'textBody', 'htmlBody', 'header:Importance:asText', 'header:X-Gw-Kind:asText', 'keywords', 'sentAt', 'hasAttachment'], { fetchAllBodyValues: true });
    assert.equal(email.to[0].name, '김하늘');
    assert.equal(email.bcc[0].email, 'hidden@city.example');
    assert.match(email.subject, /^긴 제목이라도 .* 회신 요청$/);
    assert.deepEqual(email.messageId, ['draft-1@city.example']);
    assert.deepEqual(email.references, ['before@city.example']);
    assert.equal(email['header:Importance:asText'], 'high');
    assert.equal(email['header:X-Gw-Kind:asText'], '한글 값');
    assert.equal(email.bodyValues[email.textBody[0].partId].value, '본문\n');
    assert.equal(email.bodyValues[email.htmlBody[0].partId].value, '<p>본문</p>');
    assert.ok(email.attachments.some(({ name, size }) => name === '예산 내역.txt' && size === 5));
    assert.ok(email.attachments.some(({ cid }) => cid === 'pic'));
    assert.equal(email.keywords.$draft, true);
    assert.ok(email.sentAt);
  });
  check('Email/set: the server makes Message-ID and Date', async () => {
    const { messageId, sentAt } = await me.email(await me.draft(), ['messageId', 'sentAt']);
    assert.equal(messageId.length, 1);
    assert.ok(Math.abs(Date.parse(sentAt) - Date.now()) < 120_000);
  });
  check('Email/set: the answer to a creation', async () => {
    const { created } = await me.ok('Email/set', { create: { a: { mailboxIds: { [me.box.drafts]: true }, subject: 'x', bodyStructure: { partId: '1', type: 'text/plain' }, bodyValues: { 1: { value: 'x' } } } } });
    for (const name of ['id', 'blobId', 'threadId', 'size']) assert.ok(created.a[name], name);
  });
  check('Email/set: a blob that is not there is blobNotFound', async () => {
    const error = await notCreated({ attachments: [{ blobId: 'Gnothing', type: 'text/plain', disposition: 'attachment' }], textBody: [{ partId: '1', type: 'text/plain' }], bodyValues: { 1: { value: 'x' } } });
    assert.equal(error.type, 'blobNotFound');
    assert.deepEqual(error.notFound, ['Gnothing']);
  });
  for (const [what, object] of Object.entries({
    'bodyStructure with textBody': { bodyStructure: { partId: '1', type: 'text/plain' }, textBody: [{ partId: '1', type: 'text/plain' }], bodyValues: { 1: { value: 'x' } } },
    'a partId without value': { textBody: [{ partId: '9', type: 'text/plain' }], bodyValues: {} },
    'a header in two ways': { subject: 'x', 'header:Subject:asText': 'y' },
    'a header of the email on the outermost part': { subject: 'x', bodyStructure: { partId: '1', type: 'text/plain', 'header:Subject:asText': 'y' }, bodyValues: { 1: { value: 'x' } } },
    'a header of a part in two forms': { bodyStructure: { partId: '1', type: 'text/plain', 'header:X-A:asText': 'a', 'header:x-a': ' b' }, bodyValues: { 1: { value: 'x' } } },
    'a Content- header at the top': { 'header:Content-Type:asText': 'text/plain' },
    'what the server sets': { size: 5 },
    'an unknown property': { colour: 'red' },
    'an address that is none': { to: 'someone' },
  }))
    check(`Email/set: ${what} is invalidProperties`, async () => assert.equal((await notCreated(object)).type, 'invalidProperties'));
  check('Email/set: without a mailbox is invalidProperties', async () => {
    const { notCreated: errors } = await me.ok('Email/set', { create: { a: { subject: 'x' } } });
    assert.equal(errors.a.type, 'invalidProperties');
  });
  check('Email/set: one fault does not stop the others', async () => {
    const good = await me.put(message());
    const { created, notCreated: errors, updated } = await me.ok('Email/set', {
      create: { bad: { mailboxIds: { nothing: true } }, good: { mailboxIds: { [me.box.drafts]: true }, subject: 'good' } },
      update: { [good.id]: { 'keywords/$seen': true } },
    });
    assert.ok(created.good && errors.bad && good.id in updated);
  });

  check('Email/changes: created, updated, destroyed', async () => {
    const { state } = await me.ok('Email/get', { ids: [] });
    const { id } = await me.put(message());
    const born = await me.ok('Email/changes', { sinceState: state });
    assert.ok(born.created.includes(id));
    await me.ok('Email/set', { update: { [id]: { 'keywords/$seen': true } } });
    const changed = await me.ok('Email/changes', { sinceState: born.newState });
    assert.deepEqual([changed.created, changed.updated, changed.destroyed, changed.hasMoreChanges], [[], [id], [], false]);
    await me.ok('Email/set', { destroy: [id] });
    assert.deepEqual((await me.ok('Email/changes', { sinceState: changed.newState })).destroyed, [id]);
  });
  check('Email/changes: page by page', async () => {
    const { state } = await me.ok('Email/get', { ids: [] });
    const ids = [];
    for (let i = 0; i < 5; i += 1) ids.push((await me.put(message())).id);
    const seen = [];
    for (let since = state, more = true, rounds = 0; more; rounds += 1) {
      assert.ok(rounds < 20);
      const page = await me.ok('Email/changes', { sinceState: since, maxChanges: 2 });
      assert.ok(page.created.length + page.updated.length + page.destroyed.length <= 2);
      seen.push(...page.created);
      [since, more] = [page.newState, page.hasMoreChanges];
    }
    assert.deepEqual([...new Set(seen)].sort(), [...ids].sort());
  });
  check('Email/changes: a state of nobody is cannotCalculateChanges', async () => assert.equal(await me.error('Email/changes', { sinceState: 'nonsense' }), 'cannotCalculateChanges'));
  check('Email/changes: a state of the future is cannotCalculateChanges', async () => assert.equal(await me.error('Email/changes', { sinceState: '999999999' }), 'cannotCalculateChanges'));
  check('Email/changes: an upload is no change', async () => {
    const { state } = await me.ok('Email/get', { ids: [] });
    await me.upload(Buffer.from('just a blob'));
    assert.equal((await me.ok('Email/get', { ids: [] })).state, state);
  });
}
