// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Rows for surveys: whom they ask, who owns them, and that a ballot needs a signature and nobody's name.
import assert from 'node:assert/strict';
import { ballot } from '../lib/ballot.mjs';
import { problem } from '../lib/openapi.mjs';
import { key } from '../lib/world.mjs';

const keyed = () => ({ 'Idempotency-Key': key() });
const day = 86_400_000;
const answer = { answers: [{ questionId: 'q1', options: ['a'] }, { questionId: 'q2', value: 4 }] };

class Office {
  constructor(world) {
    this.world = world;
  }

  call(id, person, request = {}) {
    return this.world.contract.call(id, { ...request, token: person?.token });
  }

  /** Heads a bureau: may ask it, and enough people sit in it to be anonymous among. */
  get asker() {
    const heads = this.world.people.filter((one) => one.me.capabilities.includes('survey.create') && one !== this.world.other);
    return heads.find((one) => one.login === '11-175102') ?? heads[0];
  }

  draft(changes = {}) {
    const seat = this.asker.me.seats.find((one) => one.id === this.asker.seat);
    return {
      layer: 'bureau',
      unitId: seat.unitId,
      titleKo: '구내식당 설문',
      titleEn: 'The canteen',
      descriptionKo: '',
      descriptionEn: '',
      questions: [
        { id: 'q1', kind: 'single', textKo: '언제 드십니까?', textEn: '', required: true, options: [{ id: 'a', ko: '열한 시', en: '' }, { id: 'b', ko: '열두 시', en: '' }] },
        { id: 'q2', kind: 'scale', textKo: '만족하십니까?', textEn: '', required: false },
        { id: 'q3', kind: 'text', textKo: '하실 말씀', textEn: '', required: false },
      ],
      opensAt: new Date(Date.now() - day).toISOString(),
      closesAt: new Date(Date.now() + 7 * day).toISOString(),
      anonymous: false,
      resultsVisible: 'after-answer',
      ...changes,
    };
  }

  async create(changes) {
    const made = await this.call('createSurvey', this.asker, { headers: keyed(), json: this.draft(changes) });
    assert.equal(made.status, 201, made.text);
    return { ...made.json, etag: made.headers.etag };
  }

  async open(changes) {
    const { id } = await this.create(changes);
    const moved = await this.move(id, 'open');
    assert.equal(moved.status, 200, moved.text);
    return { ...moved.json, etag: moved.headers.etag };
  }

  move(id, to, person = this.asker) {
    return this.call('moveSurvey', person, { path: { id }, headers: keyed(), json: { to } });
  }

  async seen(person) {
    const all = [];
    let answered;
    for (let since, more = true; more; ) {
      const { json } = await this.call('getSurveyChanges', person, { query: { limit: 3, ...(since && { since }) } });
      all.push(...json.created);
      answered = json.answered;
      [since, more] = [json.newState, json.hasMore];
    }
    return { ids: all.map((one) => one.id), answered };
  }

  /** A ballot of this person's that is signed and not cast yet. */
  async signed(survey, person = this.world.clerk) {
    const mine = (await this.call('getSurvey', person, { path: { id: survey.id } })).json;
    const paper = ballot(mine.ballotKeys.find((one) => one.id === mine.ballotKeyId));
    const got = await this.call('signBallot', person, { path: { id: survey.id }, json: paper.request });
    assert.equal(got.status, 200, got.text);
    return { ...paper.finalise(got.json.signature), ...answer };
  }
}

export const surveys = {
  recipes(world) {
    const office = new Office(world);
    const asker = () => office.asker.token;
    return {
      getSurveyChanges: async () => ({ token: world.clerk.token, query: { limit: 5 } }),
      createSurvey: async () => ({ token: asker(), headers: keyed(), json: office.draft(), other: { json: office.draft({ titleKo: '다른 설문' }) } }),
      getSurvey: async () => ({ token: world.clerk.token, path: { id: (await office.open()).id } }),
      replaceSurvey: async () => {
        const { id, etag } = await office.create();
        return {
          token: asker(),
          path: { id },
          headers: { 'If-Match': etag, ...keyed() },
          json: office.draft({ titleKo: '고친 제목' }),
          other: { json: office.draft({ titleKo: '또 고친 제목' }) },
        };
      },
      deleteSurvey: async () => {
        const [one, another] = [await office.create(), await office.create()];
        return { token: asker(), path: { id: one.id }, headers: { 'If-Match': one.etag, ...keyed() }, other: { path: { id: another.id } } };
      },
      moveSurvey: async () => ({ token: asker(), path: { id: (await office.create()).id }, headers: keyed(), json: { to: 'open' }, other: { json: { to: 'closed' } } }),
      answerSurvey: async () => ({
        token: world.clerk.token,
        path: { id: (await office.open()).id },
        headers: keyed(),
        json: answer,
        other: { json: { answers: [{ questionId: 'q1', options: ['b'] }] } },
      }),
      signBallot: async () => {
        const survey = await office.open({ anonymous: true });
        const mine = (await office.call('getSurvey', world.clerk, { path: { id: survey.id } })).json;
        return { token: world.clerk.token, path: { id: survey.id }, json: ballot(mine.ballotKeys.find((one) => one.id === mine.ballotKeyId)).request };
      },
      castBallot: async () => {
        const survey = await office.open({ anonymous: true });
        return { path: { id: survey.id }, json: await office.signed(survey) };
      },
      getSurveyResults: async () => ({ token: asker(), path: { id: (await office.open()).id } }),
      exportSurvey: async () => ({ token: asker(), path: { id: (await office.open()).id } }),
    };
  },

  anotherPerson(world, { contract, valid }) {
    const office = new Office(world);
    return {
      getSurveyChanges: async () => {
        const draft = await office.create();
        const open = await office.open();
        assert.ok((await office.seen(office.asker)).ids.includes(draft.id));
        assert.ok(!(await office.seen(world.clerk)).ids.includes(draft.id), 'drafts are their owners\'');
        assert.ok((await office.seen(world.clerk)).ids.includes(open.id));
        assert.ok(!(await office.seen(world.other)).ids.includes(open.id), 'a bureau asks its own people');
        await office.call('answerSurvey', world.clerk, { path: { id: open.id }, headers: keyed(), json: answer });
        assert.ok((await office.seen(world.clerk)).answered.includes(open.id));
        assert.ok(!(await office.seen(office.asker)).answered.includes(open.id));
      },
      createSurvey: async () => {
        const refused = await office.call('createSurvey', world.clerk, { headers: keyed(), json: office.draft() });
        assert.equal(refused.status, 403);
        const elsewhere = world.other.me.seats[0].unitId;
        assert.equal((await office.call('createSurvey', office.asker, { headers: keyed(), json: office.draft({ unitId: elsewhere }) })).status, 403);
      },
      getSurvey: async () => {
        const { request } = await valid('getSurvey');
        assert.equal((await contract.call('getSurvey', { ...request, token: world.other.token })).status, 404);
      },
      replaceSurvey: async () => {
        const { id, etag } = await office.open();
        const change = (person, changes, version = etag) =>
          office.call('replaceSurvey', person, { path: { id }, headers: { 'If-Match': version, ...keyed() }, json: office.draft(changes) });
        assert.equal((await change(world.clerk, {})).status, 403);
        assert.equal((await change(world.other, {})).status, 404);
        const fixed = await change(office.asker, { anonymous: true });
        assert.equal(fixed.status, 422);
        assert.ok(fixed.json.errors.some((one) => one.pointer === '/anonymous' && one.code === 'fixed'));
      },
      deleteSurvey: async () => {
        const { id, etag } = await office.open();
        assert.equal((await office.call('deleteSurvey', world.clerk, { path: { id }, headers: { 'If-Match': etag, ...keyed() } })).status, 403);
        assert.equal((await office.call('getSurvey', world.clerk, { path: { id } })).status, 200);
      },
      moveSurvey: async () => {
        const { id } = await office.open();
        assert.equal((await office.move(id, 'closed', world.clerk)).status, 403);
        assert.equal((await office.move(id, 'closed', world.other)).status, 404);
        assert.equal((await office.move(id, 'closed')).status, 200);
        const late = await office.call('answerSurvey', world.clerk, { path: { id }, headers: keyed(), json: answer });
        assert.equal(problem(late), 'survey-not-open');
        assert.equal(problem(await office.move(id, 'open')), 'survey-not-open');
      },
      answerSurvey: async () => {
        const { id } = await office.open();
        const say = (person, json) => office.call('answerSurvey', person, { path: { id }, headers: keyed(), json });
        assert.equal((await say(world.other, answer)).status, 404);
        assert.equal((await say(world.clerk, answer)).status, 200);
        assert.equal((await office.call('getSurvey', office.asker, { path: { id } })).json.myAnswer, undefined);
        const wrong = await say(world.clerk, { answers: [{ questionId: 'q1', options: ['a', 'b'] }, { questionId: 'q9', value: 1 }] });
        assert.deepEqual(wrong.json.errors.map((one) => [one.pointer, one.code]), [['/answers/0', 'range'], ['/answers/1/questionId', 'unknown-value']]);
        const empty = await say(world.clerk, { answers: [] });
        assert.deepEqual(empty.json.errors.map((one) => [one.code, one.detail]), [['required', 'q1']]);
        const anonymous = await office.open({ anonymous: true });
        const named = await office.call('answerSurvey', world.clerk, { path: { id: anonymous.id }, headers: keyed(), json: answer });
        assert.equal(problem(named), 'survey-anonymous');
      },
      signBallot: async () => {
        const { request } = await valid('signBallot');
        assert.equal((await contract.call('signBallot', { ...request, token: world.other.token })).status, 404);
        const first = await contract.call('signBallot', request);
        assert.equal(first.status, 200, first.text);
        assert.deepEqual((await contract.call('signBallot', request)).json, first.json, 'who lost the answer asks again');
        const mine = (await office.call('getSurvey', world.clerk, { path: request.path })).json;
        const second = ballot(mine.ballotKeys.find((one) => one.id === mine.ballotKeyId)).request;
        const twice = await contract.call('signBallot', { ...request, json: second });
        assert.deepEqual([twice.status, problem(twice)], [409, 'ballot-issued']);
        assert.ok((await office.seen(world.clerk)).answered.includes(request.path.id));
      },
      castBallot: async () => {
        const { request } = await valid('castBallot');
        const cast = (changes) => contract.call('castBallot', { ...request, json: { ...request.json, ...changes } });
        const forged = await cast({ signature: Buffer.alloc(256, 7).toString('base64url') });
        assert.deepEqual([forged.status, forged.json.errors[0].pointer], [422, '/signature']);
        const first = await cast({});
        assert.equal(first.status, 200, first.text);
        assert.deepEqual((await cast({})).body, first.body);
        const changed = await cast({ answers: [{ questionId: 'q1', options: ['b'] }] });
        assert.deepEqual([changed.status, problem(changed)], [409, 'ballot-used']);
        const another = await office.open({ anonymous: true });
        assert.equal((await contract.call('castBallot', { ...request, path: { id: another.id } })).status, 422, 'a key of each survey\'s own');
      },
      getSurveyResults: async () => {
        const { id } = await office.open();
        const results = (person) => office.call('getSurveyResults', person, { path: { id } });
        assert.equal((await results(world.clerk)).status, 403, 'who has not answered waits');
        const words = [...answer.answers, { questionId: 'q3', text: '맛있습니다.' }];
        await office.call('answerSurvey', world.clerk, { path: { id }, headers: keyed(), json: { answers: words } });
        const mine = (await results(world.clerk)).json;
        assert.deepEqual(mine.questions[0].options.map((one) => one.count), [1, 0]);
        assert.equal(mine.questions[1].meanThousandths, 4000);
        assert.deepEqual(mine.questions[2].texts, [], 'free answers are for the owners');
        assert.deepEqual(mine.groups, [], 'one answer has no bureau');
        assert.deepEqual((await results(office.asker)).json.questions[2].texts, ['맛있습니다.']);
        assert.equal((await results(world.other)).status, 404);
      },
      exportSurvey: async () => {
        const { id } = await office.open();
        await office.call('answerSurvey', world.clerk, { path: { id }, headers: keyed(), json: { answers: [...answer.answers, { questionId: 'q3', text: '=HYPERLINK("x")' }] } });
        assert.equal((await office.call('exportSurvey', world.clerk, { path: { id } })).status, 403);
        const table = await office.call('exportSurvey', office.asker, { path: { id } });
        assert.equal(table.body.subarray(0, 3).toString('hex'), 'efbbbf');
        const lines = table.body.subarray(3).toString('utf8').split('\r\n');
        assert.equal(lines.length, 3);
        assert.ok(lines[1].endsWith(',열한 시,4,"\'=HYPERLINK(""x"")"'), lines[1]);
        const anonymous = await office.open({ anonymous: true });
        assert.equal((await office.call('exportSurvey', office.asker, { path: { id: anonymous.id } })).status, 403);
      },
    };
  },
};
