// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// portal.yaml as a judge: every request made through a Contract, and every answer to it, is checked against the file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { send } from './http.mjs';

const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../resources/openapi/portal.yaml');
const methods = ['get', 'put', 'post', 'patch', 'delete'];
// What HTTP itself puts into any message; everything else has to be in the file.
const commonRequestHeaders = ['accept', 'authorization', 'content-type', 'content-length', 'host', 'traceparent', 'x-forwarded-for'];
const commonResponseHeaders = [
  'allow', 'cache-control', 'connection', 'content-language', 'content-length', 'content-type', 'date', 'keep-alive', 'server', 'transfer-encoding', 'vary',
  'x-content-type-options', 'strict-transport-security', 'referrer-policy', 'content-security-policy', 'x-frame-options',
];
// Refusals that come before a request is matched to an operation (`info` of the file says so).
const generalRefusals = [404, 405, 408, 413, 414, 421, 431, 503];

/** Answers may not have members that the file does not know; requests are validated as they are. */
function closed(schema) {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, key === 'example' ? value : closed(value)]));
  if (copy.properties && copy.additionalProperties === undefined) copy.additionalProperties = false;
  return copy;
}

export class Contract {
  constructor(url) {
    this.url = url;
    this.document = parse(readFileSync(file, 'utf8'));
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'open', components: this.document.components });
    ajv.addSchema({ $id: 'closed', components: closed(this.document.components) });
    this.ajv = ajv;
    this.compiled = new Map();
    this.operations = new Map();
    for (const [template, item] of Object.entries(this.document.paths)) {
      for (const method of methods.filter((one) => item[one])) {
        const operation = item[method];
        const parameters = [...(operation.parameters ?? []), ...(item.parameters ?? [])].map((one) => this.resolve(one));
        const open = operation.security ?? this.document.security;
        this.operations.set(operation.operationId, {
          id: operation.operationId,
          method: method.toUpperCase(),
          template,
          parameters,
          body: operation.requestBody,
          json: Object.keys(operation.requestBody?.content ?? {}).some((type) => /json$/.test(type)),
          clientId: operation['x-client-id'] === true, // a PUT makes what is not there yet
          responses: operation.responses,
          secured: open.every((one) => 'bearer' in one),
          has: (name) => parameters.some((one) => one.name === name),
          requires: (name) => parameters.some((one) => one.name === name && one.required),
        });
      }
    }
  }

  resolve(node) {
    while (node && node.$ref) node = node.$ref.slice(2).split('/').reduce((at, step) => at[step], this.document);
    return node;
  }

  /** Why `value` is not as `schema` says, or null. */
  wrong(schema, value, kind = 'open') {
    const text = JSON.stringify(schema);
    const key = `${kind} ${text}`;
    if (!this.compiled.has(key)) {
      const own = kind === 'closed' ? closed(schema) : schema;
      this.compiled.set(key, this.ajv.compile(JSON.parse(JSON.stringify(own).replaceAll('"#/', `"${kind}#/`))));
    }
    const validate = this.compiled.get(key);
    return validate(value) ? null : this.ajv.errorsText(validate.errors);
  }

  /** The text of a parameter or header as the type its schema names. */
  typed(schema, text) {
    const type = this.resolve(schema).type;
    if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
    if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
    return text;
  }

  /**
   * Makes a request of the operation, checks both sides and gives the answer.
   * @param {string} id operationId
   * @param {{path?: object, query?: object, headers?: object, json?: any, body?: any, type?: string, token?: string,
   *   broken?: boolean, unfinished?: boolean}} request
   *   broken: the request is meant to be wrong, so only the answer is checked.
   */
  async call(id, { path: inPath = {}, query = {}, headers = {}, json, body, type, token, broken = false, unfinished = false } = {}) {
    const operation = this.operations.get(id);
    assert.ok(operation, `portal.yaml has no operation ${id}`);
    const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    if (token) sent.authorization = `Bearer ${token}`;
    if (json !== undefined) body = JSON.stringify(json);
    if (body !== undefined) {
      sent['content-type'] ??= type ?? Object.keys(operation.body?.content ?? { 'application/json': {} })[0];
      if (!unfinished) sent['content-length'] ??= String(Buffer.byteLength(body));
    }
    if (!broken) this.checkRequest(operation, inPath, query, sent, json);
    const target = operation.template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(inPath[name]));
    const search = new URLSearchParams(query).toString();
    const answer = await send(this.url + target + (search ? `?${search}` : ''), { method: operation.method, headers: sent, body, unfinished });
    this.checkResponse(operation, answer);
    return answer;
  }

  checkRequest(operation, inPath, query, headers, json) {
    const given = { path: inPath, query, header: headers };
    for (const [place, values] of Object.entries(given)) {
      for (const [name, value] of Object.entries(values)) {
        const parameter = operation.parameters.find((one) => one.in === place && one.name.toLowerCase() === name.toLowerCase());
        if (!parameter) {
          assert.ok(place === 'header' && commonRequestHeaders.includes(name), `${operation.id} has no ${place} parameter ${name}`);
          continue;
        }
        assert.equal(this.wrong(parameter.schema, this.typed(parameter.schema, String(value))), null, `${operation.id}: ${name}=${value}`);
      }
    }
    for (const parameter of operation.parameters.filter((one) => one.required)) {
      const values = given[parameter.in];
      assert.ok(Object.keys(values).some((name) => name.toLowerCase() === parameter.name.toLowerCase()), `${operation.id} lacks ${parameter.name}`);
    }
    if (!operation.body) {
      assert.equal(json, undefined, `${operation.id} takes no body`);
      return;
    }
    const content = operation.body.content[headers['content-type']];
    assert.ok(content, `${operation.id} takes no ${headers['content-type']}`);
    if (operation.json) assert.equal(this.wrong(content.schema, json), null, `${operation.id}: body`);
  }

  checkResponse(operation, answer) {
    const where = `${operation.id} ${answer.status} ${answer.text.slice(0, 300)}`;
    let documented = this.resolve(operation.responses[String(answer.status)]);
    if (!documented && generalRefusals.includes(answer.status)) documented = this.document.components.responses.NotFound;
    assert.ok(documented, `${where}: this status is not in portal.yaml`);
    const headers = Object.entries(documented.headers ?? {}).map(([name, header]) => [name, this.resolve(header)]);
    for (const [name, header] of headers) {
      const value = answer.headers[name.toLowerCase()];
      if (value === undefined) {
        assert.ok(!header.required, `${where}: lacks the header ${name}`);
        continue;
      }
      assert.equal(this.wrong(header.schema, this.typed(header.schema, value)), null, `${where}: header ${name}: ${value}`);
    }
    for (const name of Object.keys(answer.headers)) {
      const known = headers.some(([one]) => one.toLowerCase() === name) || commonResponseHeaders.includes(name);
      assert.ok(known, `${where}: the header ${name} is not in portal.yaml`);
    }
    if (!documented.content) {
      assert.equal(answer.body.length, 0, `${where}: has a body`);
      return;
    }
    const type = (answer.headers['content-type'] ?? '').split(';')[0].trim();
    const content = documented.content[type];
    assert.ok(content, `${where}: the type ${type} is not in portal.yaml`);
    if (/json$/.test(type)) assert.equal(this.wrong(content.schema, answer.json, 'closed'), null, where);
    if (type === 'application/problem+json') this.checkProblem(answer, where);
  }

  checkProblem(answer, where) {
    assert.equal(answer.json.status, answer.status, where);
    assert.equal(answer.json.instance, answer.headers['request-id'], `${where}: instance is not the Request-Id`);
    assert.match(answer.json.type, /^https:\/\/gwanmun\.example\/problems\/[a-z-]+$/, where);
    assert.ok(answer.json.title.length > 0, `${where}: no title`);
  }
}

/** The last part of a problem's type. */
export function problem(answer) {
  return answer.json?.type?.split('/').at(-1);
}
