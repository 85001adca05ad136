// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Sending (RFC 8621 7): delivery inside, sending later, what is refused, and that nothing goes twice.
import assert from 'node:assert/strict';
import { eventually, message } from '../lib/person.mjs';

export function submissions({ me, other, third, server, check }) {
  const to = (...people) => people.map((person) => ({ name: null, email: person.address }));
  const submit = async (emailId, more = {}, rest = {}) => me.ok('EmailSubmission/set', { create: { s: { identityId: me.identity.id, emailId, ...more } }, ...rest });
  const refusal = async (emailId, more) => {
    const { notCreated } = await submit(emailId, more);
    assert.ok(notCreated?.s, 'it was sent');
    return notCreated.s;
  };
  const arrived = async (person, subject) => (await person.ok('Email/query', { filter: { inMailbox: person.box.inbox, subject } })).ids;
  const envelope = (parameters, ...people) => ({ mailFrom: { email: me.address, parameters }, rcptTo: people.map(({ address }) => ({ email: address, parameters: null })) });
  let number = 0;
  const word = () => `제목${process.pid}x${(number += 1)}`;

  check('EmailSubmission/set: it arrives, moves to Sent and is no draft any more', async () => {
    const subject = word();
    const emailId = await me.draft({ subject, to: to(other), bcc: to(third) });
    const answers = await me.calls(['EmailSubmission/set', {
      create: { s: { identityId: me.identity.id, emailId } },
      onSuccessUpdateEmail: { '#s': { [`mailboxIds/${me.box.drafts}`]: null, [`mailboxIds/${me.box.sent}`]: true, 'keywords/$draft': null } },
    }]);
    assert.deepEqual(answers.map(([name, , id]) => [name, id]), [['EmailSubmission/set', '0'], ['Email/set', '0']]);
    const made = answers[0][1].created.s;
    assert.ok(made.id && made.sendAt && made.undoStatus);
    const sent = await me.email(emailId, ['mailboxIds', 'keywords', 'bcc']);
    assert.deepEqual([sent.mailboxIds, sent.keywords], [{ [me.box.sent]: true }, {}]);
    assert.equal(sent.bcc[0].email, third.address, 'the sender still sees whom they wrote to');
    for (const person of [other, third])
      await eventually(async () => {
        const ids = await arrived(person, subject);
        assert.equal(ids.length, 1, person.address);
        const email = await person.email(ids[0], ['from', 'to', 'keywords']);
        assert.equal(email.from[0].email, me.address);
        assert.ok(!email.keywords.$seen && !email.keywords.$draft);
      });
  });
  check('EmailSubmission/set: Bcc is taken away', async () => {
    const subject = word();
    await submit(await me.draft({ subject, to: to(other), bcc: to(third) }));
    for (const person of [other, third]) {
      const [id] = await eventually(async () => {
        const ids = await arrived(person, subject);
        assert.equal(ids.length, 1);
        return ids;
      });
      const email = await person.email(id, ['bcc', 'headers']);
      assert.equal(email.bcc, null);
      assert.ok(!email.headers.some(({ name }) => name.toLowerCase() === 'bcc'));
    }
  });
  check('EmailSubmission: all properties', async () => {
    const emailId = await me.draft({ subject: word(), to: to(other) });
    const { created } = await submit(emailId);
    const { list: [submission] } = await me.ok('EmailSubmission/get', { ids: [created.s.id] });
    assert.deepEqual([submission.identityId, submission.emailId, submission.undoStatus], [me.identity.id, emailId, 'final']);
    assert.equal(submission.threadId, (await me.email(emailId, ['threadId'])).threadId);
    assert.deepEqual(submission.envelope.rcptTo.map(({ email }) => email), [other.address]);
    assert.equal(submission.envelope.mailFrom.email, me.address);
    assert.match(submission.sendAt, /Z$/);
    assert.equal(submission.deliveryStatus[other.address].delivered, 'yes');
    assert.match(submission.deliveryStatus[other.address].smtpReply, /^250 /);
    assert.deepEqual([submission.dsnBlobIds, submission.mdnBlobIds], [[], []]);
  });
  check('EmailSubmission/set: a draft and its submission in one request', async () => {
    const subject = word();
    const draft = { mailboxIds: { [me.box.drafts]: true }, from: [{ name: null, email: me.address }], to: to(other), subject, bodyStructure: { partId: '1', type: 'text/plain' }, bodyValues: { 1: { value: 'x' } } };
    const answers = await me.calls(
      ['Email/set', { create: { e: draft } }],
      ['EmailSubmission/set', { create: { s: { identityId: me.identity.id, emailId: '#e' } }, onSuccessDestroyEmail: ['#s'] }],
    );
    assert.equal(answers[2][0], 'Email/set');
    assert.deepEqual(answers[2][1].destroyed, [answers[0][1].created.e.id]);
    await eventually(async () => assert.equal((await arrived(other, subject)).length, 1));
  });
  check('EmailSubmission/set: the envelope decides, not the header', async () => {
    const subject = word();
    const emailId = await me.draft({ subject, to: to(third) });
    await submit(emailId, { envelope: envelope(null, other) });
    await eventually(async () => assert.equal((await arrived(other, subject)).length, 1));
    assert.equal((await arrived(third, subject)).length, 0);
  });
  check('EmailSubmission/set: nothing is updated when nothing was sent', async () => {
    const emailId = await me.draft({ subject: word(), to: [] });
    const answers = await me.calls(['EmailSubmission/set', { create: { s: { identityId: me.identity.id, emailId } }, onSuccessUpdateEmail: { '#s': { 'keywords/$seen': true } } }]);
    assert.equal(answers.length, 1);
  });
  check('EmailSubmission/set: the same Message-ID again is answered with the first', async () => {
    const subject = word();
    const messageId = [`once.${process.pid}@city.example`];
    const first = await submit(await me.draft({ subject, to: to(other), messageId }));
    const second = await submit(await me.draft({ subject, to: to(other), messageId }));
    assert.equal(second.created.s.id, first.created.s.id);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal((await arrived(other, subject)).length, 1);
  });

  for (const [what, parameters] of [['HOLDFOR', () => ({ HOLDFOR: '4' })], ['HOLDUNTIL', () => ({ HOLDUNTIL: new Date(Date.now() + 4000).toISOString().replace(/\.\d+/, '') })]])
    check(`EmailSubmission/set: ${what} waits, and then it goes`, async () => {
      const subject = word();
      const { created } = await submit(await me.draft({ subject, to: to(other) }), { envelope: envelope(parameters(), other) });
      const { list: [held] } = await me.ok('EmailSubmission/get', { ids: [created.s.id] });
      assert.equal(held.undoStatus, 'pending');
      assert.ok(Date.parse(held.sendAt) > Date.now() - 1500);
      assert.equal((await arrived(other, subject)).length, 0);
      await eventually(async () => assert.equal((await arrived(other, subject)).length, 1));
      await eventually(async () => assert.equal((await me.ok('EmailSubmission/get', { ids: [created.s.id] })).list[0].undoStatus, 'final'));
    });
  check('EmailSubmission/set: cancelled in time, it never goes', async () => {
    const subject = word();
    const { created } = await submit(await me.draft({ subject, to: to(other) }), { envelope: envelope({ HOLDFOR: '3' }, other) });
    const { id } = created.s;
    assert.ok(id in (await me.ok('EmailSubmission/set', { update: { [id]: { undoStatus: 'canceled' } } })).updated);
    const { list: [submission] } = await me.ok('EmailSubmission/get', { ids: [id] });
    assert.equal(submission.undoStatus, 'canceled');
    await new Promise((resolve) => setTimeout(resolve, 4500));
    assert.equal((await arrived(other, subject)).length, 0);
  });
  check('EmailSubmission/set: what is gone is cannotUnsend', async () => {
    const { created } = await submit(await me.draft({ subject: word(), to: to(other) }));
    const { notUpdated } = await me.ok('EmailSubmission/set', { update: { [created.s.id]: { undoStatus: 'canceled' } } });
    assert.equal(notUpdated[created.s.id].type, 'cannotUnsend');
  });
  check('EmailSubmission/set: only undoStatus can change', async () => {
    const { created } = await submit(await me.draft({ subject: word(), to: to(other) }));
    const { notUpdated } = await me.ok('EmailSubmission/set', { update: { [created.s.id]: { emailId: 'x' }, nothing: { undoStatus: 'canceled' } } });
    assert.deepEqual([notUpdated[created.s.id].type, notUpdated.nothing.type], ['invalidProperties', 'notFound']);
  });

  check('refused: noRecipients', async () => assert.equal((await refusal(await me.draft({ to: [] }))).type, 'noRecipients'));
  check('refused: invalidRecipients', async () => {
    const emailId = await me.draft({ subject: word() });
    const error = await refusal(emailId, { envelope: { mailFrom: { email: me.address, parameters: null }, rcptTo: [{ email: 'not an address', parameters: null }] } });
    assert.equal(error.type, 'invalidRecipients');
    assert.deepEqual(error.invalidRecipients, ['not an address']);
  });
  check('refused: an address of ours that nobody has', async () => {
    const nobody = `nobody.at.all@${me.address.split('@')[1]}`;
    const error = await refusal(await me.draft({ subject: word(), to: [{ name: null, email: nobody }] }));
    assert.equal(error.type, 'invalidRecipients');
    assert.deepEqual(error.invalidRecipients, [nobody]);
  });
  check('refused: tooManyRecipients', async () => {
    const rcptTo = Array.from({ length: 1001 }, (_, i) => ({ email: `r${i}@city.example`, parameters: null }));
    const error = await refusal(await me.draft({ subject: word() }), { envelope: { mailFrom: { email: me.address, parameters: null }, rcptTo } });
    assert.equal(error.type, 'tooManyRecipients');
    assert.ok(error.maxRecipients > 0);
  });
  check('refused: invalidEmail without From', async () => {
    const { id } = await me.put(Buffer.from('Subject: none\r\nDate: Sun, 22 Nov 2026 09:00:00 +0900\r\n\r\nx\r\n'), { into: me.box.drafts });
    const error = await refusal(id, { envelope: envelope(null, other) });
    assert.equal(error.type, 'invalidEmail');
    assert.ok(error.properties.includes('from'));
  });
  check('refused: forbiddenFrom', async () => assert.equal((await refusal(await me.draft({ from: [{ name: null, email: other.address }], to: to(other), subject: word() }))).type, 'forbiddenFrom'));
  check('refused: forbiddenMailFrom', async () =>
    assert.equal((await refusal(await me.draft({ to: to(other), subject: word() }), { envelope: { mailFrom: { email: other.address, parameters: null }, rcptTo: [{ email: other.address, parameters: null }] } })).type, 'forbiddenMailFrom'));
  check('refused: no way outside is forbiddenToSend', async () => assert.equal((await refusal(await me.draft({ subject: word(), to: [{ name: null, email: 'somebody@outside.example' }] }))).type, 'forbiddenToSend'));
  for (const [what, object] of Object.entries({
    'an identity that is not there': { identityId: 'nothing' },
    'an email that is not there': { emailId: 'nothing' },
    'what the server sets': { undoStatus: 'final' },
    'both ways to hold': { envelope: 'both' },
    'a hold beyond all limits': { envelope: 'far' },
    'a parameter that nobody knows': { envelope: 'odd' },
  }))
    check(`refused: ${what} is invalidProperties`, async () => {
      const parameters = { both: { HOLDFOR: '5', HOLDUNTIL: '2030-01-01T00:00:00Z' }, far: { HOLDFOR: '999999999' }, odd: { COLOUR: 'red' } }[object.envelope];
      const more = parameters ? { envelope: envelope(parameters, other) } : object;
      assert.equal((await refusal(await me.draft({ subject: word(), to: to(other) }), more)).type, 'invalidProperties');
    });
  check('refused: ifInState', async () => assert.equal(await me.error('EmailSubmission/set', { ifInState: 'nonsense' }), 'stateMismatch'));

  check('EmailSubmission/changes', async () => {
    const { state } = await me.ok('EmailSubmission/get', { ids: [] });
    const { created } = await submit(await me.draft({ subject: word(), to: to(other) }));
    const born = await me.ok('EmailSubmission/changes', { sinceState: state });
    assert.ok(born.created.includes(created.s.id));
    assert.deepEqual((await me.ok('EmailSubmission/set', { destroy: [created.s.id] })).destroyed, [created.s.id]);
    assert.ok((await me.ok('EmailSubmission/changes', { sinceState: born.newState })).destroyed.includes(created.s.id));
    assert.deepEqual((await me.ok('EmailSubmission/get', { ids: [created.s.id] })).notFound, [created.s.id]);
    assert.equal(await me.error('EmailSubmission/changes', { sinceState: 'nonsense' }), 'cannotCalculateChanges');
  });
  check('EmailSubmission/query: filters, sort, window', async () => {
    const emails = [await me.draft({ subject: word(), to: to(other) }), await me.draft({ subject: word(), to: to(other) })];
    const ids = [];
    for (const emailId of emails) ids.push((await submit(emailId, { envelope: envelope({ HOLDFOR: String(600 + 60 * ids.length) }, other) })).created.s.id);
    const query = async (filter, more) => (await me.ok('EmailSubmission/query', { filter, sort: [{ property: 'sentAt' }], ...more })).ids;
    assert.deepEqual(await query({ emailIds: emails }), ids);
    assert.deepEqual(await query({ emailIds: emails }, { sort: [{ property: 'sentAt', isAscending: false }] }), [...ids].reverse());
    assert.deepEqual(await query({ undoStatus: 'pending', emailIds: [emails[1]] }), [ids[1]]);
    assert.deepEqual(await query({ identityIds: ['nothing'] }), []);
    const { threadId } = await me.email(emails[0], ['threadId']);
    assert.deepEqual(await query({ threadIds: [threadId] }), [ids[0]]);
    assert.deepEqual(await query({ operator: 'AND', conditions: [{ emailIds: emails }, { before: new Date(Date.now() + 630_000).toISOString() }] }), [ids[0]]);
    assert.deepEqual(await query({ emailIds: emails, after: new Date(Date.now() + 630_000).toISOString() }), [ids[1]]);
    assert.deepEqual(await query({ emailIds: emails }, { anchor: ids[1], limit: 1 }), [ids[1]]);
    assert.equal((await me.ok('EmailSubmission/query', { filter: { emailIds: emails }, calculateTotal: true, limit: 1 })).total, 2);
    assert.equal(await me.error('EmailSubmission/query', { filter: { colour: 1 } }), 'unsupportedFilter');
    assert.equal(await me.error('EmailSubmission/query', { sort: [{ property: 'colour' }] }), 'unsupportedSort');
    await me.ok('EmailSubmission/set', { update: Object.fromEntries(ids.map((id) => [id, { undoStatus: 'canceled' }])) });
  });
  check('EmailSubmission/queryChanges', async () => {
    const by = { filter: { undoStatus: 'pending' } };
    const { queryState } = await me.ok('EmailSubmission/query', by);
    const { created } = await submit(await me.draft({ subject: word(), to: to(other) }), { envelope: envelope({ HOLDFOR: '600' }, other) });
    const changes = await me.ok('EmailSubmission/queryChanges', { ...by, sinceQueryState: queryState });
    assert.ok(changes.added.some(({ id }) => id === created.s.id));
    await me.ok('EmailSubmission/set', { update: { [created.s.id]: { undoStatus: 'canceled' } } });
    const later = await me.ok('EmailSubmission/queryChanges', { ...by, sinceQueryState: changes.newQueryState });
    assert.ok(later.removed.includes(created.s.id));
    assert.deepEqual(later.added, []);
  });
  check('delivery: both lanes, by the address', async () => {
    assert.equal(server.kind, 'backend');
    const [citizenId, { name: citizen }] = Object.entries(other.session.accounts).find(([id]) => id !== other.account);
    const subject = word();
    await submit(await me.draft({ subject, to: [{ name: null, email: citizen.toUpperCase() }] }));
    const query = (accountId) => other.ok('Email/query', { accountId, filter: { subject } });
    await eventually(async () => assert.equal((await query(citizenId)).ids.length, 1));
    assert.deepEqual((await query(other.account)).ids, []);
  });
  check('delivery: one copy, however often an address stands there', async () => {
    const subject = word();
    await submit(await me.draft({ subject, to: [...to(other), { name: 'Again', email: other.address }], cc: to(other) }));
    await eventually(async () => assert.ok((await arrived(other, subject)).length >= 1));
    assert.equal((await arrived(other, subject)).length, 1);
  });
  check('delivery: large attachments', async () => {
    const subject = word();
    const { blobId } = await me.upload(Buffer.alloc(12 * 1024 * 1024, 'x'), 'application/zip');
    await submit(await me.draft({ subject, to: to(other), attachments: [{ blobId, type: 'application/zip', name: 'large.zip', disposition: 'attachment' }], bodyStructure: undefined, textBody: [{ partId: 'text', type: 'text/plain' }] }));
    await eventually(async () => {
      const [id] = await arrived(other, subject);
      assert.equal((await other.email(id, ['attachments'])).attachments[0].size, 12 * 1024 * 1024);
    });
  });
}
