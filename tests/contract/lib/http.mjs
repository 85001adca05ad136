// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// One HTTP exchange with nothing added: fetch() forbids bodies in GET, follows redirects and hides what the tests look for.
import http from 'node:http';

/**
 * @param {string} url
 * @param {{method?: string, headers?: Record<string, string>, body?: Buffer|string, unfinished?: boolean}} options
 *   unfinished: send only the beginning of the body; the headers announce all of it.
 * @returns {Promise<{status: number, headers: Record<string, string>, body: Buffer, text: string, json: any}>}
 */
export function send(url, { method = 'GET', headers = {}, body = undefined, unfinished = false } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: false, timeout: 20_000 });
    let answered = false;
    request.on('timeout', () => request.destroy(new Error(`no answer to ${method} ${url}`)));
    request.on('error', (error) => (answered ? undefined : reject(error)));
    request.on('response', (response) => {
      answered = true;
      const chunks = [];
      const finish = () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString('utf8');
        const type = (response.headers['content-type'] ?? '').split(';')[0];
        const flat = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
        if (unfinished) request.destroy();
        resolve({ status: response.statusCode, headers: flat, body: bytes, text, json: /json$/.test(type) ? JSON.parse(text) : undefined });
      };
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', finish);
      response.on('error', finish);
    });
    if (unfinished) {
      request.write(body);
    } else {
      request.end(body);
    }
  });
}

/** An open event stream: `next(predicate)` waits for an event. */
export function openStream(url, headers) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { headers, agent: false });
    request.on('error', reject);
    request.on('response', (response) => {
      const events = [];
      const waiters = [];
      let pending = '';
      let ended = false;
      const look = () => {
        for (const waiter of [...waiters]) {
          const found = events.find(waiter.predicate);
          if (!found && !ended) continue;
          waiters.splice(waiters.indexOf(waiter), 1);
          clearTimeout(waiter.timer);
          if (found) waiter.resolve(found);
          else waiter.reject(new Error('the stream ended'));
        }
      };
      response.setEncoding('utf8');
      response.on('data', (text) => {
        pending += text;
        let end;
        while ((end = pending.indexOf('\n\n')) >= 0) {
          const event = {};
          for (const line of pending.slice(0, end).split('\n')) {
            const colon = line.indexOf(':');
            if (colon > 0) event[line.slice(0, colon)] = line.slice(colon + 1).trimStart();
          }
          pending = pending.slice(end + 2);
          events.push(event);
        }
        look();
      });
      response.on('close', () => {
        ended = true;
        look();
      });
      resolve({
        status: response.statusCode,
        headers: response.headers,
        events,
        next: (predicate, limit = 20_000) =>
          new Promise((found, failed) => {
            const timer = setTimeout(() => failed(new Error(`no such event; got ${JSON.stringify(events)}`)), limit);
            waiters.push({ predicate, resolve: found, reject: failed, timer });
            look();
          }),
        close: () => request.destroy(),
      });
    });
    request.end();
  });
}
