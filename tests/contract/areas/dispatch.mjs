// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Rows for what happens to a document after the decision: dispatches, receipts, circulations, seals.
import assert from 'node:assert/strict';
import { Office, keyed } from '../lib/office.mjs';
import { stored } from './files.mjs';

export const dispatch = {
  recipes(world) {
    const office = new Office(world);
    const clerk = () => office.clerk.token;
    const district = () => office.districtClerk.token;
    const act = (person, make, request) => async () => {
      const [one, another] = [await make(), await make()];
      return { token: person(), path: { id: one.id }, headers: keyed(), ...(await request?.(one)), other: { path: { id: another.id } } };
    };
    const dispatched = async () => (await office.prepared()).dispatch;
    const seal = async (registeredNo) => ({
      kind: 'post',
      ownerUnitId: office.seat(office.documentClerk).unitId,
      nameKo: '시험용 직인',
      nameEn: 'Seal for tests',
      registeredNo,
      imageFileId: (await stored(world, { person: office.documentClerk })).id,
      validFrom: '2026-01-01',
    });
    return {
      listDispatches: async () => ({ token: clerk(), path: { id: (await office.prepared()).document.id } }),
      resendDocument: act(clerk, async () => (await office.sent()).document, () => ({
        json: { targets: office.receivers(), ground: 'request', note: '다시 보내 달라는 요청이 있었습니다.' },
      })),
      getDispatch: async () => ({ token: clerk(), path: { id: (await dispatched()).id } }),
      actOnDispatch: act(clerk, dispatched, async () => ({ json: await office.sealing() })),
      getIssuedSheet: async () => ({ token: clerk(), path: { id: (await office.sent()).dispatch.id } }),
      getReceipt: async () => ({ token: district(), path: { id: (await office.receipt()).id } }),
      openReceipt: act(district, () => office.receipt()),
      actOnReceipt: act(district, () => office.receipt(), () => ({ json: { action: 'register' } })),
      listCirculation: async () => ({ token: clerk(), path: { id: (await office.decided()).id } }),
      circulateDocument: act(clerk, () => office.decided(), () => ({ json: { postIds: [office.post(office.documentClerk)], note: '참고하십시오.' } })),
      openCirculation: act(() => office.documentClerk.token, () => office.circulation()),
      commentCirculation: act(() => office.documentClerk.token, () => office.circulation(), () => ({ json: { text: '확인했습니다.' } })),
      listSeals: async () => ({ token: clerk() }),
      registerSeal: async () => ({
        token: office.documentClerk.token,
        headers: keyed(),
        json: await seal('시험-1'),
        other: { json: await seal('시험-2') },
      }),
      listSealUses: async () => ({ token: office.documentClerk.token, path: { id: (await office.sealing()).sealId }, query: { limit: 5 } }),
    };
  },

  anotherPerson(world, { contract, valid }) {
    const office = new Office(world);
    const refused = (id, who = () => office.stranger) => async () => {
      const { request } = await valid(id);
      const headers = { ...request.headers, ...(request.headers?.['Idempotency-Key'] && keyed()) };
      const got = await contract.call(id, { ...request, headers, token: who().token });
      assert.ok([403, 404].includes(got.status), `${id}: ${got.status} ${got.text}`);
      const answer = await contract.call(id, request);
      assert.ok(answer.status < 300, `whose it is may: ${answer.text}`);
    };
    return {
      listDispatches: refused('listDispatches'),
      resendDocument: refused('resendDocument'),
      getDispatch: refused('getDispatch'),
      actOnDispatch: refused('actOnDispatch'),
      getIssuedSheet: refused('getIssuedSheet'),
      getReceipt: refused('getReceipt', () => office.clerk),
      openReceipt: refused('openReceipt', () => office.clerk),
      actOnReceipt: refused('actOnReceipt', () => office.clerk),
      listCirculation: refused('listCirculation'),
      circulateDocument: refused('circulateDocument'),
      openCirculation: refused('openCirculation'),
      commentCirculation: refused('commentCirculation'),
      listSeals: async () => {
        const ids = async (person) => (await office.done('listSeals', person, {})).items.map((one) => one.id);
        const [mine, theirs] = [await ids(office.clerk), await ids(office.stranger)];
        assert.ok(mine.length > 0 && theirs.length > 0);
        assert.deepEqual(mine.filter((id) => theirs.includes(id)), [], 'each agency has its own');
      },
      registerSeal: refused('registerSeal', () => office.clerk),
      listSealUses: refused('listSealUses', () => office.clerk),
    };
  },
};
