/**
 * PKCS#1 behind the header of PKCS#8, for every length that there is, compared with OpenSSL's reading.
 */
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, describe, test } from 'node:test';

import { build } from 'esbuild';
import fc from 'fast-check';

import { pkg } from '../../pkg/build/paths.js';
import { bundleEmbed } from './bundle.js';
import { options } from './calls.js';
import { der, rsaPair } from '../support/keys.js';

const folder = await mkdtemp(join(tmpdir(), 'embed-der-'));
after(() => rm(folder, { recursive: true, force: true }));
const { embed } = await bundleEmbed({ after });
const { readElements, writeElement } = await parts('der');
const { pkcs8Of, readRsaKey } = await parts('rsa-key');

/** @param {string} name of a file in the folder of the entry */
async function parts(name) {
  const outfile = join(folder, `${name}.mjs`);
  await build({ entryPoints: [join(pkg, `src/embed/${name}.ts`)], bundle: true, format: 'esm', outfile });
  return import(pathToFileURL(outfile).href);
}

/**
 * The bytes of a positive number of this size, as DER has it.
 * @param {number} length
 */
function integer(length) {
  const content = Buffer.alloc(length, 0xa5);
  content[0] = 0x75;
  return element(0x02, content);
}

/**
 * By hand, and another way than the package's: lengths from their hexadecimal form.
 * @param {number} tag
 * @param {Buffer} content
 */
function element(tag, content) {
  const hex = content.length.toString(16);
  const length = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  const prefix = content.length < 128 ? [content.length] : [128 + length.length, ...length];
  return Buffer.concat([Buffer.from([tag, ...prefix]), content]);
}

/** A PKCS#1 key whose numbers have these sizes; they fit together no further. */
const pkcs1 = (/** @type {number[]} */ sizes) =>
  element(0x30, Buffer.concat([element(0x02, Buffer.alloc(1)), ...sizes.map((size) => integer(size))]));

const numbers = fc.tuple(fc.integer({ min: 257, max: 1100 }), ...Array.from({ length: 7 }, () => fc.integer({ min: 1, max: 700 })));

describe('PKCS#1 to PKCS#8', () => {
  test('OpenSSL reads it as the same key', () => {
    fc.assert(
      fc.property(numbers, (sizes) => {
        const given = pkcs1(sizes);
        const key = createPrivateKey({ key: Buffer.from(pkcs8Of(readRsaKey(given))), format: 'der', type: 'pkcs8' });
        assert.deepEqual(der(key, 'pkcs1'), given);
      }),
      { numRuns: 150 },
    );
  });

  test('around 65,536 bytes, where the lengths of the whole and of its parts begin to take one byte more', () => {
    const rest = pkcs1([257, 1, 1, 1, 1, 1, 1, 1]).length;
    const seen = new Set();
    for (let total = 65_536 - 60; total <= 65_536 + 10; total++) {
      const given = pkcs1([257, 1, total - rest, 1, 1, 1, 1, 1]);
      const wrapped = Buffer.from(pkcs8Of(readRsaKey(given)));
      const key = createPrivateKey({ key: wrapped, format: 'der', type: 'pkcs8' });
      assert.deepEqual(der(key, 'pkcs1'), given);
      seen.add(`${given[1]} ${wrapped[1]}`);
    }
    // Two bytes of length, and three, within and around.
    assert.deepEqual(seen, new Set(['130 130', '130 131', '131 131']));
  });

  for (const bits of [2048, 3072, 4096]) {
    test(`${bits} bits: the same bytes as OpenSSL's`, () => {
      const { privateKey } = rsaPair(bits);
      const expected = new Uint8Array(der(privateKey, 'pkcs8'));
      assert.deepEqual(pkcs8Of(readRsaKey(der(privateKey, 'pkcs1'))), expected);
      assert.deepEqual(pkcs8Of(readRsaKey(der(privateKey, 'pkcs8'))), expected);
    });
  }
});

describe('elements', () => {
  test('are read as they were written', () => {
    const lengths = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(127, 128, 255, 256, 65_535, 65_536, 16_777_216));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 255 }), lengths), { maxLength: 4 }), (shapes) => {
        const wholes = shapes.map(([tag, length]) => writeElement(tag, new Uint8Array(length)));
        assert.ok(wholes.every((whole, index) => element(shapes[index]?.[0] ?? 0, Buffer.alloc(shapes[index]?.[1] ?? 0)).equals(whole)));
        const read = readElements(Buffer.concat(wholes));
        assert.deepEqual(read.map(({ tag, content }) => [tag, content.length]), shapes);
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile keys', () => {
  const real = der(rsaPair().privateKey, 'pkcs8');

  /** A token or a refusal, and nothing else: no other error, no endless loop. */
  async function assertSettles(/** @type {unknown} */ signingKey) {
    const error = await embed.createEmbedToken(options({ signingKey })).then(() => undefined, (/** @type {any} */ reason) => reason);
    if (error === undefined) return;
    assert.equal(error.code, 'INVALID_OPTIONS', error.message);
    assert.equal(error.field, 'signingKey');
  }

  test('any bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), assertSettles), { numRuns: 400 }));

  test('any bytes behind the beginning of a SEQUENCE', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), (rest) => assertSettles(element(0x30, Buffer.from(rest)))),
      { numRuns: 400 },
    ));

  test('a real key with bytes changed', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = Uint8Array.from(real);
        for (const [at, byte] of changes) bytes[at] = byte;
        return assertSettles(bytes);
      }),
      { numRuns: 150 },
    ));

  test('a real key with its beginning changed', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(40), fc.nat(255), (at, byte) => assertSettles(Uint8Array.from(real, (old, index) => (index === at ? byte : old)))),
      { numRuns: 150 },
    ));

  test('any text', () => {
    const pieces = fc.constantFrom('-----BEGIN ', '-----END ', '-----', 'RSA PRIVATE KEY', '\n', '\\n', '"', 'MIIE', 'MAA=', ' ', 'Proc-Type:', '\u{1f366}', '\ud800', '\0');
    return fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.array(pieces).map((all) => all.join(''))), assertSettles),
      { numRuns: 400 },
    );
  });

  test('a megabyte of what is hard to search is refused at once', async () => {
    for (const part of ['-----BEGIN A', '-----BEGIN A-----', '\\', '"', ' ', '\\ ', '-----BEGIN A-----x-----END B-----']) {
      const begun = performance.now();
      await assertSettles(`${part.repeat(2 ** 20 / part.length)}x`);
      assert.ok(performance.now() - begun < 5000, part);
    }
  });
});
