// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The servers that the same program runs against: gwanmun-backend, or Debian's Cyrus.
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startBackend } from '../../lib/backend.mjs';
import { ownDatabase } from '../../lib/postgres.mjs';
import { personas, signIn } from '../../lib/signin.mjs';

const cyrusScript = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../servers/cyrus.sh');

/** @returns {Promise<{kind: string, wellKnown: string, tokens: string[], stop: () => Promise<number>}>} */
export function startServer() {
  return process.env.GW_JMAP_SERVER === 'cyrus' ? startCyrus() : startOurs();
}

async function startOurs() {
  const database = ownDatabase();
  const backend = await startBackend({ args: database.args });
  const people = personas(backend).slice(0, 3);
  const tokens = [];
  for (const { login } of people) tokens.push((await signIn(backend, login)).access_token);
  return {
    kind: 'backend',
    wellKnown: `${backend.url}/.well-known/jmap`,
    tokens,
    log: backend.log,
    stop: async () => {
      const code = await backend.stop();
      database.drop();
      return code;
    },
  };
}

async function startCyrus() {
  const directory = path.join(os.tmpdir(), `gwanmun-cyrus-${crypto.randomUUID()}`);
  const child = spawn(cyrusScript, ['run', directory], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => text),
    exited.then(([code]) => {
      if (code === 77) process.exit(77); // it cannot run here: CTest calls that skipped
      throw new Error(`cyrus.sh ended with ${code}`);
    }),
  ]);
  const ready = JSON.parse(line);
  return {
    kind: 'cyrus',
    wellKnown: ready.url,
    tokens: ready.users.map((user) => user.token),
    log: () => '',
    stop: async () => {
      child.stdin.end();
      const [code] = await exited;
      return code;
    },
  };
}
