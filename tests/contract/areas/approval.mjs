// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Rows for documents: boxes, drafts, acts of the line, lines, forms and records.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { Office, keyed } from '../lib/office.mjs';

const saved = (office, name) => ({ name, groups: office.line().groups });

export const approval = {
  recipes(world) {
    const office = new Office(world);
    const clerk = () => office.clerk.token;
    const read = (make) => async () => ({ token: clerk(), path: { id: (await make()).id } });
    /** The same act on another document is another request. */
    const act = (make, request) => async () => {
      const [one, another] = [await make(), await make()];
      return { token: clerk(), path: { id: one.id }, headers: keyed(), ...request?.(one), other: { path: { id: another.id } } };
    };
    const withdrawal = async () => {
      const { id } = await office.submitted();
      await office.act(id, office.leader);
      await office.done('withdrawDocument', office.clerk, { path: { id }, headers: keyed(), json: { reason: '수치를 고칩니다.' } });
      return { id };
    };
    return {
      getInboxChanges: async () => ({ token: clerk(), query: { limit: 5 } }),
      listDocuments: async () => ({ token: clerk(), query: { limit: 5 } }),
      createDocument: async () => ({ token: clerk(), headers: keyed(), json: await office.draftOf(), other: { json: await office.draftOf({ title: '다른 계획' }) } }),
      getDocument: read(() => office.draft()),
      replaceDocument: async () => {
        const { id, etag } = await office.draft();
        return {
          token: clerk(),
          path: { id },
          headers: { 'If-Match': etag, ...keyed() },
          json: await office.draftOf({ title: '고친 계획' }),
          other: { json: await office.draftOf({ title: '또 고친 계획' }) },
        };
      },
      deleteDocument: async () => {
        const [one, another] = [await office.draft(), await office.draft()];
        return { token: clerk(), path: { id: one.id }, headers: { 'If-Match': one.etag, ...keyed() }, other: { path: { id: another.id } } };
      },
      listDocumentVersions: read(() => office.draft()),
      getDocumentVersion: async () => ({ token: clerk(), path: { id: (await office.draft()).id, no: 1 } }),
      openDocument: act(() => office.submitted(), () => ({ token: office.leader.token })),
      submitDocument: act(() => office.lined(), (document) => ({ json: office.submission(document) })),
      withdrawDocument: act(() => office.submitted(), () => ({ json: { reason: '수치를 고칩니다.' } })),
      answerWithdrawal: act(withdrawal, () => ({ token: office.leader.token, json: { consent: true } })),
      redraftDocument: act(() => office.returned()),
      actOnDocument: async () => {
        const [one, another] = [await office.submitted(), await office.submitted()];
        return { ...(await office.deed(one.id, office.leader)), other: { path: { id: another.id } } };
      },
      getDocumentLine: read(() => office.lined()),
      replaceDocumentLine: async () => {
        const { id, etag } = await office.draft();
        const short = { groups: office.line().groups.slice(1) };
        return { token: clerk(), path: { id }, headers: { 'If-Match': etag, ...keyed() }, json: office.line(), other: { json: short } };
      },
      replaceSubLine: async () => {
        const { id, stepId, etag } = await office.departmentStep();
        const json = (role) => ({ groups: [{ mode: 'sequential', joinRule: 'all', steps: [{ role, assignee: { postId: office.post(office.head) } }] }] });
        return {
          token: office.head.token,
          path: { id, stepId },
          headers: { 'If-Match': etag, ...keyed() },
          json: json('decide'),
          other: { json: json('review') },
        };
      },
      proposeLine: async () => ({
        token: clerk(),
        json: { unitTaskCode: (await office.filing()).unitTaskCode, kind: 'general', flow: 'internal' },
      }),
      listSavedLines: async () => ({ token: clerk() }),
      createSavedLine: async () => ({ token: clerk(), headers: keyed(), json: saved(office, '과 결재'), other: { json: saved(office, '다른 결재') } }),
      replaceSavedLine: async () => {
        const { id, etag } = await office.savedLine();
        return {
          token: clerk(),
          path: { id },
          headers: { 'If-Match': etag, ...keyed() },
          json: saved(office, '고친 이름'),
          other: { json: saved(office, '또 고친 이름') },
        };
      },
      deleteSavedLine: async () => {
        const [one, another] = [await office.savedLine(), await office.savedLine()];
        return { token: clerk(), path: { id: one.id }, headers: { 'If-Match': one.etag, ...keyed() }, other: { path: { id: another.id } } };
      },
      listForms: async () => ({ token: clerk() }),
      listUnitTasks: async () => ({ token: clerk() }),
      listRecordFiles: async () => ({ token: clerk(), query: { unitTaskCode: (await office.filing()).unitTaskCode } }),
      listDelegationItems: async () => ({ token: clerk() }),
      getDocumentCard: read(() => office.draft()),
      listDocumentAudit: async () => ({ token: clerk(), path: { id: (await office.draft()).id }, query: { limit: 5 } }),
      getDocumentRecord: read(() => office.decided()),
      changeRegistration: act(
        () => office.decided(),
        () => ({ token: office.recordsOfficer.token, json: { retention: '10', reason: '감사 요구' } }),
      ),
      listNumberGaps: async () => ({
        token: office.head.token,
        query: { unitId: office.seat(office.head).unitId, year: new Date(Date.now() + 9 * 3_600_000).getUTCFullYear() },
      }),
    };
  },

  anotherPerson(world, { contract, valid }) {
    const office = new Office(world);
    const status = async (id, request, person) => (await contract.call(id, { ...request, token: person.token })).status;
    /** A stranger's request is refused and leaves the way to whose it is open. */
    const refused = (id, expected = [403, 404]) => async () => {
      const { request } = await valid(id);
      const got = await status(id, { ...request, ...(request.headers && { headers: { ...request.headers, ...(request.headers['Idempotency-Key'] && keyed()) } }) }, office.stranger);
      assert.ok(expected.includes(got), `${id}: ${got}`);
      const answer = await contract.call(id, request);
      assert.ok(answer.status < 300, `whose it is may: ${answer.text}`);
    };
    /** Everybody gets what belongs to their own unit. */
    const ownUnits = (id, code) => async () => {
      const mine = (await office.done(id, office.clerk, {})).items.map(code);
      const theirs = (await office.done(id, office.stranger, {})).items.map(code);
      assert.ok(mine.length > 0 && theirs.length > 0);
      assert.deepEqual(mine.filter((one) => theirs.includes(one)), []);
    };
    return {
      getInboxChanges: async () => {
        const { id } = await office.submitted();
        const of = async (person) => (await office.inbox(person)).find((one) => one.objectId === id);
        assert.equal((await of(office.leader)).why.code, 'step-review');
        assert.equal((await of(office.clerk)).waits, false);
        assert.equal(await of(office.stranger), undefined);
        assert.equal(await of(office.documentClerk), undefined);
      },
      listDocuments: async () => {
        const { id } = await office.decided({ readRange: 'line', title: '선안문서 점검 계획' });
        const has = async (person) => {
          const answer = await office.done('listDocuments', person, { query: { q: '선안문서', limit: 500 } });
          return answer.items.some((one) => one.id === id);
        };
        assert.deepEqual([await has(office.clerk), await has(office.head), await has(office.stranger)], [true, true, false]);
      },
      createDocument: async () => {
        const document = await office.draft();
        const answer = await office.call('createDocument', office.stranger, { headers: keyed(), json: { ...(await office.draftOf()), id: document.id } });
        assert.equal(answer.status, 409, answer.text);
        assert.equal((await office.read(document.id)).drafter.personId, office.clerk.id);
      },
      getDocument: async () => {
        const { id } = await office.submitted();
        for (const person of [office.stranger, office.districtHead, office.person('11-195540')])
          assert.equal(await status('getDocument', { path: { id } }, person), 404, 'not even an administrator');
        assert.equal(await status('getDocument', { path: { id } }, office.leader), 200);
      },
      replaceDocument: refused('replaceDocument'),
      deleteDocument: refused('deleteDocument'),
      listDocumentVersions: refused('listDocumentVersions'),
      getDocumentVersion: refused('getDocumentVersion'),
      openDocument: refused('openDocument'),
      submitDocument: refused('submitDocument'),
      withdrawDocument: refused('withdrawDocument'),
      answerWithdrawal: refused('answerWithdrawal'),
      redraftDocument: refused('redraftDocument'),
      actOnDocument: async () => {
        const { request } = await valid('actOnDocument');
        for (const person of [office.stranger, office.clerk, office.head]) {
          const got = await status('actOnDocument', { ...request, headers: keyed() }, person);
          assert.ok([403, 404, 409].includes(got), `${person.login}: ${got}`);
        }
        const stale = { ...request.json, versionSha256: crypto.createHash('sha256').update('another').digest('hex') };
        const answer = await contract.call('actOnDocument', { ...request, headers: keyed(), json: stale });
        assert.deepEqual([answer.status, answer.json.reason], [409, 'version-changed']);
        assert.equal((await contract.call('actOnDocument', request)).status, 200);
      },
      getDocumentLine: refused('getDocumentLine'),
      replaceDocumentLine: refused('replaceDocumentLine'),
      replaceSubLine: refused('replaceSubLine'),
      proposeLine: async () => {
        const { request } = await valid('proposeLine');
        const { groups } = (await contract.call('proposeLine', request)).json;
        const posts = groups.flatMap((group) => group.steps).map((step) => step.assignee.postId);
        assert.ok(posts.includes(office.post(office.head)), 'the head of the division decides');
      },
      listSavedLines: async () => {
        const { id } = await office.savedLine();
        const has = async (person) => (await office.done('listSavedLines', person, {})).items.some((one) => one.id === id);
        assert.deepEqual([await has(office.clerk), await has(office.stranger)], [true, false]);
      },
      createSavedLine: async () => {
        const { request } = await valid('createSavedLine');
        const theirs = await contract.call('createSavedLine', { ...request, token: office.stranger.token });
        assert.equal(theirs.status, 201);
        assert.ok(!(await office.done('listSavedLines', office.clerk, {})).items.some((one) => one.id === theirs.json.id));
      },
      replaceSavedLine: refused('replaceSavedLine'),
      deleteSavedLine: refused('deleteSavedLine'),
      listForms: async () => assert.equal(await status('listForms', {}, office.stranger), 200),
      listUnitTasks: ownUnits('listUnitTasks', (one) => one.code),
      listRecordFiles: ownUnits('listRecordFiles', (one) => one.id),
      listDelegationItems: ownUnits('listDelegationItems', (one) => one.id),
      getDocumentCard: refused('getDocumentCard'),
      listDocumentAudit: refused('listDocumentAudit'),
      getDocumentRecord: refused('getDocumentRecord'),
      changeRegistration: async () => {
        const { request } = await valid('changeRegistration');
        for (const person of [office.clerk, office.head, office.stranger]) {
          const got = await status('changeRegistration', { ...request, headers: keyed() }, person);
          assert.ok([403, 404].includes(got), `${person.login}: ${got}`);
        }
        assert.equal((await contract.call('changeRegistration', request)).status, 200);
      },
      listNumberGaps: async () => {
        const { request } = await valid('listNumberGaps');
        assert.ok([403, 404].includes(await status('listNumberGaps', request, office.stranger)));
        assert.ok([403, 404].includes(await status('listNumberGaps', request, office.districtHead)));
      },
    };
  },
};
