// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Email/query, Email/queryChanges (RFC 8621 4.4, 4.5; RFC 8620 5.5, 5.6) and SearchSnippet/get (5).
import assert from 'node:assert/strict';
import { eventually, message } from '../lib/person.mjs';

export function queries({ me, check }) {
  let box;
  let mails;
  /** Six mails of two conversations and four others, in a mailbox of their own. */
  const fill = async () => {
    if (mails) return mails;
    box = await me.newMailbox('queries');
    const at = (minute) => `2026-11-2${minute}T00:00:00Z`;
    const put = (object, keywords, minute) => me.put(message(object), { into: box, keywords, receivedAt: at(minute) });
    const reply = (id) => [`In-Reply-To: <${id}>`, `References: <${id}>`];
    const made = [
      await put({ id: 'q1@outside.example', subject: '세출 예산안', from: '이과장 <lee@outside.example>', text: '행정안전부에서 보낸 자료입니다.\r\n' }, { $seen: true }, 0),
      await put({ subject: 'Re: 세출 예산안', from: 'Park <park@outside.example>', headers: reply('q1@outside.example'), text: 'agreed\r\n' }, {}, 1),
      await put({ id: 'q2@outside.example', subject: '회의록', from: 'Choi <choi@outside.example>', headers: ['Cc: 감사담당관 <audit@outside.example>'], text: 'minutes of the meeting\r\n' }, { $flagged: true }, 2),
      await put({ subject: 'Re: 회의록', from: '이과장 <lee@outside.example>', headers: reply('q2@outside.example'), text: 'thanks\r\n' }, { $seen: true, $flagged: true }, 3),
      await put({ subject: 'Alpha', from: 'Zoe <zoe@outside.example>', to: '김주무관 <kim@city.example>', text: 'x'.repeat(5000) + '\r\n', headers: ['X-Mark: red'] }, {}, 4),
      await put({ subject: 'Beta', from: 'Adam <adam@outside.example>', type: 'multipart/mixed; boundary="q"', text: `--q\r\nContent-Type: text/plain\r\n\r\nsee file\r\n--q\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Disposition: attachment; filename="plan.pdf"\r\n\r\n%PDF\r\n--q--\r\n` }, {}, 5),
    ];
    mails = made.map(({ id }) => id);
    return mails;
  };
  const sort = [{ property: 'receivedAt' }];
  const find = async (filter, more = {}) => {
    await fill();
    const inside = filter ? { operator: 'AND', conditions: [{ inMailbox: box }, filter] } : { inMailbox: box };
    return me.ok('Email/query', { filter: inside, sort, ...more });
  };
  /** The numbers of the mails that a filter finds, in the order of their arrival. */
  const numbers = async (filter, more) => (await find(filter, more)).ids.map((id) => mails.indexOf(id));

  check('Email/query: everything in a mailbox, newest first', async () => {
    await fill();
    const result = await me.ok('Email/query', { filter: { inMailbox: box }, sort: [{ property: 'receivedAt', isAscending: false }] });
    assert.deepEqual(result.ids, [...mails].reverse());
    assert.equal(result.position, 0);
    assert.equal(typeof result.queryState, 'string');
    assert.equal(typeof result.canCalculateChanges, 'boolean');
    assert.equal('total' in result, false);
  });
  for (const [what, filter, expected] of [
    ['hasKeyword', { hasKeyword: '$flagged' }, [2, 3]],
    ['notKeyword', { notKeyword: '$seen' }, [1, 2, 4, 5]],
    ['before', { before: '2026-11-22T00:00:00Z' }, [0, 1]],
    ['after', { after: '2026-11-24T00:00:00Z' }, [4, 5]],
    ['minSize', { minSize: 4000 }, [4]],
    ['maxSize', { maxSize: 4000 }, [0, 1, 2, 3, 5]],
    ['hasAttachment', { hasAttachment: true }, [5]],
    ['hasAttachment: false', { hasAttachment: false }, [0, 1, 2, 3, 4]],
    ['AND', { operator: 'AND', conditions: [{ hasKeyword: '$flagged' }, { hasKeyword: '$seen' }] }, [3]],
    ['OR', { operator: 'OR', conditions: [{ hasKeyword: '$flagged' }, { hasAttachment: true }] }, [2, 3, 5]],
    ['NOT', { operator: 'NOT', conditions: [{ hasKeyword: '$flagged' }, { hasAttachment: true }] }, [0, 1, 4]],
    ['several members are all meant', { hasKeyword: '$flagged', notKeyword: '$seen' }, [2]],
    ['header that is there', { header: ['X-Mark'] }, [4]],
    ['header with a text', { header: ['X-Mark', 'red'] }, [4]],
    ['header with another text', { header: ['X-Mark', 'blue'] }, []],
  ])
    check(`Email/query: ${what}`, async () => assert.deepEqual(await numbers(filter), expected));
  check('Email/query: inMailboxOtherThan', async () => {
    await fill();
    const { ids } = await me.ok('Email/query', { filter: { inMailboxOtherThan: [box] } });
    for (const id of mails) assert.ok(!ids.includes(id));
  });
  for (const [what, filter, expected] of [
    ['subject, whole word', { subject: '회의록' }, [2, 3]],
    ['subject, part of a word', { subject: '예산' }, [0, 1]],
    ['body, part of a word', { body: '안전' }, [0]],
    ['body, a word', { body: 'minutes' }, [2]],
    ['text in the subject', { text: '예산' }, [0, 1]],
    ['text in the body', { text: 'agreed' }, [1]],
    ['from, an address', { from: 'zoe@outside.example' }, [4]],
    ['from, a name of three syllables', { from: '이과장' }, [0, 3]],
    ['to, part of a name', { to: '김주무' }, [4]],
    ['cc', { cc: '감사담당관' }, [2]],
    ['nothing', { subject: '없는말' }, []],
  ])
    check(`Email/query by words: ${what}`, () => eventually(async () => assert.deepEqual(await numbers(filter), expected)));
  for (const [what, by, expected] of [
    ['sentAt and receivedAt', [{ property: 'sentAt' }, { property: 'receivedAt', isAscending: false }], [5, 4, 3, 2, 1, 0]],
    ['size', [{ property: 'size', isAscending: false }], undefined],
    ['subject', [{ property: 'subject' }, { property: 'receivedAt' }], [4, 5, 0, 1, 2, 3]],
    ['from', [{ property: 'from' }], undefined],
    ['hasKeyword', [{ property: 'hasKeyword', keyword: '$flagged', isAscending: false }, { property: 'receivedAt' }], [2, 3, 0, 1, 4, 5]],
  ])
    check(`Email/query: sort by ${what}`, async () => {
      const found = await numbers(undefined, { sort: by });
      assert.equal(new Set(found).size, 6);
      if (expected) assert.deepEqual(found, expected);
      if (what === 'size') assert.equal(found[0], 4);
      if (what === 'from') assert.deepEqual([found.indexOf(5) < found.indexOf(2), found.indexOf(2) < found.indexOf(4)], [true, true]); // Adam, Choi, Zoe
    });
  check('Email/query: collapseThreads', async () => {
    const { ids, total, collapseThreads } = await find(undefined, { collapseThreads: true, calculateTotal: true });
    assert.deepEqual(ids.map((id) => mails.indexOf(id)), [0, 2, 4, 5]);
    assert.equal(total, 4);
    assert.equal(collapseThreads ?? true, true);
    assert.deepEqual(await numbers(undefined, { collapseThreads: true, sort: [{ property: 'receivedAt', isAscending: false }] }), [5, 4, 3, 1]);
  });
  check('Email/query: collapseThreads again after a query without', async () => {
    assert.equal((await find(undefined)).ids.length, 6);
    assert.equal((await find(undefined, { collapseThreads: true })).ids.length, 4);
  });
  check('Email/query: position and limit', async () => {
    assert.deepEqual(await numbers(undefined, { position: 2, limit: 2 }), [2, 3]);
    assert.deepEqual(await numbers(undefined, { position: 5, limit: 10 }), [5]);
    assert.deepEqual(await numbers(undefined, { position: 6 }), []);
  });
  check('Email/query: a position from the end', async () => {
    const result = await find(undefined, { position: -2 });
    assert.deepEqual([result.position, result.ids.map((id) => mails.indexOf(id))], [4, [4, 5]]);
  });
  check('Email/query: a position before the beginning is the beginning', async () => assert.equal((await find(undefined, { position: -100, limit: 1 })).position, 0));
  check('Email/query: an anchor with offsets', async () => {
    await fill();
    const around = await find(undefined, { anchor: mails[3], anchorOffset: -1, limit: 3 });
    assert.deepEqual([around.position, around.ids.map((id) => mails.indexOf(id))], [2, [2, 3, 4]]);
    assert.deepEqual(await numbers(undefined, { anchor: mails[4], anchorOffset: 1 }), [5]);
    assert.equal((await find(undefined, { anchor: mails[1], anchorOffset: -5, limit: 2 })).position, 0);
  });
  check('Email/query: anchorNotFound', async () => {
    await fill();
    assert.equal(await me.error('Email/query', { filter: { inMailbox: box }, anchor: 'nothing' }), 'anchorNotFound');
  });
  check('Email/query: calculateTotal', async () => {
    assert.equal((await find(undefined, { calculateTotal: true, limit: 1 })).total, 6);
    assert.equal((await find({ hasKeyword: '$flagged' }, { calculateTotal: true, limit: 0 })).total, 2);
  });
  check('Email/query: unsupportedFilter', async () => assert.equal(await me.error('Email/query', { filter: { colour: 'red' } }), 'unsupportedFilter'));
  check('Email/query: unsupportedSort', async () => assert.equal(await me.error('Email/query', { sort: [{ property: 'colour' }] }), 'unsupportedSort'));
  check('Email/query: a limit below 0 is invalidArguments', async () => assert.equal(await me.error('Email/query', { limit: -1 }), 'invalidArguments'));
  check('Email/query: an operator that is none is refused', async () =>
    assert.ok(['invalidArguments', 'unsupportedFilter'].includes(await me.error('Email/query', { filter: { operator: 'XOR', conditions: [] } }))));
  check('Email/query: no filter is everything', async () => assert.ok((await me.ok('Email/query', { calculateTotal: true, limit: 1 })).total >= 6));

  for (const collapseThreads of [false, true])
    check(`Email/queryChanges${collapseThreads ? ' with collapseThreads' : ''}: what came and what left`, async () => {
      const own = await me.newMailbox(`query changes ${collapseThreads}`);
      const by = { filter: { inMailbox: own }, sort, collapseThreads };
      const first = await me.put(message(), { into: own, receivedAt: '2026-11-01T00:00:00Z' });
      const second = await me.put(message(), { into: own, receivedAt: '2026-11-02T00:00:00Z' });
      const before = await me.ok('Email/query', by);
      assert.equal(before.canCalculateChanges, true);
      const late = await me.put(message(), { into: own, receivedAt: '2026-11-01T12:00:00Z' });
      await me.ok('Email/set', { destroy: [second.id] });
      const changes = await me.ok('Email/queryChanges', { ...by, sinceQueryState: before.queryState, calculateTotal: true });
      assert.equal(changes.oldQueryState, before.queryState);
      assert.ok(changes.removed.includes(second.id));
      assert.ok(changes.added.some((one) => one.id === late.id && one.index === 1));
      assert.equal(changes.total, 2);
      // Applied as RFC 8620 5.6 says, they give what a new query gives.
      const ids = before.ids.filter((id) => !changes.removed.includes(id));
      for (const { id, index } of changes.added) ids.splice(index, 0, id);
      assert.deepEqual(ids, (await me.ok('Email/query', by)).ids);
      assert.deepEqual(ids, [first.id, late.id]);
    });
  check('Email/queryChanges: tooManyChanges', async () => {
    const own = await me.newMailbox('too many changes');
    const by = { filter: { inMailbox: own }, sort };
    const { queryState } = await me.ok('Email/query', by);
    for (let i = 0; i < 3; i += 1) await me.put(message(), { into: own });
    assert.equal(await me.error('Email/queryChanges', { ...by, sinceQueryState: queryState, maxChanges: 1 }), 'tooManyChanges');
  });
  check('Email/queryChanges: a state of nobody is cannotCalculateChanges', async () => assert.equal(await me.error('Email/queryChanges', { sinceQueryState: 'nonsense' }), 'cannotCalculateChanges'));

  check('SearchSnippet/get: the words are marked', () =>
    eventually(async () => {
      await fill();
      const { list } = await me.ok('SearchSnippet/get', { filter: { text: 'minutes' }, emailIds: [mails[2], mails[4]] });
      const [found, other] = [list.find(({ emailId }) => emailId === mails[2]), list.find(({ emailId }) => emailId === mails[4])];
      assert.match(found.preview, /<mark>minutes<\/mark>/);
      assert.equal(other?.preview ?? null, null);
    }));
  check('SearchSnippet/get: parts of Korean words are marked', () =>
    eventually(async () => {
      await fill();
      const { list } = await me.ok('SearchSnippet/get', { filter: { subject: '예산' }, emailIds: [mails[0]] });
      assert.match(list[0].subject, /<mark>예산<\/mark>안/);
    }));
  check('SearchSnippet/get: text is escaped', () =>
    eventually(async () => {
      const { id } = await me.put(message({ subject: 'snippet <b>bold</b> & more' }));
      const { list } = await me.ok('SearchSnippet/get', { filter: { subject: 'snippet' }, emailIds: [id] });
      assert.match(list[0].subject, /<mark>snippet<\/mark> &lt;b&gt;bold&lt;\/b&gt; &amp; more/);
    }));
  check('SearchSnippet/get: notFound', async () => {
    const { notFound } = await me.ok('SearchSnippet/get', { filter: { text: 'x' }, emailIds: ['nothing'] });
    assert.deepEqual(notFound, ['nothing']);
  });
}
