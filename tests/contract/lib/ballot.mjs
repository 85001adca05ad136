// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The voter's half of RFC 9474 (RSABSSA-SHA384-PSS-Randomized), written from the RFC beside the one in C++.
import crypto from 'node:crypto';

const saltLength = 48;
const sha384 = (...parts) => parts.reduce((hash, part) => hash.update(part), crypto.createHash('sha384')).digest();
const number = (bytes) => BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
const bytes = (value, length) => Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex');

function power(base, exponent, modulus) {
  let result = 1n;
  for (let b = base % modulus, e = exponent; e > 0n; e >>= 1n, b = (b * b) % modulus) if (e & 1n) result = (result * b) % modulus;
  return result;
}

function inverse(value, modulus) {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

function mask(seed, length) {
  const blocks = [];
  for (let i = 0; blocks.length * 48 < length; i += 1) {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(i);
    blocks.push(sha384(seed, counter));
  }
  return Buffer.concat(blocks).subarray(0, length);
}

function encode(message, bits) {
  const length = Math.ceil(bits / 8);
  const salt = crypto.randomBytes(saltLength);
  const digest = sha384(Buffer.alloc(8), sha384(message), salt);
  const block = Buffer.concat([Buffer.alloc(length - saltLength - 48 - 2), Buffer.from([1]), salt]);
  const over = mask(digest, block.length);
  block.forEach((byte, i) => (block[i] = byte ^ over[i]));
  block[0] &= 0xff >> (8 * length - bits);
  return Buffer.concat([block, digest, Buffer.from([0xbc])]);
}

/** A ballot of one key of a survey: `blinded` to be signed, then `finalise` gives token and signature. */
export function ballot({ id, publicKey }) {
  const key = crypto.createPublicKey({ key: Buffer.from(publicKey, 'base64url'), format: 'der', type: 'spki' });
  const { n, e } = key.export({ format: 'jwk' });
  const modulus = number(Buffer.from(n, 'base64url'));
  const length = Buffer.from(n, 'base64url').length;
  const token = crypto.randomBytes(64);
  const encoded = number(encode(token, modulus.toString(2).length - 1));
  const factor = number(crypto.randomBytes(length - 1)) + 2n;
  return {
    request: { keyId: id, blinded: bytes((encoded * power(factor, number(Buffer.from(e, 'base64url')), modulus)) % modulus, length).toString('base64url') },
    finalise(blindSignature) {
      const signature = bytes((number(Buffer.from(blindSignature, 'base64url')) * inverse(factor, modulus)) % modulus, length);
      const good = crypto.verify('sha384', token, { key, padding: crypto.constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature);
      if (!good) throw new Error('the blind signature is not good');
      return { keyId: id, token: token.toString('base64url'), signature: signature.toString('base64url') };
    },
  };
}
