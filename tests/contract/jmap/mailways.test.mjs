// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Mail to and from the outside: the smart host, LMTP, bounces, and a server that is killed at any moment.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { personas, signIn } from '../lib/signin.mjs';
import { Person, eventually, message } from './lib/person.mjs';

const binaries = process.env.GW_BIN_DIR;

/** An SMTP server that writes down what it is given and answers RCPT as told. */
class SmartHost {
  mails = [];
  answer = () => '250 2.1.5 ok';
  end = '250 2.0.0 queued as 4711';

  async start() {
    this.server = net.createServer((socket) => this.#talk(socket));
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = this.server.address().port;
  }

  #talk(socket) {
    let text = '';
    let data = false;
    let mail = { to: [] };
    const say = (line) => socket.write(`${line}\r\n`);
    socket.on('error', () => {});
    socket.setEncoding('latin1');
    say('220 smart.example ESMTP');
    socket.on('data', (chunk) => {
      text += chunk;
      for (let end; (end = text.indexOf(data ? '\r\n.\r\n' : '\r\n')) >= 0; ) {
        const line = text.slice(0, end);
        text = text.slice(end + (data ? 5 : 2));
        if (data) {
          data = false;
          if (this.end.startsWith('2')) this.mails.push({ ...mail, text: Buffer.from(line, 'latin1').toString('utf8') });
          mail = { to: [] };
          say(this.end);
        } else if (/^EHLO/i.test(line)) {
          socket.write('250-smart.example\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-ENHANCEDSTATUSCODES\r\n250 SIZE 200000000\r\n');
        } else if (/^MAIL FROM:/i.test(line)) {
          mail = { from: /<(.*?)>/.exec(line)[1], to: [] };
          say('250 2.1.0 ok');
        } else if (/^RCPT TO:/i.test(line)) {
          const address = /<(.*?)>/.exec(line)[1];
          const answer = this.answer(address);
          if (answer.startsWith('2')) mail.to.push(address);
          say(answer);
        } else if (/^DATA/i.test(line)) {
          data = mail.to.length > 0;
          say(data ? '354 go on' : '554 5.5.1 nobody');
        } else if (/^QUIT/i.test(line)) {
          say('221 bye');
          socket.end();
        } else {
          say('250 ok');
        }
      }
    });
  }

  stop() {
    this.server.close();
  }
}

/** A server that can be killed and started again over the same data. */
class Killable {
  constructor(data, smartHost) {
    this.data = data;
    this.lmtpFile = path.join(data, 'lmtp.port');
    this.args = ['--data', data, '--listen', '127.0.0.1:0', '--seed', 'small', '--log-level', 'warning', '--smart-host', `127.0.0.1:${smartHost.port}`, '--lmtp', '0', '--lmtp-port-file', this.lmtpFile];
  }

  async start() {
    this.child = spawn(path.join(binaries, 'gwanmun-backend'), this.args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.log = '';
    this.child.stderr.setEncoding('utf8').on('data', (text) => (this.log += text));
    this.exited = once(this.child, 'exit');
    const lines = createInterface({ input: this.child.stdout });
    const ready = await Promise.race([once(lines, 'line').then(([line]) => JSON.parse(line)), this.exited.then(() => Promise.reject(new Error(this.log)))]);
    this.url = ready.address;
    this.lmtpPort = Number(readFileSync(this.lmtpFile, 'utf8'));
  }

  async end(signal) {
    this.child.kill(signal);
    return (await this.exited)[0];
  }

  async people() {
    const list = personas(this).slice(0, 2);
    return Promise.all(list.map(async ({ login }) => Person.signIn(`${this.url}/.well-known/jmap`, (await signIn(this, login)).access_token)));
  }

  /** One LMTP session; the replies after the data. */
  async lmtp(sender, recipients, raw) {
    const socket = net.connect(this.lmtpPort, '127.0.0.1').setEncoding('utf8');
    const replies = [];
    let waiting;
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
      for (let end; (end = text.indexOf('\r\n')) >= 0; text = text.slice(end + 2)) if (text[3] !== '-') replies.push(text.slice(0, end));
      waiting?.();
    });
    const reply = async () => {
      while (replies.length === 0) await new Promise((resolve) => (waiting = resolve));
      return replies.shift();
    };
    const ask = (line) => socket.write(`${line}\r\n`) && reply();
    await reply();
    await ask('LHLO mx.outside.example');
    await ask(`MAIL FROM:<${sender}>`);
    const rcpt = [];
    for (const recipient of recipients) rcpt.push(await ask(`RCPT TO:<${recipient}>`));
    const results = [];
    const taken = rcpt.filter((line) => line.startsWith('2')).length;
    if (taken > 0) {
      await ask('DATA');
      socket.write(`${raw.toString('utf8').replace(/^\./gm, '..')}\r\n.\r\n`);
      for (let i = 0; i < taken; i += 1) results.push(await reply());
    }
    socket.end('QUIT\r\n');
    return { rcpt, results };
  }
}

const smartHost = new SmartHost();
let server;
let me;
let other;
before(async () => {
  await smartHost.start();
  server = new Killable(await mkdtemp(path.join(os.tmpdir(), 'gwanmun-mailways-')), smartHost);
  await server.start();
  [me, other] = await server.people();
});
after(async () => {
  assert.equal(await server.end('SIGTERM'), 0);
  smartHost.stop();
  await rm(server.data, { recursive: true, force: true });
});

let number = 0;
const word = () => `바깥${process.pid}x${(number += 1)}`;
const outside = (name) => ({ name: null, email: `${name}@outside.example` });
const send = async (from, to, subject, more = {}) => {
  const emailId = await from.draft({ to, subject, ...more });
  const { created, notCreated } = await from.ok('EmailSubmission/set', { create: { s: { identityId: from.identity.id, emailId } } });
  assert.ok(created?.s, JSON.stringify(notCreated));
  return created.s.id;
};
const submission = async (person, id) => (await person.ok('EmailSubmission/get', { ids: [id] })).list[0];
const inbox = async (person, subject) => (await person.ok('Email/query', { filter: { inMailbox: person.box.inbox, subject } })).ids;

test('outside goes to the smart host, inside into the account, in one submission', async () => {
  const messageId = `out.${word()}@city.example`.replace(/[^\x20-\x7e]/g, '');
  const subject = word();
  const id = await send(me, [outside('a'), { name: null, email: other.address }], subject, { bcc: [outside('hidden')], messageId: [messageId] });
  await eventually(() => assert.ok(smartHost.mails.some(({ text }) => text.includes(messageId))));
  const [mail] = smartHost.mails.filter(({ text }) => text.includes(messageId));
  assert.equal(mail.from, me.address);
  assert.deepEqual(mail.to.sort(), ['a@outside.example', 'hidden@outside.example']);
  assert.doesNotMatch(mail.text, /^bcc:/im);
  await eventually(async () => assert.equal((await inbox(other, subject)).length, 1));
  await eventually(async () => {
    const { deliveryStatus } = await submission(me, id);
    assert.deepEqual([deliveryStatus['a@outside.example'].delivered, deliveryStatus[other.address].delivered], ['unknown', 'yes']);
    assert.match(deliveryStatus['a@outside.example'].smtpReply, /^250 /);
  });
});

test('a refused recipient comes back as a bounce, once, and the submission names it', async () => {
  smartHost.answer = (address) => (address.startsWith('gone') ? '550 5.1.1 no such user' : '250 2.1.5 ok');
  const id = await send(me, [outside('gone'), outside('there')], word());
  const { dsnBlobIds, deliveryStatus } = await eventually(async () => {
    const found = await submission(me, id);
    assert.equal(found.dsnBlobIds.length, 1);
    return found;
  });
  assert.deepEqual([deliveryStatus['gone@outside.example'].delivered, deliveryStatus['there@outside.example'].delivered], ['no', 'unknown']);
  const report = await (await me.download(dsnBlobIds[0])).text();
  assert.match(report, /report-type="?delivery-status/i);
  assert.match(report, /gone@outside\.example/);
  assert.match(report, /5\.1\.1/);
  smartHost.answer = () => '250 2.1.5 ok';
});

test('a smart host that cannot now is asked again later, and nothing bounces', async () => {
  smartHost.end = '451 4.3.0 later';
  const before = smartHost.mails.length;
  const id = await send(me, [outside('later')], word());
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(smartHost.mails.length, before);
  const { deliveryStatus, dsnBlobIds } = await submission(me, id);
  assert.deepEqual([deliveryStatus['later@outside.example'].delivered, dsnBlobIds], ['queued', []]);
  smartHost.end = '250 2.0.0 queued';
});

test('LMTP: mail from outside arrives in the lane of its address', async () => {
  const subject = word();
  const [citizenId, { name: citizen }] = Object.entries(me.session.accounts).find(([id]) => id !== me.account);
  const { rcpt, results } = await server.lmtp('writer@outside.example', [citizen, `nobody.here@${citizen.split('@')[1]}`, 'x@elsewhere.example'], message({ subject, to: citizen, text: '.민원입니다.\r\n' }));
  assert.deepEqual(rcpt.map((line) => line[0]), ['2', '5', '5']);
  assert.deepEqual(results.map((line) => line[0]), ['2']);
  const { ids } = await me.ok('Email/query', { accountId: citizenId, filter: { subject } });
  assert.equal(ids.length, 1);
  const { list: [email] } = await me.ok('Email/get', { accountId: citizenId, ids, properties: ['header:Return-Path', 'header:Received:all', 'bodyValues'], fetchTextBodyValues: true });
  assert.match(email['header:Return-Path'], /writer@outside.example/);
  assert.ok(email['header:Received:all'].length >= 1);
  assert.match(Object.values(email.bodyValues)[0].value, /^\.민원입니다/);
});

test('absence: somebody outside gets the text for outside', async () => {
  const [citizenId, { name: citizen }] = Object.entries(me.session.accounts).find(([id]) => id !== me.account);
  const using = [...me.using, 'urn:gwanmun:params:jmap:lane'];
  const update = { singleton: { isEnabled: true, subject: 'away', textBody: 'outside text', gwInsideTextBody: 'inside text' } };
  await me.ok('VacationResponse/set', { accountId: citizenId, update }, { using });
  const mail = (id) => message({ from: 'asker@outside.example', to: citizen, id });
  await server.lmtp('asker@outside.example', [citizen], mail('ask1@outside.example'));
  await server.lmtp('asker@outside.example', [citizen], mail('ask2@outside.example'));
  const replies = () => smartHost.mails.filter(({ to }) => to.includes('asker@outside.example'));
  await eventually(() => assert.equal(replies().length, 1));
  assert.equal(replies()[0].from, '');
  assert.match(replies()[0].text, /outside text/);
  assert.doesNotMatch(replies()[0].text, /inside text/);
  assert.match(replies()[0].text, /^Auto-Submitted: auto-replied/im);
  await me.ok('VacationResponse/set', { accountId: citizenId, update: { singleton: { isEnabled: false } } });
});

test('killed at any moment: each mail is there once, and none is missing that was confirmed', async () => {
  const subjects = [];
  const confirmed = new Set();
  for (let round = 0; round < 4; round += 1) {
    const work = [];
    for (let i = 0; i < 4; i += 1) {
      const subject = word();
      const messageId = [`kill.${round}.${i}.${process.pid}@city.example`];
      subjects.push({ subject, messageId });
      work.push(send(me, [{ name: null, email: other.address }], subject, { messageId }).then(() => confirmed.add(subject), () => {}));
    }
    await new Promise((resolve) => setTimeout(resolve, 15 + round * 40));
    await server.end('SIGKILL');
    await Promise.all(work);
    await server.start();
    [me, other] = await server.people();
  }
  // As a client does that does not know what became of it: the same message once more.
  for (const { subject, messageId } of subjects) if (!confirmed.has(subject)) await send(me, [{ name: null, email: other.address }], subject, { messageId });
  for (const { subject } of subjects) await eventually(async () => assert.equal((await inbox(other, subject)).length, 1, subject));
});

test('killed while mail is held: it goes after the start, once', async () => {
  const subject = word();
  const emailId = await me.draft({ to: [{ name: null, email: other.address }], subject });
  const envelope = { mailFrom: { email: me.address, parameters: { HOLDFOR: '1' } }, rcptTo: [{ email: other.address, parameters: null }] };
  await me.ok('EmailSubmission/set', { create: { s: { identityId: me.identity.id, emailId, envelope } } });
  await server.end('SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 1200));
  await server.start();
  [me, other] = await server.people();
  await eventually(async () => assert.equal((await inbox(other, subject)).length, 1));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal((await inbox(other, subject)).length, 1);
});
