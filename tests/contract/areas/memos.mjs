// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Rows for memo reports and daily logs: whose they are, whom they have come to, who approves.
import assert from 'node:assert/strict';
import { Office, keyed } from '../lib/office.mjs';

class Desk extends Office {
  constructor(world) {
    super(world);
    this.days = 30; // before those of the seed
  }

  memoDraft(changes = {}) {
    return {
      title: '업무포털 점검 일정 검토',
      content: this.content('점검을 앞당기고자 합니다.'),
      kind: 'circle',
      readers: [{ postId: this.post(this.leader) }],
      attachmentIds: [],
      ...changes,
    };
  }

  async memo(send = true) {
    return this.done('createMemo', this.clerk, { headers: keyed(), json: this.memoDraft({ send }) }, 201);
  }

  /** A day that no other test writes a log for. */
  day() {
    this.days += 1;
    return new Date(Date.now() + 9 * 3_600_000 - this.days * 86_400_000).toISOString().slice(0, 10);
  }

  logDraft(text = '현장 점검 2건') {
    return { plan: [], result: [{ text, done: true }], note: '' };
  }

  async log() {
    const date = this.day();
    const { etag } = await this.done('getDailyLog', this.clerk, { path: { date } });
    const saved = await this.done('saveDailyLog', this.clerk, { path: { date }, headers: { 'If-Match': etag, ...keyed() }, json: this.logDraft() });
    return { ...saved, date };
  }

  async submittedLog() {
    const { date } = await this.log();
    const sent = await this.done('submitDailyLog', this.clerk, { path: { date }, headers: keyed() });
    return { ...sent, date };
  }
}

export const memos = {
  recipes(world) {
    const desk = new Desk(world);
    const clerk = () => desk.clerk.token;
    /** The same act on another memo is another request. */
    const act = (person, json, send = true) => async () => {
      const [one, another] = [await desk.memo(send), await desk.memo(send)];
      return { token: person().token, path: { id: one.id }, headers: keyed(), ...(json && { json }), other: { path: { id: another.id } } };
    };
    return {
      createMemo: async () => ({ token: clerk(), headers: keyed(), json: desk.memoDraft(), other: { json: desk.memoDraft({ title: '다른 메모' }) } }),
      getMemo: async () => ({ token: clerk(), path: { id: (await desk.memo()).id } }),
      replaceMemo: async () => {
        const { id, etag } = await desk.memo(false);
        const json = (title) => desk.memoDraft({ title });
        return { token: clerk(), path: { id }, headers: { 'If-Match': etag, ...keyed() }, json: json('고친 제목'), other: { json: json('또 고친 제목') } };
      },
      deleteMemo: async () => {
        const [one, another] = [await desk.memo(false), await desk.memo(false)];
        return { token: clerk(), path: { id: one.id }, headers: { 'If-Match': one.etag, ...keyed() }, other: { path: { id: another.id } } };
      },
      sendMemo: act(() => desk.clerk, undefined, false),
      openMemo: act(() => desk.leader),
      replyMemo: act(() => desk.leader, { text: '동의합니다.' }),
      recallMemo: act(() => desk.clerk),
      convertMemo: act(() => desk.leader, { formId: 'general-draft' }),
      getDailyLog: async () => ({ token: clerk(), path: { date: desk.day() } }),
      saveDailyLog: async () => {
        const { date, etag } = await desk.log();
        return {
          token: clerk(),
          path: { date },
          headers: { 'If-Match': etag, ...keyed() },
          json: desk.logDraft('고친 일'),
          other: { json: desk.logDraft('또 고친 일') },
        };
      },
      submitDailyLog: async () => {
        const [one, another] = [await desk.log(), await desk.log()];
        return { token: clerk(), path: { date: one.date }, headers: keyed(), other: { path: { date: another.date } } };
      },
      getTeamLog: async () => ({ token: desk.leader.token, path: { id: (await desk.submittedLog()).id } }),
      getDailyLogMatrix: async () => ({
        token: desk.leader.token,
        query: { unitId: desk.seat(desk.leader).unitId, from: '2026-11-16', to: '2026-11-22' },
      }),
      decideDailyLogs: async () => {
        const [one, another] = [await desk.submittedLog(), await desk.submittedLog()];
        const json = (log) => ({ ids: [log.id], decision: 'approve' });
        return { token: desk.leader.token, headers: keyed(), json: json(one), other: { json: json(another) } };
      },
    };
  },

  anotherPerson(world, { contract, valid }) {
    const desk = new Desk(world);
    const status = async (id, request, person) => (await contract.call(id, { ...request, token: person.token })).status;
    /** A stranger finds nothing; `reader` is what a reader gets, who may not do it. */
    const hidden = (id, reader) => async () => {
      const { request } = await valid(id);
      assert.equal(await status(id, request, desk.stranger), 404);
      if (reader) assert.equal(await status(id, { ...request, headers: { ...request.headers, ...keyed() } }, desk.leader), reader);
      const again = await valid(id);
      assert.ok((await contract.call(id, again.request)).status < 300, 'whose it is may');
    };
    return {
      createMemo: async () => {
        const { request } = await valid('createMemo');
        const toOneself = { ...request.json, readers: [{ postId: desk.post(desk.stranger) }] };
        const answer = await contract.call('createMemo', { ...request, json: toOneself, token: desk.stranger.token });
        assert.equal(answer.status, 422);
        assert.equal(answer.json.errors[0].pointer, '/readers/0');
      },
      getMemo: async () => {
        const { id } = await desk.memo();
        assert.equal(await status('getMemo', { path: { id } }, desk.stranger), 404);
        assert.equal(await status('getMemo', { path: { id } }, desk.head), 404, 'the head of both is no reader either');
        assert.equal(await status('getMemo', { path: { id } }, desk.leader), 200);
      },
      replaceMemo: hidden('replaceMemo', 404),
      deleteMemo: hidden('deleteMemo', 404),
      sendMemo: hidden('sendMemo', 404),
      openMemo: hidden('openMemo'),
      replyMemo: hidden('replyMemo'),
      recallMemo: hidden('recallMemo', 403),
      convertMemo: hidden('convertMemo'),
      getDailyLog: async () => {
        const { date, id } = await desk.log();
        const theirs = await desk.done('getDailyLog', desk.leader, { path: { date } });
        assert.notEqual(theirs.id, id, 'each seat has a log of its own');
      },
      saveDailyLog: async () => {
        const { request } = await valid('saveDailyLog');
        assert.equal(await status('saveDailyLog', request, desk.stranger), 412, 'it is the log of their own seat, and nothing is in it');
      },
      submitDailyLog: async () => {
        const { request } = await valid('submitDailyLog');
        const answer = await contract.call('submitDailyLog', { ...request, token: desk.stranger.token });
        assert.equal(answer.status, 409);
        assert.equal(answer.json.reason, 'nothing-written');
      },
      getTeamLog: async () => {
        const { id } = await desk.submittedLog();
        assert.equal(await status('getTeamLog', { path: { id } }, desk.stranger), 404);
        assert.equal(await status('getTeamLog', { path: { id } }, desk.districtHead), 404, 'a head of another unit');
        const open = await desk.log();
        assert.equal(await status('getTeamLog', { path: { id: open.id } }, desk.leader), 404, 'it is still being written');
      },
      getDailyLogMatrix: async () => {
        const { request } = await valid('getDailyLogMatrix');
        assert.equal(await status('getDailyLogMatrix', request, desk.clerk), 403);
        assert.equal(await status('getDailyLogMatrix', request, desk.districtHead), 403);
        assert.equal(await status('getDailyLogMatrix', request, desk.head), 200, 'the head above');
      },
      decideDailyLogs: async () => {
        const { request } = await valid('decideDailyLogs');
        for (const person of [desk.clerk, desk.stranger, desk.districtHead]) {
          const { json } = await contract.call('decideDailyLogs', { ...request, headers: keyed(), token: person.token });
          assert.deepEqual([json.items[0].done, json.items[0].refusal], [false, 'not-yours']);
        }
        assert.equal((await contract.call('decideDailyLogs', request)).json.items[0].state, 'approved');
      },
    };
  },
};
