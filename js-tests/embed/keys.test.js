/**
 * Every form in which a signing key is kept gives the same token.
 */
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import { after, describe, test } from 'node:test';

import { jwtVerify } from 'jose';

import { bundleEmbed } from './bundle.js';
import { options } from './calls.js';
import { der, pem, rsaPair } from '../support/keys.js';

const { embed } = await bundleEmbed({ after });
const { createEmbedToken } = embed;

/**
 * What environment variables, secret managers and editors make of a text.
 * @type {Record<string, (pem: string) => unknown>}
 */
const BENT = {
  'as it is': (text) => text,
  'without the line break at its end': (text) => text.trimEnd(),
  'CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'CR': (text) => text.replaceAll('\n', '\r'),
  '\\n as two characters': (text) => text.replaceAll('\n', '\\n'),
  '\\r\\n as four characters': (text) => text.replaceAll('\n', '\\r\\n'),
  '\\\\n as three characters': (text) => text.replaceAll('\n', '\\\\n'),
  'quoted': (text) => `"${text}"`,
  'quoted, with \\n': (text) => `'${text.replaceAll('\n', '\\n')}'`,
  'quoted twice': (text) => JSON.stringify(JSON.stringify(text)),
  'one quote, left at its start': (text) => `"${text}`,
  'without line breaks': (text) => text.replaceAll('\n', ''),
  'blanks for line breaks': (text) => text.replaceAll('\n', ' '),
  'blanks before every line': (text) => text.replace(/^/gm, '    '),
  'a byte order mark': (text) => `\ufeff${text}`,
  'one long line': (text) => text.replace(/(?<=[^-])\n(?=[^-])/g, ''),
  'a line break after a backslash': (text) => text.replaceAll('\n', '\\\n'),
  'base64 of the PEM': (text) => btoa(text),
  'base64 of a PEM with text before it': (text) => btoa(`Bag Attributes\n${text}`),
  'base64 in lines': (text) => btoa(text).replace(/.{76}/g, '$&\n'),
  'base64url of the PEM, without padding': (text) => Buffer.from(text).toString('base64url'),
  'base64 of a PEM with \\n': (text) => btoa(text.replaceAll('\n', '\\n')),
  'base64 alone, without BEGIN and END': (text) => text.replace(/-----.*-----/g, ''),
  'base64url alone': (text) => text.replace(/-----.*-----|\n/g, '').replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  'bytes of the PEM': (text) => Buffer.from(text),
  'text around it': (text) => `Bag Attributes\n    friendlyName: key\n${text}\nthe end`,
  'the whole answer of the server that made it': (text) =>
    JSON.stringify({ id: 'x', publicKey: pem(rsaPair().publicKey, 'pkcs1'), privateKey: text }),
  'behind a public key': (text) => `${pem(rsaPair().publicKey, 'spki')}${text}`,
};

for (const bits of [2048, 3072, 4096]) {
  describe(`${bits} bits`, () => {
    const { privateKey, publicKey } = rsaPair(bits);

    /** @param {unknown} signingKey */
    async function assertSigns(signingKey) {
      const token = await createEmbedToken(options({ signingKey }));
      await jwtVerify(token, publicKey, { algorithms: ['RS256'] });
    }

    for (const type of /** @type {const} */ (['pkcs1', 'pkcs8'])) {
      for (const [name, bend] of Object.entries(BENT)) {
        test(`${type} PEM: ${name}`, () => assertSigns(bend(pem(privateKey, type))));
      }

      const bytes = der(privateKey, type);
      test(`${type} DER: Buffer`, () => assertSigns(bytes));
      test(`${type} DER: Uint8Array`, () => assertSigns(new Uint8Array(bytes)));
      test(`${type} DER: ArrayBuffer`, () => assertSigns(new Uint8Array(bytes).buffer));
      test(`${type} DER: a part of a larger buffer`, () => {
        const larger = Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(9)]);
        return assertSigns(larger.subarray(7, 7 + bytes.length));
      });
    }

    for (const extractable of [true, false]) {
      test(`CryptoKey, extractable: ${extractable}`, async () => {
        const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
        await assertSigns(await webcrypto.subtle.importKey('pkcs8', der(privateKey, 'pkcs8'), algorithm, extractable, ['sign']));
      });
    }
  });
}

for (const bits of [2049, 2055, 2056, 2100]) {
  test(`an unusual size: ${bits} bits`, async () => {
    const { privateKey, publicKey } = rsaPair(bits);
    for (const type of /** @type {const} */ (['pkcs1', 'pkcs8'])) {
      const token = await createEmbedToken(options({ signingKey: pem(privateKey, type) }));
      await jwtVerify(token, publicKey);
    }
  });
}

test('a key pair made by WebCrypto', async () => {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
  const { privateKey, publicKey } = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  await jwtVerify(await createEmbedToken(options({ signingKey: privateKey })), publicKey);
  const exported = await webcrypto.subtle.exportKey('pkcs8', privateKey);
  await jwtVerify(await createEmbedToken(options({ signingKey: exported })), publicKey);
});

test('bytes are read at the call: what becomes of them later does not matter', async () => {
  const bytes = new Uint8Array(der(rsaPair(3072).privateKey, 'pkcs1'));
  const given = options({ signingKey: bytes });
  const token = createEmbedToken(given);
  bytes.fill(0);
  given.signingKey = '';
  given.externalUserId = 'someone else';
  const { payload } = await jwtVerify(await token, rsaPair(3072).publicKey);
  assert.equal(payload['externalUserId'], 'user_1');
});

test('bytes that were changed in place are another key', async () => {
  const bytes = new Uint8Array(der(rsaPair(2048).privateKey, 'pkcs1'));
  await jwtVerify(await createEmbedToken(options({ signingKey: bytes })), rsaPair(2048).publicKey);
  const other = der(rsaPair(3072).privateKey, 'pkcs1');
  const room = new Uint8Array(other.length);
  room.set(bytes);
  const view = room.subarray(0, bytes.length);
  await jwtVerify(await createEmbedToken(options({ signingKey: view })), rsaPair(2048).publicKey);
  room.set(other);
  await jwtVerify(await createEmbedToken(options({ signingKey: room })), rsaPair(3072).publicKey);
});
