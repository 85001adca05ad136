// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The same server through an independent client: npm jmap-jam.
import assert from 'node:assert/strict';
import JamClient from 'jmap-jam';
import { message } from '../lib/person.mjs';

export function client({ me, other, check }) {
  const jam = () => new JamClient({ sessionUrl: me.sessionUrl, bearerToken: me.token });

  check('jmap-jam: session and primary account', async () => {
    const it = jam();
    assert.equal((await it.session).apiUrl, me.session.apiUrl);
    assert.equal(await it.getPrimaryAccount(), me.account);
  });
  check('jmap-jam: one call', async () => {
    const [{ list }, meta] = await jam().request(['Mailbox/get', { accountId: me.account }]);
    assert.ok(list.some(({ role }) => role === 'inbox'));
    assert.equal(meta.sessionState, me.session.state);
  });
  check('jmap-jam: many calls with references between them', async () => {
    await me.put(message({ subject: 'through jam' }));
    const [{ emails, threads }] = await jam().requestMany((t) => {
      const found = t.Email.query({ accountId: me.account, filter: { inMailbox: me.box.inbox }, limit: 5, sort: [{ property: 'receivedAt', isAscending: false }] });
      const listed = t.Email.get({ accountId: me.account, ids: found.$ref('/ids'), properties: ['id', 'threadId', 'subject'] });
      const conversations = t.Thread.get({ accountId: me.account, ids: listed.$ref('/list/*/threadId') });
      return { found, emails: listed, threads: conversations };
    });
    assert.ok(emails.list.length >= 1 && emails.list.length <= 5);
    assert.ok(threads.list.length >= 1);
  });
  check('jmap-jam: upload, send, download', async () => {
    const it = jam();
    const uploaded = await it.uploadBlob(me.account, new Blob(['through jam']));
    assert.equal(uploaded.size, 11);
    const [sent] = await it.requestMany((t) => ({
      draft: t.Email.set({
        accountId: me.account,
        create: {
          d: {
            mailboxIds: { [me.box.drafts]: true },
            from: [{ name: null, email: me.address }],
            to: [{ name: null, email: other.address }],
            subject: 'jam to you',
            textBody: [{ partId: 't', type: 'text/plain' }],
            bodyValues: { t: { value: 'hello' } },
            attachments: [{ blobId: uploaded.blobId, type: 'text/plain', name: 'jam.txt', disposition: 'attachment' }],
          },
        },
      }),
      submission: t.EmailSubmission.set({ accountId: me.account, create: { s: { identityId: me.identity.id, emailId: '#d' } } }),
    }));
    assert.ok(sent.submission.created.s.id);
    const response = await it.downloadBlob({ accountId: me.account, blobId: uploaded.blobId, mimeType: 'text/plain', fileName: 'jam.txt' });
    assert.equal(await response.text(), 'through jam');
  });
  check('jmap-jam: an error is an error', async () => {
    await assert.rejects(jam().request(['Mailbox/get', { accountId: 'nobody' }]));
  });
}
