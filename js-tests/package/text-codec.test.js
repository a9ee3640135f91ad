/**
 * The text that stands for the WebAssembly: what one half writes, the other reads back.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';

import { build } from 'esbuild';
import fc from 'fast-check';

import { dist, pkg } from '../../pkg/build/paths.js';
import { writeBytes } from '../../pkg/src/wasm/text-codec/write.js';

/** @type {(text: ReturnType<typeof writeBytes>) => Uint8Array} */
let readBytes;

before(async () => {
  const { outputFiles } = await build({ entryPoints: [join(pkg, 'src/wasm/text-codec/read.ts')], bundle: true, format: 'esm', write: false });
  ({ readBytes } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`));
});

/** @param {Uint8Array} bytes */
function assertRoundTrip(bytes) {
  const written = writeBytes(bytes);
  assert.deepEqual(Buffer.from(readBytes(written)), Buffer.from(bytes));
  return written;
}

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

test('megabytes', () => {
  let state = 1;
  const random = () => (state = (state * 48271) % 2147483647);
  assertRoundTrip(Uint8Array.from({ length: 3_000_000 }, () => random() & 0xff));
  assertRoundTrip(new Uint8Array(1_000_000).fill(255));
});

test('any bytes, and what any distribution of them makes common', () => {
  const skewed = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.array(fc.nat(), { maxLength: 2000 })).map(([few, places]) =>
    Uint8Array.from(places, (place) => few[place % few.length] ?? 0),
  );
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 2000 }), skewed), (bytes) => void assertRoundTrip(bytes)), { numRuns: 500 });
});

test('the text is printable ASCII that needs no escape in a string, and tells no script’s end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const { common, text } = writeBytes(bytes);
      assert.match(common, /^[01]{256}$/);
      assert.match(text, /^[#-[\]-~]*$/);
      assert.doesNotMatch(text, /<\/script/i);
    }),
  );
});

test('the parts’ own WebAssembly', () => {
  for (const part of ['piece', 'backend', 'fleet']) assertRoundTrip(readFileSync(join(dist, `${part}.wasm`)));
});
