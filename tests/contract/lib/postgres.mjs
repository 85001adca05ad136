// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A database of its own in the private PostgreSQL cluster of the tests (tests/support/postgres.sh).
import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @returns {{args: string[], drop: () => void}} what to start the backend with; nothing special without a cluster */
export function ownDatabase() {
  const file = process.env.GW_TEST_POSTGRES_FILE;
  if (!file) return { args: [], drop: () => {} };
  const cluster = readFileSync(file, 'utf8').trim();
  const name = `contract_${crypto.randomUUID().replaceAll('-', '')}`;
  const sql = (statement) => execFileSync('psql', ['-X', '-q', '-d', cluster, '-c', statement], { stdio: 'pipe' });
  sql(`CREATE DATABASE ${name}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return { args: ['--database', url.toString()], drop: () => sql(`DROP DATABASE ${name} WITH (FORCE)`) };
}
