// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Starts gwanmun-backend on a free port with a directory of its own, and stops it.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const binaries = process.env.GW_BIN_DIR ?? path.join(source, 'build/dev/bin');

/**
 * @param {{seed?: string, logLevel?: string, args?: string[]}} options
 * @returns {Promise<{url: string, data: string, log: () => string, stop: () => Promise<number>}>}
 */
export async function startBackend({ seed = 'small', logLevel = 'warning', args = [] } = {}) {
  const data = await mkdtemp(path.join(os.tmpdir(), 'gwanmun-contract-'));
  const limits = path.join(data, 'limits.json'); // the tests write faster than people
  await writeFile(limits, JSON.stringify({ postsPerMinute: 0, commentsPerMinute: 0, reportsPerMinute: 0 }));
  const child = spawn(
    path.join(binaries, 'gwanmun-backend'),
    ['--data', data, '--listen', '127.0.0.1:0', '--seed', seed, '--log-level', logLevel, '--limits', limits, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (log += text));
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const ready = await Promise.race([
    once(lines, 'line').then(([line]) => JSON.parse(line)),
    exited.then(([code]) => {
      throw new Error(`gwanmun-backend ended with ${code} before it was ready:\n${log}`);
    }),
  ]);
  return {
    url: ready.address,
    data,
    log: () => log,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await exited;
      await rm(data, { recursive: true, force: true });
      return code;
    },
  };
}
