/**
 * The page about logins: its tables are held against the types.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { membersOf } from '../support/declarations.js';
import { tableAfter } from '../support/markdown.js';

const read = (/** @type {string} */ path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/embed-session.md');
const types = read('pkg/src/embed/session-types.ts');

test('the options of a login are all there, with their defaults', () => {
  const listed = tableAfter(page, 'and these:').map(([name = '', value = '']) => [name.replaceAll('`', ''), value.replaceAll('`', '')]);
  const declared = membersOf(types, 'EmbedSessionBaseOptions');
  assert.deepEqual(listed.map(([name]) => name), declared.map(({ name }) => name));
  assert.deepEqual(listed.filter(([, value]) => value !== ''), [['waitAtMost', '2000']]);
  assert.match(types, /@defaultValue 2000/);
});

test('the states of a connection are all there', () => {
  const listed = tableAfter(page, 'keep `connection` for your logs').map(([name = '']) => name.replaceAll('`', ''));
  assert.deepEqual(listed.sort(), [...types.matchAll(/status: '(\w+)'/g)].map(([, name]) => name).sort());
});
