// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Rows for questions to the mayor: who may ask, back, answer and decide, and who is never named.
import assert from 'node:assert/strict';
import { problem } from '../lib/openapi.mjs';
import { key } from '../lib/world.mjs';

const keyed = () => ({ 'Idempotency-Key': key() });

/** The world's people in their parts, and questions made as they are needed. */
class Questions {
  constructor(world) {
    this.world = world;
  }

  get answerer() {
    return this.world.people.find((one) => one.me.capabilities.includes('question.answer'));
  }

  get moderator() {
    return this.world.people.find((one) => one.me.capabilities.includes('question.moderate'));
  }

  draft(changes = {}) {
    return { title: '민원 창구에 통역 태블릿을 둘 수 있을까요?', text: '창구에서 통역이 필요합니다.', anonymous: false, ...changes };
  }

  async call(id, person, request) {
    return this.world.contract.call(id, { ...request, token: person.token });
  }

  async ask(changes = {}, person = this.world.clerk) {
    const answer = await this.call('askQuestion', person, { headers: keyed(), json: this.draft(changes) });
    assert.equal(answer.status, 201, answer.text);
    return { ...answer.json, etag: answer.headers.etag };
  }

  async say(id, person, kind, more = {}) {
    return this.call('addQuestionMessage', person, { path: { id }, headers: keyed(), json: { kind, text: '이렇게 하겠습니다.', ...more } });
  }

  async back(id, person = this.world.other) {
    return this.call('backQuestion', person, { path: { id }, headers: keyed() });
  }

  async get(id, person) {
    return (await this.call('getQuestion', person, { path: { id } })).json;
  }
}

/** Whether a person's id or name stands anywhere in an answer. */
const names = (json, person) => {
  const text = JSON.stringify(json);
  return text.includes(person.id) || text.includes(person.me.person.name) || text.includes(person.seat);
};

export const questions = {
  recipes(world) {
    const town = new Questions(world);
    const clerk = () => world.clerk.token;
    return {
      getQuestionChanges: async () => ({ token: clerk(), query: { limit: 5 } }),
      askQuestion: async () => ({ token: clerk(), headers: keyed(), json: town.draft(), other: { json: town.draft({ title: '다른 질문' }) } }),
      getQuestion: async () => ({ token: clerk(), path: { id: (await town.ask()).id } }),
      updateQuestion: async () => {
        const { id, etag } = await town.ask();
        return {
          token: clerk(),
          path: { id },
          headers: { 'If-Match': etag, ...keyed() },
          json: { title: '고친 제목' },
          other: { json: { title: '또 고친 제목' } },
        };
      },
      backQuestion: async () => {
        const [one, another] = [await town.ask(), await town.ask()];
        return { token: world.other.token, path: { id: one.id }, headers: keyed(), other: { path: { id: another.id } } };
      },
      unbackQuestion: async () => {
        const [one, another] = [await town.ask(), await town.ask()];
        await town.back(one.id);
        return { token: world.other.token, path: { id: one.id }, headers: keyed(), other: { path: { id: another.id } } };
      },
      addQuestionMessage: async () => {
        const { id } = await town.ask();
        return {
          token: town.answerer.token,
          path: { id },
          headers: keyed(),
          json: { kind: 'answer', text: '그렇게 하겠습니다.' },
          other: { json: { kind: 'answer', text: '다르게 하겠습니다.' } },
        };
      },
      discloseQuestionAuthor: async () => {
        const { id } = await town.ask({ anonymous: true });
        return {
          token: town.moderator.token,
          path: { id },
          headers: keyed(),
          json: { reason: '본인에게 급히 연락해야 합니다.' },
          other: { json: { reason: '다른 까닭으로 연락해야 합니다.' } },
        };
      },
    };
  },

  anotherPerson(world, { valid }) {
    const town = new Questions(world);
    return {
      getQuestionChanges: async () => {
        const { id } = await town.ask({ anonymous: true });
        let state;
        const seen = [];
        for (let since, more = true; more; ) {
          const { json } = await town.call('getQuestionChanges', world.other, { query: since ? { since } : {} });
          seen.push(...json.created);
          [since, more] = [json.newState, json.hasMore];
          state = since;
        }
        const theirs = seen.find((one) => one.id === id);
        assert.equal(theirs.mine, false);
        assert.ok(!names(theirs, world.clerk), 'nothing names an anonymous author');
        // A backing is for all to count, and for the backer alone to know.
        await town.back(id);
        const mine = (await town.call('getQuestionChanges', world.other, { query: { since: state } })).json.updated.find((one) => one.id === id);
        assert.deepEqual([mine.backs, mine.backed], [1, true]);
        const clerks = await town.get(id, world.clerk);
        assert.deepEqual([clerks.backs, clerks.backed], [1, false]);
        assert.ok(!names(clerks, world.other));
      },
      askQuestion: async () => {
        const mine = await town.ask();
        assert.equal(mine.mine, true);
        assert.equal(mine.authorId, world.clerk.id);
        assert.equal((await town.get(mine.id, world.other)).mine, false);
      },
      getQuestion: async () => {
        const { id } = await town.ask({ anonymous: true });
        await town.say(id, town.answerer, 'answer');
        assert.equal((await town.say(id, world.clerk, 'follow-up', { anonymous: false })).status, 201);
        for (const person of [world.other, town.answerer, town.moderator, world.clerk])
          assert.ok(!names(await town.get(id, person), world.clerk), `an anonymous author is named to ${person.login}`);
        const messages = (await town.get(id, world.other)).messages;
        assert.deepEqual(messages.map((one) => [one.kind, one.byAuthor]), [['answer', undefined], ['follow-up', true]]);
      },
      updateQuestion: async () => {
        const { request } = await valid('updateQuestion');
        assert.equal((await town.call('updateQuestion', world.other, request)).status, 403);
        // Those who answer decide, but do not put words into the author's mouth.
        assert.equal((await town.call('updateQuestion', town.answerer, request)).status, 403);
        const { id, etag } = await town.ask();
        const accept = { path: { id }, headers: { 'If-Match': etag }, json: { state: 'accepted', dueOn: '2099-01-31' } };
        assert.equal((await town.call('updateQuestion', world.clerk, accept)).status, 403);
        const accepted = await town.call('updateQuestion', town.answerer, accept);
        assert.deepEqual([accepted.status, accepted.json.state, accepted.json.dueOn], [200, 'accepted', '2099-01-31']);
        const late = { path: { id }, headers: { 'If-Match': accepted.headers.etag }, json: { title: '이제 와서' } };
        assert.equal((await town.call('updateQuestion', world.clerk, late)).status, 422, 'taken up: its words stay');
        const items = (await town.call('listWaitingItems', town.answerer, { query: { kind: 'questions', limit: 500 } })).json.items;
        assert.ok(items.some((item) => item.link === `gwanmun:questions/question/${id}` && item.due), 'the promise waits with its day');
      },
      backQuestion: async () => {
        const { id } = await town.ask();
        assert.equal((await town.back(id, world.clerk)).status, 422, 'not one\'s own');
        assert.equal((await town.back(id)).json.backs, 1);
        assert.equal((await town.back(id)).json.backs, 1, 'twice is once');
      },
      unbackQuestion: async () => {
        const { id } = await town.ask();
        await town.back(id);
        const answer = await town.call('unbackQuestion', world.publisher, { path: { id }, headers: keyed() });
        assert.deepEqual([answer.status, answer.json.backs], [200, 1], 'nobody takes another\'s backing away');
      },
      addQuestionMessage: async () => {
        const { id } = await town.ask();
        assert.equal((await town.say(id, world.clerk, 'answer')).status, 403);
        assert.equal((await town.say(id, world.other, 'follow-up')).status, 403);
        assert.equal((await town.say(id, world.clerk, 'follow-up')).status, 422, 'nothing was answered yet');
        assert.equal((await town.say(id, town.answerer, 'answer')).json.state, 'answered');
        await town.back(id);
        assert.equal((await town.say(id, world.other, 'follow-up')).json.state, 'follow-up');
      },
      discloseQuestionAuthor: async () => {
        const { id } = await town.ask({ anonymous: true });
        const ask = { path: { id }, headers: keyed(), json: { reason: '본인에게 급히 연락해야 합니다.' } };
        for (const person of [world.other, town.answerer, world.clerk]) {
          const answer = await town.call('discloseQuestionAuthor', person, { ...ask, headers: keyed() });
          assert.equal(answer.status, 403);
          assert.equal(problem(answer), 'forbidden');
        }
        assert.equal((await town.call('discloseQuestionAuthor', town.moderator, ask)).json.personId, world.clerk.id);
        assert.equal((await town.get(id, world.clerk)).disclosures[0].reason, '본인에게 급히 연락해야 합니다.');
        assert.equal((await town.get(id, world.other)).disclosures, undefined);
      },
    };
  },
};
