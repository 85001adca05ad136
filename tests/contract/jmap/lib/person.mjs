// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A person with a session: calls methods, moves blobs. Written from RFC 8620, not from our client.
import assert from 'node:assert/strict';

export const core = 'urn:ietf:params:jmap:core';
export const mail = 'urn:ietf:params:jmap:mail';
export const submission = 'urn:ietf:params:jmap:submission';
export const vacation = 'urn:ietf:params:jmap:vacationresponse';
export const mdn = 'urn:ietf:params:jmap:mdn';
export const quota = 'urn:ietf:params:jmap:quota';
export const blob = 'urn:ietf:params:jmap:blob';
export const lane = 'urn:gwanmun:params:jmap:lane';
const standard = [core, mail, submission, vacation, mdn, quota, blob];

export const ref = (resultOf, name, path) => ({ resultOf, name, path });

/** A level-1 URI template (RFC 6570). */
export const expand = (template, values) =>
  template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ''));

export class Person {
  static async signIn(wellKnown, token) {
    const person = new Person();
    person.token = token;
    person.headers = { authorization: `Bearer ${token}` };
    const response = await fetch(wellKnown, { headers: person.headers });
    assert.equal(response.status, 200, `session: ${response.status}`);
    person.sessionUrl = response.url;
    person.session = await response.json();
    person.account = person.session.primaryAccounts[mail];
    person.using = standard.filter((urn) => urn in person.session.capabilities);
    person.limits = person.session.capabilities[core];
    const [identity] = (await person.ok('Identity/get', {})).list;
    person.identity = identity;
    person.address = identity.email;
    const { list } = await person.ok('Mailbox/get', {});
    person.box = Object.fromEntries(list.filter((one) => one.role).map((one) => [one.role, one.id]));
    return person;
  }

  url(name, values = {}) {
    return new URL(expand(this.session[name], { accountId: this.account, ...values }), this.sessionUrl);
  }

  /** The bare exchange: whatever body, whatever headers. */
  post(body, headers = {}) {
    return fetch(this.url('apiUrl'), {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** The JMAP response to these calls. */
  async request(methodCalls, { using = this.using, ...rest } = {}) {
    const response = await this.post({ using, methodCalls, ...rest });
    const text = await response.text();
    assert.equal(response.status, 200, text);
    return JSON.parse(text);
  }

  /** Responses to [name, arguments] pairs; the account is filled in, ids are "0", "1" … */
  async calls(...list) {
    const options = Array.isArray(list.at(-1)) ? {} : list.pop();
    const methodCalls = list.map(([name, args], index) => [name, name === 'Core/echo' ? args : { accountId: this.account, ...args }, String(index)]);
    return (await this.request(methodCalls, options)).methodResponses;
  }

  async ok(name, args, options = {}) {
    const [[answered, result]] = await this.calls([name, args], options);
    assert.equal(answered, name, `${name}: ${JSON.stringify(result)}`);
    return result;
  }

  /** The type of the error that this call gives. */
  async error(name, args, options = {}) {
    const [[answered, result]] = await this.calls([name, args], options);
    assert.equal(answered, 'error', `${name} was answered: ${JSON.stringify(result).slice(0, 300)}`);
    return result.type;
  }

  async upload(bytes, type = 'application/octet-stream') {
    const response = await fetch(this.url('uploadUrl'), { method: 'POST', headers: { ...this.headers, 'content-type': type }, body: bytes });
    const text = await response.text();
    assert.ok(response.status === 200 || response.status === 201, `upload: ${response.status} ${text}`);
    return JSON.parse(text);
  }

  download(blobId, { name = 'file', type = 'application/octet-stream', headers = {} } = {}) {
    return fetch(this.url('downloadUrl', { blobId, name, type }), { headers: { ...this.headers, ...headers } });
  }

  /** Puts a raw message into a mailbox; the Email object. */
  async put(raw, { into = this.box.inbox, keywords = {}, receivedAt = undefined } = {}) {
    const { blobId } = await this.upload(raw, 'message/rfc822');
    const result = await this.ok('Email/import', {
      emails: { one: { blobId, mailboxIds: { [into]: true }, keywords, ...(receivedAt && { receivedAt }) } },
    });
    assert.ok(result.created?.one, JSON.stringify(result.notCreated));
    return result.created.one;
  }

  /** One Email with these properties. */
  async email(id, properties, more = {}) {
    const { list } = await this.ok('Email/get', { ids: [id], properties, ...more });
    return list[0];
  }

  async newMailbox(name) {
    const result = await this.ok('Mailbox/set', { create: { box: { name } } });
    assert.ok(result.created?.box, JSON.stringify(result.notCreated));
    return result.created.box.id;
  }

  /** A draft as a client would write it; its id. */
  async draft(changes = {}) {
    const result = await this.ok('Email/set', {
      create: {
        draft: {
          mailboxIds: { [this.box.drafts]: true },
          keywords: { $draft: true },
          from: [{ name: 'Sender', email: this.address }],
          to: [{ name: null, email: this.address }],
          subject: 'Draft',
          bodyStructure: { partId: 'text', type: 'text/plain' },
          bodyValues: { text: { value: '본문입니다.\n' } },
          ...changes,
        },
      },
    });
    assert.ok(result.created?.draft, JSON.stringify(result.notCreated));
    return result.created.draft.id;
  }
}

let counter = 0;
/** Text of a header as encoded words (RFC 2047). */
const encoded = (text) => text.replace(/[^\x20-\x7e]+(?: [^\x20-\x7e]+)*/g, (word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`);

/** A message as it comes over the wire. */
export function message({ from = 'Somebody <somebody@outside.example>', to = 'staff@city.example', subject = 'Hello', date = 'Sun, 22 Nov 2026 09:00:00 +0900', text = 'A line.\r\n', headers = [], id = undefined, type = 'text/plain; charset=utf-8' } = {}) {
  counter += 1;
  return Buffer.from([
    `From: ${encoded(from)}`,
    `To: ${encoded(to)}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${date}`,
    `Message-ID: <${id ?? `m${counter}.${process.pid}@outside.example`}>`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    ...headers.map(encoded),
    '',
    text,
  ].join('\r\n'));
}

/** Tries until it does not throw any more: what happens beside the request takes a moment. */
export async function eventually(work, seconds = 20) {
  for (const until = Date.now() + seconds * 1000; ; ) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
