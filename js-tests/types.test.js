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
      const browser = { ...options, lib: ['ES2022', 'DOM'], types: [] };
      assert.deepEqual(consumer.compile(browser, ['positive/provision.ts', 'positive/fetch.ts', 'positive/errors.ts']), clean);
    });
  });
}

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
