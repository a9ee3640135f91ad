/**
 * The package's types as its consumers see them: what must compile does, in every kind of project, and each mistake that a
 * caller may make is one for the compiler.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';

import { makeConsumer } from './types/consumer.js';

const clean = { status: 0, output: '' };

const projects = [
  { name: 'ESM on Node 16', type: 'module', options: { module: 'Node16' } },
  { name: 'CommonJS on Node 16', type: 'commonjs', options: { module: 'Node16' } },
  { name: 'ESM on the newest Node', type: 'module', options: { module: 'NodeNext' } },
  { name: 'a bundler', type: 'module', options: { module: 'ESNext', moduleResolution: 'Bundler' } },
];

const browser = { lib: ['ES2022', 'DOM'], types: [] };
const withoutUndici = ['provision', 'fetch', 'piece', 'errors', 'parts', 'inspect', 'check', 'fleet', 'testing'].map((name) => `positive/${name}.ts`);

for (const { name, type, options } of projects) {
  describe(name, () => {
    const consumer = makeConsumer(/** @type {'module' | 'commonjs'} */ (type));
    after(consumer.remove);

    for (const exactOptionalPropertyTypes of [true, false]) {
      test(`exactOptionalPropertyTypes: ${exactOptionalPropertyTypes}`, () => {
        assert.deepEqual(consumer.compile({ ...options, exactOptionalPropertyTypes }), clean);
      });
    }

    test('types of browsers instead of Node', () => {
      assert.deepEqual(consumer.compile({ ...options, ...browser }, withoutUndici), clean);
    });
  });
}

/** The oldest TypeScript that the package promises, that of Activepieces' own repository, and the last of each line since. */
const olderCompilers = ['typescript-5.0', 'typescript-5.5', 'typescript-5.9', 'typescript-6.0'];

describe('older compilers', () => {
  const consumer = makeConsumer('module');
  after(consumer.remove);

  for (const compiler of olderCompilers) {
    // Checking the libraries' declarations takes them seconds: here it is done for the package's own alone.
    test(`${compiler}: what must compile does, and each mistake is one`, () => {
      const options = { module: 'Node16', ...browser, skipDefaultLibCheck: true };
      assert.deepEqual(consumer.compile(options, [...withoutUndici, 'negative.ts'], compiler), clean);
    });

    test(`${compiler}: undici fits`, () => {
      assert.deepEqual(consumer.compile({ module: 'Node16', skipLibCheck: true }, ['positive/undici.ts'], compiler), clean);
    });
  }
});

describe('an older resolver, which knows no `exports`', () => {
  const consumer = makeConsumer('commonjs');
  after(consumer.remove);

  for (const compiler of ['typescript-5.0', 'typescript-5.5', 'typescript-5.9']) {
    test(compiler, () => {
      const options = { module: 'CommonJS', moduleResolution: 'Node10', ...browser, skipDefaultLibCheck: true };
      assert.deepEqual(consumer.compile(options, withoutUndici, compiler), clean);
    });
  }
});

test('credentials that are undefined are a mistake, as a call refuses them: JSON would drop them', (t) => {
  const consumer = makeConsumer('module');
  t.after(consumer.remove);
  const names = ['code_challenge', 'authorization_method', 'props'];
  consumer.write('undefined.ts', `import type { Credentials } from 'predefined-connection';
    const props = { client_id: 'id', code: 'code', scope: '' };
    ${names.map((name) => `export const with_${name}: Credentials = { pieceAuthType: 'CLOUD_OAUTH2', props: { ...props, ${name}: undefined } };`).join('\n')}`);
  const { output } = consumer.compile({ module: 'Node16', exactOptionalPropertyTypes: true }, ['undefined.ts']);
  const found = diagnostics(output);
  assert.equal(found.length, names.length, output);
  for (const { text } of found) assert.match(text, /'undefined' is not assignable to type/);
});

describe('mistakes', () => {
  const consumer = makeConsumer('module');
  after(consumer.remove);
  const source = readFileSync(new URL('./types/negative.ts', import.meta.url), 'utf8');
  const mark = '// @ts-expect-error: ';

  test('each is the only one in its line, and told in the expected words', () => {
    consumer.write('negative.ts', source.replaceAll(mark, '// '));
    const { output } = consumer.compile({ module: 'Node16' }, ['negative.ts']);

    const lines = source.split('\n');
    const expected = lines.flatMap((line, index) => (line.includes(mark) ? [{ line: index + 2, words: line.split(mark)[1] }] : []));
    const found = diagnostics(output);
    assert.notEqual(expected.length, 0);
    assert.deepEqual(found.map(({ line }) => line), expected.map(({ line }) => line), output);
    for (const [index, { line, words }] of expected.entries()) {
      assert.ok(found[index]?.text.includes(words ?? '?'), `line ${line}: ${words}\n${found[index]?.text}`);
    }
  });
});

/**
 * What the compiler found: a line of its own begins each, and indented ones go on with it.
 * @param {string} output
 */
function diagnostics(output) {
  return output
    .split(/\n(?=\S)/)
    .map((text) => ({ line: Number(/\((\d+),\d+\): error/.exec(text)?.[1]), text }))
    .filter(({ text }) => text !== '');
}
