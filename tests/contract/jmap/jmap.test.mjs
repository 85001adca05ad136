// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// JMAP as a black box (RFC 8620, 8621, 9007, 9404, 9425): the same program against gwanmun-backend and against Cyrus.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { checker, unusedQuirks } from './lib/checks.mjs';
import { Person } from './lib/person.mjs';
import { startServer } from './lib/servers.mjs';
import { access } from './cases/access.mjs';
import { blobs } from './cases/blobs.mjs';
import { client } from './cases/client.mjs';
import { emails } from './cases/emails.mjs';
import { events } from './cases/events.mjs';
import { identities } from './cases/identities.mjs';
import { mailboxes } from './cases/mailboxes.mjs';
import { protocol } from './cases/protocol.mjs';
import { queries } from './cases/queries.mjs';
import { receipts } from './cases/receipts.mjs';
import { submissions } from './cases/submissions.mjs';
import { writing } from './cases/writing.mjs';

const server = await startServer();
const [me, other, third] = await Promise.all(server.tokens.map((token) => Person.signIn(server.wellKnown, token)));
const world = { server, me, other, third, check: checker(server) };

for (const group of [protocol, mailboxes, emails, writing, queries, blobs, identities, submissions, receipts, events, client, access])
  group(world);

after(async () => {
  const code = await server.stop();
  assert.equal(code, 0, 'a clean end');
});

test('every quirk is one of a check that is there', () => {
  assert.deepEqual(unusedQuirks(server), []);
});

test('nothing went wrong inside', () => {
  const lines = server.log().split('\n').filter((line) => /"level":"(warning|error|critical)"/.test(line));
  assert.deepEqual(lines, []);
});
