// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Documents at each station of their life, made over HTTP by the people of the seed who make them.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';

export const keyed = () => ({ 'Idempotency-Key': `"${crypto.randomUUID()}"` });
const unsigned = { kind: 'none', payload: '' };

export class Office {
  constructor(world) {
    this.world = world;
  }

  /** A persona by login. */
  person(login) {
    const found = this.world.people.find((one) => one.login === login);
    assert.ok(found, `the seed has ${login}`);
    return found;
  }

  get clerk() {
    return this.world.clerk; // drafts, in a team of the Information Systems Division
  }
  get leader() {
    return this.person('11-198204'); // leads that team
  }
  get head() {
    return this.person('11-187330'); // heads the division
  }
  get documentClerk() {
    return this.person('11-201266'); // distributes, keeps the seals
  }
  get recordsOfficer() {
    return this.person('11-199873');
  }
  get districtHead() {
    return this.person('31-180911'); // heads the Parking Division of a district
  }
  get districtClerk() {
    return this.world.other; // keeps that division's documents
  }
  /** Somebody who has nothing to do with the clerk's documents. */
  get stranger() {
    return this.world.other;
  }

  seat(person) {
    return person.me.seats.find((one) => one.id === person.seat);
  }
  post(person) {
    return this.seat(person).postId;
  }

  call(id, person, request = {}) {
    return this.world.contract.call(id, { ...request, token: person.token });
  }

  async done(id, person, request, status = 200) {
    const answer = await this.call(id, person, request);
    assert.equal(answer.status, status, `${id}: ${answer.text}`);
    return { ...answer.json, etag: answer.headers.etag };
  }

  /** Where a document of the clerk's is filed: a unit task and its open record file. */
  async filing() {
    if (!this.filed) {
      const tasks = (await this.done('listUnitTasks', this.clerk, {})).items;
      const unitTaskCode = tasks.find((one) => one.code.endsWith('-02')).code;
      const files = (await this.done('listRecordFiles', this.clerk, { query: { unitTaskCode } })).items;
      this.filed = { unitTaskCode, recordFileId: files.find((one) => !one.closed).id };
    }
    return this.filed;
  }

  async meta(changes = {}) {
    return {
      title: '업무포털 점검 계획',
      kind: 'general',
      flow: 'internal',
      formId: 'general-draft',
      urgency: 'normal',
      securityHandling: 'none',
      ...(await this.filing()),
      retention: '5',
      disclosure: { grade: 'open', grounds: [] },
      readRange: 'dept',
      summary: '업무포털을 분기마다 점검하기 위한 계획입니다.',
      keywords: ['업무포털', '점검'],
      receivers: [],
      senderName: '',
      important: false,
      relatedDocumentId: '',
      ...changes,
    };
  }

  content(...texts) {
    const lines = texts.length > 0 ? texts : ['업무포털의 정기 점검을 다음과 같이 하고자 합니다.'];
    return { v: 1, blocks: lines.map((text) => ({ p: { runs: [{ t: text }] } })) };
  }

  async draftOf(changes = {}, texts = []) {
    const meta = await this.meta(changes);
    return { meta, content: this.content(...texts), attachmentIds: [], formId: meta.formId };
  }

  async draft(changes) {
    return this.done('createDocument', this.clerk, { headers: keyed(), json: await this.draftOf(changes) }, 201);
  }

  /** Leader reviews, head decides. */
  line() {
    const group = (role, person) => ({
      mode: 'sequential',
      joinRule: 'all',
      steps: [{ role, assignee: { postId: this.post(person) } }],
    });
    return { groups: [group('review', this.leader), group('decide', this.head)] };
  }

  async lined(changes) {
    const { id, etag } = await this.draft(changes);
    await this.done('replaceDocumentLine', this.clerk, { path: { id }, headers: { 'If-Match': etag, ...keyed() }, json: this.line() });
    return this.read(id);
  }

  read(id, person = this.clerk) {
    return this.done('getDocument', person, { path: { id } });
  }

  submission(document) {
    return { versionSha256: document.version.versionSha256, signature: unsigned, checkReasons: this.reasons() };
  }

  /** For whatever amber findings the text of content() has. */
  reasons() {
    return ['L03', 'L06', 'L07', 'L08', 'L09', 'L10', 'L11', 'L12'].map((code) => ({ code, reason: '시험 문서입니다.' }));
  }

  async submitted(changes) {
    const document = await this.lined(changes);
    return this.done('submitDocument', this.clerk, { path: { id: document.id }, headers: keyed(), json: this.submission(document) });
  }

  /** The request with which somebody acts on the step that is theirs. */
  async deed(id, person, decision = 'approve', more = {}) {
    await this.done('openDocument', person, { path: { id }, headers: keyed() });
    const document = await this.read(id, person);
    const step = document.line.groups.flatMap((group) => group.steps).find((one) => one.canAct);
    assert.ok(step, 'it is their turn');
    const json = { stepId: step.id, decision, versionSha256: document.version.versionSha256, signature: unsigned, ...more };
    return { token: person.token, path: { id }, headers: keyed(), json };
  }

  async act(id, person, decision, more) {
    const { token, ...request } = await this.deed(id, person, decision, more);
    return this.done('actOnDocument', person, request);
  }

  async decided(changes) {
    const { id } = await this.submitted(changes);
    await this.act(id, this.leader);
    return this.act(id, this.head);
  }

  async returned() {
    const { id } = await this.submitted();
    await this.act(id, this.leader, 'return', { reason: '내용을 보완해 주십시오.' });
    return this.read(id);
  }

  // --- what goes out and comes in ---

  receivers() {
    const seat = this.seat(this.districtHead);
    return [{ kind: 'unit', id: seat.unitId, name: '달빛구청장', refDept: '주차관리과장' }];
  }

  outgoing() {
    return { flow: 'out-gov', formId: 'official-letter', receivers: this.receivers(), senderName: this.seat(this.head).agencyNameKo.replace(/시$/, '시장') };
  }

  /** A decided document that waits to be sent, and its dispatch. */
  async prepared() {
    const document = await this.decided(this.outgoing());
    const { items } = await this.done('listDispatches', this.clerk, { path: { id: document.id } });
    assert.equal(items.length, 1);
    return { document, dispatch: items[0] };
  }

  async sealing() {
    const seals = (await this.done('listSeals', this.clerk, {})).items;
    const seal = seals.find((one) => one.mayUse && one.nameKo.startsWith(this.outgoing().senderName));
    assert.ok(seal, 'the agency has a seal that the division may apply');
    return { action: 'send', sealMode: 'seal', sealId: seal.id, checkReasons: this.reasons() };
  }

  async sent() {
    const { document, dispatch } = await this.prepared();
    const sent = await this.done('actOnDispatch', this.clerk, { path: { id: dispatch.id }, headers: keyed(), json: await this.sealing() });
    return { document, dispatch: sent };
  }

  /** What came in at the district: a receipt in the boxes of the district's clerk. */
  async receipt() {
    const { document } = await this.sent();
    const deadline = Date.now() + 10_000;
    for (;;) {
      const items = await this.inbox(this.districtClerk);
      const found = items.find((one) => one.object === 'receipt' && one.title === document.meta.title && !this.seen?.has(one.objectId));
      if (found) {
        (this.seen ??= new Set()).add(found.objectId);
        return this.done('getReceipt', this.districtClerk, { path: { id: found.objectId } });
      }
      assert.ok(Date.now() < deadline, 'the relay brings it');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async registered() {
    const { id } = await this.receipt();
    return this.done('actOnReceipt', this.districtClerk, { path: { id }, headers: keyed(), json: { action: 'register' } });
  }

  /** A decided document that the document clerk has to read. */
  async circulation() {
    const { id } = await this.decided();
    const { items } = await this.done('circulateDocument', this.clerk, {
      path: { id },
      headers: keyed(),
      json: { postIds: [this.post(this.documentClerk)] },
    });
    return items[0];
  }

  /** A submitted document with a step for the whole division, whose turn it is. */
  async departmentStep() {
    const { id, etag } = await this.draft();
    const unitId = this.seat(this.head).unitId;
    const line = this.line();
    line.groups[0] = { mode: 'sequential', joinRule: 'all', steps: [{ role: 'concur', assignee: { unitId } }] };
    await this.done('replaceDocumentLine', this.clerk, { path: { id }, headers: { 'If-Match': etag, ...keyed() }, json: line });
    await this.done('submitDocument', this.clerk, { path: { id }, headers: keyed(), json: this.submission(await this.read(id)) });
    const document = await this.read(id);
    const step = document.line.groups.flatMap((group) => group.steps).find((one) => one.assignee.unitId === unitId);
    return { id, stepId: step.id, etag: document.etag };
  }

  async savedLine() {
    return this.done('createSavedLine', this.clerk, { headers: keyed(), json: { name: '과 결재', groups: this.line().groups } }, 201);
  }

  async inbox(person) {
    const all = [];
    for (let since, more = true; more; ) {
      const { json } = await this.call('getInboxChanges', person, { query: { limit: 500, ...(since && { since }) } });
      all.push(...json.created);
      [since, more] = [json.newState, json.hasMore];
    }
    return all;
  }
}
