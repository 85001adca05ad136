// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A seeded backend with people signed in, and a valid request for every operation of portal.yaml.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { startBackend } from './backend.mjs';
import { ownDatabase } from './postgres.mjs';
import { personas, signIn } from './signin.mjs';

export const key = () => `"${crypto.randomUUID()}"`;

const clerk = '11-204518';
const districtClerk = '31-203415';

export class World {
  constructor(contract) {
    this.contract = contract;
    this.days = 0;
  }

  async start() {
    this.database = ownDatabase();
    this.backend = await startBackend({ args: this.database.args });
    this.contract.url = this.backend.url;
    this.people = [];
    for (const { login } of personas(this.backend)) {
      const { access_token: token } = await signIn(this.backend, login);
      const me = (await this.contract.call('getMe', { token })).json;
      this.people.push({ login, token, me, id: me.person.id, seat: me.activeSeatId });
    }
    const named = (login) => this.people.find((one) => one.login === login);
    const able = (capability) => this.people.find((one) => one.me.capabilities.includes(capability));
    this.clerk = named(clerk);
    this.other = named(districtClerk);
    this.publisher = this.people.find((one) => one.me.capabilities.includes('notice.publish') && one.me.seats[0].agencyId !== this.other.me.seats[0].agencyId);
    this.manager = able('absence.manage-unit');
    this.operator = able('metrics.read');
  }

  async stop() {
    const code = await this.backend?.stop();
    this.database?.drop();
    return code;
  }

  /** A new absence of the clerk's, on a day that no other one has. */
  absenceDraft(seatId = this.clerk.seat) {
    this.days += 1;
    const start = Date.UTC(2031, 0, 1) + this.days * 86_400_000;
    return {
      seatId,
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 8 * 3_600_000).toISOString(),
      kind: 'leave',
      reason: '가족 행사',
      scopes: ['approval', 'mail'],
    };
  }

  async absence() {
    const answer = await this.contract.call('createAbsence', {
      token: this.clerk.token,
      headers: { 'Idempotency-Key': key() },
      json: this.absenceDraft(),
    });
    assert.equal(answer.status, 201, answer.text);
    return { id: answer.json.id, etag: answer.headers.etag };
  }

  noticeDraft(changes = {}) {
    const seat = this.publisher.me.seats.find((one) => one.id === this.publisher.seat);
    return {
      layer: 'bureau',
      unitId: seat.unitId,
      titleKo: '청사 소방 훈련 안내',
      titleEn: 'Fire drill',
      bodyKo: '14시에 훈련이 있습니다.',
      bodyEn: 'There is a drill at 14:00.',
      mustRead: true,
      ...changes,
    };
  }

  async notice(changes = {}) {
    const answer = await this.contract.call('publishNotice', {
      token: this.publisher.token,
      headers: { 'Idempotency-Key': key() },
      json: this.noticeDraft(changes),
    });
    assert.equal(answer.status, 201, answer.text);
    return answer.json;
  }

  async preferencesEtag(person = this.clerk) {
    return (await this.contract.call('getPreferences', { token: person.token })).headers.etag;
  }

  /** For each operation: a valid request, and (`other`) what makes it a different request under the same key. */
  recipes() {
    const token = () => this.clerk.token;
    const mine = async () => ({ token: token() });
    return {
      getSite: async () => ({}),
      getHealth: async () => ({}),
      getMetrics: async () => ({}),
      getMe: mine,
      getDirectoryChanges: async () => ({ token: token(), query: { limit: 50 } }),
      createAbsence: async () => ({
        token: token(),
        headers: { 'Idempotency-Key': key() },
        json: this.absenceDraft(),
        other: { json: this.absenceDraft() },
      }),
      getAbsence: async () => ({ token: token(), path: { id: (await this.absence()).id } }),
      updateAbsence: async () => {
        const { id, etag } = await this.absence();
        return {
          token: token(),
          path: { id },
          headers: { 'If-Match': etag, 'Idempotency-Key': key() },
          json: { reason: '출장' },
          other: { json: { reason: '교육' } },
        };
      },
      deleteAbsence: async () => {
        const [{ id, etag }, another] = [await this.absence(), await this.absence()];
        return { token: token(), path: { id }, headers: { 'If-Match': etag, 'Idempotency-Key': key() }, other: { path: { id: another.id } } };
      },
      getCounters: mine,
      listWaitingItems: async () => ({ token: token(), query: { kind: 'approval', limit: 10 } }),
      getNoticeChanges: async () => ({ token: token(), query: { limit: 10 } }),
      publishNotice: async () => ({
        token: this.publisher.token,
        headers: { 'Idempotency-Key': key() },
        json: this.noticeDraft(),
        other: { json: this.noticeDraft({ titleKo: '다른 공지' }) },
      }),
      getNotice: async () => ({ token: this.publisher.token, path: { id: (await this.notice()).id } }),
      acknowledgeNotice: async () => {
        const [notice, another] = [await this.notice(), await this.notice()];
        return {
          token: this.publisher.token,
          path: { id: notice.id },
          headers: { 'Idempotency-Key': key() },
          other: { path: { id: another.id } },
        };
      },
      listNoticeReaders: async () => ({ token: this.publisher.token, path: { id: (await this.notice()).id }, query: { limit: 5 } }),
      getPreferences: mine,
      updatePreferences: async () => ({
        token: token(),
        headers: { 'If-Match': await this.preferencesEtag(), 'Idempotency-Key': key() },
        json: { values: { 'ui/theme': 'dark' } },
        other: { json: { values: { 'ui/theme': 'light' } } },
      }),
      streamEvents: mine,
    };
  }
}
