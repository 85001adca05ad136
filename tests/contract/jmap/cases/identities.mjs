// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Identities (RFC 8621 6), absence (8) and quota (RFC 9425).
import assert from 'node:assert/strict';
import { eventually, lane, message } from '../lib/person.mjs';

export function identities({ me, other, third, check }) {
  const notCreated = async (object) => (await me.ok('Identity/set', { create: { a: object } })).notCreated.a;

  check('Identity/get: all properties', async () => {
    const { list, state } = await me.ok('Identity/get', {});
    assert.equal(typeof state, 'string');
    assert.ok(list.length >= 1);
    for (const identity of list) {
      assert.equal(typeof identity.name, 'string');
      assert.match(identity.email, /^[^@]+@[^@]+$/);
      for (const name of ['replyTo', 'bcc']) assert.ok(identity[name] === null || Array.isArray(identity[name]), name);
      for (const name of ['textSignature', 'htmlSignature']) assert.equal(typeof identity[name], 'string', name);
      assert.equal(typeof identity.mayDelete, 'boolean');
    }
  });
  check('Identity/set: create, update, destroy', async () => {
    const { created } = await me.ok('Identity/set', { create: { a: { name: '민원 담당', email: me.address, textSignature: '드림' } } });
    const { id } = created.a;
    assert.equal(created.a.mayDelete, true);
    await me.ok('Identity/set', { update: { [id]: { name: '새 이름', replyTo: [{ name: null, email: me.address }], htmlSignature: '<p>드림</p>' } } });
    const { list: [identity] } = await me.ok('Identity/get', { ids: [id] });
    assert.deepEqual([identity.name, identity.textSignature, identity.htmlSignature], ['새 이름', '드림', '<p>드림</p>']);
    assert.deepEqual(identity.replyTo, [{ name: null, email: me.address }]);
    assert.deepEqual((await me.ok('Identity/set', { destroy: [id] })).destroyed, [id]);
    assert.deepEqual((await me.ok('Identity/get', { ids: [id] })).notFound, [id]);
  });
  check('Identity/set: the address of another is forbiddenFrom', async () => assert.equal((await notCreated({ name: 'x', email: other.address })).type, 'forbiddenFrom'));
  check('Identity/set: errors', async () => {
    assert.equal((await notCreated({ name: 'x' })).type, 'invalidProperties');
    assert.equal((await notCreated({ name: 'x', email: me.address, colour: 1 })).type, 'invalidProperties');
    assert.equal((await notCreated({ name: 'x', email: me.address, bcc: [{ email: 'none' }] })).type, 'invalidProperties');
    const { notUpdated, notDestroyed } = await me.ok('Identity/set', { update: { nothing: { name: 'x' }, [me.identity.id]: { email: 'x@y.example' } }, destroy: ['nothing2'] });
    assert.deepEqual([notUpdated.nothing.type, notUpdated[me.identity.id].type, notDestroyed.nothing2.type], ['notFound', 'invalidProperties', 'notFound']);
    assert.equal(await me.error('Identity/set', { ifInState: 'nonsense', destroy: [] }), 'stateMismatch');
  });
  check('Identity/changes', async () => {
    const { state } = await me.ok('Identity/get', {});
    const id = (await me.ok('Identity/set', { create: { a: { name: 'changing', email: me.address } } })).created.a.id;
    const born = await me.ok('Identity/changes', { sinceState: state });
    assert.deepEqual([born.created, born.hasMoreChanges], [[id], false]);
    await me.ok('Identity/set', { destroy: [id] });
    assert.deepEqual((await me.ok('Identity/changes', { sinceState: born.newState })).destroyed, [id]);
    assert.equal(await me.error('Identity/changes', { sinceState: 'nonsense' }), 'cannotCalculateChanges');
  });
  check('lanes: two accounts with an identity for each seat', async () => {
    const accounts = Object.entries(me.session.accounts);
    assert.deepEqual(accounts.map(([, { accountCapabilities }]) => accountCapabilities[lane].lane).sort(), ['citizen', 'employee']);
    const using = [...me.using, lane];
    for (const [accountId, { name, accountCapabilities }] of accounts) {
      const { list } = await me.ok('Identity/get', { accountId }, { using });
      const seats = list.filter(({ gwSeatId }) => gwSeatId);
      assert.ok(seats.length >= 1);
      for (const seat of seats) {
        assert.equal(seat.mayDelete, false);
        assert.equal(seat.email, name);
        assert.ok(seat.gwPostTitle && seat.textSignature.includes(seat.gwPostTitle));
      }
      assert.ok(accountCapabilities[lane].internalDomains.includes(name.split('@')[1]));
    }
  });
  check('lanes: without the capability nobody sees our properties', async () => {
    const { list } = await me.ok('Identity/get', {});
    for (const identity of list) assert.ok(!('gwSeatId' in identity));
    assert.equal(await me.error('Identity/get', { properties: ['gwSeatId'] }), 'invalidArguments');
  });
  check('lanes: the identity of a seat cannot be destroyed, but changed and put back', async () => {
    const using = [...me.using, lane];
    const seat = (await me.ok('Identity/get', {}, { using })).list.find(({ gwSeatId }) => gwSeatId);
    assert.equal((await me.ok('Identity/set', { destroy: [seat.id] })).notDestroyed[seat.id].type, 'forbidden');
    await me.ok('Identity/set', { update: { [seat.id]: { textSignature: '다른 서명' } } });
    assert.equal((await me.ok('Identity/get', { ids: [seat.id] })).list[0].textSignature, '다른 서명');
    const { updated } = await me.ok('Identity/set', { update: { [seat.id]: { textSignature: null } } });
    assert.equal(updated[seat.id].textSignature, seat.textSignature);
  });

  check('VacationResponse/get: the singleton', async () => {
    const { list, notFound } = await me.ok('VacationResponse/get', { ids: ['singleton', 'other'] });
    assert.deepEqual(notFound, ['other']);
    assert.deepEqual(list, [{ id: 'singleton', isEnabled: false, fromDate: null, toDate: null, subject: null, textBody: null, htmlBody: null }]);
  });
  check('VacationResponse/set', async () => {
    const before = await me.ok('VacationResponse/get', {});
    const wanted = { fromDate: '2026-12-01T00:00:00Z', toDate: '2026-12-08T00:00:00Z', subject: '부재중', textBody: '휴가입니다.', htmlBody: '<p>휴가입니다.</p>' };
    const result = await me.ok('VacationResponse/set', { ifInState: before.state, update: { singleton: wanted } });
    assert.ok('singleton' in result.updated);
    const { list, state } = await me.ok('VacationResponse/get', {});
    assert.deepEqual(list[0], { id: 'singleton', isEnabled: false, ...wanted });
    assert.equal(state, result.newState);
    assert.equal(await me.error('VacationResponse/set', { ifInState: 'nonsense', update: {} }), 'stateMismatch');
    await me.ok('VacationResponse/set', { update: { singleton: { fromDate: null, toDate: null, subject: null, textBody: null, htmlBody: null } } });
  });
  check('VacationResponse/set: errors', async () => {
    const { notCreated: created, notDestroyed, notUpdated } = await me.ok('VacationResponse/set', { create: { a: {} }, destroy: ['singleton'], update: { other: {}, singleton: { fromDate: 'tomorrow' } } });
    assert.deepEqual([created.a.type, notDestroyed.singleton.type, notUpdated.other.type, notUpdated.singleton.type], ['singleton', 'singleton', 'notFound', 'invalidProperties']);
    assert.equal((await me.ok('VacationResponse/set', { update: { singleton: { colour: 1 } } })).notUpdated.singleton.type, 'invalidProperties');
  });
  const send = async (from, to, more = {}) => {
    const id = await from.draft({ to: [{ name: null, email: to.address }], ...more });
    const { created } = await from.ok('EmailSubmission/set', { create: { s: { identityId: from.identity.id, emailId: id } } });
    assert.ok(created?.s);
  };
  const answers = async (person, subject) => (await person.ok('Email/query', { filter: { inMailbox: person.box.inbox, subject } })).ids;
  check('absence: answered once, with the text for colleagues', async () => {
    const using = [...third.using, lane];
    const update = { isEnabled: true, subject: '부재중알림', textBody: '자리에 없습니다.', gwInsideSubject: '동료부재', gwInsideTextBody: '급하면 대직자에게 연락하세요.', gwInsideHtmlBody: null };
    assert.equal((await third.ok('VacationResponse/set', { update: { singleton: update } })).notUpdated.singleton.type, 'invalidProperties'); // it is an extension
    assert.ok('singleton' in (await third.ok('VacationResponse/set', { update: { singleton: update } }, { using })).updated);
    await send(other, third, { subject: 'absent?' });
    const [id] = await eventually(async () => {
      const found = await answers(other, '동료부재');
      assert.equal(found.length, 1);
      return found;
    });
    const reply = await other.email(id, ['from', 'to', 'header:Auto-Submitted:asText', 'bodyValues', 'inReplyTo'], { fetchTextBodyValues: true });
    assert.equal(reply.from[0].email, third.address);
    assert.equal(reply.to[0].email, other.address);
    assert.match(reply['header:Auto-Submitted:asText'], /^auto-replied/);
    assert.match(Object.values(reply.bodyValues)[0].value, /대직자/);
    assert.equal(reply.inReplyTo.length, 1);
    await send(other, third, { subject: 'absent again?' });
    await send(me, third, { subject: 'to a list', 'header:Precedence:asText': 'bulk' });
    await send(me, third, { subject: 'by a machine', 'header:Auto-Submitted:asText': 'auto-generated' });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    assert.equal((await answers(other, '동료부재')).length, 1, 'once in seven days');
    assert.equal((await answers(me, '동료부재')).length, 0, 'no list, no machine');
    await third.ok('VacationResponse/set', { update: { singleton: { isEnabled: false } } });
  });

  check('Quota/get and Quota/changes', async () => {
    const { list, state } = await me.ok('Quota/get', {});
    const [before] = list;
    assert.equal(before.resourceType, 'octets');
    assert.equal(before.scope, 'account');
    assert.deepEqual(before.types, ['Email']);
    assert.ok(before.warnLimit < before.hardLimit);
    await me.put(message({ text: 'x'.repeat(20_000) }));
    const changes = await me.ok('Quota/changes', { sinceState: state });
    assert.deepEqual([changes.updated, changes.updatedProperties], [[before.id], ['used']]);
    const { list: [now] } = await me.ok('Quota/get', { ids: [before.id] });
    assert.ok(now.used >= before.used + 20_000);
    assert.deepEqual((await me.ok('Quota/changes', { sinceState: changes.newState })).updated, []);
    assert.deepEqual((await me.ok('Quota/get', { ids: ['nothing'] })).notFound, ['nothing']);
  });
  check('Quota/query', async () => {
    const { ids } = await me.ok('Quota/query', { filter: { type: 'Email' } });
    assert.equal(ids.length, 1);
    assert.deepEqual((await me.ok('Quota/query', { filter: { type: 'Calendar' } })).ids, []);
  });
}
