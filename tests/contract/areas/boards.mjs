// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Boards: who reads, writes, moderates.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { key } from '../lib/world.mjs';

const keyed = () => ({ 'Idempotency-Key': key() });
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString();

class Town {
  constructor(world) {
    this.world = world;
  }

  async call(id, person, request = {}) {
    return this.world.contract.call(id, { token: person.token, ...request });
  }

  /** City-wide moderator: a seat of the city hall with board.moderate. */
  get moderator() {
    return this.world.people.find((one) => one.login === '11-201266');
  }

  async all(operation, person, request = {}) {
    const found = [];
    for (let since, more = true; more; ) {
      const { json } = await this.call(operation, person, { ...request, query: { ...request.query, ...(since && { since }) } });
      found.push(...json.created, ...json.updated);
      [since, more] = [json.newState, json.hasMore];
    }
    return found;
  }

  /** The clerk's boards, by category; `bureau` is that of the clerk's own bureau. */
  async boards() {
    if (!this.found) {
      this.found = {};
      for (const board of await this.all('getBoardChanges', this.world.clerk)) {
        if (board.layer === 'city') this.found[board.category] = board;
        else if (board.layer === 'bureau') this.found.bureau = board;
        else if (board.layer === 'club') (this.found.clubs ??= []).push(board);
      }
    }
    return this.found;
  }

  async draft(category = 'amusing-life', changes = {}) {
    const board = (await this.boards())[category];
    const parts = {
      market: { market: { price: 1000 } },
      quiz: { quiz: { options: ['가', '나', '다'], answer: 1 } },
      event: { event: { startsAt: inDays(5), place: '로비', capacity: 10 } },
      knowledge: { knowledge: { lawReference: '행정기본법 제1조' } },
    };
    return { title: '시험 글', boardId: board.id, bodyHtml: '<p>내용</p>', ...parts[board.postType], ...changes };
  }

  async post(category, { person = this.world.clerk, ...changes } = {}) {
    const answer = await this.call('createPost', person, { headers: keyed(), json: await this.draft(category, changes) });
    assert.equal(answer.status, 201, answer.text);
    return { ...answer.json, etag: answer.headers.etag };
  }

  async mustRead() {
    return this.post('city-news', { person: this.moderator, mustRead: true });
  }

  async comment(post, { person = this.world.clerk, ...changes } = {}) {
    const answer = await this.call('createComment', person, { path: { id: post.id }, headers: keyed(), json: { text: '댓글', ...changes } });
    assert.equal(answer.status, 201, answer.text);
    return { ...answer.json, etag: answer.headers.etag };
  }

  async alert() {
    const post = await this.post();
    await this.comment(post, { person: this.world.other });
    const alerts = await this.all('getBoardAlertChanges', this.world.clerk);
    return alerts.find((one) => one.postId === post.id);
  }

  async savedDraft(id = crypto.randomUUID()) {
    const answer = await this.call('savePostDraft', this.world.clerk, { path: { id }, headers: keyed(), json: { title: '초안', bodyHtml: '<p>초안</p>' } });
    assert.equal(answer.status, 200, answer.text);
    return answer.json;
  }

  async deleted() {
    const post = await this.post();
    const answer = await this.call('deletePost', this.world.clerk, { path: { id: post.id }, headers: { 'If-Match': post.etag } });
    assert.equal(answer.status, 204, answer.text);
    return post;
  }
}

export const boards = {
  recipes(world) {
    const town = new Town(world);
    const clerk = () => world.clerk.token;
    /** An operation without a body on something that `make` makes twice. */
    const on = (make, person = () => world.clerk) => async () => {
      const [one, another] = [await make(), await make()];
      return { token: person().token, path: { id: one.id }, headers: keyed(), other: { path: { id: another.id } } };
    };
    const withBody = (make, json, otherJson, person = () => world.clerk) => async () => ({
      token: person().token,
      path: { id: (await make()).id },
      headers: keyed(),
      json: await json(),
      other: { json: await otherJson() },
    });
    const club = async () => (await town.boards()).clubs[Math.floor(Math.random() * 5)];
    return {
      getBoardChanges: async () => ({ token: clerk(), query: { limit: 5 } }),
      listBoardPosts: async () => ({ token: clerk(), path: { id: (await town.boards())['amusing-life'].id }, query: { limit: 3 } }),
      readBoard: withBody(async () => (await town.boards())['amusing-life'], () => ({ readUntil: inDays(-3) }), () => ({ readUntil: inDays(-2) })),
      joinClub: async () => {
        const [one, another] = (await town.boards()).clubs;
        return { token: clerk(), path: { id: one.id }, headers: keyed(), other: { path: { id: another.id } } };
      },
      leaveClub: async () => {
        const [one, another] = (await town.boards()).clubs;
        return { token: clerk(), path: { id: one.id }, headers: keyed(), other: { path: { id: another.id } } };
      },
      getPostChanges: async () => ({ token: clerk(), query: { limit: 5, window: 50 } }),
      createPost: async () => ({ token: clerk(), headers: keyed(), json: await town.draft(), other: { json: await town.draft('amusing-life', { title: '다른 글' }) } }),
      getPost: async () => ({ token: clerk(), path: { id: (await town.post()).id } }),
      updatePost: async () => {
        const { id, etag } = await town.post();
        return { token: clerk(), path: { id }, headers: { 'If-Match': etag, ...keyed() }, json: { title: '고친 글' }, other: { json: { title: '또 고친 글' } } };
      },
      deletePost: async () => {
        const [one, another] = [await town.post(), await town.post()];
        return { token: clerk(), path: { id: one.id }, headers: { 'If-Match': one.etag, ...keyed() }, other: { path: { id: another.id } } };
      },
      restorePost: on(() => town.deleted()),
      readPost: on(() => town.post()),
      likePost: on(() => town.post()),
      unlikePost: on(() => town.post()),
      acknowledgePost: on(() => town.mustRead()),
      listPostReaders: async () => ({ token: town.moderator.token, path: { id: (await town.mustRead()).id }, query: { limit: 5, acknowledged: false } }),
      remindPostReaders: on(() => town.mustRead(), () => town.moderator),
      pinPost: on(() => town.post(), () => town.moderator),
      unpinPost: on(() => town.post(), () => town.moderator),
      setMarketState: withBody(() => town.post('warm-market'), () => ({ state: 'reserved' }), () => ({ state: 'sold' }), () => world.other),
      answerQuiz: withBody(() => town.post('amusing-quizzes'), () => ({ choice: 1 }), () => ({ choice: 2 }), () => world.other),
      joinEvent: on(() => town.post('amusing-events')),
      leaveEvent: on(() => town.post('amusing-events')),
      listParticipants: async () => ({ token: clerk(), path: { id: (await town.post('amusing-events')).id }, query: { limit: 5 } }),
      checkKnowledge: withBody(() => town.post('smart-tips'), () => ({ stillTrue: true, validUntil: '2030-12-31' }), () => ({ stillTrue: false })),
      reportPost: withBody(() => town.post(), () => ({ reason: 'insult', text: '불쾌합니다.' }), () => ({ reason: 'other' })),
      getCommentChanges: async () => {
        const post = await town.post();
        await town.comment(post);
        return { token: clerk(), path: { id: post.id }, query: { limit: 5 } };
      },
      createComment: withBody(() => town.post(), () => ({ text: '댓글' }), () => ({ text: '다른 댓글' })),
      getComment: async () => ({ token: clerk(), path: { id: (await town.comment(await town.post())).id } }),
      updateComment: async () => {
        const { id, etag } = await town.comment(await town.post());
        return { token: clerk(), path: { id }, headers: { 'If-Match': etag, ...keyed() }, json: { text: '고친 댓글' }, other: { json: { text: '또 고친 댓글' } } };
      },
      deleteComment: async () => {
        const post = await town.post();
        const [one, another] = [await town.comment(post), await town.comment(post)];
        return { token: clerk(), path: { id: one.id }, headers: { 'If-Match': one.etag, ...keyed() }, other: { path: { id: another.id } } };
      },
      reportComment: withBody(async () => town.comment(await town.post()), () => ({ reason: 'advertising' }), () => ({ reason: 'other' })),
      getPostDraftChanges: async () => ({ token: clerk(), query: { limit: 5 } }),
      savePostDraft: withBody(() => town.savedDraft(), () => ({ title: '제목', bodyHtml: '<p>초안</p>' }), () => ({ title: '다른 제목', bodyHtml: '' })),
      deletePostDraft: on(() => town.savedDraft()),
      getBoardAlertChanges: async () => ({ token: clerk(), query: { limit: 5 } }),
      seeBoardAlert: on(() => town.alert()),
      listReports: async () => ({ token: town.moderator.token, query: { limit: 5, state: 'open' } }),
      moderate: async () => {
        const [one, another] = [await town.post(), await town.post()];
        const json = (post) => ({ reason: '광고입니다.', action: 'hide', postId: post.id });
        return { token: town.moderator.token, headers: keyed(), json: json(one), other: { json: json(another) } };
      },
      getModerationLog: async () => ({ token: town.moderator.token, query: { limit: 5 } }),
    };
  },

  anotherPerson(world, { contract, valid }) {
    const town = new Town(world);
    /** What somebody else gets from the valid request. */
    const answers = (id, status, person = () => world.other) => async () => {
      const { request } = await valid(id);
      assert.equal((await contract.call(id, { ...request, token: person().token })).status, status);
    };
    /** A post of the clerk's bureau is not there for a district clerk. */
    const notInMyBureau = (id, extra = {}) => async () => {
      const { id: post } = await town.post('bureau');
      const answer = await town.call(id, world.other, { path: { id: post }, headers: keyed(), ...extra });
      assert.equal(answer.status, 404, answer.text);
    };
    const has = async (operation, person, id) => (await town.all(operation, person)).some((one) => one.id === id);
    return {
      getBoardChanges: async () => {
        const { bureau } = await town.boards();
        assert.ok(await has('getBoardChanges', world.clerk, bureau.id));
        assert.ok(!(await has('getBoardChanges', world.other, bureau.id)));
        const theirs = await town.all('getBoardChanges', world.other);
        assert.ok(theirs.some((board) => board.layer === 'district'));
        assert.ok(theirs.every((board) => !board.mayModerate));
      },
      listBoardPosts: async () => {
        const { bureau } = await town.boards();
        assert.equal((await town.call('listBoardPosts', world.other, { path: { id: bureau.id } })).status, 404);
      },
      readBoard: async () => {
        const { bureau } = await town.boards();
        const answer = await town.call('readBoard', world.other, { path: { id: bureau.id }, headers: keyed(), json: { readUntil: inDays(0) } });
        assert.equal(answer.status, 404);
      },
      joinClub: async () => {
        const club = (await town.boards()).clubs[2];
        await town.call('leaveClub', world.other, { path: { id: club.id }, headers: keyed() });
        assert.equal((await town.call('listBoardPosts', world.other, { path: { id: club.id } })).status, 404, 'only members read');
        assert.equal((await town.call('joinClub', world.other, { path: { id: club.id }, headers: keyed() })).json.isMember, true);
        assert.equal((await town.call('listBoardPosts', world.other, { path: { id: club.id } })).status, 200);
      },
      leaveClub: async () => {
        const club = (await town.boards()).clubs[3];
        await town.call('joinClub', world.clerk, { path: { id: club.id }, headers: keyed() });
        await town.call('leaveClub', world.other, { path: { id: club.id }, headers: keyed() });
        assert.equal((await town.call('listBoardPosts', world.clerk, { path: { id: club.id } })).status, 200);
      },
      getPostChanges: async () => {
        const { id } = await town.post('bureau');
        assert.ok(await has('getPostChanges', world.clerk, id));
        assert.ok(!(await has('getPostChanges', world.other, id)));
      },
      createPost: async () => {
        const hidden = await town.call('createPost', world.other, { headers: keyed(), json: await town.draft('bureau') });
        assert.equal(hidden.status, 422);
        assert.equal(hidden.json.errors[0].pointer, '/boardId');
        const official = await town.call('createPost', world.other, { headers: keyed(), json: await town.draft('work-notices') });
        assert.equal(official.status, 403);
        const mustRead = await town.call('createPost', world.other, { headers: keyed(), json: await town.draft('amusing-life', { mustRead: true }) });
        assert.equal(mustRead.status, 403);
      },
      getPost: notInMyBureau('getPost', { headers: {} }),
      updatePost: answers('updatePost', 403),
      deletePost: answers('deletePost', 403),
      restorePost: answers('restorePost', 404),
      readPost: notInMyBureau('readPost'),
      likePost: notInMyBureau('likePost'),
      unlikePost: notInMyBureau('unlikePost'),
      acknowledgePost: notInMyBureau('acknowledgePost'),
      listPostReaders: answers('listPostReaders', 403),
      remindPostReaders: answers('remindPostReaders', 403),
      pinPost: answers('pinPost', 403),
      unpinPost: answers('unpinPost', 403),
      setMarketState: async () => {
        const { request } = await valid('setMarketState');
        assert.equal((await contract.call('setMarketState', request)).json.market.state, 'reserved');
        const release = { path: request.path, json: { state: 'offered' } };
        const stranger = await town.call('setMarketState', world.publisher, { ...release, headers: keyed() });
        assert.equal(stranger.status, 403);
        const post = await town.call('getPost', world.publisher, { path: request.path });
        assert.equal(post.json.market.reservedBy, undefined, 'who reserved it is not everybody\'s business');
        assert.equal((await town.call('setMarketState', world.other, { ...release, headers: keyed() })).status, 200);
      },
      answerQuiz: async () => {
        const { request } = await valid('answerQuiz');
        const before = await town.call('getPost', world.other, { path: request.path });
        assert.equal(before.json.quiz.answer, undefined, 'nobody learns the answer before they gave one');
        const after = await contract.call('answerQuiz', request);
        assert.equal(after.json.quiz.answer, 1);
        assert.deepEqual(after.json.quiz.results, [0, 1, 0]);
        const third = await town.call('getPost', world.publisher, { path: request.path });
        assert.equal(third.json.quiz.answer, undefined);
      },
      joinEvent: async () => {
        const { request } = await valid('joinEvent');
        await town.call('joinEvent', world.other, { path: request.path, headers: keyed() });
        const mine = await town.call('getPost', world.clerk, { path: request.path });
        assert.deepEqual([mine.json.event.joined, mine.json.event.joining], [1, false]);
      },
      leaveEvent: async () => {
        const post = await town.post('amusing-events');
        await town.call('joinEvent', world.clerk, { path: { id: post.id }, headers: keyed() });
        await town.call('leaveEvent', world.other, { path: { id: post.id }, headers: keyed() });
        assert.equal((await town.call('getPost', world.clerk, { path: { id: post.id } })).json.event.joining, true);
      },
      listParticipants: answers('listParticipants', 403),
      checkKnowledge: answers('checkKnowledge', 403),
      reportPost: notInMyBureau('reportPost', { json: { reason: 'other' } }),
      getCommentChanges: notInMyBureau('getCommentChanges', { headers: {} }),
      createComment: notInMyBureau('createComment', { json: { text: '댓글' } }),
      getComment: async () => {
        const comment = await town.comment(await town.post('bureau'));
        assert.equal((await town.call('getComment', world.other, { path: { id: comment.id } })).status, 404);
      },
      updateComment: answers('updateComment', 403),
      deleteComment: answers('deleteComment', 403),
      reportComment: async () => {
        const comment = await town.comment(await town.post('bureau'));
        const answer = await town.call('reportComment', world.other, { path: { id: comment.id }, headers: keyed(), json: { reason: 'other' } });
        assert.equal(answer.status, 404);
      },
      getPostDraftChanges: async () => {
        const { id } = await town.savedDraft();
        assert.ok(await has('getPostDraftChanges', world.clerk, id));
        assert.ok(!(await has('getPostDraftChanges', world.other, id)));
      },
      savePostDraft: answers('savePostDraft', 404),
      deletePostDraft: answers('deletePostDraft', 404),
      getBoardAlertChanges: async () => {
        const { id } = await town.alert();
        assert.ok(!(await has('getBoardAlertChanges', world.other, id)));
      },
      seeBoardAlert: answers('seeBoardAlert', 404),
      listReports: answers('listReports', 403),
      moderate: answers('moderate', 403),
      getModerationLog: answers('getModerationLog', 403),
    };
  },
};
