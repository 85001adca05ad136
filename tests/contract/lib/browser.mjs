// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A browser that fills in the sign-in form, and the address that its redirects lead to.
import { createServer } from 'node:http';

/** Keeps cookies, follows redirects on the provider and stops at the first address elsewhere. */
export class Browser {
  #cookies = new Map();
  seen = []; // every address that was visited: none may carry a secret

  constructor(origin, language = 'ko') {
    this.origin = origin;
    this.language = language;
  }

  async #fetch(url, options = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...options,
      redirect: 'manual',
      headers: { ...options.headers, 'accept-language': this.language, ...(cookie && { cookie }) },
    });
    this.seen.push(String(url));
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (/max-age=0\b/i.test(line))
        this.#cookies.delete(name);
      else
        this.#cookies.set(name, value);
    }
    return response;
  }

  /** Where the redirects end: a page of the provider's, or the address outside that they lead to. */
  async open(url, options) {
    let response = await this.#fetch(url, options);
    let at = new URL(url);
    while (response.headers.has('location')) {
      at = new URL(response.headers.get('location'), at);
      if (at.origin !== this.origin)
        return { outside: at };
      response = await this.#fetch(at);
    }
    return { status: response.status, html: await response.text(), url: at };
  }

  async submit(page, fields) {
    const action = /<form method="post" action="([^"]*)"/.exec(page.html)[1].replaceAll('&amp;', '&');
    const token = /name="form_token" value="([^"]*)"/.exec(page.html)[1];
    return this.open(new URL(action, page.url), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.origin },
      body: new URLSearchParams({ form_token: token, ...fields }),
    });
  }
}

/** Listens on a free loopback port, as the program does while it waits for the browser (RFC 8252 7.3). */
export async function loopback() {
  const server = createServer((request, response) => response.end('done'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { redirectUri: `http://127.0.0.1:${server.address().port}/callback`, close: () => server.close() };
}
