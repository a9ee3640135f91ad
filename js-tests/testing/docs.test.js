/**
 * docs/testing.md: its code compiles and runs. What needs Vitest, Jest or msw is run in the matrix of hosts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { compileBlocks, makeFolder, runBlock } from '../support/code-blocks.js';
import { codeBlocks, tableAfter } from '../support/markdown.js';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/testing.md');
const blocks = codeBlocks(page);

describe('its code', () => {
  test('is of the kinds that are run somewhere', () => {
    assert.deepEqual(blocks.map(({ info }) => info), ['ts run', 'ts run', 'ts run', 'ts vitest', 'js jest', 'ts msw']);
  });

  test('compiles', (t) => {
    const scripts = blocks.filter(({ info }) => info === 'ts run');
    assert.deepEqual(compileBlocks(makeFolder(t), scripts), { stdout: '', status: 0 });
  });

  for (const { line, code } of blocks.filter(({ info }) => info === 'ts run')) {
    test(`passes: line ${line}`, async (t) => {
      const { stdout, status } = await runBlock(makeFolder(t), code);
      assert.equal(status, 0, stdout);
      assert.match(stdout, /pass 1\b/);
    });
  }
});

test('its table has every kind of fault', () => {
  const [, union = ''] = /^export type FakeFaultKind =([^;]*);/m.exec(read('pkg/src/testing/types.ts')) ?? [];
  const kinds = [...union.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind);
  const told = tableAfter(page, '## Faults').flatMap(([cell = '']) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, kind]) => kind));
  assert.equal(kinds.length, 12);
  assert.deepEqual(told, kinds);
});
