// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// One check is one sentence about a JMAP server. A server's quirks are checks that are known to fail there: each has its
// reason, and one that passes is wrong too, or the list would outlive the faults.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quirks } from '../quirks.mjs';

const used = new Set();

function quirkOf(kind, name) {
  const list = quirks[kind] ?? {};
  const key = Object.keys(list).find((one) => one === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))));
  if (key) used.add(key);
  return key ? list[key] : undefined;
}

/** @param {{kind: string}} server */
export function checker(server) {
  return (name, work) => {
    const quirk = quirkOf(server.kind, name);
    if (quirk?.unasked) return;
    test(quirk ? `${name} (quirk: ${quirk})` : name, { timeout: 60_000 }, async () => {
      if (!quirk) return work();
      let failed = false;
      try {
        await work();
      } catch {
        failed = true;
      }
      assert.ok(failed, `this works on ${server.kind} now: take it off the quirk list`);
    });
  };
}

/** Quirks that no check has the name of. */
export function unusedQuirks(server) {
  return Object.keys(quirks[server.kind] ?? {}).filter((key) => !used.has(key));
}
