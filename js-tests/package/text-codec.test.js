/**
 * The texts that stand for the WebAssembly: what one half writes, the other reads back.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';

import { build } from 'esbuild';
import fc from 'fast-check';

import { dist, pkg } from '../../pkg/build/paths.js';
import { loopModule } from '../../pkg/build/text.js';
import { writeDense, writeHex } from '../../pkg/src/wasm/text-codec/write.js';

/** @type {{ readDense(text: ReturnType<typeof writeDense>): Uint8Array, readHex(text: string): Uint8Array }} */
let read;

before(async () => {
  const contents = `export { readDense } from './dense.ts'; export { readHex } from './hex.ts';`;
  const loop = {
    name: 'loop',
    setup(/** @type {import('esbuild').PluginBuild} */ { onLoad, onResolve }) {
      onResolve({ filter: /^#loop$/ }, ({ path }) => ({ path, namespace: 'loop' }));
      onLoad({ filter: /.*/, namespace: 'loop' }, () => ({ contents: loopModule() }));
    },
  };
  const stdin = { contents, resolveDir: join(pkg, 'src/wasm/text-codec') };
  const { outputFiles } = await build({ stdin, plugins: [loop], bundle: true, format: 'esm', write: false });
  read = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
});

/** @param {Uint8Array} bytes */
function assertRoundTrip(bytes) {
  const written = writeDense(bytes);
  assert.deepEqual(Buffer.from(read.readDense(written)), Buffer.from(bytes));
  const hex = writeHex(bytes);
  assert.deepEqual(Buffer.from(read.readHex(hex)), Buffer.from(bytes));
  return written;
}

/**
 * @param {string} hex
 * @returns {Uint8Array} as an engine without a `Buffer` reads it
 */
function withoutBuffer(hex) {
  const { Buffer } = globalThis;
  try {
    Object.assign(globalThis, { Buffer: undefined });
    return read.readHex(hex);
  } finally {
    Object.assign(globalThis, { Buffer });
  }
}

test('bare engines, which have no Buffer, read the same of hexadecimal digits', () => {
  for (const bytes of [new Uint8Array(), Uint8Array.from({ length: 256 }, (_, byte) => byte), readFileSync(join(dist, 'piece.wasm'))]) {
    const result = withoutBuffer(writeHex(bytes));
    assert.ok(!Buffer.isBuffer(result));
    assert.deepEqual(Buffer.from(result), Buffer.from(bytes));
  }
});

test('the loop is small enough for the main threads of all browsers', () => {
  const [, numbers = ''] = /of\((.*)\)/.exec(loopModule()) ?? [];
  assert.ok(numbers.split(',').length > 50 && numbers.split(',').length < 1024, numbers);
});

test('no byte', () => {
  assert.equal(assertRoundTrip(new Uint8Array()).text, '');
});

test('each byte alone, all of them, and in the other order', () => {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (const byte of all) assertRoundTrip(Uint8Array.of(byte));
  assertRoundTrip(all);
  assertRoundTrip(all.toReversed?.() ?? Uint8Array.from([...all].reverse()));
});

test('each byte as the rarest and as the commonest', () => {
  for (let byte = 0; byte < 256; byte++) {
    const rest = Array.from({ length: 256 }, (_, other) => other).filter((other) => other !== byte);
    assertRoundTrip(Uint8Array.from([byte, ...rest, ...rest]));
    assertRoundTrip(Uint8Array.from([...rest, byte, byte]));
  }
});

test('megabytes, at and around the size of a page of memory', () => {
  let state = 1;
  const random = () => (state = (state * 48271) % 2147483647);
  assertRoundTrip(Uint8Array.from({ length: 3_000_000 }, () => random() & 0xff));
  assertRoundTrip(new Uint8Array(1_000_000).fill(255));
  for (let length = 65_536 - 384 - 2; length <= 65_536 - 384 + 2; length++) assertRoundTrip(new Uint8Array(length).fill(1));
});

test('any bytes, and what any distribution of them makes common', () => {
  const skewed = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.array(fc.nat(), { maxLength: 2000 })).map(([few, places]) =>
    Uint8Array.from(places, (place) => few[place % few.length] ?? 0),
  );
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 2000 }), skewed), (bytes) => void assertRoundTrip(bytes)), { numRuns: 500 });
});

test('the dense text is printable ASCII that needs no escape in a string, and tells no script’s end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const { common, text } = writeDense(bytes);
      assert.match(common, /^[01]{256}$/);
      assert.match(text, /^[#-[\]-~]*$/);
      assert.doesNotMatch(text, /<\/script/i);
    }),
  );
});

test('the parts’ own WebAssembly', () => {
  for (const part of ['piece', 'backend', 'fleet']) assertRoundTrip(readFileSync(join(dist, `${part}.wasm`)));
});
