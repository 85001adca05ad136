// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Mailboxes (RFC 8621 2) and threads (3).
import assert from 'node:assert/strict';
import { message } from '../lib/person.mjs';

export function mailboxes({ me, check }) {
  const get = async (id, properties) => (await me.ok('Mailbox/get', { ids: [id], ...(properties && { properties }) })).list[0];
  const notCreated = async (object) => {
    const { notCreated: errors } = await me.ok('Mailbox/set', { create: { a: object } });
    assert.ok(errors?.a, 'it was created');
    return errors.a;
  };

  check('Mailbox/get: all properties', async () => {
    const box = await get(me.box.inbox);
    assert.equal(typeof box.name, 'string');
    assert.equal(box.parentId, null);
    assert.equal(box.role, 'inbox');
    for (const name of ['sortOrder', 'totalEmails', 'unreadEmails', 'totalThreads', 'unreadThreads']) assert.ok(Number.isInteger(box[name]), name);
    for (const right of ['mayReadItems', 'mayAddItems', 'mayRemoveItems', 'maySetSeen', 'maySetKeywords', 'mayCreateChild', 'mayRename', 'mayDelete', 'maySubmit'])
      assert.equal(typeof box.myRights[right], 'boolean', right);
    assert.equal(typeof box.isSubscribed, 'boolean');
  });
  check('Mailbox/get: the roles of a new account', () => {
    for (const role of ['inbox', 'drafts', 'sent', 'archive', 'junk', 'trash']) assert.ok(me.box[role], role);
  });
  check('Mailbox/set: create, rename, move, destroy', async () => {
    const { created } = await me.ok('Mailbox/set', { create: { a: { name: '위' }, b: { name: '아래', parentId: '#a' } } });
    assert.equal((await get(created.b.id)).parentId, created.a.id);
    const { updated } = await me.ok('Mailbox/set', { update: { [created.b.id]: { name: '옮김', parentId: null } } });
    assert.ok(created.b.id in updated);
    const moved = await get(created.b.id);
    assert.deepEqual([moved.name, moved.parentId], ['옮김', null]);
    const { destroyed } = await me.ok('Mailbox/set', { destroy: [created.a.id, created.b.id] });
    assert.deepEqual(destroyed.sort(), [created.a.id, created.b.id].sort());
  });
  check('Mailbox/set: the answer tells what the server chose', async () => {
    const { created, oldState, newState } = await me.ok('Mailbox/set', { create: { a: { name: 'told' } } });
    for (const name of ['id', 'sortOrder', 'totalEmails', 'unreadEmails', 'totalThreads', 'unreadThreads', 'myRights', 'isSubscribed']) assert.ok(name in created.a, name);
    assert.notEqual(oldState, newState);
  });
  check('Mailbox/set: isSubscribed and sortOrder', async () => {
    const id = await me.newMailbox('subscribed');
    await me.ok('Mailbox/set', { update: { [id]: { isSubscribed: false, sortOrder: 77 } } });
    const box = await get(id);
    assert.deepEqual([box.isSubscribed, box.sortOrder], [false, 77]);
  });
  check('Mailbox/set: sortOrder is below 2^31', async () => {
    for (const sortOrder of [-1, 2 ** 31]) assert.equal((await notCreated({ name: `order ${sortOrder}`, sortOrder })).type, 'invalidProperties');
  });
  check('Mailbox/set: a name that the same call sets free', async () => {
    const [first, second] = [await me.newMailbox('chain 1'), await me.newMailbox('chain 2')];
    for (const [a, b] of [[first, second], [second, first]]) {
      const { notUpdated } = await me.ok('Mailbox/set', { update: { [a]: { name: `left ${a}` }, [b]: { name: 'chain 1' } } });
      assert.equal(notUpdated ?? null, null, JSON.stringify(notUpdated));
    }
  });
  check('Mailbox/set: what a #reference means is answered with its id', async () => {
    const set = await me.ok('Mailbox/set', { create: { a: { name: 'by reference' } }, update: { '#a': { sortOrder: 7 } } });
    assert.deepEqual(Object.keys(set.updated), [set.created.a.id]);
    const again = await me.ok('Mailbox/set', { create: { a: { name: 'gone again' } }, destroy: ['#a'] });
    assert.deepEqual(again.destroyed, [again.created.a.id]);
  });
  check('Mailbox/query: a collation of nobody is unsupportedSort', async () => {
    assert.equal(await me.error('Mailbox/query', { sort: [{ property: 'name', collation: 'i;nobody' }] }), 'unsupportedSort');
  });
  check('Mailbox/set: ifInState', async () => {
    assert.equal(await me.error('Mailbox/set', { ifInState: 'nonsense', create: { a: { name: 'never' } } }), 'stateMismatch');
    const { state } = await me.ok('Mailbox/get', { ids: [] });
    const { created } = await me.ok('Mailbox/set', { ifInState: state, create: { a: { name: 'in state' } } });
    assert.ok(created.a.id);
  });
  check('Mailbox/set: a name of a sibling is invalidProperties', async () => {
    await me.newMailbox('twice');
    assert.equal((await notCreated({ name: 'twice' })).type, 'invalidProperties');
  });
  check('Mailbox/set: no name is invalidProperties', async () => {
    const error = await notCreated({ parentId: null });
    assert.equal(error.type, 'invalidProperties');
    assert.ok(error.properties.includes('name'));
  });
  check('Mailbox/set: an unknown property is invalidProperties', async () => {
    const error = await notCreated({ name: 'odd', colour: 'red' });
    assert.equal(error.type, 'invalidProperties');
    assert.ok(error.properties.includes('colour'));
  });
  check('Mailbox/set: what the server sets cannot be set', async () => {
    const id = await me.newMailbox('counted');
    const { notUpdated } = await me.ok('Mailbox/set', { update: { [id]: { totalEmails: 5 } } });
    assert.equal(notUpdated[id].type, 'invalidProperties');
  });
  check('Mailbox/set: a parent that is not there is invalidProperties', async () => assert.equal((await notCreated({ name: 'orphan', parentId: 'nothing' })).type, 'invalidProperties'));
  check('Mailbox/set: into itself is invalidProperties', async () => {
    const id = await me.newMailbox('loop');
    const { notUpdated } = await me.ok('Mailbox/set', { update: { [id]: { parentId: id } } });
    assert.equal(notUpdated[id].type, 'invalidProperties');
  });
  check('Mailbox/set: what is not there is notFound', async () => {
    const { notUpdated, notDestroyed } = await me.ok('Mailbox/set', { update: { nothing: { name: 'x' } }, destroy: ['nothing2'] });
    assert.deepEqual([notUpdated.nothing.type, notDestroyed.nothing2.type], ['notFound', 'notFound']);
  });
  check('Mailbox/set: with a child it is mailboxHasChild', async () => {
    const { created } = await me.ok('Mailbox/set', { create: { a: { name: 'parent' } } });
    await me.ok('Mailbox/set', { create: { b: { name: 'child', parentId: created.a.id } } });
    const { notDestroyed } = await me.ok('Mailbox/set', { destroy: [created.a.id] });
    assert.equal(notDestroyed[created.a.id].type, 'mailboxHasChild');
  });
  check('Mailbox/set: with mail in it, mailboxHasEmail, unless onDestroyRemoveEmails', async () => {
    const id = await me.newMailbox('full');
    const email = await me.put(message(), { into: id });
    const { notDestroyed } = await me.ok('Mailbox/set', { destroy: [id] });
    assert.equal(notDestroyed[id].type, 'mailboxHasEmail');
    const { destroyed } = await me.ok('Mailbox/set', { destroy: [id], onDestroyRemoveEmails: true });
    assert.deepEqual(destroyed, [id]);
    assert.deepEqual((await me.ok('Email/get', { ids: [email.id] })).notFound, [email.id]);
  });
  check('Mailbox/set: the inbox cannot be destroyed', async () => {
    const { notDestroyed } = await me.ok('Mailbox/set', { destroy: [me.box.inbox], onDestroyRemoveEmails: true });
    assert.ok(notDestroyed[me.box.inbox]);
  });
  check('Mailbox: the four counters', async () => {
    const id = await me.newMailbox('counters');
    const first = await me.put(message({ id: 'count-1@outside.example', subject: 'Counting' }), { into: id });
    await me.put(message({ subject: 'Re: Counting', headers: ['References: <count-1@outside.example>', 'In-Reply-To: <count-1@outside.example>'] }), { into: id, keywords: { $seen: true } });
    await me.put(message({ subject: 'Another' }), { into: id, keywords: { $seen: true } });
    const numbers = async () => {
      const box = await get(id);
      return [box.totalEmails, box.unreadEmails, box.totalThreads, box.unreadThreads];
    };
    assert.deepEqual(await numbers(), [3, 1, 2, 1]);
    await me.ok('Email/set', { update: { [first.id]: { 'keywords/$seen': true } } });
    assert.deepEqual(await numbers(), [3, 0, 2, 0]);
  });
  check('Mailbox/changes: created, updated, destroyed', async () => {
    const { state } = await me.ok('Mailbox/get', { ids: [] });
    const id = await me.newMailbox('changing');
    const born = await me.ok('Mailbox/changes', { sinceState: state });
    assert.ok(born.created.includes(id));
    assert.equal(born.oldState, state);
    await me.ok('Mailbox/set', { update: { [id]: { name: 'changed' } } });
    const changed = await me.ok('Mailbox/changes', { sinceState: born.newState });
    assert.ok(changed.updated.includes(id));
    assert.equal(changed.updatedProperties, null);
    await me.ok('Mailbox/set', { destroy: [id] });
    assert.ok((await me.ok('Mailbox/changes', { sinceState: changed.newState })).destroyed.includes(id));
  });
  check('Mailbox/changes: only counters moved, so updatedProperties names them', async () => {
    const id = await me.newMailbox('just counters');
    const { state } = await me.ok('Mailbox/get', { ids: [] });
    await me.put(message(), { into: id });
    const { updated, updatedProperties } = await me.ok('Mailbox/changes', { sinceState: state });
    assert.ok(updated.includes(id));
    assert.ok(updatedProperties?.length > 0);
    for (const name of updatedProperties) assert.match(name, /^(total|unread)(Emails|Threads)$/);
  });
  check('Mailbox/changes: a state of nobody is cannotCalculateChanges', async () => assert.equal(await me.error('Mailbox/changes', { sinceState: 'nonsense' }), 'cannotCalculateChanges'));
  check('Mailbox/changes: maxChanges of 0 is invalidArguments', async () => {
    const { state } = await me.ok('Mailbox/get', { ids: [] });
    assert.equal(await me.error('Mailbox/changes', { sinceState: state, maxChanges: 0 }), 'invalidArguments');
  });
  check('Mailbox/changes: page by page with maxChanges', async () => {
    const { state } = await me.ok('Mailbox/get', { ids: [] });
    const ids = [await me.newMailbox('page a'), await me.newMailbox('page b'), await me.newMailbox('page c')];
    const seen = [];
    for (let since = state, more = true, rounds = 0; more; rounds += 1) {
      assert.ok(rounds < 10);
      const page = await me.ok('Mailbox/changes', { sinceState: since, maxChanges: 1 });
      assert.ok(page.created.length + page.updated.length + page.destroyed.length <= 1);
      seen.push(...page.created);
      [since, more] = [page.newState, page.hasMoreChanges];
    }
    for (const id of ids) assert.ok(seen.includes(id));
  });
  check('Mailbox/query: role, hasAnyRole, name, parentId', async () => {
    const { created } = await me.ok('Mailbox/set', { create: { a: { name: 'Query parent' } } });
    const child = (await me.ok('Mailbox/set', { create: { b: { name: 'Query child', parentId: created.a.id } } })).created.b.id;
    assert.deepEqual((await me.ok('Mailbox/query', { filter: { role: 'sent' } })).ids, [me.box.sent]);
    assert.ok((await me.ok('Mailbox/query', { filter: { hasAnyRole: true } })).ids.includes(me.box.inbox));
    assert.ok(!(await me.ok('Mailbox/query', { filter: { hasAnyRole: false } })).ids.includes(me.box.inbox));
    assert.deepEqual((await me.ok('Mailbox/query', { filter: { parentId: created.a.id } })).ids, [child]);
    assert.ok((await me.ok('Mailbox/query', { filter: { parentId: null } })).ids.includes(created.a.id));
    assert.deepEqual((await me.ok('Mailbox/query', { filter: { name: 'Query child' } })).ids, [child]);
  });
  check('Mailbox/query: operators, sort, total', async () => {
    const filter = { operator: 'OR', conditions: [{ role: 'sent' }, { role: 'inbox' }] };
    const up = await me.ok('Mailbox/query', { filter, sort: [{ property: 'name' }], calculateTotal: true });
    const down = await me.ok('Mailbox/query', { filter, sort: [{ property: 'name', isAscending: false }] });
    assert.equal(up.total, 2);
    assert.deepEqual(up.ids, [...down.ids].reverse());
  });
  check('Mailbox/query: sortAsTree and filterAsTree', async () => {
    const { ids } = await me.ok('Mailbox/query', { sort: [{ property: 'name' }], sortAsTree: true, filterAsTree: true });
    const { list } = await me.ok('Mailbox/get', { ids, properties: ['parentId'] });
    const parents = new Map(list.map(({ id, parentId }) => [id, parentId]));
    for (const id of ids) if (parents.get(id)) assert.ok(ids.indexOf(parents.get(id)) < ids.indexOf(id), 'a parent comes before its children');
  });
  check('Mailbox/query: unsupportedFilter and unsupportedSort', async () => {
    assert.equal(await me.error('Mailbox/query', { filter: { colour: 'red' } }), 'unsupportedFilter');
    assert.equal(await me.error('Mailbox/query', { sort: [{ property: 'colour' }] }), 'unsupportedSort');
  });
  check('Mailbox/queryChanges: what came is added', async () => {
    const before = await me.ok('Mailbox/query', { sort: [{ property: 'name' }] });
    const id = await me.newMailbox('zz added later');
    const changes = await me.ok('Mailbox/queryChanges', { sinceQueryState: before.queryState, sort: [{ property: 'name' }] });
    assert.ok(changes.added.some((one) => one.id === id && Number.isInteger(one.index)));
  });

  check('Thread/get: emails of a conversation, oldest first', async () => {
    const first = await me.put(message({ id: 'thread-1@outside.example', subject: '세출 예산' }), { receivedAt: '2026-11-20T01:00:00Z' });
    const answer = await me.put(message({ subject: 'RE: 세출 예산', headers: ['In-Reply-To: <thread-1@outside.example>', 'References: <thread-1@outside.example>'] }), { receivedAt: '2026-11-20T02:00:00Z' });
    assert.equal(first.threadId, answer.threadId);
    const { list, notFound } = await me.ok('Thread/get', { ids: [first.threadId, 'nothing'] });
    assert.deepEqual(list[0].emailIds, [first.id, answer.id]);
    assert.deepEqual(notFound, ['nothing']);
  });
  check('Thread/changes', async () => {
    const { state } = await me.ok('Thread/get', { ids: [] });
    const first = await me.put(message({ id: 'thread-2@outside.example', subject: 'Thread changes' }));
    const born = await me.ok('Thread/changes', { sinceState: state });
    assert.ok(born.created.includes(first.threadId));
    await me.put(message({ subject: 'Re: Thread changes', headers: ['In-Reply-To: <thread-2@outside.example>', 'References: <thread-2@outside.example>'] }));
    assert.ok((await me.ok('Thread/changes', { sinceState: born.newState })).updated.includes(first.threadId));
    assert.equal(await me.error('Thread/changes', { sinceState: 'nonsense' }), 'cannotCalculateChanges');
  });
}
